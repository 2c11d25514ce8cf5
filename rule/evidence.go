package rule

import "slices"

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
	if d.s == nil {
		return nil
	}
	c := collector{s: d.s, seen: make([]bool, len(d.s.finds))}
	for i := range d.s.finds {
		if d.s.required(int32(i)) {
			c.line(int32(i))
		}
	}
	return c.proofs
}

// collector gathers papers from the lines that matter.
type collector struct {
	s      *Sheet
	seen   []bool // by finding
	proofs []Proof
}

func (c *collector) line(i int32) {
	f := &c.s.finds[i]
	if f.result == NotApplicable || c.seen[i] {
		return
	}
	c.seen[i] = true
	c.rule(c.s.rule(i))
	if f.op.Groups() {
		for kid := range c.s.kidLines(i) {
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
	if f.result == Failed || c.seen[i] {
		return
	}
	c.seen[i] = true
	c.rule(c.s.rule(i))
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
	switch v.op {
	case fromFact:
		c.fact(c.s.book.facts[v.a])
	case fromBinary:
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

// proof returns the entry of a paper, a new one where it is named for the first time.
func (c *collector) proof(e Evidence) *Proof {
	at := slices.IndexFunc(c.proofs, func(p Proof) bool { return p.Evidence == e })
	if at < 0 {
		c.proofs = append(c.proofs, Proof{Evidence: e})
		at = len(c.proofs) - 1
	}
	return &c.proofs[at]
}

func (c *collector) fact(f Fact) {
	if f.Evidence.IsZero() {
		return
	}
	p := c.proof(f.Evidence)
	if !slices.ContainsFunc(p.Facts, func(g Fact) bool { return g.Path == f.Path }) {
		p.Facts = append(p.Facts, f)
	}
}

func (c *collector) rule(r Rule) {
	if r.Evidence.IsZero() {
		return
	}
	p := c.proof(r.Evidence)
	if !slices.ContainsFunc(p.Rules, func(q Rule) bool { return q.Code == r.Code }) {
		p.Rules = append(p.Rules, r)
	}
}
