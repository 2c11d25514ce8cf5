// Package allocation splits fiscal S&T money (财政科技资金) so that every yuan is accounted for. [Apportion] splits an amount by
// weights, with floors and caps; [MatchEach] matches amounts at a ratio, each rounded by itself, and tells the difference from the
// ratio of the whole. What more is needed is in its subpackages:
//
//   - factor: the factor method (因素法) of transfers to regions
//   - graded: amounts by rank or by growth, where no budget is split
//   - competition: competitive grants: ranking, pass line, quotas, budget, reserve list
//   - subsidy: subsidies after the event (后补助) for R&D, by bands, with caps, scaled to a budget
//   - voucher: innovation vouchers (创新券), redeemed while the budget lasts
//   - reward: rewards for certificates, and how the levels of government stack
//
// # What all of them hold to
//
// Amounts are exact in fen, and handed out in the unit that the document names (分, 元, 百元, 万元). Parts and what is left sum to
// the budget exactly. The order of applicants in the input changes nothing; ties fall by a rule that the answer states, in the end
// by the key. Nobody is below a floor or above a cap. Floors that do not fit are named as a set of which none can be left out.
//
// # Rounding
//
// Quotas are rounded down to the unit, and what is left goes one unit each to the largest remainders (最大余额法), between equal
// remainders to the larger weight, between equal weights to the key that comes first.
//
// # What is law here, and what is not
//
// No document was found that prescribes how to round, what a factor weighs, how a tie falls, or where the pass line of a call lies.
// All of that are parameters of the caller's policy; where this library fills one in, it is marked as a proposal and never cited as
// law. The factors and weights of the central guidance funds for local S&T (中央引导地方科技发展资金) in their editions are not known.
//
// # To be confirmed
//
//   - Meizhou's measures on projects and on special funds: no text was found; every local figure is the caller's.
//   - The ratio of a work fund (工作经费) that may come off project money: an own line, of which the amount is the caller's.
package allocation
