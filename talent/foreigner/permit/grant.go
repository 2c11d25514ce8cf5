package permit

import "github.com/keji-rules/keji/rule"

// Grant says how long a permit may be granted: from the first day asked for, at most the years of the tier, and not beyond
// the contract, the passport or what is asked for. The day of the application picks the edition.
func (f File) Grant() (rule.Answer[rule.Term], error) {
	p, t, err := f.requested()
	if err != nil {
		return rule.Answer[rule.Term]{}, err
	}
	return p.grant(&f, t)
}

func (p *Policy) grant(f *File, t *rule.Trace) (rule.Answer[rule.Term], error) {
	q := &f.Request
	from, begins := rule.Need(t, book.Fact(factAskedFrom), q.From)
	tier, told := rule.Need(t, book.Fact(factTier), f.Tier)
	contract, has := rule.Need(t, book.Fact(factContract), q.ContractUntil)
	passport, holds := rule.Need(t, book.Fact(factPassport), q.PassportUntil)
	if holds {
		months := int(p.PassportMonths.Value.Num())
		enough := !passport.Before(q.On.Or(rule.Date{}).AddMonths(months))
		t.Add(book.Line(rulePassportMonths, onDay("护照截止日", "last day of the passport", passport), rule.Figure("应剩余", "at least", p.PassportMonths.Known(rule.Months))).On(p.PassportMonths.Basis).Judged(whether(enough)))
	}
	if !begins || !told || !has || !holds {
		return unsaid[rule.Term](t, ruleGrant)
	}
	longest := p.longest(tier)
	years := longest.Value
	if longest.Open() {
		years = longest.High
	}
	last := rule.TermOf(from, rule.ForYears(int(years.Num())), rule.FirstDayCounted).Until
	t.Add(book.Line(ruleLongest, said("类别", "tier", tiers.Text(tier)), rule.Figure("最长", "at most", longest.Known(rule.Years)), onDay("至（含）", "to (inclusive)", last)).On(longest.Basis))
	until := last
	for _, bound := range []struct {
		id rule.ID
		on rule.Opt[rule.Date]
	}{{ruleContract, rule.Given(contract)}, {rulePassport, rule.Given(passport)}, {ruleAsked, q.Until}} {
		if day, given := bound.on.Get(); given {
			t.Add(book.Line(bound.id, onDay("至（含）", "to (inclusive)", day)))
			if day.Before(until) {
				until = day
			}
		}
	}
	if longest.Open() {
		t.Because(rule.LawUnknown)
		return rule.ConcludeWith(t, book, ruleGrant, rule.Opt[rule.Term]{})
	}
	return rule.Conclude(t, book, ruleGrant, rule.NewTerm(from, until))
}

// longest is the longest term of a tier.
func (p *Policy) longest(t Tier) *rule.Limit {
	switch t {
	case tierA:
		return &p.MaxYearsA
	case tierB:
		return &p.MaxYearsB
	}
	return &p.MaxYearsC
}
