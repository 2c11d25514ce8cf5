// Package gate is the application gate of science and technology plans: whether a unit and its leader may apply for a project
// on a day; if not, what is in the way, and until when.
//
// # Documents, profiles and editions
//
// Numbers come from named profiles ([On]); the day of the application picks the edition. What a document prints as a day, such
// as the day by which a unit must be registered or after which a leader must be born, holds for its calls alone: those editions
// end with their year, and a later day has none until its call is entered. The Regulations on the National Natural Science
// Foundation were read in both versions; the calls are known from notices; the rest is assumed from neighbours or proposed,
// and every explanation says so. A caller takes a profile and replaces a value in one line:
//
//	law, err := gate.On(project.Meizhou, day)
//	law.Policy.Quotas.Leads.Max.Value = rule.Int(2)
//	decision, err := law.Policy.Evaluate(application)
//
// # What is computed
//
//   - [Evaluate]: every condition with a verdict: registration and region of the unit, birth, title, degree, time and
//     retirement of the leader, shares of money, number of units, commitments and ethics, blocks, limits on projects.
//   - [MayApply]: the same as one answer: granted with warnings, or refused with every reason, the day until which it stands
//     where that can be told, and what is lawful instead.
//   - [LimitsOf]: each limit on projects (package quota) as an explained count, project by project.
//
// A condition "in principle" (原则上) warns and does not fail, unless the profile is strict. A birth date is compared with the
// printed day, not the age on the day of application. The share of the unit's own money is of the total. The number of units
// includes the lead. A project is overdue after the last day for applying for acceptance, not after its term. How many
// applications of a field a call approves bounds approvals: a full field warns, and bars nobody from applying.
//
// # Titles that are alike
//
// [Similarity] is the plain measure: both titles without spaces, punctuation and case, cut into pairs of neighbouring
// characters; twice the pairs in common over all pairs. A score that the caller gives wins. Either only flags the
// application for a person to look at; nothing fails by it.
//
// # What is left to people
//
// Whether content was funded before, whether ethics review is needed, whether an audit found a serious breach, what an integrity
// screening found ([rule.Standing], made for the day of the application), whether a project was left in order to apply.
//
// # Not covered
//
// The form check as a procedure (see package lifecycle), applicants to the Natural Science Foundation without a host unit, ages
// of members of young scientists' teams beyond the eldest, overdue projects of members (which the other province's call bars).
//
// # To be confirmed
//
//   - 梅州市科技计划项目管理办法 was not found. Its city's call for key laboratories (2026) is assumed to show what it asks:
//     registration in the city (主要为梅州市内注册 is the call's wording), in principle no serious audit finding, one application
//     a unit and call, two approvals a field. The call is a profile of its own; of its list of bars the first item alone was seen.
//   - The bars of provincial guides that are known from practice: recommendation, audits, misconduct, ethics.
//   - Whether the share of 50 % of 2025 is meant "in principle"; it is taken as firm.
//   - National Key R&D: at most two projects applied for or running; until when a running project counts: its conclusion, the
//     handing in of its material, or six months after its first end (left open between them); whether the leader of a running
//     part may lead.
//   - Which province printed the call of 2025 that is kept for comparison, and whether its three units bind beyond key R&D.
//   - Guangdong 2012: whether the year is that of the call or of the calendar; taken as of the calendar.
//   - Guangzhou: the measures of 2015 are taken to hold until those of 2017 were issued on 5 September; what later ones limit
//     was not read, so that there is no edition for them. Shenzhen: the limits of 2020 alone were seen.
//   - Whether the seventy percent of the calls of 2022 to 2024 is meant in principle, as in 2025.
//   - The days from which the editions of calls hold: the first of their year, or of the month of publication.
//   - The number of projects that the Natural Science Foundation allows: unknown, and open as soon as there is a second one.
//   - Whether an application that was not granted still counts among those of its year; it does not count here.
//   - The similarity from which titles are flagged: proposed here.
//
// # Concurrency
//
// Everything here is immutable and safe for concurrent use.
package gate
