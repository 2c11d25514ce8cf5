// Package integrity holds what the packages on research integrity (科研诚信) share: the kinds of subjects, the regimes of law,
// the grades, the lists a name can stand on, and what a ban keeps one from.
//
// # How the packages relate
//
//	misconduct   which item of which catalogue an act falls under (科研失信行为、违规行为)
//	sanction     what may be imposed for it: grades, measures, ranges of terms, and the check of a proposed decision
//	procedure    by which day each step of a case must be taken
//	credit       the class that Guangdong's measures give a unit, expert or person
//	repair       when a record may be repaired, in the research regime and in the general credit regime
//	register     who stands on which list from when to when, what could be known when, and how an entry is lawfully changed
//	screening    who of a matter is barred on a day, by which entry, until when, through whom, and what follows
//	ethics       the ethics and human-genetic gates before a project
//
// They do not import each other, but for screening, which reads a register: a finding of one is a fact of the next, given by the
// authority that made it.
//
// # Three regimes
//
// Research misconduct (科研失信行为): 国科发监〔2019〕323号 until 2022-08-24, 国科发监〔2022〕221号 since. Violations in science and
// technology activities (科学技术活动违规行为): Order 19 until 2026-03-19, Order 24 since. Guangdong: the measures of 2021 until
// 2024-01-31, those of 2024, which concern projects of the provincial department alone. No rule of Meizhou was found: its
// projects fall under the national regimes, its calls and contracts; a municipal edition can be built by the caller from the
// same policy struct.
//
// # Two registers
//
// A ban of the research regimes is no administrative penalty. Repair on the general credit platform (信用中国) does not
// lift it, and its end does not clean that platform; see package repair. The register mirrors the lists of the general regime,
// and changes none of them.
//
// # Not covered
//
// Similarity ratios: no national document sets a number, and none is turned into a finding here. Degrees, party discipline,
// public-sector sanctions, the rules of universities and of the health authority. No limitation period is computed: the
// national rules have none.
package integrity
