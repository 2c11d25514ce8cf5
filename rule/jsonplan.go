package rule

import (
	"slices"
	"strconv"
	"sync"
)

// jsonPlan holds what the answers of an edition repeat in JSON, since which lines exist depends on the policy alone. It
// is made from the first answer that is written, and each further one is compared with that before use.
type jsonPlan struct {
	once      sync.Once
	like      *Sheet // what the first answer had besides numbers and verdicts
	lines     []linePlan
	edition   string
	documents string
}

// linePlan is what the JSON of a line repeats: what stands before its first value, by verdict, after a line that was
// written by plan or after another one; what stands between its two values, where it has two; and what follows.
type linePlan struct {
	after, heads [len(verdicts)]string
	middle, tail string
	chosen       bool // how firm its law is hangs on the facts, and so is not in the tail
}

// planFor returns the plan for an answer, nil where there is none or its lines are not as they were.
func (s *Sheet) planFor() *jsonPlan {
	if s.plan == nil {
		return nil
	}
	s.plan.once.Do(func() { s.plan.make(s) })
	if !s.plan.fits(s) {
		return nil
	}
	return s.plan
}

// fits reports whether all but the numbers and the verdicts of an answer is as in the one the plan was made of.
func (p *jsonPlan) fits(s *Sheet) bool {
	t := p.like
	if len(s.vals) != len(t.vals) || len(s.finds) != len(t.finds) || s.frame.Edition != t.frame.Edition || s.frame.Asked != t.frame.Asked || !s.sameLaw(t) {
		return false
	}
	vals, lines := t.vals[:len(s.vals)], t.finds[:len(s.finds)]
	for i := range s.vals {
		if v, w := &s.vals[i], &vals[i]; v.a != w.a || v.b != w.b && v.op != fromEither || v.op != w.op || v.unit != w.unit {
			return false
		}
	}
	for i := range s.finds {
		if f, g := &s.finds[i], &lines[i]; !f.like(g) || (f.result == NotApplicable) != (g.result == NotApplicable) {
			return false
		}
	}
	return true
}

// like reports whether two lines differ in their verdicts at most.
func (f *finding) like(g *finding) bool {
	return f.q == g.q && f.bound == g.bound && f.kid == g.kid && f.parent == g.parent && f.limit == g.limit &&
		f.kids == g.kids && f.rule == g.rule && f.op == g.op && f.role == g.role
}

// sameLaw reports whether two sheets have the same operands and the same law in the same places.
func (s *Sheet) sameLaw(t *Sheet) bool {
	return slices.Equal(s.limits, t.limits) && slices.Equal(s.kids, t.kids) && slices.Equal(s.tables, t.tables) && slices.Equal(s.off, t.off) &&
		slices.Equal(s.by, t.by) &&
		slices.Equal(s.schedules, t.schedules) && slices.Equal(s.ladders, t.ladders) && slices.Equal(s.switches, t.switches)
}

func (p *jsonPlan) make(s *Sheet) {
	p.like = s.lasting()
	p.lines = make([]linePlan, len(s.finds))
	p.edition = string(s.frame.appendEdition(nil))
	var cited []Document
	before := ""
	for i := range s.finds {
		f := Finding{s, int32(i)}
		p.lines[i] = f.plan(before)
		if before = p.lines[i].tail; p.lines[i].chosen {
			before = ""
		}
		cited = addDocument(cited, f.basis().Cite.Document())
	}
	p.documents = string(appendDocuments(nil, cited))
}

// plan writes what a line repeats, behind the tail of the line before.
func (f Finding) plan(before string) linePlan {
	r, p, comma := f.raw(), linePlan{}, ","
	if f.i == 0 {
		comma = ""
	}
	for _, v := range [...]Verdict{Passed, Failed, NotApplicable} {
		if (v == NotApplicable) == (r.result == NotApplicable) {
			p.heads[v] = comma + f.s.book.heads[r.rule] + lineHeads[r.role][r.op][v]
			if r.q >= 0 {
				p.heads[v] += actualHead
			}
			p.after[v] = before + p.heads[v]
		}
	}
	var tail []byte
	if r.q >= 0 {
		tail = append(tail, valueEnds[f.s.vals[r.q].unit]...)
	}
	if key := f.secondKey(); key != "" {
		p.middle, tail = string(append(tail, key+valueHead...)), []byte(valueEnds[f.s.vals[r.bound].unit])
	} else if r.limit != 0 && r.op.Compares() {
		tail = f.s.limitOf(r).appendJSON(append(tail, `,"bound":`...), f.s.vals[r.q].unit)
	}
	tail = f.appendCitation(f.appendWithin(tail), f.basis())
	if p.chosen = f.s.chosen(r.q) || f.s.chosen(r.bound) || r.op == Award && f.s.chosen(f.s.kids[r.kid]); !p.chosen {
		tail = append(tail, lineEnds[f.weakest(f.basis())]...)
	}
	p.tail = string(tail)
	return p
}

// chosen reports whether the law inside a value hangs on the facts: on a case or a reading taken.
func (s *Sheet) chosen(i int32) bool {
	if i < 0 {
		return false
	}
	switch v := &s.vals[i]; v.op.form() {
	case fromEither, fromSwitch:
		return true
	case fromPair:
		return s.chosen(v.a) || s.chosen(v.b)
	case fromList:
		return slices.ContainsFunc(s.kids[v.a:v.a+v.b], s.chosen)
	case fromLimit, fromSchedule:
		return s.chosen(v.a)
	}
	return false
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

// appendLines writes the lines by plan, but for those that are open or undefined.
func (p *jsonPlan) appendLines(b []byte, s *Sheet) []byte {
	tail := "" // of the line before, where that was written by plan
	for i := range s.finds {
		r, line := &s.finds[i], &p.lines[i]
		if r.result == Undetermined || r.q >= 0 && s.vals[r.q].state != exact || line.middle != "" && s.vals[r.bound].state != exact {
			b = append(b, tail...)
			b, tail = Finding{s, int32(i)}.appendNext(b), ""
			continue
		}
		if tail != "" {
			b = append(b, line.after[r.result]...)
		} else {
			b = append(b, line.heads[r.result]...)
		}
		if r.q >= 0 {
			b = s.vals[r.q].appendNumber(b)
		}
		if line.middle != "" {
			b = s.vals[r.bound].appendNumber(append(b, line.middle...))
		}
		if tail = line.tail; line.chosen {
			f := Finding{s, int32(i)}
			b, tail = append(append(b, tail...), lineEnds[f.weakest(f.basis())]...), ""
		}
	}
	return append(b, tail...)
}

const (
	valueHead  = `{"value":"`
	actualHead = `,"actual":` + valueHead
)

// appendNumber writes a known value without its unit.
func (v *value) appendNumber(b []byte) []byte {
	switch {
	case v.unit == Day:
		return dateFromDays(v.num).append(b)
	case v.den == 1:
		return strconv.AppendInt(b, v.num, 10)
	case v.den == 100 && v.num%100 == 0:
		return strconv.AppendInt(b, v.num/100, 10)
	}
	return endAt(v.num, v.den).appendJSON(b, v.unit)
}
