// Package fen computes with money in whole fen (分, a hundredth of a yuan), as every package of funding does: exact
// products with numbers of the law, and the one named rounding at the end.
package fen

import (
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/rule"
)

// The roundings, in the words a line says them.
var (
	down   = rule.T("舍去不足1分的部分", "truncated to the fen")
	up     = rule.T("不足1分的进为1分", "rounded up to the fen")
	halfUp = rule.T("四舍五入到分", "rounded half up to the fen")
)

// Down says that what is less than a fen was left away: a ceiling is never exceeded.
func Down() rule.Text { return down }

// Up says that what is less than a fen was made a whole one: what is due back is never left out.
func Up() rule.Text { return up }

// HalfUp says that half a fen and more was made a whole one.
func HalfUp() rule.Text { return halfUp }

// Of reads an amount in fen; false where it was not given. What is no amount, which a door refuses, is 0.
func Of(d rule.Opt[decimal.Decimal]) (int64, bool) {
	v, given := d.Get()
	n, _ := rule.AmountFen(v)
	return n, given
}

// Yuan is an amount of fen in yuan, exact.
func Yuan(fen int64) rule.Number { return rule.Frac(fen, 100) }

// Money names an amount of fen.
func Money(zh, en string, fen int64) rule.Named {
	return rule.Figure(zh, en, rule.Exactly(Yuan(fen), rule.YuanUnit))
}

// Between names an amount that lies between two of fen, both inclusive.
func Between(zh, en string, low, high int64) rule.Named {
	return rule.Figure(zh, en, rule.Between(Yuan(low), Yuan(high), rule.YuanUnit))
}

// Floor, Ceil and Round are the whole number of fen at or below, at or above, and nearest to an exact amount of fen (half
// up). What no int64 holds becomes the greatest or the least.
func Floor(exact *big.Rat) int64 { return bounded(floor(exact)) }
func Ceil(exact *big.Rat) int64 {
	return bounded(new(big.Int).Neg(floor(new(big.Rat).Neg(exact))))
}
func Round(exact *big.Rat) int64 { return Floor(new(big.Rat).Add(exact, big.NewRat(1, 2))) }

// Rat is an amount of fen, and Times its product with a number, both exact and fresh.
func Rat(fen int64) *big.Rat { return new(big.Rat).SetInt64(fen) }
func Times(fen int64, by rule.Number) *big.Rat {
	return new(big.Rat).Mul(Rat(fen), by.Rat())
}

// floor is Euclidean division: towards minus infinity, as the denominator is positive.
func floor(r *big.Rat) *big.Int { return new(big.Int).Div(r.Num(), r.Denom()) }

const most = 1<<63 - 1

func bounded(n *big.Int) int64 {
	switch {
	case n.IsInt64():
		return n.Int64()
	case n.Sign() < 0:
		return -most
	}
	return most
}
