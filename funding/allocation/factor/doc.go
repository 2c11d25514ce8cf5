// Package factor splits a budget among regions by the factor method (因素法): factors and weights, coefficients of performance and of
// fiscal difficulty, floors that hold a region harmless and caps on growth, all as a [Policy].
//
// # Documents and editions
//
// [Minority2014] is a formula as Guangdong published it in 2014. Of the central guidance funds for local science and technology
// (中央引导地方科技发展资金) neither factors nor weights are known in any of their editions; they are the caller's, by [Of].
//
// # What is computed
//
//   - What is split: the budget less the work fund, less what is set aside.
//   - The index of a region: the sum over the factors of weight × share in the sum of all; or, where a factor counts from the least
//     to the greatest, how far the region lies between them, in the one direction or the other.
//   - Index × coefficients, brought to one over all regions: coefficients multiply before that, so that the parts sum to the budget.
//     Then the floors and caps, and the units by largest remainders, as package allocation has it.
//   - A floor: the share of last time that the policy has, rounded up, or the region's own; a cap likewise, rounded down. A region
//     that had nothing last time has neither.
//   - A factor that is nothing everywhere: refused, or dropped with the other weights scaled up, by the policy's choice.
//   - Floors that do not fit: refused, with the fewest regions whose floors conflict; none of them can be left out.
//
// # What is promised
//
// All shares, the work fund, what is set aside and what is left sum to the budget exactly. The order of the regions changes nothing.
// A greater coefficient never gives a region less. More of a factor that counts by shares never lowers its exact share; rounding may
// still cost it the one odd unit.
//
// # What people judge
//
// Grades of performance, coefficients of fiscal difficulty, the data of the factors.
//
// # To be confirmed
//
//   - The formula of 2014 is known from a report, with its weights; how it rounded, and the title of the document, is not.
//   - The coefficients 1.1, 1, 0.9 and 0.8 of performance are a proposal: no rule was found.
package factor
