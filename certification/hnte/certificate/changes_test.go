package certificate

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

func change(kind ChangeKind, y, m, d int) Change {
	return Change{Kind: rule.Given(kind), On: ymd(y, m, d)}
}

// Three months: the same day of the month, or else its last; inclusive.
func TestTheDeadlineForReportingAChange(t *testing.T) {
	for _, c := range []struct{ on, by string }{
		{"2021-03-15", "2021-06-15"},
		{"2021-11-30", "2022-02-28"},
		{"2023-11-29", "2024-02-29"},
		{"2023-11-30", "2024-02-29"},
		{"2023-12-31", "2024-03-31"},
		{"2024-02-29", "2024-05-29"},
		{"2022-08-31", "2022-11-30"},
		{"2022-12-01", "2023-03-01"},
	} {
		day, err := rule.ParseDate(c.on)
		require.NoError(t, err)
		of := issued(2020, 12, 1)
		d := valueOf[Deadline](t)(of.ReportChange(Change{On: rule.Given(day)}))
		last, known := d.Last.Get()
		require.True(t, known)
		require.Equal(t, c.by, last.String(), c.on)
		require.Equal(t, kindChange, d.Kind)
	}
}

func TestAChangeReportedInTime(t *testing.T) {
	for day, want := range map[rule.Date]rule.Verdict{
		rule.NewDate(2021, 6, 14): rule.Passed, rule.NewDate(2021, 6, 15): rule.Passed, rule.NewDate(2021, 6, 16): rule.Failed,
	} {
		x := change("merger", 2021, 3, 15)
		x.ReportedOn = rule.Given(day)
		a, err := issued(2020, 12, 1).ReportChange(x)
		require.NoError(t, err)
		require.Equal(t, want, verdictOf(t, a, "change_in_time"), day)
		require.Equal(t, want == rule.Failed, lineOf(t, a, "change_in_time").Note.ZH != "")
	}
	x := change("merger", 2021, 3, 15)
	a, err := issued(2020, 12, 1).ReportChange(x)
	require.NoError(t, err)
	require.Empty(t, linesOf(a, "change_in_time"), "nothing is known of a report")
	x.Reported = no
	a, err = issued(2020, 12, 1).ReportChange(x)
	require.NoError(t, err)
	require.Equal(t, rule.Failed, verdictOf(t, a, "change_in_time"))
	x.Reported = yes
	a, err = issued(2020, 12, 1).ReportChange(x)
	require.NoError(t, err)
	require.Empty(t, linesOf(a, "change_in_time"), "reported, but the day is not known")
}

func TestTheTermOf2008IsNotKnown(t *testing.T) {
	a, err := issued(2012, 10, 10).ReportChange(change("split", 2015, 12, 31))
	require.Empty(t, openFor[Deadline](t)(a, err))
	require.Equal(t, []rule.Cause{rule.LawUnknown}, a.Causes())
	d := valueOf[Deadline](t)(issued(2014, 10, 10).ReportChange(change("split", 2016, 1, 1)))
	require.Equal(t, ymd(2016, 4, 1), d.Last, "the new Measures from their first day on")
}

func TestTheStatusAfterAChange(t *testing.T) {
	for _, c := range []struct {
		name      string
		kind      ChangeKind
		qualifies rule.Opt[bool]
		want      Effect
	}{
		{"a new name alone", renaming, rule.Opt[bool]{}, Effect{Outcome: Kept}},
		{"a new name, conditions met", renaming, yes, Effect{Outcome: Kept}},
		{"a new name, conditions not met", renaming, no, Effect{Lost, rule.Given(2021)}},
		{"a merger, conditions met", "merger", yes, Effect{Outcome: Kept}},
		{"a split, conditions not met", "split", no, Effect{Lost, rule.Given(2021)}},
		{"restructuring, conditions not met", "restructuring", no, Effect{Lost, rule.Given(2021)}},
		{"another business, conditions met", "business", yes, Effect{Outcome: Kept}},
	} {
		x := change(c.kind, 2021, 12, 31)
		x.Qualifies = c.qualifies
		a, err := issued(2020, 12, 1).ChangeEffect(x)
		require.Equal(t, c.want, valueOf[Effect](t)(a, err), c.name)
		require.Equal(t, c.kind == renaming, len(linesOf(a, "renamed")) == 1, c.name)
	}
	of := issued(2020, 12, 1)
	require.Equal(t, []string{"changes[].qualifies"}, openFor[Effect](t)(of.ChangeEffect(change("merger", 2021, 1, 1))))
	a, err := of.ChangeEffect(Change{On: ymd(2021, 1, 1)})
	require.Equal(t, []string{"changes[].qualifies", "changes[].kind"}, openFor[Effect](t)(a, err))
	require.Contains(t, a.Causes(), rule.ToBeJudged)
	a, err = of.ChangeEffect(change(renaming, 2021, 1, 1))
	require.NoError(t, err)
	require.Equal(t, "10", saidBy(t, lineOf(t, a, "renamed"), "公示（工作日）"))
	require.Contains(t, lineOf(t, a, "renamed").Note.ZH, "编号与有效期不变")
	a, err = issued(2012, 12, 1).ChangeEffect(change(renaming, 2013, 1, 1))
	require.NoError(t, err)
	require.Equal(t, "15", saidBy(t, lineOf(t, a, "renamed"), "公示（工作日）"))
	_, err = of.ChangeEffect(Change{})
	require.Contains(t, pathsOf(t, err), "changes[0].on")
	_, err = of.ReportChange(change("merger", 2020, 11, 30))
	require.Contains(t, pathsOf(t, err), "changes[0].on", "before the issue")
}

func moved(across, whole rule.Opt[bool], y, m, d int) Certificate {
	c := issued(2018, 8, 13)
	c.MovedAcross, c.MovedWhole, c.MovedOn = across, whole, ymd(y, m, d)
	return c
}

// What had ended, or been withdrawn by an announcement, has no status to keep or lose; a move before the issue is refused.
func TestNoStatusIsLeft(t *testing.T) {
	gone := withdrawn(issued(2020, 12, 1), "incident", 2021, 2022, 6, 1)
	unfit := change("merger", 2025, 3, 1)
	unfit.Qualifies = no
	for _, c := range []struct {
		name string
		of   Certificate
		x    Change
		want Outcome
	}{
		{"renamed the day before the announcement", gone, change(renaming, 2022, 5, 31), Kept},
		{"renamed on its day", gone, change(renaming, 2022, 6, 1), None},
		{"renamed on the last day", issued(2020, 12, 1), change(renaming, 2023, 11, 30), Kept},
		{"renamed after the last day", issued(2020, 12, 1), change(renaming, 2023, 12, 1), None},
		{"a merger after the last day", issued(2020, 12, 1), unfit, None},
	} {
		require.Equal(t, Effect{Outcome: c.want}, valueOf[Effect](t)(c.of.ChangeEffect(c.x)), c.name)
	}
	for day, want := range map[rule.Date]Outcome{rule.NewDate(2022, 5, 31): Kept, rule.NewDate(2022, 6, 1): None} {
		gone.MovedAcross, gone.MovedWhole, gone.MovedOn = yes, yes, rule.Given(day)
		require.Equal(t, Effect{Outcome: want}, valueOf[Effect](t)(gone.MoveEffect()), day)
	}
	unsaid := moved(yes, yes, 2020, 1, 1)
	unsaid.Withdrawn = rule.Opt[bool]{}
	require.Equal(t, []string{"withdrawn"}, openFor[Effect](t)(unsaid.MoveEffect()))
	_, err := moved(yes, yes, 2018, 8, 12).MoveEffect()
	require.Contains(t, pathsOf(t, err), "moved_on")
}

// From Shenzhen, which has an accreditation body of its own, to Meizhou.
func TestTheStatusAfterAMove(t *testing.T) {
	for _, c := range []struct {
		name string
		of   Certificate
		want Outcome
	}{
		{"whole, on the last day", moved(yes, yes, 2021, 8, 12), Kept},
		{"whole, the day after", moved(yes, yes, 2021, 8, 13), Anew},
		{"whole, on the day of issue", moved(yes, yes, 2018, 8, 13), Kept},
		{"partial", moved(yes, no, 2020, 1, 1), Anew},
		{"after the end, whole or not", moved(yes, rule.Opt[bool]{}, 2021, 8, 13), Anew},
		{"within the province", moved(no, rule.Opt[bool]{}, 2020, 1, 1), Moved},
	} {
		require.Equal(t, Effect{Outcome: c.want}, valueOf[Effect](t)(c.of.MoveEffect()), c.name)
	}
	require.Equal(t, []string{"moved_whole"}, openFor[Effect](t)(moved(yes, rule.Opt[bool]{}, 2020, 1, 1).MoveEffect()))
	require.Equal(t, []string{"moved_across", "moved_whole"}, openFor[Effect](t)(moved(rule.Opt[bool]{}, rule.Opt[bool]{}, 2020, 1, 1).MoveEffect()))
	require.Equal(t, []string{"moved_across"}, openFor[Effect](t)(moved(rule.Opt[bool]{}, no, 2020, 1, 1).MoveEffect()))
	_, err := issued(2018, 8, 13).MoveEffect()
	require.Contains(t, pathsOf(t, err), "moved_on")
	old := issued(2012, 8, 13)
	old.MovedAcross, old.MovedWhole, old.MovedOn = yes, yes, ymd(2015, 1, 1)
	a, err := old.MoveEffect()
	require.Empty(t, openFor[Effect](t)(a, err))
	require.Equal(t, []rule.Cause{rule.LawUnknown}, a.Causes())
}

func TestTheYearsOfAReexamination(t *testing.T) {
	of := issued(2020, 12, 1)
	of.RegisteredOn = ymd(2019, 3, 1)
	for year, want := range map[int][]int{
		2020: {2019, 2020}, 2021: {2019, 2020, 2021}, 2022: {2020, 2021, 2022}, 2023: {2021, 2022, 2023}, 2019: {}, 2024: {},
	} {
		r := valueOf[Reexamination](t)(of.Reexamination(year))
		require.Equal(t, want, r.RDYears, year)
		require.Equal(t, year, r.BandYear)
		require.Equal(t, len(want) > 0, r.Held, year)
	}
	of.RegisteredOn = ymd(2018, 1, 1)
	require.Equal(t, []int{2018, 2019, 2020}, valueOf[Reexamination](t)(of.Reexamination(2020)).RDYears)
	of.RegisteredOn = rule.Opt[rule.Date]{}
	require.Equal(t, []string{"registered_on"}, openFor[Reexamination](t)(of.Reexamination(2020)))
	require.Equal(t, []int{2019, 2020, 2021}, valueOf[Reexamination](t)(of.Reexamination(2021)).RDYears, "certified in 2020, so registered in 2019 or before")
	a, err := issued(2013, 6, 1).Reexamination(2015)
	require.Empty(t, openFor[Reexamination](t)(a, err))
	require.Equal(t, []rule.Cause{rule.LawUnknown}, a.Causes())
	_, err = of.Reexamination(0)
	require.Contains(t, pathsOf(t, err), "year")
}
