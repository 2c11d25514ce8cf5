// Package transfer says by which day a budget that a people's congress approved must be on its way: replied to departments and units
// (批复), passed down as transfers (转移支付下达), published; and whether an advance notice of next year's transfers is in order.
//
// # What is computed
//
//   - [Times]: the last day of each step that has begun, inclusive, and how it stands on the day asked about. The day of the
//     event is not counted. Days are calendar days.
//   - [Check]: an advance notice (提前下达) of transfers against the shares that the regulation asks for in general (general
//     transfers at least 90%, special ones at least 70% of what is expected for this year, but for those settled by actual
//     figures), whether transfers by projects name the projects, and who issued it: the finance department alone may.
//
// # Documents and editions
//
// The Budget Law, Articles 14 and 52, and its regulation, Articles 6, 48 and 59. The day asked about picks the edition: T2015 is the
// Budget Law as rewritten in 2014, T2020 has the regulation of 2020 beside it (from 2020-10-01), which alone knows the days of
// units, the shares of an advance notice and who may issue.
//
// # What people judge
//
// Whether a share below the general one has good reason; which transfers are settled by actual figures.
//
// # Not covered
//
// Final accounts, which Article 80 gives the same days, and transfers from a province's own budget on their way through a city:
// the law has no days for who receives them.
//
// # To be confirmed
//
//   - The Budget Law was read as amended in 2018; that the days were the same from 2015 on is general knowledge.
//   - Neither document says whether a last day on a day of rest moves. By default it stays, and the answer says where it
//     would roll on to; a [Policy] can let it roll on, and a last day in a year without holiday notice then cannot be told.
package transfer
