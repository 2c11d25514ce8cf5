package techsme

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// settling is an entry of year Y, founded long before, that did everything in time.
func settling(year int) Entry {
	return Entry{
		Year: rule.Given(year), FoundedOn: ymd(2010, 1, 1), SubmittedOn: ymd(year, 5, 31), AnnouncedOn: ymd(year, 6, 30), Revoked: rule.Given(false),
	}
}

func TestOnlyTwoTaxYearsGained(t *testing.T) {
	for year := 2017; year <= 2027; year++ { // tax years 2016 to 2026
		require.Equal(t, year == 2018 || year == 2023, valueOf[bool](t)(settling(year).RaisesDeduction()), year)
	}
	for _, year := range []int{2019, 2022, 2024, 2026} { // whatever else: nothing to gain
		require.False(t, valueOf[bool](t)(Entry{Year: rule.Given(year)}.RaisesDeduction()), year)
	}
}

func TestTheSettlementOf2022(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*Entry)
		want   bool
	}{
		"in time":                      {func(*Entry) {}, true},
		"filed on 1 June":              {func(e *Entry) { e.SubmittedOn = ymd(2023, 6, 1) }, false},
		"announced on 1 July":          {func(e *Entry) { e.AnnouncedOn = ymd(2023, 7, 1) }, false},
		"founded at the end of 2022":   {func(e *Entry) { e.FoundedOn = ymd(2022, 12, 31) }, true},
		"founded on 1 January 2023":    {func(e *Entry) { e.FoundedOn = ymd(2023, 1, 1) }, false},
		"revoked two years afterwards": {revokedOn(2025, 1, 1), false},
	} {
		e := settling(2023)
		c.change(&e)
		require.Equal(t, c.want, valueOf[bool](t)(e.RaisesDeduction()), name)
	}
	require.Equal(t, []string{"founded_on", "submitted_on", "announced_on", "revoked"}, openFor[bool](t)(Entry{Year: rule.Given(2023)}.RaisesDeduction()))
	e := settling(2023)
	e.FoundedOn = rule.Opt[rule.Date]{}
	require.Equal(t, []string{"founded_on"}, openFor[bool](t)(e.RaisesDeduction()))
	a, err := settling(2023).RaisesDeduction()
	require.NoError(t, err)
	require.Contains(t, lineOf(t, a, "techsme.deduction_gain").Note.ZH, "第四季度")
	a, err = settling(2018).RaisesDeduction()
	require.NoError(t, err)
	require.Equal(t, rule.Text{}, lineOf(t, a, "techsme.deduction_gain").Note)
}

func TestLifeOfALoss(t *testing.T) {
	for _, c := range []struct {
		name      string
		loss      int
		qualified []int
		want      int
	}{
		{"never qualified", 2019, nil, 2024},
		{"qualified the year after", 2019, []int{2020}, 2029},
		{"qualified five years after", 2015, []int{2020}, 2025},
		{"qualified six years after", 2014, []int{2020}, 2019},
		{"the oldest loss of 2018", 2013, []int{2018}, 2023},
		{"one year older", 2012, []int{2018}, 2017},
		{"qualified in 2017: too early", 2016, []int{2017}, 2021},
		{"qualified in 2018, loss of 2017", 2017, []int{2018}, 2027},
		{"the loss of the year itself, literally", 2019, []int{2019}, 2024},
		{"the same, covered by a later year", 2019, []int{2019, 2024}, 2029},
		{"the later year comes too late", 2019, []int{2019, 2025}, 2024},
		{"qualified before the loss", 2021, []int{2018, 2019, 2020}, 2026},
		{"one of many is enough", 2018, []int{2018, 2030, 2021}, 2028},
	} {
		require.Equal(t, c.want, valueOf[int](t)(LossLife(c.loss, c.qualified...)), c.name)
	}
}

func TestReadingsOfALoss(t *testing.T) {
	other := func(loss int, code string, qualified ...int) string {
		a, err := LossLife(loss, qualified...)
		require.NoError(t, err)
		for _, l := range a.Lines() {
			if l.Rule.Code == code {
				return l.Values[0].Value.Text(rule.EN)
			}
		}
		return ""
	}
	require.Equal(t, "2029", other(2019, "techsme.loss_own_year", 2019))
	require.Equal(t, "", other(2019, "techsme.loss_own_year", 2019, 2020))
	require.Equal(t, "", other(2017, "techsme.loss_own_year", 2017), "no year before 2018 qualifies")
	require.Equal(t, "2028", other(2020, "techsme.loss_hardship"))
	require.Equal(t, "", other(2020, "techsme.loss_hardship", 2021))
	require.Equal(t, "", other(2021, "techsme.loss_hardship"))

	p := taxRules
	p.OwnYear.On = true
	require.Equal(t, 2029, valueOf[int](t)(p.LossLife(2019, 2019)))
	require.Equal(t, 2022, valueOf[int](t)(p.LossLife(2017, 2017)))
	_, err := LossLife(0, 2018, 10_000)
	found := pathsOf(t, err)
	require.Contains(t, found, "loss_year")
	require.Contains(t, found, "qualified_years[1]")
}
