package rule

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func pointsText(s *Sheet, q Quantity) string { return s.known(q.i).Text(EN) }

// Bands are half open: from is inclusive, to exclusive.
func TestBand(t *testing.T) {
	p := demo2020()
	for scientists, want := range map[int]string{
		0: "0 points", 99: "0 points", 100: "4 points", 199: "4 points", 200: "8 points", 299: "8 points", 300: "12 points", 1000: "12 points",
	} {
		s := demoSheet()
		q := s.Band(dPeople, Ratio(s.Count(fScientists, Given(scientists)), s.Count(fStaff, Given(1000))), &p.People)
		assert.Equal(t, want, pointsText(s, q), "%d of 1000", scientists)
	}
	s := demoSheet()
	q := s.Band(dPeople, Ratio(s.Count(fScientists, Opt[int]{}), s.Count(fStaff, Given(1000))), &p.People)
	assert.Equal(t, "0 points to 12 points", pointsText(s, q))
	q = s.Band(dPeople, Ratio(s.Count(fScientists, Given(250)), s.Count(fStaff, Opt[int]{})), &p.People)
	assert.Equal(t, "0 points to 12 points", pointsText(s, q), "the staff may be none")
}

// Two from the first on, one more for every further whole two, at most six.
func TestClimb(t *testing.T) {
	p := demo2020()
	for patents, want := range map[int]string{
		0: "0 points", 1: "2 points", 2: "2 points", 3: "3 points", 4: "3 points", 5: "4 points", 8: "5 points", 9: "6 points", 10: "6 points", 11: "6 points", 1000: "6 points",
	} {
		s := demoSheet()
		assert.Equal(t, want, pointsText(s, s.Climb(dPatents, s.Count(fPatents, Given(patents)), &p.Patents)), "%d", patents)
	}
	s := demoSheet()
	assert.Equal(t, "0 points to 6 points", pointsText(s, s.Climb(dPatents, s.Count(fPatents, Opt[int]{}), &p.Patents)))
	flat := Steps{From: Int(1), Base: Int(2), Cap: Int(5)}
	assert.Equal(t, "2 points", pointsText(s, s.Climb(dPatents, s.Count(fPatents, Given(900)), &flat)), "a ladder without width has one step")
}

func TestBestAndSum(t *testing.T) {
	s := demoSheet()
	n := func(v int) Quantity { return s.Count(fSpace, Given(v)) }
	assert.Equal(t, "9 points", pointsText(s, s.Best(dPeopleOrPatents, n(4), n(9), n(2))))
	assert.Equal(t, "15 points", pointsText(s, s.Sum(dTotal, nil, n(4), n(9), n(2))))
	for sum, want := range map[int]string{19: "19 points", 20: "20 points", 21: "20 points"} {
		assert.Equal(t, want, pointsText(s, s.Sum(dTotal, plainLimit(Int(20)), n(sum))), "capped at 20")
	}
	open := s.Count(fIncidents, Opt[int]{})
	assert.Equal(t, "5 points to 20 points", pointsText(s, s.Sum(dTotal, plainLimit(Int(20)), n(5), open)))
}

// Experts' points stay in the band that the facts give.
func TestAwardWithinABand(t *testing.T) {
	p := demo2020()
	award := func(patents Opt[int], points Opt[Number]) (*Sheet, Quantity) {
		s := demoSheet()
		q := s.Award(dQuality, s.Band(dQualityBand, s.Count(fPatents, patents), &p.Quality), s.Expert(fQuality, points))
		checkOf(s, Passed)
		s.Decide()
		return s, q
	}
	for points, sound := range map[int64]bool{5: false, 6: true, 7: true, 8: true, 9: false} {
		s, _ := award(Given(5), Given(Int(points)))
		assert.Equal(t, sound, s.Err() == nil, "%d points within 6 to 8", points)
		var bounds *BoundsError
		if !sound && assert.ErrorAs(t, s.Err(), &bounds) {
			assert.Equal(t, "points.quality", bounds.Facts[0].Path)
		}
	}
	s, q := award(Given(5), Opt[Number]{})
	assert.Equal(t, "6 points to 8 points", pointsText(s, q))
	assert.Equal(t, []Cause{ToBeJudged}, Finding{s, s.vals[q.i].a}.Causes())
	s, q = award(Given(0), Opt[Number]{})
	assert.Equal(t, "0 points", pointsText(s, q), "where the band leaves nothing open, nobody is waited for")
	s, q = award(Opt[int]{}, Given(Int(7)))
	require.NoError(t, s.Err())
	assert.Equal(t, "7 points", pointsText(s, q))
	s, q = award(Given(5), Given(Frac(13, 2)))
	require.NoError(t, s.Err())
	assert.Equal(t, "6.5 points", pointsText(s, q))
}

// In a what-if that moves the band, the band's range counts.
func TestAwardInAWhatIf(t *testing.T) {
	p, s := demo2020(), demoSheet()
	s.Assume(Assumption{fPatents, Int(1)})
	q := s.Award(dQuality, s.Band(dQualityBand, s.Count(fPatents, Given(5)), &p.Quality), s.Expert(fQuality, Given(Int(7))))
	checkOf(s, Passed)
	s.Decide()
	require.NoError(t, s.Err())
	assert.Equal(t, "1 point to 5 points", pointsText(s, q))
}

// What a person gives is a fact of the application, whatever the points are: anything else is a slip of the programmer.
func TestAwardOfNoFactIsASlip(t *testing.T) {
	p := demo2020()
	for _, points := range []int64{0, 5, 10} { // within 0 to 10
		for name, given := range map[string]func(s *Sheet) Quantity{
			"a total":  func(s *Sheet) Quantity { return Total(s.Expert(fView, Given(Int(points)))) },
			"a factor": func(s *Sheet) Quantity { return s.Expert(fView, Given(Int(points))).Times(plainLimit(Int(1))) },
			"a choice": func(s *Sheet) Quantity { return s.Elect(points > 0) },
		} {
			s := demoSheet()
			s.Award(dView, s.Span(&p.ViewLow, &p.ViewHigh), given(s))
			checkOf(s, Passed)
			s.Decide()
			require.ErrorIs(t, s.Err(), ErrRules, name)
			assert.Contains(t, s.Err().Error(), "no fact", name)
		}
	}
}

// The weakest founding of what a line uses is said, wherever it stands: in a range, a ladder, a cap, a schedule.
func TestProvenanceIsTheWeakest(t *testing.T) {
	p := demo2020()
	p.ViewLow.Source, p.Patents.Source, p.RDShare.Source, p.YoungYears.Source = SecondHand, Assumed, Disputed, Proposed
	a := demoGood()
	s := demoSheet()
	d, err := demoScheme().EvaluateWith(s, &p, &a)
	require.NoError(t, err)
	for id, want := range map[ID]Provenance{
		dView: SecondHand, dPatents: Assumed, dRD: Disputed, dYoung: Proposed, dTotal: Assumed, dSpace: Unknown, dResident: Read,
	} {
		assert.Equal(t, want, demoLine(t, d, id).Provenance(), d.open().s.book.rules[id].Code)
	}
}

// Where the band leaves no choice the person's points are the band's.
func TestAwardsWithinABandOfOneValue(t *testing.T) {
	people := demo2020().People
	for points, allowed := range map[int64]bool{7: false, 8: true, 9: false} {
		s := demoSheet()
		s.AtLeast(dPass, s.Award(dQuality, s.Band(dQualityBand, Ratio(s.Count(fScientists, Given(20)), s.Count(fStaff, Given(100))), &people), s.Expert(fQuality, Given(Int(points)))), plainLimit(Int(0)))
		s.Decide()
		assert.Equal(t, allowed, s.Err() == nil, points)
	}
}

// A ladder of one step says nothing of further ones.
func TestLaddersOfOneStep(t *testing.T) {
	for width, more := range map[int64]bool{0: false, 2: true} {
		s := demoSheet()
		steps := Steps{From: Int(1), Base: Int(2), Width: Int(width), Each: Int(1), Cap: Int(6), Basis: demoBasis(10)}
		s.Climb(dPatents, s.Count(fPatents, Given(1)), &steps)
		p := pen{l: EN}
		clause{Finding{s, 0}}.writeSteps(&p)
		assert.Contains(t, string(p.b), "from 1 right on 2 points")
		assert.Equal(t, more, strings.Contains(string(p.b), "for every whole"), string(p.b))
	}
}

// Where full marks are in dispute between two figures, so are points beyond the lower one.
func TestFullMarksInDispute(t *testing.T) {
	cap := Limit{Value: Int(10), High: Int(15), Basis: Basis{demoLaw.Article(13), Disputed}}
	for quality, want := range map[int64]string{9: "9分", 12: "10分～12分", 20: "10分～15分"} {
		s := demoSheet()
		total := s.Sum(dTotal, &cap, s.Award(dView, s.Span(plainLimit(Int(0)), plainLimit(Int(30))), s.Expert(fView, Given(Int(quality)))))
		assert.Equal(t, want, s.known(total.i).Text(ZH))
	}
}
