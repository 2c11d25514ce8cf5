package oneyear

import (
	"fmt"
	"strings"

	"github.com/keji-rules/keji/examples/internal/page"
	"github.com/keji-rules/keji/integrity/screening"
	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/gate"
	"github.com/keji-rules/keji/project/gate/quota"
	"github.com/keji-rules/keji/project/lifecycle"
	"github.com/keji-rules/keji/project/lifecycle/event"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/identity"
)

// notice is the call's own text, which replaces what the city's profile does not know.
var notice = rule.NewDocument(rule.DocumentInfo{
	ID: "CALL-2025", Title: rule.T("2025年度市级科技计划申报通知（示例）", "Call for municipal projects 2025 (example)"), Source: rule.Read,
})

// gated decides who may apply.
func (y *year) gated() error {
	y.chapter("一、申报和资格核对", "1. Applications and the gate",
		fmt.Sprintf(y.say("申报自%s至%s；收到申报%d项。单位和负责人按申报当日核对科研失信登记。", "Applications from %s to %s: %d came in. Units and leaders are screened against the register for the day of application."), y.Call.OpensOn, y.Call.ClosesOn, len(y.Applications)))
	t := page.Table{Head: strings.Split(y.say("编号|项目|申报单位|县区|结论|原因和提示|依据", "No.|Project|Unit|County|May apply|Why, and hints|Law"), "|"), Widths: []int{7, 18, 17, 9, 9, 21, 19}}
	admitted := 0
	for i := range y.Applications {
		a := &y.Applications[i]
		row, ok, err := y.gate(a)
		if err != nil {
			return err
		}
		if ok {
			admitted++
		}
		t.Rows = append(t.Rows, row)
	}
	y.doc.Add(t)
	y.tiles = append(y.tiles, page.Tile{Name: y.say("申报", "applied"), Figure: fmt.Sprint(len(y.Applications))}, page.Tile{Name: y.say("通过资格核对", "admitted"), Figure: fmt.Sprint(admitted)})
	return y.unknown()
}

// unknown tells what the city's profile alone would say of the project with a running one.
func (y *year) unknown() error {
	a, err := y.filed(y.at("P08"))
	if err != nil {
		return err
	}
	answer, err := gate.MayApply(a)
	if err != nil {
		return err
	}
	y.doc.Add(page.Paragraph{Tone: page.Quiet, Text: fmt.Sprintf(y.say("P08 负责人另有在研项目1项。市里的管理办法未找到文本，邻市有的不准、有的准2项，单凭参照数值，结论是%s。本次通知写明在研不超过%d项，按通知核对后可以申报。",
		"The leader of P08 runs a project. The city's measures were not found, neighbours allow none or two, so that the profile alone answers: %s. The call itself allows %d, and settles it."), y.undecided(answer.Causes()), y.Call.RunningMost)})
	return nil
}

// undecided says that something is open, and why.
func (y *year) undecided(causes []rule.Cause) string {
	text := y.say("“待定”", "“undetermined”")
	for i, c := range causes {
		text += y.say([]string{"（", "、"}[min(i, 1)], []string{" (", ", "}[min(i, 1)]) + y.in(c.Text())
	}
	if len(causes) > 0 {
		text += y.say("）", ")")
	}
	return text
}

// gate is a row of the table, and whether the application is admitted.
func (y *year) gate(a *application) ([]page.Cell, bool, error) {
	facts, err := y.filed(a)
	if err != nil {
		return nil, false, err
	}
	law, err := gate.On(project.Meizhou, a.AppliedOn)
	if err != nil {
		return nil, false, err
	}
	law.Policy.Quotas.Running.Max = notice.Whole().Read().Limit(y.Call.RunningMost)
	answer, err := law.Policy.MayApply(facts)
	if err != nil {
		return nil, false, err
	}
	outcome, told := answer.Value()
	if !told {
		return nil, false, fmt.Errorf("%s is open: %s", a.Key, answer.Text(rule.EN))
	}
	row := page.Cells(a.Key, y.in(a.Title), y.in(a.Unit), y.in(a.County))
	leave, ok := outcome.Get()
	if ok {
		y.apply(a)
		return append(row, page.Cell{Text: y.say("可以", "yes"), Tone: page.Good}, page.Cell{Text: y.grounds(leave.Warnings), Tone: page.Open}, page.Cell{Text: y.law(leave.Warnings), Tone: page.Quiet}), true, nil
	}
	refusal, _ := outcome.Refusal()
	why := y.grounds(refusal.Reasons())
	y.states[a.Key].refused = why
	y.apply(a)
	y.happens(a.Key, lifecycle.Event{By: rule.Given(project.Bureau)}, event.FormReject, y.Call.CheckedOn)
	return append(row, page.Cell{Text: y.say("不可以", "no"), Tone: page.Bad}, page.Cell{Text: why}, page.Cell{Text: y.law(refusal.Reasons()), Tone: page.Quiet}), false, nil
}

// apply notes what every application goes through.
func (y *year) apply(a *application) {
	y.happens(a.Key, lifecycle.Event{By: rule.Given(project.Leader)}, event.Submit, a.AppliedOn)
	y.happens(a.Key, lifecycle.Event{By: rule.Given(project.UnitAdmin), Commitments: rule.Given(true)}, event.UnitApprove, a.AppliedOn)
	y.happens(a.Key, lifecycle.Event{By: rule.Given(project.County)}, event.Recommend, y.Call.RecommendBy)
	if y.states[a.Key].refused == "" {
		y.happens(a.Key, lifecycle.Event{By: rule.Given(project.Bureau), Eligible: rule.Given(true)}, event.FormPass, y.Call.CheckedOn)
	}
}

// grounds writes reasons on one line, each with the last day on which it stands.
func (y *year) grounds(all []rule.Ground) string {
	var texts []string
	for _, g := range all {
		text := y.in(g.Text)
		if !g.Until.IsZero() {
			text += y.say("（至", " (until ") + g.Until.String() + y.say("，含）", ", inclusive)")
		}
		texts = append(texts, text)
	}
	return strings.Join(texts, y.say("；", "; "))
}

// law cites what reasons rest on, and how well founded it is where that is not firm.
func (y *year) law(all []rule.Ground) string {
	var texts []string
	for _, g := range all {
		text := g.Law.Cite.Text(y.doc.Lang)
		if !g.Law.Source.Firm() {
			text += y.say("（", " (") + y.in(g.Law.Source.Text()) + y.say("）", ")")
		}
		texts = append(texts, text)
	}
	return strings.Join(texts, y.say("；", "; "))
}

// filed are the facts of an application, with the screenings of its day.
func (y *year) filed(a *application) (gate.Application, error) {
	on := a.AppliedOn
	unit, err := y.screened(screening.Applicant, identity.CreditCode, a.CreditCode, on)
	if err != nil {
		return gate.Application{}, err
	}
	leader, err := y.screened(screening.Leader, identity.CitizenID, a.LeaderID, on)
	yes, no := rule.Given(true), rule.Given(false)
	return gate.Application{
		Project: a.Title.ZH, Profile: rule.Given(project.Meizhou), AppliedOn: rule.Given(on), EndsOn: rule.Given(y.Call.EndsOn), Kind: rule.Given(quota.Research), Recommended: yes,
		Lead:  gate.Lead{Enterprise: rule.Given(a.Enterprise.Or(true)), LegalPerson: yes, InProvince: yes, InCity: rule.Given(a.InCity)},
		Truth: yes, Integrity: yes, NeedEthics: no,
		UnitStanding: rule.Given(unit), LeaderStanding: rule.Given(leader), TeamStanding: rule.Given(rule.NewStanding(on)), AuditBreach: no, Funded: no,
		Projects: rule.Given(a.Projects), Prior: rule.Given(a.Prior),
	}, err
}
