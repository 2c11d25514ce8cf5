package rule

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func day(t testing.TB, s string) Date {
	t.Helper()
	d, err := ParseDate(s)
	require.NoError(t, err)
	return d
}

// Published decisions print a ban of three years as 2023-12-26 to 2026-12-25 and one of five years to 2028-12-25: the
// first day counts. The Civil Code excludes it and gives a day more.
func TestTermEnds(t *testing.T) {
	for _, c := range []struct {
		from    string
		length  Period
		counted string // the first day counts
		excl    string // 民法典 第二百零一条、第二百零二条
	}{
		{"2023-12-26", ForYears(3), "2026-12-25", "2026-12-26"},
		{"2023-12-26", ForYears(5), "2028-12-25", "2028-12-26"},
		{"2026-04-10", ForMonths(3), "2026-07-09", "2026-07-10"},
		{"2026-06-30", ForMonths(6), "2026-12-29", "2026-12-30"}, // the corresponding day, not the month's end
		{"2024-02-29", ForYears(3), "2027-02-28", "2027-02-28"},  // no anniversary: both end with February
		{"2024-02-29", ForYears(4), "2028-02-28", "2028-02-29"},  // there is one again
		{"2023-02-28", ForYears(1), "2024-02-27", "2024-02-28"},  // 29 February is not reached
		{"2026-08-31", ForMonths(6), "2027-02-28", "2027-02-28"}, // February has no 31st
		{"2026-01-31", ForMonths(1), "2026-02-28", "2026-02-28"},
		{"2026-01-31", ForMonths(2), "2026-03-30", "2026-03-31"},
		{"2024-01-31", ForMonths(1), "2024-02-29", "2024-02-29"},
		{"2026-03-01", ForMonths(12), "2027-02-28", "2027-03-01"},
		{"2026-01-01", ForYears(1), "2026-12-31", "2027-01-01"}, // across the year's end
		{"2026-12-31", ForDays(1), "2026-12-31", "2027-01-01"},
		{"2026-02-20", ForDays(15), "2026-03-06", "2026-03-07"},
		{"2021-02-01", ForYears(3), "2024-01-31", "2024-02-01"}, // a document valid for three years
	} {
		from := day(t, c.from)
		s, e := TermOf(from, c.length, FirstDayCounted), TermOf(from, c.length, FirstDayExcluded)
		assert.Equal(t, c.counted, s.Until.String(), "%s %v", c.from, c.length)
		assert.Equal(t, c.excl, e.Until.String(), "%s %v", c.from, c.length)
		assert.True(t, s.Valid() && e.Valid())
		assert.True(t, s.Contains(from) && e.Contains(from), "the ban holds from its first day on either way")
	}
}

func TestNoTerm(t *testing.T) {
	from := NewDate(2026, 1, 1)
	for name, none := range map[string]Term{
		"working days need a calendar": TermOf(from, ForWorkdays(5), FirstDayCounted),
		"no length":                    TermOf(from, ForYears(0), FirstDayCounted),
		"negative":                     TermOf(from, ForYears(-3), FirstDayCounted),
		"unknown counting":             TermOf(from, ForYears(3), "somehow"),
		"unknown unit":                 TermOf(from, Period{3, "moons"}, FirstDayCounted),
		"beyond the calendar":          TermOf(from, ForYears(8000), FirstDayCounted),
		"absurd":                       TermOf(from, ForDays(1<<30), FirstDayCounted),
		"no first day":                 TermOf(Date{}, ForYears(3), FirstDayCounted),
		"out of order":                 NewTerm(from, from.AddDays(-1)),
		"permanent from no day":        PermanentTerm(Date{}),
		"printed end before the start": TermOf(from, ForYears(3), FirstDayCounted).WithPrintedEnd(from.AddDays(-1)),
	} {
		assert.Equal(t, Term{}, none, name)
	}
	assert.True(t, Term{}.IsZero())
	assert.Equal(t, Failed, Term{}.Covers(from))
	assert.Equal(t, "无", Term{}.Text(ZH))
}

func TestTermCoversItsEdges(t *testing.T) {
	from, until := NewDate(2023, 12, 26), NewDate(2026, 12, 25)
	for _, c := range []struct {
		term                  Term
		first, last           Date
		before, first1, last1 Verdict // the day before From, From, Until
		after                 Verdict
	}{
		{NewTerm(from, until), from, until, Failed, Passed, Passed, Failed},
		{Term{From: from, Until: until, FromExcluded: true}, from.AddDays(1), until, Failed, Failed, Passed, Failed},
		{Term{From: from, Until: until, UntilExcluded: true}, from, until.AddDays(-1), Failed, Passed, Failed, Failed},
		{PermanentTerm(from), from, Date{}, Failed, Passed, Passed, Passed},
		{Term{From: from}, from, Date{}, Failed, Undetermined, Undetermined, Undetermined}, // the end is not known
	} {
		assert.Equal(t, c.before, c.term.Covers(from.AddDays(-1)))
		assert.Equal(t, c.first1, c.term.Covers(from))
		assert.Equal(t, c.last1, c.term.Covers(until))
		assert.Equal(t, c.after, c.term.Covers(until.AddDays(1)))
		assert.Equal(t, c.first, c.term.First())
		last, ends := c.term.Last()
		assert.Equal(t, c.last, last)
		assert.Equal(t, !c.last.IsZero(), ends)
		free, ends := c.term.FreeFrom()
		assert.Equal(t, c.last.AddDays(1), free)
		assert.Equal(t, !c.last.IsZero(), ends)
	}
	assert.Equal(t, Undetermined, NewTerm(from, until).Covers(Date{}))
}

func TestPrintedEndWins(t *testing.T) {
	computed := TermOf(NewDate(2026, 6, 30), ForMonths(6), FirstDayExcluded)
	assert.Equal(t, "2026-12-30", computed.Until.String())
	printed := computed.WithPrintedEnd(NewDate(2026, 12, 31))
	assert.True(t, printed.Valid())
	assert.True(t, printed.Contains(NewDate(2026, 12, 31)))
	assert.Equal(t, ForMonths(6), printed.Length, "bands go by what the decision states")
	assert.Equal(t, "2026-06-30至2026-12-31（含首末两日，6个月，起始日不计入，以文书载明的截止日为准）", printed.Text(ZH))
	assert.Equal(t, "2026-06-30 to 2026-12-31 (both days included, 6 months, the first day is not counted, the printed end prevails)", printed.String())
}

func TestTermEndedBy(t *testing.T) {
	ban := TermOf(NewDate(2023, 12, 26), ForYears(3), FirstDayCounted)
	revoked := NewDate(2025, 3, 1)
	cut := ban.EndedBy(revoked)
	assert.Equal(t, NewTerm(ban.From, NewDate(2025, 2, 28)), cut)
	assert.True(t, cut.Contains(revoked.AddDays(-1)), "still barred until then")
	assert.False(t, cut.Contains(revoked))
	assert.Equal(t, ban, ban.EndedBy(NewDate(2027, 1, 1)), "it had ended before")
	assert.Equal(t, Term{}, ban.EndedBy(ban.From), "nothing is left")
	assert.Equal(t, NewTerm(ban.From, NewDate(2025, 2, 28)), PermanentTerm(ban.From).EndedBy(revoked), "only that frees of a permanent one")
	assert.Equal(t, NewTerm(ban.From, NewDate(2025, 2, 28)), Term{From: ban.From}.EndedBy(revoked))
}

// Overlapping bans are not added up; successive ones leave no day free; permanent dominates.
func TestJoinedTerms(t *testing.T) {
	a := NewTerm(NewDate(2023, 1, 1), NewDate(2025, 12, 31))
	inside := NewTerm(NewDate(2024, 1, 1), NewDate(2024, 12, 31))
	overlap := NewTerm(NewDate(2025, 6, 1), NewDate(2026, 5, 31))
	next := NewTerm(NewDate(2026, 1, 1), NewDate(2026, 6, 30))
	gap := NewTerm(NewDate(2026, 1, 2), NewDate(2026, 6, 30))
	unknown := Term{From: NewDate(2024, 5, 1)}
	last := Term{From: NewDate(9990, 1, 1), Until: lastDay}
	for _, c := range []struct {
		name  string
		terms []Term
		want  []Term
	}{
		{"none", nil, nil},
		{"one inside another", []Term{inside, a}, []Term{a}},
		{"overlapping", []Term{overlap, a}, []Term{NewTerm(a.From, overlap.Until)}},
		{"successive", []Term{next, a}, []Term{NewTerm(a.From, next.Until)}},
		{"a free day between", []Term{gap, a}, []Term{a, gap}},
		{"permanent dominates", []Term{gap, PermanentTerm(NewDate(2025, 1, 1)), a}, []Term{PermanentTerm(a.From)}},
		{"excluded ends", []Term{{From: a.Until, Until: next.Until, FromExcluded: true}, a}, []Term{NewTerm(a.From, next.Until)}},
		{"an unknown end joins nothing", []Term{unknown, a}, []Term{a, unknown}},
		{"the end of the calendar", []Term{last, PermanentTerm(NewDate(9991, 1, 1))}, []Term{PermanentTerm(last.From)}},
		{"no term", []Term{{}, a}, []Term{a}},
	} {
		assert.Equal(t, c.want, Joined(c.terms...), c.name)
		for i := range c.terms { // in any order
			turned := append(append([]Term{}, c.terms[i:]...), c.terms[:i]...)
			assert.Equal(t, c.want, Joined(turned...), c.name)
		}
	}
	assert.True(t, next.Follows(a))
	assert.False(t, gap.Follows(a))
	assert.False(t, a.Follows(next))
	assert.False(t, next.Follows(PermanentTerm(a.From)))
	assert.Equal(t, NewTerm(overlap.From, a.Until), a.Common(overlap))
	assert.True(t, a.Overlaps(overlap))
	assert.False(t, a.Overlaps(next))
	assert.Equal(t, PermanentTerm(next.From), PermanentTerm(a.From).Common(PermanentTerm(next.From)))

	until, barred := TermOn(NewDate(2024, 6, 1), next, a)
	assert.True(t, barred)
	assert.Equal(t, "2026-06-30", until.Until.String())
	_, barred = TermOn(NewDate(2026, 1, 1), gap, a)
	assert.False(t, barred)
}

func TestTermJSON(t *testing.T) {
	for text, term := range map[string]Term{
		`{"from":"2023-12-26","until":"2026-12-25","length":{"count":3,"unit":"years"},"counting":"first_day_counted"}`: TermOf(NewDate(2023, 12, 26), ForYears(3), FirstDayCounted),
		`{"from":"2023-12-26","permanent":true}`:                                                PermanentTerm(NewDate(2023, 12, 26)),
		`{"from":"2023-12-26","until":"2026-12-25","from_excluded":true,"until_excluded":true}`: {From: NewDate(2023, 12, 26), Until: NewDate(2026, 12, 25), FromExcluded: true, UntilExcluded: true},
		`{"from":"2023-12-26","until":"2026-12-31","printed":true}`:                             NewTerm(NewDate(2023, 12, 26), NewDate(2026, 12, 25)).WithPrintedEnd(NewDate(2026, 12, 31)),
		`{}`: {},
	} {
		b, err := json.Marshal(term)
		require.NoError(t, err)
		assert.Equal(t, text, string(b))
		var back Term
		require.NoError(t, json.Unmarshal(b, &back))
		assert.Equal(t, term, back)
	}
}

func TestTermFaults(t *testing.T) {
	from, until := NewDate(2023, 12, 26), NewDate(2026, 12, 25)
	for _, c := range []struct {
		term  Term
		paths []string
	}{
		{NewTerm(from, until), nil},
		{Term{From: from}, nil},
		{Term{From: from, Until: from}, nil},
		{Term{}, []string{"from"}},
		{Term{Until: until}, []string{"from"}},
		{Term{From: until, Until: from}, []string{"until"}},
		{Term{From: from, Until: from, UntilExcluded: true}, []string{"until"}},
		{Term{From: from, Until: until, Permanent: true}, []string{"permanent"}},
		{Term{From: from, Printed: true}, []string{"printed"}},
		{Term{From: from, Until: until, Length: Period{-1, YearUnit}}, []string{"length"}},
		{Term{From: from, Until: until, Length: Period{3, "moons"}, Counting: "x"}, []string{"length", "counting"}},
		{Term{From: from, Until: until.AddDays(1), Length: ForYears(3), Counting: FirstDayCounted}, []string{"until"}},
		{Term{From: from, Until: until.AddDays(1), Length: ForYears(3), Counting: FirstDayCounted, Printed: true}, nil},
		{Term{From: from, Until: until.AddDays(1), Length: ForYears(3), Counting: FirstDayCounted, UntilExcluded: true}, nil},
	} {
		var paths []string
		for _, f := range c.term.Faults() {
			assert.True(t, f.Text.Whole() && f.Remedy.Whole())
			paths = append(paths, f.Path)
		}
		assert.Equal(t, c.paths, paths, "%+v", c.term)
	}
}

func TestPeriods(t *testing.T) {
	for _, c := range []struct {
		p      Period
		zh, en string
		years  Number
		exact  bool
	}{
		{ForYears(3), "3年", "3 years", Int(3), true},
		{ForMonths(36), "36个月", "36 months", Int(3), true},
		{ForMonths(18), "18个月", "18 months", Frac(3, 2), true},
		{ForWorkdays(1), "1个工作日", "1 working day", Number{}, false},
		{ForDays(1095), "1095天", "1095 days", Number{}, false},
	} {
		assert.Equal(t, c.zh, c.p.Text(ZH))
		assert.Equal(t, c.en, c.p.Text(EN))
		years, ok := c.p.InYears()
		assert.Equal(t, c.exact, ok)
		assert.Equal(t, c.years, years)
	}
	assert.Equal(t, "2026-05-01", ForDays(30).Start(NewDate(2026, 5, 31)).String())
	assert.Equal(t, "2026-02-28", ForMonths(3).Start(NewDate(2026, 5, 31)).String())
	assert.Equal(t, "2023-02-28", ForYears(1).Start(NewDate(2024, 2, 29)).String())
	assert.Equal(t, "", ForWorkdays(1).Start(NewDate(2024, 2, 29)).String())
	for _, u := range PeriodUnits() {
		assert.True(t, u.Valid())
		assert.NotEqual(t, Plain, u.Unit())
	}
	assert.Equal(t, Plain, PeriodUnit("moons").Unit())
	assert.Equal(t, []string{"first_day_excluded", "first_day_counted"}, Counting("").Choices())
}

func TestEndsOfATermInWords(t *testing.T) {
	term := Term{From: NewDate(2023, 12, 26), Until: NewDate(2026, 12, 25)}
	for want, ends := range map[string][2]bool{"neither day included": {true, true}, "first day not included": {true, false}, "last day not included": {false, true}} {
		term.FromExcluded, term.UntilExcluded = ends[0], ends[1]
		assert.Contains(t, term.Text(EN), want)
	}
}
