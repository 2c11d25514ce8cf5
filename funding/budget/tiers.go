package budget

import (
	"math/big"

	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/rule"
)

// span is one part of the tiers: the money above from up to to (in fen; the last part has no end), at one rate.
type span struct {
	from, to int64 // to is 0 for the last
	rate     rule.Limit
	joint    rule.Basis
}

// spans are the parts in order; neighbours of one rate are one part.
func (t *Tiers) spans() []span {
	first, second := fen.Floor(fen.Times(100, t.FirstTo.Value)), fen.Floor(fen.Times(100, t.SecondTo.Value))
	all := []span{{0, first, t.First, t.FirstTo.Basis}, {first, second, t.Second, t.FirstTo.Basis}, {second, 0, t.Third, t.SecondTo.Basis}}
	kept := all[:1]
	for _, s := range all[1:] {
		last := &kept[len(kept)-1]
		if last.rate == s.rate {
			last.to = s.to
		} else {
			kept = append(kept, s)
		}
	}
	return kept
}

// holds is the money of a base that lies in the part.
func (s *span) holds(base int64) int64 {
	if s.to == 0 {
		return max(base-s.from, 0)
	}
	return max(min(base, s.to)-s.from, 0)
}

// end chooses the lower or the upper end of a rate that is not known.
type end bool

const (
	low  end = false
	high end = true
)

func (e end) of(l *rule.Limit) rule.Number {
	if e == high && l.Open() {
		return l.High
	}
	return l.Value
}

// ceiling is the sum over the parts, exact, in fen.
func ceiling(spans []span, base int64, at end) *big.Rat {
	sum := new(big.Rat)
	for i := range spans {
		sum.Add(sum, fen.Times(spans[i].holds(base), at.of(&spans[i].rate)))
	}
	return sum
}

// solved is the closed form by which the indirect costs of a net grant are found: (rate × net + constant) / (1 + rate).
type solved struct {
	span     int
	net      int64
	rate     rule.Number
	constant *big.Rat // fen
	exact    *big.Rat // fen
	from, to *big.Rat // the net grants of the part: above from, up to to (nil for the last)
}

// solve finds the part in which the net grant (the grant less the purchase of equipment) lies and solves base + ceiling(base)
// = net there. At the top of a part the net grant is to + ceiling(to), which ascends, so that there is one solution.
func solve(spans []span, net int64, at end) solved {
	target, below, from := fen.Rat(net), new(big.Rat), new(big.Rat)
	for i := range spans {
		s := &spans[i]
		if s.to != 0 {
			top := new(big.Rat).Add(fen.Rat(s.to), ceiling(spans, s.to, at))
			if target.Cmp(top) > 0 {
				below, from = ceiling(spans, s.to, at), top
				continue
			}
			return s.solve(i, net, at, below, from, top)
		}
	}
	last := len(spans) - 1
	return spans[last].solve(last, net, at, below, from, nil)
}

func (s *span) solve(i int, net int64, at end, below, from, to *big.Rat) solved {
	rate := at.of(&s.rate)
	constant := new(big.Rat).Sub(below, fen.Times(s.from, rate))
	exact := new(big.Rat).Add(fen.Times(net, rate), constant)
	exact.Quo(exact, new(big.Rat).Add(rate.Rat(), big.NewRat(1, 1)))
	return solved{i, net, rate, constant, exact, from, to}
}

// name says which part of the base it is.
func (s *span) name() rule.Text {
	from, to := rule.Exactly(fen.Yuan(s.from), rule.YuanUnit), rule.Exactly(fen.Yuan(s.to), rule.YuanUnit)
	switch {
	case s.from == 0 && s.to == 0:
		return rule.T("全部基数", "the whole base")
	case s.from == 0:
		return rule.T("不超过"+to.Text(rule.ZH)+"的部分", "the part up to "+to.Text(rule.EN))
	case s.to == 0:
		return rule.T("超过"+from.Text(rule.ZH)+"的部分", "the part above "+from.Text(rule.EN))
	}
	return rule.T("超过"+from.Text(rule.ZH)+"至"+to.Text(rule.ZH)+"的部分", "the part above "+from.Text(rule.EN)+" up to "+to.Text(rule.EN))
}
