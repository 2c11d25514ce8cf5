package repair

import (
	"strings"

	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/rule"
)

// Permission says whether repair may be applied for on the day, and what it would change.
type Permission struct {
	May rule.Verdict `json:"may"`
	// Lifts is the list that repair concerns; Leaves are the lists that stay as they are.
	Lifts  integrity.List   `json:"lifts,omitzero"`
	Leaves []integrity.List `json:"leaves"`
}

// Text says it in one language.
func (p Permission) Text(l rule.Lang) string {
	text := rule.T("可以申请修复", "repair may be applied for").In(l)
	if p.May != rule.Passed {
		text = rule.T("不能申请修复", "repair may not be applied for").In(l)
	}
	names := make([]string, len(p.Leaves))
	for i, x := range p.Leaves {
		names[i] = x.Text(l)
	}
	return text + rule.T("；不影响：", "; untouched: ").In(l) + strings.Join(names, rule.T("、", ", ").In(l))
}

// leaves are the lists of the other regime.
func leaves(research bool) []integrity.List {
	var all []integrity.List
	for _, x := range integrity.Lists() {
		if x.OfResearch() != research {
			all = append(all, x)
		}
	}
	return all
}

// form collects the conditions of one application.
type form struct {
	*rule.Trace
	book *rule.Book
	may  rule.Verdict
}

// condition adds one that a flag must meet, or must not.
func (f *form) condition(id rule.ID, fact rule.FactID, v rule.Opt[bool], want bool, law rule.Basis) {
	is, given := rule.Need(f.Trace, f.book.Fact(fact), v)
	known := f.book.Fact(fact).NotGiven()
	if given {
		known = rule.Whether(is)
	}
	f.judge(id, verdict(given, is == want), law, f.book.Fact(fact).Is(known))
}

// judge adds a condition with its verdict.
func (f *form) judge(id rule.ID, v rule.Verdict, law rule.Basis, values ...rule.Named) {
	f.Add(f.book.Line(id, values...).On(law).Judged(v))
	if f.may == rule.Passed && v != rule.Passed || v == rule.Failed {
		f.may = v
	}
}

// conclude tells the permission as soon as one condition fails, or all are met.
func (f *form) conclude(about rule.ID, p Permission) (rule.Answer[Permission], error) {
	p.May = f.may
	if f.may == rule.Undetermined {
		return rule.ConcludeWith(f.Trace, f.book, about, rule.Opt[Permission]{})
	}
	return rule.ConcludeWith(f.Trace, f.book, about, rule.Given(p))
}

func verdict(given, holds bool) rule.Verdict {
	switch {
	case !given:
		return rule.Undetermined
	case holds:
		return rule.Passed
	}
	return rule.Failed
}
