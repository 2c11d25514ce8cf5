package calendar

import (
	"sync"
	"testing"

	"github.com/keji-rules/keji/rule"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func day(t testing.TB, s string) rule.Date {
	t.Helper()
	d, err := rule.ParseDate(s)
	require.NoError(t, err)
	return d
}

// The published totals of working days.
func TestWorkingDaysPerYearAndMonth(t *testing.T) {
	c := Official()
	for year, want := range map[int]int{2016: 250, 2017: 249, 2018: 250, 2019: 250, 2020: 249, 2021: 250, 2022: 249, 2023: 249, 2024: 251, 2025: 248, 2026: 248} {
		n, known := c.CountWorkdays(rule.NewDate(year, 1, 1), rule.NewDate(year, 12, 31))
		assert.True(t, known)
		assert.Equal(t, want, n, year)
	}
	for year, months := range map[int][12]int{
		2024: {22, 18, 21, 22, 21, 19, 23, 22, 21, 19, 21, 22},
		2025: {19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23},
		2026: {21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23},
	} {
		for m, want := range months {
			first := rule.NewDate(year, m+1, 1)
			n, _ := c.CountWorkdays(first, first.AddMonths(1).AddDays(-1))
			assert.Equal(t, want, n, "%d-%d", year, m+1)
		}
	}
	assert.Equal(t, []int{2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026}, c.Years())
}

// The long holidays of 2024 to 2026 as the notices print them: last working day before, first one after.
func TestAroundTheLongHolidays(t *testing.T) {
	c := Official()
	for _, h := range []struct{ before, after string }{
		{"2023-12-29", "2024-01-02"}, // New Year on a Monday
		{"2024-02-09", "2024-02-18"}, // the lunar Eve was an ordinary Friday; Sunday the 18th is worked
		{"2024-04-03", "2024-04-07"}, // Sunday the 7th is worked
		{"2024-04-30", "2024-05-06"},
		{"2024-06-07", "2024-06-11"},
		{"2024-09-14", "2024-09-18"}, // Saturday the 14th is worked
		{"2024-09-30", "2024-10-08"},
		{"2025-01-27", "2025-02-05"}, // Sunday the 26th is worked, and so is Monday
		{"2025-04-03", "2025-04-07"},
		{"2025-04-30", "2025-05-06"},
		{"2025-05-30", "2025-06-03"},
		{"2025-09-30", "2025-10-09"},
		{"2025-12-31", "2026-01-04"}, // Sunday the 4th is worked
		{"2026-02-14", "2026-02-24"}, // Saturday the 14th is worked
		{"2026-04-03", "2026-04-07"},
		{"2026-04-30", "2026-05-06"},
		{"2026-06-18", "2026-06-22"},
		{"2026-09-24", "2026-09-28"},
		{"2026-09-30", "2026-10-08"},
	} {
		before, after := day(t, h.before), day(t, h.after)
		next, known := c.NextWorkday(before)
		assert.True(t, known)
		assert.Equal(t, after, next)
		previous, known := c.PreviousWorkday(after)
		assert.True(t, known)
		assert.Equal(t, before, previous)
		between, _ := c.WorkdayFrom(before.AddDays(1))
		assert.Equal(t, after, between)
		between, _ = c.WorkdayUntil(after.AddDays(-1))
		assert.Equal(t, before, between)
		same, _ := c.WorkdayFrom(before)
		assert.Equal(t, before, same)
	}
	for _, worked := range []string{"2024-02-04", "2024-04-28", "2024-05-11", "2024-09-29", "2024-10-12", "2025-01-26", "2025-02-08", "2025-04-27",
		"2025-09-28", "2025-10-11", "2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"} {
		works, known := c.IsWorkday(day(t, worked))
		assert.True(t, works && known, worked)
	}
}

func TestDaysSayWhy(t *testing.T) {
	c := Official()
	for _, e := range []struct{ day, zh, en string }{
		{"2026-02-28", "2026-02-28 星期六：春节调休上班〔《国务院办公厅关于2026年部分节假日安排的通知》〕", "2026-02-28 Saturday: worked in exchange for Spring Festival [Notice on the Holiday Arrangements of 2026]"},
		{"2026-02-16", "2026-02-16 星期一：春节放假〔《国务院办公厅关于2026年部分节假日安排的通知》〕", "2026-02-16 Monday: day off for Spring Festival [Notice on the Holiday Arrangements of 2026]"},
		{"2026-03-01", "2026-03-01 星期日：周末休息日〔《国务院办公厅关于2026年部分节假日安排的通知》〕", "2026-03-01 Sunday: weekend [Notice on the Holiday Arrangements of 2026]"},
		{"2026-03-02", "2026-03-02 星期一：工作日〔《国务院办公厅关于2026年部分节假日安排的通知》〕", "2026-03-02 Monday: working day [Notice on the Holiday Arrangements of 2026]"},
		{"2018-12-29", "2018-12-29 星期六：元旦调休上班〔《国务院办公厅关于2019年部分节假日安排的通知》〕", "2018-12-29 Saturday: worked in exchange for New Year's Day [Notice on the Holiday Arrangements of 2019]"},
		{"2019-05-02", "2019-05-02 星期四：劳动节放假〔《国务院办公厅关于调整2019年劳动节假期安排的通知》〕", "2019-05-02 Thursday: day off for Labour Day [Notice on Adjusting the Labour Day Holiday of 2019]"},
		{"2027-01-04", "2027-01-04 星期一：放假通知未收录，无法确定", "2027-01-04 Monday: no holiday notice for the year: not known"},
		{"2015-12-31", "2015-12-31 星期四：放假通知未收录，无法确定", "2015-12-31 Thursday: no holiday notice for the year: not known"},
		{"2026-12-25", "2026-12-25 星期五：工作日（下一年度通知可能调整）〔《国务院办公厅关于2026年部分节假日安排的通知》〕", "2026-12-25 Friday: working day (the next year's notice may change it) [Notice on the Holiday Arrangements of 2026]"},
	} {
		d := c.Day(day(t, e.day))
		assert.Equal(t, e.zh, d.Text(rule.ZH))
		assert.Equal(t, e.en, d.Text(rule.EN))
	}
	assert.Equal(t, "国办发明电〔2025〕7号", c.Day(day(t, "2026-02-16")).Notice.Document().Info().Number)
}

// Before 22 March 2019 the notice gave Labour Day one day; before 27 January 2020 the Spring Festival ended on 30 January,
// and Saturday 1 February was to be worked.
func TestAsKnownOnADay(t *testing.T) {
	for _, c := range []struct {
		day            string
		before, after  rule.Verdict // the verdict by the notice of the year, and as amended
		lastDay, first string       // of the older knowledge, of the newer
	}{
		{"2019-05-01", rule.Failed, rule.Failed, "2019-03-21", "2019-03-22"},
		{"2019-05-02", rule.Passed, rule.Failed, "2019-03-21", "2019-03-22"},
		{"2019-05-03", rule.Passed, rule.Failed, "2019-03-21", "2019-03-22"},
		{"2019-04-28", rule.Failed, rule.Passed, "2019-03-21", "2019-03-22"},
		{"2019-05-05", rule.Failed, rule.Passed, "2019-03-21", "2019-03-22"},
		{"2020-01-30", rule.Failed, rule.Failed, "2020-01-26", "2020-01-27"},
		{"2020-01-31", rule.Passed, rule.Failed, "2020-01-26", "2020-01-27"},
		{"2020-02-01", rule.Passed, rule.Failed, "2020-01-26", "2020-01-27"},
		{"2020-02-02", rule.Failed, rule.Failed, "2020-01-26", "2020-01-27"},
		{"2020-02-03", rule.Passed, rule.Passed, "2020-01-26", "2020-01-27"},
		{"2018-12-31", rule.Passed, rule.Failed, "2018-12-05", "2018-12-06"}, // a Monday, set by the next year's notice
		{"2018-12-29", rule.Failed, rule.Passed, "2018-12-05", "2018-12-06"},
		{"2026-01-01", rule.Undetermined, rule.Failed, "2025-11-03", "2025-11-04"},
	} {
		assert.Equal(t, c.before, Official().KnownOn(day(t, c.lastDay)).Day(day(t, c.day)).Workday, c.day)
		assert.Equal(t, c.after, Official().KnownOn(day(t, c.first)).Day(day(t, c.day)).Workday, c.day)
		assert.Equal(t, c.after, Official().Day(day(t, c.day)).Workday, c.day)
	}
	then := Official().KnownOn(day(t, "2018-12-05"))
	assert.True(t, then.Day(day(t, "2018-12-31")).Provisional, "the next notice was still to come")
	assert.False(t, Official().Day(day(t, "2018-12-31")).Provisional)
	assert.Empty(t, Official().KnownOn(day(t, "2015-12-09")).Years())
	assert.Equal(t, []int{2016}, Official().KnownOn(day(t, "2015-12-10")).Years())
}

func TestPastTheTables(t *testing.T) {
	c := Official()
	last := day(t, "2026-12-31") // a Thursday
	for _, n := range []int{1, 5, 1_000_000} {
		_, known := c.AddWorkdays(last, n)
		assert.False(t, known)
	}
	d, known := c.AddWorkdays(day(t, "2026-12-30"), 1)
	assert.True(t, known)
	assert.Equal(t, last, d)
	_, known = c.CountWorkdays(last, day(t, "2027-01-01"))
	assert.False(t, known)
	_, known = c.AddWorkdays(day(t, "2016-01-04"), -1)
	assert.False(t, known, "2015 is not known")
	d, known = c.AddWorkdays(day(t, "2016-01-05"), -1)
	assert.True(t, known)
	assert.Equal(t, "2016-01-04", d.String())
	d, known = c.AddWorkdays(day(t, "2027-01-01"), -1)
	assert.True(t, known, "the day itself need not be known")
	assert.Equal(t, last, d)
	d, known = c.AddWorkdays(day(t, "2015-12-31"), 1)
	assert.True(t, known)
	assert.Equal(t, "2016-01-04", d.String())
	for _, none := range []rule.Date{{}, day(t, "2027-01-02"), day(t, "2015-12-30"), day(t, "9999-12-31"), day(t, "0001-01-01")} {
		_, known := c.AddWorkdays(none, 3)
		assert.False(t, known)
		_, known = c.AddWorkdays(none, -3)
		assert.False(t, known)
		_, known = c.WorkdayFrom(none)
		assert.False(t, known)
		_, known = c.WorkdayUntil(none)
		assert.False(t, known)
	}
	var nothing Calendar
	assert.Equal(t, rule.Undetermined, nothing.Day(last).Workday)
	assert.Nil(t, nothing.Years())
	assert.Nil(t, nothing.Notices())
	_, known = nothing.AddWorkdays(last, 1)
	assert.False(t, known)
	n, known := c.CountWorkdays(last, last.AddDays(-1))
	assert.True(t, known)
	assert.Zero(t, n)
	n, known = c.CountWorkdays(rule.Date{}, last)
	assert.False(t, known)
	assert.Zero(t, n)
}

// A notice of 2027 as a caller might have it.
func notice2027(t testing.TB) Notice {
	t.Helper()
	return Notice{
		Document: rule.NewDocument(rule.DocumentInfo{ID: "H-2027", Title: rule.T("2027年节假日安排", "Holidays of 2027"), Promulgated: day(t, "2026-11-10")}),
		Year:     2027,
		Holidays: []Holiday{{
			Name: rule.T("元旦", "New Year's Day"),
			Off:  []rule.Term{rule.NewTerm(day(t, "2026-12-31"), day(t, "2027-01-02"))},
			Work: []rule.Date{day(t, "2026-12-27")},
		}},
	}
}

func TestACallersTable(t *testing.T) {
	c, err := Official().With(notice2027(t))
	require.NoError(t, err)
	d, known := c.AddWorkdays(day(t, "2026-12-30"), 1) // 31 December is now off, 2 and 3 January are a weekend
	assert.True(t, known)
	assert.Equal(t, "2027-01-04", d.String())
	works, _ := c.IsWorkday(day(t, "2026-12-27"))
	assert.True(t, works)
	assert.False(t, c.Day(day(t, "2026-12-25")).Provisional)
	assert.True(t, c.Day(day(t, "2027-12-25")).Provisional)
	assert.Equal(t, rule.Undetermined, Official().Day(day(t, "2027-01-04")).Workday, "the original is unchanged")
	assert.Equal(t, rule.Undetermined, c.KnownOn(day(t, "2026-11-09")).Day(day(t, "2027-01-04")).Workday)

	plain := Official().WithPlainYears(2027, 2028)
	d, known = plain.AddWorkdays(day(t, "2026-12-31"), 1)
	assert.True(t, known)
	assert.Equal(t, "2027-01-01", d.String(), "a Friday like any other")
	assert.True(t, plain.Day(d).Provisional)
	assert.Equal(t, "2027-01-01 星期五：推定为工作日（该年放假通知未收录）", plain.Day(d).Text(rule.ZH))
	both, err := plain.With(notice2027(t))
	require.NoError(t, err)
	assert.Equal(t, rule.Failed, both.Day(day(t, "2027-01-01")).Workday, "a notice replaces the assumption")
	assert.Equal(t, rule.Passed, both.Day(day(t, "2028-01-03")).Workday, "of that year alone")
	assert.Empty(t, Official().WithPlainYears(1, 3).KnownOn(day(t, "2000-01-01")).Years())

	gap, err := Calendar{}.With(Notice{Document: notice2027(t).Document, Year: 2029}, notice2027(t))
	require.NoError(t, err)
	assert.Equal(t, []int{2027, 2029}, gap.Years())
	_, known = gap.AddWorkdays(day(t, "2027-12-31"), 1)
	assert.False(t, known, "2028 lies between")
	_, known = gap.AddWorkdays(day(t, "2029-01-01"), -1)
	assert.False(t, known)
	d, known = gap.AddWorkdays(day(t, "2028-01-01"), -1)
	assert.True(t, known, "the day itself need not be known")
	assert.Equal(t, "2027-12-31", d.String())
	_, known = gap.CountWorkdays(day(t, "2027-12-31"), day(t, "2029-01-01"))
	assert.False(t, known)
	soonest := gap.Deadline(limitOf(rule.ForWorkdays(3)), day(t, "2027-12-31"))
	assert.Equal(t, "2028-01-03", soonest.Earliest.String(), "each day of 2028 may be worked")
	assert.True(t, soonest.Latest.IsZero())
}

func TestFaultyNotices(t *testing.T) {
	good := notice2027(t)
	for name, spoil := range map[string]func(*Notice){
		"no document":     func(n *Notice) { n.Document = rule.Document{} },
		"no year":         func(n *Notice) { n.Year = 0 },
		"far days":        func(n *Notice) { n.Holidays[0].Off = []rule.Term{rule.NewTerm(on(20270101), on(20990101))} },
		"a permanent day": func(n *Notice) { n.Holidays[0].Off = []rule.Term{rule.PermanentTerm(on(20270101))} },
		"no day":          func(n *Notice) { n.Holidays[0].Work = []rule.Date{{}} },
		"off and worked":  func(n *Notice) { n.Holidays[0].Work = []rule.Date{on(20270101)} },
		"many holidays":   func(n *Notice) { n.Holidays = make([]Holiday, maxHolidays+1) },
	} {
		n := notice2027(t)
		spoil(&n)
		_, err := Official().With(good, n)
		assert.ErrorIs(t, err, ErrNotice, name)
		assert.Contains(t, err.Error(), "notices[1]", name)
	}
	_, err := Official().With(make([]Notice, 1)...)
	assert.ErrorIs(t, err, ErrNotice)
	many := make([]Notice, maxNotices)
	for i := range many {
		many[i] = good
	}
	_, err = Official().With(many...)
	assert.ErrorIs(t, err, ErrNotice)
	_, err = Calendar{}.With(many...)
	assert.NoError(t, err, "as many as a calendar may have")
	next := notice2027(t)
	next.Holidays[0].Off = []rule.Term{rule.NewTerm(on(20271231), on(20280102))}
	assert.Empty(t, next.Faults(), "days of the year after")
	for year, sound := range map[int]bool{1948: false, 1949: true, 2200: true, 2201: false} {
		n := Notice{Document: good.Document, Year: year}
		assert.Equal(t, sound, len(n.Faults()) == 0, year)
	}
}

// A notice is known from the day on which it was published, and names its year in its identifier.
func TestDaysOfPublication(t *testing.T) {
	all := Official().Notices()
	for i, c := range []struct {
		id, published string
	}{
		{"HOLIDAYS-2016", "2015-12-10"}, {"HOLIDAYS-2017", "2016-12-01"}, {"HOLIDAYS-2018", "2017-11-30"}, {"HOLIDAYS-2019", "2018-12-06"},
		{"HOLIDAYS-2019-05", "2019-03-22"}, {"HOLIDAYS-2020", "2019-11-21"}, {"HOLIDAYS-2020-02", "2020-01-27"}, {"HOLIDAYS-2021", "2020-11-25"},
		{"HOLIDAYS-2022", "2021-10-25"}, {"HOLIDAYS-2023", "2022-12-08"}, {"HOLIDAYS-2024", "2023-10-25"}, {"HOLIDAYS-2025", "2024-11-12"},
		{"HOLIDAYS-2026", "2025-11-04"},
	} {
		published := day(t, c.published)
		assert.Equal(t, c.id, all[i].Document.Info().ID)
		assert.Equal(t, c.id[len("HOLIDAYS-"):len("HOLIDAYS-2016")], rule.Int(int64(all[i].Year)).String())
		assert.Equal(t, published, all[i].Published(), c.id)
		assert.Len(t, Official().KnownOn(published).Notices(), i+1, c.id)
		assert.Len(t, Official().KnownOn(published.AddDays(-1)).Notices(), i, c.id)
	}
}

// A province's allocation plan was public from 2023-11-30 to 2023-12-06, both included: seven days, five of them working days.
func TestDaysOfAPublicNotice(t *testing.T) {
	from, until := rule.NewDate(2023, 11, 30), rule.NewDate(2023, 12, 6)
	n, known := Official().CountWorkdays(from, until)
	require.True(t, known)
	require.Equal(t, 5, n)
	require.Equal(t, 7, until.DaysSince(from)+1)
}

func TestOfficialNoticesAreSound(t *testing.T) {
	seen := map[string]bool{}
	for _, n := range Official().Notices() {
		assert.Empty(t, n.Faults(), n.Year)
		info := n.Document.Info()
		assert.False(t, seen[info.ID] || seen[info.Number], info.ID)
		seen[info.ID], seen[info.Number] = true, true
		assert.Less(t, info.Promulgated.Year()-n.Year, 1)
		assert.False(t, info.Promulgated.IsZero())
		assert.NotEmpty(t, n.Page)
	}
	assert.Len(t, Official().Notices(), 13)
}

func TestCalendarsAreImmutable(t *testing.T) {
	n := Official().Notices()
	n[0].Holidays[0].Off[0] = rule.Term{}
	n[0].Holidays[0].Name = rule.Text{}
	assert.True(t, Official().Notices()[0].Holidays[0].Off[0].Valid())
	mine := notice2027(t)
	c, err := Official().With(mine)
	require.NoError(t, err)
	mine.Holidays[0].Off[0] = rule.NewTerm(on(20270105), on(20270106))
	again, err := c.With()
	require.NoError(t, err)
	assert.Equal(t, rule.Failed, again.Day(on(20270101)).Workday)

	var all sync.WaitGroup
	for range 8 {
		all.Add(1)
		go func() {
			defer all.Done()
			d, known := c.AddWorkdays(on(20260101), 100)
			assert.True(t, known)
			assert.NotEmpty(t, c.Day(d).Text(rule.ZH))
			_, ok := c.Explain(c.Deadline(limitOf(rule.ForWorkdays(15)), d))
			assert.True(t, ok)
		}()
	}
	all.Wait()
}
