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
	// Kept says whether the contract follows the application as far as it must; not given where nothing asks for that, and
	// while it cannot be told.
	Kept rule.Opt[bool] `json:"kept,omitzero"`
}

// Text says it in one language.
func (s Signing) Text(l rule.Lang) string {
	text := rule.T("签订截止 ", "sign by ").In(l) + s.Sign.Known().Text(l)
	if p, printed := s.Paper.Get(); printed {
		text += rule.T("；纸质合同截止 ", "; papers by ").In(l) + p.Known().Text(l)
	}
	if kept, told := s.Kept.Get(); told && !kept {
		text += rule.T("；合同擅改申请书内容", "; the contract changes what was applied for").In(l)
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
	q.kept(&s)
	if s.Lapses {
		q.Resting(ruleLapses, []rule.Basis{q.Policy.Lapses.Basis})
	}
	return rule.ConcludeWith(q.Trace, book, ruleSigning, rule.Given(s))
}

// kept says whether the contract follows the application, where it is told in what they differ.
func (q *inquiry) kept(s *Signing) {
	differs, told := q.Facts.Differs.Get()
	if !told || !q.Policy.Kept.On {
		return
	}
	l := q.Resting(ruleKept, []rule.Basis{q.Policy.Kept.Basis, q.Policy.Reasons.Basis})
	ok := !differs
	if differs && q.Policy.Reasons.On {
		reason, given := rule.Need(q.Trace, book.Fact(factReason), q.Facts.Reason)
		if !given {
			l.Verdict = rule.Given(rule.Undetermined)
			return
		}
		ok = reason
	}
	s.Kept, l.Verdict = rule.Given(ok), judged(ok)
}
