package rule

// Text writes the term in one language: both days and whether they belong to it, its length as the document states it.
func (t Term) Text(l Lang) string {
	p := pen{l: l}
	p.term(&t)
	return string(p.b)
}

// String describes the term in English.
func (t Term) String() string { return t.Text(EN) }

func (p *pen) term(t *Term) {
	switch {
	case t.From.IsZero():
		p.say("无", "none")
		return
	case t.Permanent:
		p.say("自", "from ")
		p.date(t.From)
		p.say("起，永久", ", permanently")
	case t.Until.IsZero():
		p.say("自", "from ")
		p.date(t.From)
		p.say("起，截止日不明", ", end not known")
	default:
		p.date(t.From)
		p.say("至", " to ")
		p.date(t.Until)
	}
	p.termNotes(t)
}

// termNotes writes in brackets which ends belong to the term and how it was counted.
func (p *pen) termNotes(t *Term) {
	n := 0
	note := func(x Text) {
		if x == (Text{}) {
			return
		}
		if n == 0 {
			p.say("（", " (")
		} else {
			p.say("，", ", ")
		}
		n++
		p.text(x)
	}
	note(t.endsText())
	if t.Length.Valid() {
		note(T(t.Length.Text(ZH), t.Length.Text(EN)))
		note(t.Counting.Text())
	}
	if t.Printed {
		note(T("以文书载明的截止日为准", "the printed end prevails"))
	}
	if n > 0 {
		p.say("）", ")")
	}
}

func (t *Term) endsText() Text {
	ends := !t.Permanent && !t.Until.IsZero()
	switch {
	case ends && t.FromExcluded && t.UntilExcluded:
		return T("首末两日均不含", "neither day included")
	case t.FromExcluded:
		return T("不含首日", "first day not included")
	case ends && t.UntilExcluded:
		return T("不含末日", "last day not included")
	case ends:
		return T("含首末两日", "both days included")
	}
	return Text{}
}

// MarshalJSON writes the fields that are given; the same term gives the same bytes, which a decoder reads back.
func (t Term) MarshalJSON() ([]byte, error) { return t.AppendJSON(nil), nil }

// AppendJSON appends the canonical JSON.
func (t Term) AppendJSON(b []byte) []byte {
	o := object{b: append(b, '{')}
	o.date("from", t.From)
	o.date("until", t.Until)
	o.flag("permanent", t.Permanent)
	o.flag("from_excluded", t.FromExcluded)
	o.flag("until_excluded", t.UntilExcluded)
	if !t.Length.IsZero() {
		o.key("length")
		o.b = t.Length.appendJSON(o.b)
	}
	o.text("counting", string(t.Counting))
	o.flag("printed", t.Printed)
	return append(o.b, '}')
}
