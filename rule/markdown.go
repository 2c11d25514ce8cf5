package rule

// Markdown explains the decision as Markdown: a heading with the verdict, the edition, a table of all lines, then what is
// missing, notes, gaps and what to bring.
func (d Decision) Markdown(l Lang, gaps ...Gap) string {
	if d = d.open(); d.s == nil {
		return ""
	}
	p := pen{l: l}
	p.heading("##", d.writeTitle)
	p.bullets(d.writeFrame)
	p.raw("\n")
	d.writeTable(&p)
	p.section(T("得分", "Score"), d.writeScore)
	p.section(T("未提供的事实", "Facts not given"), d.writeMissing)
	p.section(T("备注", "Notes"), d.writeAllNotes)
	p.section(gapsTitle, func(p *pen) {
		for _, g := range gaps {
			g.write(p)
			p.end()
		}
	})
	p.section(papersTitle, d.writeProofs)
	p.section(T("待核实", "To be confirmed"), d.writeDoubts)
	return string(p.b)
}

// section writes a heading and a list, or nothing when the list is empty.
func (p *pen) section(title Text, write func(*pen)) {
	start := len(p.b)
	p.heading("###", func(p *pen) { p.text(title) })
	head := len(p.b)
	p.bullets(write)
	if len(p.b) == head {
		p.b = p.b[:start]
	}
}

func (d Decision) writeTitle(p *pen) {
	p.text(d.s.book.title)
	if d.s.frame.Subject.Whole() {
		p.say("（", " (")
		p.text(d.s.frame.Subject)
		p.say("）", ")")
	}
	p.say("：", ": ")
	p.text(d.s.verdict.Text())
}

func (d Decision) writeAllNotes(p *pen) {
	for i := range d.s.finds {
		if f := &d.s.finds[i]; f.role == NoteLine && f.parent < 0 && f.result != NotApplicable {
			d.writeTree(p, int32(i), 0, anyVerdict)
		}
	}
}

var decisionColumns = [...]Text{
	T("", ""), T("项目", "Item"), T("实际", "Actual"), T("要求", "Required"), T("结论", "Outcome"), T("依据", "Basis"),
}

func (d Decision) writeTable(p *pen) {
	p.columns(decisionColumns[:])
	for i := range d.s.finds {
		if f := &d.s.finds[i]; f.parent < 0 && f.role != NoteLine {
			d.writeRows(p, int32(i), 0)
		}
	}
}

// columns writes the head of a table.
func (p *pen) columns(titles []Text) {
	p.raw("|")
	for _, t := range titles {
		p.cell(func(p *pen) { p.text(t) })
	}
	p.raw("\n|")
	for range titles {
		p.raw("---|")
	}
	p.end()
}

// writeRows writes a line and, below it, the lines it took in.
func (d Decision) writeRows(p *pen, i int32, depth int) {
	f, raw := Finding{d.s, i}, &d.s.finds[i]
	p.raw("|")
	p.cell(func(p *pen) { p.raw(trimmed(f.sign())) })
	p.cell(func(p *pen) {
		for range depth {
			p.raw("↳ ")
		}
		p.text(f.Title())
	})
	for _, write := range f.cells() {
		p.cell(write)
	}
	p.cell(func(p *pen) {
		p.raw(f.Citation().Text(p.l))
		p.weak(f.Provenance())
	})
	p.end()
	if !raw.op.Groups() || raw.result == NotApplicable {
		return
	}
	for kid := range d.s.kidLines(i) {
		d.writeRows(p, kid, depth+1)
	}
}
