package rule

// pen writes text in one language into a buffer that grows only when it must.
type pen struct {
	b []byte
	l Lang
}

func (p *pen) say(zh, en string) {
	if p.l == EN {
		p.b = append(p.b, en...)
	} else {
		p.b = append(p.b, zh...)
	}
}

func (p *pen) text(t Text) { p.say(t.ZH, t.EN) }

func (p *pen) raw(s string) { p.b = append(p.b, s...) }

func (p *pen) int(n int) { p.b = appendInt(p.b, n) }

func (p *pen) date(d Date) { p.b = d.append(p.b) }

func (p *pen) known(k Known, edges []edge) { p.b = k.append(p.b, p.l, edges) }

func (p *pen) end() { p.b = append(p.b, '\n') }

func (p *pen) indent(depth int) {
	for range depth {
		p.b = append(p.b, ' ', ' ')
	}
}

// cite writes a citation in brackets; nothing when there is none.
func (p *pen) cite(c Citation) {
	if c.IsZero() {
		return
	}
	p.say("〔", " [")
	p.raw(c.Text(p.l))
	p.say("〕", "]")
}

// list writes a separator before every entry but the first.
func (p *pen) comma(i int) {
	if i > 0 {
		p.say("、", ", ")
	}
}
