package hnte

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// A line whose figure hangs on a disputed reading says so, with the place of the dispute; where both readings come to the
// same figure it does not. Each pair of applications differs in that alone.
func TestALineSaysThatItRestsOnADisputedReading(t *testing.T) {
	yuan := func(amounts ...int64) (all []rule.Opt[decimal.Decimal]) {
		for _, n := range amounts {
			all = append(all, rule.Yuan(n))
		}
		return all
	}
	for _, c := range []struct {
		what, code, cites string
		hangs, firm       func(*Application)
	}{
		{
			"the cap on other expense binds in a year with commissions", "hnte.rd_share", "（存在争议：《高新技术企业认定管理工作指引》",
			func(a *Application) { a.Last.RDOther = rule.Yuan(700_000) }, // over a quarter of 2,400,000, within a quarter of 2,720,000
			func(a *Application) { a.Last.RDOther = rule.Yuan(600_000) }, // a quarter of 2,400,000 by either
		},
		{
			"commissions abroad: 80% of them, or what was spent", "hnte.domestic_share", "（存在争议：《高新技术企业认定管理工作指引》",
			func(a *Application) { a.Last.RDOverseas = rule.Yuan(1) },
			func(a *Application) { a.Last.RDOverseas = rule.Yuan(0) },
		},
		{
			"net assets below zero", "hnte.net_asset_growth_band", "三（七）4〕（存在争议）",
			func(a *Application) {
				of := yuan(-1, 11_500_000, 13_800_000)
				a.First.NetAssets, a.Second.NetAssets, a.Last.NetAssets = of[0], of[1], of[2]
			},
			func(a *Application) {
				of := yuan(0, 11_500_000, 13_800_000)
				a.First.NetAssets, a.Second.NetAssets, a.Last.NetAssets = of[0], of[1], of[2]
			},
		},
		{
			"a firm of two years divides its results by two, or by three", "hnte.transformation_band", "三（七）2〕（存在争议）",
			func(a *Application) { a.RegisteredOn, a.First = rule.Given(rule.NewDate(2024, 3, 1)), Year{} },
			func(a *Application) { a.RegisteredOn = rule.Given(rule.NewDate(2023, 3, 1)) },
		},
		{
			"means of a panel, kept or rounded cell by cell", "hnte.pass_mark", "（存在争议：《高新技术企业认定管理工作指引》",
			func(a *Application) { a.Points.Level = rule.Given(rule.Frac(13, 2)) },
			func(a *Application) { a.Points.Level = rule.Given(rule.Int(6)) },
		},
	} {
		a, b := complete(t), complete(t)
		if c.code != "hnte.pass_mark" { // the growth given moves with the figures
			a.Points, b.Points = Points{}, Points{}
		}
		c.hangs(&a)
		c.firm(&b)
		hangs, firm := lineOf(t, a, c.code), lineOf(t, b, c.code)
		assert.Equal(t, rule.Disputed, hangs.Provenance(), c.what)
		assert.Contains(t, hangs.Text(rule.ZH), c.cites, c.what)
		assert.Equal(t, rule.Read, firm.Provenance(), c.what+": the same either way")
		assert.Equal(t, hangs.Citation(), firm.Citation(), "the article of the requirement stays")
	}
}

func lineOf(t *testing.T, a Application, code string) rule.Finding {
	t.Helper()
	d, err := Evaluate(a)
	require.NoError(t, err)
	f, ok := d.Finding(code)
	require.True(t, ok, code)
	return f
}

// The reading that the summary of a panel rounds its cells is one change of the policy: 70 by exact means passes then.
func TestRoundedMeansAreOneChangeOfThePolicy(t *testing.T) {
	a := complete(t)
	a.Points.Level, a.Points.Support = rule.Given(rule.Frac(11, 2)), rule.Given(rule.Frac(13, 2))
	a.Points.Rules, a.Points.Body, a.Points.Incentives, a.Points.Training = given4(4, 2, 2, 2)
	a.Points.SalesGrowth = rule.Given(rule.Int(5))
	exact, rounded := v2016, v2016
	rounded.MeansExact.On = false
	for _, c := range []struct {
		p    *Policy
		want rule.Verdict
		at   int64
	}{{&exact, rule.Failed, 70}, {&rounded, rule.Passed, 71}} {
		d, err := c.p.Evaluate(a)
		require.NoError(t, err)
		line, _ := d.Finding("hnte.pass_mark")
		actual, _ := line.Actual()
		n, _ := actual.Exact()
		assert.Equal(t, rule.Int(c.at), n)
		assert.Equal(t, c.want, line.Verdict())
	}
}

func given4(a, b, c, d int64) (w, x, y, z rule.Opt[rule.Number]) {
	return rule.Given(rule.Int(a)), rule.Given(rule.Int(b)), rule.Given(rule.Int(c)), rule.Given(rule.Int(d))
}
