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

// staffed is a good workshop of n persons, 30% of them experts.
func staffed(n int) application {
	a := workshop.Good()
	a.Staff, a.Experts = rule.Given(n), rule.Given((3*n+9)/10)
	return a
}

// misses are the near misses of workshops, under laws with a limit to the staff before and after.
func misses(t *testing.T, by rules, before, after int64, apps ...application) []reform.NearMiss {
	t.Helper()
	s := compared(by, 1, 1, func(b, a *policy) { b.MaxStaff.Value, a.MaxStaff.Value = rule.Int(before), rule.Int(after) })
	i, err := s.Run(context.Background(), numbered(apps...))
	require.NoError(t, err)
	require.Empty(t, i.Faults)
	return i.NearMisses
}

// Each band at its bound and just above it: of at most 1000 persons, 1010 are 1% more and 1011 are beyond that.
func TestBands(t *testing.T) {
	var apps []application
	for _, n := range []int{1000, 1001, 1010, 1011, 1020, 1021, 1050, 1051, 1100, 1101, 1200, 1201} {
		apps = append(apps, staffed(n))
	}
	all := misses(t, workshop.Rules, 1000, 2000, apps...)
	require.Len(t, all, 1)
	assert.Equal(t, "workshop.max_staff", all[0].Rule.Code)
	assert.Equal(t, reform.Nearness{Subjects: 11, Within: []int{2, 2, 2, 2, 2, 1}, Least: rule.Exactly(rule.Int(1), rule.Persons)}, all[0].Before)
	assert.Equal(t, reform.Nearness{Within: make([]int, 6)}, all[0].After, "nobody has more than 2000")
	all = misses(t, workshop.Rules, 2000, 1000, apps...)
	assert.Equal(t, [2]int{0, 11}, [2]int{all[0].Before.Subjects, all[0].After.Subjects})
	assert.Equal(t, []int64{1, 2, 5, 10, 20}, reform.NearBands())
}

// Of the handful only w5 fails before, one point short of 10; after it w2, w3 and w5 fail, one, two and three short of 12.
// The certificate, whose bound is a day, is no near miss, though it would do; w8 does not know its points.
func TestNearMissesOfTheHandful(t *testing.T) {
	i, err := study(t, stricter()).Run(context.Background(), numbered(handful()...))
	require.NoError(t, err)
	require.Len(t, i.NearMisses, 1)
	assert.Equal(t, "workshop.pass", i.NearMisses[0].Rule.Code)
	one := rule.Exactly(rule.Int(1), rule.Score)
	assert.Equal(t, reform.Nearness{Subjects: 1, Within: []int{0, 0, 0, 1, 0, 0}, Least: one}, i.NearMisses[0].Before)
	assert.Equal(t, reform.Nearness{Subjects: 3, Within: []int{0, 0, 0, 1, 1, 1}, Least: one}, i.NearMisses[0].After)
}

// The nearest is the least difference, whatever comes first and on which side of the bound it lies.
func TestTheNearest(t *testing.T) {
	for _, order := range [][]int{{53, 52, 60}, {52, 60, 53}, {60, 53, 52}} {
		all := misses(t, workshop.Rules, 50, 50, staffed(order[0]), staffed(order[1]), staffed(order[2]))
		assert.Equal(t, rule.Exactly(rule.Int(2), rule.Persons), all[0].Before.Least, "%v", order)
	}
}

// Two requirements short are no near miss, and of a bound of nothing there are no shares.
func TestNoNearMiss(t *testing.T) {
	foreign := staffed(51)
	foreign.Resident = rule.Given(false)
	assert.Empty(t, misses(t, workshop.Rules, 50, 50, foreign))
	assert.Empty(t, misses(t, workshop.Rules, 0, 0, staffed(1)))
	assert.Empty(t, misses(t, workshop.Rules, 50, 50, staffed(50)))
}

// grouped puts three requirements that all fail at 51 persons and 5 patents into groups.
func grouped(group func(s *rule.Sheet, staff, points, few rule.Check)) rules {
	return func(s *rule.Sheet, p *policy, a *application) {
		count := s.Count(workshop.FactStaff, a.Staff)
		staff := s.AtMost(workshop.MaxStaff, count, &p.MaxStaff)
		points := s.AtLeast(workshop.Pass, s.Climb(workshop.Patents, s.Count(workshop.FactPatents, a.Patents), &p.Patents), &p.Pass)
		group(s, staff, points, s.LessThan(workshop.Few, count, &p.Few))
		s.Decide()
	}
}

// A requirement is near alone where meeting it would do: one of several routes, or the exception or the requirement of an
// Unless; not one of several that all must be met. In a group of groups the nearest one above both tells.
func TestMeetingOneWouldDo(t *testing.T) {
	for name, c := range map[string]struct {
		group func(s *rule.Sheet, staff, points, few rule.Check)
		near  []string
	}{
		"one of three": {func(s *rule.Sheet, a, b, c rule.Check) { s.AnyOf(workshop.Route, a, b, c) }, []string{"few", "max_staff", "pass"}},
		"all of three": {func(s *rule.Sheet, a, b, c rule.Check) { s.All(workshop.Route, a, b, c) }, nil},
		"an exception": {func(s *rule.Sheet, a, b, c rule.Check) { s.Note(c); s.Unless(workshop.Route, a, b) }, []string{"max_staff", "pass"}},
		"two, or a third": {func(s *rule.Sheet, a, b, c rule.Check) {
			s.AnyOf(workshop.Route, s.All(workshop.Total, a, b), c)
		}, []string{"few"}},
		"one of two, and a third": {func(s *rule.Sheet, a, b, c rule.Check) {
			s.All(workshop.Route, s.AnyOf(workshop.Total, a, b), c)
		}, nil},
	} {
		var codes []string
		for _, n := range misses(t, grouped(c.group), 50, 50, staffed(51)) {
			codes = append(codes, n.Rule.Code[len("workshop."):])
			assert.Equal(t, 1, n.Before.Subjects, name)
		}
		assert.Equal(t, c.near, codes, name)
	}
}
