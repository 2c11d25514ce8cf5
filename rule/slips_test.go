package rule

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Slips of a programmer are reported by Err, and never panic.
func TestSlipsAreReported(t *testing.T) {
	other := demoSheet()
	foreign := other.Count(fStaff, Given(1))
	p := demo2020()
	for name, slip := range map[string]func(s *Sheet){
		"zero quantity":              func(s *Sheet) { s.Holds(dResident, Quantity{}) },
		"zero quantity as bound":     func(s *Sheet) { s.NotBelow(dCert, s.Date(fFiled, Opt[Date]{}), Quantity{}) },
		"zero quantity in a table":   func(s *Sheet) { s.Band(dPeople, Quantity{}, &p.People) },
		"zero quantity in a ladder":  func(s *Sheet) { s.Climb(dPatents, Quantity{}, &p.Patents) },
		"zero quantity chosen":       func(s *Sheet) { s.Choose(Quantity{}, &p.RDShare) },
		"zero quantity awarded":      func(s *Sheet) { s.Award(dView, s.Span(&p.ViewLow, &p.ViewHigh), Quantity{}) },
		"zero quantity added":        func(s *Sheet) { s.Count(fStaff, Given(1)).Plus(Quantity{}) },
		"zero quantity in a ratio":   func(s *Sheet) { s.Holds(dResident, Ratio(Quantity{}, Quantity{})) },
		"empty total":                func(s *Sheet) { s.Holds(dResident, Total()) },
		"empty sum":                  func(s *Sheet) { s.Sum(dTotal, nil) },
		"another sheet's quantity":   func(s *Sheet) { s.Holds(dResident, foreign) },
		"another sheet's in a table": func(s *Sheet) { s.Band(dPeople, foreign, &p.People) },
		"an undeclared table":        func(s *Sheet) { s.Band(ID(9999), s.Count(fStaff, Given(1)), &p.People) },
		"the fact after the last": func(s *Sheet) {
			s.Also(s.Holds(dResident, s.Flag(fResident, Opt[bool]{})), FactID(len(demoBook().Facts())))
		},
		"two sheets combined":      func(s *Sheet) { Ratio(s.Count(fStaff, Given(1)), foreign) },
		"two sheets, one held":     func(s *Sheet) { Of(foreign, s.Count(fStaff, Given(1))) },
		"two sheets in a total":    func(s *Sheet) { Total(s.Count(fStaff, Given(1)), foreign) },
		"zero check":               func(s *Sheet) { s.All(dScored, Check{}) },
		"zero check noted":         func(s *Sheet) { s.Note(Check{}) },
		"zero check switched":      func(s *Sheet) { s.Where(&p.FullAccounts, Check{}) },
		"zero check compared":      func(s *Sheet) { s.Same(dShareSame, Check{}, Check{}) },
		"a check beyond the sheet": func(s *Sheet) { s.AnyOf(dRoute, Check{99}) },
		"an undeclared fact":       func(s *Sheet) { s.Count(FactID(9999), Given(1)) },
		"an undeclared tally":      func(s *Sheet) { s.Tally(FactID(9999), 1, 1) },
		"an undeclared rule":       func(s *Sheet) { s.Holds(ID(9999), s.Flag(fResident, Given(true))) },
		"a check in two groups": func(s *Sheet) {
			c := s.Holds(dResident, s.Flag(fResident, Given(true)))
			s.All(dScored, c)
			s.AnyOf(dRoute, c)
		},
	} {
		a := demoGood()
		used := demoSheet() // has room for what comes
		demoRules(used, &p, &a)
		used.Reset(Frame{})
		for _, s := range []*Sheet{demoSheet(), used} {
			checkOf(s, Passed)
			require.NoError(t, s.fault, name)
			slip(s)
			s.Decide()
			_, err := s.Decision()
			assert.ErrorIs(t, err, ErrRules, name)
			if name == "two sheets combined" {
				assert.ErrorIs(t, other.Err(), ErrRules, "the other sheet says so as well")
				other.Reset(Frame{})
				foreign = other.Count(fStaff, Given(1))
			}
		}
	}
}

// An empty list is none, an absent one is not given.
func TestAListIsCounted(t *testing.T) {
	for _, c := range []struct {
		list Opt[[]int]
		want Verdict
	}{{Given([]int{}), Passed}, {Given([]int{7}), Failed}, {Opt[[]int]{}, Undetermined}} {
		s := demoSheet()
		assert.Equal(t, c.want, verdictOf(s, s.None(dClean, List(s, fIncidents, c.list))))
	}
}
