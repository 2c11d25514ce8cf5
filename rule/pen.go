package rule

import "bytes"

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

// once takes back whole lines, from a place on, that stand already between start and that place: years of the same figure of
// the law read as one.
func (p *pen) once(start, from int) {
	text := p.b[start:from]
	for at := 0; at >= 0 && at < len(text); {
		if bytes.HasPrefix(text[at:], p.b[from:]) {
			p.b = p.b[:from]
			return
		}
		next := bytes.IndexByte(text[at:], '\n')
		at += next + 1
	}
}

// comma writes a separator before every entry but the first.
func (p *pen) comma(i int) {
	if i > 0 {
		p.say("、", ", ")
	}
}
