package hnte

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

func technicalSheet(level, standards int) ScoreSheet {
	return ScoreSheet{Kind: TechnicalExpert, Level: level, Support: 8, Number: 8, Way: 6, Standards: standards, Transformation: 26, Rules: 5, Body: 4, Incentives: 3, Training: 3}
}

func financialSheet(net, sales int) ScoreSheet {
	return ScoreSheet{Kind: FinancialExpert, NetAssetGrowth: net, SalesGrowth: sales}
}

// open is an application of which nothing but the day is told: no fact bounds a sheet.
var open = Application{FiledOn: rule.Given(rule.NewDate(2026, 7, 15))}

// An expert gives points for the own part alone: technical experts up to training, financial experts for growth.
func TestPointsOfASheet(t *testing.T) {
	technical, financial := technicalSheet(7, 1), financialSheet(5, 6)
	for expert, sheet := range map[bool]*ScoreSheet{true: &technical, false: &financial} {
		p := sheet.points()
		for _, given := range []bool{p.Level.IsGiven(), p.Standards.IsGiven(), p.Transformation.IsGiven(), p.Training.IsGiven()} {
			assert.Equal(t, expert, given)
		}
		for _, given := range []bool{p.NetAssetGrowth.IsGiven(), p.SalesGrowth.IsGiven()} {
			assert.Equal(t, !expert, given)
		}
	}
}

// Three technical and two financial experts are the least panel; means are exact fractions.
func TestAggregate(t *testing.T) {
	a, err := v2016.Aggregate(open, []ScoreSheet{technicalSheet(7, 1), financialSheet(5, 6), technicalSheet(8, 2), technicalSheet(5, 2), financialSheet(6, 6)})
	require.NoError(t, err)
	p, ok := a.Value()
	require.True(t, ok)
	assert.Equal(t, rule.Given(rule.Frac(20, 3)), p.Level)
	assert.Equal(t, rule.Given(rule.Frac(5, 3)), p.Standards)
	assert.Equal(t, rule.Given(rule.Frac(11, 2)), p.NetAssetGrowth)
	assert.Equal(t, rule.Given(rule.Int(6)), p.SalesGrowth)
	for _, l := range a.Lines()[3:15] {
		mean, _ := l.Values[0].Value.Exact()
		assert.Equal(t, mean.IsInt(), l.Basis.Source == rule.Read, "a mean of %s rests on not being rounded", mean)
	}
	assert.Equal(t, rule.Frac(2, 3), p.Cut, "7+8+8+6+1 is 30, 8+8+8+6+2 is 32, 5+8+8+6+2 is 29: two points of one of three sheets, two thirds")
}

// The total with the means is the mean of the technical totals and the mean of the financial totals.
func TestTheTotalIsTheMeanOfTotals(t *testing.T) {
	app := complete(t)
	app.DraftedStandards = rule.Given(true)
	sheets := []ScoreSheet{technicalSheet(8, 2), technicalSheet(4, 1), technicalSheet(6, 2), financialSheet(5, 6), financialSheet(6, 6)}
	answer, err := v2016.Aggregate(app, sheets)
	require.NoError(t, err)
	app.Points, _ = answer.Value()
	d, err := Evaluate(app)
	require.NoError(t, err)
	score, _ := d.Score()
	exact, _ := score.Exact()
	// 30+41, 27+41, 30+41 and 11, 12
	assert.Equal(t, rule.Frac(6*(30+27+30)/6*2+3*41*2+3*23, 6), exact)
}

func TestPanelComposition(t *testing.T) {
	tech, fin := technicalSheet(7, 1), financialSheet(5, 5)
	for name, c := range map[string]struct {
		sheets []ScoreSheet
		failed []string
	}{
		"least panel":                   {[]ScoreSheet{tech, tech, tech, fin, fin}, nil},
		"four technical, one financial": {[]ScoreSheet{tech, tech, tech, tech, fin}, nil},
		"four experts":                  {[]ScoreSheet{tech, tech, tech, fin}, []string{"hnte.panel.size"}},
		"too few technical":             {[]ScoreSheet{tech, tech, fin, fin, fin}, []string{"hnte.panel.technical"}},
		"four of seven are below 60%":   {[]ScoreSheet{tech, tech, tech, tech, fin, fin, fin}, []string{"hnte.panel.technical"}},
		"no financial expert":           {[]ScoreSheet{tech, tech, tech, tech, tech}, []string{"hnte.panel.financial"}},
		"nobody":                        {nil, []string{"hnte.panel.size", "hnte.panel.technical", "hnte.panel.financial"}},
	} {
		a, err := v2016.Aggregate(open, c.sheets)
		require.NoError(t, err, name)
		_, ok := a.Value()
		assert.Equal(t, c.failed == nil, ok, name)
		var failed []string
		for _, l := range a.Lines() {
			if v, given := l.Verdict.Get(); given && v == rule.Failed {
				failed = append(failed, l.Rule.Code)
			}
		}
		assert.Equal(t, c.failed, failed, name)
		for _, l := range rule.Langs() {
			full := a.FullText(l)
			assert.Contains(t, full, fmt.Sprint(len(c.sheets)), name)
			for _, code := range []rule.ID{panelSize, panelTechnical, panelFinancial} {
				assert.Contains(t, full, panelBook.Rule(code).Title.In(l), name)
			}
			assert.Equal(t, ok, strings.Contains(full, itemTitle(0).In(l)), name)
		}
		data, err := json.Marshal(a)
		require.NoError(t, err, name)
		assert.True(t, json.Valid(data), name)
	}
}

func TestFaultySheets(t *testing.T) {
	high, odd, low := technicalSheet(9, 3), financialSheet(5, 5), technicalSheet(-1, 0)
	odd.Level = 3
	_, err := v2016.Aggregate(open, []ScoreSheet{high, odd, low, {Kind: "clerk"}})
	assert.Equal(t, []string{"sheets[0].level out_of_range", "sheets[0].standards out_of_range", "sheets[1].level inconsistent", "sheets[2].level out_of_range", "sheets[3].kind not_allowed"}, refusals(t, err))
}

// One class I right gives 7 or 8 points: sheets of 4, 8 and 8 have a mean within the band, and the first is refused still.
func TestEverySheetKeepsToItsBand(t *testing.T) {
	app := complete(t)
	low, high := technicalSheet(7, 0), technicalSheet(7, 0)
	low.Number = 4
	sheets := []ScoreSheet{high, low, high, financialSheet(5, 5), financialSheet(5, 6)}
	_, err := v2016.Aggregate(app, sheets)
	assert.Equal(t, []string{"sheets[1].number inconsistent"}, refusals(t, err))
	assert.ErrorContains(t, err, "outside the band")
	var input *door.InputError
	require.ErrorAs(t, err, &input)
	assert.Contains(t, input.Text(rule.ZH), "知识产权数量：分数不在该项允许的分档之内")

	// Growth of 19% and 22%, in the band of 5 and 6; bought rights alone give 1 to 3; no standards none. All at once.
	app.IPSelfDeveloped = rule.Given(0)
	bought := technicalSheet(7, 1)
	bought.Number = 6
	_, err = v2016.Aggregate(app, []ScoreSheet{bought, financialSheet(4, 6), financialSheet(6, 7), high, high})
	assert.Equal(t, []string{"sheets[0].number inconsistent", "sheets[0].way inconsistent", "sheets[0].standards inconsistent", "sheets[1].net_asset_growth inconsistent",
		"sheets[2].sales_growth inconsistent", "sheets[3].way inconsistent", "sheets[4].way inconsistent"}, refusals(t, err))
}

// Experts judge transformation as a whole, so points outside its band are no fault; facts not given leave a band open.
func TestWhatSheetsMayHold(t *testing.T) {
	app := complete(t)
	sheet := technicalSheet(7, 0)
	sheet.Transformation = 3
	sheets := []ScoreSheet{sheet, sheet, sheet, financialSheet(5, 5), financialSheet(6, 6)}
	answer, err := v2016.Aggregate(app, sheets)
	require.NoError(t, err)
	points, ok := answer.Value()
	require.True(t, ok)
	assert.Equal(t, rule.Given(rule.Int(3)), points.Transformation)

	app.IPClassI = rule.Opt[int]{}
	sheets[1].Number = 4
	_, err = v2016.Aggregate(app, sheets)
	assert.NoError(t, err, "with class I open, four points may be those of three class II rights")
}

// Facts that contradict each other are refused before any sheet is held against them.
func TestFaultyFactsOfAPanel(t *testing.T) {
	app := complete(t)
	app.IPSelfDeveloped = rule.Given(9)
	_, err := v2016.Aggregate(app, []ScoreSheet{technicalSheet(7, 0)})
	assert.Equal(t, []string{"ip_self_developed inconsistent"}, refusals(t, err))
}

func refusals(t *testing.T, err error) []string {
	t.Helper()
	var input *door.InputError
	require.ErrorAs(t, err, &input)
	var found []string
	for _, p := range input.Problems {
		found = append(found, p.Path+" "+string(p.Code))
	}
	return found
}
