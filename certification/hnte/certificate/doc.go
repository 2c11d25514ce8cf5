// Package certificate answers what a certificate of a high and new technology enterprise (高新技术企业证书) is worth and asks for:
// its number, its validity, annual reports, changes, moves, re-examination, withdrawal, and its effect on corporate income
// tax. Whether an enterprise is certified is decided by package hnte.
//
// # Documents and editions
//
// The Measures 国科发火〔2016〕32号 (Articles 9, 10, 13 and 16 to 19) and the Guide 国科发火〔2016〕195号 (Part 4 item 3, Part 5) since
// 2016-01-01; the tax announcement 国家税务总局公告2017年第24号 since tax year 2017; 财税〔2018〕76号 and its announcement on losses.
// Before 2016 the Measures 国科发火〔2008〕172号, known from sources that report them. The day that a question is about picks the
// edition, and the answer names it: the date of issue for the validity, the tax years and losses; the day of a change, of a
// move, of the announcement of a withdrawal; the last day of the year for a re-examination and for the year in which the
// certificate ends; the day asked about for reports, prepayments and deadlines. A certificate under the Measures of 2008
// stays valid to its end.
//
// # What is computed
//
//   - The validity is three years from the date printed on the certificate; the last day is the day before the anniversary.
//   - Annual reports are due by 31 May (inclusive) of every year in which that day lies within the validity, for the year
//     before. Two missed in total withdraw the status from the year in which the second fell due.
//   - A change is reported within three months: by the same day of the month, or else its last, inclusive.
//   - After a withdrawal the tax of each year at the reduced rate is recovered from the year of the act on: the difference of
//     the rates times the taxable income.
//   - Tax years at the reduced rate begin with 1 January of the year of issue. The year in which the certificate ends is prepaid
//     at the reduced rate and topped up without a new certificate in time.
//   - Losses of the five years before a qualifying year since 2018 are carried forward for ten years instead of five.
//
// Policies hold every number. Terms of a policy are whole numbers up to 50; days and years lie from 2000 to 9000, so that no
// answer leaves the calendar.
//
// # What is left to authorities
//
// Whether conditions are met after a change or on re-examination, the ground of a withdrawal and the year it looks at: these
// are facts here. Late fees and subsidies reclaimed are named and not computed. Days counted in working days (the public
// notice of a renaming) stay open unless the caller gives a calendar of working days.
//
// # Roundings
//
// Tax recovered or topped up is rounded half up to the fen, each year by itself. Nothing else is rounded.
//
// # Disputed, with the default taken
//
// Each has a line with the other outcome:
//
//   - A report filed late counts as missed, as the Guide says (未按时填报); the Measures say not filed.
//   - The new certificate must be dated by the end of the year in which the old one ends, as the announcement of 2017 says; the
//     Guide says before the annual settlement.
//   - The year in which the certificate ends qualifies for longer carry-forward without a new certificate as well, as the
//     words on the validity of the certificate read.
//   - A report is due in the year of issue as well where 31 May lies within the validity; the line says that this is not laid down.
//   - A certificate issued on 29 February ends on 28 February; counted otherwise on the 27th.
//   - A bar of five years under the Measures of 2008 ends with them, as package hnte takes it too.
//
// # Not covered
//
// Which conditions a year of validity must meet (see hnte.EvaluateUpkeep), which rights may be used again, filing windows
// outside Guangdong, rates for other incentives, foreign tax credit, SME-type instalments, VAT.
//
// # To be confirmed
//
//   - All of the Measures and the Guide of 2008 beyond the grounds of withdrawal, the five years and the review: validity,
//     working days of the notice, moves, re-examination, the term for reporting a change, conditions lost.
//   - When a bar of five years ends that began before 2016 (disputed: with the Measures of 2008, or after five years in full).
//   - Whether a report is due in the year of issue (disputed, with the other count in a line of its own).
//   - 国税函〔2009〕203号 on prepayments before 2017, and whether the announcement of 2017 ends the dispute on the year of the end.
//   - The form of the number, and the prefix GF, from examples alone; provinces by their division codes.
//   - The last days of Guangdong's calls (2019, 2023, 2024, 2025), other years, and Guangdong's practice of reclaiming subsidies.
//   - The late fees against the tax laws.
//   - The documents on combining incentives, and on the first prepayments of an enterprise certified for the first time.
package certificate
