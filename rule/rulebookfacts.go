package rule

// facts writes the facts, those that a person judges or the others.
func (r Rulebook) facts(judged bool) func(*pen) {
	return func(p *pen) {
		for _, f := range r.Facts() {
			if f.Judged == judged {
				f.write(p)
				p.end()
			}
		}
	}
}

// Text writes the fact in one language as a rulebook lists it: title, path, bounds, and how to count it.
func (f Fact) Text(l Lang) string {
	p := pen{l: l}
	f.write(&p)
	return string(p.b)
}

// write writes path, title, bounds, and how to count.
func (f *Fact) write(p *pen) {
	p.text(f.Title)
	p.say("（", " (")
	p.raw(f.Path)
	p.say("）：", "): ")
	f.writeBounds(p)
	if f.Within != "" {
		p.say("，不超过 ", ", not above ")
		p.raw(f.Within)
	}
	if f.Help != (Text{}) {
		p.say("；", "; ")
		p.text(f.Help)
	}
}

// writeBounds writes the least and the greatest value, both inclusive, or the words to choose from.
func (f *Fact) writeBounds(p *pen) {
	switch {
	case f.words != nil:
		f.words.write(p)
		return
	case f.Unit == Flag:
		p.say("是或否", "yes or no")
		return
	case f.Unit == Day && f.Min == Number{} && f.Max == Number{}:
		p.say("日期", "a date")
		return
	}
	b, _ := f.bounds()
	if f.Unit == YuanUnit && f.Max == AmountMax() {
		p.raw("≥ ")
		p.b = appendEnd(p.b, p.l, endAt(b.min, b.den), f.Unit, nil)
		return
	}
	p.b = appendEnd(p.b, p.l, endAt(b.min, b.den), f.Unit, nil)
	p.say("～", " to ")
	p.b = appendEnd(p.b, p.l, endAt(b.max, b.den), f.Unit, nil)
}
