// Package techsme decides the evaluation of technology-based SMEs (科技型中小企业评价): self-evaluation, check,
// publicity, entry in the national database with a registration number. It is no accreditation and brings no
// certificate.
//
// # Documents and editions
//
// The Measures 国科发政〔2017〕115号 hold the thresholds (Articles 6 to 8) and are still in force. Two sets of conditions
// exist: those of the Measures alone (rounds 2017 to 2021), and those that the guide 国科火字〔2022〕67号 tightens (from
// 2022 on). The scoring tables are the same in both. The rounds of 2024 (national notice), 2025 and 2026 (Guangdong)
// differ only in what triggers an on-site check before publicity; such a trigger is a note and never a failure. Since
// April 2026 the scheme is part of the gradient of SMEs (工信部企业〔2026〕2号), whose Article 30 keeps the Measures until a
// merged standard is issued.
//
// The evaluation year picks the edition, asked for on its 31 December (the Measures were issued in May 2017). Figures
// are those of the accounting year before.
//
// # What is computed
//
// Article 6 items 1 to 4: residence and accounts; at most 500 employees, at most 200 million yuan of sales and of assets,
// all inclusive; products and industry; conduct. Then either Article 6 item 5, a score of at least 60 with personnel
// points above zero, or one of the four direct routes of Article 8. The score (Article 7, at most 100) adds personnel
// points, the R&D indicator that the enterprise chose (or the better one) and the best row of outcomes. Every band
// includes its lower edge and excludes its upper one. No document rounds; ratios are compared exactly.
//
// Besides the decision: the registration number, its validity, the rounds' calendar, revocation and return, the tax
// years that a number serves, and the count of intellectual property rights.
//
// # What is left to people
//
// Who is technical staff, whether R&D is collected properly, whether a right relates to the main product, the class of
// the industry, the gravity of an incident, the level of an R&D body, the truth of documents. These are facts here;
// the book marks those that a person must judge.
//
// # Disputed, with the default taken
//
//   - "The last five years" (近五年) of awards and standards: back to the same day five years before filing, that day
//     included. The other reading, whole calendar years, is a note.
//   - Entries in the two lists, from 2022 on: the guide's wording disqualifies a firm with any day of listing in the
//     previous or the current year, also after repair. Whether local practice forgives a repaired entry is not known.
//
// # To be confirmed
//
//   - The exact text and day of issue of the guide of 2022 (its conditions are known from notices that repeat them), and
//     what it says of the head-count statistic and of total cost and expense, which the Measures do not define.
//   - The articles of the Measures after the ninth.
//   - Rank five as the last drafting unit that counts, and its place in Article 9.
//   - The triggers of on-site checks of 2025, which are known from the notice of another city of the province.
//   - The industries excluded from the super-deduction and the share of 50% (general professional knowledge).
//   - The triggers of on-site checks before 2024, and those of 2024 but the first.
//   - The layout of the registration number but for its eleventh position, the coding of the twelfth, and whether the
//     platform changed either from 2024 on.
//   - The last day of a number's validity: 31 December (2019 on), or 31 March of the next year (the default for 2017 and
//     2018); the articles on update, change report and revocation, and the sixth ground of revocation.
//   - How the three years after a false statement are counted, and that no such bar existed before 2025; which year "that
//     year" of the bar after a revocation means.
//   - Filing windows: the first day of the rounds 2018 to 2023, the last day of those of 2018, 2023 and 2024, batches
//     before 2025.
//   - The tax documents behind the years a number serves, but for those marked as read: rates and periods before 2022, and
//     losses that arise in the qualifying year itself.
//   - Division codes are those of 2023-06-30, of Guangdong only.
//   - Whether the standard that is to merge this scheme into the gradient system has been issued; none was found by
//     August 2026.
package techsme
