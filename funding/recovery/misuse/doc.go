// Package misuse says what the law lets follow on the misuse of fiscal S&T money, and within which ranges a fine may be set. The rate, the
// measure chosen and whether conduct is fraud or misuse are the authority's to judge: the library returns the range and holds a
// proposed fine to it.
//
// # Documents and editions
//
// 财政违法行为处罚处分条例 from 2005-02-01 (M2005); beside it, for departments, articles 93 and 95 of 预算法 as rewritten in 2014, from
// 2015-01-01 (M2015); and 科学技术进步法 as revised in 2021, from 2022-01-01 (M2022). The day of the conduct picks the edition. The
// Budget Law before 2015 and the Progress Law before 2022 are not covered.
//
// # What is computed
//
// [Consequences]: the measures, each with its article; the range of a fine on an enterprise or individual, 10% to 50% of what was
// obtained by fraud or 10% to 30% of what was misused, and on a unit's persons responsible, 3,000 to 50,000 yuan each; on hoarding 3,000 to
// 50,000 yuan for the unit and 2,000 to 20,000 for persons. Ends are included (以上、以下包括本数). The least is rounded up and the most
// down to the fen, so that a fine within the range is lawful; of a few fen no whole fen may lie within, and then there is no fine. A fine of the Progress Law, for serious cases, has no range there.
// Where a decision went wrong in spite of due care and without illegal gain, Article 97 exempts who is responsible for it.
//
// A public institution outside business activity follows the rules on state organs (Article 15), one in business activity those on
// enterprises (Article 14). Rulings are those of finance and audit at county level and above (Article 2).
//
// # To be confirmed
//
// Whether an individual who hoards public money is fined as a person responsible, since Article 17 names fines for units and such
// persons alone: here he is. Whether the regulation has been revised since April 2025. That ends are included is the general rule of drafting, and that the Budget
// Law of 2014 took force on 2015-01-01 general professional knowledge. Which decisions Article 97 exempts beyond those that plainly
// are none is for the authority. Article 112, paragraph 2, on made-up results is not covered: see the packages of integrity.
package misuse
