package rule

// FactID names a fact within its book.
type FactID uint16

// Change says in which direction a fact may be advised to change. The zero value advises nothing, so that nobody is
// told to dismiss staff because a programmer forgot a field.
type Change uint8

// The directions.
const (
	Fixed    Change = iota // never advised
	Up                     // only more: R&D spending, rights, technical staff
	Down                   // only less
	UpOrDown               // either way
)

// Fact declares one fact of an application: its place, name, unit, bounds and what proves it.
type Fact struct {
	Path  string // JSON path in the application, such as staff or awards[].rank; stable
	Title Text
	Unit  Unit
	// Min and Max bound the fact, both inclusive, in its unit (yuan for amounts; days since 0000-12-31 for dates, for
	// which a zero bound is no bound). A flag needs none. While the fact is not given it may be anything in between.
	Min, Max Number
	Change   Change
	// Past says that the fact belongs to a period that is over when it is stated, as the figures of the accounting year before
	// an application do: a change of it measures how far away a requirement is, and can be made only for the next time.
	Past   bool
	Within string // path of the fact that this one cannot exceed, as technical staff lies within staff; may be empty
	// Judged says that a person must judge this (an expert, an authority), so that what is undetermined for want of it
	// waits for a judgement and not for data.
	Judged   bool
	Evidence Evidence
	Help     Text // how to count it, for templates and forms; may be empty

	words *enumeration // of a fact that a rulebook lists: what may be written; nil for numbers, days, yes and no
}

// Evidence says which paper proves something and who holds it.
type Evidence struct {
	Paper  Text `json:"paper"`
	Holder Text `json:"holder"`
}

// IsZero reports whether no paper is named.
func (e Evidence) IsZero() bool { return e == Evidence{} }

// AmountMax is the greatest amount in yuan that can be given: 15 integer digits and 99 fen.
func AmountMax() Number { return Frac(maxFen, 100) }
