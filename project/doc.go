// Package project holds what the packages on science and technology plan projects (科技计划项目) share: the named profiles of
// numbers, and the words for roles and outcomes.
//
// # How the packages relate
//
//	gate        whether one may apply now; if not, what is in the way until when; gate/quota counts projects against limits
//	lifecycle   the states of a project, what may happen next, who may do it and by when; the replay of a history
//	review      panels, scores and votes, places within a group
//	notice      public notices, objections and reviews, with their last days
//	contract    signing, mid-term check, changes, extensions, termination and its consequences for the money
//	report      science and closing reports: due days, completeness, access, what a breach entails
//	secrecy     who may classify, for how long, and what is done with a matter that is not clear
//	archive     for how long a file is kept, and that it comes before the acceptance
//	acceptance  due days, completion, hard bars, the check of the panel's conclusion, and what each conclusion entails
//
// They do not import each other, and none of them imports another domain: the integrity of a person arrives as a
// rule.Standing, consequences for money leave as facts.
//
// # Profiles
//
// Every number differs by place and year, so that none is a constant: a [Profile] names a set of numbers, each with its
// citation and provenance, and each package holds those that it needs. Take a profile, change a value in one line, and ask
// with it:
//
//	law, err := acceptance.On(project.Meizhou, day)
//	law.Policy.Days.Apply.Value = rule.Int(3)
//	answer, err := law.Policy.DueDays(closing, calendar.Official())
//
// The measures of Meizhou (梅州市科技计划项目管理办法) were not found. [Meizhou] therefore takes what Guangdong's prefecture-level
// cities print ([Prefecture]); such a value is marked as assumed, and every explanation that rests on one says so.
package project
