package rule

import (
	"slices"
	"strconv"
)

// DecisionSchema names the JSON form of a decision and its version. A change that could break a reader raises it.
const DecisionSchema = "keji.decision/1"

// MarshalJSON writes the canonical JSON of the decision: the same input gives the same bytes.
func (d Decision) MarshalJSON() ([]byte, error) {
	if d.IsZero() {
		return []byte("null"), nil
	}
	return d.AppendJSON(nil), nil
}

// AppendJSON appends the canonical JSON, without allocating when the buffer has room and nothing is missing.
func (d Decision) AppendJSON(b []byte) []byte {
	if d = d.open(); d.s == nil {
		return append(b, "null"...)
	}
	plan := d.s.planFor()
	b = append(b, `{"schema":"`+DecisionSchema+`",`...)
	b = append(b, d.s.book.json...)
	b = d.s.frame.appendJSON(b, plan)
	b = appendField(b, "verdict", d.s.verdict.String())
	if d.s.score >= 0 {
		b = d.s.appendValue(append(b, `,"score":`...), d.s.score)
	}
	b = append(b, `,"findings":[`...)
	if plan != nil {
		b = append(append(plan.appendLines(b, d.s), `],"documents":[`...), plan.documents...)
	} else {
		b = d.s.appendLines(b)
	}
	m := d.Missing()
	b = appendPaths(b, `],"missing":{"open":[`, m.Open)
	b = appendPaths(b, `],"settled":[`, m.Settled)
	return append(b, "]}}"...)
}

// appendLines writes the lines and the documents they cite without a plan.
func (s *Sheet) appendLines(b []byte) []byte {
	var room [usualDocuments]Document
	cited, before := room[:0], Citation{}
	for i := range s.finds {
		f := Finding{s, int32(i)}
		if b = f.appendNext(b); f.basis().Cite != before {
			before = f.basis().Cite
			cited = addDocument(cited, before.Document())
		}
	}
	return appendDocuments(append(b, `],"documents":[`...), cited)
}

// appendNext writes a line as the next of all.
func (f Finding) appendNext(b []byte) []byte {
	if f.i > 0 {
		b = append(b, ',')
	}
	return f.appendJSON(b, f.basis())
}

// usualDocuments is how many documents an answer cites without allocating.
const usualDocuments = 16

// addDocument adds a document that is not yet listed.
func addDocument(all []Document, doc Document) []Document {
	if doc.IsZero() || slices.Contains(all, doc) {
		return all
	}
	return append(all, doc)
}

// appendDocuments writes the documents that the lines cite, in the order of the lines.
func appendDocuments(b []byte, cited []Document) []byte {
	for i, doc := range cited {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, doc.info.json...)
	}
	return b
}

func appendField(b []byte, key, code string) []byte {
	b = append(append(append(b, `,"`...), key...), `":"`...)
	return append(append(b, code...), '"')
}

func appendPaths(b []byte, head string, facts []Fact) []byte {
	b = append(b, head...)
	for i, f := range facts {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(appendEscaped(append(b, '"'), f.Path), '"')
	}
	return b
}

// appendJSON writes the frame; the edition is in the plan, where there is one.
func (f *Frame) appendJSON(b []byte, plan *jsonPlan) []byte {
	if f.Subject.Whole() {
		b = appendEscaped(append(b, `,"subject":{"zh":"`...), f.Subject.ZH)
		b = appendEscaped(append(b, `","en":"`...), f.Subject.EN)
		b = append(b, `"}`...)
	}
	if !f.Day.IsZero() {
		b = append(f.Day.append(append(b, `,"day":"`...)), '"')
	}
	if !f.AsOf.IsZero() {
		b = append(f.AsOf.append(append(b, `,"as_of":"`...)), '"')
	}
	if plan != nil {
		return append(b, plan.edition...)
	}
	return f.appendEdition(b)
}

func (f *Frame) appendEdition(b []byte) []byte {
	e := f.Edition
	if e == nil {
		return b
	}
	b = append(appendEscaped(append(b, `,"edition":{"id":"`...), e.ID), `","from":"`...)
	b = append(e.From.append(b), '"')
	if !e.Until.IsZero() {
		b = append(e.Until.append(append(b, `,"until":"`...)), '"')
	}
	b = e.Checked.append(append(b, `,"checked":"`...))
	if f.Asked {
		b = append(b, `","asked_for":"true`...)
	}
	return append(b, `"}`...)
}

// MarshalJSON writes one line as it stands in the decision's JSON.
func (f Finding) MarshalJSON() ([]byte, error) {
	f = f.orBlank()
	return f.appendJSON(nil, f.basis()), nil
}

func (f Finding) appendJSON(b []byte, basis *Basis) []byte {
	r := f.raw()
	b = append(b, f.s.book.heads[r.rule]...)
	b = append(b, lineHeads[r.role][r.op][r.result]...)
	if r.q >= 0 {
		b = f.s.appendValue(append(b, `,"actual":`...), r.q)
	}
	switch {
	case r.op.Scores():
		b = f.s.appendValue(append(b, `,"points":`...), r.bound)
	case !r.op.Compares():
	case r.limit == 0:
		b = f.s.appendValue(append(b, `,"bound":`...), r.bound)
	default:
		b = f.s.limitOf(r).appendJSON(append(b, `,"bound":`...), f.s.vals[r.q].unit)
	}
	b = f.appendCitation(f.appendCauses(f.appendWithin(b)), basis)
	return append(b, lineEnds[f.weakest(basis)]...)
}

// appendWithin writes which group took the line in.
func (f Finding) appendWithin(b []byte) []byte {
	if f.raw().parent < 0 {
		return b
	}
	return strconv.AppendInt(append(b, `,"within":`...), int64(f.raw().parent), 10)
}

func (f Finding) appendCitation(b []byte, basis *Basis) []byte {
	return append(append(b, `,"citation":`...), basis.Cite.lineJSON()...)
}

// lineHeads and lineEnds are the parts of a line's JSON that take few forms.
var (
	lineHeads = makeLineHeads()
	lineEnds  = makeLineEnds()
	valueEnds = makeValueEnds()
)

func makeValueEnds() (ends [len(units)]string) {
	for u := range ends {
		ends[u] = `","unit":"` + Unit(u).String() + `"}`
	}
	return ends
}

func makeLineHeads() (heads [len(roles)][len(ops)][len(verdicts)]string) {
	for r := range heads {
		for op := range heads[r] {
			for v := range heads[r][op] {
				b := appendField(nil, "role", Role(r).String())
				b = appendField(b, "op", Op(op).String())
				heads[r][op][v] = string(appendField(b, "verdict", Verdict(v).String()))
			}
		}
	}
	return heads
}

func makeLineEnds() (ends [len(provenances)]string) {
	for p := range ends {
		ends[p] = string(append(appendField(nil, "provenance", Provenance(p).String()), '}'))
	}
	return ends
}

// appendValue writes a value as Known does, without the detour where it is exact.
func (s *Sheet) appendValue(b []byte, i int32) []byte {
	v := &s.vals[i]
	if v.state != exact {
		return s.known(i).appendJSON(b)
	}
	return endAt(v.num, v.den).appendExact(b, v.unit)
}

// appendJSON writes a limit as the Known of its figure.
func (l *Limit) appendJSON(b []byte, u Unit) []byte {
	if l.Open() {
		return l.Known(u).appendJSON(b)
	}
	return endOf(l.Value).appendExact(b, u)
}

// appendExact writes {"value":"500","unit":"persons"}.
func (e end) appendExact(b []byte, u Unit) []byte {
	return append(e.appendNumber(append(b, valueHead...), u), valueEnds[u]...)
}

// appendNumber writes an exact number as appendJSON does, whole ones sooner.
func (e end) appendNumber(b []byte, u Unit) []byte {
	if e.den == 1 && u != Day {
		return strconv.AppendInt(b, e.num, 10)
	}
	return e.appendJSON(b, u)
}

func (f Finding) appendCauses(b []byte) []byte {
	if f.raw().result != Undetermined {
		return b
	}
	b = append(b, `,"causes":[`...)
	first, set := true, f.causeSet()
	for i, c := range inOrderOfCode {
		if !set.has(i) {
			continue
		}
		if !first {
			b = append(b, ',')
		}
		first = false
		b = append(append(append(b, '"'), c...), '"')
	}
	return append(b, ']')
}

// MarshalJSON writes {"value":"500","unit":"persons"}, or low and high while open, or "undefined":true.
func (k Known) MarshalJSON() ([]byte, error) { return k.appendJSON(nil), nil }

func (k Known) appendJSON(b []byte) []byte {
	switch {
	case k.x.never:
		b = append(b, `{"undefined":true`...)
	case !k.x.open():
		b = k.x.lo.appendJSON(append(b, `{"value":"`...), k.unit)
		b = append(b, '"')
	default:
		b = k.x.lo.appendJSON(append(b, `{"low":"`...), k.unit)
		b = k.x.hi.appendJSON(append(b, `","high":"`...), k.unit)
		b = append(b, '"')
		if k.x.maybe {
			b = append(b, `,"undefined":"maybe"`...)
		}
	}
	return append(appendField(b, "unit", k.unit.String()), '}')
}

// appendJSON writes an exact number: a finite decimal, or a pair; a date as a date.
func (e end) appendJSON(b []byte, u Unit) []byte {
	switch {
	case e.isInf() && e.num > 0:
		return append(b, "infinite"...)
	case e.isInf():
		return append(b, "-infinite"...)
	case e.big != nil:
		return append(b, e.big.RatString()...)
	case u == Day:
		return dateFromDays(e.num).append(b)
	}
	return e.reduced().append(b)
}

// reduced is a finite small end as a reduced number.
func (e end) reduced() Number {
	if e.den == 1 {
		return Number{num: e.num}
	}
	a, c := magnitude(e.num), uint64(e.den)
	for c != 0 {
		a, c = c, a%c
	}
	if a <= 1 {
		return Number{e.num, e.den - 1}
	}
	return Number{e.num / int64(a), e.den/int64(a) - 1}
}
