// Package misconduct is the catalogue of research misconduct (科研失信行为) and of violations in science and technology
// activities (科学技术活动违规行为): which items each document lists, for which subjects, and which of them an act falls
// under on its day.
//
// # Documents
//
// 国科发监〔2019〕323号 (Article 2, seven items) and 国科发监〔2022〕221号 (Article 2, eight items); Order 19 (64 items for six classes
// of subjects, Articles 5 to 10) and Order 24 (68 items); Guangdong's measures of 2021 (Article 10, fifteen items) and of 2024.
//
// # Which day picks the edition
//
// The day of the conduct, the last day where it went on: an act is judged by the catalogue that stood then. Submission by
// proxy (代投) is an item of its own since 2022-08-25 only.
//
// # What is computed
//
// For each regime and each act: the items that name it; the item for other conduct where none does; or that it cannot be told,
// since the items for that class of subject were not all read. Items that were not read are counted, never invented.
//
// # What is left to authorities
//
// Whether an act was committed, by whom and with what fault; whether it falls under "other". A finding of a journal
// (retraction) is a lead and no finding. A similarity ratio is no finding either: no national document sets a number, and the
// standard CY/T 174-2019 is qualitative.
//
// # Not covered
//
// The catalogues of universities, of the health authority, of the natural science foundation and of other cities.
//
// # To be confirmed
//
//   - The definitions of 国科发监〔2022〕221号 of trade in data, submission by proxy and substantive contribution, which a line gives.
//   - Items 6 and 7 of 国科发监〔2019〕323号, known from sources that report them.
//   - Order 19: of 64 items those for personnel are known whole, others in part; the numbers of items by class, and item numbers of
//     units, agencies, experts and third parties.
//   - Order 24: 68 items for six classes; only the new one on artificial intelligence is known.
//   - The classes and items of Guangdong's measures of 2024.
package misconduct
