// Package credit gives the class that Guangdong's measures of 2021 put a unit, expert or person into: good, general dishonesty,
// serious dishonesty, or none of them; and whether the clean run earns the incentive.
//
// # Documents and editions
//
// 广东省科研诚信管理办法（试行）, Articles 9, 11, 24 and 31, for days from 2021-02-01 to 2024-01-31. The day asked about picks the edition. The
// classes of the measures of 2024 were not read: the answer is then open, but for projects that the provincial department did not
// set up, which those measures are not about. Elsewhere, and for other rules, the caller
// builds a Policy.
//
// # What is computed
//
//   - Serious: a record with grave consequence or vile influence, or one of the four direct grounds of Article 11, whose sanction
//     still runs. General: another record whose sanction still runs.
//   - Good: no record for two years or more, counted from the end of the last sanction, or from the first activity. The two years
//     are complete on the anniversary: clean since 2020-01-01, good from 2022-01-01; since 2020-02-29, from 2022-03-01.
//   - Whether somebody is refused outright when applying to take part (一票否决, Article 31): serious dishonesty is, general
//     dishonesty is not by itself.
//   - The incentive: good and clean for five years.
//   - Neither a record in force nor two clean years: unclassified.
//
// # Disputed, with the default taken
//
// Whether a clean run begins with the finding or with the end of its sanction is not said: the end is taken, and a line says
// what the other reading comes to. Whether a class outlives the sanction is not said either; here it does not, and a record
// that is said to have no term counts on the day of the finding alone. Of one whose end is not given the class stays open.
//
// # Not covered
//
// Points or letter grades: Guangdong has none. Meizhou has no rule of its own that was found.
//
// # To be confirmed
//
// The classes of Guangdong's measures of 2024.
package credit
