package rule

// Proof is one paper to bring, who holds it, and which facts and rules it proves.
type Proof struct {
	Evidence
	Facts []Fact
	Rules []Rule
}

// Evidence lists what to bring, each paper of a holder once, in the order of the rules: for every requirement that
// applies; where one of several routes suffices and passed, for the routes that passed; of points, for those that are or
// may still be earned. Notes need no proof.
func (d Decision) Evidence() []Proof {
	var c collector
	d = d.open()
	c.collect(d.s)
	var proofs []Proof
	for i := range c.n {
		paper := c.at(i).paper
		if !c.first(i) {
			continue
		}
		p := Proof{Evidence: *paper}
		for j := i; j < c.n; j++ {
			switch e := c.at(j); {
			case e.paper != paper:
			case e.isRule:
				p.Rules = append(p.Rules, d.s.book.rules[e.id])
			default:
				p.Facts = append(p.Facts, d.s.book.facts[e.id])
			}
		}
		proofs = append(proofs, p)
	}
	return proofs
}

// collector gathers papers from the lines that matter. It has room for what most answers need, so that it can live
// without allocation.
type collector struct {
	s    *Sheet
	seen [8]uint64      // which lines were seen, as bits
	far  map[int32]bool // those beyond
	room [96]proved
	more []proved
	n    int
}

// proved is a fact or a rule and the paper that proves it; equal papers are one pointer.
type proved struct {
	paper  *Evidence
	id     uint16
	isRule bool
}

// at returns the entry at a place.
func (c *collector) at(i int) *proved {
	if i < len(c.room) {
		return &c.room[i]
	}
	return &c.more[i-len(c.room)]
}

// first reports whether the paper of an entry is not named before.
func (c *collector) first(i int) bool {
	for j := range i {
		if c.at(j).paper == c.at(i).paper {
			return false
		}
	}
	return true
}

// collect gathers from every requirement.
func (c *collector) collect(s *Sheet) {
	if c.s = s; s == nil {
		return
	}
	for i := range s.finds {
		if s.required(int32(i)) {
			c.line(int32(i))
		}
	}
}

// again reports whether a line was seen before; now it was.
func (c *collector) again(i int32) bool {
	if word := int(i) / 64; word < len(c.seen) {
		bit := uint64(1) << (i % 64)
		before := c.seen[word]&bit != 0
		c.seen[word] |= bit
		return before
	}
	if c.far == nil {
		c.far = map[int32]bool{}
	}
	before := c.far[i]
	c.far[i] = true
	return before
}

func (c *collector) line(i int32) {
	f := &c.s.finds[i]
	if f.result == NotApplicable || c.again(i) {
		return
	}
	c.rule(c.s.finds[i].rule)
	if f.op.Groups() {
		for _, kid := range c.s.kids[f.kid : f.kid+int32(f.kids)] {
			if f.result != Passed || c.s.finds[kid].result == Passed {
				c.line(kid)
			}
		}
		return
	}
	c.value(f.q)
	if !f.op.Scores() && f.bound >= 0 {
		c.value(f.bound)
	}
	if f.op == Award {
		c.value(c.s.kids[f.kid])
	}
}

// points follows points into the line that gave them, where it gave any or may.
func (c *collector) points(i int32) {
	f := &c.s.finds[i]
	if f.op != Best {
		if f.result != Failed {
			c.line(i)
		}
		return
	}
	if f.result == Failed || c.again(i) {
		return
	}
	c.rule(c.s.finds[i].rule)
	sure := c.s.interval(f.q).lo
	for _, kid := range c.s.kids[f.kid : f.kid+int32(f.kids)] {
		if cmpEnds(c.s.interval(kid).hi, sure) >= 0 {
			c.value(kid)
		}
	}
}

func (c *collector) value(i int32) {
	if i < 0 {
		return
	}
	v := &c.s.vals[i]
	switch v.op.form() {
	case fromFact:
		c.add(&c.s.book.facts[v.a].Evidence, uint16(v.a), false)
	case fromPair, fromEither:
		c.value(v.a)
		if v.b != v.a {
			c.value(v.b)
		}
	case fromList:
		for _, kid := range c.s.kids[v.a : v.a+v.b] {
			c.value(kid)
		}
	case fromLimit, fromSchedule, fromSwitch:
		c.value(v.a)
	case fromPoints:
		c.points(v.a)
	}
}

// rule adds what proves a rule by itself.
func (c *collector) rule(id ID) { c.add(&c.s.book.rules[id].Evidence, uint16(id), true) }

// add notes what a paper proves, each fact and rule once.
func (c *collector) add(e *Evidence, id uint16, isRule bool) {
	if *e == (Evidence{}) {
		return
	}
	for i := range c.n {
		switch one := c.at(i); {
		case one.paper != e && *one.paper != *e:
		case one.id == id && one.isRule == isRule:
			return
		default:
			e = one.paper
		}
	}
	if c.n < len(c.room) {
		c.room[c.n] = proved{e, id, isRule}
	} else {
		c.more = append(c.more, proved{e, id, isRule})
	}
	c.n++
}
