package reform_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/internal/workshop"
	"github.com/keji-rules/keji/rule/reform"
)

// bandFirst gives points for experts on its first line; for patents where the edition asks for residents.
func bandFirst(s *rule.Sheet, p *policy, a *application) {
	experts := s.Band(workshop.Share, rule.Ratio(s.Count(workshop.FactExperts, a.Experts), s.Count(workshop.FactStaff, a.Staff)), &p.Share)
	if p.Resident.On {
		experts = s.Sum(workshop.Total, &p.Cap, experts, s.Climb(workshop.Patents, s.Count(workshop.FactPatents, a.Patents), &p.Patents))
	}
	s.AtLeast(workshop.Pass, experts, &p.Pass)
	s.Decide()
}

func experts(n int) application { return filed(2025, 8, n, 0) }

// moved are the points that the first band, 4 before, moved by for workshops.
func movedPoints(t *testing.T, low, high rule.Number, apps ...application) []reform.Points {
	t.Helper()
	s := compared(bandFirst, 1, 0, func(_, after *policy) { after.Share.Rows[0].Low, after.Share.Rows[0].High = low, high })
	i, err := s.Run(context.Background(), numbered(apps...))
	require.NoError(t, err)
	require.Empty(t, i.Faults)
	return i.Points
}

// Points go up and down, in whole and in parts; those open on a side are counted and not summed. What the other law gives
// no points for has not moved.
func TestMovesOfPoints(t *testing.T) {
	open := experts(2)
	open.Experts = application{}.Experts
	for name, c := range map[string]struct {
		to   rule.Number
		apps []application
		want [3]int
		sum  string
	}{
		"up":            {rule.Int(6), []application{experts(2), experts(1), experts(2)}, [3]int{2, 0, 0}, "4"},
		"down":          {rule.Int(1), []application{experts(2), experts(2)}, [3]int{0, 2, 0}, "-6"},
		"by thirds":     {rule.Frac(13, 3), []application{experts(2), experts(2), experts(3), experts(3)}, [3]int{4, 0, 0}, "4/3"},
		"from open":     {rule.Int(9), []application{open}, [3]int{0, 0, 1}, "0"},
		"open or known": {rule.Int(9), []application{open, experts(2)}, [3]int{1, 0, 1}, "5"},
	} {
		all := movedPoints(t, c.to, c.to, c.apps...)
		require.Len(t, all, 1, name)
		assert.Equal(t, "workshop.share", all[0].Rule.Code, name)
		assert.Equal(t, c.want, [3]int{all[0].Up, all[0].Down, all[0].Unclear}, name)
		assert.Equal(t, c.sum, all[0].Total, name)
	}
	assert.Empty(t, movedPoints(t, rule.Int(4), rule.Int(4), experts(2), experts(6), open))
	known := movedPoints(t, rule.Int(3), rule.Int(5), experts(2), experts(6))
	require.Len(t, known, 1)
	assert.Equal(t, [3]int{0, 0, 1}, [3]int{known[0].Up, known[0].Down, known[0].Unclear}, "3 to 5 points are open")
}

// Scores stand in the bar that begins at or below them, below nothing too.
func TestBars(t *testing.T) {
	scored := func(s *rule.Sheet, p *policy, a *application) {
		staff := s.Count(workshop.FactStaff, a.Staff)
		s.Sum(workshop.Total, nil, s.Band(workshop.Share, rule.Ratio(s.Count(workshop.FactExperts, a.Experts), staff), &p.Share))
		s.AtMost(workshop.MaxStaff, staff, &p.MaxStaff)
		s.Decide()
	}
	for _, c := range []struct {
		score rule.Number
		width int64
		from  int64
	}{
		{rule.Int(0), 5, 0}, {rule.Int(4), 5, 0}, {rule.Int(5), 5, 5}, {rule.Frac(49, 10), 5, 0}, {rule.Frac(25, 2), 5, 10}, {rule.Frac(25, 2), 1, 12},
		{rule.Int(-1), 5, -5}, {rule.Int(-5), 5, -5}, {rule.Int(-6), 5, -10}, {rule.Frac(-1, 2), 5, -5}, {rule.Frac(-21, 2), 5, -15}, {rule.Int(-10), 5, -10},
	} {
		s := compared(scored, 1, 1, func(before, after *policy) {
			before.Share.Rows[0].Low, before.Share.Rows[0].High = c.score, c.score
			after.Share = before.Share
		})
		s.Width = c.width
		i, err := s.Run(context.Background(), numbered(experts(2)))
		require.NoError(t, err)
		require.Empty(t, i.Faults)
		assert.Equal(t, []reform.Bar{{From: c.from, Before: 1, After: 1}}, i.Scores.Bars, "%v by %d", c.score, c.width)
	}
}
