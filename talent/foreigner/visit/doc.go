// Package visit tells which way leads a foreigner to China for a short task or as high-end talent: short-term work permit, invitation
// letter, or a visa alone; whether an invitation letter, or a confirmation letter for the talent visa (R), is to be issued; and whether
// somebody may work on what he holds.
//
// # Documents and editions
//
// 人社部发〔2014〕78号 on short tasks since 2015-01-01; 外专发〔2015〕173号 on invitation letters, known from notices; 外专发〔2017〕218号 on the talent
// visa, nationwide since 2018-03-01 (nine provinces that began on 2018-01-01 are not covered for these two months). The first day of the stay picks the edition of
// the ways, the day of application that of the letter.
//
// # What is computed
//
// [Way]: by purpose, days and pay. A short task is at most 90 days, inclusive, and needs a short-term permit and a Z visa; the six cases that
// are no short tasks need an M or F visa alone; beyond 90 days all but two of them need the long permit. With a stay of at most 30 days no
// residence permit is needed, from the 31st day one of 90 days within 30 days of entry. A short permit cannot be extended.
// [EvaluateLetter]: of tier A, applied for online by the employer or inviter. [EvaluateInvitation]: at most 90 days, by a legal person able to
// host, with a clear task, a detailed schedule and funds, for an expert who meets the conditions. Both letters and a short-term permit
// are decided within five working days. [MayWork]: no visa is a work permit, R and K among them; who works needs a permit and a residence
// permit for work (出境入境管理法 Article 41), but for short tasks of at most 30 days, which need no residence permit.
//
// # What is left to authorities
//
// The purpose, recognition as tier A (package foreigner tells it), other tasks that the authority recognises.
//
// # Not covered
//
// What K visas are granted for, port visas, fees, holders of permanent residence; ages that single places ask for (Beijing: 18 to 60 for short tasks).
//
// # To be confirmed
//
//   - The first day of the rules on invitation letters, and what their Article 7 asks of experts.
//   - What holds for volunteers who are paid in China and for sports events with a registered card: they are excepted from their
//     cases, and no source says what holds instead, so they stay open.
//   - Sports events and performances without mark beyond 90 days: no source, so they stay open.
//   - University visits by the inviter's own letter: unpaid, at most 30 days in general, from Shandong's example and there alone; elsewhere
//     they stay open.
//   - Whether more cities than the nine of the Pearl River Delta issue confirmation letters; for Meizhou the province does.
package visit
