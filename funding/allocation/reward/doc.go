// Package reward says what a locality pays for a certificate, such as of a high-tech enterprise (高新技术企业认定奖励), and how that
// stacks with what other levels of government paid for the same.
//
// # Documents and editions
//
// Amounts of five places in Guangdong as they are reported: [Places] and [In]. Of Meizhou none was found. What a locality has is a
// [Policy] of the caller, by [Of].
//
// # What is computed
//
//   - The conditions: registered in the area, the certificate not withdrawn on the day of payment, no listing for dishonesty, and where
//     the policy says so, the certificate not over on that day, not yet rewarded for it, R&D of a firm above scale, no serious penalty.
//   - The standard by occasion: first certification, renewal, relocation into the area, entry into the pool, engineering centres.
//   - The stack: in addition to what others paid; or the difference between the standard and all that they paid (补差); or what is lacking
//     so that the highest single one is had and no more (就高不重复), which comes to the same difference. Where there is a most for all levels together, no more than that.
//   - An amount that no source gives is open, and with it the answer.
//
// # To be confirmed
//
//   - The titles of the documents. All amounts are reported, and that Shantou's is additive with at most 250,000 yuan in all. Whether the others stack is not
//     known; their policies are additive by this library's proposal.
//   - Every amount that is left open: renewal in Shantou, relocation to Shantou, Rongcheng and Shilong, pool and centres of most.
//   - Sihui's rule on money of a higher level is known from an abridged excerpt, and not encoded; nor is its subsidy of up to 5‰ of the
//     turnover of technical trade.
//   - Shilong's is a draft.
package reward
