package pool

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

// equivalents are the numbers of clauses that a place does not have.
func equivalents(at Place) []ruletest.Equivalent {
	var all []ruletest.Equivalent
	off := func(figures ...string) {
		for _, f := range figures {
			all = append(all, ruletest.Equivalent{Figure: f, Why: "the place has no such clause: its switch is off"})
		}
	}
	if at != Guangzhou {
		off("field_years")
	}
	if at != Jiangmen && at != Meizhou {
		off("grass_years")
	}
	if at != National {
		off("papers", "policy_years", "output")
		all = append(all, ruletest.Equivalent{Figure: "title_years", Change: "-1", Why: "there are no fewer years than none"})
	}
	return all
}

// TestPlaces: each place by its own cases, every rule seen from both sides at one of them, every number pinned down.
func TestPlaces(t *testing.T) {
	require.NoError(t, entrance.Err())
	coverage := ruletest.NewCoverage(entryBook)
	for _, at := range Places() {
		s := Scheme(at)
		require.NoError(t, s.Err())
		for _, e := range s.Timeline().All() {
			assert.Empty(t, s.CheckPolicy(&e.Policy), e.ID)
		}
		subject, dir := ruletest.For(s, Decode), "testdata/"+string(at)
		cases, err := ruletest.Load(dir)
		require.NoError(t, err)
		for _, d := range ruletest.Cases(t, dir, subject) {
			coverage.Add(d)
		}
		var apps []Candidate
		for i := range cases {
			if c, err := Decode(cases[i].Application()); err == nil {
				apps = append(apps, c)
			}
		}
		ruletest.StraightLine(t, subject, apps...)
		ruletest.Mutations(t, subject, cases, equivalents(at)...)
		assert.NotEmpty(t, at.Text(rule.ZH)+at.Text(rule.EN))
	}
	coverage.Require(t, ruletest.BothSides, ruletest.Waiver{Code: "review_pool.groups", Of: ruletest.BothSides, Why: "no line of a decision"})
	_, err := Evaluate("nowhere", Candidate{AppliedOn: rule.Given(rule.NewDate(2026, 7, 15))})
	assert.Error(t, err)
}

// TestGroups: the groups of the national pool, by hand; several may be met, and age closes all of them.
func TestGroups(t *testing.T) {
	no := Candidate{}
	require.NoError(t, json.Unmarshal([]byte(`{"applied_on": "2026-07-15", "born_on": "1970-01-01", "academician": false, "no_misconduct": true, "years_in_field": 4,
		"associate_title": true, "led_or_awarded": false, "indexed_papers": 9, "years_in_policy": 9, "international_post": false, "listed_company": false,
		"high_tech_enterprise": true, "firm_output": "20000000", "technical_director": false, "technical_backbone": false, "other_industry": false, "economic_circles": false}`), &no))
	for _, x := range []struct {
		title  string
		change func(*Candidate)
		want   string
	}{
		{"a title with four years, nine papers, nine years in policy", func(*Candidate) {}, "不符合任何一类"},
		{"five years", func(c *Candidate) { c.FieldYears = rule.Given(5) }, "科技界专家"},
		{"ten papers and backbone of a firm above scale", func(c *Candidate) { c.Papers, c.FirmBackbone = rule.Given(10), rule.Given(true) }, "科技界专家、产业界专家"},
		{"backbone of a firm below scale", func(c *Candidate) { c.FirmBackbone, c.Output = rule.Given(true), rule.Yuan(19_999_999) }, "不符合任何一类"},
		{"director of a firm below scale, and of the economic circles", func(c *Candidate) { c.Director, c.Output, c.Economy = rule.Given(true), rule.Yuan(1), rule.Given(true) }, "产业界专家、经济界专家"},
		{"born in 1955", func(c *Candidate) { c.FieldYears, c.BornOn = rule.Given(5), rule.Given(rule.NewDate(1955, 12, 31)) }, "不符合任何一类"},
		{"industry not said", func(c *Candidate) { c.FieldYears, c.OtherIndustry = rule.Given(5), rule.Opt[bool]{} }, ""},
		{"conduct not said", func(c *Candidate) { c.FieldYears, c.Sound = rule.Given(5), rule.Opt[bool]{} }, ""},
	} {
		c := no
		x.change(&c)
		a, err := GroupsOf(c)
		require.NoError(t, err)
		g, told := a.Value()
		assert.Equal(t, x.want != "", told, x.title)
		if told {
			assert.Equal(t, x.want, g.Text(rule.ZH), x.title)
		} else {
			assert.NotEmpty(t, a.Missing(), x.title)
		}
		assert.NotEmpty(t, a.FullText(rule.EN)+g.Text(rule.EN))
	}
	_, err := GroupsOf(Candidate{})
	assert.Error(t, err)
	assert.True(t, Science.Valid() && Industry.Valid() && Economy.Valid())
}

func askStatus(p *StatusPolicy, _ string, input []byte) (ruletest.Told, error) {
	return ruletest.Ask(p, input, DecodeEntry, StatusOn, StatusPolicy.StatusOn)
}

func TestStatus(t *testing.T) {
	require.NoError(t, statusDoor.Err())
	answers, codes := ruletest.Answers(t, "testdata/status", upkeep, askStatus)
	for _, r := range statusBook.Rules()[1:] {
		assert.True(t, codes[r.Code], r.Code)
	}
	seen := map[Status]bool{}
	for _, a := range answers {
		if s, told := a.(rule.Answer[Status]).Value(); told {
			seen[s] = true
		}
	}
	assert.Len(t, seen, len(statuses))
	cases, err := ruletest.LoadAnswers("testdata/status")
	require.NoError(t, err)
	ruletest.AnswerMutations(t, cases, Upkeep(), askStatus)
	e, err := Upkeep().On(rule.NewDate(2026, 7, 15))
	require.NoError(t, err)
	assert.Empty(t, rule.CheckPolicy(&e.Policy))
}

func FuzzStatus(f *testing.F) { ruletest.FuzzAnswers(f, "", askStatus, "testdata/status") }

func FuzzCandidate(f *testing.F) {
	ruletest.Proof[Policy, Candidate]{Scheme: Scheme(National), Door: entrance, Dir: "testdata/national"}.Fuzz(f)
}
