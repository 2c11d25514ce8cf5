// Package performance scores and grades evaluations of the performance of fiscal S&T money (财政科技资金绩效评价), recommends the use of
// a result, and monitors goals and spending through the year.
//
// # Documents and editions
//
// 财预〔2020〕10号 on project expenditure (E2020, from 2020-02-25) and the guidance on indicators of 财预〔2021〕101号 (E2021, from
// 2021-08-18), picked by the day of the evaluation; for monitoring 财预〔2019〕136号 beside them, picked by the last day monitored.
// The measures of 2011 (财预〔2011〕285号) are not covered. An evaluation names its scale: the national one (优 90, 良 80, 中 60) or
// Guangdong's of five grades.
//
// # What is computed
//
//   - [Evaluate]: each indicator, each group, the total and the grade; whether the points of the groups conform to the edition.
//     A quantitative indicator that was met earns all its points, more earns none; one that was not met earns points ×
//     actual/target, where less is better points × target/actual. Budget execution is spent over the full-year budget as
//     adjusted; over a budget of zero there is no rate, and somebody must say what to do. A qualitative one has the
//     evaluator's points, held to the band of its achievement.
//   - What does not apply gives its points to the others of its group in proportion; satisfaction, from 2021-08-18 on, to benefit;
//     any other group that falls out whole, to all that remain.
//   - What is not given is an interval, and the grade is told as soon as both ends have it.
//   - [Advise]: the recommendation for the next budget. It is never a decision. Of a special transfer with the poorest grade it
//     recalls that one far from its goals must be adjusted (预算法实施条例, Article 10).
//   - [Monitor]: how far goals and spending are ahead or behind, and the worse of both states.
//
// Totals are exact and never rounded before they are graded: the bands take in their lower edge only, so that 89.96 is 良. Text cuts a
// total off after four decimals.
//
// # What people judge
//
// The achievement and points of qualitative indicators; whether a target was set too low, and what to take off for it (more than
// 150% of a target is pointed out and costs nothing by itself); weights adjusted in special cases; serious problems.
//
// # To be confirmed
//
//   - That localities summarise through June, and what dual monitoring looks at, comes from pages of localities, not from
//     财预〔2019〕136号, whose content is known from memory.
//   - No text of these documents was read. The weights of the self-evaluation and the national grades come from a question-and-answer
//     page, forms and a notice; all of 财预〔2021〕101号's weights, the ways of scoring (Article 16) and the 60% (Article 14) are
//     general professional knowledge, as the article numbers are.
//   - Guangdong's five grades are not confirmed.
//   - Less is better; the spreading of what does not apply, but for satisfaction in 2021; the 150%; the lags of 10 and 30 points that
//     warn and suspend: proposals of this library, values of the [Policy] to be replaced where a locality has its own.
//   - The acceptance score of Guangdong's contract form of 2009 (70 + 20 + the rest) is not covered: most of its items are not known.
package performance
