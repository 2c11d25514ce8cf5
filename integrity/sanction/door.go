package sanction

import (
	"fmt"

	"github.com/keji-rules/keji/integrity/internal/law"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// The door needs the facts, which are the same in each regime.
var entrance = door.New(rule.NewBook("sanction", rule.T("处理决定核对", "Check of a decision"), bookRules(law.Misconduct2022()), bookFacts), sense)

// Decode reads a proposal from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (Proposal, error) { return entrance.Decode(data) }

// Validate checks a proposal made by a program as Decode checks one from JSON.
func Validate(a *Proposal) error { return entrance.Validate(a) }

// Door returns the door, for tables, templates and other limits than the default.
func Door() *door.Door[Proposal] { return entrance }

// sense reports what no single field can show.
func sense(a *Proposal, r *door.Report) {
	ordered(r, a.ConductOn, a.DecidedOn, "处理决定早于行为", "decided before the conduct", "decided_on", "conduct_on")
	ordered(r, a.AcceptedOn, a.DecidedOn, "处理决定早于受理", "decided before it was accepted", "decided_on", "accepted_on")
	if l, given := a.Law.Get(); given && l == OfDecision && !a.DecidedOn.IsGiven() {
		contradict(r, "声明适用决定时的规定，却未填写处理决定日", "the law of the decision is to apply, yet its day is not given", "law", "decided_on")
	}
	all, _ := a.Measures.Get()
	first := map[Measure]int{}
	for i := range all {
		at := fmt.Sprintf("measures[%d]", i)
		m, given := all[i].Measure.Get()
		if !given {
			continue
		}
		if j, again := first[m]; again {
			contradict(r, "同一措施重复", "the same measure twice", at+".measure", fmt.Sprintf("measures[%d].measure", j))
		}
		first[m] = i
		senseMeasure(&all[i], m, at, r)
	}
}

func senseMeasure(x *Proposed, m Measure, at string, r *door.Report) {
	if k := kindOf(m); k != nil && !k.term && (x.Years.IsGiven() || x.Permanent.IsGiven() || x.From.IsGiven() || x.Until.IsGiven()) {
		contradict(r, "该措施没有期限", "the measure has no term", at+".measure")
		return
	}
	forever, said := x.Permanent.Get()
	if said && forever && (x.Years.IsGiven() || x.Until.IsGiven()) {
		contradict(r, "声明永久，却填写了期限或届满日", "said to be permanent, yet a length or an end is given", at+".permanent")
	}
	if y, given := x.Years.Get(); given {
		if months, whole := y.Times(rule.Int(12)); !whole || !months.IsInt() {
			contradict(r, "期限应为整月", "a term counts whole months", at+".years")
		}
	}
	ordered(r, x.From, x.Until, "届满日早于起始日", "it ends before it begins", at+".until", at+".from")
}

func ordered(r *door.Report, first, then rule.Opt[rule.Date], zh, en, path, also string) {
	d, given := first.Get()
	e, known := then.Get()
	if given && known && e.Before(d) {
		contradict(r, zh, en, path, also)
	}
}

func contradict(r *door.Report, zh, en, path string, also ...string) {
	r.Contradiction(rule.T(zh, en), rule.T("请核对后更正", "check and correct"), path, also...)
}
