package visit

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
	"github.com/keji-rules/keji/rule/door"
)

// InvitationSchema names the JSON form of an Invitation and its version, for records.
const InvitationSchema = "visit.invitation/1"

// Invitation holds the facts about one application for an invitation letter (外国专家来华邀请函), by which an F visa is asked for.
type Invitation struct {
	// AppliedOn is the day of application, which picks the edition; required. Days counts the days of the stay.
	AppliedOn rule.Opt[rule.Date] `json:"applied_on,omitzero" validate:"required"`
	Days      rule.Opt[int]       `json:"days,omitzero"`
	// LegalPerson: the inviter is a legal person; Able: it can host; Task: a clear task; Schedule: a detailed one; Funds: funds for it.
	LegalPerson rule.Opt[bool] `json:"legal_person,omitzero"`
	Able        rule.Opt[bool] `json:"able_to_host,omitzero"`
	Task        rule.Opt[bool] `json:"clear_task,omitzero"`
	Schedule    rule.Opt[bool] `json:"schedule,omitzero"`
	Funds       rule.Opt[bool] `json:"funds,omitzero"`
	// Expert: the expert meets the conditions of the rules, as the authority finds.
	Expert rule.Opt[bool] `json:"expert,omitzero"`
}

// InvitationPolicy holds the numbers of the letter.
type InvitationPolicy struct {
	Days     rule.Limit `json:"days" zh:"停留天数" en:"days of the stay" unit:"days"`
	Decision rule.Limit `json:"decision" zh:"审发时限" en:"for issuing the letter" unit:"working_days"`
}

const (
	invitationDays rule.ID = iota
	invitationLegal
	invitationAble
	invitationTask
	invitationSchedule
	invitationFunds
	invitationExpert
)

const (
	factInvited rule.FactID = iota
	factInvitationDays
	factLegal
	factAble
	factTask
	factSchedule
	factFunds
	factExpert
)

var (
	inLetters = invitations.Whole().Reported()
	hostPaper = rule.Evidence{Paper: rule.T("登记证书、工作计划、日程和经费安排", "Registration, work plan, schedule and funds"), Holder: rule.T("邀请单位", "the inviter")}
	merits    = rule.Evidence{Paper: rule.T("专家符合条件的证明", "Proof that the expert qualifies"), Holder: rule.T("专家本人", "the expert")}
)

var invitationBook = rule.NewBook("invitation_letter", rule.T("外国专家来华邀请函", "Invitation letter for a foreign expert"), []rule.Rule{
	invitationDays:     {Code: "invitation_letter.days", Title: rule.T("停留天数不超过", "Days of the stay, at most"), Basis: inLetters, Mistake: rule.T("90日含本数；超过90日须办工作许可", "90 days are included; beyond them a work permit is needed")},
	invitationLegal:    {Code: "invitation_letter.legal_person", Title: rule.T("邀请单位具有法人资格", "The inviter is a legal person"), Basis: inLetters},
	invitationAble:     {Code: "invitation_letter.able", Title: rule.T("具备接待能力", "It is able to host"), Basis: inLetters},
	invitationTask:     {Code: "invitation_letter.task", Title: rule.T("工作任务明确", "A clear task"), Basis: inLetters},
	invitationSchedule: {Code: "invitation_letter.schedule", Title: rule.T("日程安排详细", "A detailed schedule"), Basis: inLetters},
	invitationFunds:    {Code: "invitation_letter.funds", Title: rule.T("经费有保障", "Funds for it"), Basis: inLetters},
	invitationExpert:   {Code: "invitation_letter.expert", Title: rule.T("专家符合规定条件", "The expert meets the conditions"), Basis: invitations.Article(7).Reported()},
}, []rule.Fact{
	factInvited:        {Path: "applied_on", Title: rule.T("申请日期", "Day of application"), Unit: rule.Day},
	factInvitationDays: {Path: "days", Title: rule.T("停留天数", "Days of the stay"), Unit: rule.Days, Min: rule.Int(1), Max: rule.Int(10_000)},
	factLegal:          {Path: "legal_person", Title: rule.T("邀请单位具有法人资格", "The inviter is a legal person"), Unit: rule.Flag, Evidence: hostPaper},
	factAble:           {Path: "able_to_host", Title: rule.T("具备接待能力", "Able to host"), Unit: rule.Flag, Judged: true, Evidence: hostPaper},
	factTask:           {Path: "clear_task", Title: rule.T("工作任务明确", "A clear task"), Unit: rule.Flag, Evidence: hostPaper},
	factSchedule:       {Path: "schedule", Title: rule.T("日程安排详细", "A detailed schedule"), Unit: rule.Flag, Evidence: hostPaper},
	factFunds:          {Path: "funds", Title: rule.T("经费有保障", "Funds for it"), Unit: rule.Flag, Evidence: hostPaper},
	factExpert:         {Path: "expert", Title: rule.T("专家符合规定条件", "The expert meets the conditions"), Unit: rule.Flag, Judged: true, Evidence: merits},
})

func invitationRules(s *rule.Sheet, p *InvitationPolicy, x *Invitation) {
	s.AtMost(invitationDays, s.Count(factInvitationDays, x.Days), &p.Days)
	s.Holds(invitationLegal, s.Flag(factLegal, x.LegalPerson))
	s.Holds(invitationAble, s.Flag(factAble, x.Able))
	s.Holds(invitationTask, s.Flag(factTask, x.Task))
	s.Holds(invitationSchedule, s.Flag(factSchedule, x.Schedule))
	s.Holds(invitationFunds, s.Flag(factFunds, x.Funds))
	s.Holds(invitationExpert, s.Flag(factExpert, x.Expert))
	s.Decide()
}

var (
	invitationSince = rule.T("规定的施行日期未查到，按2016年1月1日起", "the first day of the rules was not read: from 2016-01-01")
	invitationLaw   = rule.NewScheme(rule.Parts[InvitationPolicy, Invitation]{
		Book: invitationBook, Rules: invitationRules, Validate: func(x *Invitation) error { return invitationDoor.Validate(x) },
		Timeline: rule.NewTimeline(rule.Dated[InvitationPolicy]{
			Edition: rule.Edition{ID: "INV-2016", Title: rule.T("2016年起", "since 2016"), From: rule.NewDate(2016, 1, 1), Checked: rule.NewDate(2026, 11, 22), Documents: []rule.Document{invitations}, Note: invitationSince},
			Policy:  InvitationPolicy{inLetters.Limit(90), inLetters.Limit(5)},
		}),
		Frame: func(x *Invitation) rule.Frame {
			return rule.Frame{Day: x.AppliedOn.Or(rule.Date{}), DayIs: rule.T("申请日期", "the day of application,")}
		},
	})
	invitationDoor = door.New[Invitation](invitationBook, nil)
)

// EvaluateInvitation decides whether an invitation letter is to be issued.
func EvaluateInvitation(x Invitation) (rule.Decision, error) { return invitationLaw.Evaluate(x) }

// InvitationScheme returns the scheme as a value.
func InvitationScheme() *rule.Scheme[InvitationPolicy, Invitation] { return invitationLaw }

// InvitationDoor returns the door for invitations.
func InvitationDoor() *door.Door[Invitation] { return invitationDoor }

// DecodeInvitation reads the facts from JSON and reports every problem at once as a *door.InputError.
func DecodeInvitation(data []byte) (Invitation, error) { return invitationDoor.Decode(data) }

// InvitationDue is the last day for issuing a letter that was applied for on a day.
func InvitationDue(applied rule.Date, cal calendar.Calendar) (rule.Deadline, error) {
	e, err := invitationLaw.Timeline().On(applied)
	if err != nil {
		return rule.Deadline{}, err
	}
	d := cal.Deadline(rule.TimeLimit{Length: e.Policy.Decision, Unit: rule.WorkdayUnit}, applied)
	d.What, d.Event = rule.T("审发邀请函", "issue the invitation letter"), rule.T("提交申请", "application")
	return d, nil
}
