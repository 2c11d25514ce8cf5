package foreigner

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

// Moving any number by one unit, or flipping any switch, fails a hand-written case; but for these, which nobody could tell
// from the law.
func TestMutations(t *testing.T) {
	first := "no table gives points below its second row, so where the first begins is the same to all"
	of := map[string][]ruletest.Equivalent{}
	off := "the clause does not exist in this edition"
	equivalents := []ruletest.Equivalent{
		{Figure: "points.max", Change: "+1", Why: "the rows add up to 120 at most"},
		{Figure: "pilot", Why: "it changes what is cited, and TestThePilotCitesThePilot holds it"},
		{Figure: "max_renewal_age", Why: off}, {Figure: "b.other_pass_mark", Why: off},
		{Figure: "points.bonus_low", Change: "-1", Why: "the door refuses less than 0"}, {Figure: "points.bonus_high", Change: "+1", Why: "the door refuses more than 10"},
	}
	best := "of the row the best item counts, and another gives zero"
	for edition, rows := range map[string][]string{
		"CN-2017": {"former_national", "taught_in_chinese", "top_university", "fortune_500", "owns_ip", "five_years"},
		"TJ-2016": {"degree", "skill", "taught_in_chinese", "top_university", "fortune_500", "owns_ip", "five_years"},
	} {
		for _, row := range rows {
			of[edition] = append(of[edition], ruletest.Equivalent{Figure: "points." + row + ".rows[0].points", Change: "-1", Why: best})
		}
	}
	for _, row := range []string{"salary", "degree", "skill", "months", "former_national", "taught_in_chinese", "hsk", "region", "age", "top_university", "fortune_500", "owns_ip", "five_years"} {
		equivalents = append(equivalents, ruletest.Equivalent{Figure: "points." + row + ".rows[0].from", Why: first})
	}
	of["CN-2017"] = append(of["CN-2017"], ruletest.Equivalent{Figure: "b.master_degree", Why: off})
	of["TJ-2016"] = append(of["TJ-2016"], ruletest.Equivalent{Figure: "b.teaching_years", Why: off}, ruletest.Equivalent{Figure: "b.course_hours", Why: off})
	noticed := mutate(t, "testdata/cases", "441400", "CN-2017", slices.Concat(equivalents, of["CN-2017"]))
	noticed += mutate(t, "testdata/pilot", "120100", "TJ-2016", slices.Concat(equivalents, of["TJ-2016"]))
	if !testing.Short() && sizeDivisor == 1 {
		assert.GreaterOrEqual(t, noticed, 300)
	}
	t.Logf("%d changes of the law were noticed", noticed)
}

func mutate(t *testing.T, dir, locality, edition string, equivalents []ruletest.Equivalent) int {
	t.Helper()
	cases, err := ruletest.Load(dir)
	require.NoError(t, err)
	e, ok := Scheme(locality).Timeline().Named(edition)
	require.True(t, ok)
	return ruletest.Mutations(t, subjectOf(locality).Under(rule.NewTimeline(e)), cases, equivalents...)
}

// Where a place departs from the national standard, and in nothing else.
func TestLocalParameters(t *testing.T) {
	want := map[string][]string{
		"BJ-2026": {"b.max_age", "b.other_max_age"}, "BJ-2023": {"city_pilot"}, "JM-2023": {"city_pilot"},
		"SH-2023": {"city_pilot"}, "SZ-2023": {"city_pilot"}, "GZ-2023": {"city_pilot"}, "HZ-2023": {"city_pilot"}, "CQ-2023": {"city_pilot"},
		"SH-2025-12": {"b.other_max_age", "b.other_mark"}, "SH-2026": {"b.other_max_age", "b.other_mark"},
		"SZ-2026": {"renewal_age"},
	}
	for _, p := range places {
		for _, e := range p.timeline.All() {
			if e.From.Before(nationwide) {
				continue
			}
			var paths []string
			for _, c := range rule.Diff(&v2017, &e.Policy) {
				paths = append(paths, c.Path)
			}
			assert.Equal(t, want[e.ID], paths, e.ID)
		}
	}
}

// The rows in which the pilot's table differs from the one in force.
func TestTheFourRowsOfThePilot(t *testing.T) {
	older, rows := points2016(), map[string]bool{}
	for _, c := range rule.Diff(&points2017, &older) {
		if c.Kind != rule.Recited {
			name := c.Path
			for i, r := range name {
				if r == '.' || r == '[' {
					name = name[:i]
					break
				}
			}
			rows[name] = true
		}
	}
	assert.Equal(t, map[string]bool{
		"skill": true, "work_years": true, "former_national": true, "taught_in_chinese": true, "hsk": true, "region": true, "owns_ip": true, "five_years": true,
	}, rows, "education, years of work, Chinese, region and the row of which one item counts")
}
