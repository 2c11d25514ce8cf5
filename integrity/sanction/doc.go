// Package sanction says what may be imposed for research misconduct and for violations in science activities, and holds a
// proposed decision to it. It never chooses: where the authority has discretion it returns the range.
//
// # Documents
//
// One regime at a time (integrity.Regime): 国科发监〔2019〕323号 and 国科发监〔2022〕221号; Order 19 and Order 24; Guangdong's measures of
// 2021 and 2024. A city's own rules are a Policy that the caller builds.
//
// # Which day picks the edition
//
// The day of the conduct, the last where it went on; that of the decision where the proposal says so (law). Law answers the
// transitional question itself. On a day that no edition covers there is no answer, and the error names the days covered.
//
// # What is computed
//
//   - Check: established; the deciding body competent; the items in the catalogue; the floor (the first items never at the lightest
//     grade); the measures on the ladder and open at the grade; the term of a ban in the band of the grade; the entry in the
//     database beside a ban; aggravation with grave consequence.
//   - Permit: the measures open at the grade, who imposes each, what a ban keeps from, its range of terms, what the circumstances
//     mean. Review: each measure proposed by itself. Days: first and last day of each ban.
//
// Measures and circumstances are printed in the words of the edition's own document where those are known. Guangdong's measures of
// 2021 bar from taking part in research affairs (参与科研活动事务), and say no more: whether that reaches applying or reviewing is for
// the authority, and a line says so. Its measures of 2024 concern projects of the provincial department alone.
//
// Of a document that was not read whole nothing is refused and nothing passed for want of a clause: no body is said not to
// be competent, no circumstance not to be listed, and a decision that nothing known forbids stays open.
//
// # Bounds
//
// Whether 以上 and 以内 include the figure is a property of the edition. Under the rules on research misconduct they exclude it,
// and 3至5年 includes both: heavier is more than 0 and less than 3 years, serious 3 to 5, especially serious more than 5. Order 19
// writes 含2年 and 含5年: up to 2, more than 2 up to 5, more than 5; whether it has a grade without bans was not read. Guangdong's
// measures of 2021 have neither the four grades nor bands: nothing asks for the grade there. The band is decided on the length as
// stated, never on days counted.
//
// A ban begins with the decision or the day that it prints; its first day counts, so that three years from 2023-12-26 end on
// 2026-12-25. Begun on 29 February, it ends on the last of February in a common year. A printed end wins.
//
// # What is left to authorities
//
// Whether the conduct is established, under which item, how grave it is, which circumstances there are, and what is imposed
// within the range. Circumstances move nothing but the place within the range, and nothing is subtracted.
//
// # Disputed, with the default taken
//
//   - 国科发监〔2022〕221号 keeps that aggravation with grave consequence is especially serious, and that a ban may be permanent.
//   - The substance follows the law of the conduct unless that of the decision is more lenient.
//
// # Not covered
//
// Merging decisions: terms run side by side. Effects on running projects beyond what a measure says. Party discipline,
// public-sector sanctions, the rules of universities, of the health authority and of the natural science foundation. Terms of
// bans that a unit sets for itself (promotion, its own evaluation) are noted, not judged.
//
// # To be confirmed
//
//   - Grades, bands, floor, ladder, deciders and circumstances of 国科发监〔2022〕221号 and 国科发监〔2019〕323号, their definition of bounds,
//     and the articles; the entry in the database as a condition of a ban.
//   - The lower two bands of Order 19 and its words for the grades; which of its measures belong to which grade, and whether a
//     ban is possible below its three bands; its circumstances.
//   - What becomes of a unit that organises or shields misconduct under 国科发监〔2022〕221号; that of 国科发监〔2019〕323号 was not read.
//   - Which other bodies may decide under the rules on research misconduct, Order 24 and Guangdong's measures of 2024.
//   - Measures, bands and circumstances of Order 24 and of Guangdong's measures of 2024: nothing of their predecessors is carried
//     over, and what rests on them stays open.
//   - Who imposes each measure; how Meizhou's own decisions count the first day.
package sanction
