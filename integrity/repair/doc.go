// Package repair says when a record of dishonesty may be repaired, what must have been done, how long one waits, and what repair
// changes. There are two regimes with two registers and two clocks: neither answers for the other.
//
// # The general credit regime (信用中国)
//
// Order 58 of the National Development and Reform Commission (2023-05-01 to 2026-03-31) and Order 36 (since 2026-04-01). The day of
// the application picks the edition. A record is published from the day of the document on: a minor one not at all or up to 3
// months, a general one from 3 to 12 months, a serious one from 12 to 36. Repair may be applied for after the shortest
// publication, when the act is corrected, every duty done and a public pledge made. At its longest, publication stops by
// itself. The day of the document counts: of 2026-04-10 the three months end on 2026-07-09, and 2026-07-10 is the first day.
//
// # The research regime
//
// Guangdong's measures of 2021 (Article 28): still within the term, duties done, rectified, losses made good, the bad effect
// removed, and a commendation of provincial level or above; no waiting period. The department decides whether the term is
// shortened or the name removed. The national rules and Guangdong's measures of 2024 were not read whole, and nothing on repair was in
// what was read: whether they allow it stays open. The measures of 2024 concern projects of the provincial department alone.
//
// A research ban is no administrative penalty: repair on the credit platform does not lift it, and its end does not clean the
// platform. Every permission names the lists that it leaves alone.
//
// # What is left to authorities
//
// Whether duties are done, losses made good, further conditions of law met; the class of a record; approval.
//
// # Not covered
//
// The days within which an application is handled. The credit repair of market supervision and of the courts. Bankruptcy.
//
// # To be confirmed
//
//   - The classes, times and days of Order 58, which are left open.
//   - The articles of Order 36; whether the day of the document itself counts.
//   - The provision of Guangdong's measures of 2024, which was not read; whether the national rules have none.
package repair
