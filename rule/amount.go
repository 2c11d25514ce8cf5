package rule

import (
	"errors"
	"math/big"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
)

// AmountDigits and AmountPlaces bound an amount in yuan: integer digits and decimals (fen).
const (
	AmountDigits = 15
	AmountPlaces = 2
)

// ErrAmount says that a text or value is no amount: at most 15 integer digits, at most 2 decimals, no exponent.
var ErrAmount = errors.New("rule: an amount has at most 15 integer digits and 2 decimals, and no exponent")

// ParseAmount reads a plain decimal amount in yuan, such as 12 or -0.50. It never lets an exponent reach decimal,
// where 1e999999999 would exhaust memory.
func ParseAmount(s string) (decimal.Decimal, error) {
	whole, places, _ := strings.Cut(strings.TrimPrefix(s, "-"), ".")
	if len(whole) == 0 || len(whole) > AmountDigits || len(places) > AmountPlaces || strings.HasSuffix(s, ".") {
		return decimal.Decimal{}, ErrAmount
	}
	units, err := strconv.ParseUint(whole+places, 10, 63) // refuses signs
	if err != nil {
		return decimal.Decimal{}, ErrAmount
	}
	n := int64(units)
	if s[0] == '-' {
		n = -n
	}
	return decimal.New(n, -int32(len(places))), nil
}

// FormatAmount writes an amount in yuan without exponent and without trailing zeros.
func FormatAmount(d decimal.Decimal) (string, error) {
	n, ok := fen(d)
	if !ok {
		return "", ErrAmount
	}
	return Frac(n, 100).String(), nil
}

// Yuan gives an amount of whole yuan, for literals in programs and tests.
func Yuan(yuan int64) Opt[decimal.Decimal] { return Given(decimal.NewFromInt(yuan)) }

// Fen gives an amount of fen, for literals in programs and tests.
func Fen(fen int64) Opt[decimal.Decimal] { return Given(decimal.New(fen, -AmountPlaces)) }

const maxFen = 99_999_999_999_999_999 // 15 integer digits and two decimals

// amountLimits are the greatest and least amounts with 2, 1 and 0 decimals, in decimal's own form, so that a
// comparison neither rescales nor allocates.
var amountLimits = [AmountPlaces + 1]struct {
	least, most decimal.Decimal
	fen         int64 // what one unit of the coefficient is worth
}{
	{decimal.New(-maxFen, -2), decimal.New(maxFen, -2), 1},
	{decimal.New(-maxFen/10, -1), decimal.New(maxFen/10, -1), 10},
	{decimal.New(-maxFen/100, 0), decimal.New(maxFen/100, 0), 100},
}

// AmountFen returns an amount in fen, and false for a decimal that is no amount. Nothing is rounded, and it is quick on
// any value: exponents are looked at before anything is computed.
func AmountFen(d decimal.Decimal) (int64, bool) { return fen(d) }

func fen(d decimal.Decimal) (int64, bool) {
	exp := d.Exponent()
	if exp < -AmountPlaces || exp > 0 {
		return fenSlow(d)
	}
	limit := &amountLimits[exp+AmountPlaces]
	if sign := d.Sign(); sign > 0 && d.Cmp(limit.most) > 0 || sign < 0 && d.Cmp(limit.least) < 0 {
		return 0, false
	}
	return d.CoefficientInt64() * limit.fen, true
}

// fenSlow serves values with trailing zeros or positive exponents, such as 12.500 or 1e3.
func fenSlow(d decimal.Decimal) (int64, bool) {
	if d.IsZero() {
		return 0, true
	}
	if exp := d.Exponent(); exp > AmountDigits || exp < -64 {
		return 0, false
	}
	r := d.Rat()
	r.Mul(r, big.NewRat(100, 1))
	if !r.IsInt() || !r.Num().IsInt64() || r.Num().Int64() > maxFen || r.Num().Int64() < -maxFen {
		return 0, false
	}
	return r.Num().Int64(), true
}
