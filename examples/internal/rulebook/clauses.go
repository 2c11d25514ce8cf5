package rulebook

import (
	"iter"
	"slices"

	"github.com/keji-rules/keji/examples/internal/page"
	"github.com/keji-rules/keji/rule"
)

// clauses lists the clauses that came, went, or now ask something else.
func (c *comparison) clauses() {
	older, newer := applying(c.before.book), applying(c.after.book)
	asksElse, restsElse := c.changed(older, newer)
	c.section(rule.T("内容有变的条款", "Clauses that ask something else"), asksElse)
	c.section(rule.T("新增的条款", "New clauses"), only(&c.after, newer, older))
	c.section(rule.T("取消的条款", "Clauses no longer there"), only(&c.before, older, newer))
	c.section(rule.T("内容不变、依据变更的条款", "Clauses that ask the same on another basis"), restsElse)
}

// applying are the clauses of an edition by their codes.
func applying(book rule.Rulebook) map[string]rule.Finding {
	all := map[string]rule.Finding{}
	for f := range inForce(book) {
		all[f.Code()] = f
	}
	return all
}

// inForce yields the clauses that an edition has.
func inForce(book rule.Rulebook) iter.Seq[rule.Finding] {
	return func(yield func(rule.Finding) bool) {
		for f := range book.Decision().Findings() {
			if f.Verdict() != rule.NotApplicable && !yield(f) {
				return
			}
		}
	}
}

// only are the clauses that the other edition lacks; what a clause took in stands below it.
func only(p *printer, mine, other map[string]rule.Finding) (l page.List) {
	lacking := func(f rule.Finding) bool { _, has := other[f.Code()]; return !has }
	for f := range inForce(p.book) {
		if parent, inside := f.Parent(); lacking(f) && !(inside && lacking(parent)) {
			l = append(l, p.clause(f))
		}
	}
	return l
}

// changed are the clauses of both editions that do not ask the same, and those that ask the same on another basis.
func (c *comparison) changed(older, newer map[string]rule.Finding) (asksElse, restsElse page.List) {
	for after := range inForce(c.after.book) {
		before, both := older[after.Code()]
		switch {
		case !both || c.asksSame(before, after) && before.Citation() == after.Citation():
		case c.asksSame(before, after):
			restsElse = append(restsElse, page.Item{Lead: after.Title().In(c.lang), Text: before.Citation().Text(c.lang) + " → " + after.Citation().Text(c.lang)})
		default:
			asksElse = append(asksElse, page.Item{Text: after.Title().In(c.lang), Tone: page.Strong, Kids: page.List{
				c.side(c.say("原", "Before"), &c.before, before), c.side(c.say("新", "After"), &c.after, after),
			}})
		}
	}
	return asksElse, restsElse
}

func (c *comparison) asksSame(before, after rule.Finding) bool {
	return before.Asks(c.lang) == after.Asks(c.lang) && slices.Equal(before.Figures(c.lang), after.Figures(c.lang))
}

func (c *comparison) side(name string, p *printer, f rule.Finding) page.Item {
	return page.Item{Lead: name, Text: f.Asks(c.lang), Cite: p.cite(f), Kids: levels(f.Figures(c.lang))}
}
