package rule

import (
	"reflect"
	"slices"
)

// Rulebook is what one edition of a scheme asks, read off the rules themselves: a decision on an application in which
// nothing is given leaves every line of the law, so that the printed rules cannot differ from those that decide. It is
// immutable and safe for concurrent use.
type Rulebook struct {
	d   Decision
	app reflect.Type // of the application
}

// Rulebook writes down the rules of a policy as an edition has them; edition is nil for a policy outside any timeline.
// The policy is copied.
func (c *Scheme[P, A]) Rulebook(edition *Edition, p *P) (Rulebook, error) {
	return c.rulebook(edition, *p, Date{})
}

// RulebookOn writes down the rules in force on a day, or returns an *EditionError.
func (c *Scheme[P, A]) RulebookOn(day Date) (Rulebook, error) {
	e, err := c.timeline.On(day)
	if err != nil {
		return Rulebook{}, err
	}
	return c.rulebook(&e.Edition, e.Policy, day)
}

func (c *Scheme[P, A]) rulebook(e *Edition, p P, day Date) (Rulebook, error) {
	if err := c.Err(); err != nil {
		return Rulebook{}, err
	}
	if e != nil {
		own := *e
		own.Documents = slices.Clone(e.Documents)
		e = &own
	}
	s, nothingGiven := NewSheet(c.book), new(A)
	d, err := c.run(s, &p, nil, nothingGiven, &Frame{Edition: e, Day: day})
	return Rulebook{d, reflect.TypeFor[A]()}, err
}

// IsZero reports whether there is no rulebook.
func (r Rulebook) IsZero() bool { return r.d.IsZero() }

// Decision returns the decision on nothing: every line of the edition, in the order of the rules.
func (r Rulebook) Decision() Decision { return r.d }

// Edition returns the edition; the zero Edition for a policy outside any timeline.
func (r Rulebook) Edition() Edition {
	e := r.d.Frame().Edition
	if e == nil {
		return Edition{}
	}
	own := *e
	own.Documents = slices.Clone(e.Documents)
	return own
}

// Documents returns what the edition rests on, and then what the clauses that apply cite besides, each once.
func (r Rulebook) Documents() []Document {
	all := r.Edition().Documents
	for f := range r.d.Findings() {
		if f.Verdict() == NotApplicable {
			continue
		}
		rested, own := f.basis(), &f.s.book.rules[f.raw().rule].Basis
		f.eachBasis(func(b *Basis) {
			if b == own && rested != own {
				return // in this edition the clause rests on something else
			}
			if doc := b.Cite.Document(); !doc.IsZero() && !slices.Contains(all, doc) {
				all = append(all, doc)
			}
		})
	}
	return all
}

// Facts returns the facts that the edition asks for, in the order the rules read them. What only clauses ask that do not
// apply is left out. The text of a fact that is one word of several lists them.
func (r Rulebook) Facts() []Fact {
	if r.d.s == nil {
		return nil
	}
	var ids []FactID
	for i := range r.d.s.finds {
		if f := &r.d.s.finds[i]; f.result == NotApplicable || f.op.Groups() || f.op == Same {
			continue // what a group took in is a line of its own
		}
		r.d.s.eachFact(int32(i), func(id FactID) {
			if !slices.Contains(ids, id) {
				ids = append(ids, id)
			}
		})
	}
	facts := r.d.s.inOrder(ids)
	for i := range facts {
		facts[i].words = enumerationAt(r.app, facts[i].Path)
	}
	return facts
}

// inOrder returns the facts in the order in which the rules first read them.
func (s *Sheet) inOrder(ids []FactID) []Fact {
	var facts []Fact
	for i := range s.vals {
		at := slices.Index(ids, FactID(s.vals[i].a))
		if s.vals[i].op != fromFact || at < 0 {
			continue
		}
		facts = append(facts, s.book.facts[ids[at]])
		ids = slices.Delete(ids, at, at+1)
	}
	return facts
}

// Mistakes returns the rules that name a common mistake, of those that apply.
func (r Rulebook) Mistakes() []Rule {
	var rules []Rule
	for f := range r.d.Findings() {
		rule := f.Rule()
		if f.Verdict() == NotApplicable || rule.Mistake == (Text{}) || slices.ContainsFunc(rules, func(q Rule) bool { return q.Code == rule.Code }) {
			continue
		}
		rules = append(rules, rule)
	}
	return rules
}

// Inapplicable returns the clauses that the edition lacks.
func (r Rulebook) Inapplicable() []Finding {
	var lines []Finding
	for f := range r.d.Findings() {
		if f.Verdict() == NotApplicable {
			lines = append(lines, f)
		}
	}
	return lines
}

// ToConfirm returns the lines founded in one way, such as Assumed: those that apply and whose weakest founding it is.
func (r Rulebook) ToConfirm(source Provenance) []Finding {
	var lines []Finding
	for f := range r.d.Doubts() {
		if f.Provenance() == source {
			lines = append(lines, f)
		}
	}
	return lines
}
