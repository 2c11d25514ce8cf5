package rule

// Text writes the change in one language: what changes, from what to what, and the law on both sides.
func (c PolicyChange) Text(l Lang) string {
	p := pen{l: l}
	c.write(&p)
	return string(p.b)
}

func (c PolicyChange) write(p *pen) {
	if c.Title.Whole() {
		p.text(c.Title)
	} else {
		p.raw(c.Path)
	}
	p.say("：", ": ")
	switch c.Kind {
	case Moved:
		p.known(c.Old, nil)
		p.raw(" → ")
		p.known(c.New, nil)
	case Added:
		p.say("新增 ", "new, ")
		p.known(c.New, nil)
	case Removed:
		p.say("取消（原为 ", "removed (was ")
		p.known(c.Old, nil)
		p.say("）", ")")
	default:
		p.say("数值不变，依据变更", "same figures, other basis")
	}
	c.writeBases(p)
}

// writeBases writes one basis where both sides have the same, else both, with the provenance where that differs.
func (c PolicyChange) writeBases(p *pen) {
	if c.Before == c.After {
		c.Before.write(p, false)
		return
	}
	resourced := c.Before.Source != c.After.Source
	p.say("；依据", "; basis")
	c.Before.write(p, resourced)
	p.say("→", " →")
	c.After.write(p, resourced)
}

// write cites, and says how well founded the figure is where it is not simply read in the document, or where asked to.
func (b *Basis) write(p *pen, source bool) {
	if b.Cite.IsZero() {
		p.say("〔未引用〕", " [nothing cited]")
	}
	p.cite(b.Cite)
	if source || !b.Source.Firm() {
		p.say("（", " (")
		p.text(b.Source.Text())
		p.say("）", ")")
	}
}

// DiffText writes a list of changes in one language: how many there are, then one a line.
func DiffText(l Lang, changes []PolicyChange) string {
	p := pen{l: l}
	switch len(changes) {
	case 0:
		p.say("没有变动", "no changes")
	case 1:
		p.say("变动 1 处：", "1 change:")
	default:
		p.say("变动 ", "")
		p.int(len(changes))
		p.say(" 处：", " changes:")
	}
	p.end()
	for _, c := range changes {
		p.indent(1)
		c.write(&p)
		p.end()
	}
	return string(p.b)
}

// MarshalJSON writes path, title, kind, both figures (null where there is none) and both bases.
func (c PolicyChange) MarshalJSON() ([]byte, error) {
	b := appendEscaped([]byte(`{"path":"`), c.Path)
	b = append(append(b, `","title":`...), c.Title.json()...)
	b = appendField(b, "kind", string(c.Kind))
	b = c.Old.appendOrNull(append(b, `,"old":`...))
	b = c.New.appendOrNull(append(b, `,"new":`...))
	b = c.Before.appendJSON(append(b, `,"before":`...))
	b = c.After.appendJSON(append(b, `,"after":`...))
	return append(b, '}'), nil
}

// appendOrNull writes a figure, or null for the zero Known.
func (k Known) appendOrNull(b []byte) []byte {
	if !k.given {
		return append(b, "null"...)
	}
	return k.appendJSON(b)
}

func (b *Basis) appendJSON(to []byte) []byte {
	cite, _ := b.Cite.MarshalJSON()
	to = append(append(to, `{"citation":`...), cite...)
	return append(appendField(to, "provenance", b.Source.String()), '}')
}
