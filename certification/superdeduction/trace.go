package superdeduction

import (
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/rule"
)

// trace collects what led to one answer.
type trace struct {
	frame   rule.Frame
	lines   []rule.Line
	missing []rule.Fact
	causes  []rule.Cause
}

func started(e *rule.Edition, year int) *trace {
	return &trace{frame: rule.Frame{Edition: e, Day: rule.NewDate(year, 12, 31), Subject: yearText(year)}}
}

func (t *trace) add(l rule.Line) { t.lines = append(t.lines, l) }

// lack notes a fact that was not given, once.
func (t *trace) lack(f rule.Fact) {
	for i := range t.missing {
		if t.missing[i].Path == f.Path {
			return
		}
	}
	t.missing = append(t.missing, f)
}

func (t *trace) lackPath(path string) {
	if f, ok := book.FactAt(path); ok {
		t.lack(f)
	}
}

func (t *trace) lackGiven(id rule.FactID, given bool) {
	if !given {
		t.lack(book.Fact(id))
	}
}

// unknown notes that a figure of the law is not known: nothing can be told then.
func (t *trace) unknown(p *Policy) {
	for _, l := range p.limits() {
		if l.Open() {
			t.causes = []rule.Cause{rule.LawUnknown}
		}
	}
}

func (t *trace) lacking() bool { return len(t.missing) > 0 || len(t.causes) > 0 }

// addOpen names what is lacking.
func (t *trace) addOpen() {
	named := make([]rule.Named, 0, len(t.missing))
	for _, f := range t.missing {
		named = append(named, f.Is(f.NotGiven()))
	}
	t.add(book.Line(ruleBase, named...))
}

// answered makes the answer: the value where nothing is lacking, else what is.
func answered[V any](t *trace, about rule.ID, value V) (rule.Answer[V], error) {
	d := rule.Draft[V]{Book: book, About: book.Rule(about), Frame: t.frame, Lines: t.lines, Missing: t.missing, Causes: t.causes}
	if !t.lacking() {
		d.Value = rule.Given(value)
	}
	return d.Answer()
}

// flag adds the line of a condition.
func (t *trace) flag(id rule.ID, fact rule.FactID, v rule.Opt[bool]) rule.Verdict {
	f := book.Fact(fact)
	holds, given := v.Get()
	if !given {
		t.lack(f)
		t.add(book.Line(id, f.Is(f.NotGiven())).Judged(rule.Undetermined))
		return rule.Undetermined
	}
	t.add(book.Line(id, f.Is(rule.Whether(holds))).Judged(whether(holds)))
	return whether(holds)
}

// amount names an amount by its fact.
func (t *trace) amount(id rule.FactID, d rule.Opt[decimal.Decimal]) rule.Named {
	f := book.Fact(id)
	v, given := d.Get()
	if !given {
		return f.Is(f.NotGiven())
	}
	return f.Is(rule.Money(v))
}

func whether(holds bool) rule.Verdict {
	if holds {
		return rule.Passed
	}
	return rule.Failed
}

// worst is failed when one is, else undetermined when one is.
func worst(vs ...rule.Verdict) rule.Verdict {
	out := rule.Passed
	for _, v := range vs {
		if v == rule.Failed {
			return rule.Failed
		}
		if v == rule.Undetermined {
			out = v
		}
	}
	return out
}

func named(zh, en string, k rule.Known) rule.Named {
	return rule.Named{Title: rule.T(zh, en), Value: k}
}

// money names an amount of fen.
func money(zh, en string, fen int64) rule.Named {
	return named(zh, en, rule.Exactly(yuan(fen), rule.YuanUnit))
}

func yuan(fen int64) rule.Number { return rule.Frac(fen, 100) }

func timesRat(n int64, by rule.Number) *big.Rat {
	return new(big.Rat).Mul(rule.Int(n).Rat(), by.Rat())
}
