// Package graduate decides whether a foreign graduate counts as outstanding (优秀外籍高校毕业生) and so may work in China without the two
// years of work that tier B asks for.
//
// # Documents and editions
//
// The notice 人社部发〔2017〕3号 of 2017-01-06, in force since that day. The day of application picks the edition.
//
// # What is computed
//
// A master's degree or above from a university in China, or from a famous one abroad; obtained within one year before the application,
// the day itself included; at least eighteen years old; no record; an average mark of at least 80 of 100, inclusive, or a grade of B
// and above; an employer whose post matches the major and who advertised it for 30 days; pay, in principle, of at least the local
// average of on-post staff, which is a note and never a failure; a passport. [Term] says how long the first permit lasts, and later
// ones.
//
// # What is left to authorities
//
// Which universities abroad are famous, whether the post matches, marks converted from other scales.
//
// # Not covered
//
// Shanghai's practice for bachelors of special zones, which one agency reports.
//
// # To be confirmed
//
//   - The sections of the notice; it is cited as a whole, second hand.
//   - Whether the year runs from the day of graduation or of the degree; the day of graduation is taken.
//   - That the year includes the same day one year later.
package graduate
