// Package competition allocates the budget of a competitive call (竞争性立项) among those who apply: formal check, ranking by the
// experts' scores, pass line, quotas by unit, county and field, caps and a least grant, the budget, the reserve list. Every
// application is told why it got what it got, or nothing.
//
// # Documents and editions
//
// There are none: no document that the library knows prescribes how a call allocates. What a call has is in its own notice, and
// stands in the caller's [Policy], which cites it; figures of the round (quotas, budget, work fund) are in the [Round]. [Proposal]
// is a frame, marked as a proposal.
//
// # What is computed
//
//   - What can be granted: the budget less the work fund (工作经费), less what is set aside, rounded up to the unit.
//   - The order: score, then sub-score and earlier submission where the policy has them, in the end the key. The answer states it.
//   - What an application could get: what it asks for, within its own cap and the policy's, rounded down to the unit. What is below
//     the least grant, and below one unit, is not granted.
//   - In the order of rank: each gets what it could while the budget and its quotas last; what does not fit ends the call, is
//     passed over, or gets what is left, as the policy has it. A used-up quota passes over its own group only.
//   - Shared: the selected share the budget by what they could get, or that times their score, by largest remainders, each
//     between the least grant and what it could get. They are selected in the order of rank while their least grants fit.
//   - The reserve list: those passed over for want of quota or money, in the order of rank. Who is not eligible, below the pass
//     line, or without own money is not on it.
//
// # What is promised
//
// The work fund, what is set aside, what is granted and what is left sum to the budget exactly. The order of the applicants in the
// input changes nothing. Nothing is granted below the pass line, below the least grant or above a cap. A higher score of one
// application, all else being equal, never gives it less, whatever the policy.
//
// # What people judge
//
// Eligibility, with integrity, and the scores. Both are facts here; while one is missing there is no plan.
//
// # To be confirmed
//
//   - Meizhou's measures on projects and special funds: no text was found. The guide of 2023 is known from a report: topics with a
//     fixed number of projects of a fixed amount and one nomination a county.
//   - Which order decides between equals, and whether a call stops at what does not fit: the caller's; the default is a proposal.
package competition
