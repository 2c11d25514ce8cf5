package certification_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/certification"
	"github.com/keji-rules/keji/certification/enterprise"
	"github.com/keji-rules/keji/certification/hnte"
	"github.com/keji-rules/keji/certification/hnte/certificate"
	"github.com/keji-rules/keji/rule"
)

const issued2023 = `"issued_on": "2023-12-11", "withdrawn": false`

// TestRefusedFiles: a file made by a program is checked as one from JSON is, each section by its own bounds.
func TestRefusedFiles(t *testing.T) {
	report := func(year int) certificate.Report { return certificate.Report{Year: rule.Given(year)} }
	for want, change := range map[string]func(*certification.File){
		"hnte.earlier_applications": func(f *certification.File) { f.HNTE.EarlierApplications = rule.Given(-1) },
		"hnte.reports[0].year":      func(f *certification.File) { f.HNTE.Reports = rule.Given([]certificate.Report{report(1999)}) },
		"hnte.reports[1].year": func(f *certification.File) {
			f.HNTE.Reports = rule.Given([]certificate.Report{report(2000), report(9001)})
		},
		"hnte.points.cut":             func(f *certification.File) { f.HNTE.Points.Cut = rule.Int(2) }, // of a bonus of 1
		"hnte.reports":                func(f *certification.File) { f.HNTE.Reports = rule.Given(make([]certificate.Report, 101)) },
		"hnte.changes":                func(f *certification.File) { f.HNTE.Changes = rule.Given(make([]certificate.Change, 101)) },
		"techsme.employees":           func(f *certification.File) { f.TechSME.Employees = rule.Given(rule.Int(-1)) },
		"hnte.changes[0].reported_on": func(f *certification.File) { f.HNTE.Changes = rule.Given([]certificate.Change{reportedBefore()}) },
	} {
		f := file(t, "surveyor")
		require.NoError(t, certification.Validate(&f))
		change(&f)
		assert.Contains(t, paths(t, certification.Validate(&f)), want)
		_, err := certification.Survey(f, midsummer)
		assert.Contains(t, paths(t, err), want)
	}
	f := file(t, "surveyor")
	f.HNTE.Reports = rule.Given([]certificate.Report{report(2000), report(9000)})
	changes := make([]certificate.Change, 100)
	for i := range changes {
		changes[i].On = rule.Given(rule.NewDate(2025, 3, 2))
	}
	f.HNTE.Changes = rule.Given(changes)
	require.NoError(t, certification.Validate(&f), "at the bounds")
}

// reportedBefore is a change that was reported before it happened.
func reportedBefore() certificate.Change {
	return certificate.Change{On: rule.Given(rule.NewDate(2025, 3, 2)), ReportedOn: rule.Given(rule.NewDate(2025, 3, 1))}
}

// TestOldFirmsHoldCertificates: certificates began in 2008, firms did not.
func TestOldFirmsHoldCertificates(t *testing.T) {
	f, err := certification.Decode([]byte(`{"name":"A","registered_on":"1995-01-01","hnte_certificates":[{"issued_on":"2024-12-01","withdrawn":false}]}`))
	require.NoError(t, err)
	assert.Equal(t, rule.Passed, place(t, surveyed(t, f, midsummer), "hnte").Holds)
}

// TestCertificatesBeganIn2008: one dated earlier is a problem at its date, and no edition that closes the scheme.
func TestCertificatesBeganIn2008(t *testing.T) {
	for day, sound := range map[string]bool{"2007-12-01": false, "2007-12-31": false, "2008-01-01": true} {
		_, err := certification.Decode([]byte(`{"name": "A", "hnte_certificates": [{"issued_on": "2024-12-01", "withdrawn": false}, {"issued_on": "` + day + `", "withdrawn": false}]}`))
		if sound {
			require.NoError(t, err)
		} else {
			assert.Equal(t, []string{"hnte_certificates[1].issued_on"}, paths(t, err))
		}
	}
}

// TestNothingIsSavedOnNoIncome: of a taxable income of nothing, or a loss, the reduced rate saves nothing.
func TestNothingIsSavedOnNoIncome(t *testing.T) {
	for income, saved := range map[string]bool{"0": false, "-1": false, "0.01": true} {
		f := file(t, "one-person-short", `"taxable_income": "2000000"`, `"taxable_income": "`+income+`"`)
		_, has := figures(place(t, surveyed(t, f, midsummer), "hnte").Brings[0])["on the taxable income of the year before, less each year"]
		assert.Equal(t, saved, has, income)
	}
}

// TestLossesThatLastLonger: qualifying in 2026 lengthens the losses of 2021 to 2025. Of the loss of 2020 nothing is said.
func TestLossesThatLastLonger(t *testing.T) {
	for year, until := range map[int]string{2014: "", 2020: "", 2021: "2031", 2025: "2035"} {
		f := file(t, "one-person-short")
		years, _ := f.Years.Get()
		f.Years = rule.Given([]enterprise.Year{{Year: rule.Given(year), TaxableIncome: years[0].TaxableIncome}})
		for _, scheme := range []string{"hnte", "techsme"} {
			lines := lossesOf(place(t, surveyed(t, f, midsummer), scheme))
			require.Equal(t, until != "", len(lines) == 1, "%s %d", scheme, year)
			if until != "" {
				all := certificate.Editions().All()
				assert.Equal(t, until, figures(lines[0])["can be set off until"], "%s %d", scheme, year)
				assert.Equal(t, all[len(all)-1].Policy.Tax.LongYears.Basis, lines[0].Basis)
			}
		}
	}
}

// lossesOf are the lines on losses among what a scheme brings.
func lossesOf(p certification.Place) (lines []rule.Line) {
	for _, l := range p.Brings {
		if l.Rule.Code == "desk.loss" {
			lines = append(lines, l)
		}
	}
	return lines
}

// TestLossesWhereNoneIsKnown: what the law grants, from 2018 on (HT-2018): ten years instead of five.
func TestLossesWhereNoneIsKnown(t *testing.T) {
	for year, n := range map[int]int{2010: 0, 2015: 0, 2017: 0, 2018: 1, 2026: 1} {
		lines := lossesOf(place(t, surveyed(t, file(t, "nothing-given"), rule.NewDate(year, 7, 15)), "hnte"))
		require.Len(t, lines, n, year)
		for _, l := range lines {
			assert.Equal(t, []string{"10 years", "5 years"}, []string{figures(l)["carried forward for"], figures(l)["in general"]})
		}
	}
}

// TestLossesOfEarlierCertificates: the certificates made 2020 to 2026 qualifying years. 2020 extended the loss of 2016 to 2026, and
// that of 2018 is open until 2028 by either; that of 2012 has lapsed.
func TestLossesOfEarlierCertificates(t *testing.T) {
	survey := func(withdrawn string) map[string]string {
		f, err := certification.Decode([]byte(`{"name": "A", "years": [{"year": 2012, "taxable_income": "-1"}, {"year": 2016, "taxable_income": "-1"}, {"year": 2018, "taxable_income": "-1"}, {"year": 2023, "taxable_income": "-1"}],
			"hnte_certificates": [{"issued_on": "2020-12-01", "withdrawn": ` + withdrawn + `}, {"issued_on": "2023-12-01", "withdrawn": false}]}`))
		require.NoError(t, err)
		all := map[string]string{}
		for _, l := range lossesOf(place(t, surveyed(t, f, rule.NewDate(2026, 6, 1)), "hnte")) {
			all[figures(l)["loss of"]] = figures(l)["can be set off until"]
		}
		return all
	}
	assert.Equal(t, map[string]string{"2016": "2026", "2018": "2028", "2023": "2033"}, survey("false"))
	assert.Equal(t, map[string]string{"2018": "2028", "2023": "2033"}, survey(`true, "withdrawn_on": "2021-05-01", "act_year": 2020`), "the certificate of 2023 extends losses since 2018")
}

// TestDeadlinesOfChanges: a change is reported within three months; that it was not is not said before anybody says so.
func TestDeadlinesOfChanges(t *testing.T) {
	f := file(t, "surveyor")
	change := certificate.Change{Kind: rule.Given(certificate.ChangeKind("merger")), On: rule.Given(rule.NewDate(2026, 5, 1)), Qualifies: rule.Given(true)}
	f.HNTE.Changes = rule.Given([]certificate.Change{change})
	rules, err := certificate.Editions().On(midsummer)
	require.NoError(t, err)
	cited := map[string]rule.Basis{}
	for _, due := range surveyed(t, f, midsummer).Deadlines {
		cited[due.Line.Values[0].Words.EN] = due.Line.Basis
	}
	assert.Equal(t, rules.Policy.ChangeMonths.Cite, cited["report of a change"].Cite, cited)
	assert.Contains(t, due(surveyed(t, f, midsummer)), "2026-08-01 hnte report of a change")
	for _, line := range due(surveyed(t, f, rule.NewDate(2026, 8, 2))) {
		assert.NotContains(t, line, "report of a change overdue")
	}
	change.Reported = rule.Given(false)
	f.HNTE.Changes = rule.Given([]certificate.Change{change})
	assert.Contains(t, due(surveyed(t, f, rule.NewDate(2026, 8, 2))), "2026-08-01 hnte report of a change overdue")

	for _, d := range surveyed(t, file(t, "large-trader"), midsummer).Deadlines {
		if d.Line.Values[0].Words.EN == "annual report" {
			assert.Equal(t, rules.Policy.ReportBy.Day.Cite, d.Line.Basis.Cite)
		}
	}
}

// TestCertificatesHeld: the latest stands first; the file is as it was.
func TestCertificatesHeld(t *testing.T) {
	f := file(t, "surveyor")
	given, _ := f.Certificates.Get()
	slices.SortFunc(given, func(a, b enterprise.Certificate) int { return strings.Compare(a.Number, b.Number) })
	older := given[0].Number
	h := place(t, surveyed(t, f, midsummer), "hnte")
	assert.Equal(t, []string{given[1].Number, older}, []string{h.Held[0].Name, h.Held[1].Name})
	assert.Equal(t, older, given[0].Number)
}

// TestBeforeTheNewestCertificate: half a year before it was issued the one of 2020 is in force. What the section tells is of
// the newest; of the older one it is not known how reports stand, and the call of 2023 gives its renewal.
func TestBeforeTheNewestCertificate(t *testing.T) {
	f, err := certification.Decode([]byte(`{"name": "A", "hnte_certificates": [
		{"number": "GR202044000001", "issued_on": "2020-12-01", "withdrawn": false}, {"number": "GR202344000001", "issued_on": "2023-12-28", "withdrawn": false}],
		"hnte": {"reports": [{"year": 2023, "filed": true, "filed_on": "2024-05-01"}], "changes": [], "renewal_by": "2026-08-20"}}`))
	require.NoError(t, err)
	d := surveyed(t, f, rule.NewDate(2023, 6, 15))
	h := place(t, d, "hnte")
	assert.Equal(t, rule.Passed, h.Holds)
	assert.Equal(t, "GR202044000001 in force, valid until 2023-11-30", h.Holding(rule.EN))
	assert.Contains(t, due(d), "2023-09-05 hnte application for renewal")
	for _, one := range due(d) {
		assert.NotContains(t, one, "overdue")
		assert.NotContains(t, one, "2026-08-20")
	}
	assert.Contains(t, due(surveyed(t, f, rule.NewDate(2026, 6, 15))), "2026-08-20 hnte application for renewal")
}

// TestAWithdrawnCertificate: what was withdrawn has no last day; before the announcement the year of the act decides.
func TestAWithdrawnCertificate(t *testing.T) {
	held := func(act string, on rule.Date) certification.Place {
		f, err := certification.Decode([]byte(`{"name": "A", "hnte_certificates": [
			{"number": "GR202344000001", "issued_on": "2023-12-28", "withdrawn": true, "withdrawn_on": "2026-07-15"` + act + `}]}`))
		require.NoError(t, err)
		return place(t, surveyed(t, f, on), "hnte")
	}
	before := rule.NewDate(2025, 6, 1)
	for act, want := range map[string]rule.Verdict{"": rule.Undetermined, `, "act_year": 2026`: rule.Passed, `, "act_year": 2025`: rule.Failed} {
		assert.Equal(t, want, held(act, before).Holds, act)
	}
	inForce, retracted := held(`, "act_year": 2026`, before), held(`, "act_year": 2025`, before)
	assert.Equal(t, "GR202344000001 in force, valid until 2026-12-27", inForce.Holding(rule.EN))
	assert.NotContains(t, retracted.Holding(rule.EN), "valid until")
	gone := held("", midsummer)
	assert.Equal(t, "GR202344000001 withdrawn", gone.Holding(rule.EN))
}

// TestRegistrationStandsAtTheProfile: what a section's door says of the enterprise itself stands where that is.
func TestRegistrationStandsAtTheProfile(t *testing.T) {
	f := file(t, "surveyor")
	f.Registered = rule.Given(rule.NewDate(2026, 2, 1)) // after the number was announced
	assert.Contains(t, paths(t, certification.Validate(&f)), "registered_on")
	for _, path := range paths(t, certification.Validate(&f)) {
		assert.NotContains(t, path, "].registered_on")
		assert.NotContains(t, path, "founded_on")
	}
}

// TestLastDaysAreShown: each deadline with a day names it as its last, and it counts.
func TestLastDaysAreShown(t *testing.T) {
	for _, due := range surveyed(t, file(t, "surveyor"), midsummer).Deadlines {
		if by, dated := due.By.Get(); dated {
			assert.Equal(t, by.String(), figures(due.Line)["last day (inclusive)"], due.Line.Rule.Code)
		}
	}
}

// TestSettlements: the annual settlement is that of the year before until 31 May, and then that of this year.
func TestSettlements(t *testing.T) {
	for day, want := range map[rule.Date]string{
		rule.NewDate(2026, 1, 1):  "2026-05-31 Annual settlement of income tax, claiming the super-deduction, tax year 2025",
		rule.NewDate(2026, 5, 31): "2026-05-31 Annual settlement of income tax, claiming the super-deduction, tax year 2025",
		rule.NewDate(2026, 6, 1):  "2027-05-31 Annual settlement of income tax, claiming the super-deduction, tax year 2026",
	} {
		var all []string
		for _, due := range surveyed(t, file(t, "nothing-given"), day).Deadlines {
			all = append(all, due.By.Or(rule.Date{}).String()+" "+due.What(rule.EN))
		}
		assert.Contains(t, all, want)
	}
}

// TestWhatMayHaveBeenMet: a past report of which nothing is told is shown as such; so is the reason why a change under the
// Measures of 2008 has no day.
func TestWhatMayHaveBeenMet(t *testing.T) {
	survey := func(text string, on rule.Date) string {
		f, err := certification.Decode([]byte(text))
		require.NoError(t, err)
		return surveyed(t, f, on).Text(rule.EN)
	}
	held := `{"name": "A", "hnte_certificates": [{"issued_on": "2024-12-01", "withdrawn": false}]}`
	assert.Contains(t, survey(held, midsummer), "2026-05-31  annual report, passed, whether it was met is not known")
	assert.NotContains(t, survey(held, rule.NewDate(2025, 5, 31)), "whether it was met")
	old := survey(`{"name": "A", "hnte_certificates": [{"issued_on": "2013-10-16", "withdrawn": false}], "hnte": {"changes": [{"kind": "merger", "on": "2015-03-01"}]}}`, rule.NewDate(2015, 5, 1))
	assert.Contains(t, old, "report of a change, the term of the Measures of 2008 is not known")
	assert.NotContains(t, old, "changes are not given")
}

// TestDeadlinesOfAnOldCertificate: of one that ended in 2026 a report that was never filed is asked for until the end of
// 2027. Deadlines without a day keep the order of the schemes in the list: review of the batch, then the certificate.
func TestDeadlinesOfAnOldCertificate(t *testing.T) {
	missed := file(t, "surveyor", `{"year": 2025, "filed": true, "filed_on": "2026-05-28"}`, `{"year": 2025, "filed": false}`)
	assert.Contains(t, due(surveyed(t, missed, rule.NewDate(2027, 12, 31))), "2026-05-31 hnte annual report overdue")
	for _, d := range surveyed(t, missed, rule.NewDate(2028, 1, 1)).Deadlines {
		assert.NotEqual(t, "hnte", d.Scheme)
	}

	all := due(surveyed(t, file(t, "surveyor"), rule.NewDate(2025, 9, 12)))
	last := all[len(all)-2:]
	assert.Equal(t, []string{"open techsme review", "open hnte application for renewal"}, last)
}

// TestRenewalIsCited: the day of the renewal is open, and rests on what the certification says of it.
func TestRenewalIsCited(t *testing.T) {
	law, err := hnte.Editions().On(midsummer)
	require.NoError(t, err)
	d := surveyed(t, file(t, "surveyor"), midsummer)
	renewal := d.Deadlines[len(d.Deadlines)-1]
	require.Equal(t, "application for renewal", renewal.Line.Values[0].Words.EN)
	assert.Equal(t, law.Policy.RenewalYears.Basis, renewal.Line.Basis)
	assert.False(t, renewal.Overdue, "no day has passed")

	rules, err := certificate.Editions().On(midsummer)
	require.NoError(t, err)
	for what, basis := range map[string]rule.Basis{"end of the certificate": rules.Policy.ValidYears.Basis, "new certificate in the expiry year": rules.Policy.Tax.ByYearEnd.Basis} {
		var lines []rule.Line
		for _, due := range d.Deadlines {
			if due.Line.Values[0].Words.EN == what {
				lines = append(lines, due.Line)
			}
		}
		require.Len(t, lines, 1, what)
		assert.Equal(t, basis, lines[0].Basis, what)
	}
}

// TestWhatIsHeldMayBeOpen: an older certificate has ended; of the later one nobody says whether it was withdrawn.
func TestWhatIsHeldMayBeOpen(t *testing.T) {
	h := place(t, surveyed(t, file(t, "surveyor", issued2023, `"issued_on": "2023-12-11"`), midsummer), "hnte")
	require.Len(t, h.Held, 2)
	assert.Equal(t, rule.Undetermined, h.Holds)
}

// TestNumbersHeld: the latest stands first, and is told with its last day though it has run out; the file is as it was.
func TestNumbersHeld(t *testing.T) {
	f := file(t, "surveyor")
	given, _ := f.Registrations.Get()
	older := given[0]
	older.Number = "2024441402A0000077"
	older.SubmittedOn, older.AnnouncedOn = rule.Given(rule.NewDate(2024, 7, 20)), rule.Given(rule.NewDate(2024, 9, 12))
	both := []enterprise.Registration{older, given[0]}
	f.Registrations = rule.Given(both)
	p := place(t, surveyed(t, f, midsummer), "techsme")
	require.Len(t, p.Held, 2)
	assert.Equal(t, []string{"2025441402A0000123", "2024441402A0000077"}, []string{p.Held[0].Name, p.Held[1].Name})
	assert.Equal(t, rule.NewDate(2024, 12, 31), p.Held[1].Until)
	assert.Equal(t, older.Number, both[0].Number)
	assert.Contains(t, p.Holding(rule.EN), "2025441402A0000123")
	assert.Contains(t, p.Holding(rule.EN), ", valid until 2025-12-31")
}

// TestYearsLookedAt: of a firm whose day of registration is not known R&D is counted over three years, the roster over one.
func TestYearsLookedAt(t *testing.T) {
	f := file(t, "nothing-given")
	f.Workers = rule.Given([]enterprise.Worker{{Year: rule.Given(2025), InService: rule.Given(true), Technical: rule.Given(true), Days: rule.Given(200), ResearchDays: rule.Given(200)}})
	d := surveyed(t, f, midsummer)
	require.Len(t, d.Counts, 4)
	assert.Contains(t, d.Counts[1].Text(rule.ZH), "2025年度", "heads of the year before")
	assert.Contains(t, d.Counts[2].Text(rule.ZH), "2023至2025年度")
	assert.Contains(t, d.Counts[3].Text(rule.ZH), "2025")
}

// TestPartsOfAPerson: 9.75 of 105 persons in the statistic; one person more is 10.75, and a tenth there as well as of 100.
func TestPartsOfAPerson(t *testing.T) {
	d := surveyed(t, file(t, "one-person-short", `"managed_in_china": false`, `"managed_in_china": false, "employees": 105, "tech_staff": 9.75`), midsummer)
	require.Equal(t, rule.Failed, place(t, d, "techsme").May)
	best, found := d.Best.Get()
	require.True(t, found)
	assert.Equal(t, "hnte", best.Scheme)
	assert.Equal(t, []string{"hnte", "techsme"}, best.Opens)
}

// TestSectionsAreDeclared: what a section holds is declared with title and unit, for templates and the texts of problems.
func TestSectionsAreDeclared(t *testing.T) {
	declared := map[string]rule.Unit{}
	judged := map[string]bool{}
	for _, f := range certification.Door().Fields() {
		judged[f.Path] = f.Fact.Judged
		if f.Declared && f.Fact.Title.Whole() {
			declared[f.Path] = f.Fact.Unit
		}
	}
	for path, unit := range map[string]rule.Unit{
		"hnte.earlier_applications": rule.Times, "hnte.reports[].year": rule.CalendarYear, "hnte.changes[].notice_from": rule.Day,
		"hnte.renewal_by": rule.Day, "techsme.employees": rule.Persons, "techsme.rd_expense": rule.YuanUnit, "superdeduction.manufacturer": rule.Flag,
	} {
		is, found := declared[path]
		assert.True(t, found, path)
		assert.Equal(t, unit, is, path)
	}
	within := map[string]string{}
	for _, f := range certification.Door().Fields() {
		within[f.Path] = f.Fact.Within
	}
	assert.Equal(t, "techsme.employees", within["techsme.tech_staff"], "within its section")
	assert.True(t, judged["hnte.changes[].qualifies"], "a person judges whether the conditions are still met")
	assert.False(t, judged["hnte.changes[].reported"])
}
