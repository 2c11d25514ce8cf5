// Package contract holds the rules on the contract of a science and technology plan project (项目合同书、任务书) and its changes:
// by when it is signed, whether there is a mid-term check, who decides on a change and by when it is asked for, how a term is
// extended, and what becomes of the money when a project ends early.
//
// # Documents, profiles and editions
//
// Numbers come from named profiles ([On]); the day of the notice of approval picks the edition, and the answer names it. Only
// the Regulations on the National Natural Science Foundation (both versions) and of the Shantou Special Economic Zone were read; Guangzhou's and Chongqing's measures
// are known from notices; the rest is assumed or proposed, and every explanation says so.
//
// # What is computed
//
//   - [SigningOf]: the day that the notice prints wins (民法典 Article 204); else the profile's time from the notice of approval.
//   - [MidtermOf]: whether there is a mid-term check. 500万元（含） is inclusive; three years or less are exempt at large.
//   - [ChangeOf]: who decides, or a refusal with every reason. A limit counted back from the end lets one ask on that very
//     day; where both a cause and the end bound a request, both must hold. The longest extension counts from the end as first
//     agreed; where the document says 一般不超过, a longer one is not refused but needs reasons of its own. In a national
//     programme the funding authority decides where a city's bureau does.
//   - [NotifyOf]: what must be reported at once, to whom, with which application. 及时 has no number of days.
//   - [MoneyOf]: what becomes of the money, as facts for the packages on funding.
//
// # What is left to authorities
//
// Whether a reason is adequate, whether duty of care was met, the decision on a change, the integrity of an incoming leader
// (a [rule.Standing]).
//
// # Not covered
//
// What a successor must meet besides integrity (see the application gate of each call); mid-term checks that a section names.
// The text of contracts, amounts of money, the approval of budget items (see the packages on funding), early acceptance (see
// lifecycle).
//
// # To be confirmed
//
//   - 梅州市科技计划项目管理办法 was not found: the levels that decide are proposed here, and signing within a month is Qingyuan's.
//   - The National Key R&D Programme: all but the route (国科发资〔2019〕45号) is general practice.
//   - Guangzhou: whether 大于3年以上（含延期） includes three years; included here.
//   - Chongqing: how often and for how long a term is extended.
//   - 国发〔2018〕25号 on mid-term checks.
//   - Shantou: the events are those of one district's notice under 汕府科〔2022〕84号, whose own text was not found; elsewhere in
//     Guangdong they are assumed. Which events the National Key R&D Programme and Chongqing have reported at once is not known.
//
// # Concurrency
//
// Everything here is immutable and safe for concurrent use.
package contract
