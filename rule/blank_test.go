package rule

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A code that no rule has gives the zero Finding, which every method must bear.
func TestTheZeroFindingIsSafe(t *testing.T) {
	f, ok := demoDecide(t, nil).Finding("demo.no_such_rule")
	assert.False(t, ok)
	assert.Equal(t, Undetermined, f.Verdict())
	assert.Equal(t, Rule{}, f.Rule())
	assert.Empty(t, f.Code())
	assert.Equal(t, Text{}, f.Title())
	assert.Equal(t, AllOf, f.Op())
	assert.Equal(t, Requirement, f.Role())
	assert.True(t, f.Citation().IsZero())
	assert.Equal(t, Unstated, f.Provenance())
	for _, lacks := range []func() bool{
		func() bool { _, ok := f.Actual(); return ok }, func() bool { _, ok := f.Bound(); return ok },
		func() bool { _, ok := f.Points(); return ok }, func() bool { _, ok := f.Table(); return ok },
		func() bool { _, ok := f.Schedule(); return ok }, func() bool { _, ok := f.Steps(); return ok },
		func() bool { _, ok := f.Limit(); return ok }, func() bool { _, ok := f.Distance(); return ok },
		func() bool { _, ok := f.Parent(); return ok },
	} {
		assert.False(t, lacks())
	}
	assert.Empty(t, f.Kids())
	assert.Empty(t, f.Waits())
	assert.NotEmpty(t, f.Text(ZH))
	assert.NotEmpty(t, f.Asks(ZH))
	assert.Empty(t, f.Figures(ZH))
	measured, required, outcome := f.Cells(ZH)
	assert.NotEqual(t, "", measured+required+outcome)
	assert.Equal(t, Rule{}, f.Line().Rule)
	assert.NotNil(t, f.Causes())
	data, err := json.Marshal(f)
	assert.NoError(t, err)
	assert.True(t, json.Valid(data))
}

func TestAnUnknownUnitIsSafe(t *testing.T) {
	assert.Equal(t, "3", Exactly(Int(3), Unit(200)).Text(ZH))
	_, err := json.Marshal(Exactly(Int(3), Unit(200)))
	assert.NoError(t, err)
}

// A sheet that nobody made takes every operation, and says at the end that it has no book.
func TestZeroSheet(t *testing.T) {
	var s Sheet
	year := s.Count(0, Given(2026))
	flag, amount := s.Flag(1, Opt[bool]{}), s.Yuan(2, Yuan(5))
	checks := []Check{s.Holds(0, flag), s.AtLeast(1, Ratio(amount, year), plainLimit(Int(1))), s.NotAbove(2, year.FirstDay(), Of(flag, year))}
	s.Also(checks[0], 3)
	points := s.Band(3, amount, &Table{})
	s.Sum(4, nil, points, s.Best(5, points, s.Expert(6, Opt[Number]{})))
	s.Note(s.AnyOf(7, checks...))
	s.Assume(Assumption{Fact: 1})
	s.Tally(1, 1, 2)
	s.Reset(Frame{})
	s.Decide()
	_, err := s.Decision()
	require.ErrorIs(t, err, ErrBook)
	require.Zero(t, s.Book().Scheme())
}
