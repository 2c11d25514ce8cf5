package enterprise

import (
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/rule"
)

// spent adds up what rows spent, in fen.
type spent struct{ internal, other, domestic, overseas int64 }

func (s *spent) add(o spent) {
	s.internal += o.internal
	s.other += o.other
	s.domestic += o.domestic
	s.overseas += o.overseas
}

// row reads one row under a policy; what was not given is reported to lack by its path.
func (p *Policy) row(a *Activity, lack func(path string)) spent {
	if !p.ForClient.On {
		if client, given := a.ForClient.Get(); !given {
			lack("ledger[].for_client")
		} else if client {
			return spent{}
		}
	}
	var s spent
	if !p.CapitalisedCounts.On {
		capitalised, given := a.Capitalised.Get()
		if !given {
			lack("ledger[].capitalised")
		}
		s.internal = fenOf(a.FormedAmortisation, "ledger[].formed_amortisation", lack)
		if capitalised {
			return s
		}
	}
	for _, c := range a.internal() {
		s.internal += fenOf(c.spent, c.path, lack)
	}
	s.other = fenOf(a.Other, "ledger[].other", lack)
	s.domestic = fenOf(a.Domestic, "ledger[].domestic", lack)
	s.overseas = fenOf(a.Overseas, "ledger[].overseas", lack)
	return s
}

type category struct {
	path  string
	spent rule.Opt[decimal.Decimal]
}

// internal are categories 1 to 6.
func (a *Activity) internal() [6]category {
	return [...]category{
		{"ledger[].personnel", a.Personnel}, {"ledger[].direct_input", a.DirectInput}, {"ledger[].depreciation", a.Depreciation},
		{"ledger[].amortisation", a.Amortisation}, {"ledger[].design", a.Design}, {"ledger[].trial", a.Trial},
	}
}

func fenOf(d rule.Opt[decimal.Decimal], path string, lack func(string)) int64 {
	v, given := d.Get()
	if !given {
		lack(path)
	}
	n, _ := rule.AmountFen(v)
	return n
}

// Spending returns what the ledger spent in a year as this policy has it, for schemes that go on with it on a sheet of
// their own: an amount is given only where every row of the year gives it. An empty ledger spent nothing.
func (p Policy) Spending(of *Profile, year int) Spending {
	rows, given := of.Ledger.Get()
	if !given || len(rows) > 0 && Validate(of) != nil {
		return Spending{}
	}
	var total spent
	lacking := map[string]bool{}
	for i := range rows {
		if rows[i].Year == rule.Given(year) {
			total.add(p.row(&rows[i], func(path string) { lacking[path] = true }))
		}
	}
	return total.spending(lacking)
}

func (s spent) spending(lacking map[string]bool) Spending {
	if lacking["ledger[].for_client"] || lacking["ledger[].capitalised"] {
		return Spending{}
	}
	out := Spending{rule.Fen(s.internal), rule.Fen(s.other), rule.Fen(s.domestic), rule.Fen(s.overseas)}
	for _, c := range (&Activity{}).internal() {
		if lacking[c.path] {
			out.Internal = rule.Opt[decimal.Decimal]{}
		}
	}
	for path, amount := range map[string]*rule.Opt[decimal.Decimal]{
		"ledger[].formed_amortisation": &out.Internal, "ledger[].other": &out.Other, "ledger[].domestic": &out.Domestic, "ledger[].overseas": &out.Overseas,
	} {
		if lacking[path] {
			*amount = rule.Opt[decimal.Decimal]{}
		}
	}
	return out
}

// exact arithmetic in yuan

func yuanRat(fen int64) *big.Rat { return big.NewRat(fen, 100) }

// commissions are what commissions count for.
func (p *Policy) commissions(fen int64) *big.Rat {
	return new(big.Rat).Mul(yuanRat(fen), p.CommissionShare.Value.Rat())
}

// base is what the cap on other expenses rests on.
func (p *Policy) base(s spent, onTotal bool) *big.Rat {
	b := yuanRat(s.internal)
	if onTotal {
		b.Add(b, p.commissions(s.domestic+s.overseas))
	}
	return b
}

// cap is the most that other expenses may be; all of them where the share caps nothing.
func (p *Policy) cap(s spent, onTotal bool) *big.Rat {
	factor, ok := OtherFactor(p.OtherShare)
	if !ok {
		return yuanRat(s.other)
	}
	return new(big.Rat).Mul(p.base(s, onTotal), factor.Value.Rat())
}

// total is what counts of s, its other expenses capped.
func (p *Policy) total(s spent, onTotal bool) *big.Rat {
	other := yuanRat(s.other)
	if most := p.cap(s, onTotal); most.Cmp(other) < 0 {
		other = most
	}
	return other.Add(other, p.base(s, true))
}
