package calendar

import (
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/keji-rules/keji/rule"
)

// Calendar knows which days are working days. It is an immutable value, safe for concurrent use; its methods return
// changed copies. The zero value knows no year.
type Calendar struct{ *tables }

// tables hold what is known of each day from the first day of the first year to the last day of the last, with running
// counts, so that counting over any span takes constant time.
type tables struct {
	notices     []Notice
	plain       []int // years for which plain weekdays are assumed
	first       rule.Date
	days        []entry
	workdays    []int32 // by day: how many working days there are up to and including it
	unknown     []int32 // by day: how many days up to and including it are not known
	provisional []int32 // by day: how many days up to and including it may still change
	at          []int32 // by count: the place of that working day
}

// entry is one day.
type entry struct {
	reason      reason
	notice      uint8 // place in notices; meaningful for days that one names
	holiday     uint8 // place in its holidays
	provisional bool
}

// officialCalendar is built at first use.
var officialCalendar = sync.OnceValue(func() Calendar { return Calendar{build(official(), nil)} })

// Official is the calendar by all notices that this library knows.
func Official() Calendar { return officialCalendar() }

// ErrNotice says that a notice handed to With is faulty; the error's text says how.
var ErrNotice = errors.New("calendar: faulty notice")

// maxNotices bounds the notices of a calendar.
const maxNotices = 200

// With returns the calendar with further notices: those of years not yet known, or amendments, such as local orders. Where
// two notices name the same day, the one published later prevails; of the same day, the one added later.
func (c Calendar) With(notices ...Notice) (Calendar, error) {
	for i := range notices {
		for _, f := range notices[i].Faults() {
			return c, fmt.Errorf("%w: notices[%d].%s: %s", ErrNotice, i, f.Path, f.Text.EN)
		}
	}
	all := append(c.Notices(), copied(notices)...)
	if len(all) > maxNotices {
		return c, fmt.Errorf("%w: more than %d", ErrNotice, maxNotices)
	}
	return Calendar{build(all, c.plainYears())}, nil
}

// WithPlainYears returns the calendar in which the years from first to last, as far as no notice arranges them, have
// working days from Monday to Friday. They are an assumption: what rests on them is provisional.
func (c Calendar) WithPlainYears(first, last int) Calendar {
	years := slices.Clone(c.plainYears())
	for y := max(first, firstYear); y <= min(last, lastYear); y++ {
		if !slices.Contains(years, y) {
			years = append(years, y)
		}
	}
	return Calendar{build(c.Notices(), years)}
}

// KnownOn returns the calendar as it was known on a day: by the notices published by then.
func (c Calendar) KnownOn(day rule.Date) Calendar {
	known := slices.DeleteFunc(c.Notices(), func(n Notice) bool { return n.Published().After(day) })
	return Calendar{build(known, c.plainYears())}
}

// Notices returns the notices the calendar knows, in the order they prevail, as a copy.
func (c Calendar) Notices() []Notice {
	if c.tables == nil {
		return nil
	}
	return copied(c.notices)
}

func (c Calendar) plainYears() []int {
	if c.tables == nil {
		return nil
	}
	return c.plain
}

// Years returns the years of which every day is known, in order; assumed ones are among them.
func (c Calendar) Years() []int {
	var all []int
	if c.tables == nil {
		return nil
	}
	for y := c.first.Year(); y <= c.first.AddDays(len(c.days)-1).Year(); y++ {
		if c.settled(rule.NewDate(y, 1, 1), rule.NewDate(y, 12, 31)) {
			all = append(all, y)
		}
	}
	return all
}
