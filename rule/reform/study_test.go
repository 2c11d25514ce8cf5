package reform_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/internal/workshop"
	"github.com/keji-rules/keji/rule/reform"
)

func study(t testing.TB, reforms ...change) reform.Study[policy, application] {
	t.Helper()
	s, err := reform.New(workshop.Scheme(), reforms...)
	require.NoError(t, err)
	s.Dimensions = []rule.Text{rule.T("片区", "district")}
	return s
}

// Everything an impact says about a population counted by hand.
func TestHandCounted(t *testing.T) {
	s := study(t, stricter())
	var flips []reform.Flip
	var faults []reform.Fault
	s.OnFlip = func(f reform.Flip) error { flips = append(flips, f); return nil }
	s.OnFault = func(f reform.Fault) error { faults = append(faults, f); return nil }
	i, err := s.Run(context.Background(), numbered(handful()...))
	require.NoError(t, err)

	assert.Equal(t, 7, i.Matrix.Total())
	assert.Equal(t, 2, i.Matrix.Of(rule.Passed, rule.Failed), "w2, w3")
	assert.Equal(t, 3, i.Matrix.Of(rule.Passed, rule.Passed), "w1, w4, w9")
	assert.Equal(t, 1, i.Matrix.Of(rule.Failed, rule.Failed), "w5")
	assert.Equal(t, 1, i.Matrix.Of(rule.Undetermined, rule.Failed), "w8")
	assert.Equal(t, 3, i.Matrix.Flips())
	assert.Equal(t, 5, i.Matrix.Before(rule.Passed))
	assert.Equal(t, 4, i.Matrix.After(rule.Failed))

	assert.Equal(t, 2, i.Faulty)
	assert.Equal(t, faults, i.Faults)
	require.Len(t, faults, 2)
	assert.Equal(t, "w6", faults[0].ID)
	assert.Equal(t, 7, faults[1].Number)

	require.Len(t, i.Laws, 3)
	assert.Equal(t, "V2020", i.Laws[0].After.ID)
	assert.Equal(t, "V2024", i.Laws[1].After.ID)
	assert.Equal(t, "V2024+pass-12", i.Laws[2].After.ID)
	assert.Equal(t, 5, i.Laws[2].Subjects)
	assert.Empty(t, i.Laws[1].Changes)
	require.Len(t, i.Laws[2].Changes, 1)
	assert.Equal(t, "pass mark: 10 points → 12 points; basis [Workshop Measures, Article 4] (read in the document) → "+
		"[Draft Workshop Measures, Article 1] (proposed, not law)", i.Laws[2].Changes[0].Text(rule.EN))

	require.Len(t, i.Turning, 2)
	assert.Equal(t, "workshop.pass", i.Turning[1].Rule.Code)
	assert.Equal(t, 2, i.Turning[0].Subjects+i.Turning[1].Subjects-1)
	assert.Empty(t, i.Points, "no points moved")
	assert.Equal(t, []reform.Bar{{5, 1, 1}, {10, 5, 5}}, i.Scores.Bars)
	assert.Equal(t, [2]int{1, 1}, i.Scores.Open)

	require.Len(t, i.Groups, 1)
	assert.Equal(t, "east", i.Groups[0][0].Name)
	assert.Equal(t, 4, i.Groups[0][0].Matrix.Total(), "w1, w3, w5, w9")
	assert.Equal(t, 1, i.Groups[0][0].Matrix.Of(rule.Passed, rule.Failed))

	require.Len(t, flips, 3)
	assert.Equal(t, "w2", flips[0].ID)
	require.Len(t, flips[0].Turns, 1)
	assert.Equal(t, "workshop.pass", flips[0].Turns[0].Rule.Code)
	assert.Equal(t, "✓ pass: 11 points, required ≥ 10 points, margin 1 point [Workshop Measures, Article 4]", flips[0].Turns[0].Before.Text.EN)
	assert.Contains(t, flips[0].Turns[0].After.Text.EN, "✗ pass: 11 points, required ≥ 12 points, short by 1 point")
	assert.Equal(t, []string{"west"}, flips[2].Groups)
}

// A subject with another number of groups than there are dimensions ends the run, on any number of goroutines: a table would
// be lost in silence. One that could not be read needs none.
func TestGroupsAndDimensions(t *testing.T) {
	for _, workers := range []int{1, 4} {
		s := study(t, stricter())
		s.Workers = workers
		s.Dimensions = []rule.Text{rule.T("片区", "district"), rule.T("行业", "industry")}
		_, err := s.Run(context.Background(), numbered(handful()...))
		var e *reform.GroupsError
		require.ErrorAs(t, err, &e)
		assert.Equal(t, reform.GroupsError{Number: 1, Groups: 1, Dimensions: 2}, *e)
		assert.Contains(t, e.Text(rule.ZH), "第 1 个对象的 Subject.Groups 有 1 项，Study.Dimensions 有 2 项")
		assert.Contains(t, err.Error(), "Subject.Groups of subject 1 has 1 entries and Study.Dimensions has 2")
		s.Dimensions = s.Dimensions[:1]
		_, err = s.Run(context.Background(), slices.Values([]subject{{Groups: []string{"east"}, Application: handful()[0]}, {Application: handful()[1]}}))
		require.ErrorAs(t, err, &e)
		assert.Equal(t, 2, e.Number)
		i, err := s.RunChecked(context.Background(), func(yield func(subject, error) bool) { yield(subject{}, errors.New("unread")) })
		require.NoError(t, err)
		assert.Equal(t, 1, i.Faulty)
	}
}

// Whether on one goroutine or on eight, the impact and what it tells on the way are the same to the byte.
func TestWorkersShowInNothing(t *testing.T) {
	apps := handfulTwice(300)
	var want string
	for _, workers := range []int{0, 1, 2, 8, reform.AllCores} {
		s := study(t, stricter())
		s.Workers = workers
		var all strings.Builder
		s.OnFlip = func(f reform.Flip) error {
			b, err := json.Marshal(f)
			fmt.Fprint(&all, f.Text(rule.ZH), string(b))
			return err
		}
		s.OnFault = func(f reform.Fault) error { all.WriteString(f.Text(rule.ZH)); return nil }
		i, err := s.Run(context.Background(), numbered(apps...))
		require.NoError(t, err)
		b, err := json.Marshal(i)
		require.NoError(t, err)
		fmt.Fprint(&all, string(b), i.Text(rule.ZH), i.Markdown(rule.EN))
		if want == "" {
			want = all.String()
		}
		require.Equal(t, want, all.String(), "%d workers", workers)
	}
}

// A callback's error and the end of the context end the run, and no goroutine is left.
func TestRunsEndEarly(t *testing.T) {
	before := runtime.NumGoroutine()
	enough := errors.New("enough")
	for _, workers := range []int{1, 4} {
		s := study(t, stricter())
		s.Workers, s.OnFlip = workers, func(reform.Flip) error { return enough }
		_, err := s.Run(context.Background(), numbered(handfulTwice(500)...))
		require.ErrorIs(t, err, enough)

		ctx, cancel := context.WithCancelCause(context.Background())
		seen := 0
		s.OnFlip = func(reform.Flip) error { seen++; cancel(enough); return nil }
		_, err = s.Run(ctx, numbered(handfulTwice(1_000)...))
		require.ErrorIs(t, err, enough)
		assert.Less(t, seen, 3_000)
	}
	for range 1_000 { // a worker that has done its work may be about to end
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(time.Millisecond)
	}
	assert.LessOrEqual(t, runtime.NumGoroutine(), before)
}
