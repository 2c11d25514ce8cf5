package screening

import (
	"slices"

	"github.com/keji-rules/keji/integrity/register"
	"github.com/keji-rules/keji/rule/identity"
)

// Index finds the entries of a register by identity number and by name. It is built once, immutable, and safe for concurrent
// use; a lookup takes time in the number of entries found, not in the size of the register. It answers for the register that
// it was built from.
type Index struct{ *index }

type index struct {
	register register.Register
	places   []int32                  // places in the register, in runs that the spans below point to
	numbers  map[identity.Number]span // by whole number
	bodies   map[organisation]span    // units, by the organisation code within their code
	named    [2]map[string]span       // by name: entries without, and with, a number that tells everybody apart
	size     int
}

// span is a run of places.
type span struct{ from, until int32 }

// organisation is an organisation code (GB 11714), which a credit code contains.
type organisation [9]byte

// NewIndex builds the index of a register.
func NewIndex(r register.Register) Index {
	x := &index{register: r, size: r.Len()}
	x.numbers = collect(x, func(e *register.Entry, put func(identity.Number)) {
		for _, n := range e.IDs() {
			put(n)
		}
	})
	x.bodies = collect(x, func(e *register.Entry, put func(organisation)) {
		for _, n := range e.IDs() {
			if code, is := organisationOf(n); is {
				put(code)
			}
		}
	})
	for i, sure := range []bool{false, true} {
		x.named[i] = collect(x, func(e *register.Entry, put func(string)) {
			if name := normal(e.Name()); name != "" && tellsApart(e.IDs()) == sure {
				put(name)
			}
		})
	}
	return Index{x}
}

// collect gathers the places of every key, in two passes over the register: it counts them, and then fills the runs.
func collect[K comparable](x *index, keys func(*register.Entry, func(K))) map[K]span {
	all := map[K]span{}
	for i := range x.size {
		e := x.register.At(i)
		keys(&e, func(k K) {
			s := all[k]
			s.until++
			all[k] = s
		})
	}
	next := int32(len(x.places))
	for k, s := range all {
		all[k] = span{next, next}
		next += s.until
	}
	x.places = append(x.places, make([]int32, int(next)-len(x.places))...)
	for i := range x.size {
		e := x.register.At(i)
		keys(&e, func(k K) {
			s := all[k]
			x.places[s.until] = int32(i)
			s.until++
			all[k] = s
		})
	}
	return all
}

func organisationOf(n identity.Number) (code organisation, is bool) {
	switch n.Kind() {
	case identity.OrganisationCode:
		copy(code[:], n.Full())
		return code, true
	case identity.CreditCode:
		copy(code[:], n.Full()[8:17])
		return code, true
	}
	return code, false
}

// tellsApart reports whether one of the numbers is one that everybody has once: a citizen number, or a code of a unit. A person
// may have several passports and permits, one after another.
func tellsApart(ids []identity.Number) bool {
	for _, n := range ids {
		if n.Kind() == identity.CitizenID || n.Kind().OfUnit() {
			return true
		}
	}
	return false
}

// Register returns the register that the index was built from.
func (x Index) Register() register.Register {
	if x.index == nil {
		return register.Register{}
	}
	return x.index.register
}

// sought is somebody who is looked for.
type sought struct {
	kind register.Kind
	name string
	ids  []identity.Number
}

// match is by what somebody was found.
type match int

const (
	byNumber  match = iota // an identity number is the same
	otherCode              // two credit codes that differ contain the same organisation code
	byName                 // the name alone is the same
)

// find yields the places of entries that may concern somebody, each once, and by what.
func (x Index) find(s *sought, yield func(place int, by match)) {
	for i, n := range s.ids {
		x.visit(x.numbers[n], func(place int, e *register.Entry) {
			if matchedBy(s, e) == i {
				yield(place, byNumber)
			}
		})
		if code, is := organisationOf(n); is {
			x.visit(x.bodies[code], func(place int, e *register.Entry) {
				if matchedBy(s, e) < 0 {
					yield(place, sameBody(s.ids, e))
				}
			})
		}
	}
	if s.name == "" {
		return
	}
	for i, sure := range []bool{false, true} {
		if sure && tellsApart(s.ids) {
			continue // both have a number that tells them apart, and it was looked up
		}
		x.visit(x.named[i][s.name], func(place int, e *register.Entry) {
			if e.Kind() == s.kind && matchedBy(s, e) < 0 && !otherPerson(s.ids, e.IDs()) {
				yield(place, byName)
			}
		})
	}
}

func (x *index) visit(s span, see func(int, *register.Entry)) {
	for _, place := range x.places[s.from:s.until] {
		e := x.register.At(int(place))
		see(int(place), &e)
	}
}

// matchedBy is the first of the numbers that the entry has too, -1 for none.
func matchedBy(s *sought, e *register.Entry) int {
	for i, n := range s.ids {
		if e.Has(n) {
			return i
		}
	}
	return -1
}

// sameBody: an organisation code says who a credit code is of, and the other way round. Of two credit codes that differ and
// contain the same organisation code a person must say which is right.
func sameBody(ids []identity.Number, e *register.Entry) match {
	credit := func(n identity.Number) bool { return n.Kind() == identity.CreditCode }
	if slices.ContainsFunc(ids, credit) && slices.ContainsFunc(e.IDs(), credit) {
		return otherCode
	}
	return byNumber
}

// otherPerson reports whether both have a number of one kind that everybody has once, and none in common.
func otherPerson(a, b []identity.Number) bool {
	for _, n := range a {
		for _, m := range b {
			if n.Kind() == m.Kind() && lasting(n.Kind()) {
				return true
			}
		}
	}
	return false
}

// lasting are the kinds of numbers that their holder keeps.
func lasting(k identity.Kind) bool {
	switch k {
	case identity.CitizenID, identity.ResidencePermit, identity.HKMacaoPermit, identity.TaiwanPermit:
		return true
	}
	return k.OfUnit()
}
