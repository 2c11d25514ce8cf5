// Package panel says what a panel of review experts must be: how many, an odd number, enough outside, financial and industry
// experts, not too many of a unit; and whether a given panel is so.
//
// # Documents and editions
//
// No rule of a city was found. The edition CITY, from 2025-01-01 on, follows national statutes that do not bind a city's projects,
// hence assumed: five or more, an odd number, outside experts two thirds (招标投标法 Article 37, of bids), three by letter
// (国家自然科学基金条例 of 2024, Article 15); and practice elsewhere: a project of 10,000,000 yuan or more or on key technologies is major
// (Shenzhen), ten reviews a year in principle (Qingdao). The day of the review picks the edition.
//
// # What is computed
//
// [Check] holds a panel against all of it. [QuotaOf] says what a draw must reach, outside experts rounded up: 4 of 5, 5 of 7.
// Two thirds are compared exactly. Members are drawn, or picked directly where the item is technically complex and highly specialised or of
// special requirements of the State (招标投标法 Article 37, 招标投标法实施条例 Article 47), with authority and document.
//
// Of a panel that evaluates bids 招标投标法 Article 37 asks a level: every expert has worked eight years in the field, completed, and has a
// senior title or an equal professional level; a panel that misses it is not valid. It binds no other review, whose members the pools
// admit with less: there the level is compared where the facts are given, and nothing follows.
//
// # What is left to people
//
// Who counts as outside, as financial, as from industry; who must recuse (package recusal); how the panel decides.
//
// # Not covered
//
// The leader of the panel, scores and votes; the representatives of whoever invites bids, of whom no level is asked.
//
// # Usual practice, no law
//
// Seven for a major project, one financial expert where funds are judged, one expert of a unit at most. That none must come from
// industry is this project's proposal.
//
// # To be confirmed
//
//   - A city's own rule on panels, and the province's.
//   - Shenzhen's 10,000,000 yuan and Qingdao's ten reviews are second hand, and are no rule here.
package panel
