// Package register is the register of dishonesty (失信记录、黑名单): who stands on which list, from which day to which, by whose
// decision, and what of it could have been known when; and the lawful ways to change it.
//
// # Entries
//
// An [Entry] is one version of an entry as an immutable value. The first version enters it, every change adds one that states
// the whole entry as it then stands. Nothing is taken out: a removed or annulled entry stays with all its versions.
//
// Two kinds of days are kept apart. The term says on which days the entry bars: the first and the last day both included,
// unless it says otherwise; a printed end wins over every computation; a permanent term never ends by itself. The days
// of publication and of knowledge say when anybody could know. [Register.On] answers both: barred on that day, and known
// on that day.
//
// A ban begins with the decision or the day it prints, never with its publication. Several entries of one subject run side
// by side: their terms are not added up (see rule.Joined and rule.TermOn).
//
// # Changes
//
// [Register.Do] carries out an [Operation], or refuses it with every reason and what is lawful instead:
//
//	enter    by a decision with legal effect; on the list of serious dishonesty from the grade heavier, by the rules on misconduct;
//	         one decision once; a list of the general regime is mirrored from its source
//	correct  where the decision says so already
//	extend   by a new decision, while the term runs
//	shorten  on repair where the rules provide for it, or after a review
//	remove   on repair, or when the term is over; an entry that mirrors another list, when that list no longer shows it
//	annul    when the decision was revoked: without effect from that day, or from the start where that is decided
//
// A name removed or annulled on a day is free on that day, and was barred on the day before.
//
// # Documents and editions
//
// 国科发监〔2019〕323号, 国科发监〔2022〕221号, Order 19, Order 24, Guangdong's measures of 2021 (Articles 9, 23, 28) and of 2024. The regime of
// the entry and the day of the change pick the edition; on days without rules of Guangdong the national ones apply, and
// the answer says so.
//
// # Personal data
//
// 个人信息保护法: texts and JSON show masked numbers; errors quote none; keys and names must
// hold no number of a person, and in other texts it is masked. [Entry.Record] alone
// reveals numbers, and whoever calls it answers for where they go. Corrections follow Article 46.
//
// # What is left to authorities
//
// Whether there was dishonesty, how grave, for how long; whether repair is approved; what a review comes to.
//
// # Not covered
//
// Who is competent to decide, service of decisions, publication. How long entries are kept after their end. The registers of
// other regimes, which are mirrored alone.
//
// # To be confirmed
//
//   - That the list of serious dishonesty begins with the grade heavier under the rules of 2019 and 2022.
//   - That a name leaves the list when the term is over (国科发政〔2016〕97号).
//   - That the national rules have no provision on repair. Order 24 and Guangdong's measures of 2024 were not read: what rests on them
//     is open.
//   - From which day an annulment has effect where it does not say: here from its own day, by inference.
//
// Everything here is immutable and safe for concurrent use.
package register
