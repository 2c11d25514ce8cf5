package rule

import "sync"

// jsonPlan holds what the lines of an edition repeat in the JSON of every answer, since which lines exist depends on the
// policy alone. It is made from the first answer that is written, and every line is checked against it before use.
type jsonPlan struct {
	once  sync.Once
	lines []linePlan
}

// linePlan is what the JSON of a line repeats: what stands before its values, by verdict; between the two, where there
// are two; and after them, with the provenance where no value bears on it.
type linePlan struct {
	heads        [len(verdicts)]string
	middle, tail string
	limit        *Limit
	table        *Table
	basis        *Basis
	parent       int32
	rule         ID
	op           Op
	role         Role
	unit, second Unit
	off          bool
	ended        bool // the tail has the provenance
}

// lineOf returns the plan of a line, nil where there is none or the line is not as it was.
func (p *jsonPlan) lineOf(f Finding) *linePlan {
	if p == nil {
		return nil
	}
	p.once.Do(func() { p.make(f.s) })
	if int(f.i) >= len(p.lines) {
		return nil
	}
	line, r := &p.lines[f.i], f.raw()
	same := line.rule == r.rule && line.op == r.op && line.role == r.role && line.parent == r.parent && line.limit == f.s.limitOf(r) &&
		line.off == (r.result == NotApplicable) && line.table == f.s.table(r) &&
		line.ended != f.foundedOnValues()
	if !same || r.result == Undetermined || !f.s.plain(r.q, line.unit) || line.middle != "" && !f.s.plain(r.bound, line.second) {
		return nil
	}
	return line
}

// plain reports whether a value is known and of a unit; no value is.
func (s *Sheet) plain(i int32, u Unit) bool {
	return i < 0 || s.vals[i].state == exact && s.vals[i].unit == u
}

func (p *jsonPlan) make(s *Sheet) {
	p.lines = make([]linePlan, len(s.finds))
	for i := range s.finds {
		p.lines[i] = Finding{s, int32(i)}.plan()
	}
}

// plan writes what a line repeats.
func (f Finding) plan() linePlan {
	r := f.raw()
	p := linePlan{
		limit: f.s.limitOf(r), table: f.s.table(r), basis: f.basis(), parent: r.parent, rule: r.rule, op: r.op, role: r.role,
		off: r.result == NotApplicable, ended: !f.foundedOnValues(),
	}
	for v := range p.heads {
		p.heads[v] = f.s.book.heads[r.rule] + lineHeads[r.role][r.op][v]
		if r.q >= 0 {
			p.heads[v] += actualHead
		}
	}
	var tail []byte
	if r.q >= 0 {
		p.unit = f.s.vals[r.q].unit
		tail = append(tail, valueEnds[p.unit]...)
	}
	if key := f.secondKey(); key != "" {
		p.second = f.s.vals[r.bound].unit
		p.middle, tail = string(append(tail, key+valueHead...)), []byte(valueEnds[p.second])
	} else if r.limit != 0 && r.op.Compares() {
		tail = f.s.limitOf(r).appendJSON(append(tail, `,"bound":`...), p.unit)
	}
	tail = f.appendCitation(f.appendWithin(tail), p.basis)
	if p.ended {
		tail = append(tail, lineEnds[f.weakest(p.basis)]...)
	}
	p.tail = string(tail)
	return p
}

// secondKey is the key of a second value on the sheet: points, or a bound that is a quantity; empty without one.
func (f Finding) secondKey() string {
	switch r := f.raw(); {
	case r.op.Scores():
		return `,"points":`
	case r.op.Compares() && r.limit == 0:
		return `,"bound":`
	}
	return ""
}

// appendPlanned writes a line of known values, which are all that differs from the plan besides verdict and provenance.
func (f Finding) appendPlanned(b []byte, p *linePlan) []byte {
	r := f.raw()
	b = append(b, p.heads[r.result]...)
	if r.q >= 0 {
		b = f.s.appendNumber(b, r.q)
	}
	if p.middle != "" {
		b = f.s.appendNumber(append(b, p.middle...), r.bound)
	}
	b = append(b, p.tail...)
	if p.ended {
		return b
	}
	return append(b, lineEnds[f.weakest(p.basis)]...)
}

const (
	valueHead  = `{"value":"`
	actualHead = `,"actual":` + valueHead
)

// appendNumber writes a known value without its unit.
func (s *Sheet) appendNumber(b []byte, i int32) []byte {
	v := &s.vals[i]
	return endAt(v.num, v.den).appendNumber(b, v.unit)
}
