package hnte

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/certification/enterprise"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Of incidents that within the year before filing outweighs one of an unknown day, in whichever order they are listed.
func TestTheIncidentThatSurelyCounts(t *testing.T) {
	sure, open := Incident{On: rule.Given(rule.NewDate(2026, 1, 1))}, Incident{}
	for _, list := range [][]Incident{{sure, open}, {open, sure}} {
		a := Application{FiledOn: rule.Given(rule.NewDate(2026, 7, 15)), Incidents: rule.Given(list)}
		assert.Equal(t, sure, worstIncident(&v2016, &a))
	}
}

// Net assets that were negative in any of the three years are said.
func TestNetAssetsNegativeInAnyYear(t *testing.T) {
	for i := range 4 {
		a := complete(t)
		years := [...]*Year{&a.First, &a.Second, &a.Last}
		if i < len(years) {
			years[i].NetAssets = rule.Yuan(-1)
		}
		a.Points = Points{}
		d, err := Evaluate(a)
		require.NoError(t, err)
		f, found := d.Finding("hnte.net_assets_negative")
		require.True(t, found)
		assert.Equal(t, i < len(years), f.Verdict() == rule.Passed, i)
	}
}

// Each mean of a panel has a line.
func TestMeansAreLines(t *testing.T) {
	a, err := v2016.Aggregate(open, []ScoreSheet{technicalSheet(7, 1), financialSheet(5, 6), technicalSheet(8, 2), technicalSheet(5, 2), financialSheet(6, 6)})
	require.NoError(t, err)
	said := map[string]string{}
	for _, l := range a.Lines() {
		for _, v := range l.Values {
			said[v.Title.ZH] = v.Value.Text(rule.ZH)
		}
	}
	assert.Equal(t, "6.67分", said[itemTitle(0).ZH], "20 thirds for the level of technology")
	assert.Equal(t, "6分", said[itemTitle(11).ZH], "for the growth of sales")
}

// The figures of a plan are lines of its days.
func TestFiguresOfAPlanAreLines(t *testing.T) {
	p := planned([2]int64{40_000_000, 2_000_000}, [2]int64{45_000_000, 2_200_000}, [2]int64{50_000_000, 2_300_000}, [2]int64{52_000_000, 2_600_000})
	a, plan := renewal(t, p, rule.NewDate(2026, 7, 15), rule.NewDate(2026, 8, 15))
	assert.Equal(t, rule.NewDate(2026, 7, 15), plan.Widest, "of equal margins the first")
	l, found := lineAt(a, "hnte.rd_share", "2026-07-15")
	require.True(t, found)
	assert.Equal(t, rule.Given(rule.Passed), l.Verdict)
}

// A withdrawal said not to be has no day, and a day of registration contradicts no year that is not given.
func TestWhatTheDoorsHoldTogether(t *testing.T) {
	paths := func(err error) (all []string) {
		var input *door.InputError
		require.ErrorAs(t, err, &input)
		for _, p := range input.Problems {
			all = append(all, p.Path)
		}
		return all
	}
	a := complete(t)
	a.Withdrawn, a.WithdrawnOn = rule.Given(false), rule.Given(rule.NewDate(2020, 1, 1))
	assert.Contains(t, paths(Validate(&a)), "withdrawn")
	u := Upkeep{RegisteredOn: rule.Given(rule.NewDate(2018, 1, 1))}
	assert.Equal(t, []string{"year"}, paths(UpkeepDoor().Validate(&u)))
	u = Upkeep{Year: rule.Given(2024), Last: Year{Sales: rule.Yuan(1)}, Second: Year{Sales: rule.Yuan(1)}, First: Year{Sales: rule.Yuan(1)}}
	assert.NoError(t, UpkeepDoor().Validate(&u), "no day of registration, no contradiction")
}

// What a re-examination asks is said of the year in question; who was registered where is proved by the licence.
func TestFactsOfAReexamination(t *testing.T) {
	for path, said := range map[string]string{"total_income": "问题年度总收入", "ht_income": "问题年度高新技术产品（服务）收入"} {
		f, found := upkeepBook.FactAt(path)
		require.True(t, found)
		assert.Equal(t, said, f.Title.ZH)
	}
	for path, said := range map[string]string{"ip_class1": "问题年度内", "ip_class2": "证书所依据的"} {
		f, found := upkeepBook.FactAt(path)
		require.True(t, found)
		assert.Contains(t, f.Help.ZH, said)
	}
	for path, past := range map[string]bool{"employees": true, "first.sales": true, "registered_on": false, "ip_class1": false} {
		f, found := book.FactAt(path)
		require.True(t, found)
		assert.Equal(t, past, f.Past, path)
	}
	f, found := book.FactAt("registered_on")
	require.True(t, found)
	assert.Equal(t, "营业执照", f.Evidence.Paper.ZH)
}

// Standards published in the year count for it, those published after the day of the count do not.
func TestStandardsOfTheYear(t *testing.T) {
	for day, want := range map[rule.Date]bool{rule.NewDate(2025, 12, 31): true, rule.NewDate(2026, 1, 2): false} {
		p := planned([2]int64{40_000_000, 2_000_000})
		p.Standards = rule.Given([]enterprise.Standard{{Kind: rule.Given(enterprise.StandardKind("national")), On: rule.Given(day)}})
		u, err := UpkeepFrom(p, 2025)
		require.NoError(t, err)
		assert.Equal(t, rule.Given(want), u.DraftedStandards, day)
	}
}
