package certificate

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// Lines rest on the number or switch of the policy that they use, and tell what was given.
func TestLinesOfChanges(t *testing.T) {
	p := law(t, "C2017")
	x := change("merger", 2021, 3, 15)
	x.ReportedOn = ymd(2021, 6, 14)
	a, err := issued(2020, 12, 1).ReportChange(x)
	require.NoError(t, err)
	l := lineOf(t, a, "change_in_time")
	assert.Equal(t, p.ChangeMonths.Cite, l.Basis.Cite)
	assert.Equal(t, lineOf(t, a, "change_by").Path, l.Path)
	assert.Equal(t, "2021-06-14", l.Values[len(l.Values)-1].Value.Text(rule.ZH))
	x.ReportedOn, x.Reported = rule.Opt[rule.Date]{}, no
	a, err = issued(2020, 12, 1).ReportChange(x)
	require.NoError(t, err)
	assert.Len(t, lineOf(t, a, "change_in_time").Values, 1, "no day of a report")

	old := law(t, "C2017")
	old.Moves.On, old.Moves.Basis = false, rule.Basis{Cite: guide.Section(5, 5), Source: rule.Disputed}
	of := issued(2020, 12, 1)
	of.MovedOn, of.MovedAcross = ymd(2021, 3, 15), yes
	m, err := old.MoveEffect(of)
	require.NoError(t, err)
	assert.Equal(t, old.Moves.Basis, lineOf(t, m, "moved_whole").Basis)
}

// The announcement of 2017, Article 1, speaks of a new certificate by year end; Part 4 item 3 of the Guide of the settlement.
func TestBothReadingsOfTheNewCertificateAreCited(t *testing.T) {
	p := law(t, "C2017")
	a, err := p.ExpiryYear(issued(2020, 12, 1))
	require.NoError(t, err)
	assert.Equal(t, disputed(guide.Section(4, 3)), lineOf(t, a, "recertify_by_other").Basis)
	p.Tax.ByYearEnd.On = false
	a, err = p.ExpiryYear(issued(2020, 12, 1))
	require.NoError(t, err)
	assert.Equal(t, disputed(tax24.Article(1)), lineOf(t, a, "recertify_by_other").Basis)

	of := issued(2020, 12, 1)
	d, err := of.Deadlines(rule.NewDate(2023, 11, 19))
	due := valueOf[Deadlines](t)(d, err)
	assert.Equal(t, law(t, "C2017").Tax.ByYearEnd.Cite, lineOf(t, d, "recertify_by").Basis.Cite)
	for _, one := range due {
		if one.Kind == kindRecertified {
			assert.Equal(t, ymd(2023, 1, 1), one.From, "all of the year of the end")
		}
	}
}

// A certificate issued before the Measures were in force has no year in which it ends.
func TestNoRulesBefore2008(t *testing.T) {
	_, err := issued(2007, 12, 31).ExpiryYear()
	var none *rule.EditionError
	require.ErrorAs(t, err, &none)
	_, err = issued(2007, 12, 31).TopUp()
	require.ErrorAs(t, err, &none)
}

// The other count of a certificate of 29 February is shown, whichever is taken.
func TestTheOtherCountOfALeapDay(t *testing.T) {
	for taken, want := range map[bool][2]rule.Date{true: {rule.NewDate(2023, 2, 28), rule.NewDate(2023, 2, 27)}, false: {rule.NewDate(2023, 2, 27), rule.NewDate(2023, 2, 28)}} {
		p := law(t, "C2017")
		p.MonthEnd.On = taken
		a, err := p.Validity(issued(2020, 2, 29))
		term := valueOf[Term](t)(a, err)
		other := saidBy(t, lineOf(t, a, "term_leap"), "截止日（含）")
		assert.ElementsMatch(t, []string{want[0].String(), want[1].String()}, []string{term.Until.String(), other}, taken)
		assert.NotEqual(t, term.Until.String(), other)
	}
}

// How well the count of missed reports is founded: read where none was missed, derived where a year follows, disputed where
// a late one counts.
func TestFoundingOfReportsMissed(t *testing.T) {
	unfiled := func(y int) Report { return Report{Year: rule.Given(y), Filed: no} }
	inTime, late := func(y int) Report { return filed(y, y+1, 4, 1) }, func(y int) Report { return filed(y, y+1, 7, 1) }
	for want, reports := range map[rule.Provenance][]Report{
		rule.Read:     {inTime(2020), unfiled(2021), inTime(2022)},
		rule.Derived:  {unfiled(2020), unfiled(2021), inTime(2022)},
		rule.Disputed: {late(2020), inTime(2021), inTime(2022)},
	} {
		of := issued(2020, 12, 1)
		of.Reports = rule.Given(reports)
		a, err := of.AnnualReports(rule.NewDate(2023, 7, 2))
		require.NoError(t, err)
		assert.Equal(t, want, lineOf(t, a, "reports_missed").Basis.Source)
	}
	p := law(t, "C2017")
	of := issued(2020, 12, 1)
	of.Reports = rule.Given([]Report{late(2020), inTime(2021), inTime(2022)})
	for counts, note := range map[bool]string{true: "逾期填报不算", false: "逾期填报视同未填报"} {
		p.LateMissed.On = counts
		a, err := p.AnnualReports(of, rule.NewDate(2023, 7, 2))
		require.NoError(t, err)
		l := lineOf(t, a, "reports_late_other")
		assert.Contains(t, l.Note.ZH, note)
		assert.Equal(t, p.LateMissed.Basis.Cite, l.Basis.Cite)
	}
}

// A withdrawal rests on the article of the edition in force, whatever its ground.
func TestLinesOfAWithdrawal(t *testing.T) {
	p := law(t, "C2017")
	for _, of := range []Certificate{issued(2020, 12, 1), withdrawn(issued(2020, 12, 1), "incident", 2021, 2022, 6, 1)} {
		a, err := p.TaxYears(of)
		require.NoError(t, err)
		assert.Equal(t, p.withdrawals().Cite, lineOf(t, a, "not_withdrawn").Basis.Cite)
	}
	of := withdrawn(issued(2020, 12, 1), "incident", 2021, 2022, 6, 1)
	a, err := p.TaxYears(of)
	require.Equal(t, YearSpan{2020, 2020}, valueOf[YearSpan](t)(a, err))
	of.ActYear = rule.Opt[int]{}
	a, err = p.TaxYears(of)
	require.Equal(t, []string{"act_year"}, openFor[YearSpan](t)(a, err))
	assert.Equal(t, p.withdrawals().Cite, lineOf(t, a, "lost_from").Basis.Cite)
	assert.Equal(t, rule.Undetermined, verdictOf(t, a, "lost_from"))

	// A ground that the edition does not have: what follows is not known, and the decision's clause is to be checked.
	of = withdrawn(issued(2015, 1, 1), "tax_fraud", 2015, 2016, 12, 31)
	of.Incomes = rule.Given([]Income{income(2015, 100), income(2016, 100), income(2017, 100)})
	r, err := of.Recovery()
	require.NoError(t, err)
	assert.Contains(t, lineOf(t, r, "ground").Note.ZH, "请核对决定所引条款")
	assert.Equal(t, []rule.Cause{rule.LawUnknown}, r.Causes())
	of.Ground = rule.Given(Ground("incident"))
	r, err = of.Recovery()
	require.NoError(t, err)
	assert.Empty(t, lineOf(t, r, "ground").Note.ZH)
}

// Tax is recovered from the last year at the reduced rate, too, which is the one before the end of a certificate that does
// not serve its whole last year.
func TestRecoveredFromTheLastYear(t *testing.T) {
	for act, want := range map[int]rule.Verdict{2022: rule.Passed, 2023: rule.Failed} {
		of := withdrawn(issued(2020, 12, 1), "incident", act, 2024, 6, 1)
		of.Incomes = rule.Given([]Income{income(2022, 1_000_00)})
		a, err := of.Recovery()
		require.NoError(t, err)
		assert.Equal(t, want, verdictOf(t, a, "recovery_within"), act)
		assert.Equal(t, want == rule.Failed, lineOf(t, a, "recovery_within").Note.ZH != "", act)
	}
}

// In the year of the end a status lost for it is settled at the general rate; one kept is not settled yet.
func TestTheLastYearOfALostStatus(t *testing.T) {
	day := rule.NewDate(2023, 5, 1)
	assert.False(t, valueOf[Rate](t)(issued(2020, 12, 1).RateOn(day)).Settled.IsGiven())
	for act, settled := range map[int]rule.Opt[rule.Number]{2022: rule.Given(rule.Percent(25)), 2023: rule.Given(rule.Percent(25))} {
		of := withdrawn(issued(2020, 12, 1), "incident", act, 2023, 6, 1)
		of.Recertified = no
		assert.Equal(t, settled, valueOf[Rate](t)(of.RateOn(day)).Settled, act)
	}
}

// A new certificate of another year does not make the last year a qualifying one without dispute.
func TestLossesAndANewCertificateOfAnotherYear(t *testing.T) {
	for on, disputed := range map[rule.Date]bool{rule.NewDate(2021, 12, 20): false, rule.NewDate(2022, 1, 20): true} {
		of := issued(2018, 8, 13)
		of.Recertified, of.RecertifiedOn = yes, rule.Given(on)
		a, err := of.Losses()
		require.NoError(t, err)
		assert.Equal(t, disputed, len(linesOf(a, "losses_other")) == 1, on)
		term := lineOf(t, a, "loss_term")
		p := law(t, "C2017")
		assert.Equal(t, p.Tax.LongYears.Cite, term.Basis.Cite)
		assert.Contains(t, term.Note.ZH, "先到期亏损先弥补")
	}
}

// Where the day of registration shortens the years tested, it is shown.
func TestRegistrationInTheYearsTested(t *testing.T) {
	of := issued(2020, 12, 1)
	of.RegisteredOn = ymd(2019, 4, 1)
	a, err := of.Reexamination(2020)
	require.NoError(t, err)
	assert.Equal(t, "2019-04-01", saidBy(t, lineOf(t, a, "test_years"), book.Fact(factRegistered).Title.ZH))
}

// Under the documents of 2008 a withdrawal rests on those, and before 2017 the new certificate on the Guide alone.
func TestLinesOfOlderEditions(t *testing.T) {
	p := law(t, "C2008")
	of := withdrawn(issued(2012, 10, 10), "incident", 2013, 2014, 6, 1)
	a, err := p.TaxYears(of)
	require.NoError(t, err)
	for _, code := range []string{"not_withdrawn", "lost_from"} {
		assert.Equal(t, "HM-2008", lineOf(t, a, code).Basis.Cite.Document().Info().ID, code)
	}
	of.ActYear = rule.Opt[int]{}
	a, err = p.TaxYears(of)
	require.NoError(t, err)
	assert.Equal(t, "HM-2008", lineOf(t, a, "lost_from").Basis.Cite.Document().Info().ID)
	d, err := law(t, "C2016").Deadlines(issued(2013, 10, 10), rule.NewDate(2016, 5, 1))
	require.NoError(t, err)
	assert.Equal(t, guide.Section(4, 3), lineOf(t, d, "recertify_by").Basis.Cite)
}

// Whether the conditions are still met is open until it is said; after a renaming alone they are.
func TestStillQualifies(t *testing.T) {
	for qualifies, want := range map[rule.Opt[bool]]rule.Verdict{{}: rule.Undetermined, yes: rule.Passed, no: rule.Failed} {
		x := change("merger", 2021, 3, 15)
		x.Qualifies = qualifies
		a, err := issued(2020, 12, 1).ChangeEffect(x)
		require.NoError(t, err)
		assert.Equal(t, want, verdictOf(t, a, "still_qualifies"))
	}
	a, err := issued(2020, 12, 1).ChangeEffect(change(renaming, 2021, 3, 15))
	require.NoError(t, err)
	assert.Equal(t, rule.Passed, verdictOf(t, a, "still_qualifies"))
}
