package certificate

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// A day before the issue is none on which the certificate was in force, and the line says so.
func TestTheLineOnTheIssue(t *testing.T) {
	for day, want := range map[rule.Date]rule.Verdict{
		rule.NewDate(2020, 11, 30): rule.Failed, rule.NewDate(2020, 12, 1): rule.Passed, rule.NewDate(2030, 1, 1): rule.Passed,
	} {
		a, err := issued(2020, 12, 1).StatusOn(day)
		require.NoError(t, err)
		assert.Equal(t, want, verdictOf(t, a, "issued"), day)
	}
}

// A withdrawal is named with the day it was announced; an act before the issue counts from the year of issue, and that is
// said.
func TestWhatAWithdrawalSays(t *testing.T) {
	a, err := withdrawn(issued(2020, 12, 1), "falsification", 2019, 2021, 8, 1).StatusOn(rule.NewDate(2021, 7, 31))
	require.Equal(t, Retracted, valueOf[Status](t)(a, err))
	values := lineOf(t, a, "not_withdrawn").Values
	require.Len(t, values, 1)
	assert.Equal(t, "2021-08-01", values[0].Value.Text(rule.ZH))
	assert.Contains(t, lineOf(t, a, "lost_from").Note.ZH, "自发证年度起")
	a, err = withdrawn(issued(2020, 12, 1), "falsification", 2020, 2021, 8, 1).StatusOn(rule.NewDate(2021, 7, 31))
	require.NoError(t, err)
	assert.Equal(t, rule.Text{}, lineOf(t, a, "lost_from").Note)

	unsaid := withdrawn(issued(2020, 12, 1), "incident", 2021, 2021, 8, 1)
	unsaid.Ground = rule.Opt[Ground]{}
	r, err := unsaid.Recovery()
	assert.Equal(t, []string{"ground"}, openFor[Recovery](t)(r, err))
	assert.Equal(t, rule.Undetermined, verdictOf(t, r, "ground"))
}

// Five years were counted from the announcement by the Measures of 2008, calendar years since.
func TestHowTheBarIsCountedIsSaid(t *testing.T) {
	for year, want := range map[int]string{2015: "自取消资格公告之日起算", 2017: "按日历年度计"} {
		a, err := withdrawn(issued(year-1, 10, 10), "incident", year, year, 11, 1).FileAgain()
		require.NoError(t, err)
		assert.Contains(t, lineOf(t, a, "bar").Note.ZH, want, year)
	}
}

// A move within the area of one accreditation body is no move; the line says so.
func TestAMoveWithinTheArea(t *testing.T) {
	of := issued(2020, 12, 1)
	of.MovedOn, of.MovedAcross = ymd(2021, 3, 15), no
	a, err := of.MoveEffect()
	assert.Equal(t, Moved, valueOf[Effect](t)(a, err).Outcome)
	assert.Equal(t, rule.NotApplicable, verdictOf(t, a, "moved_whole"))
	assert.Equal(t, "2021-03-15", lineOf(t, a, "moved_whole").Values[0].Value.Text(rule.ZH))
}

// The application for renewal runs from 1 January of the year in which the certificate ends.
func TestRenewalBeginsWithTheYear(t *testing.T) {
	for _, d := range valueOf[Deadlines](t)(issued(2020, 12, 1).Deadlines(rule.NewDate(2021, 6, 1))) {
		if d.Kind == kindRenewal {
			assert.Equal(t, ymd(2023, 1, 1), d.From)
			return
		}
	}
	require.Fail(t, "no renewal")
}

// A status lost from the year in which the certificate ends makes that year one of the general rate, though a new
// certificate followed before the settlement, which was in time in 2016: 25% less 15% of 1 million.
func TestLostInTheYearOfTheEnd(t *testing.T) {
	for act, want := range map[int]string{2015: "10万元", 2016: "10万元"} {
		of := withdrawn(issued(2013, 12, 1), "incident", act, 2016, 8, 1)
		of.Recertified, of.RecertifiedOn = yes, ymd(2017, 3, 28)
		of.Incomes = rule.Given([]Income{{Year: rule.Given(2016), Taxable: rule.Yuan(1_000_000)}})
		tax := valueOf[YearTax](t)(of.TopUp())
		assert.Contains(t, tax.Text(rule.ZH), want, act)
	}
}

// One year is a run of years.
func TestOneYearIsARun(t *testing.T) {
	assert.Equal(t, "2018年度至2018年度", YearSpan{2018, 2018}.Text(rule.ZH))
	assert.Equal(t, "none", YearSpan{2018, 2017}.Text(rule.EN))
}

// Were one accounting year tested, it would be the year in question.
func TestOneYearTested(t *testing.T) {
	p := law(t, "C2017")
	p.TestYears.Value = rule.Int(1)
	r := valueOf[Reexamination](t)(p.Reexamination(issued(2020, 12, 1), 2021))
	assert.Equal(t, []int{2021}, r.RDYears)
}

// A number that has the form of one but was never given is refused; so is a notice before its renaming. Lists hold at
// most 100 items, as the door says.
func TestWhatTheDoorRefuses(t *testing.T) {
	of := issued(2020, 12, 1)
	of.Number = rule.Given("GR202099000001") // no province 99
	x := change(renaming, 2021, 3, 15)
	x.NoticeFrom = ymd(2021, 3, 14)
	of.Changes = rule.Given([]Change{x})
	_, err := of.Validity()
	found := pathsOf(t, err)
	assert.Contains(t, found, "number")
	assert.Contains(t, found, "changes[0].notice_from")
	of.Number, x.NoticeFrom = rule.Given("GR202044000001"), ymd(2021, 3, 15)
	of.Changes = rule.Given([]Change{x})
	_, err = of.Validity()
	assert.NoError(t, err)
	for _, path := range []string{"reports", "changes", "incomes"} {
		f, ok := book.FactAt(path)
		require.True(t, ok, path)
		assert.Equal(t, rule.Int(100), f.Max, path)
	}
}

// How a report stands and what a deadline is of are said in words of their own.
func TestStatesAndKindsAreNamed(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range []ReportState{reportFiled, reportLate, reportMissed, reportPending, reportOpen} {
		seen[s.Text(rule.ZH)] = true
	}
	for _, k := range []DeadlineKind{kindReport, kindChange, kindNotice, kindRenewal, kindRecertified, kindExpiry} {
		seen[k.Text(rule.ZH)] = true
	}
	assert.Len(t, seen, 11)
	assert.NotContains(t, seen, "")
}

// The line on the year of a number cites where the layout of that year stands.
func TestTheYearOfANumberCitesItsLayout(t *testing.T) {
	for _, year := range []int{2010, 2020} {
		of := issued(year, 12, 1)
		of.Number = rule.Given("GR" + rule.NewDate(year, 1, 1).String()[:4] + "44000001")
		a, err := of.Validity()
		require.NoError(t, err)
		assert.Equal(t, layout(year).Cite, lineOf(t, a, "number_year").Basis.Cite)
	}
}
