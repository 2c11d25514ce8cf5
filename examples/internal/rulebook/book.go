package rulebook

import (
	"strings"

	"github.com/keji-rules/keji/examples/internal/page"
	"github.com/keji-rules/keji/rule"
)

// bookPage lays a rulebook out as a page.
func bookPage(book rule.Rulebook, day rule.Date, l rule.Lang) *page.Document {
	_, title := book.Decision().Scheme()
	d := &page.Document{Lang: l, Contents: true}
	d.Title = title.In(l) + d.Say("：规则手册", ": rulebook")
	edition := book.Edition()
	d.Under = []string{
		d.Say("适用版本：", "Edition: ") + edition.Text(l),
		d.Say("按此日施行的规则：", "As in force on: ") + day.String(),
	}
	if edition.Note.Whole() {
		d.Under = append(d.Under, edition.Note.In(l))
	}
	if t := edition.Transition; t.Rule.Whole() {
		d.Under = append(d.Under, d.Say("过渡规定：", "Transition: ")+t.Rule.In(l)+d.Say("〔", " [")+t.Cite.Text(l)+d.Say("〕", "]"))
	}
	d.Add(page.Paragraph{Tone: page.Quiet, Text: d.Say(
		"本手册从判定所用的规则直接生成。“≥”“≤”含本数，“>”“<”不含本数；黄色栏为常见错误；未注明来源性质的，均见于文件原文。",
		"This rulebook is read off the rules that decide. ≥ and ≤ include the bound, > and < do not; yellow remarks are common mistakes; where nothing is said about the source, it was read in the document.")})
	r := printer{book, d, l}
	r.lines(rule.T("条件（须全部满足）", "Conditions (each is required)"), rule.Requirement)
	r.lines(rule.T("计分", "Points"), rule.PointsLine)
	r.lines(rule.T("提示（不影响结论）", "Notes (they do not affect the verdict)"), rule.NoteLine)
	r.facts()
	r.papers()
	r.documents()
	r.absent()
	r.doubts()
	d.Foot = []string{d.Say("由程序依据规则代码生成；不代替文件原文，认定以主管部门的决定为准。", "Made by a program from the rules; it replaces no document, and the authority decides.")}
	return d
}

// printer adds sections.
type printer struct {
	book rule.Rulebook
	doc  *page.Document
	lang rule.Lang
}

// section adds a heading and a list where there is something to list.
func (r *printer) section(title rule.Text, l page.List) {
	if len(l) > 0 {
		r.doc.Add(page.Heading{Title: title.In(r.lang)}, l)
	}
}

// lines adds the clauses of one role that no group took in.
func (r *printer) lines(title rule.Text, role rule.Role) {
	var l page.List
	for f := range r.book.Decision().Findings() {
		if _, inside := f.Parent(); !inside && f.Role() == role && f.Verdict() != rule.NotApplicable {
			l = append(l, r.clause(f))
		}
	}
	r.section(title, l)
}

// clause is one clause with its figures, its common mistake, and what it took in.
func (r *printer) clause(f rule.Finding) page.Item {
	i := page.Item{Lead: f.Title().In(r.lang), Text: f.Asks(r.lang), Cite: r.cite(f)}
	if f.Verdict() == rule.NotApplicable {
		i.Tone = page.Quiet
		return i
	}
	if mistake := f.Rule().Mistake; mistake.Whole() {
		i.Aside = r.doc.Say("易错：", "Often mistaken: ") + mistake.In(r.lang)
	}
	i.Kids = levels(f.Figures(r.lang))
	if f.Op().Groups() {
		for _, kid := range f.Kids() {
			i.Kids = append(i.Kids, r.clause(kid))
		}
	}
	if f.Op() == rule.Same {
		for _, other := range f.Kids()[1:] {
			i.Kids = append(i.Kids, r.clause(other))
		}
	}
	return i
}

// cite is the article, and how it is known where it was not read.
func (r *printer) cite(f rule.Finding) string {
	text := f.Citation().Text(r.lang)
	if source := f.Provenance(); !source.Firm() {
		text += r.doc.Say("（", " (") + source.Text().In(r.lang) + r.doc.Say("）", ")")
	}
	return text
}

// levels makes lists of lines, of which two spaces before one put it below the one above.
func levels(lines []string) page.List {
	var l page.List
	for _, line := range lines {
		if inner, below := strings.CutPrefix(line, "  "); below && len(l) > 0 {
			last := &l[len(l)-1]
			last.Kids = append(last.Kids, page.Item{Text: inner})
			continue
		}
		l = append(l, page.Item{Text: line})
	}
	return l
}

func (r *printer) facts() {
	var told, judged page.List
	for _, f := range r.book.Facts() {
		item := page.Item{Text: f.Text(r.lang)}
		if f.Judged {
			judged = append(judged, item)
		} else {
			told = append(told, item)
		}
	}
	r.section(rule.T("由专家或主管部门判断的事项", "What experts or the authority decide"), judged)
	r.section(rule.T("需提供的事实", "Facts asked for"), told)
}

func (r *printer) papers() {
	var l page.List
	for _, p := range r.book.Decision().Evidence() {
		l = append(l, page.Item{Text: p.Text(r.lang)})
	}
	r.section(rule.T("需备材料", "What to bring"), l)
}

func (r *printer) documents() {
	var l page.List
	for _, doc := range r.book.Documents() {
		l = append(l, page.Item{Text: doc.Text(r.lang)})
	}
	r.section(rule.T("依据文件", "Documents"), l)
}

func (r *printer) absent() {
	var l page.List
	for _, f := range r.book.Inapplicable() {
		l = append(l, page.Item{Text: f.Title().In(r.lang), Cite: r.cite(f)})
	}
	r.section(rule.T("本版本没有的条款", "Clauses that this edition lacks"), l)
}

func (r *printer) doubts() {
	var l page.List
	for _, source := range rule.Provenances() {
		i := page.Item{Text: source.Text().In(r.lang)}
		for _, f := range r.book.ToConfirm(source) {
			i.Kids = append(i.Kids, page.Item{Text: f.Title().In(r.lang), Cite: f.Citation().Text(r.lang)})
		}
		if len(i.Kids) > 0 {
			l = append(l, i)
		}
	}
	r.section(rule.T("待核实", "To be confirmed"), l)
}
