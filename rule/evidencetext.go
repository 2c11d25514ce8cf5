package rule

// Text writes the paper in one language: its name, who holds it, what it proves.
func (p Proof) Text(l Lang) string {
	out := pen{l: l}
	p.write(&out)
	return string(out.b)
}

func (p *Proof) write(out *pen) {
	p.Evidence.write(out)
	n := 0
	for _, f := range p.Facts {
		out.comma(n)
		out.text(f.Title)
		n++
	}
	for _, r := range p.Rules {
		out.comma(n)
		out.text(r.Title)
		n++
	}
}

// write names the paper; what it proves follows.
func (e *Evidence) write(out *pen) {
	out.text(e.Paper)
	if e.Holder != (Text{}) {
		out.say("（", " (")
		out.text(e.Holder)
		out.say("）", ")")
	}
	out.say("：证明", ": proves ")
}

// MarshalJSON writes {"paper":{…},"holder":{…},"facts":["path"],"rules":["code"]}.
func (p Proof) MarshalJSON() ([]byte, error) {
	b := append([]byte(`{"paper":`), p.Paper.json()...)
	b = appendText(b, "holder", p.Holder)
	b = appendPaths(b, `,"facts":[`, p.Facts)
	b = append(b, `],"rules":[`...)
	for i, r := range p.Rules {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(appendEscaped(append(b, '"'), r.Code), '"')
	}
	return append(b, "]}"...), nil
}

// writeEvidence writes what to bring; nothing where no paper is named.
func (d Decision) writeEvidence(p *pen) {
	start := len(p.b)
	p.text(papersTitle)
	p.say("：", ":")
	p.end()
	if d.writePapers(p, 1) == 0 {
		p.b = p.b[:start]
	}
}

func (d Decision) writeProofs(p *pen) { d.writePapers(p, 0) }

// writePapers writes a line for every paper and returns how many facts and rules they prove.
func (d Decision) writePapers(p *pen, depth int) int {
	var c collector
	c.collect(d.s)
	for i := range c.n {
		if paper := c.at(i).paper; c.first(i) {
			p.indent(depth)
			paper.write(p)
			c.writeProved(p, paper)
			p.end()
		}
	}
	return c.n
}

// writeProved names what a paper proves: facts, then rules.
func (c *collector) writeProved(p *pen, paper *Evidence) {
	n := 0
	for _, rules := range [...]bool{false, true} {
		for i := range c.n {
			e := c.at(i)
			if e.paper != paper || e.isRule != rules {
				continue
			}
			p.comma(n)
			if n++; rules {
				p.text(c.s.book.rules[e.id].Title)
			} else {
				p.text(c.s.book.facts[e.id].Title)
			}
		}
	}
}

var papersTitle = T("需备材料", "What to bring")
