// Package subsidy computes subsidies after the event (后补助) for expenditure on R&D: rates by bands, on the year's total or on its
// increase, thresholds, caps, and where the budget does not do, the same ratio for all.
//
// # Documents and editions
//
// As they are reported: Shandong's [Shandong2018], [Shandong2022] (鲁科字〔2022〕45号, which held for expenditure of 2024 too, and whose
// ratio is not known) and [Shandong2025] (鲁科字〔2025〕25号); [ShenzhenDistrict], whose rate is the budget over all R&D; and
// [Shanghai]. Guangdong's bands of 2015 to 2017 (粤财工〔2015〕246号) are not known.
// Any other scheme is a [Policy] of the caller, by [Of].
//
// # What is computed, in this order
//
//   - Whether a firm meets the thresholds: least R&D, growth over the prior year, intensity (R&D over sales) by size.
//   - The base: the year's R&D, or of firms with sales above a line its increase, not below zero. R&D is the amount under the
//     super-deduction before the deduction is taken, neither the accounting figure nor that of a certification.
//   - The rates of the bands, each on its own part of the base; or the special rate, of the whole.
//   - Where the scheme scales first and all of it exceeds the budget: times budget over the sum, before any cap.
//   - At least what a firm certified for the first time has, then the cap and the taxes paid, then the rounding of the scheme.
//   - Where all of it exceeds the budget, everybody's share of the budget by largest remainders; nobody gets more than before.
//
// # To be confirmed
//
//   - The titles of the documents, and the number of that of 2018; that Shandong's line and cap of 2018 held in 2022. All figures of Shandong are reported; the ratio of 2025 is given as at most 5% (integrated circuits: at most 10%), so that no
//     amount can be told until the caller sets it.
//   - Whether "below 10,000 yuan nothing" is asked before rounding, as here, or after.
//   - The order cap, scaling, rounding is a proposal; a policy may scale first. Then what the caps take off is left, and each amount is
//     rounded down to the unit.
//   - Which district of Shenzhen it was, and whether its rate was limited: here it is at most 1.
package subsidy
