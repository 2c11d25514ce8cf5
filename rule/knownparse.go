package rule

import (
	"fmt"
	"strings"
)

// ParseKnown reads a quantity as people write it in cases and reforms: a number in its unit (yuan, points), a share also
// as 12.5%, a date as 2026-07-15, yes or no as true or false, and what does not exist as none.
func ParseKnown(text string, u Unit) (Known, error) {
	switch {
	case text == "none":
		return OnDay(Date{}), nil
	case u == Flag:
		if text != "true" && text != "false" {
			return Known{}, fmt.Errorf("%w: %q is neither true nor false", ErrNumber, text)
		}
		return Whether(text == "true"), nil
	case u == Day:
		day, err := ParseDate(text)
		return OnDay(day), err
	}
	plain, percent := strings.CutSuffix(text, "%")
	n, err := ParseNumber(plain)
	if percent && err == nil {
		var fits bool
		if n, fits = n.Over(Int(100)); !fits || u != Share {
			return Known{}, fmt.Errorf("%w: %s is no share", ErrNumber, text)
		}
	}
	return Exactly(n, u), err
}
