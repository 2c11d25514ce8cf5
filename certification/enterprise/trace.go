package enterprise

import (
	"strconv"

	"github.com/keji-rules/keji/rule"
)

// started begins the trace of a question under an edition, or under none.
func started(e *rule.Edition, asked rule.Date, subject rule.Text) *rule.Trace {
	return &rule.Trace{Frame: rule.Frame{Edition: e, Day: asked, Subject: subject}}
}

// line begins a line under one rule, by the documents of the policy's edition.
func (p *Policy) line(id rule.ID, values ...rule.Named) rule.Line {
	l := book.Line(id, values...)
	if p.Of2008.On {
		l.Basis = rule.Basis{Cite: place2008(id), Source: max(l.Basis.Source, rule.Assumed)}
	}
	return l
}

// place2008 is where the counterpart of a rule stands in the documents of 2008: in the article that holds the conditions,
// or somewhere in the guide.
func place2008(id rule.ID) rule.Citation {
	switch id {
	case ruleLicence, ruleRecent, ruleSinceFounded:
		return measures2008.Article(10)
	}
	return guide2008.Whole()
}

func yuan(zh, en string, n rule.Number) rule.Named {
	return rule.Figure(zh, en, rule.Exactly(n, rule.YuanUnit))
}

func inYear(n int) rule.Text {
	y := strconv.Itoa(n)
	return rule.T(y+"年度", "year "+y)
}

func at(list string, i int) string { return list + "[" + strconv.Itoa(i) + "]" }
