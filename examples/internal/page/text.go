package page

import (
	"strings"

	"github.com/keji-rules/keji/examples/internal/table"
)

// Text writes the document as plain text.
func (d *Document) Text() string {
	p := &textPen{doc: d}
	p.line(d.Title)
	for _, under := range d.Under {
		p.line(under)
	}
	for _, b := range d.Blocks {
		b.text(p)
	}
	if len(d.Foot) > 0 {
		p.line("")
	}
	for _, foot := range d.Foot {
		p.line(foot)
	}
	return p.b.String()
}

// textPen writes lines.
type textPen struct {
	b   strings.Builder
	doc *Document
}

func (p *textPen) line(text string) { p.b.WriteString(strings.TrimRight(text, " ") + "\n") }

// indented writes the lines of a text, moved in.
func (p *textPen) indented(text string, by int) {
	for line := range strings.Lines(text) {
		p.line(strings.Repeat("  ", by) + strings.TrimRight(line, "\n"))
	}
}

func (h Heading) text(p *textPen) {
	p.line("")
	if h.Level < 2 {
		p.line("── " + h.Title)
		return
	}
	p.line(h.Title)
}

func (t Paragraph) text(p *textPen) { p.indented(t.Text, 1) }

func (l List) text(p *textPen) { l.writeText(p, 1) }

func (l List) writeText(p *textPen, depth int) {
	for _, i := range l {
		line := i.Text
		if i.Lead != "" {
			line = i.Lead + p.doc.Say("：", ": ") + line
		}
		if i.Cite != "" {
			line += p.doc.Say("〔", " [") + i.Cite + p.doc.Say("〕", "]")
		}
		p.indented(line, depth)
		if i.Aside != "" {
			p.indented(i.Aside, depth+1)
		}
		i.Kids.writeText(p, depth+1)
	}
}

func (t Table) text(p *textPen) {
	if t.Caption != "" {
		p.indented(t.Caption, 1)
	}
	if t.Wide {
		t.writeRows(p)
		return
	}
	rows := [][]string{}
	if strings.Join(t.Head, "") != "" {
		rows = append(rows, t.Head)
	}
	for _, r := range t.Rows {
		row := make([]string, len(r))
		for i, c := range r {
			row[i] = c.plain()
		}
		rows = append(rows, row)
	}
	p.indented(table.AlignRight(rows, t.Numbers...), 1)
}

// writeRows writes each row as its first cell and, below it, the others with their heads.
func (t Table) writeRows(p *textPen) {
	for _, r := range t.Rows {
		for i, c := range r {
			switch {
			case i == 0:
				p.indented(c.plain(), 1)
			case c.Text != "":
				p.indented(t.Head[i]+p.doc.Say("：", ": ")+c.Text, 2)
			}
		}
	}
}

func (t Tiles) text(p *textPen) {
	var rows [][]string
	for _, tile := range t {
		rows = append(rows, []string{tile.Name, tile.Figure, tile.Note})
	}
	p.indented(table.AlignRight(rows, 1), 1)
}

func (b Box) text(p *textPen) {
	p.line("")
	p.line("── " + b.Title)
	for _, text := range b.Text {
		p.indented(text, 1)
	}
	if len(b.Text) == 0 {
		p.indented(strings.Repeat("＿", 20), 1)
	}
}
