package rule

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// gapsOf writes rules on a sheet of a book and lists the gaps.
func gapsOf(b *Book, run func(*Sheet)) []string {
	s := NewSheet(b)
	run(s)
	texts := []string{}
	for _, g := range FindGaps(s, run) {
		texts = append(texts, g.Text(EN))
	}
	return texts
}

// Of two directions the nearer is proposed; of two as near, upwards.
func TestTheNearerDirection(t *testing.T) {
	b := demoBookWith(func(facts []Fact) { facts[fSpace].Change = UpOrDown })
	table := func(hole, end Number) Table { // no points from hole to below end
		return NewTable(demoBasis(10), Points(Int(0), Int(5)), Points(hole, Int(0)), Points(end, Int(5)))
	}
	for _, c := range []struct {
		space, hole, end Number
		want             string
	}{
		{Int(13), Int(11), Int(20), "from 13 down to 10 (-3)"},
		{Int(14), Int(11), Int(20), "from 14 down to 10 (-4)"},
		{Int(15), Int(11), Int(20), "from 15 up to 20 (+5)"}, // ten is as near
		{Int(16), Int(11), Int(20), "from 16 up to 20 (+4)"},
		{Int(11), Int(11), Int(20), "from 11 down to 10 (-1)"},
		{Int(19), Int(11), Int(20), "from 19 up to 20 (+1)"},
		{Int(5), Int(0), Int(20), "from 5 up to 20 (+15)"}, // nothing below would do
		{Int(99_999), Int(9), Int(100_001), "from 99999 down to 8 (-99991)"},
		{Frac(27, 10), Frac(5, 2), Int(3), "from 2.7 up to 3 (+0.3)"},
		{Frac(23, 10), Frac(21, 10), Int(3), "from 2.3 down to 2 (-0.3)"},
		{Frac(5, 2), Frac(21, 10), Int(3), "from 2.5 up to 3 (+0.5)"},
	} {
		rows := table(c.hole, c.end)
		assert.Equal(t, []string{"some points for people: space " + c.want + " → verdict: passed"}, gapsOf(b, func(s *Sheet) {
			s.MoreThan(dPeopleSome, s.Band(dPeople, s.Number(fSpace, Given(c.space)), &rows), plainLimit(Int(0)))
			s.Decide()
		}), "%v between %v and %v", c.space, c.hole, c.end)
	}
}

// A whole cannot be advised to fall below what lies within it: at most 50 others beside 30 scientists are 80 in all.
func TestAWholeFallsNoLowerThanItsPart(t *testing.T) {
	b := demoBookWith(func(facts []Fact) { facts[fStaff].Change, facts[fScientists].Change = Down, Fixed })
	rules := func(staff int, others int64) func(*Sheet) {
		return func(s *Sheet) {
			all := s.Count(fStaff, Given(staff))
			s.AtMost(dStaffCap, all.Minus(s.Count(fScientists, Given(30))), plainLimit(Int(others)))
			s.Decide()
		}
	}
	assert.Equal(t, []string{"staff size: staff from 100 persons down to 80 persons (-20 persons) → verdict: passed"}, gapsOf(b, rules(100, 50)))
	assert.Equal(t, []string{"staff size: staff from 100 persons down to 30 persons (-70 persons) → verdict: passed"}, gapsOf(b, rules(100, 0)))
	assert.Equal(t, []string{"staff size: no change of a single fact can be advised"}, gapsOf(b, rules(100, -1)))
	assert.Equal(t, []string{"staff size: no change of a single fact can be advised"}, gapsOf(b, rules(30, -1)), "there is nothing below")
}

// Within one requirement what makes the whole pass comes first.
func TestWhatPassesTheWholeComesFirst(t *testing.T) {
	routes := func(s *Sheet) {
		points := s.All(dScored,
			s.AtLeast(dPatents, s.Count(fPatents, Given(0)), plainLimit(Int(1))),
			s.AtLeast(dRD, s.Yuan(fRD, Yuan(0)), plainLimit(Int(100))))
		s.AnyOf(dRoute, points, s.Holds(dAccounts, s.Flag(fAccounts, Given(false))))
	}
	assert.Equal(t, []string{
		"full accounts: full accounts becomes yes → verdict: passed",
		"points for patents: patents from 0 rights up to 1 right (+1 right) → verdict: failed",
		"R&D intensity: R&D from 0 yuan up to 100 yuan (+100 yuan) → verdict: failed",
	}, gapsOf(demoBook(), func(s *Sheet) { routes(s); s.Decide() }))

	// A second requirement that nothing can meet follows in its own place, and then nothing passes the whole.
	assert.Equal(t, []string{
		"points for patents: patents from 0 rights up to 1 right (+1 right) → verdict: failed",
		"R&D intensity: R&D from 0 yuan up to 100 yuan (+100 yuan) → verdict: failed",
		"full accounts: full accounts becomes yes → verdict: failed",
		"resident firm: no change of a single fact can be advised",
	}, gapsOf(demoBook(), func(s *Sheet) {
		routes(s)
		s.Holds(dResident, s.Flag(fResident, Given(false)))
		s.Decide()
	}))
}

// A requirement with several failed lines and no advice is one gap, named by what is required.
func TestNoAdviceIsSaidOnce(t *testing.T) {
	assert.Equal(t, []string{"route: no change of a single fact can be advised"}, gapsOf(demoBook(), func(s *Sheet) {
		s.AnyOf(dRoute,
			s.All(dScored, s.Holds(dResident, s.Flag(fResident, Given(false))), s.Holds(dProfit, s.Flag(fProfitable, Given(false)))),
			s.NotBelow(dCert, s.Date(fCertUntil, Given(NewDate(2020, 1, 1))), s.Date(fFiled, Given(NewDate(2025, 1, 1)))))
		s.Decide()
	}))
}

// The way to a value is cut before every edge, whichever way it goes.
func TestSegments(t *testing.T) {
	assert.Equal(t, [][2]int64{{0, 4}, {5, 10}}, segments(0, 10, []int64{5}))
	assert.Equal(t, [][2]int64{{10, 6}, {5, 0}}, segments(10, 0, []int64{5}))
	assert.Equal(t, [][2]int64{{3, 3}}, segments(3, 3, []int64{5}))
}

// The way from near to far is cut where a rule switches, both ends of a segment included, in either direction.
func TestSegmentsAtTheEdges(t *testing.T) {
	for _, c := range []struct {
		near, far int64
		edges     []int64
		want      [][2]int64
	}{
		{1, 10, nil, [][2]int64{{1, 10}}},
		{1, 10, []int64{5, 2, 5}, [][2]int64{{1, 1}, {2, 4}, {5, 10}}},
		{1, 10, []int64{1, 10, 0, 11}, [][2]int64{{1, 9}, {10, 10}}},
		{10, 1, []int64{5, 9}, [][2]int64{{10, 10}, {9, 6}, {5, 1}}},
		{10, 1, []int64{10, 1, 11, 0}, [][2]int64{{10, 2}, {1, 1}}},
		{4, 4, []int64{4}, [][2]int64{{4, 4}}},
	} {
		assert.Equal(t, c.want, segments(c.near, c.far, c.edges), c)
	}
}

// A rule that compares the fact itself switches at its bound: the value below it, the bound and the value above.
func TestEdgesOfAFact(t *testing.T) {
	s := demoSheet()
	table := NewTable(demoBasis(10), Points(Int(0), Int(1)), Points(Int(40), Int(5)))
	staff, scientists := s.Count(fStaff, Given(501)), s.Count(fScientists, Given(30))
	s.AtMost(dStaffCap, staff, plainLimit(Int(500)))
	s.AtLeast(dPeople, scientists, plainLimit(Int(20)))
	s.AtLeast(dShare, Ratio(scientists, staff), plainLimit(Percent(10)))
	s.Note(s.AtLeast(dPass, s.Band(dPeopleOrPatents, staff, &table), plainLimit(Int(0))))
	s.Decide()
	g := &gapSearch{s: s}
	assert.ElementsMatch(t, []int64{499, 500, 501, -1, 0, 1, 39, 40, 41}, g.edgesOf(fStaff))
	assert.ElementsMatch(t, []int64{19, 20, 21}, g.edgesOf(fScientists))
	assert.Empty(t, g.edgesOf(fPatents))
}

// Points that a person gives within a band rest on what the band measures, too.
func TestAnAwardRestsOnItsBand(t *testing.T) {
	s, band := demoSheet(), demo2020().Quality
	award := s.Award(dQuality, s.Band(dQualityBand, s.Count(fPatents, Given(1)), &band), s.Expert(fQuality, Given(Int(3))))
	pass := s.AtLeast(dPass, award, plainLimit(Int(6)))
	s.Decide()
	var facts []FactID
	s.eachFact(pass.n-1, func(id FactID) { facts = append(facts, id) })
	assert.ElementsMatch(t, []FactID{fQuality, fPatents}, facts)
	assert.Equal(t, []FactID{fPatents}, s.restsOn(pass.n-1), "nobody is advised what to think")
}

// A line rests on its bound, too, be it the first thing that was read.
func TestALineRestsOnItsBound(t *testing.T) {
	s := demoSheet()
	filed := s.Date(fFiled, Given(NewDate(2025, 3, 1)))
	cert := s.NotBelow(dCert, s.Date(fCertUntil, Given(NewDate(2024, 3, 1))), filed)
	s.Decide()
	var facts []FactID
	s.eachFact(cert.n-1, func(id FactID) { facts = append(facts, id) })
	assert.Equal(t, []FactID{fCertUntil, fFiled}, facts)
}
