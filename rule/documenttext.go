package rule

// Text describes the document in one language: title, number, issuer, days, and how they are known.
func (d Document) Text(l Lang) string {
	p := pen{l: l}
	d.write(&p)
	return string(p.b)
}

func (d Document) write(p *pen) {
	if d.IsZero() {
		return
	}
	info := &d.info.DocumentInfo
	p.text(d.info.quoted)
	if info.Number != "" && !info.Described && !info.Numbered { // else the title has it
		p.say("（", " (")
		p.raw(info.Number)
		p.say("）", ")")
	}
	if info.Issuer != (Text{}) {
		p.say("，", ", ")
		p.text(info.Issuer)
	}
	d.writeDays(p)
	p.weak(info.Source)
}

func (d Document) writeDays(p *pen) {
	info := &d.info.DocumentInfo
	if !info.Promulgated.IsZero() {
		p.say("，发布于 ", ", issued ")
		p.date(info.Promulgated)
	}
	if !info.InForce.IsZero() {
		p.say("，施行于 ", ", in force from ")
		p.date(info.InForce)
	}
	if !info.Until.IsZero() {
		p.say("，失效于 ", ", no longer in force from ")
		p.date(info.Until)
	}
}
