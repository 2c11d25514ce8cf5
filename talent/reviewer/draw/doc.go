// Package draw draws review panels at random from a pool of experts, so that everybody can check the draw: the same plan, seed and
// pool give the same panels on every machine and in every language.
//
// # Law
//
// Experts are drawn at random from the pool (国家自然科学基金条例 of 2024, Article 15), and none may be named, openly or by hints
// (招标投标法实施条例 Article 46). One who must recuse, leaves or falls ill is replaced (there, Article 48). Who may sit, who must recuse
// and what a panel must be is said by the packages pool, recusal and panel: here they are facts.
//
// # What is uniform
//
// For each item, in the order of the plan, every admissible panel is equally likely, given what was drawn before. A panel is
// admissible when it has the size, enough outside, financial and industry experts, not too many of a unit, nobody barred, gone or
// drawn too often, nobody of another field (but for financial experts, as many as financial seats are asked for), and no two
// who are tied. A replacement is a draw of the free seats: every admissible completion of the members kept is equally likely. Of the spares
// of a panel, for whichever member leaves, everybody who can take that seat is equally likely to be the first on the list to fit.
//
// # The method keji.draw/1
//
//  1. Key: K = HMAC-SHA-256 with the seed's bytes as key over "keji.draw/1", a zero byte, the round in decimal digits, a zero byte,
//     the item's key. All text is UTF-8.
//  2. Blocks: SHA-256 of K and a counter of eight bytes, the highest first, from 0 on. A block gives four words of 64 bits, the highest
//     byte first. A number below n takes the next word x that is not below 2^64 mod n, and is x mod n. A large number below n
//     drops what is left of the block, takes new blocks as numbers of 256 bits shifted right to the length of n, and is the first
//     of them below n.
//  3. The experts that may be drawn, by ID in ascending order of bytes, are sorted into classes: 1 for outside, plus 2 for financial,
//     plus 4 for industry, plus 8 for a financial expert of another field. The steps are the classes present, in ascending order.
//  4. A panel with enough of each kind: at each step a large number below the count of all ways to go on chooses how many are
//     taken, the least first, each number weighted by the ways to take so many times the ways to go on after it. Who: numbers below
//     the size of the class, one who was chosen already is passed over.
//  5. If that panel has too many of a unit, or two who are tied, step 4 is repeated, 256 times at most.
//  6. If none was admissible, units are counted in: a unit of which more may be drawn than may sit has steps of its own, one for each
//     class, after those shared by the others; units by their keys. Panels are taken as in step 4, at most 4,096, until one has no two who
//     are tied. Where two are tied and no more than 4,096 panels exist, they are listed instead, in the order of the steps,
//     of numbers from the least, and of members, and a number below the count of those without ties chooses.
//
// Every panel of step 4 is equally likely, since each choice is weighted by its completions; to pass over what is not admissible
// leaves the others equally likely; so does the count of step 6. Hence whichever step ends the search, each admissible
// panel was equally likely. The counts are exact, in 256 bits.
//
// # Spares, the method keji.spares/1
//
// The key is that of step 1 with "keji.spares/1" in place of the method. The eligible, by ID, are shuffled: for i from 0 on, the place
// i takes what lies at i plus a number below how many are left. Going through them so, whoever is no member and could take the
// seat of a member, so that the panel stays admissible, becomes a spare, until there are as many as asked for; and then only whoever
// could take a seat that nobody on the list could. [Spare] says whose seats each can take. When members leave, a later round with the
// list as Standby seats the first combination, in the order of the list, that completes the panel, of the first 4,096; where none does,
// the seats are drawn. Being a spare does not count as being drawn.
//
// # Direct choices
//
// Where an item is technically complex and highly specialised, or the State has special requirements, so that experts drawn at random
// could hardly be trusted to be competent, some may be picked directly (招标投标法 Article 37, 招标投标法实施条例 Article 47, of bids and
// followed here): [Direct] asks for ground, reason, the consent of the competent authority and its document, and refuses without. The
// other seats are drawn around them, every constraint holds for all, and in Guangdong's procurement experts from outside come first. The limits
// on draws do not bind a direct choice, which counts toward them.
//
// # Cost
//
// Bounded: a scan of the pool and a count over at most 16 classes for an item; at worst one count over the units, whose table has, for
// each unit and class, some hundred numbers (75 MB for a panel of seven from 2,000 units), and 4,096 panels. A seed
// with a public origin, named before it is known, keeps the draw beyond doubt; publish [Digest] before.
//
// # What blocks
//
// Where no panel is admissible, the answer names constraints that together admit none, while without any one of them there would be
// one. Unproven is said where two are tied, more than 4,096 panels exist and none of 4,096 was free of ties: where one in a hundred is
// free, that happens in less than one of 10^17 draws.
//
// # Not covered
//
// Whether a ground for a direct choice is there, and whether two are tied, which are facts. One who was drawn and left stays counted
// as drawn.
//
// # To be confirmed
//
//   - That financial experts need not be of the item's field.
//   - That a draw from which an expert withdraws counts toward the limits.
//   - How many spares a panel should have: usual practice keeps a list, no text says of how many.
//   - Who must consent to a direct choice outside procurement, and in which form it is recorded.
//
// # Concurrency
//
// Everything here is immutable and safe for concurrent use. Texts name nobody; members stand under their keys in the value alone,
// and identity numbers are refused as keys.
package draw
