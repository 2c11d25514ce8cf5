package rule

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Scientists lie within the staff: a part above its whole is out of bounds, whatever the rules ask.
func TestAPartCannotExceedItsWhole(t *testing.T) {
	for _, c := range []struct {
		staff, scientists Opt[int]
		want              string
	}{
		{Given(10), Given(9), ""}, {Given(10), Given(10), ""}, {Given(0), Given(0), ""},
		{Given(10), Given(11), "rule: out of bounds: scientists"},
		{Given(0), Given(1), "rule: out of bounds: scientists"},
		{Opt[int]{}, Given(11), ""}, {Given(10), Opt[int]{}, ""}, // what is not given exceeds nothing
		{Given(10), Given(100_001), "rule: out of bounds: scientists"},
		{Given(-1), Given(0), "rule: out of bounds: staff"}, // a whole that is wrong itself says nothing of its part
	} {
		s := demoSheet()
		s.AtMost(dStaffCap, s.Count(fStaff, c.staff), plainLimit(Int(500)))
		s.AtLeast(dPeople, s.Count(fScientists, c.scientists), plainLimit(Int(0)))
		s.Decide()
		if c.want == "" {
			assert.NoError(t, s.Err(), "%v of %v", c.scientists, c.staff)
			continue
		}
		var bounds *BoundsError
		require.ErrorAs(t, s.Err(), &bounds, "%v of %v", c.scientists, c.staff)
		assert.Equal(t, c.want, bounds.Error(), "%v of %v", c.scientists, c.staff)
	}
	s := demoSheet()
	s.AtLeast(dPeople, s.Count(fScientists, Given(11)), plainLimit(Int(0)))
	s.Decide()
	assert.NoError(t, s.Err(), "rules that do not read the whole cannot tell")
}

// Two and a half of two is too much, of three it is not; and an amount may be part of a number.
func TestPartsAreComparedExactly(t *testing.T) {
	b := demoBookWith(func(facts []Fact) { facts[fView].Within, facts[fRD].Within = "points.quality", "sales" })
	for part, exceeds := range map[Number]bool{Int(2): false, Frac(5, 2): true, Frac(201, 100): true, Frac(199, 100): false} {
		s := NewSheet(b)
		s.AtLeast(dView, s.Expert(fView, Given(part)), plainLimit(Int(0)))
		s.AtLeast(dQuality, s.Expert(fQuality, Given(Int(2))), plainLimit(Int(0)))
		s.Decide()
		assert.Equal(t, exceeds, s.Err() != nil, "%v of 2", part)
	}
	for fen, exceeds := range map[int64]bool{199: false, 200: false, 201: true} {
		s := NewSheet(b)
		s.AtLeast(dRD, Ratio(s.Yuan(fRD, Fen(fen)), s.Yuan(fSales, Yuan(2))), plainLimit(Int(0)))
		s.Decide()
		assert.Equal(t, exceeds, s.Err() != nil, "%d fen of 2 yuan", fen)
	}
}

// demoBookWith is the demo's book with other facts.
func demoBookWith(change func(facts []Fact)) *Book {
	b := demoBook()
	facts := b.Facts()
	change(facts)
	return NewBook("demo", b.title, b.rules, facts)
}

// What a scheme decides: an error of the application, in a what-if an assumption that does not count.
func TestAPartAboveItsWholeIsNoAnswer(t *testing.T) {
	scheme, a := demoScheme(), demoGood()
	a.Staff, a.Scientists = Given(29), Given(30)
	_, err := scheme.Evaluate(a)
	var bounds *BoundsError
	require.ErrorAs(t, err, &bounds)
	assert.Equal(t, []string{"scientists"}, pathsOf(bounds.Facts))
	_, err = scheme.Gaps(a)
	require.ErrorAs(t, err, &bounds)

	good, p, s := demoGood(), demo2024(), demoSheet()
	for staff, sound := range map[int64]bool{29: false, 30: true} {
		s.Assume(Assumption{fStaff, Int(staff)})
		_, err = scheme.EvaluateWith(s, &p, &good)
		assert.Equal(t, sound, err == nil, "30 of %d", staff)
	}
}

// Law that switches a limit by a fact gives it in the unit of what it limits.
func TestAChosenLimitHasTheUnitOfWhatItLimits(t *testing.T) {
	heads := NewSchedule(demoBasis(8), Case{From: Int(0), Limit: Int(1)}, Case{From: Int(1_000_000), Above: true, Limit: Int(3)})
	s := demoSheet()
	line := func(sales, staff int64) Finding {
		chosen := s.Choose(s.Yuan(fSales, Yuan(sales)), &heads)
		return Finding{s, s.NotBelow(dRD, s.Count(fStaff, Given(int(staff))), chosen).n - 1}
	}
	const cite = " [Measures for Demonstration Workshops, Article 8]"
	assert.Equal(t, "✓ R&D intensity: 5 persons, required ≥ 3 persons, margin 2 persons"+cite, line(1_000_001, 5).Text(EN))
	assert.Equal(t, "✗ R&D intensity: 0 persons, required ≥ 1 person, short by 1 person"+cite, line(1_000_000, 0).Text(EN))
	bound, _ := line(1_000_001, 5).Bound()
	assert.Equal(t, Persons, bound.Unit())
	p := pen{l: EN}
	clause{line(1_000_001, 5)}.write(&p, 0)
	assert.Contains(t, string(p.b), "\n    ≥ 0 yuan, ≤ 1,000,000 yuan: 1 person\n    > 1,000,000 yuan: 3 persons\n")

	date := NewSchedule(demoBasis(8), Case{From: Int(0), Limit: Int(730_120)}) // 2000-01-01
	c := s.Above(dCert, s.Date(fCertUntil, Given(NewDate(2000, 1, 2))), s.Choose(s.Yuan(fSales, Yuan(0)), &date))
	assert.Contains(t, Finding{s, c.n - 1}.Text(EN), "2000-01-02, required > 2000-01-01, later by 1 day [")
}
