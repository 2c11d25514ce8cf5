package rule

import (
	"encoding/json"
	"errors"
	"math"
	"math/big"
	"strconv"
	"strings"
)

// Number is an exact rational number, reduced, of two int64. Its zero value is 0. Equal numbers are equal by ==, so a
// policy made of numbers is copied by = and compared by ==. The largest magnitude is 2^63-1 over 1.
type Number struct {
	num      int64
	denLess1 int64 // denominator minus one, so that the zero value is 0/1
}

// Int is the whole number n. The least int64 has no counterpart of opposite sign and becomes the next one up.
func Int(n int64) Number { return Number{num: max(n, -math.MaxInt64)} }

// Frac is num/den, reduced. A zero denominator gives 0, and so does what does not fit when num or den is the least
// int64: check what comes from outside before.
func Frac(num, den int64) Number {
	switch {
	case den == 0:
		return Number{}
	case num == math.MinInt64 || den == math.MinInt64:
		n, _ := numberOf(big.NewRat(num, den))
		return n
	case den < 0:
		num, den = -num, -den
	}
	return reduced(num, den)
}

// Percent is n hundredths.
func Percent(n int64) Number { return Frac(n, 100) }

// numberOf converts an exact value and reports whether it fits.
func numberOf(r *big.Rat) (Number, bool) {
	if !r.Num().IsInt64() || !r.Denom().IsInt64() || r.Num().Int64() == math.MinInt64 {
		return Number{}, false
	}
	return Number{r.Num().Int64(), r.Denom().Int64() - 1}, true
}

// ErrNumber says that a text is no number of this library: an integer or plain decimal whose digits fit 63 bits, or two
// integers with a slash between.
var ErrNumber = errors.New("rule: a number is a plain decimal (its digits below 2^63), or two integers n/d")

// ParseNumber reads 12, -0.5, 12.50 or 37/3; no exponents, no signs but a leading minus.
func ParseNumber(s string) (Number, error) {
	top, bottom, pair := strings.Cut(s, "/")
	num, ok := parsePlain(top)
	if !ok {
		return Number{}, ErrNumber
	}
	if !pair {
		return num, nil
	}
	den, ok := parsePlain(bottom)
	if !ok || strings.Contains(s, ".") || den.num <= 0 {
		return Number{}, ErrNumber
	}
	return Frac(num.num, den.num), nil
}

const numberDigits = 18 // the most decimals a number is written with

func parsePlain(s string) (Number, bool) {
	body := strings.TrimPrefix(s, "-")
	whole, places, dot := strings.Cut(body, ".")
	if whole == "" || (dot && places == "") || len(places) > numberDigits {
		return Number{}, false
	}
	units, err := strconv.ParseUint(whole+places, 10, 63) // refuses signs
	if err != nil {
		return Number{}, false
	}
	n := int64(units)
	if body != s {
		n = -n
	}
	return Frac(n, pow10(len(places))), true
}

// pow10 is ten to the n, for n from 0 to 18.
func pow10(n int) int64 {
	p := int64(1)
	for range n {
		p *= 10
	}
	return p
}

// Num returns the numerator, which carries the sign.
func (n Number) Num() int64 { return n.num }

// Den returns the denominator, at least 1.
func (n Number) Den() int64 { return n.denLess1 + 1 }

// IsInt reports whether n is a whole number.
func (n Number) IsInt() bool { return n.denLess1 == 0 }

// Sign returns -1, 0 or +1.
func (n Number) Sign() int {
	switch {
	case n.num < 0:
		return -1
	case n.num > 0:
		return 1
	}
	return 0
}

// Rat returns n as a fresh big.Rat.
func (n Number) Rat() *big.Rat { return big.NewRat(n.num, n.Den()) }

// Cmp returns -1, 0 or +1 as n is less than, equal to, or greater than m.
func (n Number) Cmp(m Number) int { return cmpFrac(n.num, n.Den(), m.num, m.Den()) }

// String writes finite decimals as decimals (12.5) and others as a pair (37/3); ParseNumber reads both back.
func (n Number) String() string { return string(n.append(nil)) }

func (n Number) append(b []byte) []byte {
	if n.denLess1 == 0 {
		return strconv.AppendInt(b, n.num, 10)
	}
	places, scale, ok := decimalPlaces(n.Den())
	if !ok || !mulFits(n.num, scale) {
		b = strconv.AppendInt(b, n.num, 10)
		return strconv.AppendInt(append(b, '/'), n.Den(), 10)
	}
	return appendScaled(b, n.num*scale, places)
}

// decimalPlaces says with how many decimals 1/den can be written, and what brings a numerator to that scale.
func decimalPlaces(den int64) (places int, scale int64, ok bool) {
	twos, fives := 0, 0
	rest := den
	for ; rest%2 == 0; rest /= 2 {
		twos++
	}
	for ; rest%5 == 0; rest /= 5 {
		fives++
	}
	places = max(twos, fives)
	if rest != 1 || places > numberDigits {
		return 0, 0, false
	}
	return places, pow10(places) / den, true
}

// appendScaled writes n / 10^places.
func appendScaled(b []byte, n int64, places int) []byte {
	if n < 0 {
		b = append(b, '-')
		n = -n
	}
	p := pow10(places)
	b = strconv.AppendInt(b, n/p, 10)
	if places == 0 {
		return b
	}
	b = append(b, '.')
	for rest := n % p; places > 0; places-- {
		p /= 10
		b = append(b, byte('0'+rest/p%10))
	}
	return b
}

// MarshalJSON writes whole numbers plainly and all others as a string.
func (n Number) MarshalJSON() ([]byte, error) {
	if n.IsInt() {
		return strconv.AppendInt(nil, n.num, 10), nil
	}
	return append(n.append([]byte{'"'}), '"'), nil
}

// UnmarshalJSON reads a plain JSON number or a string that ParseNumber reads.
func (n *Number) UnmarshalJSON(data []byte) error {
	text := string(data)
	if strings.HasPrefix(text, `"`) {
		if err := json.Unmarshal(data, &text); err != nil {
			return err
		}
	}
	parsed, err := ParseNumber(text)
	if err == nil {
		*n = parsed
	}
	return err
}
