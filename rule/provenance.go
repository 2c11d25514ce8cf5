package rule

import "fmt"

// Provenance says how well a number, table, switch or rule of this library is founded. The zero value is not stated,
// which a policy check refuses.
type Provenance uint8

// The provenances, best founded first.
const (
	Unstated   Provenance = iota // a slip of the programmer; refused by checks
	Read                         // read in the document or a faithful copy
	Derived                      // follows from read numbers by arithmetic or logic
	SecondHand                   // read in a source that reports the document
	Assumed                      // general professional knowledge, not yet confirmed in a source
	Disputed                     // sources or practitioners disagree; a stated default decides
	Proposed                     // proposed, by a reform or by this project where no document speaks; never to be cited as law
	Unknown                      // no source gives the figure; it is an interval, and what rests on it stays open
)

var provenances = [...]struct {
	code string
	text Text
}{
	Unstated:   {"unstated", T("未注明来源", "provenance not stated")},
	Read:       {"read", T("见于文件", "read in the document")},
	SecondHand: {"second_hand", T("据转述", "second hand")},
	Derived:    {"derived", T("由条文推得", "derived")},
	Assumed:    {"assumed", T("通行理解，待核实", "assumed, to be confirmed")},
	Disputed:   {"disputed", T("存在争议", "disputed")},
	Proposed:   {"proposed", T("拟议，非法定", "proposed, not law")},
	Unknown:    {"unknown", T("数值不明", "figure unknown")},
}

// Provenances lists all stated provenances, best founded first.
func Provenances() []Provenance {
	return []Provenance{Read, Derived, SecondHand, Assumed, Disputed, Proposed, Unknown}
}

// Valid reports whether p is a stated provenance.
func (p Provenance) Valid() bool { return p > Unstated && int(p) < len(provenances) }

// Firm reports whether p is read or derived: an explanation that rests on anything else says so.
func (p Provenance) Firm() bool { return p == Read || p == Derived }

// Text describes p in both languages.
func (p Provenance) Text() Text { return provenances[p.index()].text }

// String returns the stable code, such as second_hand.
func (p Provenance) String() string { return provenances[p.index()].code }

func (p Provenance) index() int {
	if int(p) < len(provenances) {
		return int(p)
	}
	return 0
}

// MarshalText writes the stable code.
func (p Provenance) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads the stable code.
func (p *Provenance) UnmarshalText(text []byte) error {
	for i, entry := range provenances {
		if entry.code == string(text) {
			*p = Provenance(i)
			return nil
		}
	}
	return fmt.Errorf("rule: unknown provenance %.20q", text)
}
