package rule

import (
	"math/bits"
	"strconv"
)

// edge is a number that a printed quantity must not seem to reach when it does not.
type edge = Number

// append writes the quantity; edges are the band edges and bounds near it.
func (k Known) append(b []byte, l Lang, edges []edge) []byte {
	switch {
	case k.x.never:
		return append(b, T("无", "none").In(l)...)
	case !k.given:
		return append(b, T("未提供", "not given").In(l)...)
	case !k.x.open():
		return appendEnd(b, l, k.x.lo, k.unit, edges)
	}
	b = k.appendRange(b, l, edges)
	if k.x.maybe {
		b = append(b, T("（或不存在）", " (or none)").In(l)...)
	}
	return b
}

// Where an upper end says nothing any more: it stems from the bounds of facts that were not given.
const (
	farthest     = 1_000_000
	farthestYuan = 100_000_000_000_000
	farthestDays = 1_000_000 // between two days
)

// far reports whether the upper end of a range says nothing.
func (k Known) far() bool {
	switch most := k.x.hi; k.unit {
	case Day:
		return cmpEnds(addEnds(most, k.x.lo.neg()), endAt(farthestDays, 1)) >= 0
	case YuanUnit:
		return cmpEnds(most, endAt(farthestYuan, 1)) >= 0
	default:
		return cmpEnds(most, endAt(farthest, 1)) >= 0
	}
}

// groundless reports whether the lower end says nothing: no more than zero, or a share that would print as zero.
func (k Known) groundless() bool {
	return k.unit == Day || k.x.lo.sign() <= 0 || k.unit == Share && cmpEnds(k.x.lo, endAt(1, 10_000)) < 0
}

func (k Known) appendRange(b []byte, l Lang, edges []edge) []byte {
	far := k.far()
	switch {
	case cmpEnds(k.x.lo, k.x.hi) == 0:
		return appendEnd(b, l, k.x.lo, k.unit, edges)
	case far && k.groundless():
		return append(b, T("尚不能算出", "not yet known").In(l)...)
	case far:
		return appendEnd(append(b, "≥"...), l, k.x.lo, k.unit, edges)
	}
	b = appendEnd(b, l, k.x.lo, k.unit, edges)
	return appendEnd(append(b, T("～", " to ").In(l)...), l, k.x.hi, k.unit, edges)
}

// appendEnd writes one number with its unit.
func appendEnd(b []byte, l Lang, e end, u Unit, edges []edge) []byte {
	switch {
	case e.isInf() && e.num < 0:
		return append(b, "-∞"...)
	case e.isInf():
		return append(b, "∞"...)
	case e.big != nil:
		b = append(b, e.big.FloatString(6)...)
		return u.append(b, l, false)
	}
	switch u {
	case Day:
		return dateFromDays(e.num).append(b)
	case Flag:
		return append(b, flagText[min(max(e.num, 0), 1)].In(l)...)
	case Share:
		return append(appendRounded(b, e, 100, edges), '%')
	case YuanUnit:
		return appendYuan(b, l, e, edges)
	case Place:
		b = append(b, T("第", "no. ").In(l)...)
	}
	return u.append(appendRounded(b, e, 1, edges), l, e.num == e.den)
}

var flagText = [...]Text{T("否", "no"), T("是", "yes")}

const (
	exactPlaces = 4  // decimals up to which a quantity is printed exactly
	textPlaces  = 2  // decimals a quantity is printed with at least where it is rounded
	mostPlaces  = 16 // decimals beyond which an exact pair is printed instead
)

// appendRounded writes scale*e exactly where four decimals suffice, else rounded half up to as few decimals, two at
// least, as keep it on the right side of every edge; where none do, the exact pair.
func appendRounded(b []byte, e end, scale int64, edges []edge) []byte {
	for places := range exactPlaces + 1 {
		if exactly, ok := e.round(scale, places); ok && e.finiteAt(scale, places) {
			return appendScaled(b, exactly, places)
		}
	}
	for places := textPlaces; places <= mostPlaces; places++ {
		rounded, ok := e.round(scale, places)
		if !ok {
			break
		}
		if e.sameSide(rounded, scale*pow10(places), edges) {
			return appendScaled(b, rounded, places)
		}
	}
	scaled := mulEnds(e, endAt(scale, 1))
	if scaled.big != nil {
		return append(b, scaled.big.RatString()...)
	}
	return scaled.reduced().append(b)
}

// finiteAt reports whether scale*e is exact with that many decimals.
func (e end) finiteAt(scale int64, places int) bool {
	hi, lo := bits.Mul64(magnitude(e.num), uint64(scale*pow10(places)))
	if hi >= uint64(e.den) {
		return false
	}
	_, rest := bits.Div64(hi, lo, uint64(e.den))
	return rest == 0
}

// round returns scale*e*10^places, rounded half away from zero.
func (e end) round(scale int64, places int) (int64, bool) {
	hi, lo := bits.Mul64(magnitude(e.num), uint64(scale*pow10(places)))
	if hi >= uint64(e.den) {
		return 0, false
	}
	n, rest := bits.Div64(hi, lo, uint64(e.den))
	if rest >= uint64(e.den)-rest {
		n++
	}
	if n > 1<<62 {
		return 0, false
	}
	if e.num < 0 {
		return -int64(n), true
	}
	return int64(n), true
}

// sameSide reports whether rounded/unit lies on the same side of each edge as e itself.
func (e end) sameSide(rounded, unit int64, edges []edge) bool {
	for _, n := range edges {
		if cmpFrac(e.num, e.den, n.num, n.Den()) != cmpFrac(rounded, unit, n.num, n.Den()) {
			return false
		}
	}
	return true
}

const wan = 10_000

// appendYuan writes an amount: exactly where it is whole fen, else rounded half up to the fen, or further where an edge is
// nearer, and then says so.
func appendYuan(b []byte, l Lang, e end, edges []edge) []byte {
	amount := e.reduced()
	if 100%amount.Den() == 0 {
		return appendFen(b, l, amount)
	}
	for places := textPlaces; places <= mostPlaces; places++ {
		rounded, ok := e.round(1, places)
		if !ok {
			break
		}
		if e.sameSide(rounded, pow10(places), edges) {
			return appendRounding(appendFen(b, l, endAt(rounded, pow10(places)).reduced()), l, places)
		}
	}
	return appendFen(b, l, amount)
}

// appendRounding names a rounding half up.
func appendRounding(b []byte, l Lang, places int) []byte {
	if places == textPlaces {
		return append(b, T("（四舍五入至分）", " (rounded half up to the fen)").In(l)...)
	}
	b = appendInt(append(b, T("（四舍五入至小数点后", " (rounded half up to ").In(l)...), places)
	return append(b, T("位）", " decimals)").In(l)...)
}

// appendFen writes an amount as it stands: in Chinese from ten thousand on as 万元, in English in yuan.
func appendFen(b []byte, l Lang, amount Number) []byte {
	switch {
	case l == EN:
		return append(appendGrouped(b, amount), " yuan"...)
	case amount.num >= wan*amount.Den() || amount.num <= -wan*amount.Den():
		if mulFits(amount.Den(), wan) {
			return append(endAt(amount.num, amount.Den()*wan).reduced().append(b), "万元"...)
		}
	}
	return append(amount.append(b), "元"...)
}

// appendGrouped writes thousands separators in the whole part: 1,234,567.8.
func appendGrouped(b []byte, n Number) []byte {
	var room [40]byte
	text := n.append(room[:0])
	whole := 0
	for whole < len(text) && text[whole] != '.' && text[whole] != '/' {
		whole++
	}
	for i := range whole {
		if i > 0 && (whole-i)%3 == 0 && text[i-1] != '-' {
			b = append(b, ',')
		}
		b = append(b, text[i])
	}
	return append(b, text[whole:]...)
}

// appendInt writes a whole number.
func appendInt(b []byte, n int) []byte { return strconv.AppendInt(b, int64(n), 10) }

// Beside writes the quantity in one language so that no rounding carries it over one of the bounds: 59.9997 is not printed
// as 60.00 beside a bound of 60.
func (k Known) Beside(l Lang, bounds ...Number) string { return string(k.append(nil, l, bounds)) }
