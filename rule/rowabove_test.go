package rule

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// growth is a table whose first band starts just above zero, and which has a band for exactly five.
func growth() *Table {
	t := NewTable(demoBasis(10),
		Row{From: Int(0), Above: true, Low: Int(1), High: Int(2)}, Row{From: Int(5), Low: Int(1), High: Int(4)}, Row{From: Int(5), Above: true, Low: Int(3), High: Int(4)})
	return &t
}

func TestBandThatStartsAboveItsEdge(t *testing.T) {
	for n, want := range map[Number]string{
		Int(-1): "0 points", Int(0): "0 points", Frac(1, 1000): "1 point to 2 points", Frac(4999, 1000): "1 point to 2 points",
		Int(5): "1 point to 4 points", Frac(5001, 1000): "3 points to 4 points", Int(900): "3 points to 4 points",
	} {
		s := demoSheet()
		assert.Equal(t, want, pointsText(s, s.Band(dQualityBand, s.Number(fView, Given(n)), growth())), n.String())
	}
	s := demoSheet()
	assert.Equal(t, "0 points to 4 points", pointsText(s, s.Band(dQualityBand, s.Count(fSpace, Opt[int]{}), growth())))
}

func TestTextOfABandThatStartsAboveItsEdge(t *testing.T) {
	for row, want := range map[int]string{-1: "≤ 0", 0: "> 0, < 5", 1: "≥ 5, ≤ 5", 2: "> 5"} {
		p := pen{l: EN}
		growth().writeRow(&p, row, Plain)
		assert.Equal(t, want, string(p.b))
	}
}

// The released editions, whose bands start at their edges, keep their JSON and so their hashes.
func TestPolicyWithABandThatStartsAboveItsEdge(t *testing.T) {
	type policy struct {
		Growth Table `json:"growth" zh:"增长" en:"growth" unit:"plain" gives:"points"`
	}
	p := policy{*growth()}
	assert.Empty(t, CheckPolicy(&p))
	data, err := PolicyJSON(&p)
	require.NoError(t, err)
	assert.Contains(t, string(data), `{"from":"0","above":true,"low":"1","high":"2"},{"from":"5","low":"1","high":"4"},{"from":"5","above":true,"low":"3","high":"4"}`)

	other := p
	other.Growth.Rows[0].Above = false
	changes := Diff(&p, &other)
	require.Len(t, changes, 1)
	assert.Equal(t, "growth.rows[0].above", changes[0].Path)

	other.Growth.Rows[1].Above = true
	assert.NotEmpty(t, CheckPolicy(&other), "two bands that start alike")
}

func TestTopAndBottomOfWhatIsLeftToJudgement(t *testing.T) {
	p, s := demo2020(), demoSheet()
	band := s.Band(dQualityBand, s.Count(fPatents, Given(5)), &p.Quality)
	assert.Equal(t, "6 points", pointsText(s, Bottom(band)))
	assert.Equal(t, "8 points", pointsText(s, Top(band)))
	span := s.Span(plainLimit(Int(1)), plainLimit(Int(4)))
	assert.Equal(t, "1 point", pointsText(s, Bottom(span)))
	assert.Equal(t, "4 points", pointsText(s, Top(span)))

	open := s.Band(dQualityBand, s.Count(fSpace, Opt[int]{}), &p.Quality)
	assert.Equal(t, "0 points to 8 points", pointsText(s, Bottom(open)), "which band is not known")
	assert.Equal(t, "0 points to 8 points", pointsText(s, Top(open)))
	none := Of(s.Elect(false), s.Count(fPatents, Given(1)))
	assert.Equal(t, "0 points", pointsText(s, Top(s.Band(dQualityBand, none, &p.Quality))))
	assert.Equal(t, Quantity{}, Top(Quantity{}))
}

// A number of days is short or has a margin; only a date is earlier or later.
func TestDistanceOfDurationsAndDates(t *testing.T) {
	for days, want := range map[int]string{364: ", short by 1 day", 370: ", margin 5 days"} {
		s := demoSheet()
		at := s.Date(fFounded, Given(NewDate(2020, 1, 1)))
		age := DaysBetween(at, s.Date(fFiled, Given(NewDate(2020, 1, 1).AddDays(days))))
		c := s.AtLeast(dYoung, age, plainLimit(Int(365)))
		p := pen{l: EN}
		Finding{s, c.n - 1}.writeDistance(&p)
		assert.Equal(t, want, string(p.b))
	}
}

func TestMinusInfinity(t *testing.T) {
	assert.Equal(t, "-∞", string(appendEnd(nil, EN, infinite(-1), Share, nil)))
	assert.Equal(t, "∞", string(appendEnd(nil, EN, infinite(1), Share, nil)))
}
