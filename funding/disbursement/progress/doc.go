// Package progress compares the spending of a budget with the calendar or with a table of marks, and gives it an early-warning grade
// (预算执行进度预警).
//
// # What is computed
//
// [Track]: the rate of execution is what was paid over the full-year budget as adjusted (全年预算数), not the initial one. It is compared,
// at the end of a month, with one of
//
//   - calendar: the time that has passed, month ÷ 12 (序时进度)
//   - usual: 50% at the end of June, 75 to 80% of September, 90% of November; between 75 and 80% nothing can be told
//   - local: the marks of the locality, which the caller gives; a mark may count only where much is left unspent
//
// The lead is the rate less the mark, in percentage points. Behind is who lags by more than Tolerance (nothing where none is
// given), severely behind who lags by more than Severe; where no such line is given, the grade is not told apart. A month
// without a mark is not asked about, and over a budget of zero there is no rate, which is not a rate of zero.
//
// # Editions
//
// Practice has no day; it is taken as from the first year of the Budget Law as revised in 2014 (U2015), and picked by the last day of the
// month.
//
// # What people judge
//
// What follows on a grade. Goals are not looked at here: performance.Monitor looks at both.
//
// # To be confirmed
//
//   - The usual marks are general professional knowledge. Thresholds of Guangdong and of Meizhou were not found.
//   - That a lead is published in percentage points with two decimals comes from one city bureau of Guangdong; that small
//     leftovers are spared from another province's city.
package progress
