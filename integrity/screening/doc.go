// Package screening says whether those who take part in a matter are barred on a day: by which entry of the register, until which
// day, through whom, and what follows; as a rule.Standing that other domains take.
//
// # What is computed
//
// An [Index] is built once from a register and asked for every [Application]. For each party: the entries with one of its
// identity numbers bar it surely, where their term covers the day (first and last day included), what they bar from is
// needed for the purpose in its role, and they hold where the activity belongs. An entry with the same name alone possibly
// bars, and never surely; not even that where both have a number that everybody has once and the numbers differ. The matter
// is barred as soon as a party that counts is.
//
// [Index.Audit] looks back: barred and known, or barred and not to be known then.
//
// # Documents, profiles and editions
//
// The day asked about picks the edition. National: 国科发监〔2019〕323号 and 国科发监〔2022〕221号, under which a ban reaches as far as its
// decision says. Guangdong: the measures of 2021 (Article 31: serious dishonesty is refused outright) until 2024-01-31, those
// of 2024 since 2024-09-25, for projects of the provincial department alone; on days between, the national rules. For
// projects of Meizhou take National: no rule of the city was found. A call that provides more is a changed [Policy].
//
//   - A ban on applying bars applicants and leaders, one on taking part every role; one on reviewing only reviewers. Where a
//     decision bars from applying alone, as those of 2019 do, a member is free, and so is everybody in a running project,
//     which a line says; of a co-applicant or participating unit a person finds out whether it applies.
//   - A person's entry does not spread to the unit, nor a unit's to its staff. Legal representatives and controllers are
//     looked up where they are given, and their entries reported without effect, unless the policy says otherwise.
//   - Lists of courts, tax and credit authorities bar where the policy says so.
//   - A running project goes on; who is barred is replaced. A pending application or nomination of somebody's own is
//     ended when they are sanctioned from the grade heavier up under the rules on misconduct, and to be verified where they are
//     under others; a reviewer or a service body is replaced.
//   - A pending review does not suspend.
//   - Whether an entry matters for a certification its own rules say: an entry of serious dishonesty leaves it open.
//   - A legal person of which two subjects or more were recorded within one year is a focus of supervision (国科发政〔2016〕97号);
//     it is barred from nothing by that. Entries of the national list of serious dishonesty count that give its code as
//     that of the unit, by the day of the decision, in the year that ends on the day asked about, its first and last day
//     included: each subject once, what was annulled not at all. The matters of projects alone are told of it, and the
//     entries by their keys.
//
// # What is open rather than free or barred
//
// A name without number; an entry whose scopes, jurisdictions or end are not recorded; a version of which it is not known
// when it could be known; a register older than the day, beyond the lag that the caller allows.
//
// # Personal data
//
// 个人信息保护法: nothing is told without a purpose, and nothing beyond it: entries that are over, that do not reach the purpose or the
// place are not mentioned; no name or number of the register is repeated, an entry is named by its key. Names in texts are
// those that the caller passed. [Result.Brief] is what third parties may be told. The result is a proposal: an officer
// decides (Article 24). Errors quote no number.
//
// # Not covered
//
// Bans of a unit's own. Foreign decisions.
//
// # To be confirmed
//
//   - Whether a ban on applying alone reaches members and participating units; here it does not reach members.
//   - That a pending application is ended, and from which grade; that a review does not suspend.
//   - Guangdong's measures of 2024, which were not read: whether serious dishonesty is a veto is open. Nor was their first day
//     found: the date of the document is taken, a line says so, and what would be otherwise under the national rules is open.
//   - That the veto of 2021 concerns projects and reviewers, and no awards or certifications: by inference from Article 2.
//   - The whole of the focus of supervision, which stands here from memory: two subjects or more, one year; that the day of the
//     decision is that of the recording, that the first day counts, that the year ends on the day asked about (how long
//     a unit stays a focus is not said), that what was removed counts and what Guangdong's measures record does not. Whether
//     the unit's own entry counts is left open.
//   - The articles of 个人信息保护法.
//
// Everything here is immutable and safe for concurrent use.
package screening
