// Package secrecy holds what a science and technology plan project must know of state secrets: who may classify at which grade,
// how long a grade lasts, and what is done with a matter that is not clear.
//
// # Documents and editions
//
// 保守国家秘密法 of 2024 and its implementing regulations of 2024, both read; in force together since 2024-09-01. The day of the
// document that carries the grade picks the edition. What was classified before is not covered.
//
// # What is computed
//
//   - [PowerOf]: central and provincial organs may set every grade, organs of a prefecture-level city 机密 and 秘密 alone, a
//     county's none; who was authorised may set what the organ that authorised may. Or a refusal with what is lawful: measures first, and a
//     report upward at once.
//   - [TermOf]: at most 30, 20 and 10 years for 绝密, 机密 and 秘密, from the day of the document, which is counted; the longest where
//     nothing is set. While a grade is disputed the highest one that is claimed holds. What expires is declassified by itself; an
//     extension must be decided by the last day.
//   - [UnclearOf]: the grade that was proposed is reported within 10 working days of being proposed, and decided within 10 working
//     days of the report.
//
// Classified projects are outside public notice, registers open to the public, and the registration of results (see notice and
// report).
//
// # What is left to people
//
// Whether a matter is a secret and of which grade; whether an organ was authorised, and for which matters.
//
// # Not covered
//
// Secrets of science and technology beyond the general law (科学技术保密规定), persons who may know, marks and carriers, work
// secrets, terms by event instead of years.
//
// # To be confirmed
//
//   - Whether the day of the document is the first of the term, as here (自…之日起), or the day after.
//   - That classified projects are outside public notice and registers: proposed here after the law.
//
// # Concurrency
//
// Everything here is immutable and safe for concurrent use.
package secrecy
