// Package hnte decides the certification of high and new technology enterprises (高新技术企业认定): whether a firm may file,
// whether it meets every condition, and what it scores. A certificate brings a lower rate of corporate income tax for
// three years.
//
// # Documents and editions
//
// The Measures 国科发火〔2016〕32号 hold the conditions (Article 11), the Guide 国科发火〔2016〕195号 the definitions and the
// score; both apply from 2016-01-01 on. Before them stood the Measures 国科发火〔2008〕172号 and the Guide 国科发火〔2008〕362号,
// built differently: a condition on degrees, rights obtained within three years or licensed, another schedule of R&D, a
// score by six bands of ratios. That edition is known from sources that report it. What Guangdong's yearly calls add to
// filing (region, one application a year, no early renewal, changes and reports settled first) is part of the edition of
// 2016.
//
// The day of filing picks the edition. With Y the calendar year of filing, figures are those of the accounting years
// Y-3, Y-2 and Y-1; the year of filing is left out. A firm registered later than Y-3 has fewer years: those before its
// registration count for nothing and are not asked for. A firm registered in the year of filing has none at all: figures
// of Y-1 are refused, and what rests on them stays undetermined.
//
// # What is computed
//
// The age in days (at least 365 at filing), the number of usable rights (class II rights spent are deducted), the code of
// the field against the catalogue, the share of technical staff (at least 10%), R&D over sales of the three years against
// a schedule by the sales of Y-1, the share of domestic R&D (at least 60%), the share of high-tech income in Y-1 (at
// least 60%), incidents within 365 days before filing. Exactly 50 million yuan of sales takes 5% since 2016 and took 4%
// before. Other R&D expense counts up to 20% (10% in 2008) of the whole, free of circularity: up to 20/80 of all the
// rest.
//
// The score (at most 100, to exceed 70): the bands that the facts give for the number of rights, the way they were
// obtained, standards, and growth; within them experts choose. Growth is the mean of two yearly ratios less one: of the
// last two years where the first year's figure is zero or does not exist; no points where the second year's is. A year
// not given leaves the score open and is never zero. Policy.Aggregate averages the sheets of a panel, judges its
// composition, and refuses each sheet that leaves the bands of the facts.
//
// # The re-examination of a year
//
// Upkeep asks whether a re-examination (复核) of a year P would pass, in the words and by the numbers of the certification:
// Article 16 of the Measures and section 5.3 of the Guide send back to Article 11, and the tax authority may ask for it
// while the benefit is enjoyed (国家税务总局公告2017年第24号 Article 2). R&D is that of P and the two years before, its band
// chosen by the sales of P; staff, income and rights are those of P. Items 1 and 8 of Article 11 speak of the time of
// filing and are not asked; in place of item 8 stands Article 19 item 2, an incident in P itself. That a class II right is
// used once only is asked of a filing too: those that the certificate rests on count. Item 7, the score, is asked as
// well, so that a check without experts stays undetermined at best. The last day of P picks the edition; how years
// before 2016 were re-examined is not known. PlanRenewal looks ahead: which filing year is open, which passes and by how
// much, and what sales beside the edge of a band would change.
//
// # What is left to experts
//
// Technical level, core support, points within every band, R&D organisation, whether the technology lies in the field,
// whether rights support the main products, incidents and their gravity, other expense beyond its cap. These are facts
// here; the book marks them. Points outside the band that the facts give are refused, but for the transformation of
// results, where experts judge the whole together with the number: there a note says so. A self-assessment without
// points has an interval as its score, and the answer lists the items that would decide.
//
// # Roundings
//
// None. Ratios, means of head counts, rates of growth and means of panels are compared exactly. Whether the summary of a
// panel rounds its cells is not written; a note says when that would change the verdict.
//
// # Disputed, with the default taken
//
// Each of these has a note in the answer where it is marked so:
//
//   - The base of the cap on other expense: all other R&D, commissions at 80% included; a note compares the internal
//     categories alone. The cap is taken year by year over all activities, not by project and not over three years; what
//     those come to is shown by enterprise.CountRD, since an application does not hold activities.
//   - The domestic share: of counted amounts, commissions at 80% on both sides; a note compares amounts spent.
//   - Rounding the means of a panel cell by cell: kept exact; a note compares, another says when the score lies between
//     70 and 71. The cap of 30 on intellectual property is taken on each sheet before the mean; a note compares.
//   - Growth of exactly 5%: 3 to 4 points as the Guide's table says; a note names the score sheet, which says 1 to 2.
//   - An incident after filing ("the filing year included"): does not count; a note says that it fails else.
//   - Negative net assets: taken as zero (Policy.NegativeAsZero; the other reading is the bare formula); a note says where.
//   - Transformation of young firms: divided by the calendar years since registration, at least one and at most three
//     (Policy.DivideByYears); a note. One or two results in three years are below one a year and their band is
//     that of none; a note says what one a year would earn.
//   - 365 days: elapsed days, the day of registration not counted; a note counts both ends.
//   - The domestic share where there is no R&D at all: failed, as a ratio over nothing meets no requirement here; it could
//     be left open as well. The verdict is the same: the share of R&D over sales has failed.
//   - 2008, without a note: sales of exactly 200 million take 4%, the stricter of two texts (3% by the other); exactly four
//     results a year take the best band (24 to 30 points; 18 to 23.7 by the other text); results are averaged over three
//     years for young firms too.
//
// CapOnTotal, DomesticCounted, MeansExact, NegativeAsZero and DivideByYears are switches of the policy. A line whose figure
// would be another by the reading not taken is marked as disputed, with the place of the dispute, and Decision.Doubts
// yields it; where both readings come to the same figure nothing rests on the dispute, and the line is not marked.
//
// # Not covered
//
// Filing windows of a year, the review of 2008 (复审). The life of a certificate and its tax effect are those of package
// certificate; what a shared profile tells is taken by From and UpkeepFrom; years of validity are looked at by Upkeep,
// filings to come by PlanRenewal.
//
// # To be confirmed
//
//   - The day the Measures of 2016 were signed, and the text of both documents of 2008 (items of Article 10, conditions
//     on filing, incidents, the share of commissions, the cap on other expense, the formula of growth and its cases).
//   - The first day in force of the edition of 2008.
//   - Whether Guangdong asked in other years what the calls known here ask.
//   - The catalogue of 2016 against the official page: titles come from a copy of the annex and agree with a second list;
//     which titles exclude something was read in the copy alone.
//   - The levels below the first of the catalogue of 2008, and its first level beyond a secondary source.
//   - Whether larger (较大) accidents count beside major ones: not said. The authority's opinion decides.
//   - How long a withdrawal under the documents of 2008 closes filing from 2016 on: here the rule in force when filing
//     decides, so only the calendar year of the withdrawal is closed; by the rule of 2008 it would be five years.
//   - Whether only a successful application spends a class II right, and one before 2016 at all.
//   - Whether a re-examination has experts score anew, and that the sales of P choose its band: both follow from the text.
package hnte
