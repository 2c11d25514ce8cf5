package rule

import (
	"encoding/json"
	"math"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// leap and lengthOf are the Gregorian rules written out, independent of package time.
func leap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

func lengthOf(year, month int) int {
	if month == 2 && leap(year) {
		return 29
	}
	return [...]int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}[month-1]
}

func mustDate(t testing.TB, s string) Date {
	t.Helper()
	d, err := ParseDate(s)
	require.NoError(t, err)
	return d
}

// sameAsTime compares one civil day with package time in every respect.
func sameAsTime(t *testing.T, want time.Time) Date {
	t.Helper()
	y, m, n := want.Date()
	d := NewDate(y, int(m), n)
	gotY, gotM, gotN := d.Split()
	text := want.Format(time.DateOnly)
	parsed, err := ParseDate(text)
	ok := gotY == y && gotM == int(m) && gotN == n && d.Year() == y && d.Weekday() == want.Weekday() &&
		d.String() == text && err == nil && parsed == d && !d.IsZero()
	require.True(t, ok, "%s became %s", text, d)
	return d
}

func TestEveryDayFrom1990To2060(t *testing.T) {
	start := time.Date(1990, 1, 1, 0, 0, 0, 0, time.UTC)
	first := sameAsTime(t, start)
	n := 0
	for at := start; at.Year() <= 2060; at = at.AddDate(0, 0, 1) {
		d := sameAsTime(t, at)
		require.Equal(t, n, d.DaysSince(first), at)
		require.Equal(t, d, first.AddDays(n), at)
		n++
	}
	assert.Equal(t, 71*365+18, n, "1992 to 2060 has 18 leap years")
}

func TestMonthEndsOfAllYears(t *testing.T) {
	days := 0
	for year := 1; year <= 9999; year++ {
		for month := 1; month <= 12; month++ {
			length := lengthOf(year, month)
			first, last := NewDate(year, month, 1), NewDate(year, month, length)
			require.Equal(t, days+1, int(first.days), "%d-%d", year, month)
			require.Equal(t, first.AddDays(length-1), last)
			require.True(t, NewDate(year, month, length+1).IsZero(), "%d-%d", year, month)
			days += length
		}
		sameAsTime(t, time.Date(year, 2, 28, 0, 0, 0, 0, time.UTC))
		sameAsTime(t, time.Date(year, 3, 1, 0, 0, 0, 0, time.UTC))
		sameAsTime(t, time.Date(year, 12, 31, 0, 0, 0, 0, time.UTC))
	}
	assert.Equal(t, 3_652_059, days)
	assert.Equal(t, int32(3_652_059), lastDay.days)
}

func TestKnownWeekdays(t *testing.T) {
	for text, want := range map[string]time.Weekday{
		"0001-01-01": time.Monday, "1900-01-01": time.Monday, "1949-10-01": time.Saturday,
		"2000-01-01": time.Saturday, "2008-08-08": time.Friday, "2024-02-29": time.Thursday,
	} {
		assert.Equal(t, want, mustDate(t, text).Weekday(), text)
	}
	assert.Equal(t, 719_163, int(mustDate(t, "1970-01-01").days))
}

func TestNewDateRefuses(t *testing.T) {
	for _, c := range [][3]int{
		{0, 1, 1}, {-1, 1, 1}, {10000, 1, 1}, {2026, 0, 1}, {2026, 13, 1}, {2026, 1, 0}, {2026, 1, 32}, {2026, 2, 29},
		{1900, 2, 29}, {2100, 2, 29}, {2024, 2, 30}, {2026, 4, 31}, {2026, -1, 1}, {2026, 1, -1},
		{math.MaxInt32, 1, 1}, {math.MinInt32, 1, 1}, {2026, math.MaxInt32, 1}, {2026, 1, math.MinInt32},
	} {
		assert.True(t, NewDate(c[0], c[1], c[2]).IsZero(), c)
	}
	assert.False(t, NewDate(2000, 2, 29).IsZero(), "a century divisible by 400")
}

func TestAddMonths(t *testing.T) {
	for _, c := range []struct {
		from string
		n    int
		want string
	}{
		{"2026-01-31", 0, "2026-01-31"},
		{"2026-01-31", 1, "2026-02-28"},
		{"2024-01-31", 1, "2024-02-29"},
		{"2026-01-31", 3, "2026-04-30"},
		{"2026-03-31", -1, "2026-02-28"},
		{"2024-03-31", -1, "2024-02-29"},
		{"2026-01-15", -1, "2025-12-15"},
		{"2026-01-15", -13, "2024-12-15"},
		{"2026-12-31", 2, "2027-02-28"},
		{"2026-05-31", -6, "2025-11-30"},
		{"2026-02-28", 1, "2026-03-28"}, // the same day of the month, not the month's end
		{"2024-02-29", 12, "2025-02-28"},
		{"2024-02-29", 48, "2028-02-29"},
		{"0001-01-01", 12*9998 + 11, "9999-12-01"},
		{"9999-12-31", -(12*9998 + 11), "0001-01-31"},
		{"0001-01-31", -1, ""},
		{"0001-01-31", -13, ""},
		{"9999-12-01", 1, ""},
		{"9999-11-30", 1, "9999-12-30"},
		{"2026-01-01", math.MaxInt32, ""},
		{"2026-01-01", math.MinInt32, ""},
	} {
		assert.Equal(t, c.want, mustDate(t, c.from).AddMonths(c.n).String(), "%s %+d months", c.from, c.n)
	}
}

func TestAddMonthsAgainstCivilArithmetic(t *testing.T) {
	for year := 1; year <= 9999; year += 37 {
		for _, n := range []int{-1201, -25, -12, -11, -1, 0, 1, 2, 11, 13, 1200} {
			for _, dayOf := range []int{1, 28, 31} {
				months := year*12 + 2 + n // March of that year, moved
				y, m := (months)/12, months%12+1
				want := Date{}
				if months >= 12 && y <= 9999 {
					want = NewDate(y, m, min(dayOf, lengthOf(y, m)))
				}
				require.Equal(t, want, NewDate(year, 3, dayOf).AddMonths(n), "%d-03-%d %+d", year, dayOf, n)
			}
		}
	}
}

func TestAddYears(t *testing.T) {
	for _, c := range []struct {
		from string
		n    int
		want string
	}{
		{"2024-02-29", 1, "2025-02-28"},
		{"2024-02-29", -1, "2023-02-28"},
		{"2024-02-29", 4, "2028-02-29"},
		{"2000-02-29", 100, "2100-02-28"},
		{"2023-02-28", 1, "2024-02-28"},
		{"2026-12-31", -2025, "0001-12-31"},
		{"2026-12-31", -2026, ""},
		{"2026-12-31", 7973, "9999-12-31"},
		{"2026-12-31", 7974, ""},
		{"2026-12-31", math.MaxInt32, ""},
		{"2026-12-31", math.MinInt32, ""},
	} {
		assert.Equal(t, c.want, mustDate(t, c.from).AddYears(c.n).String(), "%s %+d years", c.from, c.n)
	}
}

func TestAddDaysAtTheEnds(t *testing.T) {
	first, last := NewDate(1, 1, 1), NewDate(9999, 12, 31)
	assert.Equal(t, last, first.AddDays(3_652_058))
	assert.Equal(t, first, last.AddDays(-3_652_058))
	for _, d := range []Date{
		first.AddDays(-1), last.AddDays(1), first.AddDays(3_652_059), last.AddDays(-3_652_059),
		first.AddDays(math.MaxInt32), last.AddDays(math.MinInt32), first.AddDays(math.MaxInt), last.AddDays(math.MinInt),
	} {
		assert.True(t, d.IsZero(), d)
	}
	assert.Equal(t, "2024-03-01", mustDate(t, "2024-02-28").AddDays(2).String())
	assert.Equal(t, "2023-12-31", mustDate(t, "2024-01-01").AddDays(-1).String())
}

func TestNoDate(t *testing.T) {
	var none Date
	y, m, n := none.Split()
	assert.Equal(t, [3]int{}, [3]int{y, m, n})
	assert.True(t, none.IsZero())
	assert.Zero(t, none.Year())
	assert.Equal(t, time.Sunday, none.Weekday())
	assert.Empty(t, none.String())
	assert.True(t, none.AddDays(1).IsZero())
	assert.True(t, none.AddMonths(1).IsZero())
	assert.True(t, none.AddYears(1).IsZero())
	assert.True(t, none.Before(NewDate(1, 1, 1)), "no date comes before every date")
}

func TestCompareDates(t *testing.T) {
	early, late := NewDate(2025, 12, 31), NewDate(2026, 1, 1)
	assert.Equal(t, -1, early.Compare(late))
	assert.Equal(t, 1, late.Compare(early))
	assert.Equal(t, 0, late.Compare(NewDate(2026, 1, 1)))
	assert.True(t, early.Before(late))
	assert.False(t, early.Before(early))
	assert.True(t, late.After(early))
	assert.False(t, late.After(late))
	assert.Equal(t, 1, late.DaysSince(early))
	assert.Equal(t, -1, early.DaysSince(late))
	assert.True(t, late == NewDate(2026, 1, 1))
}

func TestParseDateRefuses(t *testing.T) {
	for _, s := range []string{
		"", "2026", "2026-1-1", "2026-01-1", "26-01-01", "2026/01/01", "2026-01-01T", "2026-01-01T00:00:00Z", " 2026-01-01",
		"2026-01-01 ", "20260101", "2026-02-29", "2026-13-01", "2026-00-01", "2026-01-00", "0000-01-01", "10000-01-01",
		"-026-01-01", "+026-01-01", "2026-+1-01", "2026-01--1", "2026-01-0x", "２026-01-01", "2026年01月01日", "0001-01-01\n",
		"2026-0１-1", "____-__-__", "2026 01 01",
	} {
		d, err := ParseDate(s)
		assert.Error(t, err, s)
		assert.True(t, d.IsZero(), s)
	}
	_, err := ParseDate("2026-02-30")
	assert.EqualError(t, err, `rule: "2026-02-30" is no date of the form YYYY-MM-DD`)
}

func TestDateText(t *testing.T) {
	var got struct{ D, E Date }
	require.NoError(t, json.Unmarshal([]byte(`{"D":"2026-03-09","E":""}`), &got))
	assert.Equal(t, NewDate(2026, 3, 9), got.D)
	assert.True(t, got.E.IsZero())
	text, err := json.Marshal(got)
	require.NoError(t, err)
	assert.Equal(t, `{"D":"2026-03-09","E":""}`, string(text))
	require.Error(t, json.Unmarshal([]byte(`{"D":"2026-02-30"}`), &got))
	assert.Equal(t, NewDate(2026, 3, 9), got.D, "a fault changes nothing")

	b, err := NewDate(1, 2, 3).AppendText([]byte("on "))
	require.NoError(t, err)
	assert.Equal(t, "on 0001-02-03", string(b))
	b, err = Date{}.AppendText([]byte("on "))
	require.NoError(t, err)
	assert.Equal(t, "on ", string(b))
}

func TestDateAllocatesNothing(t *testing.T) {
	d := NewDate(2024, 2, 29)
	b := make([]byte, 0, 16)
	allocs := testing.AllocsPerRun(100, func() {
		b = d.AddYears(1).AddMonths(-7).AddDays(3).append(b[:0])
	})
	assert.Equal(t, 0, int(allocs))
	assert.Equal(t, "2024-07-31", string(b))
}

func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"2026-07-01", "2024-02-29", "2023-02-29", "0000-01-01", "9999-12-31", "", "2026-1-01", "2026-01-01Z"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParseDate(s)
		want, wantErr := time.Parse(time.DateOnly, s)
		valid := wantErr == nil && want.Year() >= 1
		if valid != (err == nil) {
			t.Fatalf("%q: %v, package time: %v", s, err, wantErr)
		}
		if valid != !d.IsZero() || valid && d.String() != s {
			t.Fatalf("%q became %s", s, d)
		}
	})
}

func TestEveryDayOfTheCalendar(t *testing.T) {
	y, m, n := 1, 1, 1
	for days := 1; days <= int(lastDay.days); days++ {
		d := Date{int32(days)}
		gotY, gotM, gotN := d.Split()
		if gotY != y || gotM != m || gotN != n || NewDate(y, m, n) != d {
			t.Fatalf("day %d is %04d-%02d-%02d, became %s", days, y, m, n, d)
		}
		if n++; n > lengthOf(y, m) {
			m, n = m+1, 1
		}
		if m > 12 {
			y, m = y+1, 1
		}
	}
	assert.Equal(t, 10_000, y, "the calendar ends with the year 9999")
}

// Years are added up to the end of the calendar, which the year 9999 is.
func TestYearsUpToTheEnd(t *testing.T) {
	assert.Equal(t, NewDate(9999, 1, 1), NewDate(9998, 1, 1).AddYears(1))
	assert.True(t, NewDate(9998, 1, 1).AddYears(2).IsZero())
}
