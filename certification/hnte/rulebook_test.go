package hnte

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// The rulebook of an edition asks for what that edition reads and for nothing of the other.
func TestRulebookFacts(t *testing.T) {
	for year, c := range map[int]struct{ asks, not []string }{
		2014: {[]string{"ip_recent", "ip_licensed", "college_tech_staff", "rd_staff", "first.total_assets", "points.ip"}, []string{"ip_class1", "tech_staff", "first.net_assets", "incidents", "in_region", "points.level"}},
		2026: {[]string{"ip_class1", "tech_staff", "first.net_assets", "incidents", "in_region", "points.level"}, []string{"ip_recent", "ip_licensed", "college_tech_staff", "rd_staff", "first.total_assets", "points.ip"}},
	} {
		book, err := scheme.RulebookOn(rule.NewDate(year, 7, 1))
		require.NoError(t, err)
		paths := pathsOf(book.Facts())
		for _, path := range c.asks {
			assert.Contains(t, paths, path, year)
		}
		for _, path := range c.not {
			assert.NotContains(t, paths, path, year)
		}
	}
}

// Every fact and every rule serves an edition.
func TestNothingIsIdle(t *testing.T) {
	facts, lines := map[string]bool{}, map[string]bool{}
	for _, e := range timeline.All() {
		book, err := scheme.RulebookOn(e.From)
		require.NoError(t, err)
		for _, path := range pathsOf(book.Facts()) {
			facts[path] = true
		}
		for f := range book.Decision().Findings() {
			lines[f.Code()] = true
		}
	}
	for _, f := range scheme.Book().Facts() {
		assert.True(t, facts[f.Path], f.Path)
	}
	for _, r := range scheme.Book().Rules() {
		assert.True(t, lines[r.Code], r.Code)
	}
}

// A policy is a value: a changed copy leaves the edition alone, and the difference cites both sides.
func TestAPolicyIsAValue(t *testing.T) {
	reform := v2016
	reform.MinTechShare = percent(15, read(item11(4)))
	require.NotEqual(t, v2016, reform)
	assert.Equal(t, rule.Percent(10), v2016.MinTechShare.Value)
	assert.Empty(t, scheme.CheckPolicy(&reform))
	a := complete(t)
	a.TechStaff = rule.Given(rule.Int(8))
	before, err := Evaluate(a)
	require.NoError(t, err)
	after, err := reform.Evaluate(a)
	require.NoError(t, err)
	assert.Equal(t, rule.Passed, before.Verdict())
	assert.Equal(t, rule.Failed, after.Verdict())
	gaps, err := reform.Gaps(a)
	require.NoError(t, err)
	assert.Equal(t, rule.Int(12), gaps[0].Changes[0].To)
}
