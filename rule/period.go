package rule

import "slices"

// PeriodUnit is what a legal time limit is counted in.
type PeriodUnit string

// The units of time limits.
const (
	DayUnit     PeriodUnit = "days"         // 日: days of the calendar, working or not
	WorkdayUnit PeriodUnit = "working_days" // 工作日
	MonthUnit   PeriodUnit = "months"       // 月, to the corresponding day
	YearUnit    PeriodUnit = "years"        // 年, to the corresponding day
)

var periodUnits = []PeriodUnit{DayUnit, WorkdayUnit, MonthUnit, YearUnit}

// PeriodUnits lists all units of time limits.
func PeriodUnits() []PeriodUnit { return slices.Clone(periodUnits) }

// Valid reports whether u is a unit of time limits.
func (u PeriodUnit) Valid() bool { return slices.Contains(periodUnits, u) }

// Choices lists the values that a field of this type may take.
func (PeriodUnit) Choices() []string { return spelled(periodUnits) }

// Text names the unit in both languages; empty for an unknown one.
func (u PeriodUnit) Text() Text {
	switch u {
	case DayUnit:
		return T("日", "days")
	case WorkdayUnit:
		return T("工作日", "working days")
	case MonthUnit:
		return T("月", "months")
	case YearUnit:
		return T("年", "years")
	}
	return Text{}
}

// spelled writes an enumeration as plain texts.
func spelled[S ~string](all []S) []string {
	texts := make([]string, len(all))
	for i, s := range all {
		texts[i] = string(s)
	}
	return texts
}

// Unit is the unit that such a number prints in; Plain for an unknown one.
func (u PeriodUnit) Unit() Unit {
	switch u {
	case DayUnit:
		return Days
	case WorkdayUnit:
		return Workdays
	case MonthUnit:
		return Months
	case YearUnit:
		return Years
	}
	return Plain
}

// Period is a length of time as a document states it: 3 years, 15 working days. The zero value is no period. A period is
// compared and banded as stated, never by the days it happens to span.
type Period struct {
	Count int        `json:"count"`
	Unit  PeriodUnit `json:"unit"`
}

// ForDays is a period of calendar days.
func ForDays(n int) Period { return Period{n, DayUnit} }

// ForWorkdays is a period of working days.
func ForWorkdays(n int) Period { return Period{n, WorkdayUnit} }

// ForMonths is a period of months.
func ForMonths(n int) Period { return Period{n, MonthUnit} }

// ForYears is a period of years.
func ForYears(n int) Period { return Period{n, YearUnit} }

// IsZero reports whether no period is stated.
func (p Period) IsZero() bool { return p == Period{} }

// maxPeriod bounds the count of a period: no document states a longer one, and no date lies further away.
const maxPeriod = 4_000_000

// Valid reports whether p counts one or more of a known unit.
func (p Period) Valid() bool { return p.Count >= 1 && p.Count <= maxPeriod && p.Unit.Valid() }

// Known is the period as a quantity in its unit.
func (p Period) Known() Known { return Exactly(Int(int64(p.Count)), p.Unit.Unit()) }

// InYears is a period of months or years as a number of years, which bands of terms are stated in: 18 months are 1.5.
// False for days and working days, which are no exact part of a year.
func (p Period) InYears() (Number, bool) {
	switch p.Unit {
	case YearUnit:
		return Int(int64(p.Count)), true
	case MonthUnit:
		return Frac(int64(p.Count), 12), true
	}
	return Number{}, false
}

// Text writes the period in one language: 3年, 15个工作日.
func (p Period) Text(l Lang) string {
	w := pen{l: l}
	w.period(p)
	return string(w.b)
}

func (p *pen) period(x Period) {
	if x.Unit.Valid() {
		p.known(x.Known(), nil)
	}
}

func (p Period) appendJSON(b []byte) []byte {
	b = appendInt(append(b, `{"count":`...), p.Count)
	return append(appendEscaped(append(b, `,"unit":"`...), string(p.Unit)), `"}`...)
}

// Counting says whether the day from which a period runs is itself counted. It is a property of the document, not of the
// word it uses.
type Counting string

// The ways of counting.
const (
	// FirstDayExcluded is the default of the Civil Code (民法典 第二百零一条、第二百零二条): counting begins the next day, and
	// a period of months or years ends on the corresponding day, in a month without it on the month's last day.
	FirstDayExcluded Counting = "first_day_excluded"
	// FirstDayCounted is how sanction decisions print their terms: the first day counts, and a period of months or years
	// ends the day before the corresponding day, in a month without that day on the month's last day.
	FirstDayCounted Counting = "first_day_counted"
)

var countings = []Counting{FirstDayExcluded, FirstDayCounted}

// Countings lists all ways of counting.
func Countings() []Counting { return slices.Clone(countings) }

// Valid reports whether c is a way of counting.
func (c Counting) Valid() bool { return slices.Contains(countings, c) }

// Choices lists the values that a field of this type may take.
func (Counting) Choices() []string { return spelled(countings) }

// Text says in both languages whether the first day counts; empty where it is not said.
func (c Counting) Text() Text {
	switch c {
	case FirstDayExcluded:
		return T("起始日不计入", "the first day is not counted")
	case FirstDayCounted:
		return T("起始日计入", "the first day is counted")
	}
	return Text{}
}

// End returns the last day of the period that begins with from, counted so. No date for working days, which need a
// calendar, for an invalid period or counting, and beyond the year 9999.
func (p Period) End(from Date, c Counting) Date {
	if !p.Valid() || !c.Valid() {
		return Date{}
	}
	switch p.Unit {
	case DayUnit:
		return from.AddDays(p.Count - c.firstDay())
	case MonthUnit:
		return endOfMonths(from, p.Count, c)
	case YearUnit:
		return endOfMonths(from, 12*min(p.Count, maxPeriod/12), c)
	}
	return Date{}
}

// firstDay is how many days the first day adds to the count.
func (c Counting) firstDay() int {
	if c == FirstDayCounted {
		return 1
	}
	return 0
}

// endOfMonths is the corresponding day, or the day before it where the first day counts. Where the month has no
// corresponding day, both ways of counting end on the month's last day.
func endOfMonths(from Date, months int, c Counting) Date {
	end := from.AddMonths(months)
	_, _, began := from.Split()
	if _, _, ends := end.Split(); ends < began {
		return end
	}
	return end.AddDays(-c.firstDay())
}

// Start returns the day from which the period, counted back, ends the day before the event or on it: the corresponding
// day that many days, months or years earlier. Working days need a calendar and give no date.
func (p Period) Start(event Date) Date {
	if !p.Valid() {
		return Date{}
	}
	switch p.Unit {
	case DayUnit:
		return event.AddDays(-p.Count)
	case MonthUnit:
		return event.AddMonths(-p.Count)
	case YearUnit:
		return event.AddYears(-min(p.Count, 9999))
	}
	return Date{}
}
