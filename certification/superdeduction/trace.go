package superdeduction

import (
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/rule"
)

func started(e *rule.Edition, year int) *rule.Trace {
	return &rule.Trace{Frame: rule.Frame{Edition: e, Day: rule.NewDate(year, 12, 31), Subject: yearText(year)}}
}

// lackPath notes the fact at a path as lacking.
func lackPath(t *rule.Trace, path string) {
	if f, ok := book.FactAt(path); ok {
		t.Lack(f)
	}
}

// unknown notes that a figure of the law is not known: nothing can be told then.
func unknown(t *rule.Trace, p *Policy) {
	for _, l := range p.limits() {
		if l.Open() {
			t.Because(rule.LawUnknown)
		}
	}
}

// flag adds the line of a condition.
func flag(t *rule.Trace, id rule.ID, fact rule.FactID, v rule.Opt[bool]) rule.Verdict {
	f := book.Fact(fact)
	holds, given := rule.Need(t, f, v)
	if !given {
		t.Add(book.Line(id, f.Is(f.NotGiven())).Judged(rule.Undetermined))
		return rule.Undetermined
	}
	t.Add(book.Line(id, f.Is(rule.Whether(holds))).Judged(whether(holds)))
	return whether(holds)
}

// amountOf names an amount by its fact.
func amountOf(id rule.FactID, d rule.Opt[decimal.Decimal]) rule.Named {
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

// money names an amount of fen.
func money(zh, en string, fen int64) rule.Named {
	return rule.Figure(zh, en, rule.Exactly(yuan(fen), rule.YuanUnit))
}

func yuan(fen int64) rule.Number { return rule.Frac(fen, 100) }

func timesRat(n int64, by rule.Number) *big.Rat {
	return new(big.Rat).Mul(rule.Int(n).Rat(), by.Rat())
}
