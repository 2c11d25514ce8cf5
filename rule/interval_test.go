package rule

import (
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// grid is every n/d with |n| ≤ 3 and d of 1 to 2.
func grid() []*big.Rat {
	var all []*big.Rat
	for d := int64(1); d <= 2; d++ {
		for n := int64(-3); n <= 3; n++ {
			all = append(all, big.NewRat(n, d))
		}
	}
	return all
}

func endRat(r *big.Rat) end { return endFromRat(r) }

// within lists the grid's numbers in [lo, hi].
func within(lo, hi *big.Rat) (in []*big.Rat) {
	for _, r := range grid() {
		if r.Cmp(lo) >= 0 && r.Cmp(hi) <= 0 {
			in = append(in, r)
		}
	}
	return in
}

func (x interval) holds(r *big.Rat) bool {
	if r == nil {
		return x.never || x.maybe
	}
	return !x.never && cmpEnds(x.lo, endRat(r)) <= 0 && cmpEnds(endRat(r), x.hi) <= 0
}

func quotient(a, b *big.Rat) *big.Rat {
	if b.Sign() == 0 {
		return nil
	}
	return new(big.Rat).Quo(a, b)
}

func extreme(a, b *big.Rat, sign int) *big.Rat {
	if a.Cmp(b)*sign > 0 {
		return a
	}
	return b
}

// Every result of every pair of numbers in two intervals lies in the interval that the operation gives.
func TestIntervalsHoldEveryResult(t *testing.T) {
	type operation struct {
		name string
		of   func(x, y interval) interval
		one  func(a, b *big.Rat) *big.Rat
	}
	ops := []operation{
		{"+", addIntervals, func(a, b *big.Rat) *big.Rat { return new(big.Rat).Add(a, b) }},
		{"*", mulIntervals, func(a, b *big.Rat) *big.Rat { return new(big.Rat).Mul(a, b) }},
		{"/", quoIntervals, quotient},
		{"least", leastInterval, func(a, b *big.Rat) *big.Rat { return extreme(a, b, -1) }},
		{"most", mostInterval, func(a, b *big.Rat) *big.Rat { return extreme(a, b, 1) }},
		{"of", ofInterval, func(a, b *big.Rat) *big.Rat {
			if a.Sign() <= 0 {
				return nil
			}
			return b
		}},
	}
	checked := 0
	eachPair(func(xLo, xHi, yLo, yHi *big.Rat) {
		x, y := interval{lo: endRat(xLo), hi: endRat(xHi)}, interval{lo: endRat(yLo), hi: endRat(yHi)}
		as, bs := within(xLo, xHi), within(yLo, yHi)
		for _, op := range ops {
			r := op.of(x, y)
			for _, a := range as {
				for _, b := range bs {
					checked++
					if want := op.one(a, b); !r.holds(want) {
						require.Failf(t, "unsound", "%v %s %v = %v with x [%v, %v], y [%v, %v]", a, op.name, b, want, xLo, xHi, yLo, yHi)
					}
				}
			}
		}
	})
	assert.Greater(t, checked, 30_000)
}

func eachPair(visit func(xLo, xHi, yLo, yHi *big.Rat)) {
	ends := []*big.Rat{big.NewRat(-3, 1), big.NewRat(-1, 2), big.NewRat(0, 1), big.NewRat(1, 2), big.NewRat(2, 1)}
	for i, xLo := range ends {
		for _, xHi := range ends[i:] {
			for j, yLo := range ends {
				for _, yHi := range ends[j:] {
					visit(xLo, xHi, yLo, yHi)
				}
			}
		}
	}
}

// Ends are reached: sums, products, and quotients of divisors without zero are no wider than needed.
func TestIntervalsAreTight(t *testing.T) {
	eachPair(func(xLo, xHi, yLo, yHi *big.Rat) {
		x, y := interval{lo: endRat(xLo), hi: endRat(xHi)}, interval{lo: endRat(yLo), hi: endRat(yHi)}
		corners := func(one func(a, b *big.Rat) *big.Rat) interval {
			var r interval
			for i, pair := range [...][2]*big.Rat{{xLo, yLo}, {xLo, yHi}, {xHi, yLo}, {xHi, yHi}} {
				e := endRat(one(pair[0], pair[1]))
				if i == 0 {
					r = interval{lo: e, hi: e}
				}
				r.lo, r.hi = minEnd(r.lo, e), maxEnd(r.hi, e)
			}
			return r
		}
		same := func(want, got interval) bool { return cmpEnds(want.lo, got.lo) == 0 && cmpEnds(want.hi, got.hi) == 0 }
		mul := corners(func(a, b *big.Rat) *big.Rat { return new(big.Rat).Mul(a, b) })
		assert.True(t, same(mul, mulIntervals(x, y)))
		if yLo.Sign() > 0 || yHi.Sign() < 0 {
			assert.True(t, same(corners(quotient), quoIntervals(x, y)), "[%v, %v] / [%v, %v]", xLo, xHi, yLo, yHi)
			assert.False(t, quoIntervals(x, y).maybe)
		}
	})
}

// A verdict over intervals never contradicts what any of their numbers would get, and undefined never passes.
func TestComparisonsOfIntervalsAreSound(t *testing.T) {
	met := map[Op]func(c int) bool{
		AtLeast: func(c int) bool { return c >= 0 }, AtMost: func(c int) bool { return c <= 0 },
		MoreThan: func(c int) bool { return c > 0 }, LessThan: func(c int) bool { return c < 0 },
	}
	eachPair(func(xLo, xHi, yLo, yHi *big.Rat) {
		for _, maybe := range []bool{false, true} {
			x, y := interval{lo: endRat(xLo), hi: endRat(xHi), maybe: maybe}, interval{lo: endRat(yLo), hi: endRat(yHi)}
			for op, meets := range met {
				all, none := !maybe, true
				for _, a := range within(xLo, xHi) {
					for _, b := range within(yLo, yHi) {
						ok := meets(a.Cmp(b))
						all, none = all && ok, none && !ok
					}
				}
				want := Undetermined
				if all {
					want = Passed
				} else if none {
					want = Failed
				}
				if got := op.compare(x, y); got != want {
					require.Failf(t, "wrong", "[%v, %v] %s [%v, %v], maybe %v: %v, want %v", xLo, xHi, op.Sign(), yLo, yHi, maybe, got, want)
				}
			}
		}
	})
	assert.Equal(t, Failed, AtLeast.compare(undefined, interval{lo: endAt(0, 1), hi: endAt(0, 1)}))
	assert.Equal(t, Failed, AtMost.compare(interval{lo: endAt(0, 1), hi: endAt(0, 1)}, undefined))
}

// What leaves int64 goes on exactly in big, and comes back.
func TestEndsBeyondInt64(t *testing.T) {
	huge := endAt(1<<62, 3)
	square := mulEnds(huge, huge)
	require.NotNil(t, square.big)
	want := new(big.Rat).Mul(big.NewRat(1<<62, 3), big.NewRat(1<<62, 3))
	assert.Zero(t, want.Cmp(square.rat()))
	assert.Zero(t, cmpEnds(mulEnds(square, invEnd(huge)), huge))
	assert.Nil(t, mulEnds(square, invEnd(huge)).big)
	sum := addEnds(endAt(1, 3), endAt(1, 7))
	assert.Zero(t, big.NewRat(10, 21).Cmp(sum.rat()))
	assert.Zero(t, cmpEnds(addEnds(endAt(1, 4), endAt(1, 2)), endAt(3, 4)))
	for _, c := range []struct{ num, den, want int64 }{{7, 2, 3}, {-7, 2, -4}, {6, 2, 3}, {-6, 2, -3}, {0, 5, 0}} {
		assert.Equal(t, c.want, floorEnd(endAt(c.num, c.den)).num, "%d/%d", c.num, c.den)
	}
}

// What is known is an interval of one point: the quick paths for it give the same numbers.
func TestKnownNumbersAreIntervalsOfOnePoint(t *testing.T) {
	numbers := []Number{Int(0), Int(1), Int(-3), Frac(1, 2), Frac(-7, 3), Frac(80, 100), Int(maxInt), Int(-maxInt), Frac(1, maxInt), Frac(maxInt, 3)}
	same := func(s *Sheet, want interval, got Quantity) bool {
		x := s.interval(got.i)
		return cmpEnds(want.lo, x.lo) == 0 && cmpEnds(want.hi, x.hi) == 0
	}
	for _, a := range numbers {
		for _, b := range numbers {
			s := demoSheet()
			q, r, limit := s.Number(fSpace, Given(a)), s.Number(fSpace, Given(b)), plainLimit(b)
			x, y := interval{lo: endOf(a), hi: endOf(a)}, interval{lo: endOf(b), hi: endOf(b)}
			assert.True(t, same(s, addIntervals(x, y), q.Plus(r)), "%v + %v", a, b)
			assert.True(t, same(s, mulIntervals(x, y), q.Times(limit)), "%v * %v", a, b)
			assert.True(t, same(s, mulIntervals(x, y), q.By(r)), "%v by %v", a, b)
		}
	}
	s := demoSheet()
	open := &Limit{Value: Int(2), High: Int(3), Basis: Basis{Source: Unknown}}
	assert.Equal(t, "8 to 12", s.known(s.Count(fSpace, Given(4)).Times(open).i).Text(EN))
	assert.Equal(t, "4 to 6", s.known(s.Tally(fSpace, 2, 1).Times(plainLimit(Int(2))).i).Text(EN))
	assert.Equal(t, "2026-01-01 to 2027-01-01", s.known(s.Tally(fSpace, 2026, 1).FirstDay().i).Text(EN))
}

// An answer with missing facts contains the answers of its completions: verdict, score and every quantity.
func TestCompletionsLieWithinTheirIntervals(t *testing.T) {
	scheme := demoScheme()
	staffs, scientists, patents := []int{0, 1, 9, 10, 100, 501}, []int{0, 1, 10, 30}, []int{0, 1, 5, 9}
	for hide := range 8 {
		partial := func(a demoApp) demoApp {
			if hide&1 != 0 {
				a.Staff = Opt[int]{}
			}
			if hide&2 != 0 {
				a.Scientists = Opt[int]{}
			}
			if hide&4 != 0 {
				a.Patents = Opt[int]{}
			}
			return a
		}
		for _, n := range staffs {
			for _, m := range scientists {
				if m > n {
					continue // scientists lie within the staff
				}
				for _, k := range patents {
					a := demoGood()
					a.QualityPoints = Opt[Number]{}
					a.Staff, a.Scientists, a.Patents = Given(n), Given(m), Given(k)
					whole, err := scheme.Evaluate(a)
					require.NoError(t, err)
					part, err := scheme.Evaluate(partial(a))
					require.NoError(t, err)
					contains(t, part, whole)
				}
			}
		}
	}
}

func contains(t *testing.T, part, whole Decision) {
	t.Helper()
	if part.Verdict() != Undetermined && part.Verdict() != whole.Verdict() {
		require.Failf(t, "contradiction", "%v, completed %v", part.Verdict(), whole.Verdict())
	}
	for i := range part.len() {
		p, w := Finding{part.s, int32(i)}, Finding{whole.s, int32(i)}
		if p.Verdict() != Undetermined && p.Verdict() != w.Verdict() {
			require.Failf(t, "contradiction", "%s: %v, completed %v", p.Code(), p.Verdict(), w.Verdict())
		}
		pk, given := p.Actual()
		wk, _ := w.Actual()
		if given && !pk.Contains(wk) {
			require.Failf(t, "outside", "%s: %v does not hold %v", p.Code(), pk, wk)
		}
		pp, scored := p.Points()
		wp, _ := w.Points()
		if scored && !pp.Contains(wp) {
			require.Failf(t, "outside", "%s: points %v do not hold %v", p.Code(), pp, wp)
		}
	}
}

// Years that are disputed between two figures lead to one of the days between; where the sheet is full it grows, and of
// no sheet there is no day.
func TestYearsInDispute(t *testing.T) {
	s, years := demoSheet(), Limit{Value: Int(3), High: Int(5), Basis: Basis{demoLaw.Article(15), Disputed}}
	filed := s.Date(fFiled, Given(NewDate(2025, 3, 1)))
	from := s.known(filed.YearsBefore(&years).i)
	assert.Equal(t, "2020-03-01～2022-03-01", from.Text(ZH))
	years.Source, years.High = Read, Number{}
	s.vals = slices.Clip(s.vals)
	assert.Equal(t, "2022-03-01", s.known(filed.YearsBefore(&years).i).Text(ZH))
	assert.Equal(t, Quantity{}, Quantity{}.YearsBefore(&years))
}
