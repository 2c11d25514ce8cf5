package screening

import (
	"iter"
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
	links    []link                    // chains that the maps below begin
	numbers  map[identity.Number]int32 // by whole number
	bodies   map[organisation]int32    // units, by the organisation code within their code
	staff    map[organisation]int32    // entries of who belonged to a unit, by that code
	named    [2]map[string]int32       // by name: entries without, and with, a number that tells everybody apart
}

// link is a place in the register, and the link after it from 1 on, 0 for none.
type link struct{ place, next int32 }

// organisation is an organisation code (GB 11714), which a credit code contains.
type organisation [9]byte

// NewIndex builds the index of a register, in one pass over it.
func NewIndex(r register.Register) Index {
	x := &index{register: r, numbers: make(map[identity.Number]int32, r.Len()), bodies: map[organisation]int32{}, staff: map[organisation]int32{}, named: [2]map[string]int32{{}, {}}}
	for i, e := range r.All() {
		for n := range e.IDs() {
			chain(x, x.numbers, n, i)
			if code, is := organisationOf(n); is {
				chain(x, x.bodies, code, i)
			}
		}
		if code, is := organisationOf(e.UnitCode()); is {
			chain(x, x.staff, code, i)
		}
		if name := normal(e.Name()); name != "" {
			chain(x, x.named[sure(tellsApart(e.IDs()))], name, i)
		}
	}
	x.links = slices.Clip(x.links)
	return Index{x}
}

// sure is the place of the names whose entries have a number that tells everybody apart, or have not.
func sure(apart bool) int {
	if apart {
		return 1
	}
	return 0
}

// chain puts a place before those that have the same key.
func chain[K comparable](x *index, heads map[K]int32, key K, place int) {
	x.links = append(x.links, link{int32(place), heads[key]})
	heads[key] = int32(len(x.links))
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
func tellsApart(ids iter.Seq[identity.Number]) bool {
	for n := range ids {
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
	for i := range x.named {
		if i == 1 && tellsApart(slices.Values(s.ids)) {
			continue // both have a number that tells them apart, and it was looked up
		}
		x.visit(x.named[i][s.name], func(place int, e *register.Entry) {
			if e.Kind() == s.kind && matchedBy(s, e) < 0 && !otherPerson(s.ids, e) {
				yield(place, byName)
			}
		})
	}
}

func (x *index) visit(head int32, see func(int, *register.Entry)) {
	for head != 0 {
		l := x.links[head-1]
		e := x.register.At(int(l.place))
		see(int(l.place), &e)
		head = l.next
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
	if credited(slices.Values(ids)) && credited(e.IDs()) {
		return otherCode
	}
	return byNumber
}

// credited reports whether one of the numbers is a credit code.
func credited(ids iter.Seq[identity.Number]) bool {
	for n := range ids {
		if n.Kind() == identity.CreditCode {
			return true
		}
	}
	return false
}

// otherPerson reports whether both have a number of one kind that everybody has once, and none in common.
func otherPerson(ids []identity.Number, e *register.Entry) bool {
	for _, n := range ids {
		for m := range e.IDs() {
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
