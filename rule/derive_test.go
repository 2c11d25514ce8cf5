package rule

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
)

// staffOf reads a head count, sharedRD an amount, on one sheet.
func staffOf(s *Sheet, v Opt[int]) Quantity { return s.Count(fStaff, v) }

func exactly(t *testing.T, q Quantity) Number {
	t.Helper()
	n, ok := q.s.known(q.i).Exact()
	assert.True(t, ok, q.s.known(q.i).Text(EN))
	return n
}

func TestExceeds(t *testing.T) {
	s := demoSheet()
	five, six, open, none := staffOf(s, Given(5)), s.Count(fScientists, Given(6)), s.Count(fPatents, Opt[int]{}), Of(s.Elect(false), s.Count(fSpace, Given(9)))
	assert.Equal(t, Int(1), exactly(t, Exceeds(six, five)))
	assert.Equal(t, Int(0), exactly(t, Exceeds(five, six)))
	assert.Equal(t, Int(0), exactly(t, Exceeds(five, five)))
	assert.Equal(t, Int(0), exactly(t, Exceeds(none, five)), "what does not exist exceeds nothing")
	assert.Equal(t, Int(0), exactly(t, Exceeds(five, none)))
	q := Exceeds(open, five)
	assert.Equal(t, Between(Int(0), Int(1), Flag), s.known(q.i))
	assert.Equal(t, Quantity{}, Exceeds(five, staffOf(demoSheet(), Given(1))), "another sheet")
}

func TestEither(t *testing.T) {
	s := demoSheet()
	a, b, none := staffOf(s, Given(5)), s.Count(fScientists, Given(9)), Of(s.Elect(false), s.Count(fSpace, Given(9)))
	assert.Equal(t, Int(5), exactly(t, Either(s.Elect(true), a, b)))
	assert.Equal(t, Int(9), exactly(t, Either(s.Elect(false), a, b)))
	open := s.Flag(fProfitable, Opt[bool]{})
	q := Either(open, b, a)
	assert.Equal(t, Between(Int(5), Int(9), Persons), s.known(q.i))
	for _, q := range []Quantity{Either(open, a, none), Either(open, none, a)} {
		assert.True(t, s.interval(q.i).maybe)
		assert.Zero(t, cmpEnds(s.interval(q.i).hi, endAt(5, 1)))
	}
	assert.True(t, s.interval(Either(open, none, none).i).never)
	assert.True(t, s.interval(Either(s.Elect(true), none, a).i).never)
	assert.Equal(t, Quantity{}, Either(open, a, staffOf(demoSheet(), Given(1))), "another sheet")
}

// A fact of the case not taken is not missing.
func TestEitherAsksForTheCaseTaken(t *testing.T) {
	s := demoSheet()
	q := Either(s.Elect(false), s.Count(fPatents, Opt[int]{}), staffOf(s, Given(5)))
	s.Above(dYoung, q, staffOf(s, Given(4)))
	s.Decide()
	d, err := s.Decision()
	assert.NoError(t, err)
	assert.Equal(t, Passed, d.Verdict())
	assert.Empty(t, d.Missing().Settled)
}

func TestYear(t *testing.T) {
	s := demoSheet()
	assert.Equal(t, Int(2025), exactly(t, s.Date(fFiled, Given(NewDate(2025, 12, 31))).Year()))
	assert.Equal(t, Int(2024), exactly(t, s.Date(fFounded, Given(NewDate(2024, 1, 1))).Year()))
	open := s.Date(fCertUntil, Opt[Date]{}).Year()
	assert.Zero(t, cmpEnds(s.interval(open.i).lo, endAt(1, 1)))
	assert.Zero(t, cmpEnds(s.interval(open.i).hi, endAt(9999, 1)))
	assert.Equal(t, Quantity{}, Quantity{}.Year())
}

func TestHalfUp(t *testing.T) {
	s := demoSheet()
	for n, want := range map[Number]int64{Frac(19, 3): 6, Frac(13, 2): 7, Frac(649, 100): 6, Int(7): 7, Int(0): 0, Frac(1, 2): 1} {
		assert.Equal(t, Int(want), exactly(t, s.Expert(fQuality, Given(n)).HalfUp()), n.String())
	}
	none := Of(s.Elect(false), staffOf(s, Given(5)))
	assert.True(t, s.interval(none.HalfUp().i).never)
	assert.Equal(t, Quantity{}, Quantity{}.HalfUp())
}

func TestMean(t *testing.T) {
	for _, c := range []struct{ a, b, want Number }{
		{Int(1), Int(2), Frac(3, 2)}, {Frac(11, 10), Frac(12, 10), Frac(115, 100)}, {Frac(-1, 3), Frac(1, 2), Frac(1, 12)},
		{Frac(1, math.MaxInt64), Frac(1, math.MaxInt64), Frac(1, math.MaxInt64)}, {Int(math.MaxInt64), Int(math.MaxInt64), Int(math.MaxInt64)},
		{Int(0), Int(0), Int(0)},
	} {
		x := endFromRat(meanEnds(endOf(c.a), endOf(c.b)).rat())
		assert.Zero(t, cmpEnds(x, endOf(c.want)), "%s %s", c.a, c.b)
	}
	assert.True(t, meanEnds(infinite(1), endAt(1, 1)).isInf())
	big := meanEnds(endAt(1, math.MaxInt64), endAt(1, math.MaxInt64-1))
	assert.NotNil(t, big.big, "what does not fit is continued exactly")
	unreduced := meanEnds(endAt(1_100_000_000_000, 1_000_000_000_000), endAt(1_200_000_000_000, 1_000_000_000_000))
	assert.Nil(t, unreduced.big, "ratios of amounts are reduced before they are joined")
	assert.Zero(t, cmpEnds(unreduced, endAt(115, 100)))
}

// The day that a quantity is can be had while it is known, and as a day alone.
func TestOnDay(t *testing.T) {
	s := NewSheet(formulaDates())
	given, open := s.Date(0, Given(NewDate(2026, 2, 28))), s.Date(0, Opt[Date]{})
	assert.Equal(t, Given(NewDate(2026, 2, 28)), given.OnDay())
	assert.Equal(t, Opt[Date]{}, open.OnDay())
	assert.Equal(t, Opt[Date]{}, given.Year().OnDay(), "a year is no day")
	assert.Equal(t, Opt[Date]{}, Quantity{}.OnDay())
}

// formulaDates is a book of one day.
func formulaDates() *Book {
	cite := NewDocument(DocumentInfo{ID: "D", Title: T("日期办法", "Measures of Days")}).Article(1)
	return NewBook("days", T("日期", "days"), []Rule{{Code: "days.line", Title: T("日期", "day"), Basis: Basis{Cite: cite, Source: Read}}},
		[]Fact{{Path: "day", Title: T("日期", "day"), Unit: Day}, {Path: "points", Title: T("评分", "points"), Unit: Score, Max: Int(10), Judged: true},
			{Path: "held", Title: T("持证", "certified"), Unit: Flag}})
}

// What a scheme elects or finds is one or nothing, or either, however full the sheet is.
func TestElectedAndFound(t *testing.T) {
	s := NewSheet(formulaDates())
	for range 50 {
		on, off := s.Elect(true), s.Elect(false)
		assert.Equal(t, Exactly(Int(1), Flag), s.known(on.i))
		assert.Equal(t, Exactly(Int(0), Flag), s.known(off.i))
	}
	assert.Equal(t, Between(Int(0), Int(1), Flag), s.known(s.Found(Undetermined).i))
	assert.Equal(t, Exactly(Int(1), Flag), s.known(s.Found(Passed).i))
	assert.Equal(t, Exactly(Int(0), Flag), s.known(s.Found(Failed).i))
}

// The least and the most of points that are open for want of a fact are as open as they.
func TestEdgesOfOpenPoints(t *testing.T) {
	s := NewSheet(formulaDates())
	points := s.Expert(1, Opt[Number]{})
	assert.Equal(t, Between(Int(0), Int(10), Score), s.known(Bottom(points).i))
	assert.Equal(t, Between(Int(0), Int(10), Score), s.known(Top(points).i))
	law := s.Span(&Limit{Value: Int(2)}, &Limit{Value: Int(6)})
	assert.Equal(t, Exactly(Int(2), Score), s.known(Bottom(law).i))
	assert.Equal(t, Exactly(Int(6), Score), s.known(Top(law).i))
}
