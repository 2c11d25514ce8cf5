// Package voucher redeems innovation vouchers (创新券): what each contract gets, in the order of application, while a firm's quota of
// the year and the budget last.
//
// # Documents and editions
//
// Three places as they are reported: [Guangdong], whose ratios rose in 2020 ([EasternGuangdong2020] is that of its east, west and north,
// to which Meizhou belongs), [Guangzhou] and [Shenzhen]. What a place has is a [Policy] of the caller. [ProvinceAtMost] is what the
// province added to a city's money.
//
// # What is computed
//
// The least of: the ratio of the contract, the cap of a single claim by kind of applicant, what is left of the applicant's quota of
// the year, what is left of the budget; rounded down to the fen. Claims are taken by the day of application, then by key. A voucher
// is valid for so many years from its issue, the first day not counted. Contracts between related parties are excluded, where the
// policy says so.
//
// # To be confirmed
//
//   - The titles, numbers and days of the documents. All figures are reported; that related parties are excluded is general professional knowledge.
//   - That the province's 1:3 and 1:1 are province to city.
//   - Whether a claim that does not fit what is left is cut to it, as here, or refused.
package voucher
