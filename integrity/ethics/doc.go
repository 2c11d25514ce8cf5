// Package ethics is the gate of science and technology ethics and of human genetic resources before a project: whether an
// application or a contract may go on.
//
// # Documents and editions
//
// 科技伦理审查办法（试行） (国科发监〔2023〕167号), in force since 2023-12-01; 人类遗传资源管理条例. The day asked about picks the edition; before
// it there was no general rule.
//
// # What is computed
//
// Within the scope (human participants, laboratory animals, other ethical risk, others by law) the activity needs the approval
// of an ethics committee of at least 7 members, the unit's own or, where it has none, one entrusted, in a meeting of at least 5 of them, by at least two thirds of those present,
// both inclusive, given by the day. That an activity lies outside the scope needs the risk assessment. The decision is generally made
// within 30 days of acceptance, which is a note. At filing the approval may still be lacking unless the call asks for it. An activity on the
// national list needs the expert re-review; one that needs a permit or filing for human genetic resources needs that.
//
// # What is left to others
//
// The risk assessment: whether the activity lies within the scope, on the list, or needs a permit. Simplified and emergency
// review (members and hours) are not judged: give the approval alone and say that it was not by meeting.
//
// # Not covered
//
// Registration of committees and activities, follow-up reviews, the annual report. An approval that was forged is misconduct;
// see package misconduct.
//
// # To be confirmed
//
// The articles of the measures; the expert re-review of listed activities; the simplified and emergency procedures; the
// permits of the regulations and their rules; whether a call may ask for the approval at filing.
package ethics
