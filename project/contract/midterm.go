package contract

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// Checked says whether a project has a mid-term check.
type Checked struct {
	Required bool `json:"required"`
}

// Text says it in one language.
func (c Checked) Text(l rule.Lang) string {
	if c.Required {
		return rule.T("须中期检查", "a mid-term check").In(l)
	}
	return rule.T("免中期检查", "no mid-term check").In(l)
}

// MidtermOf says whether a project has a mid-term check. At large three years or less are exempt (国发〔2018〕25号, from practice).
// In Shantou another
// check of the same year is recognised. Guangzhou looks at stages, the grant (inclusive) and the term with extensions, and exempts basic research and what ends in
// the year of the check; others that its sections name are not covered.
func MidtermOf(c Contract) (rule.Answer[Checked], error) { return inForce(c, midtermOf) }

// MidtermOf says it under these numbers.
func (p Policy) MidtermOf(c Contract) (rule.Answer[Checked], error) {
	return under(p, c, calendar.Official(), midtermOf)
}

func midtermOf(q *inquiry) (rule.Answer[Checked], error) {
	exempt := either(q.flag(ruleBasicFree, &q.Policy.Midterm.BasicFree, factBasic, q.Facts.Basic), q.endsSoon())
	exempt = either(exempt, q.flag(ruleRecognised, &q.Policy.Midterm.Recognised, factRecognised, q.Facts.Recognised))
	required := either(q.flag(ruleStaged, &q.Policy.Midterm.Staged, factStaged, q.Facts.Staged), either(q.largeGrant(), q.longTerm()))
	switch {
	case exempt == rule.Passed, required == rule.Failed:
		q.Trace.Settle()
		return rule.Conclude(q.Trace, book, ruleMidterm, Checked{})
	case exempt == rule.Failed && required == rule.Passed:
		q.Trace.Settle()
		return rule.Conclude(q.Trace, book, ruleMidterm, Checked{Required: true})
	}
	return rule.ConcludeWith(q.Trace, book, ruleMidterm, rule.Opt[Checked]{})
}

// either is the verdict on two conditions of which one is enough.
func either(a, b rule.Verdict) rule.Verdict {
	switch {
	case a == rule.Passed || b == rule.Passed:
		return rule.Passed
	case a == rule.Undetermined || b == rule.Undetermined:
		return rule.Undetermined
	}
	return rule.Failed
}

// flag looks at a fact where the profile has the clause.
func (q *inquiry) flag(id rule.ID, law *rule.Switch, f rule.FactID, v rule.Opt[bool]) rule.Verdict {
	if !law.On {
		return rule.Failed
	}
	said, given := rule.Need(q.Trace, book.Fact(f), v)
	l := q.Resting(id, []rule.Basis{law.Basis})
	if !given {
		l.Verdict = rule.Given(rule.Undetermined)
		return rule.Undetermined
	}
	l.Values = append(l.Values, book.Fact(f).Is(rule.Whether(said)))
	l.Verdict = judged(said)
	if said {
		return rule.Passed
	}
	return rule.Failed
}

// endsSoon is whether the term ends in the year of the check.
func (q *inquiry) endsSoon() rule.Verdict {
	if !q.Policy.Midterm.EndingFree.On {
		return rule.Failed
	}
	end, given := rule.Need(q.Trace, book.Fact(factEnds), q.Facts.EndsOn)
	check, dated := rule.Need(q.Trace, book.Fact(factChecked), q.Facts.CheckedOn)
	if !given || !dated {
		q.Resting(ruleEndingFree, []rule.Basis{q.Policy.Midterm.EndingFree.Basis}).Verdict = rule.Given(rule.Undetermined)
		return rule.Undetermined
	}
	same := end.Year() == check.Year()
	q.Resting(ruleEndingFree, []rule.Basis{q.Policy.Midterm.EndingFree.Basis}, rule.Figure("止日", "ends on", rule.OnDay(end))).Verdict = judged(same)
	if same {
		return rule.Passed
	}
	return rule.Failed
}

// largeGrant is whether the grant reaches the sum, inclusive.
func (q *inquiry) largeGrant() rule.Verdict {
	if !q.Policy.Midterm.BySum.On {
		return rule.Failed
	}
	grant, given := rule.Need(q.Trace, book.Fact(factGrant), q.Facts.Grant)
	bound := rule.Named{Title: rule.T("起点（含）", "from, inclusive"), Value: q.Policy.Midterm.Sum.Known(rule.YuanUnit)}
	l := q.Resting(ruleLargeGrant, []rule.Basis{q.Policy.Midterm.Sum.Basis, q.Policy.Midterm.BySum.Basis}, bound)
	if !given {
		l.Verdict = rule.Given(rule.Undetermined)
		return rule.Undetermined
	}
	money := rule.Money(grant)
	n, _ := money.Exact()
	l.Values = append(l.Values, rule.Figure("财政资助", "grant", money))
	l.Verdict = judged(n.Cmp(q.Policy.Midterm.Sum.Value) >= 0)
	v, _ := l.Verdict.Get()
	return v
}

// longTerm is whether the term, extensions included, is longer than the profile's years, or as long where those are included:
// it ends after (or on) the day before the anniversary of its first day.
func (q *inquiry) longTerm() rule.Verdict {
	m := &q.Policy.Midterm
	start, started := rule.Need(q.Trace, book.Fact(factStarts), q.Facts.StartsOn)
	end, ends := rule.Need(q.Trace, book.Fact(factEnds), q.Facts.EndsOn)
	l := q.Resting(ruleLongTerm, []rule.Basis{m.Years.Basis, m.Inclusive.Basis}, rule.Named{Title: rule.T("年数", "years"), Value: m.Years.Known(rule.Years)})
	if !started || !ends {
		l.Verdict = rule.Given(rule.Undetermined)
		return rule.Undetermined
	}
	whole := start.AddYears(int(m.Years.Value.Num())).AddDays(-1)
	l.Values = append(l.Values, rule.Figure("满期日", "those years are full on", rule.OnDay(whole)), rule.Figure("止日", "ends on", rule.OnDay(end)))
	l.Verdict = judged(end.After(whole) || m.Inclusive.On && end == whole)
	v, _ := l.Verdict.Get()
	return v
}
