package rule

// Text says in one language what was split, how, and who got an odd unit; at most twelve parts, the others counted.
func (s Split) Text(l Lang) string {
	p := pen{l: l}
	s.writeHead(&p)
	for i := range s.parts {
		if i == briefLines {
			p.say("；另有 ", "; and ")
			p.int(len(s.parts) - briefLines)
			p.say(" 份", " more parts")
			break
		}
		p.say("；", "; ")
		s.parts[i].write(&p, s.unit)
	}
	return string(p.b)
}

// FullText writes a line for the whole and one for every part.
func (s Split) FullText(l Lang) string {
	p := pen{l: l}
	s.writeHead(&p)
	for i := range s.parts {
		p.raw("\n  ")
		s.parts[i].write(&p, s.unit)
	}
	p.end()
	return string(p.b)
}

func (s *Split) writeHead(p *pen) {
	p.known(s.whole(), nil)
	p.say("按最大余额法分为 ", " in ")
	p.int(len(s.parts))
	p.say(" 份，单位", " parts by largest remainders, in units of ")
	p.text(s.unit.Text())
	p.say("，余额最大的 ", ", the odd unit to the ")
	p.int(s.odd)
	p.say(" 份各多得 1 个单位", " largest remainders")
}

func (s *Split) whole() Known { return Exactly(Frac(s.total, 100), YuanUnit) }

// amount is what the part gets as a quantity.
func (p Part) amount() Known { return Exactly(Frac(p.fen, 100), YuanUnit) }

// Text says in one language what the part gets, its weight and its remainder.
func (p Part) Text(l Lang) string {
	w := pen{l: l}
	p.write(&w, "")
	return string(w.b)
}

func (p *Part) write(w *pen, u SplitUnit) {
	w.raw(p.Key)
	w.raw(" ")
	w.known(p.amount(), nil)
	w.say("（权重 ", " (weight ")
	w.raw(p.Weight.String())
	w.say("，余额 ", ", remainder ")
	w.known(p.Remainder(), nil)
	if p.odd {
		w.say("，多得 1 个单位", ", one odd unit")
		if u != "" {
			w.say("，即 1 ", " of 1 ")
			w.text(u.Text())
		}
	}
	w.say("）", ")")
}

// MarshalJSON writes method, unit, total, odd units and the parts in the order of the claims.
func (s Split) MarshalJSON() ([]byte, error) { return s.AppendJSON(nil), nil }

// AppendJSON appends the canonical JSON.
func (s Split) AppendJSON(b []byte) []byte {
	o := object{b: append(b, '{')}
	o.text("method", "largest_remainder")
	o.text("unit", string(s.unit))
	o.text("total", Frac(s.total, 100).String())
	o.key("odd_units")
	o.b = appendInt(o.b, s.odd)
	o.list("parts", len(s.parts), func(b []byte, i int) []byte { return s.parts[i].appendJSON(b) })
	return append(o.b, '}')
}

// MarshalJSON writes key, weight, amount and remainder.
func (p Part) MarshalJSON() ([]byte, error) { return p.appendJSON(nil), nil }

func (p *Part) appendJSON(b []byte) []byte {
	o := object{b: append(b, '{')}
	o.key("key")
	o.b = AppendJSONString(o.b, p.Key)
	o.text("weight", p.Weight.String())
	o.text("amount", Frac(p.fen, 100).String())
	o.text("remainder", string(p.rest.end().appendJSON(nil, Plain)))
	o.flag("odd", p.odd)
	return append(o.b, '}')
}
