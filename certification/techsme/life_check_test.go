package techsme

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// since2025 is a copy of the rules since 2025.
func since2025(t *testing.T) LifePolicy {
	t.Helper()
	e, found := LifeEditions().Named("L2025")
	require.True(t, found)
	return e.Policy
}

func TestPoliciesThatCannotBeComputedWith(t *testing.T) {
	for path, change := range map[string]func(*LifePolicy){
		"report_months":            func(p *LifePolicy) { p.ReportMonths.Value = rule.Frac(5, 2) },
		"return_years":             func(p *LifePolicy) { p.ReturnYears.Value = rule.Int(-1) },
		"publicity_days":           func(p *LifePolicy) { p.PublicityDays.Value = rule.Int(-1) },
		"route_award":              func(p *LifePolicy) { p.RouteAward.Value = rule.Int(-1) },
		"valid_years":              func(p *LifePolicy) { p.ValidYears.Value = rule.Int(10_000) },
		"onsite_years":             func(p *LifePolicy) { p.OnsiteYears.Value = rule.Frac(1, 2) },
		"valid_until.day":          func(p *LifePolicy) { p.ValidUntil.Day.Value = rule.Frac(61, 2) },
		"update_by":                func(p *LifePolicy) { p.UpdateBy.Month.Value = rule.Int(13) },
		"number_by.month":          func(p *LifePolicy) { p.NumberBy.Month.Value = rule.Int(-6) },
		"other_years":              func(p *LifePolicy) { p.OtherYears.Source = rule.Unstated },
		"false_bar":                func(p *LifePolicy) { p.FalseBar.Cite = rule.Citation{} },
		"tax.settled_years":        func(p *LifePolicy) { p.Tax.SettledYears.Value = rule.Int(-1) },
		"tax.sme[1].from":          func(p *LifePolicy) { p.Tax.SME[1].From.Value = rule.Int(2017) },
		"tax.general[0].share":     func(p *LifePolicy) { p.Tax.General[0].Share.Value = rule.Percent(-50) },
		"tax.loss_years":           func(p *LifePolicy) { p.Tax.LossYears.Value = rule.Frac(11, 2) },
		"tax.manufacturing.from":   func(p *LifePolicy) { p.Tax.Manufacturing.From.Value = rule.Int(10_000) },
		"tax.fourth_quarter.share": func(p *LifePolicy) { p.Tax.FourthQuarter.Share.Value = rule.Int(-1) },
	} {
		p := since2025(t)
		change(&p)
		_, err := p.MayReturn(Entry{Year: rule.Given(2025), Revoked: rule.Given(false), FalseFiling: rule.Given(false)})
		require.Contains(t, pathsOf(t, err), path)
	}
	x := since2025(t).Tax
	x.LongYears.Value = rule.Frac(21, 2)
	_, err := x.LossLife(2019, 2020)
	require.Contains(t, pathsOf(t, err), "long_years")
}

func TestAnswersBeyondTheCalendarAreErrors(t *testing.T) {
	p, late := since2025(t), rule.Int(9999)
	p.ValidYears.Value, p.OtherYears.Value, p.ReturnYears.Value = late, rule.Int(0), late
	e := Entry{Year: rule.Given(2025), AnnouncedOn: ymd(2025, 9, 1), Revoked: rule.Given(false), FalseFiling: rule.Given(false)}
	_, err := p.StatusOn(e, rule.NewDate(2025, 10, 1))
	require.Contains(t, pathsOf(t, err), "result")
	p.ValidYears.Value, p.OtherYears.Value = rule.Int(0), late
	_, err = p.StatusOn(e, rule.NewDate(2025, 10, 1))
	require.Contains(t, pathsOf(t, err), "result")
	e.Revoked, e.RevokedOn = rule.Given(true), ymd(2025, 12, 1)
	_, err = p.MayReturn(e)
	require.Contains(t, pathsOf(t, err), "result")
	_, err = Entry{Year: rule.Given(2025)}.ReportBy(rule.NewDate(9999, 11, 1))
	require.Contains(t, pathsOf(t, err), "result")
	_, err = LossLife(9999)
	require.Contains(t, pathsOf(t, err), "result")
	require.Equal(t, 9999, valueOf[int](t)(LossLife(9994)))
	p = since2025(t)
	p.Tax.SettledYears.Value = late
	_, err = p.RaisesDeduction(settling(2025))
	require.Contains(t, pathsOf(t, err), "result")
}
