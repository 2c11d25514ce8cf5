// Package foreigner tells the tier of a foreigner who is to work in China (外国人来华工作分类): high-end talent (A), professional
// talent (B), other staff (C), or none; by every route, with the points, what to bring, and what would lift to a tier.
//
// # Documents and editions
//
// The classification standard and the table of points 外专发〔2017〕40号 and the service guide 外专发〔2017〕36号 hold since
// 2017-04-01, and no national text has replaced them up to the day the editions were checked. The pilot 外专发〔2016〕151号 with its own table ran from
// October 2016 in some places; its lines rest on the pilot, also where its conditions are taken from the standard of 2017 for want of
// its text. The place of work and the day of application pick the edition: [Editions] by division
// code, the national parameters where no others are known, Meizhou among those. What changed in 2026 in Beijing and Shanghai is how pay
// is verified, not the standard.
//
// # What is computed
//
// A tier is the combination of routes, of which any one will do: six of A (programme, recognised achievement, post and multiple of the
// average wage, founder, young talent, points), as many of B, and the closed list of C. Fewer than 60 points make nobody a
// C. [Evaluate] writes all of it on one sheet, [EvaluateTier] and [EvaluateRoute] decide one alone, [Classify] names the
// tier and every route met. Tier B asks everybody for an age of at most 60; A has no limit but that of young talent. Every tier asks
// that the work serves China's needs and that nobody suitable is found at home. A relaxation of age by an agreement is for the posts
// that perform it; an authority may relax age, degree and experience, and admit a teacher of another than the native language.
//
// Points: 85 for A and 60 for B, both inclusive; rows add up to 120 at most, and within a row the best item counts. Every
// band includes its lower edge. Years of work count when complete. Age is counted in completed years on the day of
// application; who was born on 29 February completes a year on 28 February of a common year.
//
// The multiple of the average wage compares pay by the year, inclusive and without rounding: an average by the month counts
// twelvefold, one by the year as it is. [PayThresholds] tells the pay, whose monthly figure is rounded half up to the fen
// where the average is by the year; nothing else is rounded.
//
// [Bring] lists the papers for every way still open, the shortest first; [Lifts] the least changes that lead to a tier,
// the cheapest first.
//
// # What is left to authorities
//
// Whether an achievement, employer or post is of the list, whether a skill is urgently needed, the local bonus (0 to 10),
// and every relaxation: these are facts here, with their papers. A relaxation names its authority and document. The
// local average wage is given by the caller with its year and kind, since the statistic differs by place.
//
// # Disputed, with the default taken
//
//   - “40岁以下” of young talent: below 40, as the more careful reading; at 40 the other reading is a note.
//   - “不超过60周岁” of tier B: 60 passes by its words, while offices increasingly refuse from the sixtieth birthday; the other
//     reading is a note, in Beijing (70 in one section of its guide, which is a recent one without a day) and Shanghai (63 in one
//     report) by those figures.
//   - Shanghai's mark of 70 for B, from one report: a note.
//   - Shenzhen's refusal of renewals from the sixtieth birthday, from reports of early 2026: applied there, as disputed.
//   - A teacher of languages who meets B1 only: passes, with a note that many offices judge such posts under B3 alone.
//
// # Not covered
//
// Permits, terms and papers of a granted permit (package permit), visits and visas (package visit), outstanding graduates
// (package graduate). Yangzhou's multiples (4 of the provincial average for A, 3 of the local for B) and Shanghai's older
// practice (income of 600,000 and tax of 120,000 yuan) are reported without dates and in no edition; a host can give them
// in a policy of its own. Beijing's longer ages for holders of listed qualifications count as relaxations there. The K visa
// is no work permit and leads to no tier.
//
// # To be confirmed
//
//   - The articles and items of the standard: it is cited as a whole. Its parts on A2 beyond the tenth item, A3 and A4 and
//     all of B and C are known from sources that report them; A4's tax and the posts of such firms from general knowledge.
//   - That the trial table (试用版) is that of the pilot of 2016, which other conditions the pilot had, and its first day.
//   - Ages printed in the pilot's table as half-open ranges are read as in the table of 2017.
//   - Guangdong's local bonus; whether Meizhou counts for the row on regions (0 is to be given unless the province rules so).
//   - Which wage statistic Meizhou uses, and its authority for permits after the reform of 2023.
//   - Whether the six cities' own standards went on after 2024, how long Jiangmen's of 2023 holds, and what they contain.
package foreigner
