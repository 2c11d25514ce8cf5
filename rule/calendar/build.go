package calendar

import (
	"slices"
	"time"

	"github.com/keji-rules/keji/rule"
)

// build makes the tables: plain weekdays for the years that are known, the days that notices name over them in the order
// of publication, the running counts last.
func build(notices []Notice, plain []int) *tables {
	slices.SortStableFunc(notices, func(a, b Notice) int { return a.Published().Compare(b.Published()) })
	t := &tables{notices: notices, plain: plain}
	first, last := t.span()
	if first == 0 {
		return t
	}
	t.first = rule.NewDate(first, 1, 1)
	t.days = make([]entry, rule.NewDate(last, 12, 31).DaysSince(t.first)+1)
	for _, y := range plain {
		t.fill(y, true)
	}
	for i := range notices {
		if !notices[i].Amends {
			t.fill(notices[i].Year, false)
		}
	}
	for i := range notices {
		t.apply(i)
	}
	t.markProvisional()
	t.count()
	return t
}

// span is the first and last year that is known or assumed; 0 where none is.
func (t *tables) span() (first, last int) {
	years := slices.Clone(t.plain)
	for i := range t.notices {
		if !t.notices[i].Amends {
			years = append(years, t.notices[i].Year)
		}
	}
	if len(years) == 0 {
		return 0, 0
	}
	return slices.Min(years), slices.Max(years)
}

// fill gives the days of a year the plain rule.
func (t *tables) fill(year int, assumed bool) {
	at := rule.NewDate(year, 1, 1).DaysSince(t.first)
	for i := range rule.NewDate(year, 12, 31).DaysSince(rule.NewDate(year, 1, 1)) + 1 {
		e := &t.days[at+i]
		*e = entry{reason: weekday}
		switch day := t.first.AddDays(at + i).Weekday(); {
		case day == time.Saturday || day == time.Sunday:
			e.reason = weekend
		case assumed:
			e.reason = assumedWorkday
		}
		e.provisional = assumed
	}
}

// apply sets the days that a notice names. Of a year that is not known it settles those days alone.
func (t *tables) apply(n int) {
	for h, holiday := range t.notices[n].Holidays {
		for _, off := range holiday.Off {
			last, _ := off.Last()
			for d := off.First(); !d.After(last); d = d.AddDays(1) {
				t.set(d, dayOff, n, h)
			}
		}
		for _, d := range holiday.Work {
			t.set(d, madeUp, n, h)
		}
	}
}

func (t *tables) set(d rule.Date, r reason, n, h int) {
	if i := d.DaysSince(t.first); i >= 0 && i < len(t.days) {
		t.days[i] = entry{r, uint8(n), uint8(h), false}
	}
}

// lateDecember is the first day of December that the next year's notice may still change.
const lateDecember = 21

// markProvisional marks late December where no notice arranges the next year.
func (t *tables) markProvisional() {
	arranged := map[int]bool{}
	for i := range t.notices {
		arranged[t.notices[i].Year] = arranged[t.notices[i].Year] || !t.notices[i].Amends
	}
	for y := range arranged {
		if arranged[y] && !arranged[y+1] {
			for day := lateDecember; day <= 31; day++ {
				t.days[rule.NewDate(y, 12, day).DaysSince(t.first)].provisional = true
			}
		}
	}
}

// count makes the running counts.
func (t *tables) count() {
	t.workdays, t.unknown, t.provisional = make([]int32, len(t.days)), make([]int32, len(t.days)), make([]int32, len(t.days))
	var worked, unknown, provisional int32
	for i, e := range t.days {
		switch {
		case e.reason == notKnown:
			unknown++
		case e.reason.works():
			worked++
			t.at = append(t.at, int32(i))
		}
		if e.provisional {
			provisional++
		}
		t.workdays[i], t.unknown[i], t.provisional[i] = worked, unknown, provisional
	}
}
