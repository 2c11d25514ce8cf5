package panel

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/reviewer/internal/asking"
)

// level holds the experts against the level that the statute asks of those who evaluate bids. A panel that evaluates none is compared
// with it where the facts are given, and nothing follows.
func (q *inquiry) level() {
	bids, told := q.facts.Bids.Get()
	years, hasYears := q.facts.FewestYears.Get()
	below, hasBelow := q.facts.BelowLevel.Get()
	enough := asking.Told(hasYears, years >= number(&q.policy.LevelYears))
	titled := asking.Told(hasBelow, below == 0)
	least := rule.Figure("满（含）", "complete, at least", q.policy.LevelYears.Known(rule.Years))
	if told && !bids {
		q.compare(levelYears, hasYears, enough, q.policy.LevelYears.Basis, q.count(factYears), least)
		q.compare(levelTitle, hasBelow && q.policy.LevelTitle.On, titled, q.policy.LevelTitle.Basis, q.count(factBelow))
		return
	}
	q.levelLine(levelYears, enough, told, factYears, hasYears, q.policy.LevelYears.Basis, q.count(factYears), least)
	if !q.policy.LevelTitle.On {
		return
	}
	q.levelLine(levelTitle, titled, told, factBelow, hasBelow, q.policy.LevelTitle.Basis, q.count(factBelow))
}

// levelLine judges a line of the level; where it is not said that bids are evaluated, who falls short leaves it open.
func (q *inquiry) levelLine(id rule.ID, v rule.Verdict, told bool, fact rule.FactID, given bool, law rule.Basis, values ...rule.Named) {
	if !given {
		q.Lack(book.Fact(fact))
	}
	if !told && v != rule.Passed {
		q.Lack(book.Fact(factBids))
		v = rule.Undetermined
	}
	q.judge(id, v, law, values...)
}

var onlyBids = rule.T("法定要求仅适用于评标，此处仅作参照，不影响专家组有效", "asked of the evaluation of bids alone; for comparison, the panel stays valid")

// compare writes a line that breaks nothing.
func (q *inquiry) compare(id rule.ID, given bool, v rule.Verdict, law rule.Basis, values ...rule.Named) {
	if given {
		l := q.Line(id, law, values...)
		l.Verdict, l.Note = rule.Given(v), onlyBids
	}
}

// chosen says whether the members were drawn at random, or picked directly on a ground that the law knows.
func (q *inquiry) chosen() {
	drawn, told := q.facts.Drawn.Get()
	d := &q.facts.Direct
	picked, said := d.Picked.Get()
	v := asking.Told(told, drawn)
	switch {
	case said && picked:
		ground, judged := rule.Need(q.Trace, book.Fact(factGround), d.Ground)
		v = asking.Told(judged, ground)
		q.Line(direct, directly, rule.Named{Title: rule.T("同意机关", "consented by"), Words: rule.T(d.Authority, d.Authority)}, rule.Named{Title: rule.T("文号", "document"), Words: rule.T(d.Document, d.Document)}).Verdict = rule.Given(v)
	case told && !drawn && !said:
		q.Lack(book.Fact(factPicked))
		v = rule.Undetermined
	case !told:
		q.Lack(book.Fact(factDrawn))
	}
	q.judge(atRandom, v, book.Rule(atRandom).Basis)
}
