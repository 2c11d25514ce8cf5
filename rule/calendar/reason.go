package calendar

import "github.com/keji-rules/keji/rule"

// reason says why a day is or is not a working day.
type reason uint8

const (
	notKnown       reason = iota
	weekday               // Monday to Friday, no notice says otherwise
	weekend               // Saturday or Sunday, no notice says otherwise
	dayOff                // a notice makes it a day off
	madeUp                // a notice makes a weekend day a working day
	assumedWorkday        // Monday to Friday of a year without notice, by the caller's wish
)

// works reports whether it is a working day.
func (r reason) works() bool { return r == weekday || r == madeUp || r == assumedWorkday }

// Day is one day of the calendar.
type Day struct {
	Date rule.Date
	// Workday is Passed for a working day, Failed for a day of rest, Undetermined where no notice is known.
	Workday rule.Verdict
	// Holiday is the holiday that makes it a day off or, on a weekend, a working day; empty otherwise.
	Holiday rule.Text
	// Notice is the notice that names the day or, for the plain rule, arranges its year; nothing where none is known.
	Notice rule.Citation
	// Provisional says that a notice yet to come may still change it.
	Provisional bool
	reason      reason
}

// Day returns what is known of a day.
func (c Calendar) Day(d rule.Date) Day {
	e, ok := c.entry(d)
	if !ok {
		return Day{Date: d}
	}
	day := Day{Date: d, Workday: rule.Undetermined, Provisional: e.provisional, reason: e.reason}
	switch {
	case e.reason.works():
		day.Workday = rule.Passed
	case e.reason != notKnown:
		day.Workday = rule.Failed
	}
	switch e.reason {
	case dayOff, madeUp:
		n := &c.notices[e.notice]
		day.Holiday, day.Notice = n.Holidays[e.holiday].Name, n.Document.Whole()
	case weekday, weekend:
		day.Notice = c.arranging(d.Year())
	}
	return day
}

// entry is the entry of a day; false outside of the tables.
func (c Calendar) entry(d rule.Date) (entry, bool) {
	i, ok := c.place(d)
	if !ok {
		return entry{}, false
	}
	return c.days[i], true
}

// place is the place of a day in the tables; false outside of them.
func (c Calendar) place(d rule.Date) (int, bool) {
	if c.tables == nil || d.IsZero() {
		return 0, false
	}
	i := d.DaysSince(c.first)
	return i, i >= 0 && i < len(c.days)
}

// arranging cites the notice that arranges a year.
func (c Calendar) arranging(year int) rule.Citation {
	for i := len(c.notices) - 1; i >= 0; i-- {
		if n := &c.notices[i]; n.Year == year && !n.Amends {
			return n.Document.Whole()
		}
	}
	return rule.Citation{}
}

// IsWorkday reports whether a day is a working day, and whether that is known.
func (c Calendar) IsWorkday(d rule.Date) (works, known bool) {
	e, _ := c.entry(d)
	return e.reason.works(), e.reason != notKnown
}

// Why says in both languages why the day is or is not a working day.
func (d Day) Why() rule.Text {
	switch d.reason {
	case weekday:
		return rule.T("工作日", "working day")
	case weekend:
		return rule.T("周末休息日", "weekend")
	case dayOff:
		return rule.T(d.Holiday.ZH+"放假", "day off for "+d.Holiday.EN)
	case madeUp:
		return rule.T(d.Holiday.ZH+"调休上班", "worked in exchange for "+d.Holiday.EN)
	case assumedWorkday:
		return rule.T("推定为工作日（该年放假通知未收录）", "assumed to be a working day (no holiday notice for the year)")
	}
	return rule.T("放假通知未收录，无法确定", "no holiday notice for the year: not known")
}

// Text writes the day in one language: date, weekday, reason, notice.
func (d Day) Text(l rule.Lang) string {
	text := d.Date.String() + " " + weekdays[d.Date.Weekday()].In(l) + rule.T("：", ": ").In(l) + d.Why().In(l)
	if d.Provisional && d.reason != assumedWorkday {
		text += rule.T("（下一年度通知可能调整）", " (the next year's notice may change it)").In(l)
	}
	if !d.Notice.IsZero() {
		text += rule.T("〔", " [").In(l) + d.Notice.Text(l) + rule.T("〕", "]").In(l)
	}
	return text
}

var weekdays = [...]rule.Text{
	rule.T("星期日", "Sunday"), rule.T("星期一", "Monday"), rule.T("星期二", "Tuesday"), rule.T("星期三", "Wednesday"),
	rule.T("星期四", "Thursday"), rule.T("星期五", "Friday"), rule.T("星期六", "Saturday"),
}
