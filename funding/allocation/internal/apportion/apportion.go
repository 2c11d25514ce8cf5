// Package apportion splits whole units among claims in proportion to their weights, with a floor and a cap for each: it is
// the arithmetic of every allocation, without law and without texts.
//
// The exact quota of a claim is λ × weight, held between its floor and its cap, where λ is the one number that makes the
// quotas sum to the whole. Quotas are then rounded by largest remainders (最大余额法), between equal remainders to the larger
// weight, between equal weights to the key that comes first. Floors and caps are whole units, so that rounding breaks none.
// Without floors and caps this is rule.SplitAmount, whose weights are pairs of 64 bits; here they are integers of any size,
// as products of shares need. More weight never gives less. The order of the claims changes nothing.
package apportion

import (
	"cmp"
	"math/big"
	"math/bits"
	"slices"
)

// NoCap is the cap of a claim without one.
const NoCap = -1

// Claim is one claim: Weight is at least 0, Floor at least 0, Cap at least Floor, or NoCap.
type Claim struct {
	Key        string
	Weight     *big.Int
	Floor, Cap int64
}

// Held says what decided a part.
type Held uint8

// What decided.
const (
	Quota      Held = iota // the proportion
	AtFloor                // the floor, which is more than the proportion gives
	AtCap                  // the cap, which is less
	Weightless             // no weight and no floor
)

// Part is what a claim gets.
type Part struct {
	Units int64
	Held  Held
	Odd   bool // with one of the units left over
	// Rest of Of is the remainder of the quota in units, of what is held by the proportion; nil otherwise.
	Rest, Of *big.Int
}

// Result is a split.
type Result struct {
	Parts []Part // in the order of the claims
	Odd   int    // how many units were left over and handed out one by one
	Left  int64  // what nobody may have, since every claim with weight is at its cap
}

// Split splits a total. The floors must not sum to more than it.
func Split(total int64, claims []Claim) Result {
	s := splitter{narrow: true, claims: claims, r: Result{Parts: make([]Part, len(claims))}, free: make([]bool, len(claims)), weight: new(big.Int), rest: big.NewInt(total)}
	s.begin()
	if s.sweep(s.breaks()) {
		s.share()
	} else {
		s.r.Left = s.rest.Int64()
	}
	return s.r
}

type splitter struct {
	claims []Claim
	r      Result
	free   []bool
	weight *big.Int // of the claims that the proportion decides
	rest   *big.Int // what is left for them
	narrow bool     // every weight is one of 63 bits
}

// begin holds every claim at its floor.
func (s *splitter) begin() {
	for i := range s.claims {
		c, p := &s.claims[i], &s.r.Parts[i]
		s.narrow = s.narrow && c.Weight.IsInt64()
		switch {
		case c.Floor == 0 && c.Weight.Sign() == 0:
			p.Held = Weightless
		case c.Floor > 0:
			p.Held, p.Units = AtFloor, c.Floor
			s.rest.Sub(s.rest, big.NewInt(c.Floor))
		case c.Cap == 0:
			p.Held = AtCap
		default:
			s.release(i)
		}
	}
}

func (s *splitter) release(i int) {
	s.r.Parts[i] = Part{}
	s.free[i] = true
	s.weight.Add(s.weight, s.claims[i].Weight)
}

// point is where λ × weight reaches a bound: bound/weight, with its first digits in near where weights are wide.
type point struct {
	near  *big.Int
	bound int64
	claim int32
	cap   bool
}

// breaks lists the points at which a claim leaves its floor or reaches its cap, in ascending order.
func (s *splitter) breaks() []point {
	all := make([]point, 0, len(s.claims))
	digits := uint(64)
	for i := range s.claims {
		digits = max(digits, uint(s.claims[i].Weight.BitLen())+16)
	}
	add := func(i int, bound int64, isCap bool) {
		p := point{nil, bound, int32(i), isCap}
		if !s.narrow {
			p.near = big.NewInt(bound)
			p.near.Quo(p.near.Lsh(p.near, digits), s.claims[i].Weight)
		}
		all = append(all, p)
	}
	for i := range s.claims {
		c := &s.claims[i]
		if c.Weight.Sign() == 0 {
			continue
		}
		if c.Floor > 0 {
			add(i, c.Floor, false)
		}
		if c.Cap > 0 {
			add(i, c.Cap, true)
		}
	}
	slices.SortFunc(all, s.order)
	return all
}

func (s *splitter) order(a, b point) int {
	if c := s.ratios(&a, &b); c != 0 {
		return c
	}
	switch {
	case a.cap == b.cap:
		return cmp.Compare(a.claim, b.claim)
	case b.cap:
		return -1 // a floor is left before a cap is reached
	}
	return 1
}

// ratios compares bound/weight of two points, exactly.
func (s *splitter) ratios(a, b *point) int {
	if s.narrow {
		left, more := bits.Mul64(uint64(a.bound), s.claims[b.claim].Weight.Uint64())
		right, less := bits.Mul64(uint64(b.bound), s.claims[a.claim].Weight.Uint64())
		return cmp.Or(cmp.Compare(left, right), cmp.Compare(more, less))
	}
	if c := a.near.Cmp(b.near); c != 0 {
		return c
	}
	left, right := big.NewInt(a.bound), big.NewInt(b.bound)
	return left.Mul(left, s.claims[b.claim].Weight).Cmp(right.Mul(right, s.claims[a.claim].Weight))
}

// sweep raises λ from 0 until the quotas sum to the whole; false where they never do.
func (s *splitter) sweep(points []point) bool {
	reached, have := new(big.Int), new(big.Int)
	for _, p := range points {
		w := s.claims[p.claim].Weight
		if reached.Mul(s.weight, reached.SetInt64(p.bound)).Cmp(have.Mul(s.rest, w)) >= 0 {
			break
		}
		bound := big.NewInt(p.bound)
		if !p.cap {
			s.rest.Add(s.rest, bound)
			s.release(int(p.claim))
			continue
		}
		s.rest.Sub(s.rest, bound)
		s.weight.Sub(s.weight, w)
		s.free[p.claim] = false
		s.r.Parts[p.claim] = Part{Units: p.bound, Held: AtCap}
	}
	return s.weight.Sign() > 0
}

// share hands out the whole units of each quota, then the units left over.
func (s *splitter) share() {
	left, product, whole := s.rest.Int64(), new(big.Int), new(big.Int)
	order := make([]int32, 0, len(s.claims))
	rests := Room(len(s.claims), len(s.rest.Bits())+len(s.weight.Bits())+2)
	for i := range s.claims {
		if !s.free[i] {
			continue
		}
		p := &s.r.Parts[i]
		whole.QuoRem(product.Mul(s.rest, s.claims[i].Weight), s.weight, rests[i])
		p.Units, p.Rest, p.Of = whole.Int64(), rests[i], s.weight
		left -= p.Units
		order = append(order, int32(i))
	}
	s.r.Odd = int(left)
	if left == 0 {
		return
	}
	slices.SortFunc(order, s.first)
	for _, i := range order[:left] {
		s.r.Parts[i].Units++
		s.r.Parts[i].Odd = true
	}
}

// first orders claims by who gets a unit left over first.
func (s *splitter) first(a, b int32) int {
	if c := s.r.Parts[b].Rest.Cmp(s.r.Parts[a].Rest); c != 0 {
		return c
	}
	if c := s.claims[b].Weight.Cmp(s.claims[a].Weight); c != 0 {
		return c
	}
	return cmp.Compare(s.claims[a].Key, s.claims[b].Key)
}
