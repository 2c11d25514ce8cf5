package rule

import "github.com/shopspring/decimal"

// Assumption replaces a fact while a what-if is evaluated: the search for gaps decides again with it.
type Assumption struct {
	Fact  FactID
	Value Number // in the unit of the fact (yuan for amounts, days since 0000-12-31 for dates)
}

// Assume makes the next evaluations read these facts so; Assume() with none ends the what-if.
func (s *Sheet) Assume(assumptions ...Assumption) {
	s.trial, s.facts = append(s.trial[:0], assumptions...), s.facts[:cap(s.facts)]
	if len(assumptions) > 0 {
		s.facts = s.facts[:0] // so that every fact is read the slow way
	}
}

// Count reads a countable fact.
func (s *Sheet) Count(id FactID, v Opt[int]) Quantity {
	return s.read(id, int64(v.value), 1, v.given)
}

// Flag reads a fact that is true or false.
func (s *Sheet) Flag(id FactID, v Opt[bool]) Quantity {
	n := int64(0)
	if v.value {
		n = 1
	}
	return s.read(id, n, 1, v.given)
}

// Date reads a day.
func (s *Sheet) Date(id FactID, v Opt[Date]) Quantity {
	return s.read(id, int64(v.value.days), 1, v.given)
}

// Number reads an exact number, such as an average head count.
func (s *Sheet) Number(id FactID, v Opt[Number]) Quantity {
	return s.read(id, v.value.num, v.value.Den(), v.given)
}

// Yuan reads an amount of money.
func (s *Sheet) Yuan(id FactID, v Opt[decimal.Decimal]) Quantity {
	if !v.given {
		return s.read(id, 0, 100, false)
	}
	n, ok := fen(v.value)
	if !ok {
		s.breach = append(s.breach, id)
	}
	return s.read(id, n, 100, true)
}

// Expert reads points that a person gives; it is a fact like others, declared as Judged in the book.
func (s *Sheet) Expert(id FactID, v Opt[Number]) Quantity { return s.Number(id, v) }

// Elect puts a choice that the law leaves to the applicant on the sheet, as a flag. It is no fact: it is never missing.
func (s *Sheet) Elect(on bool) Quantity {
	num := int64(0)
	if on {
		num = 1
	}
	if s.roomy() {
		return s.store(num, 1, fromChoice, 0, 0, Flag)
	}
	return s.push(value{num: num, den: 1, op: fromChoice, unit: Flag})
}

// Found puts on the sheet, as a flag, what a scheme has found out of a list by itself, such as whether any item meets
// another reading of the law: yes, no, or not to be told. It is for notes; what decides is written line by line.
func (s *Sheet) Found(v Verdict) Quantity {
	if v != Undetermined {
		return s.Elect(v == Passed)
	}
	return s.pushInterval(interval{lo: endAt(0, 1), hi: endAt(1, 1)}, value{op: fromChoice, unit: Flag})
}

// List reads how many entries a list has; an empty list is none, an absent one is not given.
func List[T any](s *Sheet, id FactID, v Opt[[]T]) Quantity {
	return s.read(id, int64(len(v.value)), 1, v.given)
}

// Tally reads a count over a list of which some entries cannot be told yet: at least sure, at most sure+unsure.
func (s *Sheet) Tally(id FactID, sure, unsure int) Quantity {
	if unsure <= 0 || s.assumed(id) != nil {
		return s.read(id, int64(sure), 1, true)
	}
	most := int64(sure) + int64(unsure)
	x := interval{lo: endAt(int64(sure), 1), hi: endAt(most, 1)}
	bounds := s.Book().bounds
	if int(id) >= len(bounds) || sure < 0 || !bounds[id].hold(most, 1) {
		return s.read(id, most, 1, true)
	}
	s.facts[:cap(s.facts)][id].at = int32(len(s.vals))
	return s.pushInterval(x, value{a: int32(id), op: fromFact, unit: bounds[id].unit})
}

// readFact is a fact as a sheet reads it: the bounds of the book, and where it stands in Sheet.vals, which is stale for
// a fact not read.
type readFact struct {
	min, den int64
	span     uint64 // how far the greatest value is from the least
	at       int32
	unit     Unit
}

func readFacts(bounds []factBounds) []readFact {
	facts := make([]readFact, len(bounds))
	for i, b := range bounds {
		facts[i] = readFact{min: b.min, den: b.den, span: uint64(b.max - b.min), unit: b.unit}
	}
	return facts[:len(facts):len(facts)]
}

// read puts num/den on the sheet, checked against the bounds of the fact; not given, it is anything within them.
func (s *Sheet) read(id FactID, num, den int64, given bool) Quantity {
	if given && int(id) < len(s.facts) && s.roomy() {
		if f := &s.facts[id]; den == f.den && uint64(num-f.min) <= f.span {
			f.at = int32(len(s.vals))
			return s.store(num, den, fromFact, int32(id), 0, f.unit)
		}
	}
	return s.readSlowly(id, num, den, given)
}

// readSlowly reads what is not given, assumed, out of bounds, of another denominator or not declared.
func (s *Sheet) readSlowly(id FactID, num, den int64, given bool) Quantity {
	if int(id) >= len(s.Book().bounds) {
		s.slip("a fact that the book does not declare")
		return s.push(value{state: nowhere, den: 1})
	}
	if a := s.assumed(id); a != nil {
		num, den, given = a.Value.num, a.Value.Den(), true
	}
	b := &s.book.bounds[id]
	v := value{num: num, den: den, a: int32(id), op: fromFact, unit: b.unit}
	s.facts[:cap(s.facts)][id].at = int32(len(s.vals))
	if !given {
		s.addWide(interval{lo: endAt(b.min, b.den), hi: endAt(b.max, b.den)})
		v.state, v.num, v.den = wide, int64(len(s.wides)-1), 1
		return s.push(v)
	}
	if !b.hold(num, den) {
		s.breach = append(s.breach, id)
	}
	return s.push(v)
}

// Fact is a fact that was read on this sheet before, for rules that read all facts first: see Parts. One that was not is a
// slip that the sheet reports.
func (s *Sheet) Fact(id FactID) Quantity {
	if facts := s.facts[:cap(s.facts)]; int(id) < len(facts) {
		at := facts[id].at
		if int(at) < len(s.vals) && s.vals[at].op == fromFact && FactID(s.vals[at].a) == id {
			return Quantity{s, at}
		}
	}
	s.slip("a fact that was not read")
	return Quantity{}
}

func (s *Sheet) assumed(id FactID) *Assumption {
	for i := range s.trial {
		if s.trial[i].Fact == id {
			return &s.trial[i]
		}
	}
	return nil
}
