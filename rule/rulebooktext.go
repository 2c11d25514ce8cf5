package rule

// Text writes the rulebook in one language, section by section.
func (r Rulebook) Text(l Lang) string {
	if r.IsZero() {
		return ""
	}
	p := pen{l: l}
	r.writeTitle(&p)
	p.end()
	for _, s := range r.sections() {
		start := len(p.b)
		p.end()
		p.text(s.title)
		p.end()
		head := len(p.b)
		p.indented(s.write)
		if len(p.b) == head {
			p.b = p.b[:start]
		}
	}
	return string(p.b)
}

// Markdown writes the rulebook as Markdown, section by section.
func (r Rulebook) Markdown(l Lang) string {
	if r.IsZero() {
		return ""
	}
	p := pen{l: l}
	p.heading("##", r.writeTitle)
	for _, s := range r.sections() {
		p.section(s.title, s.write)
	}
	return string(p.b)
}

func (r Rulebook) writeTitle(p *pen) {
	p.text(r.d.s.book.title)
	p.say("：规则手册", ": rulebook")
}

// section is one part of the rulebook; it writes lines, with two spaces before a line for each level down.
type section struct {
	title Text
	write func(*pen)
}

func (r Rulebook) sections() []section {
	return []section{
		{T("版本", "Edition"), r.writeEdition},
		{T("文件", "Documents"), r.writeDocuments},
		{T("条件（须全部满足）", "Conditions (each is required)"), r.lines(func(f Finding) bool { return f.Role() == Requirement })},
		{T("计分", "Points"), r.lines(func(f Finding) bool { return f.Role() == PointsLine })},
		{T("提示（不影响结论）", "Notes (they do not affect the verdict)"), r.lines(func(f Finding) bool { return f.Role() == NoteLine })},
		{T("需提供的事实", "Facts asked for"), r.facts(false)},
		{T("由专家或主管部门判断的事项", "What experts or the authority decide"), r.facts(true)},
		{papersTitle, r.d.writeProofs},
		{T("本版本没有的条款", "Clauses that this edition lacks"), r.writeInapplicable},
		{T("待核实", "To be confirmed"), r.writeDoubts},
	}
}

// indented writes lines with two more spaces before each.
func (p *pen) indented(write func(*pen)) {
	start := len(p.b)
	write(p)
	written := string(p.b[start:])
	p.b = p.b[:start]
	fresh := true
	for i := range len(written) {
		if fresh {
			p.indent(1)
		}
		p.b = append(p.b, written[i])
		fresh = written[i] == '\n'
	}
}

func (r Rulebook) writeEdition(p *pen) {
	if e := r.d.Frame().Edition; e != nil {
		e.writeAll(p)
	}
}

func (r Rulebook) writeDocuments(p *pen) {
	for _, doc := range r.Documents() {
		doc.write(p)
		p.end()
	}
}

// lines writes the clauses that no group took in.
func (r Rulebook) lines(of func(Finding) bool) func(*pen) {
	return func(p *pen) {
		for f := range r.d.Findings() {
			if of(f) && f.raw().parent < 0 && f.Verdict() != NotApplicable {
				clause{f}.write(p, 0)
			}
		}
	}
}

func (r Rulebook) writeInapplicable(p *pen) {
	for _, f := range r.Inapplicable() {
		p.text(f.Title())
		p.cite(f.Citation())
		p.weak(f.basis().Source)
		p.end()
	}
}

func (r Rulebook) writeDoubts(p *pen) {
	for _, source := range Provenances() {
		for i, f := range r.ToConfirm(source) {
			if i == 0 {
				p.text(source.Text())
				p.end()
			}
			p.indent(1)
			p.text(f.Title())
			p.cite(f.Citation())
			p.end()
		}
	}
}
