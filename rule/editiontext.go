package rule

// Text lists the edition on one line: ID, title, the days in force, and up to which day it was checked.
func (e *Edition) Text(l Lang) string {
	p := pen{l: l}
	e.write(&p)
	return string(p.b)
}

func (e *Edition) write(p *pen) {
	p.raw(e.ID)
	p.raw(" ")
	p.text(e.Title)
	p.say("：", ": ")
	Span{e.From, e.Until}.write(p)
	if !e.Promulgated.IsZero() {
		p.say("，发布于 ", ", issued ")
		p.date(e.Promulgated)
	}
	p.say("，核对至 ", ", checked up to ")
	p.date(e.Checked)
}

// writeAll writes the edition, what a reader must know about its dates, and the transition.
func (e *Edition) writeAll(p *pen) {
	e.write(p)
	p.end()
	if e.Note.Whole() {
		p.text(e.Note)
		p.end()
	}
	if e.Transition.Rule.Whole() {
		p.say("过渡规定：", "Transition: ")
		p.text(e.Transition.Rule)
		p.cite(e.Transition.Cite)
		p.end()
	}
}
