package certificate

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// listed is a list of deadlines as kinds and last days.
func listed(all Deadlines) []string {
	out := []string{}
	for _, d := range all {
		last, known := d.Last.Get()
		text := string(d.Kind) + " " + last.String()
		if overdue, told := d.Overdue.Get(); known && (!told || overdue) {
			text += map[bool]string{true: " overdue", false: " unsure"}[told]
		}
		out = append(out, text)
	}
	return out
}

func TestDeadlinesByDate(t *testing.T) {
	// Certified on 2020-12-01, valid to 2023-11-30; every report filed on 31 May.
	of := issued(2020, 12, 1)
	for _, c := range []struct {
		name string
		day  rule.Date
		want []string
	}{
		{"on the day of issue", rule.NewDate(2020, 12, 1), []string{"annual_report 2021-05-31", "annual_report 2022-05-31", "annual_report 2023-05-31",
			"renewal 2023-09-05", "expiry 2023-11-30", "recertification 2023-12-31"}},
		{"the day before a report is filed", rule.NewDate(2022, 5, 30), []string{"annual_report 2022-05-31", "annual_report 2023-05-31",
			"renewal 2023-09-05", "expiry 2023-11-30", "recertification 2023-12-31"}},
		{"the day it is filed", rule.NewDate(2022, 5, 31), []string{"annual_report 2023-05-31", "renewal 2023-09-05", "expiry 2023-11-30", "recertification 2023-12-31"}},
		{"the last day for renewal", rule.NewDate(2023, 9, 5), []string{"renewal 2023-09-05", "expiry 2023-11-30", "recertification 2023-12-31"}},
		{"the day after", rule.NewDate(2023, 9, 6), []string{"expiry 2023-11-30", "recertification 2023-12-31"}},
		{"the last day of the certificate", rule.NewDate(2023, 11, 30), []string{"expiry 2023-11-30", "recertification 2023-12-31"}},
		{"the day after", rule.NewDate(2023, 12, 1), []string{"recertification 2023-12-31"}},
		{"the last day of the year", rule.NewDate(2023, 12, 31), []string{"recertification 2023-12-31"}},
		{"afterwards", rule.NewDate(2024, 1, 1), []string{}},
	} {
		require.Equal(t, c.want, listed(valueOf[Deadlines](t)(of.Deadlines(c.day))), c.name)
	}
}

func TestDeadlinesOfReportsMissed(t *testing.T) {
	of := issued(2020, 12, 1)
	of.Reports = rule.Given([]Report{filed(2020, 2021, 7, 1)})
	day := rule.NewDate(2022, 6, 1)
	got := listed(valueOf[Deadlines](t)(of.Deadlines(day)))
	require.Equal(t, []string{"annual_report 2022-05-31 overdue", "annual_report 2023-05-31"}, got[:2], "the late one was filed, that of 2021 was not")
	of.Reports = rule.Opt[[]Report]{}
	got = listed(valueOf[Deadlines](t)(of.Deadlines(day)))
	require.Equal(t, []string{"annual_report 2021-05-31 unsure", "annual_report 2022-05-31 unsure", "annual_report 2023-05-31"}, got[:3])
}

func TestDeadlinesOfChanges(t *testing.T) {
	of := issued(2020, 12, 1)
	x := change(renaming, 2021, 3, 15)
	of.Changes = rule.Given([]Change{x})
	at := func(day rule.Date) []string { return listed(valueOf[Deadlines](t)(of.Deadlines(day))) }
	require.NotContains(t, at(rule.NewDate(2021, 3, 14)), "change_report 2021-06-15", "it has not happened yet")
	require.Contains(t, at(rule.NewDate(2021, 3, 15)), "change_report 2021-06-15")
	require.Contains(t, at(rule.NewDate(2021, 6, 15)), "change_report 2021-06-15")
	require.Contains(t, at(rule.NewDate(2021, 6, 16)), "change_report 2021-06-15 unsure")
	x.Reported = no
	of.Changes = rule.Given([]Change{x})
	require.Contains(t, at(rule.NewDate(2021, 6, 16)), "change_report 2021-06-15 overdue")
	x.Reported, x.ReportedOn, x.NoticeFrom = rule.Opt[bool]{}, ymd(2021, 6, 1), ymd(2021, 6, 10)
	of.Changes = rule.Given([]Change{x})
	require.Contains(t, at(rule.NewDate(2021, 5, 31)), "change_report 2021-06-15")
	require.NotContains(t, at(rule.NewDate(2021, 6, 1)), "change_report 2021-06-15")
	require.NotContains(t, at(rule.NewDate(2021, 6, 9)), "public_notice ")
	a, err := of.Deadlines(rule.NewDate(2021, 6, 10))
	all := listed(valueOf[Deadlines](t)(a, err))
	require.Equal(t, "public_notice ", all[len(all)-1], "what cannot be told stands at the end")
	notice := lineOf(t, a, "notice_end")
	require.Equal(t, "10个工作日", saidBy(t, notice, "工作日数"))
	require.Contains(t, notice.Note.ZH, "未提供含该期间的工作日历")
	of.Changes = rule.Opt[[]Change]{}
	all = at(rule.NewDate(2021, 6, 10))
	require.Equal(t, "change_report ", all[len(all)-1], "a change that is not told of has its term all the same")
	old := issued(2012, 10, 10)
	old.Changes = rule.Given([]Change{change("split", 2014, 1, 1)})
	require.Contains(t, listed(valueOf[Deadlines](t)(old.Deadlines(rule.NewDate(2014, 2, 1)))), "change_report ")
}

func TestDeadlinesOfRenewal(t *testing.T) {
	// The last days of Guangdong's calls, extensions included; that of 2026 was not found.
	for year, want := range map[int]string{2016: "renewal ", 2019: "renewal 2019-08-15", 2023: "renewal 2023-09-05", 2024: "renewal 2024-08-21", 2025: "renewal 2025-09-05", 2026: "renewal "} {
		of := issued(year-3, 12, 1)
		require.Contains(t, listed(valueOf[Deadlines](t)(of.Deadlines(rule.NewDate(year, 1, 1)))), want)
		of.RenewalBy = ymd(year, 7, 21)
		a, err := of.Deadlines(rule.NewDate(year, 1, 1))
		require.Contains(t, listed(valueOf[Deadlines](t)(a, err)), "renewal "+rule.NewDate(year, 7, 21).String())
		require.NotContains(t, listed(valueOf[Deadlines](t)(of.Deadlines(rule.NewDate(year, 7, 22)))), "renewal "+rule.NewDate(year, 7, 21).String())
	}
	of := issued(2020, 12, 1)
	of.Recertified, of.RecertifiedOn = yes, ymd(2023, 11, 20)
	require.Equal(t, []string{"expiry 2023-11-30", "recertification 2023-12-31"}, listed(valueOf[Deadlines](t)(of.Deadlines(rule.NewDate(2023, 11, 19)))))
	require.Equal(t, []string{"expiry 2023-11-30"}, listed(valueOf[Deadlines](t)(of.Deadlines(rule.NewDate(2023, 11, 20)))))
	// A review is applied for within three months before the end, before 2016.
	old := issued(2012, 10, 10)
	a, err := old.Deadlines(rule.NewDate(2015, 8, 1))
	all := valueOf[Deadlines](t)(a, err)
	require.ElementsMatch(t, []string{"renewal 2015-10-09", "expiry 2015-10-09", "recertification 2016-05-31"}, listed(all))
	require.Equal(t, "2015-07-09", saidBy(t, lineOf(t, a, "renewal"), "提出复审自"))
	require.Equal(t, []string{}, listed(valueOf[Deadlines](t)(issued(2021, 1, 1).Deadlines(rule.NewDate(2024, 1, 1)))))
	require.Equal(t, []string{"expiry 2023-12-31"}, listed(valueOf[Deadlines](t)(issued(2021, 1, 1).Deadlines(rule.NewDate(2023, 12, 31)))), "serves the whole year: no top-up")
}

func TestNoDeadlinesAfterAWithdrawal(t *testing.T) {
	of := withdrawn(issued(2020, 12, 1), "incident", 2021, 2022, 6, 1)
	require.Empty(t, valueOf[Deadlines](t)(of.Deadlines(rule.NewDate(2022, 6, 1))))
	require.NotEmpty(t, valueOf[Deadlines](t)(of.Deadlines(rule.NewDate(2022, 5, 31))))
	of = Certificate{IssuedOn: ymd(2020, 12, 1)}
	require.Equal(t, []string{"withdrawn"}, openFor[Deadlines](t)(of.Deadlines(rule.NewDate(2022, 6, 1))))
	require.Equal(t, "无", Deadlines{}.Text(rule.ZH))
}

// A notice begun on Thursday 2021-06-10 runs ten working days from the 11th: the 14th is the Dragon Boat Festival, so the
// tenth is Friday the 25th. In a year whose holidays are not known its end stays open.
func TestThePublicNoticeCountsWorkingDays(t *testing.T) {
	of := issued(2020, 12, 1)
	x := change(renaming, 2021, 3, 15)
	x.ReportedOn, x.NoticeFrom = ymd(2021, 6, 1), ymd(2021, 6, 10)
	of.Changes = rule.Given([]Change{x})
	at := func(day rule.Date, by calendar.Calendar) []string {
		return listed(valueOf[Deadlines](t)(of.DeadlinesBy(day, by)))
	}
	require.Contains(t, at(rule.NewDate(2021, 6, 10), calendar.Official()), "public_notice 2021-06-25")
	require.Contains(t, at(rule.NewDate(2021, 6, 25), calendar.Official()), "public_notice 2021-06-25", "its last day")
	require.NotContains(t, at(rule.NewDate(2021, 6, 26), calendar.Official()), "public_notice 2021-06-25")
	require.Contains(t, at(rule.NewDate(2021, 6, 10), calendar.Calendar{}), "public_notice ", "no calendar: open")
	known := calendar.Official().KnownOn(rule.NewDate(2020, 6, 1)) // before the holidays of 2021 were published
	require.Contains(t, at(rule.NewDate(2021, 6, 10), known), "public_notice ")
	p := life2017
	a, err := p.DeadlinesBy(of, rule.NewDate(2021, 6, 10), calendar.Official())
	require.NoError(t, err)
	require.Contains(t, a.FullText(rule.ZH), "更名公示期（按工作日计）（changes[0]）：公示起始日 2021-06-10，工作日数 10个工作日，截止日（含） 2021-06-25〔")
}

// Reviews ended with the Measures of 2008: a certificate that ends later is renewed by an application.
func TestNoReviewAfter2015(t *testing.T) {
	for c, want := range map[rule.Date]rule.Opt[rule.Date]{
		rule.NewDate(2013, 1, 1): ymd(2015, 12, 31), rule.NewDate(2013, 10, 16): {},
	} {
		of := issued(2013, 1, 1)
		of.IssuedOn = rule.Given(c)
		a, err := of.Deadlines(rule.NewDate(2015, 6, 1))
		for _, d := range valueOf[Deadlines](t)(a, err) {
			if d.Kind == kindRenewal {
				require.Equal(t, want, d.Last, c)
			}
		}
		require.Len(t, linesOf(a, "renewal"), 1, c)
	}
}
