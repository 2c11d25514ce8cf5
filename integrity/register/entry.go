package register

import (
	"encoding/json"
	"iter"
	"slices"
	"strings"

	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/identity"
)

// Entry is one version of an entry of the register: an immutable, comparable value. Its texts and its JSON show masked
// numbers alone; [Entry.Record] reveals them. Make it with [Decode] or [Record.Entry]. The zero value is no entry.
type Entry struct {
	key, name        string
	ids              [3]identity.Number
	unit             identity.Number
	term             rule.Term
	decision, change paper
	places, source   string // places are joined by spaces
	effective        rule.Date
	published, known rule.Date
	version          int32
	given            given
	kind             Kind
	act              Act
	list             integrity.List
	scopes           uint16 // bit i: allScopes[i]
	grade, regime    uint8  // place in the list, from 1; 0: not given
	review           bool
}

// paper is a Decision without its options.
type paper struct {
	by, document string
	on           rule.Date
}

// given says which texts were given, since an empty one says that there is none.
type given uint8

const (
	givenBy given = 1 << iota
	givenDocument
	givenScopes
	givenPlaces
	fromStart
	givenReview
)

func (r *Record) entry() Entry {
	e := Entry{
		key: r.Key.Or(""), name: strings.TrimSpace(r.Name.Or("")), version: int32(r.Version.Or(1)), act: r.Act.Or(Enter), kind: r.Kind.Or(""),
		list: r.List.Or(""), decision: r.Decision.paper(), change: r.Change.paper(),
		effective: r.EffectiveOn.Or(rule.Date{}), published: r.PublishedOn.Or(rule.Date{}), known: r.KnownOn.Or(rule.Date{}),
		places: strings.Join(r.Jurisdictions.Or(nil), " "), source: r.Source.Or(""), review: r.UnderReview.Or(false),
		grade: placed(allGrades, r.Grade), regime: placed(allRegimes, r.Regime), given: r.given(),
	}
	for i, x := range r.IDs.Or(nil) {
		if number, err := x.Parse(); err == nil && i < len(e.ids) {
			e.ids[i] = number
		}
	}
	e.unit, _ = r.unitCode() // the door has seen it
	for _, s := range r.Scopes.Or(nil) {
		e.scopes |= 1 << slices.Index(allScopes, s)
	}
	e.term = e.left(r.term())
	return e
}

func placed[T comparable](all []T, v rule.Opt[T]) uint8 {
	if x, given := v.Get(); given {
		return uint8(slices.Index(all, x) + 1)
	}
	return 0
}

func (d Decision) paper() paper {
	return paper{d.By.Or(""), d.Document.Or(""), d.On.Or(rule.Date{})}
}

func (r *Record) given() given {
	return bit(givenBy, r.Decision.By.IsGiven()) | bit(givenDocument, r.Decision.Document.IsGiven()) | bit(givenScopes, r.Scopes.IsGiven()) |
		bit(givenPlaces, r.Jurisdictions.IsGiven()) | bit(fromStart, r.FromStart.Or(false)) | bit(givenReview, r.UnderReview.IsGiven())
}

func bit(g given, is bool) given {
	if !is {
		return 0
	}
	return g
}

// closed reports whether the entry was removed or annulled, perhaps corrected since.
func (e *Entry) closed() bool { return !e.effective.IsZero() || e.given&fromStart != 0 }

// left is what a removal or annulment leaves of the term, in a later correction as well.
func (e *Entry) left(t rule.Term) rule.Term {
	if e.act != Remove && e.given&fromStart != 0 {
		return rule.Term{}
	}
	return t.EndedBy(e.effective)
}

// Key names the entry within its register; it says nothing of anybody.
func (e Entry) Key() string { return e.key }

// Version counts the changes of the entry, from 1.
func (e Entry) Version() int { return int(e.version) }

// Act is what made this version.
func (e Entry) Act() Act { return e.act }

// Kind says whether a person or a unit stands on the list.
func (e Entry) Kind() Kind { return e.kind }

// Name is the name as written.
func (e Entry) Name() string { return e.name }

// IDs are the identity numbers, none where the name alone is known. They print masked.
func (e Entry) IDs() iter.Seq[identity.Number] {
	return func(yield func(identity.Number) bool) {
		for _, n := range e.ids {
			if n.IsZero() || !yield(n) {
				return
			}
		}
	}
}

// UnitCode is the code of the legal person to which the subject belonged when it was decided; no number where that is not
// given.
func (e Entry) UnitCode() identity.Number { return e.unit }

// List is where the entry stands.
func (e Entry) List() integrity.List { return e.list }

// Regime is the body of law that it was decided under; false where that is not given.
func (e Entry) Regime() (integrity.Regime, bool) { return at(allRegimes, e.regime) }

// Grade is how grave the case is; false where that is not given.
func (e Entry) Grade() (integrity.Grade, bool) { return at(allGrades, e.grade) }

func at[T any](all []T, place uint8) (x T, given bool) {
	if place == 0 || int(place) > len(all) {
		return x, false
	}
	return all[place-1], true
}

// Scopes are what the entry bars from by its decision; false where that is not given.
func (e Entry) Scopes() ([]integrity.Scope, bool) {
	var all []integrity.Scope
	for i, s := range allScopes {
		if e.scopes&(1<<i) != 0 {
			all = append(all, s)
		}
	}
	return all, e.given&givenScopes != 0
}

// Term is for how long the entry bars, as it stands after the act: cut short by a removal or an annulment, no term where an
// annulled decision never had effect.
func (e Entry) Term() rule.Term { return e.term }

// Decision is the decision that the entry rests on.
func (e Entry) Decision() Decision {
	return Decision{opt(e.decision.by, e.given&givenBy != 0), opt(e.decision.document, e.given&givenDocument != 0), optDay(e.decision.on)}
}

// Change is the decision of the change, for a version after the first.
func (e Entry) Change() Decision {
	c := e.change
	return Decision{opt(c.by, c.by != ""), opt(c.document, c.document != ""), optDay(c.on)}
}

func opt[T any](v T, given bool) rule.Opt[T] {
	if !given {
		return rule.Opt[T]{}
	}
	return rule.Given(v)
}

func optDay(d rule.Date) rule.Opt[rule.Date] { return opt(d, !d.IsZero()) }

// UnderReview reports whether a review or an appeal is said to be pending.
func (e Entry) UnderReview() bool { return e.review }

// Jurisdictions are where the entry holds; false where that is not given.
func (e Entry) Jurisdictions() ([]string, bool) {
	return strings.Fields(e.places), e.given&givenPlaces != 0
}

// Source is the register that the entry was taken from; empty for this one.
func (e Entry) Source() string { return e.source }

// Published and KnownOn are the days on which this version was published, and known to the keeper of the register; zero
// where not given.
func (e Entry) Published() rule.Date { return e.published }

// KnownOn is the day on which the keeper of the register knew this version; zero where not given.
func (e Entry) KnownOn() rule.Date { return e.known }

// made is the first day on which anybody can have known this version.
func (e *Entry) made() rule.Date {
	if e.version > 1 && !e.change.on.IsZero() {
		return e.change.on
	}
	return e.decision.on
}

// Known says whether this version could have been known on a day: from the earlier of the days on which it was published
// and known. Where only one of them or none is given, days before are open, but for those before the decision itself; what
// stands in a register as of some day was known on that day at the latest.
func (e Entry) Known(day, asOf rule.Date) rule.Verdict {
	first := e.published
	if first.IsZero() || !e.known.IsZero() && e.known.Before(first) {
		first = e.known
	}
	switch {
	case day.IsZero():
		return rule.Undetermined
	case !first.IsZero() && !day.Before(first):
		return rule.Passed
	case !e.known.IsZero(), day.Before(e.made()):
		return rule.Failed
	case !asOf.IsZero() && !day.Before(asOf):
		return rule.Passed
	}
	return rule.Undetermined
}

// Holds says whether the entry has effect for an activity of a place, national or a division: where it holds for the whole
// country, or for a division in which the place lies. A place outside is not reached.
func (e Entry) Holds(place string) rule.Verdict {
	if e.given&givenPlaces == 0 {
		return rule.Undetermined
	}
	for j := range strings.FieldsSeq(e.places) {
		if j == National || within(place, j) {
			return rule.Passed
		}
	}
	if place == "" {
		return rule.Undetermined
	}
	return rule.Failed
}

// within reports whether a division lies in another one, by their codes.
func within(place, in string) bool {
	in = strings.TrimSuffix(strings.TrimSuffix(in, "00"), "00")
	return Jurisdiction(place) && place != National && strings.HasPrefix(place, in)
}

// Reaches reports whether the decision bars from something.
func (e Entry) Reaches(s integrity.Scope) bool {
	i := slices.Index(allScopes, s)
	return i >= 0 && e.scopes&(1<<i) != 0
}

// Record writes the entry down with its whole identity numbers. Whoever calls it answers for where they go.
func (e Entry) Record() Record { return e.record(identity.Number.Full) }

func (e *Entry) record(number func(identity.Number) string) Record {
	r := Record{
		Key: rule.Given(e.key), Version: rule.Given(int(e.version)), Act: rule.Given(e.act), Kind: rule.Given(e.kind), Name: opt(e.name, e.name != ""),
		List: rule.Given(e.list), Decision: e.Decision(), Change: e.Change(), Term: e.term,
		EffectiveOn: optDay(e.effective), PublishedOn: optDay(e.published), KnownOn: optDay(e.known),
		FromStart: opt(true, e.given&fromStart != 0), UnderReview: opt(e.review, e.given&givenReview != 0), Source: opt(e.source, e.source != ""),
	}
	r.Regime, r.Grade = optAt(e.Regime()), optAt(e.Grade())
	r.Scopes, r.Jurisdictions = optAt(e.Scopes()), optAt(e.Jurisdictions())
	var ids []ID
	for n := range e.IDs() {
		ids = append(ids, ID{rule.Given(n.Kind()), rule.Given(number(n))})
	}
	r.IDs = opt(ids, len(ids) > 0)
	r.UnitCode = opt(number(e.unit), !e.unit.IsZero())
	return r
}

func optAt[T any](v T, given bool) rule.Opt[T] { return opt(v, given) }

// MarshalJSON writes the entry as a Record with masked numbers, which no door reads back; numbers within its texts as well.
func (e Entry) MarshalJSON() ([]byte, error) {
	r := e.record(identity.Number.Mask)
	for _, text := range []*rule.Opt[string]{&r.Decision.By, &r.Decision.Document, &r.Change.By, &r.Change.Document, &r.Source} {
		if said, given := text.Get(); given {
			*text = rule.Given(e.conceal(said))
		}
	}
	return json.Marshal(r)
}

// Has reports whether a number is one of the entry's.
func (e Entry) Has(n identity.Number) bool { return !n.IsZero() && slices.Contains(e.ids[:], n) }
