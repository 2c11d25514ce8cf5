// Package enterprise holds the facts about one enterprise that several schemes share, and what is computed from them
// alone: which intellectual property rights can be used, monthly average head counts, who counts as staff, the
// accounting years looked back on, and the R&D expense of a ledger. A Profile is the one place from which schemes take
// their facts; it asks only for what one of them reads.
//
// # Documents and editions
//
// The Measures 国科发火〔2016〕32号 (Article 11) and the Guide 国科发火〔2016〕195号 (Part 3) for certification as high and
// new technology enterprise, in force for filings from 2016 on; before, the Measures 国科发火〔2008〕172号 and the Guide
// 国科发火〔2008〕362号. The day of filing picks the edition. Other schemes that count by the same words take a Policy of
// their own.
//
// # What is computed
//
//   - Rights (Guide Part 3 item 2): class by kind; granted in mainland China; owned by the enterprise itself; granted by the
//     day of filing, that day included, or for a patent the notice of grant with the fee receipt; in force on that day,
//     the last day of protection included; of class II not used before; of several owners not in use by another. Each
//     right leaves one line: the first clause that it fails, or the first that cannot be told.
//   - Head counts (item 5): (opening + closing) / 2 a month, the mean over the months operated, exact. Part-time and
//     temporary persons count from 183 days worked, technical staff of any kind from 183 days on such work, inclusive.
//   - Accounting years (item 1): the three before the year of filing, or since registration.
//   - R&D expense (item 6): categories 1 to 6, 80% of commissions at home and overseas, and other expenses up to 20% of
//     the total that contains them. Solved without circularity: other ≤ 1/4 of the rest (10%: 1/9). Nothing is rounded
//     anywhere in this package.
//
// # What people judge
//
// Whether work is R&D and who does it, whether a right supports the main products, the amounts that experts approve, an
// excess over the cap on other expenses that a panel accepts. These enter as facts.
//
// # Disputed, with the default taken
//
//   - The cap on other expenses rests on the total with commissions at 80% (default), or on the internal categories; it is
//     taken per year (default), per activity, or over all years. Every answer shows what the other readings come to; per
//     activity ≤ per year ≤ pooled, and a cap by the internal categories is never above one by the total.
//   - Capitalised development counts when it was spent (default); its later amortisation then does not.
//   - R&D whose result belongs to a client does not count (default).
//   - A right of class II is spent by a successful use from 2016 on (default). The right is spent, not the firm: its buyer
//     cannot use it either. The other reading spends it with any use; the line says where they differ.
//   - A firm that operated for fewer than 183 days in a year has nobody with 183 days (default, literal).
//
// # Not covered
//
//   - The months of an enterprise that closed within the year: head counts expect every month up to December, so the
//     year of closing stays open. The guide takes the period actually operated there, too.
//
// # To be confirmed
//
//   - The 183 days, the share of commissions, the notice of grant and the treatment of several owners under the Guide of 2008, and
//     the day from which the Measures of 2008 were in force.
//   - Exclusive licences and rights obtained within three years under the Measures of 2008 (Article 10, second hand).
//   - Whether uses before 2016, and refused applications, spend a right of class II.
//   - Whether the day of filing itself suffices for grant and term; it is taken to.
package enterprise
