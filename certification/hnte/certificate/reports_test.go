package certificate

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

func dueDays(t *testing.T, c Certificate, day rule.Date) []string {
	t.Helper()
	days := []string{}
	for _, d := range valueOf[Reports](t)(c.AnnualReports(day)).Due {
		require.Equal(t, d.Last.Year()-1, d.Year)
		days = append(days, d.Last.String())
	}
	return days
}

func TestWhenReportsAreDue(t *testing.T) {
	for _, c := range []struct {
		name    string
		y, m, d int
		want    []string
	}{
		{"issued in December", 2020, 12, 1, []string{"2021-05-31", "2022-05-31", "2023-05-31"}},
		{"issued on 1 June: ends on 31 May", 2021, 6, 1, []string{"2022-05-31", "2023-05-31", "2024-05-31"}},
		{"issued on 2 June", 2021, 6, 2, []string{"2022-05-31", "2023-05-31", "2024-05-31"}},
		{"issued on 31 May: the day itself", 2021, 5, 31, []string{"2021-05-31", "2022-05-31", "2023-05-31"}},
		{"issued in March", 2021, 3, 15, []string{"2021-05-31", "2022-05-31", "2023-05-31"}},
		{"an old certificate reports from 2016 on", 2014, 10, 10, []string{"2016-05-31", "2017-05-31"}},
	} {
		require.Equal(t, c.want, dueDays(t, issued(c.y, c.m, c.d), rule.NewDate(2025, 1, 1)), c.name)
	}
	a, err := issued(2021, 3, 15).AnnualReports(rule.NewDate(2025, 1, 1))
	require.NoError(t, err)
	for i, l := range linesOf(a, "report") { // only that of the year of issue is doubtful
		require.Equal(t, i == 0, l.Basis.Source == rule.Disputed)
		require.Equal(t, i == 0, l.Note.ZH != "")
	}
	a, err = issued(2012, 10, 10).AnnualReports(rule.NewDate(2015, 12, 31))
	require.Empty(t, valueOf[Reports](t)(a, err).Due, "no reports under the Measures of 2008")
	require.Equal(t, rule.NotApplicable, verdictOf(t, a, "report"))
}

func TestTheEdgeOfAReport(t *testing.T) {
	for _, c := range []struct {
		name   string
		report Report
		day    rule.Date
		want   ReportState
		missed int
	}{
		{"filed on 31 May", filed(2021, 2022, 5, 31), rule.NewDate(2022, 12, 31), reportFiled, 0},
		{"filed on 30 May", filed(2021, 2022, 5, 30), rule.NewDate(2022, 12, 31), reportFiled, 0},
		{"filed on 1 June", filed(2021, 2022, 6, 1), rule.NewDate(2022, 12, 31), reportLate, 1},
		{"filed on 1 June, asked on 31 May", filed(2021, 2022, 6, 1), rule.NewDate(2022, 5, 31), reportPending, 0},
		{"filed on 10 June, asked on 9 June", filed(2021, 2022, 6, 10), rule.NewDate(2022, 6, 9), reportMissed, 1},
		{"not filed, asked on 31 May", Report{Year: rule.Given(2021), Filed: no}, rule.NewDate(2022, 5, 31), reportPending, 0},
		{"not filed, asked on 1 June", Report{Year: rule.Given(2021), Filed: no}, rule.NewDate(2022, 6, 1), reportMissed, 1},
		{"not listed, asked on 31 May", filed(2020, 2021, 5, 1), rule.NewDate(2022, 5, 31), reportPending, 0},
		{"not listed, asked on 1 June", filed(2020, 2021, 5, 1), rule.NewDate(2022, 6, 1), reportMissed, 1},
		{"filed, day not known, in time", Report{Year: rule.Given(2021), Filed: yes}, rule.NewDate(2022, 5, 31), reportFiled, 0},
		{"nothing known, not yet due", Report{Year: rule.Given(2021)}, rule.NewDate(2022, 5, 31), reportPending, 0},
	} {
		of := issued(2021, 6, 2)
		of.Reports = rule.Given([]Report{c.report})
		got := valueOf[Reports](t)(of.AnnualReports(c.day))
		require.Equal(t, c.want, got.Due[0].State, c.name)
		require.Equal(t, c.missed, got.Missed, c.name)
		require.False(t, got.LostFrom.IsGiven(), c.name)
	}
}

// Two years in total, not in a row; from the year in which the second fell due.
func TestTheSecondMissWithdraws(t *testing.T) {
	inTime, late := func(y int) Report { return filed(y, y+1, 4, 1) }, func(y int) Report { return filed(y, y+1, 7, 1) }
	unfiled := func(y int) Report { return Report{Year: rule.Given(y), Filed: no} }
	for _, c := range []struct {
		name         string
		reports      []Report
		missed, from int
		other        int // the other count, -1 where no line says it
	}{
		{"all in time", []Report{inTime(2020), inTime(2021), inTime(2022)}, 0, 0, -1},
		{"one missed", []Report{inTime(2020), unfiled(2021), inTime(2022)}, 1, 0, -1},
		{"two in a row", []Report{unfiled(2020), unfiled(2021), inTime(2022)}, 2, 2022, -1},
		{"two with a year between", []Report{unfiled(2020), inTime(2021), unfiled(2022)}, 2, 2023, -1},
		{"all three: the second decides", []Report{unfiled(2020), unfiled(2021), unfiled(2022)}, 3, 2022, -1},
		{"none listed at all", []Report{}, 3, 2022, -1},
		{"one late", []Report{late(2020), inTime(2021), inTime(2022)}, 1, 0, 0},
		{"one late, one missed", []Report{late(2020), inTime(2021), unfiled(2022)}, 2, 2023, 1},
		{"two late", []Report{inTime(2020), late(2021), late(2022)}, 2, 2023, 0},
	} {
		of := issued(2020, 12, 1)
		of.Reports = rule.Given(c.reports)
		a, err := of.AnnualReports(rule.NewDate(2023, 7, 2))
		got := valueOf[Reports](t)(a, err)
		require.Equal(t, c.missed, got.Missed, c.name)
		require.Equal(t, c.from, got.LostFrom.Or(0), c.name)
		require.Equal(t, whether(c.from == 0), verdictOf(t, a, "reports_missed"), c.name)
		other := linesOf(a, "reports_late_other")
		require.Equal(t, c.other >= 0, len(other) == 1, c.name)
		if c.other >= 0 {
			n, _ := other[0].Values[0].Value.Exact()
			require.EqualValues(t, c.other, n.Num(), c.name)
			require.Equal(t, rule.Disputed, other[0].Basis.Source)
		}
	}
}

// Issued on 15 January 2020, none filed: the reports of May 2020 and May 2021 were missed. Whether one was due in the year of
// issue is not laid down; without it one was missed by May 2022.
func TestTheReportOfTheYearOfIssue(t *testing.T) {
	of := issued(2020, 1, 15)
	of.Reports = rule.Given([]Report{})
	a, err := of.AnnualReports(rule.NewDate(2022, 5, 31))
	got := valueOf[Reports](t)(a, err)
	require.Equal(t, []int{2, 2021}, []int{got.Missed, got.LostFrom.Or(0)})
	require.Equal(t, rule.Disputed, lineOf(t, a, "reports_missed").Basis.Source)
	other := lineOf(t, a, "reports_first_other")
	require.Equal(t, "1次", saidBy(t, other, "累计未填报"))
	require.Len(t, other.Values, 1, "nothing follows")
	a, err = of.AnnualReports(rule.NewDate(2022, 6, 1))
	require.NoError(t, err)
	require.Equal(t, "2022年", saidBy(t, lineOf(t, a, "reports_first_other"), "自该年度起"))
	of.Reports = rule.Given([]Report{filed(2019, 2020, 5, 31)})
	a, err = of.AnnualReports(rule.NewDate(2022, 5, 31))
	require.NoError(t, err)
	require.Empty(t, linesOf(a, "reports_first_other"))
	require.NotEqual(t, rule.Disputed, lineOf(t, a, "reports_missed").Basis.Source)
}

func TestTheReadingOfLateReportsIsASwitch(t *testing.T) {
	p := law(t, "C2017")
	p.LateMissed.On = false
	of := issued(2020, 12, 1)
	of.Reports = rule.Given([]Report{filed(2020, 2021, 7, 1), filed(2021, 2022, 6, 1), filed(2022, 2023, 5, 31)})
	a, err := p.AnnualReports(of, rule.NewDate(2023, 12, 31))
	require.Equal(t, 0, valueOf[Reports](t)(a, err).Missed)
	require.Equal(t, "2022年", saidBy(t, lineOf(t, a, "reports_late_other"), "自该年度起"))
	require.Equal(t, 2, valueOf[Reports](t)(of.AnnualReports(rule.NewDate(2023, 12, 31))).Missed)
}

func TestWhatReportsWaitFor(t *testing.T) {
	of := issued(2020, 12, 1)
	of.Reports = rule.Opt[[]Report]{}
	require.Equal(t, []string{"reports"}, openFor[Reports](t)(of.AnnualReports(rule.NewDate(2021, 6, 1))))
	require.Equal(t, 0, valueOf[Reports](t)(of.AnnualReports(rule.NewDate(2021, 5, 31))).Missed, "nothing is due yet")
	a, err := of.AnnualReports(rule.NewDate(2021, 6, 1))
	require.NoError(t, err)
	require.Equal(t, rule.Passed, verdictOf(t, a, "reports_missed"), "one miss at most")
	a, err = of.AnnualReports(rule.NewDate(2022, 6, 1))
	require.NoError(t, err)
	require.Equal(t, rule.Undetermined, verdictOf(t, a, "reports_missed"))
	of.Reports = rule.Given([]Report{{Year: rule.Given(2020)}, {Year: rule.Given(2021), Filed: yes}, {Year: rule.Given(2022), Filed: no}})
	require.Equal(t, []string{"reports[].filed", "reports[].filed_on"}, openFor[Reports](t)(of.AnnualReports(rule.NewDate(2023, 6, 1))))
	of.Reports = rule.Given([]Report{{Year: rule.Given(2020)}, {Year: rule.Given(2021), Filed: no}, {Year: rule.Given(2022), Filed: no}})
	a, err = of.AnnualReports(rule.NewDate(2023, 6, 1))
	require.Equal(t, []string{"reports[].filed"}, openFor[Reports](t)(a, err), "withdrawn anyhow, but from which year is open")
	require.Equal(t, rule.Failed, verdictOf(t, a, "reports_missed"))
}
