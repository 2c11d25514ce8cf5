package rule

var answerColumns = [...]Text{
	T("", ""), T("项目", "Item"), T("对象", "Concerning"), T("数值", "Figures"), T("说明", "Notes"), T("依据", "Basis"),
}

// Markdown explains the answer as Markdown: a heading with the value, the edition, a table of all lines, what is missing.
func (a Answer[V]) Markdown(l Lang) string {
	if a.core == nil {
		return ""
	}
	p := pen{l: l}
	p.heading("##", a.writeHead)
	p.bullets(a.core.frame.write)
	p.raw("\n")
	p.columns(answerColumns[:])
	lines := a.core.all()
	for _, line := range lines {
		line.writeRow(&p)
	}
	p.section(T("未提供的事实", "Facts not given"), func(p *pen) { a.core.writeMissing(p, a.value.given) })
	p.section(T("待核实", "To be confirmed"), func(p *pen) { writeLineDoubts(p, lines) })
	return string(p.b)
}

func (l *Line) writeRow(p *pen) {
	p.raw("|")
	p.cell(func(p *pen) { p.raw(trimmed(l.mark())) })
	p.cell(func(p *pen) { p.text(l.Rule.Title) })
	p.cell(func(p *pen) { p.raw(l.Path) })
	p.cell(l.writeValues)
	p.cell(func(p *pen) { l.writeParts(p, Text{}, false) })
	p.cell(func(p *pen) {
		p.raw(l.Basis.Cite.Text(p.l))
		p.weak(l.Basis.Source)
	})
	p.end()
}

// trimmed is a mark without the space behind it.
func trimmed(mark string) string { return mark[:len(mark)-1] }
