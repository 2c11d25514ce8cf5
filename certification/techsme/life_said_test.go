package techsme

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// What the lines say beside the answer, which decides nothing but is what a clerk checks by.

// Position 12 is compared as a note: said where it differs, not said where it agrees, left out while a route is open.
func TestTheRoutesOfANumberAreCompared(t *testing.T) {
	e := meijiang()
	agreed := func(number string) rule.Answer[bool] {
		n, err := ParseNumber(number)
		require.NoError(t, err)
		a, err := e.Agrees(n)
		require.NoError(t, err)
		return a
	}
	assert.Contains(t, lineOf(t, agreed("202144140201000123"), "techsme.number_agrees_routes").Note.ZH, "未经证实")
	assert.Equal(t, rule.Text{}, lineOf(t, agreed("202144140208000123"), "techsme.number_agrees_routes").Note)
	e.ByAward = rule.Opt[bool]{}
	for _, l := range agreed("202144140208000123").Lines() {
		assert.NotEqual(t, "techsme.number_agrees_routes", l.Rule.Code)
	}
}

// Weights beyond one hexadecimal digit are said where position 12 would stand.
func TestWeightsBeyondOneDigitAreSaid(t *testing.T) {
	p, e := since2025(t), meijiang()
	p.RouteHNTE.Value = rule.Int(15)
	e.AnnouncedOn = rule.Opt[rule.Date]{}
	require.Equal(t, "F", valueOf[Number](t)(p.Compose(e)).RouteCode())
	p.RouteHNTE.Value = rule.Int(16)
	a, err := p.Compose(e)
	require.NoError(t, err)
	assert.Contains(t, lineOf(t, a, "techsme.number_routes").Values[0].Words.ZH, "超过15")
}

// The routes of a mask: its lowest bit is the first route.
func TestRoutesOfAMask(t *testing.T) {
	p := since2025(t)
	all := p.routes(&Entry{})
	for mask, want := range map[int]struct {
		zh  string
		sum int
	}{0: {"", 0}, 1: {"高新技术企业证书", 8}, 2: {"国家级科技奖励", 4}, 5: {"高新技术企业证书、省部级以上研发机构", 10}, 8: {"主导制定标准", 1}} {
		zh, _, sum := chosen(all, mask)
		assert.Equal(t, want.zh, zh, mask)
		assert.Equal(t, want.sum, sum, mask)
	}
}

// Manufacturers have deducted 100% since the tax year 2021: were the rate of technology-based SMEs as old, its first year
// would say so already.
func TestManufacturersHaveTheRateOfTheirFirstYear(t *testing.T) {
	p := since2025(t)
	p.Tax.SME[1].From.Value = rule.Int(2020)
	for settled, said := range map[int]bool{2020: false, 2021: true, 2022: true} {
		a, err := p.RaisesDeduction(settling(settled + 1))
		require.NoError(t, err)
		l := lineOf(t, a, "techsme.deduction_gain")
		require.Equal(t, rule.Given(rule.Passed), l.Verdict, settled)
		assert.Equal(t, said, l.Note != rule.Text{}, settled)
	}
}

// A rate of nothing is a rate; less than nothing is none.
func TestARateOfZeroCanBeComputedWith(t *testing.T) {
	p := since2025(t)
	p.Tax.General[0].Share.Value, p.Tax.FourthQuarter.Share.Value = rule.Percent(0), rule.Percent(0)
	require.NoError(t, p.check())
	p.Tax.General[0].Share.Value = rule.Frac(-1, 100)
	require.Error(t, p.check())
}

// Article 15: what is revoked was done before.
func TestConductPrecedesItsRevocation(t *testing.T) {
	e := Entry{Year: rule.Given(2021), Revoked: rule.Given(true), RevokedOn: ymd(2021, 9, 1), ConductOn: ymd(2021, 9, 1)}
	_, err := e.MayReturn()
	require.NoError(t, err)
	e.ConductOn = ymd(2021, 9, 2)
	_, err = e.MayReturn()
	assert.Contains(t, pathsOf(t, err), "revoked_on")
}

// A number's revocation is named with its day, before and after it.
func TestTheDayOfTheRevocationIsNamed(t *testing.T) {
	e := Entry{Year: rule.Given(2021), AnnouncedOn: ymd(2021, 6, 20), Revoked: rule.Given(true), RevokedOn: ymd(2021, 9, 1)}
	for _, day := range []rule.Date{rule.NewDate(2021, 8, 31), rule.NewDate(2021, 9, 1)} {
		a, err := e.StatusOn(day)
		require.NoError(t, err)
		values := lineOf(t, a, "techsme.not_revoked").Values
		require.Len(t, values, 1, day)
		assert.Equal(t, "2021-09-01", values[0].Value.Text(rule.EN))
	}
}

// Every day and figure of a round that is given needs its basis, and each cites its own.
func TestEveryPartOfARoundNeedsItsBasis(t *testing.T) {
	bare := RoundDay{On: ymd(2026, 6, 1)}
	for path, change := range map[string]func(*Round){
		"opens.basis":          func(r *Round) { r.Opens = bare },
		"closes.basis":         func(r *Round) { r.Closes = bare },
		"publicity_by.basis":   func(r *Round) { r.PublicityBy = bare },
		"sampling_by.basis":    func(r *Round) { r.SamplingBy = bare },
		"report_by.basis":      func(r *Round) { r.ReportBy = bare },
		"batches[5].basis":     func(r *Round) { r.Batches[5] = bare },
		"review_days.basis":    func(r *Round) { r.ReviewDays = rule.Limit{Value: rule.Int(5)} },
		"sampling_share.basis": func(r *Round) { r.SamplingShare = rule.Limit{Value: rule.Percent(5)} },
	} {
		r, err := RoundOf(2026)
		require.NoError(t, err)
		change(&r)
		_, err = r.Lines()
		assert.Equal(t, []string{path}, keys(pathsOf(t, err)))
	}
	r, err := RoundOf(2026)
	require.NoError(t, err)
	r.ReviewDays = rule.Limit{Value: rule.Int(7), Basis: read(round2024.Whole())}
	lines, err := r.Lines()
	require.NoError(t, err)
	for _, l := range lines {
		if l.Rule.Code == "techsme.round_review" {
			assert.Equal(t, "TN-2024", l.Basis.Cite.Document().Info().ID, "the days of review cite what gives them")
			return
		}
	}
	assert.Fail(t, "no line on the review")
}

func keys(found map[string][]int) (paths []string) {
	for path := range found {
		paths = append(paths, path)
	}
	return paths
}
