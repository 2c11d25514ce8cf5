package certificate

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

func TestValidityToTheDay(t *testing.T) {
	for _, c := range []struct{ name, issued, until, other string }{
		{"a published case", "2018-08-13", "2021-08-12", ""},
		{"the last day of a year", "2020-12-31", "2023-12-30", ""},
		{"the first day of a year", "2020-01-01", "2022-12-31", ""},
		{"ending on 29 February", "2021-03-01", "2024-02-29", ""},
		{"ending on 28 February", "2020-03-01", "2023-02-28", ""},
		{"28 February of a leap year", "2020-02-28", "2023-02-27", ""},
		{"29 February", "2020-02-29", "2023-02-28", "2023-02-27"},
		{"under the Measures of 2008", "2014-10-10", "2017-10-09", ""},
		{"29 February under the Measures of 2008", "2012-02-29", "2015-02-28", "2015-02-27"},
	} {
		from, err := rule.ParseDate(c.issued)
		require.NoError(t, err)
		a, err := Certificate{IssuedOn: rule.Given(from)}.Validity()
		got := valueOf[Term](t)(a, err)
		require.Equal(t, []string{c.issued, c.until}, []string{got.From.String(), got.Until.String()}, c.name)
		leap := linesOf(a, "term_leap")
		require.Equal(t, c.other != "", len(leap) == 1, c.name)
		if c.other != "" {
			require.Equal(t, c.other, saidBy(t, leap[0], "截止日（含）"), c.name)
			require.Equal(t, rule.Disputed, leap[0].Basis.Source)
		}
	}
}

// Certificates under the Measures of 2008 kept to their end, beyond 2015.
func TestOldCertificatesKeepToTheirEnd(t *testing.T) {
	for _, c := range []struct {
		y, m, d int
		edition string
		kept    bool
	}{
		{2012, 12, 31, "C2008", false}, // to 2015-12-30
		{2013, 1, 1, "C2008", false},   // to 2015-12-31
		{2013, 1, 2, "C2008", true},    // to 2016-01-01
		{2015, 12, 31, "C2008", true},
		{2016, 1, 1, "C2016", false},
		{2016, 12, 31, "C2016", false},
		{2017, 1, 1, "C2017", false},
	} {
		a, err := issued(c.y, c.m, c.d).Validity()
		require.NoError(t, err)
		require.Equal(t, c.edition, a.Frame().Edition.ID)
		require.Len(t, linesOf(a, "old_kept"), map[bool]int{true: 1}[c.kept], a.Frame().Day)
	}
	_, err := issued(2007, 12, 31).Validity()
	var outside *rule.EditionError
	require.ErrorAs(t, err, &outside)
	_, err = Certificate{}.Validity()
	require.Contains(t, pathsOf(t, err), "issued_on")
}

func TestStatusOnADay(t *testing.T) {
	plain := issued(2018, 8, 13)
	// Changchun: certified in 2017, withdrawn from 2017, decided in September 2018.
	changchun := withdrawn(issued(2017, 9, 25), "falsification", 2017, 2018, 9, 20)
	// An accident in 2019 of an enterprise certified in 2018, decided in 2020.
	mining := withdrawn(issued(2018, 11, 1), "incident", 2019, 2020, 6, 30)
	late := withdrawn(issued(2018, 8, 13), "conditions_not_met", 2020, 2022, 3, 1)
	for _, c := range []struct {
		name string
		of   Certificate
		day  rule.Date
		want Status
	}{
		{"the day before", plain, rule.NewDate(2018, 8, 12), NotYet},
		{"the date of issue", plain, rule.NewDate(2018, 8, 13), InForce},
		{"the last day", plain, rule.NewDate(2021, 8, 12), InForce},
		{"the day after", plain, rule.NewDate(2021, 8, 13), Expired},
		{"Changchun before the decision", changchun, rule.NewDate(2018, 9, 19), Retracted},
		{"Changchun on the day of the decision", changchun, rule.NewDate(2018, 9, 20), Withdrawn},
		{"Changchun before the issue", changchun, rule.NewDate(2017, 9, 24), NotYet},
		{"mining in the year before the accident", mining, rule.NewDate(2018, 12, 31), InForce},
		{"mining in the year of the accident", mining, rule.NewDate(2019, 1, 1), Retracted},
		{"mining, the day before the decision", mining, rule.NewDate(2020, 6, 29), Retracted},
		{"mining, decided", mining, rule.NewDate(2020, 6, 30), Withdrawn},
		{"withdrawn after the end: its last day", late, rule.NewDate(2021, 8, 12), Retracted},
		{"withdrawn after the end: expired first", late, rule.NewDate(2021, 8, 13), Expired},
		{"withdrawn after the end: then withdrawn", late, rule.NewDate(2022, 3, 1), Withdrawn},
		{"withdrawn after the end: the year before", late, rule.NewDate(2019, 12, 31), InForce},
	} {
		require.Equal(t, c.want, valueOf[Status](t)(c.of.StatusOn(c.day)), c.name)
	}
}

func TestWhatAStatusWaitsFor(t *testing.T) {
	c := Certificate{IssuedOn: ymd(2018, 8, 13)}
	require.Equal(t, NotYet, valueOf[Status](t)(c.StatusOn(rule.NewDate(2018, 8, 12))), "nothing is withdrawn before it is issued")
	require.Equal(t, []string{"withdrawn"}, openFor[Status](t)(c.StatusOn(rule.NewDate(2019, 1, 1))))
	require.Equal(t, []string{"withdrawn"}, openFor[Status](t)(c.StatusOn(rule.NewDate(2025, 1, 1))))
	c.Withdrawn = yes
	require.Equal(t, []string{"withdrawn_on"}, openFor[Status](t)(c.StatusOn(rule.NewDate(2019, 1, 1))))
	c.WithdrawnOn = ymd(2020, 1, 1)
	require.Equal(t, []string{"act_year"}, openFor[Status](t)(c.StatusOn(rule.NewDate(2019, 12, 31))))
	require.Equal(t, Withdrawn, valueOf[Status](t)(c.StatusOn(rule.NewDate(2020, 1, 1))))
	c.Withdrawn = rule.Opt[bool]{} // a day of withdrawal says that it was withdrawn
	require.Equal(t, Withdrawn, valueOf[Status](t)(c.StatusOn(rule.NewDate(2020, 1, 1))))
	for _, bad := range []rule.Date{{}, rule.NewDate(1999, 12, 31), rule.NewDate(9001, 1, 1)} {
		_, err := c.StatusOn(bad)
		require.Contains(t, pathsOf(t, err), "day")
	}
}
