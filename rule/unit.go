package rule

// Unit says what a quantity counts. It decides how the quantity is printed and by how much it can change.
type Unit uint8

// The units.
const (
	Plain        Unit = iota // a bare number
	Persons                  // 人; averages may be fractional
	Items                    // 项
	Pieces                   // 件, as of intellectual property rights
	Times                    // 次
	Place                    // a rank: 第 3 位
	YearsOld                 // 周岁, the completed years of a person's age
	YuanUnit                 // yuan, to the fen
	Share                    // a ratio, printed as a percentage
	Score                    // points 分
	Flag                     // yes or no
	Day                      // a civil date
	Days                     // a number of days
	Years                    // a number of years
	CalendarYear             // a year of the calendar, such as 2026
	Months                   // a number of months
	Workdays                 // a number of working days
)

var units = [...]struct {
	code string
	text Text   // what stands behind the number
	one  string // what stands behind one, in English
}{
	Plain:        {"plain", T("", ""), ""},
	Persons:      {"persons", T("人", " persons"), " person"},
	Items:        {"items", T("项", " items"), " item"},
	Pieces:       {"pieces", T("件", " rights"), " right"},
	Times:        {"times", T("次", " times"), " time"},
	Place:        {"place", T("位", ""), ""},
	YearsOld:     {"years_old", T("周岁", " years old"), " year old"},
	YuanUnit:     {"yuan", T("元", " yuan"), " yuan"},
	Share:        {"share", T("", ""), ""},
	Score:        {"points", T("分", " points"), " point"},
	Flag:         {"flag", T("", ""), ""},
	Day:          {"date", T("", ""), ""},
	Days:         {"days", T("天", " days"), " day"},
	Years:        {"years", T("年", " years"), " year"},
	CalendarYear: {"calendar_year", T("年", ""), ""},
	Months:       {"months", T("个月", " months"), " month"},
	Workdays:     {"working_days", T("个工作日", " working days"), " working day"},
}

// Units lists all units.
func Units() []Unit {
	all := make([]Unit, len(units))
	for i := range all {
		all[i] = Unit(i)
	}
	return all
}

// Valid reports whether u is a unit of this library.
func (u Unit) Valid() bool { return int(u) < len(units) }

// String returns the stable code, such as persons.
func (u Unit) String() string {
	if !u.Valid() {
		return units[Plain].code
	}
	return units[u].code
}

// MarshalText writes the stable code.
func (u Unit) MarshalText() ([]byte, error) { return []byte(u.String()), nil }

// Noun returns what stands behind a number of this unit, such as 人.
func (u Unit) Noun() Text {
	if !u.Valid() {
		return Text{}
	}
	return units[u].text
}

// difference is the unit of a difference: of dates it is days, of ranks a bare number, of calendar years and ages years.
func (u Unit) difference() Unit {
	switch u {
	case Day:
		return Days
	case Place:
		return Plain
	case CalendarYear, YearsOld:
		return Years
	}
	return u
}

// append writes what stands behind a number.
func (u Unit) append(b []byte, l Lang, one bool) []byte {
	if !u.Valid() {
		return b
	}
	if l == EN && one {
		return append(b, units[u].one...)
	}
	return append(b, units[u].text.In(l)...)
}

// step is the least change a fact of this unit can make, as a fraction of one: a fen, else one.
func (u Unit) step() int64 {
	if u == YuanUnit {
		return 100
	}
	return 1
}
