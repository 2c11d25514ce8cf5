// Package sound says quickly of a value that it surely passes a door, so that ten thousand good applicants need not pay for
// the door's explanations. It may say no of what passes, and the door then decides; tests hold the two together.
package sound

import (
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/rule"
)

// Text reports whether a text is short, in bytes, and holds no control characters.
func Text(s string, most int) bool {
	if len(s) > most {
		return false
	}
	for i := range len(s) {
		if s[i] < ' ' || s[i] == 0x7f || s[i] == 0xc2 { // 0xc2 leads the control characters above ASCII, and a few others
			return false
		}
	}
	return utf8.ValidString(s)
}

// Key reports whether a text may name something: it is not empty and short.
func Key(s string, most int) bool { return s != "" && Text(s, most) }

// Number reports whether a number, where given, lies between 0 and most.
func Number(n rule.Opt[rule.Number], most rule.Number) bool {
	v, given := n.Get()
	return !given || v.Sign() >= 0 && v.Cmp(most) <= 0
}

// Amount reports whether an amount, where given, is a whole number of units of so many fen between 0 and most units.
func Amount(d rule.Opt[decimal.Decimal], unit, most int64) bool {
	v, given := d.Get()
	if !given {
		return true
	}
	n, ok := rule.AmountFen(v)
	return ok && n >= 0 && n%unit == 0 && n/unit <= most
}

// Date reports whether a date, where given, is one.
func Date(d rule.Opt[rule.Date]) bool {
	v, given := d.Get()
	return !given || !v.IsZero()
}
