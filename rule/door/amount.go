package door

import (
	"github.com/keji-rules/keji/rule"
	"github.com/shopspring/decimal"
)

const mostFen = 99_999_999_999_999_999 // 15 integer digits and 2 decimals

// The greatest and least amounts with 0, 1 and 2 decimals, in decimal's own form, so that comparing rescales nothing,
// however absurd the other value is.
var (
	mostAmount = [rule.AmountPlaces + 1]decimal.Decimal{
		decimal.New(mostFen/100, 0), decimal.New(mostFen/10, -1), decimal.New(mostFen, -2),
	}
	leastAmount = [rule.AmountPlaces + 1]decimal.Decimal{
		decimal.New(-mostFen/100, 0), decimal.New(-mostFen/10, -1), decimal.New(-mostFen, -2),
	}
)

// fenOf returns an amount in fen, and false for a decimal that is no amount. It is quick on any value: exponents are
// looked at before anything is computed.
func fenOf(d decimal.Decimal) (int64, bool) {
	places := -int(d.Exponent())
	if places < 0 || places > rule.AmountPlaces {
		return fenOfText(d)
	}
	if d.Cmp(mostAmount[places]) > 0 || d.Cmp(leastAmount[places]) < 0 {
		return 0, false
	}
	fen := d.CoefficientInt64()
	for range rule.AmountPlaces - places {
		fen *= 10
	}
	return fen, true
}

// fenOfText serves values such as 12.500 or 1e3, which only a program can make.
func fenOfText(d decimal.Decimal) (int64, bool) {
	text, err := rule.FormatAmount(d)
	if err != nil {
		return 0, false
	}
	plain, err := rule.ParseAmount(text)
	if err != nil {
		return 0, false
	}
	return fenOf(plain)
}
