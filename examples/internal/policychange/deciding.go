package policychange

import (
	"slices"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/reform"
)

// turned gathers the law on which the lines rest that decided flips. A rule has its law of the day; a number that a change
// touches has the law of the change, so that the lines tell and not the rule.
type turned map[way][]rule.Basis

// way is a rule with the verdicts before and after, as reform.Turning counts them.
type way struct {
	code     string
	from, to rule.Verdict
}

func (t turned) add(f *reform.Flip) {
	for i := range f.Turns {
		w := way{f.Turns[i].Rule.Code, f.Before.Verdict, f.After.Verdict}
		t[w] = joined(t[w], decisive(&f.Turns[i]).Basis)
	}
}

// decisive is the line after the change; the line before it where the new law has none, or does not apply it.
func decisive(t *reform.Turn) rule.Line {
	if !t.Before.Has || t.After.Has && t.After.Line.Verdict != rule.Given(rule.NotApplicable) {
		return t.After.Line
	}
	return t.Before.Line
}

// joined adds a basis, once a citation and as weakly founded as the weakest line that cites it.
func joined(all []rule.Basis, b rule.Basis) []rule.Basis {
	at := slices.IndexFunc(all, func(one rule.Basis) bool { return one.Cite == b.Cite })
	if at < 0 {
		return append(all, b)
	}
	all[at].Source = max(all[at].Source, b.Source)
	return all
}
