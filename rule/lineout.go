package rule

// Text writes the line in one language: title, item, verdict, quantities, rounding, note, citation.
func (l Line) Text(lang Lang) string {
	p := pen{l: lang}
	l.write(&p)
	return string(p.b)
}

func (l *Line) write(p *pen) {
	p.raw(l.mark())
	p.text(l.Rule.Title)
	if l.Path != "" {
		p.say("（", " (")
		p.raw(l.Path)
		p.say("）", ")")
	}
	l.writeParts(p, T("：", ": "), true)
	p.cite(l.Basis.Cite)
	p.weak(l.Basis.Source)
}

// mark is the sign before the line.
func (l *Line) mark() string {
	if v, given := l.Verdict.Get(); given && v.Valid() {
		return marks[v]
	}
	return markPoints
}

// writeParts writes verdict, quantities where asked for, rounding and note, with head before the first of them.
func (l *Line) writeParts(p *pen, head Text, values bool) {
	sep := head
	part := func(write func(*pen)) {
		p.text(sep)
		write(p)
		sep = T("；", "; ")
	}
	if v, given := l.Verdict.Get(); given {
		part(func(p *pen) { p.text(v.Text()) })
	}
	if values && len(l.Values) > 0 {
		part(l.writeValues)
	}
	for _, t := range [...]Text{l.Rounding, l.Note} {
		if t != (Text{}) {
			part(func(p *pen) { p.text(t) })
		}
	}
}

func (l *Line) writeValues(p *pen) {
	for i, n := range l.Values {
		if i > 0 {
			p.say("，", ", ")
		}
		n.write(p)
	}
}

func (n *Named) write(p *pen) {
	p.text(n.Title)
	p.raw(" ")
	if n.Words != (Text{}) {
		p.text(n.Words)
		return
	}
	p.known(n.Value, nil)
}

// Text writes name and quantity in one language.
func (n Named) Text(l Lang) string {
	p := pen{l: l}
	n.write(&p)
	return string(p.b)
}

// weak says how the law was founded, where that is not firm.
func (p *pen) weak(source Provenance) {
	if source.Firm() {
		return
	}
	p.say("（", " (")
	p.text(source.Text())
	p.say("）", ")")
}

// MarshalJSON writes the line as it stands in an answer's JSON.
func (l Line) MarshalJSON() ([]byte, error) { return l.appendJSON(nil), nil }

func (l *Line) appendJSON(b []byte) []byte {
	b = appendEscaped(append(b, `{"code":"`...), l.Rule.Code)
	b = append(append(b, `","title":`...), l.Rule.Title.json()...)
	if l.Path != "" {
		b = append(appendEscaped(append(b, `,"path":"`...), l.Path), '"')
	}
	if v, given := l.Verdict.Get(); given {
		b = appendField(b, "verdict", v.String())
	}
	b = append(b, `,"values":[`...)
	for i := range l.Values {
		if i > 0 {
			b = append(b, ',')
		}
		b = l.Values[i].appendJSON(b)
	}
	b = append(b, ']')
	b = appendText(b, "rounding", l.Rounding)
	b = appendText(b, "note", l.Note)
	cite, _ := l.Basis.Cite.MarshalJSON()
	b = append(append(b, `,"citation":`...), cite...)
	return append(appendField(b, "provenance", l.Basis.Source.String()), '}')
}

// appendText writes a field of both languages where there is something to say.
func appendText(b []byte, key string, t Text) []byte {
	if t == (Text{}) {
		return b
	}
	return append(append(append(append(b, `,"`...), key...), `":`...), t.json()...)
}

// MarshalJSON writes {"title":{…},"value":{…}}, or "words" instead of the value.
func (n Named) MarshalJSON() ([]byte, error) { return n.appendJSON(nil), nil }

func (n *Named) appendJSON(b []byte) []byte {
	b = append(append(b, `{"title":`...), n.Title.json()...)
	if n.Words != (Text{}) {
		return append(appendText(b, "words", n.Words), '}')
	}
	return append(n.Value.appendJSON(append(b, `,"value":`...)), '}')
}
