package rule

// Text writes the paper in one language: its name, who holds it, what it proves.
func (p Proof) Text(l Lang) string {
	out := pen{l: l}
	p.write(&out)
	return string(out.b)
}

func (p *Proof) write(out *pen) {
	out.text(p.Paper)
	if p.Holder != (Text{}) {
		out.say("（", " (")
		out.text(p.Holder)
		out.say("）", ")")
	}
	out.say("：证明", ": proves ")
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
	head := len(p.b)
	p.indented(d.writeProofs)
	if len(p.b) == head {
		p.b = p.b[:start]
	}
}

var papersTitle = T("需备材料", "What to bring")

func (d Decision) writeProofs(p *pen) {
	for _, proof := range d.Evidence() {
		proof.write(p)
		p.end()
	}
}
