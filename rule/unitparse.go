package rule

import (
	"errors"
	"fmt"
)

// ErrUnit says that a text is no unit of this library.
var ErrUnit = errors.New("rule: unknown unit")

// ParseUnit reads the stable code of a unit, such as persons.
func ParseUnit(code string) (Unit, error) {
	for i := range units {
		if units[i].code == code {
			return Unit(i), nil
		}
	}
	return Plain, fmt.Errorf("%w %.20q", ErrUnit, code)
}

// UnmarshalText reads the stable code.
func (u *Unit) UnmarshalText(text []byte) error {
	parsed, err := ParseUnit(string(text))
	if err == nil {
		*u = parsed
	}
	return err
}

// fits says what keeps n from being a number of this unit; an empty Text when nothing does.
func (u Unit) fits(n Number) Text {
	steps, ok := n.Times(Int(u.step()))
	switch {
	case u.counts() && n.Sign() < 0:
		return T("不能为负数", "must not be negative")
	case u == YuanUnit && (!ok || !steps.IsInt()):
		return T("应精确到分", "must be whole fen")
	case u.counts() && u != Persons && !n.IsInt():
		return T("应为整数", "must be a whole number")
	case u == Years && n.Cmp(Int(9999)) > 0:
		return T("不能超过9999年", "must not exceed 9999 years")
	case u == Day && dateFromDays(n.num).IsZero():
		return T("应为日期", "must be a date")
	case u == Flag && n.num > 1:
		return T("应为是或否", "must be yes or no")
	}
	return Text{}
}

// counts reports whether the unit counts things or time, and so knows nothing below zero. Of these, head counts alone
// may be fractional, as averages are.
func (u Unit) counts() bool {
	switch u {
	case Plain, YuanUnit, Share, Score:
		return false
	}
	return true
}
