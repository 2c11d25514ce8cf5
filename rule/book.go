package rule

import (
	"errors"
	"fmt"
	"math"
	"regexp"
)

// ID names a rule within its book.
type ID uint16

// Rule declares one line of the law: its stable code, titles and citation. A code may be retired, never reassigned.
type Rule struct {
	Code     string // stable, such as hnte.staff_share
	Title    Text
	Basis             // the default; a number, table or switch of the policy that carries its own basis cites that
	Evidence Evidence // what proves it, where it is not proved by the papers of its facts
	Mistake  Text     // the common mistake this rule guards against, for the rulebook; may be empty
}

// Book declares every rule and fact of a scheme once. It is immutable and safe for concurrent use.
type Book struct {
	scheme string
	title  Text
	rules  []Rule
	facts  []Fact
	bounds []factBounds
	heads  []string // the constant head of each rule's JSON
	json   string   // the scheme's name and title as JSON
	parts  []part   // facts that lie within others
	err    error
}

// part is a fact that cannot exceed another.
type part struct{ inner, outer FactID }

// factBounds are a fact's bounds as the sheet compares them, over one denominator.
type factBounds struct {
	min, max, den int64
	unit          Unit
}

// hold reports whether num/den lies within the bounds, both inclusive.
func (b *factBounds) hold(num, den int64) bool {
	if den == b.den {
		return num >= b.min && num <= b.max
	}
	return cmpFrac(num, den, b.min, b.den) >= 0 && cmpFrac(num, den, b.max, b.den) <= 0
}

// ErrBook says that a book declares something it must refuse.
var ErrBook = errors.New("rule: faulty book")

var (
	codeForm = regexp.MustCompile(`^[a-z][a-z0-9_]*(\.[a-z0-9_]+)+$`)
	pathForm = regexp.MustCompile(`^[a-z][a-z0-9_]*(\[\])?(\.[a-z][a-z0-9_]*(\[\])?)*$`)
)

// NewBook declares the rules and facts of a scheme; rules are indexed by ID and facts by FactID. A rule without code,
// both titles or citation, and a fact without path, titles or sound bounds, are refused: Err says so, and every
// evaluation with the book returns that error.
func NewBook(scheme string, title Text, rules []Rule, facts []Fact) *Book {
	b := &Book{scheme: scheme, title: title, rules: append([]Rule(nil), rules...), facts: append([]Fact(nil), facts...)}
	if scheme == "" || !title.Whole() || len(rules) > math.MaxUint16 || len(facts) > math.MaxUint16 {
		b.refuse("the book itself", "scheme, titles in both languages")
	}
	b.json = `"scheme":"` + jsonEscaped(scheme) + `","title":` + title.json()
	seen := map[string]bool{}
	for i, r := range b.rules {
		b.checkRule(i, r, seen)
		b.heads = append(b.heads, `{"code":"`+jsonEscaped(r.Code)+`","title":`+r.Title.json())
	}
	for i, f := range b.facts {
		b.checkFact(i, f, seen)
	}
	return b
}

func (b *Book) refuse(what, lacks string) {
	b.err = errors.Join(b.err, fmt.Errorf("%w: %s: %s", ErrBook, what, lacks))
}

func (b *Book) checkRule(i int, r Rule, seen map[string]bool) {
	what := fmt.Sprintf("rule %d (%s)", i, r.Code)
	if !codeForm.MatchString(r.Code) || seen[r.Code] {
		b.refuse(what, "needs a code of its own, such as scheme.rule")
	}
	if !r.Title.Whole() || r.Cite.IsZero() || r.Cite.Document().Info().ID == "" || !r.Cite.Document().Info().Title.Whole() {
		b.refuse(what, "needs titles in both languages and a citation")
	}
	if !r.Source.Valid() {
		b.refuse(what, "needs a provenance")
	}
	seen[r.Code] = true
}

func (b *Book) checkFact(i int, f Fact, seen map[string]bool) {
	what := fmt.Sprintf("fact %d (%s)", i, f.Path)
	if !pathForm.MatchString(f.Path) || seen["fact "+f.Path] {
		b.refuse(what, "needs a JSON path of its own")
	}
	if !f.Title.Whole() || !f.Unit.Valid() {
		b.refuse(what, "needs titles in both languages and a unit")
	}
	if outer, ok := b.factID(f.Within); ok {
		b.parts = append(b.parts, part{FactID(i), outer})
	} else if f.Within != "" {
		b.refuse(what, "lies within a fact that is not declared")
	}
	bounds, ok := f.bounds()
	if !ok {
		b.refuse(what, "needs a least and a greatest value, in order and of one denominator")
	}
	b.bounds = append(b.bounds, bounds)
	seen["fact "+f.Path] = true
}

// bounds brings a fact's bounds to one denominator: hundredths for amounts, else one unless a bound is fractional. It
// reports false where the bounds are out of order, equal, or do not fit, and where a date's are no days.
func (f *Fact) bounds() (factBounds, bool) {
	low, high := f.Limits()
	den := max(f.Unit.step(), low.Den(), high.Den())
	low, fits := low.Times(Int(den))
	high, fit := high.Times(Int(den))
	sound := fits && fit && low.IsInt() && high.IsInt() && low.num < high.num
	if f.Unit == Day {
		sound = sound && den == 1 && low.num >= 1 && high.num <= int64(lastDay.days)
	}
	return factBounds{low.num, high.num, den, f.Unit}, sound
}

// Limits returns the least and the greatest value: a flag is 0 or 1, and a date's zero bound is the first or the last day.
func (f *Fact) Limits() (low, high Number) {
	low, high = f.Min, f.Max
	switch {
	case f.Unit == Flag:
		return Int(0), Int(1)
	case f.Unit != Day:
		return low, high
	}
	if low.Sign() == 0 {
		low = Int(1)
	}
	if high.Sign() == 0 {
		high = Int(int64(lastDay.days))
	}
	return low, high
}

// Err returns what the book refuses, nil when it is sound.
func (b *Book) Err() error { return b.err }

// Scheme returns the scheme's stable name, such as techsme.
func (b *Book) Scheme() string { return b.scheme }

// Title returns the scheme's name.
func (b *Book) Title() Text { return b.title }

// Rules returns a copy of all rules, in the order of their IDs.
func (b *Book) Rules() []Rule { return append([]Rule(nil), b.rules...) }

// Facts returns a copy of all facts, in the order of their IDs.
func (b *Book) Facts() []Fact { return append([]Fact(nil), b.facts...) }

// Rule returns one rule; the zero Rule when there is none with that ID.
func (b *Book) Rule(id ID) Rule {
	if int(id) >= len(b.rules) {
		return Rule{}
	}
	return b.rules[id]
}

// Fact returns one fact; the zero Fact when there is none with that ID.
func (b *Book) Fact(id FactID) Fact {
	if int(id) >= len(b.facts) {
		return Fact{}
	}
	return b.facts[id]
}

// FactAt returns the fact declared at a JSON path, such as awards[].rank.
func (b *Book) FactAt(path string) (Fact, bool) {
	for _, f := range b.facts {
		if f.Path == path {
			return f, true
		}
	}
	return Fact{}, false
}

// factID finds a fact by path.
func (b *Book) factID(path string) (FactID, bool) {
	for i := range b.facts {
		if b.facts[i].Path == path {
			return FactID(i), path != ""
		}
	}
	return 0, false
}
