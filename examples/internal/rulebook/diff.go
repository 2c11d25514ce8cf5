package rulebook

import (
	"fmt"
	"io"
	"slices"

	"github.com/keji-rules/keji/examples/internal/fault"
	"github.com/keji-rules/keji/examples/internal/page"
	"github.com/keji-rules/keji/examples/internal/schemes"
	"github.com/keji-rules/keji/rule"
)

// printChanges prints what changed between two days.
func (o *options) printChanges(s schemes.Scheme, days []rule.Date, out io.Writer) error {
	if len(days) != 2 {
		return fault.New(rule.T("-diff 需要两个日期", "-diff needs two dates"), rule.T("写作 rulebook -diff 2021-06-30 2022-06-30 techsme", "write rulebook -diff 2021-06-30 2022-06-30 techsme"))
	}
	if o.on != "" || o.format == "json" {
		return fault.New(rule.T("-diff 不能与 -on、-format json 同用", "-diff goes with neither -on nor -format json"), rule.T("请去掉其中一个", "leave one of them out"))
	}
	slices.SortFunc(days, rule.Date.Compare)
	c, err := compare(s, days[0], days[1], rule.Lang(o.lang))
	if err != nil {
		return err
	}
	return o.write(c.page(s), out)
}

// comparison holds both rulebooks and what differs between their numbers.
type comparison struct {
	before, after printer
	changes       []rule.PolicyChange
	doc           *page.Document
	lang          rule.Lang
}

func compare(s schemes.Scheme, from, to rule.Date, l rule.Lang) (*comparison, error) {
	changes, err := s.Changes(from, to)
	if err != nil {
		return nil, err
	}
	older, err := s.RulebookOn(from)
	if err != nil {
		return nil, err
	}
	newer, err := s.RulebookOn(to)
	d := &page.Document{Lang: l}
	return &comparison{printer{older, d, l}, printer{newer, d, l}, changes, d, l}, err
}

func (c *comparison) page(s schemes.Scheme) *page.Document {
	d := c.doc
	d.Title = s.Title().In(c.lang) + d.Say("：规则变动对照", ": what changed")
	older, newer := c.before.book.Edition(), c.after.book.Edition()
	d.Under = []string{d.Say("变动前：", "Before: ") + c.edition(older), d.Say("变动后：", "After: ") + c.edition(newer)}
	d.Foot = []string{d.Say("由程序比对两个版本的规则代码生成；数值相同而依据不同的，单独列出。", "Made by a program that compares the rules of both editions; figures that only rest on another document are listed apart.")}
	if older.ID == newer.ID {
		d.Add(page.Paragraph{Text: d.Say("两个日期适用同一版本，没有变动。", "Both days fall under one edition: nothing changed.")})
		return d
	}
	for _, e := range s.Editions() {
		if e.From.After(older.From) && e.From.Before(newer.From) {
			d.Under = append(d.Under, d.Say("其间还有：", "In between: ")+e.Text(c.lang))
		}
	}
	c.gap(s.Editions())
	c.numbers()
	c.recited()
	c.clauses()
	c.facts()
	c.documents()
	return d
}

// edition is an edition with what is noted of it.
func (c *comparison) edition(e rule.Edition) string {
	if e.Note == (rule.Text{}) {
		return e.Text(c.lang)
	}
	return e.Text(c.lang) + c.say("；", "; ") + e.Note.In(c.lang)
}

// gap tells on which days between the two no edition is known.
func (c *comparison) gap(all []rule.Edition) {
	from, to := c.before.book.Edition().From, c.after.book.Edition().From
	for i := 1; i < len(all); i++ {
		last, next := all[i-1].Until, all[i].From
		if !last.IsZero() && last.Before(next) && last.After(from) && !next.After(to) {
			c.doc.Under = append(c.doc.Under, c.say("其间没有已知版本：", "No edition is known for: ")+rule.NewTerm(last, next.AddDays(-1)).Text(c.lang))
		}
	}
}

// numbers lists what moved, came or went, with the law on both sides; what only one side knows stands apart.
func (c *comparison) numbers() {
	var known, unknown [][]page.Cell
	for _, change := range c.changes {
		row := page.Cells(title(change, c.lang), c.figure(change.Old, change.Before, change.Kind == rule.Added), c.figure(change.New, change.After, change.Kind == rule.Removed), c.bases(change))
		switch {
		case c.untold(change):
			unknown = append(unknown, row)
		case change.Kind != rule.Recited:
			known = append(known, row)
		}
	}
	c.table(rule.T("数值和开关的变动", "Numbers and switches"), known)
	c.table(rule.T("有一侧没有原文可依，是否变动无从比对", "One side rests on no text, so that no change can be told"), unknown)
}

// untold reports whether a figure is on one side a placeholder for what no source gives, or a proposal that is no law.
func (c *comparison) untold(change rule.PolicyChange) bool {
	weak := func(b rule.Basis) bool { return b.Source == rule.Unknown || b.Source == rule.Proposed }
	return weak(change.Before) || weak(change.After)
}

func (c *comparison) table(title rule.Text, rows [][]page.Cell) {
	if len(rows) > 0 {
		c.heading(title, len(rows))
		c.doc.Add(page.Table{Wide: true, Head: []string{c.say("项目", "Item"), c.say("原", "Before"), c.say("新", "After"), c.say("依据", "Basis")}, Rows: rows})
	}
}

// recited lists figures that stayed and rest on another document.
func (c *comparison) recited() {
	var l page.List
	for _, change := range c.changes {
		if change.Kind == rule.Recited && !c.untold(change) {
			l = append(l, page.Item{Lead: title(change, c.lang), Text: c.bases(change)})
		}
	}
	c.section(rule.T("数值不变、依据变更", "Same figures, other basis"), l)
}

func title(c rule.PolicyChange, l rule.Lang) string {
	if c.Title.Whole() {
		return c.Title.In(l)
	}
	return c.Path
}

func (c *comparison) figure(k rule.Known, b rule.Basis, none bool) string {
	switch {
	case none:
		return c.say("（无）", "(none)")
	case b.Source == rule.Unknown:
		return c.say("不明（未见原文）", "not known: the text was not seen")
	}
	return k.Text(c.lang)
}

// bases cites both sides, once where they are the same.
func (c *comparison) bases(change rule.PolicyChange) string {
	before, after := c.basis(change.Before), c.basis(change.After)
	if before == after {
		return after
	}
	return before + " → " + after
}

func (c *comparison) basis(b rule.Basis) string {
	text := b.Cite.Text(c.lang)
	if !b.Source.Firm() {
		text += c.say("（", " (") + b.Source.Text().In(c.lang) + c.say("）", ")")
	}
	return text
}

func (c *comparison) say(zh, en string) string { return c.doc.Say(zh, en) }

func (c *comparison) heading(title rule.Text, n int) {
	c.doc.Add(page.Heading{Title: fmt.Sprintf(c.say("%s（%d 处）", "%s (%d)"), title.In(c.lang), n)})
}

func (c *comparison) section(title rule.Text, l page.List) {
	if len(l) > 0 {
		c.heading(title, len(l))
		c.doc.Add(l)
	}
}

// documents lists what only one side rests on.
func (c *comparison) documents() {
	older, newer := c.before.book.Documents(), c.after.book.Documents()
	only := func(mine, other []rule.Document) (l page.List) {
		for _, doc := range mine {
			if !slices.Contains(other, doc) {
				l = append(l, page.Item{Text: doc.Text(c.lang)})
			}
		}
		return l
	}
	c.section(rule.T("新依据的文件", "Documents it now rests on"), only(newer, older))
	c.section(rule.T("不再依据的文件", "Documents it no longer rests on"), only(older, newer))
}

// facts lists what only one side asks for.
func (c *comparison) facts() {
	older, newer := c.before.book.Facts(), c.after.book.Facts()
	only := func(mine, other []rule.Fact) (l page.List) {
		for _, f := range mine {
			if !slices.ContainsFunc(other, func(g rule.Fact) bool { return g.Path == f.Path }) {
				l = append(l, page.Item{Text: f.Title.In(c.lang) + c.say("（", " (") + f.Path + c.say("）", ")")})
			}
		}
		return l
	}
	c.section(rule.T("新要求提供的事实", "Facts now asked for"), only(newer, older))
	c.section(rule.T("不再要求的事实", "Facts no longer asked for"), only(older, newer))
}
