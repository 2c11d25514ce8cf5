package rule

import (
	"fmt"
	"time"
)

// Date is a civil day without clock or zone, from 0001-01-01 to 9999-12-31. The zero value is no date.
//
// Terms and anniversaries are counted by civil arithmetic: AddMonths and AddYears land on the same day of the month,
// or on the month's last day where that day does not exist (one year after 29 February is 28 February).
type Date struct {
	days int32 // days since 0000-12-31; 0 is no date
}

var lastDay = NewDate(9999, 12, 31)

// NewDate returns the civil day, or the zero Date when there is no such day (30 February, year 10000).
func NewDate(year, month, day int) Date {
	if year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		return Date{}
	}
	y := year - 1
	days := 365*y + y/4 - y/100 + y/400 + daysBefore[month-1] + day
	if month > 2 && isLeap(year) {
		days++
	}
	return Date{int32(days)}
}

// daysBefore[m] is how many days of a common year lie before month m, counted from zero.
var daysBefore = [...]int{0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334}

func isLeap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

// ParseDate reads YYYY-MM-DD and nothing else.
func ParseDate(s string) (Date, error) {
	if len(s) == len("2006-01-02") && s[4] == '-' && s[7] == '-' {
		y, m, d := digits(s[:4]), digits(s[5:7]), digits(s[8:])
		if date := NewDate(y, m, d); !date.IsZero() {
			return date, nil
		}
	}
	return Date{}, fmt.Errorf("rule: %.20q is no date of the form YYYY-MM-DD", s)
}

// digits reads an unsigned decimal number, or returns -1.
func digits(s string) int {
	n := 0
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return -1
		}
		n = n*10 + int(s[i]-'0')
	}
	return n
}

// IsZero reports whether d is no date.
func (d Date) IsZero() bool { return d.days == 0 }

// Split returns year, month and day; all zero for no date.
func (d Date) Split() (year, month, day int) {
	if d.IsZero() {
		return 0, 0, 0
	}
	// Years that begin in March have the leap day last: 400 of them are 146,097 days, 4 are 1,461, five months from a
	// March or August on are 153.
	n := uint32(d.days) + 305 // days since 0000-03-01
	cycle, n := n/146_097, n%146_097
	since := (n - n/1_460 + n/36_524 - n/146_096) / 365
	n -= 365*since + since/4 - since/100
	march := (5*n + 2) / 153
	year, month, day = int(400*cycle+since), int(march)+3, int(n-(153*march+2)/5)+1
	if month > 12 {
		year, month = year+1, month-12
	}
	return year, month, day
}

// Year returns the calendar year, 0 for no date.
func (d Date) Year() int { y, _, _ := d.Split(); return y }

// Weekday returns the day of the week; Sunday for no date.
func (d Date) Weekday() time.Weekday {
	if d.IsZero() {
		return time.Sunday
	}
	return time.Weekday(d.days % 7)
}

// Compare returns -1, 0 or +1 as d is before, the same as, or after e. No date comes before every date.
func (d Date) Compare(e Date) int {
	switch {
	case d.days < e.days:
		return -1
	case d.days > e.days:
		return 1
	}
	return 0
}

// Before reports whether d is earlier than e; the same day is not before.
func (d Date) Before(e Date) bool { return d.days < e.days }

// After reports whether d is later than e; the same day is not after.
func (d Date) After(e Date) bool { return d.days > e.days }

// DaysSince returns the number of days from e to d, negative when d is earlier. It says nothing where either is no date.
func (d Date) DaysSince(e Date) int { return int(d.days) - int(e.days) }

// AddDays moves by n days; the zero Date when the result leaves the years 1 to 9999, or d is no date.
func (d Date) AddDays(n int) Date {
	if d.IsZero() || n > int(lastDay.days) || n < -int(lastDay.days) {
		return Date{}
	}
	return dateFromDays(int64(d.days) + int64(n))
}

// dateFromDays is the day with that number, or no date when out of range.
func dateFromDays(n int64) Date {
	if n < 1 || n > int64(lastDay.days) {
		return Date{}
	}
	return Date{int32(n)}
}

// AddMonths moves by n months, to the month's last day where the day does not exist.
func (d Date) AddMonths(n int) Date {
	if d.IsZero() || n > 12*9999 || n < -12*9999 {
		return Date{}
	}
	y, m, day := d.Split()
	months := y*12 + m - 1 + n
	if months < 12 {
		return Date{}
	}
	y, m = months/12, months%12+1
	return NewDate(y, m, min(day, daysIn(y, m)))
}

// AddYears moves by n years; 29 February becomes 28 February in a common year.
func (d Date) AddYears(n int) Date {
	if d.IsZero() || n > 9999 || n < -9999 {
		return Date{}
	}
	y, m, day := d.Split()
	y += n
	if m == 2 && day == 29 && !isLeap(y) {
		day = 28
	}
	return NewDate(y, m, day)
}

// daysIn returns the number of days of a month.
func daysIn(year, month int) int {
	switch month {
	case 2:
		if isLeap(year) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// AppendText appends YYYY-MM-DD; nothing for no date.
func (d Date) AppendText(b []byte) ([]byte, error) { return d.append(b), nil }

func (d Date) append(b []byte) []byte {
	if d.IsZero() {
		return b
	}
	y, m, day := d.Split()
	n := len(b)
	b = append(b, "0000-00-00"...)
	text := b[n : n+10]
	putPair(text[0:], y/100)
	putPair(text[2:], y%100)
	putPair(text[5:], m)
	putPair(text[8:], day)
	return b
}

// putPair writes a number below 100 in two digits.
func putPair(b []byte, n int) { b[0], b[1] = pairs[2*n], pairs[2*n+1] }

// pairs are the numbers below 100 in two digits each.
const pairs = "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899"

// String returns YYYY-MM-DD, empty for no date.
func (d Date) String() string { return string(d.append(nil)) }

// MarshalText implements encoding.TextMarshaler.
func (d Date) MarshalText() ([]byte, error) { return d.append(nil), nil }

// UnmarshalText implements encoding.TextUnmarshaler; empty text is no date.
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	parsed, err := ParseDate(string(text))
	if err == nil {
		*d = parsed
	}
	return err
}
