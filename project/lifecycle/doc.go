// Package lifecycle is the state machine of a science and technology plan project (科技计划项目), from the draft of an
// application to the archive: what may happen next, who may do it and by when, whether an event is lawful, and whether a
// whole history was.
//
// # The machine
//
// States, events, guards and effects are data: [Transitions] lists every arrow, [Next] those of one state, [Diagram] draws
// all of them. The machine as a whole is this project's reading of the documents below; no single document prints it. An
// arrow therefore cites what it was read or reported in, and is marked as proposed otherwise.
//
// # Documents, profiles and editions
//
// Numbers come from named profiles ([On]): Meizhou (assumed from its neighbours, since 梅州市科技计划项目管理办法 was not found),
// Guangdong's prefecture-level cities, Shenzhen, Foshan, Nansha, Maoming, Qingyuan, Zhejiang and the National Key R&D
// Programme. The day of a history's first event picks the edition, and the answer names it.
//
// # What is computed
//
//   - [Replay]: every event of a history is judged, and each breach reported: not in this state, not by this actor, out of
//     order, a guard that does not hold. After an event that its state does not know, a step left out is taken as done: the
//     project stands where the event always leads if that lies further on, and where it stood otherwise. The history
//     itself is never changed.
//   - [Take]: one more event: the new position, or a refusal with the reasons and the lawful alternatives.
//   - [WhatNext]: what may follow on a day, with first and last days.
//
// Periods begin on the day after their event (民法典 Article 201), months end on the corresponding day (Article 202), a last
// day on a day of rest rolls on (Article 203); all last days are inclusive, and 以上 includes the figure: overdue for twelve
// months is overdue for a year. A day that a notice prints wins (Article 204). An overdue project counts from the last day
// for applying, not from the end of the term.
//
// # What is left to people
//
// Whether conditions are met, whether a panel is valid, scores, conclusions, bars, diligence, fraud: facts of the events.
//
// # Departures
//
// A notice of termination has a state of its own (termination_notice), so that objections to a grant and to a termination
// are never confused. A mid-term check is a state; it returns to ongoing or suspends.
//
// # Not covered
//
// Hours and minutes of a closing day; payments, amounts to be returned and the length of bans (see acceptance and the
// packages on funding); which change needs whose approval (see contract).
//
// # To be confirmed
//
//   - 梅州市科技计划项目管理办法: every number of that profile. Guangdong's acceptance measures of 2024: no number was found.
//   - The time after which an overdue project is terminated, outside Shenzhen and Zhejiang: between six and twelve months here.
//   - One correction, one extension, one rectification, the length of public notices: general practice.
//   - The National Key R&D Programme: all but the three months for the closing material.
//   - Foshan's day for applying again was printed in each list, about a year later.
//   - Whether an overdue time of a year is full on the day itself, as here, or at its end, so that a project is terminated from the
//     day after.
//   - Zhejiang's exception for special reasons, and that it recovers everything (see acceptance).
//   - The six months that the National Key R&D Programme gave in 2020 are not in this machine (see acceptance).
//   - The first days of the profiles.
//
// # Concurrency
//
// Everything here is immutable and safe for concurrent use.
package lifecycle
