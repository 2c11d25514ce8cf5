package lifecycle

import (
	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/internal/numbers"
	"github.com/keji-rules/keji/project/internal/projectlaw"
	"github.com/keji-rules/keji/project/lifecycle/event"
	"github.com/keji-rules/keji/project/lifecycle/state"
	"github.com/keji-rules/keji/rule"
)

// row is one line of the table: from any of its states the event leads to one state.
type row struct {
	from   []state.State
	on     event.Kind
	to     state.State
	by     []project.Actor
	guards []Guard
	then   []Effect
	law    rule.Basis
}

var (
	statesBeforeReview = []state.State{state.Draft, state.UnitReview, state.DeptReview, state.FormCheck, state.Returned}
	statesSinceGrant   = []state.State{state.Approved, state.Contracting, state.Ongoing, state.ChangePending, state.Midterm, state.Suspended, state.Due, state.Overdue, state.TerminationNotice,
		state.AcceptApplied, state.AcceptReview, state.Rectifying, state.Passed, state.Concluded, state.Failed, state.Terminated, state.Archived}
	statesClosed = []state.State{state.Passed, state.Concluded, state.Failed, state.Terminated, state.Revoked}
)

// who shortens lists of actors.
func who(a ...project.Actor) []project.Actor { return a }

// The machine as a whole is this project's reading of many documents: a line's basis is proposed unless a document that was
// read, or is reported, says what the line says; its citation is then that document.
var (
	framed   = numbers.Framed()
	formLaw  = projectlaw.NSFC2024().Article(13).Proposed()
	voteLaw  = projectlaw.NSFC2024().Article(16).Proposed()
	signLaw  = projectlaw.NSFC2024().Article(22).Proposed()
	extraLaw = projectlaw.NSFC2024().Article(26).Proposed()
	breach   = projectlaw.Progress().Article(113).Proposed()
	fraudLaw = projectlaw.Progress().Article(110).Read()
	reports  = projectlaw.Progress().Article(105).Proposed()
	finding  = projectlaw.Shenzhen().Whole().Reported()
)

// table is the machine. Its order is that of a project's life; Next and the diagram follow it.
var table = []row{
	{from: []state.State{state.Draft}, on: event.Submit, to: state.UnitReview, by: who(project.Leader, project.Applicant), guards: []Guard{inWindow}, law: framed},
	{from: []state.State{state.UnitReview}, on: event.UnitApprove, to: state.DeptReview, by: who(project.UnitAdmin), guards: []Guard{commitments}, law: framed},
	{from: []state.State{state.UnitReview}, on: event.UnitReturn, to: state.Draft, by: who(project.UnitAdmin), law: framed},
	{from: []state.State{state.DeptReview}, on: event.Recommend, to: state.FormCheck, by: who(project.County), guards: []Guard{beforeDeadline}, law: framed},
	{from: []state.State{state.DeptReview}, on: event.DeptReturn, to: state.Draft, by: who(project.County), law: framed},
	{from: []state.State{state.DeptReview}, on: event.DeptRefuse, to: state.Rejected, by: who(project.County), law: framed},
	{from: statesBeforeReview, on: event.Withdraw, to: state.Abandoned, by: who(project.Applicant, project.Leader), law: framed},
	{from: []state.State{state.FormCheck}, on: event.FormPass, to: state.ExpertReview, by: who(project.Agency, project.Bureau), guards: []Guard{eligible}, law: formLaw},
	{from: []state.State{state.FormCheck}, on: event.FormReturn, to: state.Returned, by: who(project.Agency, project.Bureau), guards: []Guard{correctionsLeft}, law: framed},
	{from: []state.State{state.FormCheck}, on: event.FormReject, to: state.Rejected, by: who(project.Agency, project.Bureau), law: formLaw},
	{from: []state.State{state.Returned}, on: event.Resubmit, to: state.FormCheck, by: who(project.Leader, project.Applicant), guards: []Guard{correctionInTime}, law: framed},
	{from: []state.State{state.Returned}, on: event.CorrectionTimeout, to: state.Rejected, by: who(project.Clock, project.Agency, project.Bureau), guards: []Guard{correctionLate}, law: framed},
	{from: []state.State{state.ExpertReview}, on: event.ReviewFavour, to: state.Proposed, by: who(project.Bureau), guards: []Guard{panelValid, aboveLine, withinQuota}, law: voteLaw},
	{from: []state.State{state.ExpertReview}, on: event.ReviewDecline, to: state.NotApproved, by: who(project.Bureau), guards: []Guard{panelValid}, law: voteLaw},
	{from: []state.State{state.Proposed}, on: event.Publish, to: state.Publicity, by: who(project.Bureau), guards: []Guard{noticeLong}, law: framed},
	{from: []state.State{state.Publicity}, on: event.NoObjection, to: state.Approved, by: who(project.Bureau), guards: []Guard{noticeOver}, law: framed},
	{from: []state.State{state.Publicity}, on: event.Object, to: state.Objection, by: who(project.Public, project.Applicant, project.Leader), guards: []Guard{objectionInTime, identified}, law: framed},
	{from: []state.State{state.Objection}, on: event.Dismiss, to: state.Approved, by: who(project.Bureau), guards: []Guard{noticeOver}, law: framed},
	{from: []state.State{state.Objection}, on: event.Uphold, to: state.NotApproved, by: who(project.Bureau), law: framed},
	{from: []state.State{state.Approved}, on: event.DraftContract, to: state.Contracting, by: who(project.Leader, project.Applicant), law: signLaw},
	{from: []state.State{state.Approved, state.Contracting}, on: event.Decline, to: state.Abandoned, by: who(project.Applicant), then: []Effect{noFunds}, law: framed},
	{from: []state.State{state.Approved, state.Contracting}, on: event.SigningTimeout, to: state.Abandoned, by: who(project.Clock, project.Bureau), guards: []Guard{signingLate}, then: []Effect{noFunds}, law: framed},
	{from: []state.State{state.Contracting}, on: event.Sign, to: state.Ongoing, by: who(project.Bureau), guards: []Guard{signingInTime, termGiven}, then: []Effect{fundsDue}, law: signLaw},
	{from: []state.State{state.Ongoing}, on: event.RequestChange, to: state.ChangePending, by: who(project.Applicant), guards: []Guard{withinTerm, extensionInTime, extensionsLeft, extensionShort}, law: extraLaw},
	{from: []state.State{state.ChangePending}, on: event.ApproveChange, to: state.Ongoing, by: who(project.Bureau, project.Agency, project.County), law: extraLaw},
	{from: []state.State{state.ChangePending}, on: event.RefuseChange, to: state.Ongoing, by: who(project.Bureau, project.Agency, project.County), law: extraLaw},
	{from: []state.State{state.Ongoing}, on: event.StartMidterm, to: state.Midterm, by: who(project.Bureau, project.Agency), guards: []Guard{withinTerm}, law: framed},
	{from: []state.State{state.Midterm}, on: event.MidtermPass, to: state.Ongoing, by: who(project.Bureau, project.Agency), law: framed},
	{from: []state.State{state.Midterm}, on: event.MidtermFail, to: state.Suspended, by: who(project.Bureau), then: []Effect{fundsStopped}, law: breach},
	{from: []state.State{state.Suspended}, on: event.Resume, to: state.Ongoing, by: who(project.Bureau), law: breach},
	{from: []state.State{state.Suspended}, on: event.TerminateFailed, to: state.Terminated, by: who(project.Bureau), then: []Effect{balanceReturned, spendingAudited, creditRecorded}, law: breach},
	{from: []state.State{state.Ongoing}, on: event.ApplyEarly, to: state.AcceptApplied, by: who(project.Applicant), guards: []Guard{earlyAllowed, withinTerm, allMet}, law: projectlaw.Maoming().Whole().Reported()},
	{from: []state.State{state.Ongoing, state.ChangePending, state.Midterm, state.Suspended}, on: event.TermEnds, to: state.Due, by: who(project.Clock), guards: []Guard{termOver}, law: framed},
	{from: []state.State{state.Due}, on: event.ApplyAcceptance, to: state.AcceptApplied, by: who(project.Applicant), guards: []Guard{applyInTime}, law: framed},
	{from: []state.State{state.Due}, on: event.GraceEnds, to: state.Overdue, by: who(project.Clock), guards: []Guard{graceOver}, then: []Effect{blockedTillDone}, law: finding},
	{from: []state.State{state.Overdue}, on: event.ApplyAcceptance, to: state.AcceptApplied, by: who(project.Applicant), guards: []Guard{notTooLate}, law: finding},
	{from: []state.State{state.Overdue}, on: event.TerminateOverdue, to: state.Terminated, by: who(project.Bureau), guards: []Guard{overdueLong, directly}, then: []Effect{balanceReturned, spendingAudited, creditRecorded}, law: finding},
	{from: []state.State{state.Overdue}, on: event.NoticeTermination, to: state.TerminationNotice, by: who(project.Bureau), guards: []Guard{noticeKnown, finalNotice}, law: projectlaw.Qingyuan().Whole().Reported()},
	{from: []state.State{state.TerminationNotice}, on: event.CancelTermination, to: state.Overdue, by: who(project.Bureau), law: projectlaw.Qingyuan().Whole().Reported()},
	{from: []state.State{state.TerminationNotice}, on: event.ConfirmTerminate, to: state.Terminated, by: who(project.Bureau), guards: []Guard{reviewOver}, then: []Effect{balanceReturned, spendingAudited, creditRecorded}, law: projectlaw.Qingyuan().Whole().Reported()},
	{from: []state.State{state.AcceptApplied}, on: event.AcceptMaterial, to: state.AcceptReview, by: who(project.Agency, project.Bureau), law: framed},
	{from: []state.State{state.AcceptApplied}, on: event.ReturnMaterial, to: state.Due, by: who(project.Agency, project.Bureau), law: framed},
	{from: []state.State{state.AcceptReview}, on: event.ConcludePass, to: state.Passed, by: who(project.Bureau), guards: []Guard{panelValid, noHardBar}, law: finding},
	{from: []state.State{state.AcceptReview}, on: event.ConcludeClose, to: state.Concluded, by: who(project.Bureau), guards: []Guard{classKnown, panelValid}, then: []Effect{balanceReturned}, law: finding},
	{from: []state.State{state.AcceptReview}, on: event.ConcludeFail, to: state.Failed, by: who(project.Bureau), guards: []Guard{panelValid}, then: []Effect{balanceReturned, spendingAudited, leaderBlocked}, law: finding},
	{from: []state.State{state.AcceptReview}, on: event.NeedsRectify, to: state.Rectifying, by: who(project.Bureau, project.Panel), guards: []Guard{rectifyLeft}, law: projectlaw.MajorProjects2018().Whole().Reported()},
	{from: []state.State{state.Rectifying}, on: event.RectifyDone, to: state.AcceptReview, by: who(project.Applicant), guards: []Guard{rectifyInTime}, law: projectlaw.MajorProjects2018().Whole().Reported()},
	{from: []state.State{state.Rectifying}, on: event.RectifyTimeout, to: state.Failed, by: who(project.Clock, project.Bureau), guards: []Guard{rectifyLate}, then: []Effect{balanceReturned, spendingAudited, leaderBlocked}, law: projectlaw.MajorProjects2018().Whole().Reported()},
	{from: []state.State{state.Failed, state.Concluded}, on: event.Reapply, to: state.AcceptApplied, by: who(project.Applicant), guards: []Guard{reapplyAllowed, reapplyLeft, reapplyInTime, careTaken}, law: projectlaw.Nansha().Whole().Reported()},
	{from: []state.State{state.Ongoing, state.Suspended, state.Due, state.Overdue}, on: event.AgreeTermination, to: state.Terminated, by: who(project.Bureau), guards: []Guard{requested}, then: []Effect{balanceReturned, spendingAudited}, law: projectlaw.Acceptance2018().Whole().Reported()},
	{from: statesSinceGrant, on: event.Revoke, to: state.Revoked, by: who(project.Bureau), guards: []Guard{fraudFound}, then: []Effect{allRecovered, creditRecorded}, law: fraudLaw},
	{from: statesClosed, on: event.Archive, to: state.Archived, by: who(project.Bureau, project.Applicant), guards: []Guard{reportFiled, archiveDelivered}, law: reports},
}
