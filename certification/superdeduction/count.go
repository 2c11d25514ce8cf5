package superdeduction

import (
	"math/big"
	"slices"

	"github.com/keji-rules/keji/rule"
)

// halfUp is the rounding of every result of this package.
var halfUp = rule.T("四舍五入到分", "rounded half up to the fen")

// share is a number of the law times fen, rounded half up to the fen. Neither is negative.
func share(fen int64, of rule.Number) int64 {
	n := new(big.Int).Mul(big.NewInt(fen), big.NewInt(of.Num()))
	n.Lsh(n, 1).Add(n, big.NewInt(of.Den()))
	n.Quo(n, new(big.Int).Lsh(big.NewInt(of.Den()), 1))
	return bounded(n)
}

// portion is fen × part/whole, rounded half up to the fen; nothing of nothing.
func portion(fen, part, whole int64) int64 {
	if whole == 0 {
		return 0
	}
	return share(fen, rule.Frac(part, whole))
}

// bounded is n, or more than any amount: rates far beyond the law's cannot overflow.
func bounded(n *big.Int) int64 {
	if !n.IsInt64() || n.Int64() > tooMuch {
		return tooMuch
	}
	return n.Int64()
}

const tooMuch = 999_999_999_999_999_999

// count is what can be deducted before the rate, in fen: of all costs, and of the part that formed an intangible asset.
type count struct {
	spent, formed             cost // as spent
	other, domestic, overseas int64
	otherF, domesticF, overF  int64 // the formed part of each
	limit                     int64 // of overseas: two thirds
	caps                      []capped
}

// capped is the cap on other expenses over one project, or over all where Code is empty.
type capped struct {
	code               string
	five, other, limit int64
}

func (p *Policy) count(s *sums) count {
	c := count{}
	p.capOther(s, &c)
	p.commissions(&c)
	return c
}

// capOther caps other expenses over all projects, or project by project. Of what is allowed each side gets its share of
// what was spent.
func (p *Policy) capOther(s *sums, c *count) {
	codes := make([]string, 0, len(s.projects))
	for code, v := range s.projects {
		codes = append(codes, code)
		c.spent.add(v.expensed.plus(v.formed))
		c.formed.add(v.formed)
	}
	if p.OtherPooled.On {
		c.cap(p, "", c.spent, c.formed)
		return
	}
	slices.Sort(codes)
	for _, code := range codes {
		v := s.projects[code]
		c.cap(p, code, v.expensed.plus(v.formed), v.formed)
	}
}

func (c *count) cap(p *Policy, code string, all, formed cost) {
	limit := p.otherLimit(all.five, all.other)
	allowed := min(all.other, limit)
	c.other += allowed
	c.otherF += portion(allowed, formed.other, all.other)
	c.caps = append(c.caps, capped{code, all.five, all.other, limit})
}

// otherLimit is five × share / (1 − share); what a share of 1 and more does not cap is left whole.
func (p *Policy) otherLimit(five, other int64) int64 {
	n, d := p.OtherShare.Value.Num(), p.OtherShare.Value.Den()
	if n < 0 || n >= d {
		return other
	}
	return share(five, rule.Frac(n, d-n))
}

// commissions counts what was commissioned, overseas up to its ratio to the domestic R&D that can be deducted.
func (p *Policy) commissions(c *count) {
	c.domestic = share(c.spent.domestic, p.CommissionShare.Value)
	c.domesticF = share(c.formed.domestic, p.CommissionShare.Value)
	c.limit = share(c.inland(), p.OverseasOfDomestic.Value)
	c.overseas = min(share(c.spent.overseas, p.CommissionShare.Value), c.limit)
	c.overF = portion(c.overseas, c.formed.overseas, c.spent.overseas)
}

// inland is the domestic R&D that can be deducted.
func (c *count) inland() int64 { return c.spent.five + c.other + c.domestic }

// asset is the cost of assets formed that can be amortised at more than their cost: without what was spent on them from
// non-taxable income, not below zero.
func (c *count) asset(s *sums) int64 { return max(c.basis()-s.formedGrants, 0) }

// basis is the cost of the intangible assets formed, as far as it can be deducted.
func (c *count) basis() int64 { return c.formed.five + c.otherF + c.domesticF + c.overF }

// expensed is what can be deducted at once.
func (c *count) expensed() int64 { return c.inland() + c.overseas - c.basis() }

// net takes off what is excluded: first spending from non-taxable income, then special income, of which an excess lowers
// the amortisation.
func (c *count) net(s *sums) (base, amortisation int64) {
	base = max(0, c.expensed()-s.nonTaxable)
	excess := max(0, s.special-base)
	return max(0, base-s.special), max(0, s.amortisation-excess)
}
