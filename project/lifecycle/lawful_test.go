package lifecycle

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/lifecycle/event"
	"github.com/keji-rules/keji/project/lifecycle/state"
)

// running is a project signed on 2025-09-30 whose term runs to 2026-06-30, in some state since some day.
func running(s state.State, since int) Position {
	return Position{State: s, Since: ymd(since), FirstEnd: ymd(20260630), End: ymd(20260630)}
}

func noticed(s state.State, since, from, until int) Position {
	p := running(s, since)
	p.NoticeFrom, p.NoticeUntil = ymd(from), ymd(until)
	return p
}

func dueBy(s state.State, since, last int) Position {
	p := running(s, since)
	p.By = ymd(last)
	return p
}

// lawful has, for every arrow of the machine, an event that it allows under the profile of the prefectures. Six months after
// 2026-06-30 is 2026-12-30, a Wednesday; overdue for six to twelve months begins on 2027-06-30 at the earliest.
var lawful = []struct {
	at Position
	e  Event
	to state.State
}{
	{Start(), ev(event.Submit, 20250430), state.UnitReview},
	{Position{State: state.UnitReview}, ev(event.UnitApprove, 20250501, func(e *Event) { e.Commitments = yes() }), state.DeptReview},
	{Position{State: state.UnitReview}, ev(event.UnitReturn, 20250501), state.Draft},
	{Position{State: state.DeptReview}, ev(event.Recommend, 20250515), state.FormCheck},
	{Position{State: state.DeptReview}, ev(event.DeptReturn, 20250515), state.Draft},
	{Position{State: state.DeptReview}, ev(event.DeptRefuse, 20250515), state.Rejected},
	{Position{State: state.Draft}, ev(event.Withdraw, 20250515), state.Abandoned},
	{Position{State: state.UnitReview}, ev(event.Withdraw, 20250515), state.Abandoned},
	{Position{State: state.DeptReview}, ev(event.Withdraw, 20250515), state.Abandoned},
	{Position{State: state.FormCheck}, ev(event.Withdraw, 20250515), state.Abandoned},
	{Position{State: state.Returned}, ev(event.Withdraw, 20250515), state.Abandoned},
	{Position{State: state.FormCheck}, ev(event.FormPass, 20250520, func(e *Event) { e.Eligible = yes() }), state.ExpertReview},
	{Position{State: state.FormCheck}, ev(event.FormReturn, 20250520, printed(0, 20250527)), state.Returned},
	{Position{State: state.FormCheck}, ev(event.FormReject, 20250520), state.Rejected},
	{dueBy(state.Returned, 20250520, 20250527), ev(event.Resubmit, 20250527), state.FormCheck},
	{dueBy(state.Returned, 20250520, 20250527), ev(event.CorrectionTimeout, 20250528), state.Rejected},
	{Position{State: state.ExpertReview}, ev(event.ReviewFavour, 20250701, favoured), state.Proposed},
	{Position{State: state.ExpertReview}, ev(event.ReviewDecline, 20250701, panel), state.NotApproved},
	{Position{State: state.Proposed}, ev(event.Publish, 20250704, printed(20250707, 20250711)), state.Publicity}, // Monday to Friday: five working days
	{noticed(state.Publicity, 20250704, 20250707, 20250711), ev(event.NoObjection, 20250712), state.Approved},
	{noticed(state.Publicity, 20250704, 20250707, 20250711), ev(event.Object, 20250711, func(e *Event) { e.Identified = yes() }), state.Objection},
	{noticed(state.Objection, 20250711, 20250707, 20250711), ev(event.Dismiss, 20250720), state.Approved},
	{noticed(state.Objection, 20250711, 20250707, 20250711), ev(event.Uphold, 20250720), state.NotApproved},
	{Position{State: state.Approved}, ev(event.DraftContract, 20250722), state.Contracting},
	{Position{State: state.Approved}, ev(event.Decline, 20250722), state.Abandoned},
	{Position{State: state.Contracting}, ev(event.Decline, 20250722), state.Abandoned},
	{dueBy(state.Approved, 20250922, 20250930), ev(event.SigningTimeout, 20251001), state.Abandoned},
	{dueBy(state.Contracting, 20250923, 20250930), ev(event.SigningTimeout, 20251001), state.Abandoned},
	{dueBy(state.Contracting, 20250923, 20250930), ev(event.Sign, 20250930, ends(20260630)), state.Ongoing},
	{running(state.Ongoing, 20250930), ev(event.RequestChange, 20260531, ends(20270630)), state.ChangePending},
	{running(state.ChangePending, 20260531), ev(event.ApproveChange, 20260610), state.Ongoing},
	{running(state.ChangePending, 20260531), ev(event.RefuseChange, 20260610), state.Ongoing},
	{running(state.Ongoing, 20250930), ev(event.StartMidterm, 20260630), state.Midterm},
	{running(state.Midterm, 20260301), ev(event.MidtermPass, 20260310), state.Ongoing},
	{running(state.Midterm, 20260301), ev(event.MidtermFail, 20260310), state.Suspended},
	{running(state.Suspended, 20260310), ev(event.Resume, 20260410), state.Ongoing},
	{running(state.Suspended, 20260310), ev(event.TerminateFailed, 20260410), state.Terminated},
	{running(state.Ongoing, 20250930), ev(event.ApplyEarly, 20260501, func(e *Event) { e.AllMet = yes() }), state.AcceptApplied},
	{running(state.Ongoing, 20250930), ev(event.TermEnds, 20260701), state.Due},
	{running(state.ChangePending, 20260531), ev(event.TermEnds, 20260701), state.Due},
	{running(state.Midterm, 20260301), ev(event.TermEnds, 20260701), state.Due},
	{running(state.Suspended, 20260301), ev(event.TermEnds, 20260701), state.Due},
	{running(state.Due, 20260701), ev(event.ApplyAcceptance, 20261230), state.AcceptApplied},
	{running(state.Due, 20260701), ev(event.GraceEnds, 20261231), state.Overdue},
	{running(state.Overdue, 20261231), ev(event.ApplyAcceptance, 20270629), state.AcceptApplied},
	{running(state.Overdue, 20261231), ev(event.NoticeTermination, 20270104, printed(20270105, 20270113)), state.TerminationNotice},
	{noticed(state.TerminationNotice, 20241018, 20241018, 20241028), ev(event.CancelTermination, 20241101), state.Overdue},
	{noticed(state.TerminationNotice, 20241018, 20241018, 20241028), ev(event.ConfirmTerminate, 20241105), state.Terminated},
	{running(state.AcceptApplied, 20261230), ev(event.AcceptMaterial, 20261231), state.AcceptReview},
	{running(state.AcceptApplied, 20261230), ev(event.ReturnMaterial, 20261231), state.Due},
	{running(state.AcceptReview, 20260901), ev(event.ConcludePass, 20260920, unbarred), state.Passed},
	{running(state.AcceptReview, 20260901), ev(event.ConcludeClose, 20260920, panel), state.Concluded},
	{running(state.AcceptReview, 20260901), ev(event.ConcludeFail, 20260920, panel), state.Failed},
	{running(state.AcceptReview, 20260901), ev(event.NeedsRectify, 20260920), state.Rectifying},
	{running(state.Rectifying, 20260921), ev(event.RectifyDone, 20261221), state.AcceptReview},
	{running(state.Rectifying, 20260921), ev(event.RectifyTimeout, 20261222), state.Failed},
	{running(state.Failed, 20260921), ev(event.Reapply, 20261221, careful), state.AcceptApplied},
	{running(state.Concluded, 20260921), ev(event.Reapply, 20261221, careful), state.AcceptApplied},
	{running(state.Ongoing, 20250930), ev(event.AgreeTermination, 20260301, func(e *Event) { e.Requested = yes() }), state.Terminated},
	{running(state.Suspended, 20260301), ev(event.AgreeTermination, 20260302, func(e *Event) { e.Requested = yes() }), state.Terminated},
	{running(state.Due, 20260701), ev(event.AgreeTermination, 20260801, func(e *Event) { e.Requested = yes() }), state.Terminated},
	{running(state.Overdue, 20261231), ev(event.AgreeTermination, 20270301, func(e *Event) { e.Requested = yes() }), state.Terminated},
}

// closing has the arrows that leave many states alike.
func closing() (all []Position) {
	for _, s := range statesSinceGrant {
		all = append(all, running(s, 20260701))
	}
	return all
}

func TestEveryTransitionIsTaken(t *testing.T) {
	taken := map[state.State]map[event.Kind]bool{}
	mark := func(s state.State, k event.Kind) {
		if taken[s] == nil {
			taken[s] = map[event.Kind]bool{}
		}
		taken[s][k] = true
	}
	for _, c := range lawful {
		h := standing(c.at, c.e)
		course := plainYears(project.Prefecture, h)
		assert.Empty(t, course.Breaches, "%s in %s", c.e.Kind.Or(""), c.at.State)
		assert.Equal(t, c.to, course.Position.State, "%s in %s", c.e.Kind.Or(""), c.at.State)
		mark(c.at.State, c.e.Kind.Or(""))
	}
	direct := running(state.Overdue, 20261231) // Shenzhen terminates without a notice, after a year
	course := plainYears(project.Shenzhen, standing(direct, ev(event.TerminateOverdue, 20271230)))
	assert.Empty(t, course.Breaches)
	assert.Equal(t, state.Terminated, course.Position.State)
	mark(state.Overdue, event.TerminateOverdue)
	for _, at := range closing() {
		course := plainYears(project.Prefecture, standing(at, ev(event.Revoke, 20260801, func(e *Event) { e.FraudFound = yes() })))
		assert.Empty(t, course.Breaches, at.State)
		assert.Equal(t, state.Revoked, course.Position.State)
		mark(at.State, event.Revoke)
	}
	for _, s := range statesClosed {
		course := plainYears(project.Prefecture, standing(running(s, 20260801), ev(event.Archive, 20261001, delivered)))
		assert.Empty(t, course.Breaches, s)
		assert.Equal(t, state.Archived, course.Position.State)
		mark(s, event.Archive)
	}
	for _, a := range Transitions() {
		require.True(t, taken[a.From][a.On], "no test takes %s in %s", a.On, a.From)
	}
}

func TestEveryOtherPairIsRefused(t *testing.T) {
	for _, s := range state.All() {
		for _, k := range event.All() {
			if _, known := find(s, k); known {
				continue
			}
			found := breaches(t, project.Prefecture, running(s, 20260101), ev(k, 20260102))
			require.NotEmpty(t, found)
			require.Equal(t, WrongState, found[0].Fault, "%s in %s", k, s)
		}
	}
}

func TestEveryTransitionRefusesAStranger(t *testing.T) {
	for _, c := range lawful {
		move, _ := find(c.at.State, c.e.Kind.Or(""))
		e := c.e
		e.By = by(project.Panel)
		if move.allows(project.Panel) {
			e.By = by(project.County)
		}
		course := plainYears(project.Prefecture, standing(c.at, e))
		require.Equal(t, []Breach{{Kind: e.Kind.Or(""), In: c.at.State, Fault: WrongActor}}, course.Breaches)
	}
}
