package certificate

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// A firm of Meizhou from its certificate to its withdrawal, with the law's outcome at each step.
func TestTheStoryOfOneFirm(t *testing.T) {
	firm := Certificate{RegisteredOn: ymd(2017, 5, 20), FirstTime: yes, IssuedOn: ymd(2020, 12, 9), Number: rule.Given("GR202044010165"),
		Withdrawn: no, Reports: rule.Given([]Report{}), Changes: rule.Given([]Change{})}
	at := func(y, m, d int) rule.Date { return rule.NewDate(y, m, d) }

	// 2020: it prepaid at 25% until December, and settles the whole year at 15%. The certificate runs to 2023-12-08.
	require.Equal(t, Rate{rule.Percent(25), rule.Given(rule.Percent(15))}, valueOf[Rate](t)(firm.RateOn(at(2020, 10, 15))))
	require.Equal(t, Term{at(2020, 12, 9), at(2023, 12, 8)}, valueOf[Term](t)(firm.Validity()))
	require.Equal(t, YearSpan{2020, 2022}, valueOf[YearSpan](t)(firm.TaxYears()))
	require.Equal(t, []int{2018, 2019, 2020}, valueOf[Reexamination](t)(firm.Reexamination(2020)).RDYears)

	// May 2021: the first report, on 2020, is due by the 31st. It comes on 2 June: late, which counts as missed.
	require.Equal(t, "annual_report 2021-05-31", listed(valueOf[Deadlines](t)(firm.Deadlines(at(2021, 5, 31))))[0])
	require.Equal(t, "annual_report 2021-05-31 overdue", listed(valueOf[Deadlines](t)(firm.Deadlines(at(2021, 6, 1))))[0])
	firm.Reports = rule.Given([]Report{filed(2020, 2021, 6, 2)})
	first := valueOf[Reports](t)(firm.AnnualReports(at(2021, 6, 2)))
	require.Equal(t, 1, first.Missed)
	require.False(t, first.LostFrom.IsGiven(), "once is not enough")

	// August 2021: it takes a new name on the 31st, and has until 30 November. Number and validity stay.
	name := change(renaming, 2021, 8, 31)
	require.Equal(t, ymd(2021, 11, 30), valueOf[Deadline](t)(firm.ReportChange(name)).Last)
	name.ReportedOn = ymd(2021, 11, 30)
	a, err := firm.ReportChange(name)
	require.NoError(t, err)
	require.Equal(t, rule.Passed, verdictOf(t, a, "change_in_time"))
	require.Equal(t, Effect{Outcome: Kept}, valueOf[Effect](t)(firm.ChangeEffect(name)))
	firm.Changes = rule.Given([]Change{name})

	// May 2022: the report on 2021 is in time. May 2023: that on 2022 is not filed at all.
	firm.Reports = rule.Given([]Report{filed(2020, 2021, 6, 2), filed(2021, 2022, 5, 31)})
	require.Equal(t, 1, valueOf[Reports](t)(firm.AnnualReports(at(2023, 5, 31))).Missed)
	second := valueOf[Reports](t)(firm.AnnualReports(at(2023, 6, 1)))
	require.Equal(t, 2, second.Missed, "in total, with a year between")
	require.Equal(t, rule.Given(2023), second.LostFrom)

	// September 2023: withdrawn from 2023. The years 2020 to 2022 stay at 15%, and nothing is recovered for them.
	reports := withdrawn(firm, "reports_missed", second.LostFrom.Or(0), 2023, 9, 15)
	require.Equal(t, InForce, valueOf[Status](t)(reports.StatusOn(at(2022, 12, 31))))
	require.Equal(t, Retracted, valueOf[Status](t)(reports.StatusOn(at(2023, 9, 14))))
	require.Equal(t, Withdrawn, valueOf[Status](t)(reports.StatusOn(at(2023, 9, 15))))
	require.Equal(t, YearSpan{2020, 2022}, valueOf[YearSpan](t)(reports.TaxYears()))
	require.Equal(t, Recovery{From: 2023, Years: []YearTax{}}, valueOf[Recovery](t)(reports.Recovery()))
	require.Equal(t, rule.Percent(25), valueOf[ExpiryYear](t)(reports.ExpiryYear()).Prepaid)

	// The same decision on another ground: a re-examination finds that the R&D ratio of 2020 to 2022 fell short in 2022.
	require.Equal(t, Reexamination{2022, true, []int{2020, 2021, 2022}, 2022}, valueOf[Reexamination](t)(firm.Reexamination(2022)))
	short := withdrawn(firm, "conditions_not_met", 2022, 2023, 9, 15)
	require.Equal(t, []string{"incomes"}, openFor[Recovery](t)(short.Recovery()))
	short.Incomes = rule.Given([]Income{income(2022, 12_345_678_95)})
	// 10% of 12,345,678.95 is 1,234,567.895: half a fen goes up.
	require.Equal(t, rule.Frac(1_234_567_90, 100), valueOf[Recovery](t)(short.Recovery()).Total)
	require.Equal(t, YearSpan{2020, 2021}, valueOf[YearSpan](t)(short.TaxYears()))
	// Qualifying years 2020 and 2021 extend the losses of 2015 to 2020.
	terms := valueOf[Losses](t)(short.Losses()).Terms
	require.Equal(t, []LossTerm{{2015, 2025, 2020}, {2020, 2030, 2025}}, []LossTerm{terms[0], terms[len(terms)-1]})

	// It may not apply again in 2023, but from the first day of 2024 on; and nothing is due any more.
	require.Equal(t, at(2024, 1, 1), valueOf[rule.Date](t)(short.FileAgain()))
	require.Empty(t, valueOf[Deadlines](t)(short.Deadlines(at(2023, 9, 15))))
}
