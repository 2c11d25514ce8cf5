// Package acceptance holds the rules on the acceptance of science and technology plan projects (科技计划项目验收): by when it is
// applied for, in which form, how far the contract was fulfilled, what stands against a pass, and what a conclusion entails.
//
// # Documents, profiles and editions
//
// Numbers come from named profiles ([On]), since every city prints its own; the last day of the contract's term picks the
// edition, and the answer names it. 梅州市科技计划项目管理办法 was not found: [project.Meizhou] takes what Guangdong's
// prefecture-level cities print, marked as assumed.
//
// # What is computed
//
//   - [DueDays]: six months after the end (three in Nansha and the National Key R&D Programme, 30 days in Panzhihua, 60 for the
//     closing report of the Natural Science Foundation), by the
//     corresponding day; a last day on a day of rest rolls on; a printed day wins. Overdue counts from that day; for the
//     profile's time or longer (inclusive) the project is terminated.
//   - [FormOf]: sums are inclusive (100万元以上含100万元).
//   - [CompletionOf]: two readings are in use, the share of indicators met and the weighted mean of min(completion, 1). Both
//     are computed, the profile names which binds. Shares are exact and compared exactly; nothing is rounded before.
//   - [CheckOf]: what stands against a pass: a share strictly below the least, a core indicator, untrue material, unapproved
//     changes, disputes, money, lateness; and whether the profile knows such a conclusion at all. The conclusion is the
//     panel's: it is checked, never made.
//   - [FollowOf]: what a conclusion entails, by profile, with the term of a bar: years from the day of the conclusion, which
//     is counted.
//
// # What is left to people
//
// The conclusion, whether something was found, force majeure and risk, whether an indicator is core.
//
// # Not covered
//
// What follows, with its years, when the Natural Science Foundation's reports are not handed in (see package report). A conflict is told of a
// pass alone, and of any conclusion of an invalid panel. Recommendations and awards that a failure bars in Shenzhen.
// Rectification (see lifecycle); the form of the report; amounts to be returned (see the packages on funding). Foshan's and Yangjiang's batches are printed days: give
// apply_by.
//
// # To be confirmed
//
//   - 广东省省级科技计划项目验收管理办法 (in force since 2025-01-01): its months, panel and forms were not found, so that there is
//     no edition for the province after 2024. Until then it printed the last day for applying: give apply_by.
//   - The Natural Science Foundation: both versions of the Regulations were read. The form of its review, shares of completion, what
//     becomes of the balance, whether one may hand in again and the names of its conclusions stand elsewhere and were not; a report
//     that meets the requirements is passed here, and one that does not failed. Which version judges a report that is due across the
//     change of 2025: that of the end of the term here.
//   - The tests of a Guangdong city: that a share below 85% fails comes from 科技部令第5号, from practice.
//   - Which reading of the completion binds is this project's proposal outside Anyang's form.
//   - After how long an overdue project is terminated, outside Shenzhen and Zhejiang: between six and twelve months here.
//   - The National Key R&D Programme: all but the three months for the material.
//   - Whether an overdue time of a year is full on the day itself, as here, or at its end; whether a bar counts the day of the
//     conclusion, as here.
//   - That the profiles besides Shenzhen and Zhejiang terminate what is overdue at all.
//   - The National Key R&D Programme in 2020: six months for the material is reported; whether the acceptance itself had more than
//     six months, and for which ends, is not known: what ended in 2020 falls under it here.
//   - Panzhihua completes an acceptance in sixty days: from which day is not said, so that it is not reckoned.
//   - Which conclusions a profile knows, where no list of it was seen.
//   - The first days of the profiles.
//
// # Concurrency
//
// Everything here is immutable and safe for concurrent use.
package acceptance
