// Package commissioner holds the rules on science and technology commissioners (科技特派员) of Guangdong: who may be one in the
// countryside and in which team, term and time in the town, duties, assessment and its consequences; and which enterprise may
// post a need for commissioners.
//
// # Documents and editions
//
// For the countryside 国办发〔2016〕32号, the provincial measures (number and day not seen), the action plan 粤科农字〔2021〕151号 with its
// second call 粤科函农字〔2021〕1216号, and the plan of action for 2023 to 2026. The days in 2021 on which the first plan took
// force and in 2023 the second are not known: the editions cover from 2022-01-01 to 2026-12-31. The day of selection, of
// forming the team, of dispatch or of assessment picks. For enterprises the call 粤科函资字〔2020〕203号 of 2020-04-14 for that
// year; later ones were not seen, and other days are refused.
//
// # What is computed
//
// A person: technical staff in post at a university, institute, enterprise or institution of the province; a bachelor's degree or a middle
// title, either will do, or, by Heyuan's call and there alone, a local expert whom the county recommends and the city verifies; and none of the four groups
// that are barred. A team: three persons with one leader, one letter accepted, one team and one letter for a town, the agreement
// signed. [Serve] reckons the term of three years and the days in town, of which a year is asked for in principle: stays that overlap
// count once, days outside the term not at all, and a year is taken as 365 days. [Assess] tells the best grade that the
// figures of a policy allow. An enterprise: registered in the province, a legal person, of one of the groups; a reward of at
// least 50,000 yuan for a need, needs without limit, one funded project a year.
//
// # What is left to authorities
//
// Whether somebody is a local expert, the fulfilment of targets, the grade itself.
//
// # Disputed or unknown
//
// The grades of the provincial measures, their shares and effects were not seen: the figures are unknown, and a grade that depends
// on them stays open. [Guangxi] is the policy of another region's rule of 2016 and 2017, which can be tried in their place and
// is no law in Guangdong. That half of the contract's targets must be met at an interim check, or else funds are frozen and
// the integrity file is marked, is one university's own rule.
//
// # Not covered
//
// The workstations of the enterprise scheme up to about 2015 (three commissioners of different disciplines, with doctorate
// or associate professorship): its dates are not known. Levels and subsidies of the rural scheme.
//
// # To be confirmed
//
//   - Number, day and articles of the provincial measures beyond the definition; grades, shares, effects.
//   - That a stay is counted by days, that a year of it is 365 days, and how the term of three years is counted.
//   - The rules on enterprise commissioners after 2020, and further groups of enterprises in the call of 2020.
package commissioner
