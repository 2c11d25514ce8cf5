package rule

// Text says in one language whether the subject may act, until when not, by which entries and through whom.
func (s Standing) Text(l Lang) string {
	p := pen{l: l}
	p.text(s.State.Text())
	if !s.On.IsZero() {
		p.say("（", " (")
		p.date(s.On)
		p.say("）", ")")
	}
	s.writeEnd(&p)
	if s.Doubt != (Text{}) {
		p.say("；", "; ")
		p.text(s.Doubt)
	}
	for i := range s.Bars {
		p.say("；", "; ")
		s.Bars[i].write(&p, s.On)
	}
	return string(p.b)
}

// writeEnd says until when the subject is barred.
func (s *Standing) writeEnd(p *pen) {
	stretch, barred := s.Stretch()
	free, known := s.FreeFrom()
	switch {
	case !barred:
	case known:
		p.say("，至", " until ")
		p.date(free.AddDays(-1))
		p.say("止，", ", free from ")
		p.date(free)
		p.say("起解除", "")
	case stretch.Permanent:
		p.say("，永久", ", permanently")
	default:
		p.say("，解除日待核实", ", the day it ends is to be verified")
	}
}

func (b *Bar) write(p *pen, on Date) {
	switch v := b.covers(on); {
	case b.Possible:
		p.say("仅姓名或名称相同的记录 ", "an entry matching by name only, ")
	case b.Doubt != (Text{}):
		p.say("待核实的记录 ", "an entry to be verified, ")
	case v == Undetermined:
		p.say("截止日不明的记录 ", "an entry whose end is not known, ")
	case v == Failed:
		p.say("尚未开始的记录 ", "an entry yet to begin, ")
	default:
		p.say("记录 ", "entry ")
	}
	p.raw(b.Entry)
	for _, t := range [...]Text{b.List, b.Why, b.Doubt} {
		if t != (Text{}) {
			p.say("，", ", ")
			p.text(t)
		}
	}
	p.say("，", ", ")
	p.term(&b.Term)
	if b.Through != (Text{}) {
		p.say("，经由", ", through ")
		p.text(b.Through)
	}
	p.reference(b.Law)
}

// MarshalJSON writes the fields that are given; the same standing gives the same bytes, which a decoder reads back.
func (s Standing) MarshalJSON() ([]byte, error) { return s.AppendJSON(nil), nil }

// AppendJSON appends the canonical JSON.
func (s Standing) AppendJSON(b []byte) []byte {
	o := object{b: append(b, '{')}
	o.text("state", string(s.State))
	o.date("on", s.On)
	o.date("as_of", s.AsOf)
	o.text("purpose", s.Purpose)
	o.text("register", s.Register)
	if len(s.Bars) > 0 {
		o.list("bars", len(s.Bars), func(b []byte, i int) []byte { return s.Bars[i].appendJSON(b) })
	}
	o.both("doubt", s.Doubt)
	return append(o.b, '}')
}

func (b *Bar) appendJSON(to []byte) []byte {
	o := object{b: append(to, '{')}
	o.key("entry")
	o.b = AppendJSONString(o.b, b.Entry)
	o.both("list", b.List)
	o.both("why", b.Why)
	o.text("path", b.Path)
	o.both("through", b.Through)
	o.key("term")
	o.b = b.Term.AppendJSON(o.b)
	o.flag("possible", b.Possible)
	o.both("doubt", b.Doubt)
	if !b.Law.IsZero() {
		o.key("law")
		o.b = b.Law.appendJSON(o.b)
	}
	return append(o.b, '}')
}
