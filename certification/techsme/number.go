package techsme

import (
	"strconv"
	"unicode/utf8"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Number is a registration number (入库登记编号) of 18 characters: year of entry (1 to 4), division code of the
// registered place (5 to 10), founding and filing (11), direct routes (12), serial number (13 to 18). It is a comparable
// value; the zero Number is none.
type Number struct{ text string }

// The places of a number's parts, as slices of it.
const (
	numberLength = 18
	yearEnd      = 4
	divisionEnd  = 10
	timingAt     = 10
	routesAt     = 11
	serialFrom   = 12
)

// longestInput bounds what is looked at character by character.
const longestInput = 64

// ParseNumber reads a number of 18 characters without blanks. Digits must stand at 1 to 10 and 13 to 18. At 11 and 12
// any digit or capital letter is read, since the coding may have changed with the platform; see Number.Usual. The
// error is a *door.InputError that lists every problem with its position (as the column).
func ParseNumber(s string) (Number, error) {
	var found []door.Problem
	if n := utf8.RuneCountInString(s); n != numberLength {
		at := strconv.Itoa(n)
		found = append(found, door.Problem{Path: "number", Code: door.WrongLength,
			Text:   rule.T("入库登记编号应为18位，现为"+at+"位", "a registration number has 18 characters, this has "+at),
			Remedy: rule.T("请按公告核对编号，不加空格", "check the number against the announcement, without blanks")})
	}
	if len(s) <= longestInput {
		found = append(found, misplaced(s)...)
	}
	if err := problems(found); err != nil {
		return Number{}, err
	}
	return Number{s}, nil
}

// misplaced reports every character that cannot stand where it stands.
func misplaced(s string) []door.Problem {
	var found []door.Problem
	at := 0
	for _, r := range s {
		if at < numberLength && !fitsAt(r, at) {
			found = append(found, misplacedAt(at))
		}
		at++
	}
	return found
}

func fitsAt(r rune, at int) bool {
	return isDigit(r) || (at == timingAt || at == routesAt) && r >= 'A' && r <= 'Z'
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

func misplacedAt(at int) door.Problem {
	p := door.Problem{Path: "number", Code: door.WrongForm, Line: 1, Column: at + 1}
	if at == timingAt || at == routesAt {
		p.Text = rule.T("应为数字或大写字母", "must be a digit or a capital letter")
		p.Remedy = rule.T("请使用半角数字或大写字母", "use half-width digits or capital letters")
		return p
	}
	p.Text = rule.T("应为数字", "must be a digit")
	p.Remedy = rule.T("请使用半角数字", "use half-width digits")
	return p
}

// IsZero reports whether n is no number.
func (n Number) IsZero() bool { return n.text == "" }

// String returns the 18 characters; empty for no number.
func (n Number) String() string { return n.text }

// Year returns the year of entry, 0 for no number.
func (n Number) Year() int { return n.digits(0, yearEnd) }

// Division returns the six digits of the administrative division.
func (n Number) Division() string { return n.part(yearEnd, divisionEnd) }

// DivisionName returns the full name of the division where it lies in Guangdong and the library's table (codes as of
// 2023-06-30, no historic codes, no development zones) has it.
func (n Number) DivisionName() (rule.Text, bool) { return divisionName(n.Division()) }

// Timing returns position 11: 0, founded before the year of entry and submitted by 31 May; A, founded before and submitted
// later; B, founded in the year of entry.
func (n Number) Timing() string { return n.part(timingAt, timingAt+1) }

// RouteCode returns position 12, believed to be a hexadecimal digit that adds up the direct routes.
func (n Number) RouteCode() string { return n.part(routesAt, routesAt+1) }

// Serial returns the serial number, positions 13 to 18.
func (n Number) Serial() int { return n.digits(serialFrom, numberLength) }

// Usual reports whether positions 11 and 12 hold what is known to stand there: 0, A or B, and 0 to F. A number that is
// not usual may be genuine.
func (n Number) Usual() bool { return !n.IsZero() && n.timed() && n.routed() }

func (n Number) timed() bool {
	t := n.Timing()
	return t == timingEarly || t == timingLate || t == timingNew
}

func (n Number) routed() bool { return n.RouteCode() <= "F" }

// What position 11 can say.
const (
	timingEarly = "0"
	timingLate  = "A"
	timingNew   = "B"
)

func (n Number) part(from, to int) string {
	if n.IsZero() {
		return ""
	}
	return n.text[from:to]
}

func (n Number) digits(from, to int) int {
	value, _ := strconv.Atoi(n.part(from, to))
	return value
}

// MarshalText writes the 18 characters.
func (n Number) MarshalText() ([]byte, error) { return []byte(n.text), nil }

// UnmarshalText reads what ParseNumber reads; empty text is no number.
func (n *Number) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*n = Number{}
		return nil
	}
	parsed, err := ParseNumber(string(text))
	if err == nil {
		*n = parsed
	}
	return err
}

// given refuses no number where one is asked about.
func (n Number) given() error {
	if !n.IsZero() {
		return nil
	}
	return problems([]door.Problem{{
		Path: "number", Code: door.Required, Text: rule.T("未填写入库登记编号", "the registration number is not given"),
		Remedy: rule.T("请填写18位编号", "give the number of 18 characters"),
	}})
}
