// Package procedure is the clock of a research integrity case: by which day the report is checked, the case investigated, a
// review asked for, accepted and finished, and an appeal accepted; how each step stands on a day; what lapses when it is missed.
//
// # Documents and editions
//
// 国科发监〔2019〕323号 and 国科发监〔2022〕221号; Order 19 and Order 24; Guangdong's measures of 2021 (Articles 14, 20, 22 and 23) and of 2024.
// The edition in force when the case was accepted governs the whole procedure; before that, when the report was received.
//
// # Counting
//
// As the Civil Code does: the day of the event is not counted. A time limit in working days ends on its n-th working day by
// the State Council's notices; one in days or months whose last day is a day of rest rolls on to the next working day. Months
// end on the corresponding day, or the last of the month. An extension begins with the last day of the ordinary time. A
// day past the published notices is open, unless the caller passes a calendar.
//
// The request for a review is due 15 days after receipt under the rules of 2019 and Guangdong's measures of 2021, in calendar
// days; 15 working days under Order 19 and, disputed, under the rules of 2022, where the last day by 15 calendar days is given
// beside it.
//
// # Beside the time limits
//
// What an edition says, and no other: that the subject is told and heard before the decision and that silence is a waiver, that
// a review does not suspend the decision; how many members the investigation panel has at least (国科发监〔2022〕221号: 5) and how many
// investigators hold an interview (2, as in Article 18 of Guangdong's measures of 2021), both inclusive, where the numbers are
// given. Guangdong's measures of 2021 say that it is heard (Article 20), and that the review is to
// be organised within its 15 working days (Article 23), not when it ends. Those of 2024 concern projects of the provincial
// department alone.
//
// # Not covered
//
// Who investigates, and what a report must contain to be accepted. The hearing before the decision, for which no number of days
// was found. Suspension of a case. Time limits of the courts.
//
// # To be confirmed
//
//   - All limits of the national rules and of Order 19, from general knowledge; the preliminary check within 15 working days;
//     from which day an extension counts.
//   - The least numbers of persons of 国科发监〔2022〕221号; whether 国科发监〔2019〕323号 and Order 19 have such numbers, which is open.
//   - Whether 国科发监〔2022〕221号 gives 15 days or 15 working days for the request.
//   - All limits of Order 24 and of Guangdong's measures of 2024, which are left open.
//   - What lapses when the investigating body is late, and that a review does not suspend the decision.
package procedure
