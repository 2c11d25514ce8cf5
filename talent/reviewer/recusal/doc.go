// Package recusal finds the ties between review experts and an application for which an expert must recuse (回避): each is named, cited
// and says what shows it. It judges by keys that the caller gives, never by names.
//
// # Documents, regimes and editions
//
// [NaturalScience]: 国家自然科学基金条例 of 2007 (Article 19) and of 2024 (Article 20, in force since 2025-01-01): near kin of applicant or
// participant or another relation that may affect fairness; the reviewer's own application the same or close; the same legal unit. What
// the Regulations do not name, such as teacher and student or a past post within three years, is left to the body as another relation.
// [City]: no rule of a city was found; what those Regulations and 政府采购法实施条例 (Article 9: employed by, director of, controlling holder of the
// party within three years, near kin of its legal representative or head) say is taken over, as assumed, since neither binds a
// city's projects. Ties inside a panel are for the package draw. The day of the choice picks the edition, and the look-back ends
// on it: a last day on the same day three years before still counts.
//
// # What is computed
//
// [Screen] tells for one application every conflict as a rule.Conflict, who is barred, whose case the body must decide, and who is
// free. [Register] does so for many applications, in the time that the conflicts take and not the pool. A conflict is possible,
// and bars until the body has ruled, where the law leaves it to judgement (another relation, the expert's own request), where a day or a topic
// is missing, and where more experts were named by the applicant than the law admits. Whoever was found nothing about because
// something was not given is unclear: not given is not none. A ruling settles what is to be judged and the applicant's wish,
// by which the body is not bound; it cannot lift what the law bars.
//
// # What is left to people
//
// Whether a relation may affect fairness, whether topics are close, and every ruling, which the Regulations of 2024 ask to be
// reasoned.
//
// # Personal data
//
// Conflicts carry the caller's keys; identity numbers are refused as keys. Texts count, lines name places in the input.
//
// # To be confirmed
//
//   - Teacher and student, joint papers and projects: no text was read that names them; the three years are those of
//     procurement.
//   - That whoever applies in the same call is barred whatever the topic is this project's proposal.
//   - That the wish of an applicant is honoured within three names.
//   - Which day ends the look-back, and that its first day counts.
//   - A city's own rule, once it is found.
package recusal
