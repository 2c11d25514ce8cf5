package rule

// clause is a line of the rulebook: what the law asks or gives, without any application.
type clause struct{ Finding }

// write writes the clause and, below it, its tables, the numbers inside its quantities, the common mistake about it, and
// what it took in.
func (c clause) write(p *pen, depth int) {
	r := c.raw()
	p.indent(depth)
	p.text(c.Title())
	p.say("：", ": ")
	c.writeBody(p)
	p.cite(c.basis().Cite)
	p.weak(c.Provenance())
	p.end()
	c.writeNumbers(p, depth+1)
	c.writeMistake(p, depth+1)
	switch {
	case r.op == Same:
		clause{Finding{c.s, c.s.kids[r.kid+1]}}.write(p, depth+1)
	case r.op.Groups():
		for kid := range c.s.kidLines(c.i) {
			clause{Finding{c.s, kid}}.write(p, depth+1)
		}
	}
}

// writeMistake writes the common mistake that the rule guards against, where the clause applies.
func (c clause) writeMistake(p *pen, depth int) {
	mistake := c.Rule().Mistake
	if c.raw().result == NotApplicable || !mistake.Whole() {
		return
	}
	p.indent(depth)
	p.say("易错：", "often mistaken: ")
	p.text(mistake)
	p.end()
}

func (c clause) writeBody(p *pen) {
	r := c.raw()
	switch {
	case r.result == NotApplicable:
		p.text(NotApplicable.Text())
	case r.role == NoteLine && r.op == Holds:
		p.say("是则提示", "noted when it holds")
	case r.role == NoteLine && r.op == None:
		p.say("无则提示", "noted when there is none")
	case r.op == Holds || r.op == None:
		p.text(r.op.demand(c.s.vals[r.q].unit))
	case r.op.Groups() || r.op == Band:
		p.text(r.op.Text())
	case r.op.Compares():
		c.writeBound(p)
	case r.op == Climb:
		c.writeSteps(p)
	case r.op == Award:
		p.say("由人评定，允许范围 ", "awarded by a person, within ")
		p.known(c.s.known(c.s.kids[r.kid]), nil)
	default:
		c.writeJoined(p)
	}
	c.writeFacts(p)
}

// writeBound writes sign, bound, and whether the bound itself passes.
func (c clause) writeBound(p *pen) {
	r := c.raw()
	p.raw(r.op.Sign())
	p.raw(" ")
	switch bound, _ := c.Bound(); {
	case r.limit != 0:
		p.known(bound, nil)
	case c.s.vals[r.bound].op == fromSchedule:
		p.say("按下列分档取值", "as the schedule below gives")
	default:
		p.raw(c.s.formulaOf(r.bound, p.l))
	}
	p.say("，", ", ")
	p.text(r.op.of(c.s.vals[r.q].unit))
}

func (c clause) writeSteps(p *pen) {
	steps, _ := c.Steps()
	u := c.s.vals[c.raw().q].unit
	p.say("自 ", "from ")
	p.known(Exactly(steps.From, u), nil)
	p.say(" 起计 ", " on ")
	p.known(Exactly(steps.Base, Score), nil)
	if steps.Width.Sign() > 0 {
		p.say("，每满 ", ", for every whole ")
		p.known(Exactly(steps.Width, u), nil)
		p.say(" 加 ", " more ")
		p.known(Exactly(steps.Each, Score), nil)
	}
	p.say("，最高 ", ", at most ")
	p.known(Exactly(steps.Cap, Score), nil)
}

// writeJoined names the lines that a best, a sum or a comparison of readings combines.
func (c clause) writeJoined(p *pen) {
	r := c.raw()
	if c.choice() == noChoice {
		p.text(r.op.Text())
	} else {
		p.say("可选定其一，未选定的取高者", "the applicant chooses one, and the higher counts where none is chosen")
	}
	for n, title := range c.joined(true) {
		if n == 0 {
			p.say("：", ": ")
		}
		p.comma(n)
		p.text(title)
	}
	if r.op == Sum && r.limit != 0 {
		p.say("；满分 ", "; at most ")
		p.known(Exactly(c.s.limitOf(r).Value, Score), nil)
	}
}

// writeFacts names the facts measured, where the title of the line does not say so already.
func (c clause) writeFacts(p *pen) {
	r := c.raw()
	if r.result == NotApplicable || !(r.op.Compares() || r.op == Band || r.op == Climb) || c.s.vals[c.s.unread(r.q)].op == fromPoints {
		return
	}
	facts := c.factsOf(func(visit func(FactID)) { c.s.eachFactOf(r.q, visit) })
	if len(facts) == 0 || len(facts) == 1 && facts[0].Title == c.Title() || c.formula(p.l) != nil {
		return
	}
	p.say("；依据", "; by ")
	for i, f := range facts {
		p.comma(i)
		p.text(f.Title)
	}
}

func (c clause) writeNames(p *pen, each func(visit func(FactID))) {
	for i, f := range c.factsOf(each) {
		p.comma(i)
		p.text(f.Title)
	}
}

// factsOf lists facts that are walked, each once.
func (c clause) factsOf(each func(visit func(FactID))) []Fact {
	var facts []Fact
	seen := map[FactID]bool{}
	each(func(id FactID) {
		if !seen[id] {
			seen[id] = true
			facts = append(facts, c.s.book.facts[id])
		}
	})
	return facts
}
