package rule

import (
	"math/big"
	"slices"

	"github.com/shopspring/decimal"
)

// SplitUnit is the least amount that a split hands out.
type SplitUnit string

// The units.
const (
	InFen         SplitUnit = "fen"
	InYuan        SplitUnit = "yuan"
	InHundredYuan SplitUnit = "hundred_yuan"
	InWanYuan     SplitUnit = "wan_yuan" // 万元, ten thousand yuan
)

var splitUnits = []struct {
	unit SplitUnit
	fen  int64
	text Text
}{
	{InFen, 1, T("分", "fen")},
	{InYuan, 100, T("元", "yuan")},
	{InHundredYuan, 10_000, T("百元", "hundred yuan")},
	{InWanYuan, 1_000_000, T("万元", "ten thousand yuan")},
}

// SplitUnits lists all units.
func SplitUnits() []SplitUnit {
	all := make([]SplitUnit, len(splitUnits))
	for i, u := range splitUnits {
		all[i] = u.unit
	}
	return all
}

// Valid reports whether u is a unit of splits.
func (u SplitUnit) Valid() bool { return u.Fen() > 0 }

// Choices lists the values that a field of this type may take.
func (SplitUnit) Choices() []string { return spelled(SplitUnits()) }

// Fen is the unit in fen; 0 for an unknown one.
func (u SplitUnit) Fen() int64 {
	for _, known := range splitUnits {
		if known.unit == u {
			return known.fen
		}
	}
	return 0
}

// Text names the unit in both languages.
func (u SplitUnit) Text() Text {
	for _, known := range splitUnits {
		if known.unit == u {
			return known.text
		}
	}
	return Text{}
}

// Claim is one part of what is split: whose it is, and with what weight.
type Claim struct {
	Key    string // names the part, once; the last resort between equals
	Weight Number // zero or more
}

// Split is a whole amount in parts that sum to it exactly, by the method of largest remainders (最大余额法): each part is
// its exact quota, rounded down to the unit; the units left over go one each to the parts with the largest remainders,
// between equal remainders to the larger weight, between equal weights to the key that comes first. The order in which
// the claims are given changes nothing. A split is immutable.
type Split struct {
	unit  SplitUnit
	total int64 // in fen
	odd   int   // how many parts got an odd unit
	parts []Part
}

// Part is one part of a split.
type Part struct {
	Claim
	fen  int64
	rest remainder
	odd  bool
}

// remainder is what a quota exceeds its whole units by, not reduced: num/den, or top/bottom where that does not fit.
type remainder struct {
	num, den    int64
	top, bottom *big.Int
}

func (r *remainder) end() end {
	switch {
	case r.top != nil:
		return endFromRat(new(big.Rat).SetFrac(r.top, r.bottom))
	case r.den == 0:
		return endAt(0, 1)
	}
	return lowest(endAt(r.num, r.den))
}

// Amount is what the part gets, in yuan.
func (p Part) Amount() decimal.Decimal { return decimal.New(p.fen, -AmountPlaces) }

// Fen is what the part gets, in fen.
func (p Part) Fen() int64 { return p.fen }

// Remainder is what the exact quota exceeds its whole units by, in units: at least 0 and below 1.
func (p Part) Remainder() Known {
	rest := p.rest.end()
	return Known{interval{lo: rest, hi: rest}, Plain, true}
}

// Odd reports whether the part got one of the units left over.
func (p Part) Odd() bool { return p.odd }

// IsZero reports whether nothing was split.
func (s Split) IsZero() bool { return s.unit == "" }

// Unit returns the least amount handed out.
func (s Split) Unit() SplitUnit { return s.unit }

// Total returns the whole in yuan, which the parts sum to.
func (s Split) Total() decimal.Decimal { return decimal.New(s.total, -AmountPlaces) }

// OddUnits returns how many units were left over and handed out one by one.
func (s Split) OddUnits() int { return s.odd }

// Parts returns the parts in the order of the claims, as a copy.
func (s Split) Parts() []Part { return slices.Clone(s.parts) }

// Len returns the number of parts.
func (s Split) Len() int { return len(s.parts) }

// At returns one part in the order of the claims; the zero Part outside of it.
func (s Split) At(i int) Part {
	if i < 0 || i >= len(s.parts) {
		return Part{}
	}
	return s.parts[i]
}

// Part returns the part of a key.
func (s Split) Part(key string) (Part, bool) {
	for i := range s.parts {
		if s.parts[i].Key == key {
			return s.parts[i], true
		}
	}
	return Part{}, false
}
