package rule

import "github.com/shopspring/decimal"

// This file makes what is known of a quantity from plain values, for answers that no sheet computed.

// OnDay is a known day; undefined for no date.
func OnDay(d Date) Known {
	if d.IsZero() {
		return Known{undefined, Day, true}
	}
	return Exactly(Int(int64(d.days)), Day)
}

// Whether is a known yes or no.
func Whether(yes bool) Known {
	if yes {
		return Exactly(Int(1), Flag)
	}
	return Exactly(Int(0), Flag)
}

// Money is a known amount in yuan, exact. What has more than 64 decimals or 18 trailing zeros is no amount and comes
// out undefined.
func Money(d decimal.Decimal) Known {
	if n, ok := fen(d); ok {
		return Exactly(Frac(n, 100), YuanUnit)
	}
	if exp := d.Exponent(); exp < -64 || exp > 18 {
		return Known{undefined, YuanUnit, true}
	}
	e := endFromRat(d.Rat())
	return Known{interval{lo: e, hi: e}, YuanUnit, true}
}

// Known is the figure of the law in a unit: an interval where the figure itself is not known.
func (l *Limit) Known(u Unit) Known { return Known{l.interval(), u, true} }

// NotGiven is what is known of a fact that was not given: anything within its bounds. It prints as 未提供.
func (f Fact) NotGiven() Known {
	b, _ := f.bounds()
	return Known{interval{lo: endAt(b.min, b.den), hi: endAt(b.max, b.den)}, f.Unit, false}
}

// Is names a quantity by the fact: book.Fact(factFiled).Is(rule.OnDay(day)).
func (f Fact) Is(k Known) Named { return Named{Title: f.Title, Value: k} }
