package acceptance

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
	"github.com/keji-rules/keji/rule/enum"
)

// Review is how a project is accepted.
type Review string

// The forms of acceptance.
const (
	Material Review = "material" // 材料验收
	Meeting  Review = "meeting"  // 会议验收
	Site     Review = "site"     // 会议验收加现场考察
)

var reviews = enum.Words[Review]{
	{Value: Material, Text: rule.T("材料验收", "review of the material")},
	{Value: Meeting, Text: rule.T("会议验收", "review at a meeting")},
	{Value: Site, Text: rule.T("会议验收并现场考察", "review at a meeting and a site visit")},
}

// Valid reports whether r is a form of acceptance.
func (r Review) Valid() bool { return reviews.Has(r) }

// Choices lists what can be written.
func (Review) Choices() []string { return reviews.Choices() }

// Text names the form in one language.
func (r Review) Text(l rule.Lang) string { return reviews.Text(r).In(l) }

// Form is what an acceptance asks for: how it is reviewed, and whether the money is audited or accounted for.
type Form struct {
	Review Review `json:"review"`
	Audit  bool   `json:"audit"` // a special audit report
	// Report: a financial report, where the profile asks for that instead. Without either the unit's own final account.
	Report bool `json:"financial_report,omitzero"`
}

// Text says it in one language.
func (f Form) Text(l rule.Lang) string {
	money := rule.T("经费决算表", "the unit's own final account")
	switch {
	case f.Audit:
		money = rule.T("专项审计报告", "a special audit report")
	case f.Report:
		money = rule.T("财务报告", "a financial report")
	}
	return f.Review.Text(l) + rule.T("，", ", ").In(l) + money.In(l)
}

// FormOf says which form a project's grant asks for. Each sum is inclusive: 100万元以上（含100万元）.
func FormOf(c Closing) (rule.Answer[Form], error) { return inForce(c, formOf) }

// FormOf says it under these numbers.
func (p Policy) FormOf(c Closing) (rule.Answer[Form], error) {
	return under(p, c, calendar.Official(), formOf)
}

func formOf(q *inquiry) (rule.Answer[Form], error) {
	if !q.Policy.Form.Set.On {
		q.Trace.Because(rule.LawUnknown)
		q.Resting(ruleNoForm, []rule.Basis{q.Policy.Form.Set.Basis})
		return rule.ConcludeWith(q.Trace, book, ruleForm, rule.Opt[Form]{})
	}
	grant, given := rule.Need(q.Trace, book.Fact(factGrant), q.Facts.Grant)
	if !given {
		q.Line(ruleForm, q.Trace.Open()...)
		return rule.ConcludeWith(q.Trace, book, ruleForm, rule.Opt[Form]{})
	}
	money := rule.Money(grant)
	f := Form{Review: Material}
	if q.reaches(ruleMeeting, &q.Policy.Form.Meeting, money) {
		f.Review = Meeting
	}
	if q.Policy.Form.Sites.On && q.reaches(ruleSite, &q.Policy.Form.Site, money) {
		f.Review = Site
	}
	if q.Policy.Form.Reports.On {
		f.Report = q.reaches(ruleReport, &q.Policy.Form.Audit, money)
	} else {
		f.Audit = q.reaches(ruleAudit, &q.Policy.Form.Audit, money)
	}
	return rule.Conclude(q.Trace, book, ruleForm, f)
}

// reaches says on a line whether an amount reaches a sum.
func (q *inquiry) reaches(id rule.ID, l *rule.Limit, amount rule.Known) bool {
	n, _ := amount.Exact()
	ok := n.Cmp(l.Value) >= 0
	q.Resting(id, []rule.Basis{l.Basis}, rule.Figure("财政资助", "grant", amount), rule.Named{Title: rule.T("起点（含）", "from, inclusive"), Value: l.Known(rule.YuanUnit)},
		rule.Figure("达到", "reached", rule.Whether(ok)))
	return ok
}
