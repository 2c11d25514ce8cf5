package page

import "strings"

// Markdown writes the document as Markdown.
func (d *Document) Markdown() string {
	p := &markdownPen{doc: d}
	p.paragraph("# " + escaped(d.Title))
	var under []string
	for _, line := range d.Under {
		under = append(under, escaped(line))
	}
	p.paragraph(strings.Join(under, "  \n"))
	for _, b := range d.Blocks {
		b.markdown(p)
	}
	for _, foot := range d.Foot {
		p.paragraph("*" + escaped(foot) + "*")
	}
	return p.b.String()
}

type markdownPen struct {
	b   strings.Builder
	doc *Document
}

// paragraph writes a block with an empty line above it.
func (p *markdownPen) paragraph(text string) {
	if text == "" {
		return
	}
	if p.b.Len() > 0 {
		p.b.WriteString("\n")
	}
	p.b.WriteString(text + "\n")
}

// escaped takes from a text what Markdown would read as markup.
func escaped(text string) string {
	var b strings.Builder
	for i, c := range text {
		switch {
		case c == '\n' || c == '\r':
			c = ' '
		case strings.ContainsRune("\\`*_|<>[]#&~", c), i == 0 && strings.ContainsRune("-+", c):
			b.WriteRune('\\')
		}
		b.WriteRune(c)
	}
	return b.String()
}

func (h Heading) markdown(p *markdownPen) {
	p.paragraph(strings.Repeat("#", max(h.Level, 1)+1) + " " + escaped(h.Title))
}

func (t Paragraph) markdown(p *markdownPen) {
	text := escaped(t.Text)
	if t.Tone != Plain && t.Tone != Quiet {
		text = "**" + text + "**"
	}
	p.paragraph(text)
}

func (l List) markdown(p *markdownPen) {
	var b strings.Builder
	l.writeMarkdown(&b, p.doc, 0)
	p.paragraph(strings.TrimSuffix(b.String(), "\n"))
}

func (l List) writeMarkdown(b *strings.Builder, d *Document, depth int) {
	for _, i := range l {
		b.WriteString(strings.Repeat("  ", depth) + "- ")
		if i.Lead != "" {
			b.WriteString("**" + escaped(i.Lead) + "**" + d.Say("：", ": "))
		}
		b.WriteString(escaped(i.Text))
		if i.Cite != "" {
			b.WriteString(escaped(d.Say("〔", " [") + i.Cite + d.Say("〕", "]")))
		}
		b.WriteString("\n")
		if i.Aside != "" {
			b.WriteString(strings.Repeat("  ", depth+1) + "- *" + escaped(i.Aside) + "*\n")
		}
		i.Kids.writeMarkdown(b, d, depth+1)
	}
}

func (t Table) markdown(p *markdownPen) {
	if t.Caption != "" {
		p.paragraph(escaped(t.Caption))
	}
	rule := make([]string, len(t.Head))
	for i := range rule {
		rule[i] = "---"
	}
	for _, i := range t.Numbers {
		rule[i] = "---:"
	}
	var b strings.Builder
	writeRow(&b, t.Head, escaped)
	writeRow(&b, rule, func(text string) string { return text })
	for _, r := range t.Rows {
		row := make([]string, len(r))
		for i, c := range r {
			row[i] = c.plain()
		}
		writeRow(&b, row, escaped)
	}
	p.paragraph(strings.TrimSuffix(b.String(), "\n"))
}

func writeRow(b *strings.Builder, cells []string, written func(string) string) {
	b.WriteString("|")
	for _, cell := range cells {
		b.WriteString(" " + written(cell) + " |")
	}
	b.WriteString("\n")
}

func (t Tiles) markdown(p *markdownPen) {
	var l List
	for _, tile := range t {
		text := tile.Name + p.doc.Say("：", ": ") + tile.Figure
		if tile.Note != "" {
			text += p.doc.Say("（", " (") + tile.Note + p.doc.Say("）", ")")
		}
		l = append(l, Item{Text: text})
	}
	l.markdown(p)
}

func (b Box) markdown(p *markdownPen) {
	Heading{Title: b.Title}.markdown(p)
	for _, text := range b.Text {
		p.paragraph(escaped(text))
	}
}
