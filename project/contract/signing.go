package contract

import (
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// Signing says by when a contract is signed and its papers handed in, and what becomes of a grant that is not.
type Signing struct {
	Sign   rule.Deadline           `json:"sign"`
	Paper  rule.Opt[rule.Deadline] `json:"paper,omitzero"` // where the notice prints a day
	Lapses bool                    `json:"lapses"`         // otherwise deemed abandoned
}

// Text says it in one language.
func (s Signing) Text(l rule.Lang) string {
	text := rule.T("签订截止 ", "sign by ").In(l) + s.Sign.Known().Text(l)
	if p, printed := s.Paper.Get(); printed {
		text += rule.T("；纸质合同截止 ", "; papers by ").In(l) + p.Known().Text(l)
	}
	if s.Lapses {
		text += rule.T("；逾期视为放弃", "; otherwise deemed abandoned").In(l)
	}
	return text
}

// SigningOf says by when the contract is signed: by the day that the notice prints, else within the profile's time after the
// notice of approval.
func SigningOf(c Contract) (rule.Answer[Signing], error) { return inForce(c, signingOf) }

// SigningOf says it under these numbers and this calendar.
func (p Policy) SigningOf(c Contract, days calendar.Calendar) (rule.Answer[Signing], error) {
	return under(p, c, days, signingOf)
}

func signingOf(q *inquiry) (rule.Answer[Signing], error) {
	approved := q.Facts.ApprovedOn.Or(rule.Date{})
	limit := rule.TimeLimit{Length: q.Policy.Sign, Unit: rule.MonthUnit}
	if q.Policy.SignDays.On {
		limit.Unit = rule.DayUnit
	}
	s := Signing{Sign: q.Days.Deadline(limit, approved), Lapses: q.Policy.Lapses.On}
	law := []rule.Basis{q.Policy.Sign.Basis, q.Policy.SignDays.Basis}
	if by, given := q.Facts.SignBy.Get(); given {
		s.Sign, law = asking.Printed(by, approved), []rule.Basis{printedWins}
	}
	s.Sign.What, s.Sign.Event = rule.T("签订合同", "sign the contract"), rule.T("立项通知", "notice of approval")
	q.Resting(ruleSignBy, law, asking.Last(s.Sign))
	if by, given := q.Facts.PaperBy.Get(); given {
		d := asking.Printed(by, approved)
		d.What = rule.T("提交纸质合同", "hand in the papers")
		s.Paper = rule.Given(d)
		q.Resting(rulePaperBy, []rule.Basis{printedWins}, asking.Last(d))
	}
	if s.Lapses {
		q.Resting(ruleLapses, []rule.Basis{q.Policy.Lapses.Basis})
	}
	return rule.ConcludeWith(q.Trace, book, ruleSigning, rule.Given(s))
}
