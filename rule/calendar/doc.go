// Package calendar counts working days and legal time limits.
//
// # Working days
//
// A working day is a day that a holiday notice of the State Council's General Office makes a working day, or a day from
// Monday to Friday that no notice makes a day off. [Official] knows the notices for 2016 to 2026 as dated, cited tables,
// the two amendments among them: the longer Labour Day of 2019 (国办发明电〔2019〕3号) and the longer Spring Festival of
// 2020 (国办发明电〔2020〕1号). [Calendar.KnownOn] gives the calendar as it was known on a day, for a replay.
//
// A day of a year without notice is undetermined, never guessed. A caller who has the notice adds it with
// [Calendar.With]; one who accepts plain weekdays says so with [Calendar.WithPlainYears], and everything that rests on them
// is marked provisional. So is late December of the last year known, since the next year's notice may still move its days,
// as in 2018 and 2022.
//
// # Legal time limits
//
// [Calendar.Deadline] reckons a [rule.TimeLimit] from the day of an event, by default as the Civil Code does: the day of
// the event is not counted (民法典 第二百零一条第一款); a period of months or years ends on the corresponding day, in a
// month without one on its last day (第二百零二条); a last day on a day of rest rolls on to the first working day after it
// (第二百零三条第一款); law or agreement may provide otherwise (第二百零四条), which the TimeLimit says. The last day ends
// at midnight, or with the hours of business where there are any (第二百零三条第二款). A limit counted back from an event
// (at least 30 days before the end) ends that many days earlier and does not move; who acts on that day is in time. Periods
// of administrative licensing count in working days (行政许可法 第八十二条).
//
// The Civil Code speaks of statutory holidays alone in 第二百零三条; that weekends count as days of rest, and worked ones
// do not, is general practice (assumed).
//
// Whether a bound includes its figure is said by the operator: 以上, 以内, 届满 include it (at least, at most), 不满, 超过, 以外
// do not (less than, more than), as 民法典 第一千二百五十九条 has it; a document with a definition of its own chooses
// another operator. See [Calendar.Elapsed].
//
// [Calendar.Explain] lists the count day by day.
//
// # Not covered
//
// Local orders (such as the later return to work of early 2020 in single provinces), half days for part of the people,
// and the hours of a day.
//
// # To be confirmed
//
// The notices were read in copies, not on the government's own pages. Their days of publication are those of the pages'
// addresses, for 2024 to 2026 those that the notices bear.
//
// # Cost and concurrency
//
// A Calendar is an immutable value, safe for concurrent use. Counting over any span takes constant time. The package
// reads no clock and no file.
package calendar
