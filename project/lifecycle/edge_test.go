package lifecycle

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/lifecycle/event"
	"github.com/keji-rules/keji/project/lifecycle/state"
	"github.com/keji-rules/keji/rule"
)

// within changes a position of the running project.
func within(p Position, change func(*Position)) Position { change(&p); return p }

// edges are the days and counts at which a guard turns, worked out by hand: the guard, and whether it holds.
var edges = []struct {
	what    string
	profile project.Profile
	at      Position
	e       Event
	g       Guard
	want    rule.Verdict
}{
	{"the day before the call opens", project.Prefecture, Start(), ev(event.Submit, 20250228), inWindow, rule.Failed},
	{"the first day of the call", project.Prefecture, Start(), ev(event.Submit, 20250301), inWindow, rule.Passed},
	{"the last day of the call", project.Prefecture, Start(), ev(event.Submit, 20250430), inWindow, rule.Passed},
	{"the day after the call", project.Prefecture, Start(), ev(event.Submit, 20250501), inWindow, rule.Failed},
	{"recommended on the last day", project.Prefecture, Position{State: state.DeptReview}, ev(event.Recommend, 20250515), beforeDeadline, rule.Passed},
	{"recommended a day late", project.Prefecture, Position{State: state.DeptReview}, ev(event.Recommend, 20250516), beforeDeadline, rule.Failed},

	{"returned for the first time", project.Prefecture, Position{State: state.FormCheck}, ev(event.FormReturn, 20250520), correctionsLeft, rule.Passed},
	{"returned a second time", project.Prefecture, Position{State: state.FormCheck, Returned: 1}, ev(event.FormReturn, 20250520), correctionsLeft, rule.Failed},
	{"corrected a day late", project.Prefecture, dueBy(state.Returned, 20250520, 20250527), ev(event.Resubmit, 20250528), correctionInTime, rule.Failed},
	{"no day printed for the correction", project.Prefecture, Position{State: state.Returned}, ev(event.Resubmit, 20250528), correctionInTime, rule.Undetermined},
	{"rejected on the last day of the correction", project.Prefecture, dueBy(state.Returned, 20250520, 20250527), ev(event.CorrectionTimeout, 20250527), correctionLate, rule.Failed},

	// No document was found that says how long it must be: a short one is for a person to look at.
	// 1 to 8 October 2025 are days off, Saturday 11 October is worked: 9, 10, 11, 13 October are four working days, 14 October the fifth.
	{"four working days of notice", project.Prefecture, Position{State: state.Proposed}, ev(event.Publish, 20250930, printed(20251001, 20251013)), noticeLong, rule.Undetermined},
	{"five working days of notice", project.Prefecture, Position{State: state.Proposed}, ev(event.Publish, 20250930, printed(20251001, 20251014)), noticeLong, rule.Passed},
	{"six working days where seven are asked", project.Prefecture, running(state.Overdue, 20240101), ev(event.NoticeTermination, 20241017, printed(20241018, 20241025)), finalNotice, rule.Failed},
	{"Qingyuan's notice of 18 to 28 October 2024", project.Prefecture, running(state.Overdue, 20240101), ev(event.NoticeTermination, 20241017, printed(20241018, 20241028)), finalNotice, rule.Passed},
	{"overdue in Qingyuan without a notice", project.Qingyuan, running(state.Overdue, 20240101), ev(event.TerminateOverdue, 20241017), directly, rule.Failed},
	{"overdue in Shenzhen without a notice", project.Shenzhen, running(state.Overdue, 20240101), ev(event.TerminateOverdue, 20241017), directly, rule.Passed},
	{"a notice without days", project.Prefecture, Position{State: state.Proposed}, ev(event.Publish, 20250930), noticeLong, rule.Undetermined},
	{"approved on the last day of the notice", project.Prefecture, noticed(state.Publicity, 20250704, 20250707, 20250711), ev(event.NoObjection, 20250711), noticeOver, rule.Failed},
	{"objected on the first day", project.Prefecture, noticed(state.Publicity, 20250704, 20250707, 20250711), ev(event.Object, 20250707), objectionInTime, rule.Passed},
	{"objected after the notice", project.Prefecture, noticed(state.Publicity, 20250704, 20250707, 20250711), ev(event.Object, 20250712), objectionInTime, rule.Failed},

	{"signed a day late", project.Prefecture, dueBy(state.Contracting, 20250923, 20250930), ev(event.Sign, 20251001, ends(20260630)), signingInTime, rule.Failed},
	// Without a printed day: a month from 31 January 2025 ends on 28 February, a Friday.
	{"declared abandoned on the last day for signing", project.Prefecture, Position{State: state.Approved, Since: ymd(20250131)}, ev(event.SigningTimeout, 20250228), signingLate, rule.Failed},
	{"declared abandoned on the day after", project.Prefecture, Position{State: state.Approved, Since: ymd(20250131)}, ev(event.SigningTimeout, 20250301), signingLate, rule.Passed},
	{"a contract that ends on the day it is signed", project.Prefecture, dueBy(state.Contracting, 20250923, 20250930), ev(event.Sign, 20250930, ends(20250930)), termGiven, rule.Passed},
	{"a contract that ends before it is signed", project.Prefecture, dueBy(state.Contracting, 20250923, 20250930), ev(event.Sign, 20250930, ends(20250929)), termGiven, rule.Failed},

	// Thirty days before 30 June is 31 May. A second extension, and one past twelve months from the first end, are too much.
	{"extension asked for 30 days before the end", project.Maoming, running(state.Ongoing, 20250930), ev(event.RequestChange, 20260531, ends(20261231)), extensionInTime, rule.Passed},
	{"extension asked for 29 days before the end", project.Maoming, running(state.Ongoing, 20250930), ev(event.RequestChange, 20260601, ends(20261231)), extensionInTime, rule.Failed},
	{"another change 29 days before the end", project.Maoming, running(state.Ongoing, 20250930), ev(event.RequestChange, 20260601, noExtension), extensionInTime, rule.Passed},
	{"six months before the end", project.NationalKeyRD, running(state.Ongoing, 20250930), ev(event.RequestChange, 20251230, ends(20261231)), extensionInTime, rule.Passed},
	{"a day less than six months before the end", project.NationalKeyRD, running(state.Ongoing, 20250930), ev(event.RequestChange, 20251231, ends(20261231)), extensionInTime, rule.Failed},
	{"a change on the last day of the term", project.Prefecture, running(state.Ongoing, 20250930), ev(event.RequestChange, 20260630, noExtension), withinTerm, rule.Passed},
	{"a change after the term", project.Prefecture, running(state.Ongoing, 20250930), ev(event.RequestChange, 20260701, noExtension), withinTerm, rule.Failed},
	{"extended once before", project.Prefecture, within(running(state.Ongoing, 20250930), func(p *Position) { p.Extended = 1 }), ev(event.RequestChange, 20260501, ends(20261231)), extensionsLeft, rule.Failed},
	{"extended by twelve months", project.Prefecture, running(state.Ongoing, 20250930), ev(event.RequestChange, 20260501, ends(20270630)), extensionShort, rule.Passed},
	{"extended by twelve months and a day", project.Prefecture, running(state.Ongoing, 20250930), ev(event.RequestChange, 20260501, ends(20270701)), extensionShort, rule.Undetermined}, // 一般不超过1年
	{"extended by twelve months and a day where that is firm", project.NationalKeyRD, running(state.Ongoing, 20250930), ev(event.RequestChange, 20251201, ends(20270701)), extensionShort, rule.Failed},
	{"signed a month after the approval, drafted in between", project.Prefecture, drafted(20250922), ev(event.Sign, 20251022, ends(20260630)), signingInTime, rule.Passed},
	{"signed a month and a day after the approval", project.Prefecture, drafted(20250922), ev(event.Sign, 20251023, ends(20260630)), signingInTime, rule.Failed},
	{"not signed a month after the approval", project.Prefecture, drafted(20250922), ev(event.SigningTimeout, 20251022), signingLate, rule.Failed},
	{"not signed a month and a day after the approval", project.Prefecture, drafted(20250922), ev(event.SigningTimeout, 20251023), signingLate, rule.Passed},
	{"drafted, the day of the approval not known", project.Prefecture, Position{State: state.Contracting, Since: ymd(20250923)}, ev(event.Sign, 20251022, ends(20260630)), signingInTime, rule.Undetermined},
	{"an extension to the end as it is", project.Prefecture, running(state.Ongoing, 20250930), ev(event.RequestChange, 20260501, ends(20260630)), extensionShort, rule.Failed},
	{"an extension to no day", project.Prefecture, running(state.Ongoing, 20250930), ev(event.RequestChange, 20260501), extensionShort, rule.Undetermined},

	{"the term is over on its last day", project.Prefecture, running(state.Ongoing, 20250930), ev(event.TermEnds, 20260630), termOver, rule.Failed},
	{"three months to apply", project.Nansha, running(state.Due, 20260701), ev(event.ApplyAcceptance, 20260930), applyInTime, rule.Passed},
	{"three months and a day", project.Nansha, running(state.Due, 20260701), ev(event.ApplyAcceptance, 20261001), applyInTime, rule.Failed},
	{"six months to apply", project.Prefecture, running(state.Due, 20260701), ev(event.ApplyAcceptance, 20261231), applyInTime, rule.Failed},
	{"overdue on the last day for applying", project.Prefecture, running(state.Due, 20260701), ev(event.GraceEnds, 20261230), graceOver, rule.Failed},
	// Due by 30 December 2024 (30 June 2024 and six months): a year later is 30 December 2025.
	{"Shenzhen: overdue for a year less a day", project.Shenzhen, overdue2024, ev(event.TerminateOverdue, 20251229), overdueLong, rule.Failed},
	{"Shenzhen: overdue for a year", project.Shenzhen, overdue2024, ev(event.TerminateOverdue, 20251230), overdueLong, rule.Passed},
	{"Shenzhen: applied for before a year is over", project.Shenzhen, overdue2024, ev(event.ApplyAcceptance, 20251229), notTooLate, rule.Passed},
	{"Shenzhen: applied for after a year", project.Shenzhen, overdue2024, ev(event.ApplyAcceptance, 20251230), notTooLate, rule.Failed},
	{"elsewhere the figure is not known: between six and twelve months", project.Prefecture, overdue2024, ev(event.TerminateOverdue, 20250901), overdueLong, rule.Undetermined},
	// Zhejiang: due by 30 December 2024, six months later is 30 June 2025.
	{"Zhejiang: overdue for six months", project.Zhejiang, overdue2024, ev(event.TerminateOverdue, 20250630), overdueLong, rule.Passed},
	{"Zhejiang: a day less", project.Zhejiang, overdue2024, ev(event.TerminateOverdue, 20250629), overdueLong, rule.Failed},
	{"Qingyuan: review may be asked for until 4 November 2024", project.Qingyuan, noticed(state.TerminationNotice, 20241018, 20241018, 20241028), ev(event.ConfirmTerminate, 20241104), reviewOver, rule.Failed},
	{"Qingyuan: the day after", project.Qingyuan, noticed(state.TerminationNotice, 20241018, 20241018, 20241028), ev(event.ConfirmTerminate, 20241105), reviewOver, rule.Passed},
	{"Shenzhen knows no notice of termination", project.Shenzhen, running(state.Overdue, 20261231), ev(event.NoticeTermination, 20270104), noticeKnown, rule.Failed},

	{"early acceptance with a target missed", project.Maoming, running(state.Ongoing, 20250930), ev(event.ApplyEarly, 20260501, func(e *Event) { e.AllMet = no() }), allMet, rule.Failed},
	{"a conclusion against a bar", project.Prefecture, running(state.AcceptReview, 20260901), ev(event.ConcludePass, 20260920, func(e *Event) { e.HardBar = yes() }), noHardBar, rule.Failed},
	{"a second rectification", project.Prefecture, within(running(state.AcceptReview, 20260901), func(p *Position) { p.Rectified = 1 }), ev(event.NeedsRectify, 20260920), rectifyLeft, rule.Failed},
	// Three months from 30 November 2025 end on 28 February 2026, a Saturday on which one works: no rolling.
	{"rectified on a worked Saturday", project.Prefecture, running(state.Rectifying, 20251130), ev(event.RectifyDone, 20260228), rectifyInTime, rule.Passed},
	{"rectified on the Sunday after", project.Prefecture, running(state.Rectifying, 20251130), ev(event.RectifyDone, 20260301), rectifyInTime, rule.Failed},
	// Three months from 15 November 2025 end on 15 February 2026, in the Spring Festival until the 23rd: 24 February.
	{"rectified on the first day after the Spring Festival", project.Prefecture, running(state.Rectifying, 20251115), ev(event.RectifyDone, 20260224), rectifyInTime, rule.Passed},
	{"rectified a day later", project.Prefecture, running(state.Rectifying, 20251115), ev(event.RectifyDone, 20260225), rectifyInTime, rule.Failed},

	{"Shenzhen knows no second application", project.Shenzhen, running(state.Failed, 20260921), ev(event.Reapply, 20261001), reapplyAllowed, rule.Failed},
	{"Foshan knows one after a failure", project.Foshan, running(state.Failed, 20260921), ev(event.Reapply, 20261001), reapplyAllowed, rule.Passed},
	{"Foshan knows none after a conclusion", project.Foshan, running(state.Concluded, 20260921), ev(event.Reapply, 20261001), reapplyAllowed, rule.Failed},
	{"Foshan's printed day wins", project.Foshan, dueBy(state.Failed, 20231113, 20241101), ev(event.Reapply, 20241101), reapplyInTime, rule.Passed},
	{"Foshan: a day after the printed day", project.Foshan, dueBy(state.Failed, 20231113, 20241101), ev(event.Reapply, 20241102), reapplyInTime, rule.Failed},
	{"applied for again twice", project.Prefecture, within(running(state.Failed, 20260921), func(p *Position) { p.Reapplied = 1 }), ev(event.Reapply, 20261001, careful), reapplyLeft, rule.Failed},
	{"without duty of care", project.Nansha, running(state.Failed, 20260921), ev(event.Reapply, 20261001, func(e *Event) { e.CareTaken = no() }), careTaken, rule.Failed},
	{"where no duty of care is asked for", project.Foshan, running(state.Failed, 20260921), ev(event.Reapply, 20261001), careTaken, rule.Passed},

	// The same for the prefectures, of which each number must turn some edge. Due by 30 December 2024, see above.
	{"extension asked for 30 days before the end, a prefecture", project.Prefecture, running(state.Ongoing, 20250930), ev(event.RequestChange, 20260531, ends(20261231)), extensionInTime, rule.Passed},
	{"extension asked for 29 days before the end, a prefecture", project.Prefecture, running(state.Ongoing, 20250930), ev(event.RequestChange, 20260601, ends(20261231)), extensionInTime, rule.Failed},
	{"never extended before", project.Prefecture, running(state.Ongoing, 20250930), ev(event.RequestChange, 20260501, ends(20261231)), extensionsLeft, rule.Passed},
	{"early acceptance is known", project.Prefecture, running(state.Ongoing, 20250930), ev(event.ApplyEarly, 20260501), earlyAllowed, rule.Passed},
	{"a notice of termination is known", project.Prefecture, running(state.Overdue, 20261231), ev(event.NoticeTermination, 20270104), noticeKnown, rule.Passed},
	{"the conclusion concluded is known", project.Prefecture, running(state.AcceptReview, 20260901), ev(event.ConcludeClose, 20260920), classKnown, rule.Passed},
	{"overdue for six months less a day", project.Prefecture, overdue2024, ev(event.TerminateOverdue, 20250629), overdueLong, rule.Failed},
	{"overdue for six months", project.Prefecture, overdue2024, ev(event.TerminateOverdue, 20250630), overdueLong, rule.Undetermined},
	{"overdue for twelve months less a day", project.Prefecture, overdue2024, ev(event.TerminateOverdue, 20251229), overdueLong, rule.Undetermined},
	{"overdue for twelve months", project.Prefecture, overdue2024, ev(event.TerminateOverdue, 20251230), overdueLong, rule.Passed},
	{"review until 4 November 2024, a prefecture", project.Prefecture, noticed(state.TerminationNotice, 20241018, 20241018, 20241028), ev(event.ConfirmTerminate, 20241104), reviewOver, rule.Failed},
	{"the day after, a prefecture", project.Prefecture, noticed(state.TerminationNotice, 20241018, 20241018, 20241028), ev(event.ConfirmTerminate, 20241105), reviewOver, rule.Passed},
	{"a first rectification", project.Prefecture, running(state.AcceptReview, 20260901), ev(event.NeedsRectify, 20260920), rectifyLeft, rule.Passed},
	{"again after a failure", project.Prefecture, running(state.Failed, 20260821), ev(event.Reapply, 20261001), reapplyAllowed, rule.Passed},
	{"again after a conclusion", project.Prefecture, running(state.Concluded, 20260821), ev(event.Reapply, 20261001), reapplyAllowed, rule.Passed},
	// Three months from Friday 21 August 2026 end on Saturday 21 November, a day of rest: Monday 23 November.
	{"again on the Monday to which the last day rolls", project.Prefecture, running(state.Failed, 20260821), ev(event.Reapply, 20261123), reapplyInTime, rule.Passed},
	{"again on the Tuesday", project.Prefecture, running(state.Failed, 20260821), ev(event.Reapply, 20261124), reapplyInTime, rule.Failed},
	{"again without duty of care", project.Prefecture, running(state.Failed, 20260821), ev(event.Reapply, 20261001, func(e *Event) { e.CareTaken = no() }), careTaken, rule.Failed},
}

// overdue2024 was due by 30 December 2024: its term ended on 30 June.
var overdue2024 = Position{State: state.Overdue, Since: ymd(20241231), FirstEnd: ymd(20240630), End: ymd(20240630)}

func TestTheEdgesOfEveryGuard(t *testing.T) {
	for _, c := range edges {
		days := *official()
		scene := scene{p: fixture(c.profile), call: &Call{OpensOn: on(20250301), ClosesOn: on(20250430), RecommendBy: on(20250515)}, at: &c.at, days: &days, e: &c.e}
		assert.Equal(t, c.want, scene.judge(c.g), c.what)
	}
}

func TestAGuardWithoutItsFactIsOpen(t *testing.T) {
	for g := range findings {
		e := Event{}
		c := scene{p: fixture(project.Prefecture), call: &Call{}, at: &Position{State: state.Failed}, days: official(), e: &e}
		require.Equal(t, rule.Undetermined, c.judge(g), g)
	}
}

func TestWhenThereIsNoTableNothingIsGuessed(t *testing.T) {
	// Six months from 31 March 2027 end on 30 September 2027, which may be a day off.
	at := within(running(state.Due, 20270401), func(p *Position) { p.FirstEnd, p.End = ymd(20270331), ymd(20270331) })
	found := breaches(t, project.Prefecture, at, ev(event.ApplyAcceptance, 20271001))
	require.Equal(t, []Breach{{Kind: event.ApplyAcceptance, In: state.Due, Fault: Unmet, Guard: applyInTime, Open: true}}, found)
}

// drafted is a project approved on a day whose contract was drafted the day after, without a printed day for signing.
func drafted(approved int) Position {
	return Position{State: state.Contracting, Since: ymd(approved).AddDays(1), ApprovedOn: ymd(approved)}
}
