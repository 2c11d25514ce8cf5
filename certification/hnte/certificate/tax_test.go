package certificate

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

func TestYearsAtTheReducedRate(t *testing.T) {
	for _, c := range []struct {
		name string
		of   Certificate
		want YearSpan
	}{
		{"a published case", issued(2020, 12, 1), YearSpan{2020, 2022}},
		{"issued on 31 December: the whole year", issued(2020, 12, 31), YearSpan{2020, 2022}},
		{"issued on 1 January", issued(2021, 1, 1), YearSpan{2021, 2023}},
		{"under the Measures of 2008", issued(2013, 10, 10), YearSpan{2013, 2015}},
		{"withdrawn from 2019", withdrawn(issued(2018, 11, 1), "incident", 2019, 2020, 6, 30), YearSpan{2018, 2018}},
		{"withdrawn from its first year", withdrawn(issued(2017, 9, 25), "falsification", 2017, 2018, 9, 20), YearSpan{2017, 2016}},
		{"withdrawn from the year of the end", withdrawn(issued(2018, 8, 13), "incident", 2021, 2021, 8, 1), YearSpan{2018, 2020}},
	} {
		require.Equal(t, c.want, valueOf[YearSpan](t)(c.of.TaxYears()), c.name)
	}
	require.Equal(t, "无", YearSpan{2017, 2016}.Text(rule.ZH))
	of := issued(2020, 12, 1)
	of.Withdrawn = rule.Opt[bool]{}
	require.Equal(t, []string{"withdrawn"}, openFor[YearSpan](t)(of.TaxYears()))
	of.Withdrawn = yes
	require.Equal(t, []string{"act_year"}, openFor[YearSpan](t)(of.TaxYears()))
	a, err := issued(2020, 12, 1).TaxYears()
	require.NoError(t, err)
	require.Len(t, linesOf(a, "no_stacking"), 1)
	for year, document := range map[int]string{2013: "SAT-2009-203", 2016: "HM-2016", 2017: "SAT-2017-24"} {
		a, err := issued(year, 10, 10).TaxYears()
		require.NoError(t, err)
		require.Equal(t, document, lineOf(t, a, "reduced").Basis.Cite.Document().Info().ID)
	}
}

func TestRatesOfPrepayment(t *testing.T) {
	first := issued(2020, 12, 1)
	renewal := first
	renewal.FirstTime, renewal.EarlierUntil = no, ymd(2020, 11, 20)
	lapsed := renewal
	lapsed.EarlierUntil = ymd(2018, 5, 1)
	again := first
	again.Recertified, again.RecertifiedOn = yes, ymd(2023, 12, 28)
	ended := first
	ended.Recertified = no
	gone := withdrawn(ended, "incident", 2021, 2022, 6, 1)
	full, reduced := rule.Percent(25), rule.Percent(15)
	at := func(n rule.Number) rule.Opt[rule.Number] { return rule.Given(n) }
	open := rule.Opt[rule.Number]{}
	for _, c := range []struct {
		name string
		of   Certificate
		day  rule.Date
		want Rate
	}{
		{"first time, before the issue", first, rule.NewDate(2020, 11, 30), Rate{full, at(reduced)}},
		{"first time, the day of issue", first, rule.NewDate(2020, 12, 1), Rate{reduced, at(reduced)}},
		{"first time, the year before", first, rule.NewDate(2019, 12, 31), Rate{full, open}},
		{"renewal, before the issue, in the year of the end", renewal, rule.NewDate(2020, 4, 15), Rate{reduced, at(reduced)}},
		{"renewal, the year before", renewal, rule.NewDate(2019, 12, 31), Rate{reduced, open}},
		{"an earlier certificate that lapsed", lapsed, rule.NewDate(2020, 4, 15), Rate{full, at(reduced)}},
		{"the second year", first, rule.NewDate(2021, 7, 15), Rate{reduced, at(reduced)}},
		{"the last full year", first, rule.NewDate(2022, 12, 31), Rate{reduced, at(reduced)}},
		{"the year of the end, its first day", first, rule.NewDate(2023, 1, 1), Rate{reduced, open}},
		{"the year of the end, after the end", first, rule.NewDate(2023, 12, 31), Rate{reduced, open}},
		{"after the year of the end, not renewed", ended, rule.NewDate(2024, 1, 1), Rate{full, at(full)}},
		{"after the year of the end, renewed", again, rule.NewDate(2024, 1, 1), Rate{reduced, open}},
		{"withdrawn from 2021: 2020 is untouched", gone, rule.NewDate(2020, 12, 31), Rate{reduced, at(reduced)}},
		{"withdrawn from 2021: prepaid before the decision", gone, rule.NewDate(2022, 5, 31), Rate{reduced, at(full)}},
		{"withdrawn from 2021: after the decision", gone, rule.NewDate(2022, 6, 1), Rate{full, at(full)}},
		{"withdrawn from 2021: the year of the end", gone, rule.NewDate(2023, 1, 1), Rate{full, at(full)}},
	} {
		require.Equal(t, c.want, valueOf[Rate](t)(c.of.RateOn(c.day)), c.name)
	}
}

// The certificate before ran from 2017-08-13 to 2020-08-12; a new one of 2022-10-01 runs to 2025-09-30.
func TestOtherCertificatesServeTheirOwnDays(t *testing.T) {
	renewal := issued(2020, 12, 1)
	renewal.FirstTime, renewal.EarlierUntil = no, ymd(2020, 8, 12)
	again := issued(2017, 12, 1)
	again.Recertified, again.RecertifiedOn = yes, ymd(2022, 10, 1)
	full, reduced, open := rule.Percent(25), rule.Percent(15), rule.Opt[rule.Number]{}
	for _, c := range []struct {
		of   Certificate
		day  rule.Date
		want Rate
	}{
		{renewal, rule.NewDate(2017, 8, 13), Rate{reduced, open}},
		{renewal, rule.NewDate(2020, 9, 1), Rate{reduced, rule.Given(reduced)}},
		{again, rule.NewDate(2021, 12, 31), Rate{full, rule.Given(full)}},
		{again, rule.NewDate(2022, 3, 1), Rate{full, rule.Given(reduced)}},
		{again, rule.NewDate(2022, 9, 30), Rate{full, rule.Given(reduced)}},
		{again, rule.NewDate(2022, 10, 1), Rate{reduced, rule.Given(reduced)}},
		{again, rule.NewDate(2025, 12, 31), Rate{reduced, open}},
	} {
		require.Equal(t, c.want, valueOf[Rate](t)(c.of.RateOn(c.day)), c.day)
	}
	for day, of := range map[rule.Date]Certificate{
		rule.NewDate(2010, 6, 1): renewal, rule.NewDate(2016, 6, 1): renewal, rule.NewDate(2017, 8, 12): renewal,
		rule.NewDate(2026, 1, 1): again, rule.NewDate(2040, 3, 1): again,
	} {
		a, err := of.RateOn(day)
		require.Empty(t, openFor[Rate](t)(a, err), day)
		require.Equal(t, []rule.Cause{rule.DataMissing}, a.Causes(), day)
		require.Equal(t, rule.Undetermined, verdictOf(t, a, "rate_other"), day)
	}
}

// A new certificate decides what the year in which the old one ends is settled at: M 10, and Article 1 of the announcement.
func TestTheYearOfTheEndIsSettledByTheNewCertificate(t *testing.T) {
	full, reduced := rule.Percent(25), rule.Percent(15)
	gone := withdrawn(issued(2020, 12, 1), "incident", 2021, 2022, 9, 1)
	for _, c := range []struct {
		of        Certificate
		new, day  rule.Date
		want      Rate
		otherways int
	}{
		{issued(2020, 12, 1), rule.NewDate(2023, 11, 20), rule.NewDate(2023, 12, 1), Rate{reduced, rule.Given(reduced)}, 0},
		{issued(2020, 12, 1), rule.NewDate(2023, 11, 20), rule.NewDate(2023, 1, 1), Rate{reduced, rule.Given(reduced)}, 0},
		{issued(2020, 12, 1), rule.NewDate(2024, 1, 1), rule.NewDate(2023, 12, 1), Rate{reduced, rule.Given(full)}, 1},
		{issued(2020, 12, 1), rule.NewDate(2024, 6, 1), rule.NewDate(2023, 12, 1), Rate{reduced, rule.Given(full)}, 0},
		{gone, rule.NewDate(2023, 11, 1), rule.NewDate(2023, 10, 31), Rate{full, rule.Given(reduced)}, 0},
		{gone, rule.NewDate(2023, 11, 1), rule.NewDate(2023, 11, 2), Rate{reduced, rule.Given(reduced)}, 0},
		{gone, rule.NewDate(2023, 11, 1), rule.NewDate(2022, 9, 1), Rate{full, rule.Given(full)}, 0},
		{withdrawn(issued(2020, 12, 1), "incident", 2022, 2025, 3, 1), rule.NewDate(2023, 11, 1), rule.NewDate(2023, 12, 1), Rate{reduced, rule.Given(reduced)}, 0},
	} {
		of := c.of
		of.Recertified, of.RecertifiedOn = yes, rule.Given(c.new)
		a, err := of.RateOn(c.day)
		require.Equal(t, c.want, valueOf[Rate](t)(a, err), "%s %s", c.new, c.day)
		require.Len(t, linesOf(a, "followed_other"), c.otherways, "%s %s", c.new, c.day)
	}
	require.Equal(t, []string{"recertified"}, openFor[Rate](t)(gone.RateOn(rule.NewDate(2023, 1, 1))))
}

func TestWhatARateWaitsFor(t *testing.T) {
	of := issued(2020, 12, 1)
	of.FirstTime = rule.Opt[bool]{}
	require.Equal(t, []string{"first_time"}, openFor[Rate](t)(of.RateOn(rule.NewDate(2020, 1, 1))))
	of.FirstTime = no
	require.Equal(t, []string{"earlier_until"}, openFor[Rate](t)(of.RateOn(rule.NewDate(2020, 1, 1))))
	require.Equal(t, []string{"recertified"}, openFor[Rate](t)(of.RateOn(rule.NewDate(2024, 1, 1))))
	of.Recertified = yes
	require.Equal(t, []string{"recertified_on"}, openFor[Rate](t)(of.RateOn(rule.NewDate(2024, 1, 1))))
	of.Withdrawn = rule.Opt[bool]{}
	require.Equal(t, []string{"withdrawn"}, openFor[Rate](t)(of.RateOn(rule.NewDate(2021, 1, 1))))
	require.Equal(t, []string{"withdrawn"}, openFor[Rate](t)(of.RateOn(rule.NewDate(2023, 1, 1))))
}

func TestTheYearOfTheEnd(t *testing.T) {
	for _, c := range []struct {
		name      string
		of        Certificate
		want      ExpiryYear
		otherLine bool
	}{
		{"since 2017", issued(2020, 12, 1), ExpiryYear{2023, true, rule.Percent(15), rule.NewDate(2023, 12, 31), rule.NewDate(2024, 5, 31)}, true},
		{"in 2016, the Guide alone", issued(2013, 10, 10), ExpiryYear{2016, true, rule.Percent(15), rule.NewDate(2017, 5, 31), rule.Date{}}, false},
		{"in 2017, a certificate of 2014", issued(2014, 10, 10), ExpiryYear{2017, true, rule.Percent(15), rule.NewDate(2017, 12, 31), rule.NewDate(2018, 5, 31)}, true},
		{"in 2015", issued(2012, 10, 10), ExpiryYear{2015, true, rule.Percent(15), rule.NewDate(2016, 5, 31), rule.Date{}}, false},
		{"ending on 31 December", issued(2021, 1, 1), ExpiryYear{2023, false, rule.Percent(15), rule.Date{}, rule.Date{}}, false},
		{"ending on 1 January", issued(2021, 1, 2), ExpiryYear{2024, true, rule.Percent(15), rule.NewDate(2024, 12, 31), rule.NewDate(2025, 5, 31)}, true},
		{"withdrawn before", withdrawn(issued(2020, 12, 1), "incident", 2022, 2022, 6, 1), ExpiryYear{2023, true, rule.Percent(25), rule.NewDate(2023, 12, 31), rule.NewDate(2024, 5, 31)}, true},
	} {
		a, err := c.of.ExpiryYear()
		require.Equal(t, c.want, valueOf[ExpiryYear](t)(a, err), c.name)
		require.Equal(t, c.otherLine, len(linesOf(a, "recertify_by_other")) == 1, c.name)
	}
	of := issued(2020, 12, 1)
	of.Withdrawn = rule.Opt[bool]{}
	require.Equal(t, []string{"withdrawn"}, openFor[ExpiryYear](t)(of.ExpiryYear()))
}

// What counts is the date on the new certificate: one dated December and handed out in February keeps 15%.
func TestToppingUp(t *testing.T) {
	tax, none := YearTax{2023, rule.Int(1_000), rule.Int(100)}, YearTax{Year: 2023}
	for _, c := range []struct {
		name    string
		again   rule.Opt[bool]
		on      rule.Opt[rule.Date]
		want    YearTax
		another string // note of the other reading
	}{
		{"dated 31 December", yes, ymd(2023, 12, 31), none, ""},
		{"dated before the end of the old one", yes, ymd(2023, 11, 30), none, ""},
		{"dated 1 January", yes, ymd(2024, 1, 1), tax, "结论不同：无须补税"},
		{"dated 31 May", rule.Opt[bool]{}, ymd(2024, 5, 31), tax, "结论不同：无须补税"},
		{"dated 1 June", yes, ymd(2024, 6, 1), tax, ""},
		{"never", no, rule.Opt[rule.Date]{}, tax, ""},
	} {
		of := issued(2020, 12, 1)
		of.Recertified, of.RecertifiedOn, of.Incomes = c.again, c.on, rule.Given([]Income{income(2023, 1_000_00)})
		a, err := of.TopUp()
		require.Equal(t, c.want, valueOf[YearTax](t)(a, err), c.name)
		other := linesOf(a, "followed_other")
		require.Equal(t, c.another != "", len(other) == 1, c.name)
		if c.another != "" {
			require.Equal(t, c.another, other[0].Note.ZH, c.name)
		}
	}
	of := issued(2020, 12, 1)
	require.Equal(t, []string{"recertified"}, openFor[YearTax](t)(of.TopUp()))
	of.Recertified = yes
	require.Equal(t, []string{"recertified_on"}, openFor[YearTax](t)(of.TopUp()))
	of.Recertified = no
	require.Equal(t, []string{"incomes"}, openFor[YearTax](t)(of.TopUp()))
	require.Equal(t, YearTax{Year: 2023}, valueOf[YearTax](t)(issued(2021, 1, 1).TopUp()), "ends on 31 December")
}

// A year is topped up once: not where it was prepaid at 25% after a withdrawal, nor where a new certificate gives all of it.
func TestToppingUpAfterAWithdrawal(t *testing.T) {
	tax, none := YearTax{2023, rule.Int(1_000_000), rule.Int(100_000)}, YearTax{Year: 2023}
	before, after := withdrawn(issued(2020, 12, 1), "incident", 2021, 2022, 9, 1), withdrawn(issued(2020, 12, 1), "incident", 2022, 2025, 3, 1)
	within := withdrawn(issued(2020, 12, 1), "incident", 2022, 2023, 1, 1)
	for _, c := range []struct {
		name string
		of   Certificate
		on   rule.Opt[rule.Date]
		want YearTax
	}{
		{"withdrawn before the year, none since", before, rule.Opt[rule.Date]{}, none},
		{"withdrawn before the year, a new one in it", before, ymd(2023, 11, 1), none},
		{"withdrawn on its first day, none since", within, rule.Opt[rule.Date]{}, tax},
		{"withdrawn long after, a new one in the year", after, ymd(2023, 11, 1), none},
		{"withdrawn long after, a new one in the next year", after, ymd(2024, 1, 1), tax},
		{"withdrawn long after, none since", after, rule.Opt[rule.Date]{}, tax},
	} {
		c.of.Recertified, c.of.RecertifiedOn, c.of.Incomes = rule.Given(c.on.IsGiven()), c.on, rule.Given([]Income{income(2023, 1_000_000_00)})
		a, err := c.of.TopUp()
		require.Equal(t, c.want, valueOf[YearTax](t)(a, err), c.name)
		require.Equal(t, c.of.WithdrawnOn == before.WithdrawnOn, len(linesOf(a, "rate")) == 1, c.name)
	}
}

func TestTheOtherReadingOfTheDeadlineIsASwitch(t *testing.T) {
	p := law(t, "C2017")
	p.Tax.ByYearEnd.On = false
	of := issued(2020, 12, 1)
	of.Recertified, of.RecertifiedOn, of.Incomes = yes, ymd(2024, 5, 31), rule.Given([]Income{income(2023, 1_000_00)})
	a, err := p.TopUp(of)
	require.Equal(t, YearTax{Year: 2023}, valueOf[YearTax](t)(a, err))
	require.Equal(t, "结论不同：须补税", lineOf(t, a, "followed_other").Note.ZH)
	e := valueOf[ExpiryYear](t)(p.ExpiryYear(of))
	require.Equal(t, []rule.Date{rule.NewDate(2024, 5, 31), rule.NewDate(2023, 12, 31)}, []rule.Date{e.RecertifyBy, e.OtherBy})
}

func TestLossesCarriedForward(t *testing.T) {
	// 2018-08-13 to 2021-08-12: qualifying years 2018 to 2021, the last of them disputed.
	a, err := issued(2018, 8, 13).Losses()
	got := valueOf[Losses](t)(a, err)
	require.Equal(t, YearSpan{2018, 2021}, got.Qualified)
	require.Equal(t, []LossTerm{{2013, 2023, 2018}, {2014, 2024, 2019}, {2015, 2025, 2020}, {2016, 2026, 2021}, {2017, 2027, 2022},
		{2018, 2028, 2023}, {2019, 2029, 2024}, {2020, 2030, 2025}}, got.Terms)
	other := lineOf(t, a, "losses_other")
	require.Equal(t, "2018年度至2020年度", saidBy(t, other, "具备资格年度"))
	require.NotContains(t, saidBy(t, other, "延长的亏损"), "2020年度亏损")
	require.Contains(t, saidBy(t, other, "延长的亏损"), "2019年度亏损至2029年度")
	require.Equal(t, rule.Disputed, other.Basis.Source)

	renewed := issued(2018, 8, 13)
	renewed.Recertified, renewed.RecertifiedOn = yes, ymd(2021, 12, 20)
	a, err = renewed.Losses()
	require.Equal(t, got, valueOf[Losses](t)(a, err))
	require.Empty(t, linesOf(a, "losses_other"), "2021 qualifies by the new certificate")

	for _, c := range []struct {
		name  string
		of    Certificate
		want  YearSpan
		terms int
	}{
		{"issued on 1 January 2018", issued(2018, 1, 1), YearSpan{2018, 2020}, 7},
		{"a certificate of 2015 counts in 2018 alone", issued(2015, 10, 10), YearSpan{2018, 2018}, 5},
		{"a certificate of 2014 ended before 2018", issued(2014, 10, 10), YearSpan{2018, 2017}, 0},
		{"withdrawn from 2019", withdrawn(issued(2018, 11, 1), "incident", 2019, 2020, 6, 30), YearSpan{2018, 2018}, 5},
		{"withdrawn from its first year", withdrawn(issued(2018, 11, 1), "falsification", 2018, 2020, 6, 30), YearSpan{2018, 2017}, 0},
	} {
		got := valueOf[Losses](t)(c.of.Losses())
		require.Equal(t, c.want, got.Qualified, c.name)
		require.Len(t, got.Terms, c.terms, c.name)
	}
	p := law(t, "C2017")
	p.Tax.ExpiryYear.On = false
	a, err = p.Losses(issued(2018, 8, 13))
	require.Equal(t, YearSpan{2018, 2020}, valueOf[Losses](t)(a, err).Qualified)
	require.Equal(t, "2018年度至2021年度", saidBy(t, lineOf(t, a, "losses_other"), "具备资格年度"))
	of := issued(2018, 8, 13)
	of.Withdrawn = rule.Opt[bool]{}
	require.Equal(t, []string{"withdrawn"}, openFor[Losses](t)(of.Losses()))
}
