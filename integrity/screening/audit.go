package screening

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Finding is what an audit finds of a day gone by.
type Finding string

// The findings.
const (
	Clean       Finding = "clean"        // free by what was known then, and by what is known now
	Overlooked  Finding = "overlooked"   // barred, and that could have been known
	UnknownThen Finding = "unknown_then" // barred, and that could not have been known
	LiftedSince Finding = "lifted_since" // barred by what was known then; by now, the entry does not cover the day
	Open        Finding = "open"         // it cannot be told
)

var findings = enum.Words[Finding]{
	{Value: Clean, Text: rule.T("当日不受限", "free on that day")}, {Value: Overlooked, Text: rule.T("当日受限且当时可以知悉", "barred on that day, and it could have been known")},
	{Value: UnknownThen, Text: rule.T("当日受限，但当时无从知悉", "barred on that day, but it could not have been known")},
	{Value: LiftedSince, Text: rule.T("按当时所知受限，现已更正或撤销", "barred by what was known, since corrected or annulled")}, {Value: Open, Text: rule.T("无法判定，须人工核实", "it cannot be told")},
}

// Findings lists the findings.
func Findings() []Finding { return findings.Values() }

// Valid reports whether f is a finding.
func (f Finding) Valid() bool { return findings.Has(f) }

// Text names the finding in one language.
func (f Finding) Text(l rule.Lang) string { return findings.Text(f).In(l) }

// Hindsight tells what was overlooked from what could not be known.
type Hindsight struct {
	Finding Finding       `json:"finding"`
	Then    rule.Standing `json:"then"` // by what could have been known on the day
	Now     rule.Standing `json:"now"`  // by what is known by the later day
}

// Text writes the finding and both standings in one language.
func (h Hindsight) Text(l rule.Lang) string {
	return h.Finding.Text(l) + rule.T("；按当日所知：", "; by what was known then: ").In(l) + h.Then.Text(l) + rule.T("；按现在所知：", "; by what is known now: ").In(l) + h.Now.Text(l)
}

// Audit looks back at the day asked about: who was barred, and whether that could have been known. AsOf of the application
// is the day of hindsight, that of the register where it is not given.
func (x Index) Audit(a Application) (rule.Answer[Hindsight], error) {
	who, err := a.read()
	if err != nil {
		return rule.Answer[Hindsight]{}, err
	}
	then, err := x.matter(&a, who)
	if err != nil {
		return rule.Answer[Hindsight]{}, err
	}
	now := *then
	now.Trace, then.Trace = &rule.Trace{}, &rule.Trace{Frame: then.Frame}
	then.known = then.on
	now.known = a.AsOf.Or(x.Register().AsOf())
	then.screen()
	now.screen()
	h := Hindsight{Then: then.result.Standing, Now: now.result.Standing}
	h.Finding = finding(h.Then.State, h.Now.State)
	t := &rule.Trace{Frame: then.Frame}
	then.dated(t)
	t.Add(book.Line(ruleThen, rule.Figure("知悉截止", "known by", rule.OnDay(then.known))).On(then.policy.SeriousVeto.Basis).Judged(h.Then.Verdict()))
	t.Add(book.Line(ruleNow, rule.Figure("知悉截止", "known by", rule.OnDay(now.known))).On(then.policy.SeriousVeto.Basis).Judged(h.Now.Verdict()))
	return rule.Conclude(t, book, ruleAudit, h)
}

func finding(then, now rule.StandingState) Finding {
	switch {
	case then == rule.Free && now == rule.Free:
		return Clean
	case then == rule.Barred && now == rule.Barred:
		return Overlooked
	case then == rule.Free && now == rule.Barred:
		return UnknownThen
	case then == rule.Barred && now == rule.Free:
		return LiftedSince
	}
	return Open
}
