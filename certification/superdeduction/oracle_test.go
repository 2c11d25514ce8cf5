package superdeduction

import (
	"encoding/json"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/certification/enterprise"
	"github.com/keji-rules/keji/rule"
)

// random makes claims; amounts are of few fen as often as of many, so that caps bind and roundings show.
type random struct{ *rand.Rand }

func newRandom(seed uint64) random { return random{rand.New(rand.NewPCG(seed, 11))} }

func (r random) yes() rule.Opt[bool] { return rule.Given(r.IntN(3) == 0) }

func (r random) fen() int64 {
	return []int64{0, r.Int64N(100), r.Int64N(100_000), r.Int64N(1_000_000_000)}[r.IntN(4)]
}

func (r random) money() rule.Opt[decimal.Decimal] { return rule.Fen(r.fen()) }

func (r random) row(year int) enterprise.Activity {
	a := row([]string{"RD01", "RD02", "RD03"}[r.IntN(3)], year-r.IntN(2))
	a.Personnel, a.DirectInput, a.Depreciation, a.Amortisation, a.Design, a.Trial = r.money(), r.money(), r.money(), r.money(), r.money(), r.money()
	a.Domestic, a.Overseas, a.Other, a.FormedAmortisation, a.NonTaxable, a.SpecialIncome = r.money(), r.money(), r.money(), r.money(), r.money(), r.money()
	a.Buildings, a.FieldTrial, a.ToPersons = r.within(a.DirectInput), r.within(a.Trial), r.within(a.Overseas)
	a.Capitalised, a.ForClient, a.ContractRegistered = r.yes(), r.yes(), r.yes()
	if a.Capitalised.Or(false) {
		a.FormedIn = rule.Given([]int{0, year, year + 1}[r.IntN(3)])
	}
	return a
}

func (r random) within(d rule.Opt[decimal.Decimal]) rule.Opt[decimal.Decimal] {
	n, _ := rule.AmountFen(d.Or(decimal.Decimal{}))
	return rule.Fen(r.Int64N(n + 1))
}

func (r random) claim() Claim {
	year := 2016 + r.IntN(14)
	c := claim(year)
	rows := make([]enterprise.Activity, r.IntN(6))
	for i := range rows {
		rows[i] = r.row(year)
	}
	c.Ledger = rule.Given(rows)
	c.Manufacturer, c.TechSME, c.IntegratedCircuit, c.MachineTool = r.yes(), r.yes(), r.yes(), r.yes()
	c.ExcludedIncome, c.IncomeBase = rule.Fen(r.Int64N(4)), rule.Fen(r.Int64N(8))
	fourth := r.IntN(4)
	c.MonthsOperated, c.MonthsFourth = rule.Given(max(fourth+r.IntN(10), 1)), rule.Given(fourth)
	if r.IntN(2) == 0 {
		c.FourthQuarter = r.money()
	}
	return c
}

// The oracle follows the text of the law in plain rationals, in fen, and knows nothing of the package's own steps.

func rat(d rule.Opt[decimal.Decimal]) *big.Rat {
	v, _ := d.Get()
	return new(big.Rat).Mul(v.Rat(), big.NewRat(100, 1))
}

func plus(rs ...*big.Rat) *big.Rat {
	s := new(big.Rat)
	for _, r := range rs {
		s.Add(s, r)
	}
	return s
}

func minus(a, b *big.Rat) *big.Rat { return new(big.Rat).Sub(a, b) }

func times(a *big.Rat, n, d int64) *big.Rat { return new(big.Rat).Mul(a, big.NewRat(n, d)) }

func least(a, b *big.Rat) *big.Rat {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}

func floorZero(a *big.Rat) *big.Rat {
	if a.Sign() < 0 {
		return new(big.Rat)
	}
	return a
}

// toFen rounds half up; a is not negative.
func toFen(a *big.Rat) *big.Rat {
	h := plus(a, big.NewRat(1, 2))
	return new(big.Rat).SetInt(new(big.Int).Quo(h.Num(), h.Denom()))
}

func proportion(a, part, whole *big.Rat) *big.Rat {
	if whole.Sign() == 0 {
		return new(big.Rat)
	}
	return toFen(new(big.Rat).Quo(new(big.Rat).Mul(a, part), whole))
}

type side struct{ five, other, dom, over *big.Rat }

func newSide() *side { return &side{new(big.Rat), new(big.Rat), new(big.Rat), new(big.Rat)} }

func oracle(c Claim) *big.Rat {
	year := c.TaxYear.Or(0)
	if rat(c.ExcludedIncome).Cmp(times(rat(c.IncomeBase), 1, 2)) > 0 {
		return new(big.Rat)
	}
	sides := map[string][2]*side{}
	nonTax, special, amort := new(big.Rat), new(big.Rat), new(big.Rat)
	rows, _ := c.Ledger.Get()
	for _, a := range rows {
		if a.ForClient.Or(false) {
			continue
		}
		if a.Year.Or(0) == year {
			amort, special = plus(amort, rat(a.FormedAmortisation)), plus(special, rat(a.SpecialIncome))
		}
		which := 0
		switch {
		case a.Capitalised.Or(false) && a.FormedIn.Or(0) == year:
			which = 1
		case a.Capitalised.Or(false), a.Year.Or(0) != year:
			continue
		default:
			nonTax = plus(nonTax, rat(a.NonTaxable))
		}
		code := a.Code
		if year >= 2021 {
			code = "all"
		}
		if sides[code][0] == nil {
			sides[code] = [2]*side{newSide(), newSide()}
		}
		s := sides[code][which]
		s.five = plus(s.five, rat(a.Personnel), rat(a.DirectInput), rat(a.Depreciation), rat(a.Amortisation), rat(a.Design), rat(a.FieldTrial))
		if rat(a.DirectInput).Sign()+rat(a.Depreciation).Sign() > 0 {
			s.five = minus(s.five, rat(a.Buildings))
		}
		s.other, s.dom = plus(s.other, rat(a.Other)), plus(s.dom, rat(a.Domestic))
		if year >= 2018 && a.ContractRegistered.Or(false) {
			s.over = plus(s.over, minus(rat(a.Overseas), rat(a.ToPersons)))
		}
	}
	all, formed, other, otherF := newSide(), newSide(), new(big.Rat), new(big.Rat)
	for _, pair := range sides {
		five, spent := plus(pair[0].five, pair[1].five), plus(pair[0].other, pair[1].other)
		allowed := least(spent, toFen(times(five, 1, 9)))
		other, otherF = plus(other, allowed), plus(otherF, proportion(allowed, pair[1].other, spent))
		for i, s := range pair {
			all.five, all.dom, all.over = plus(all.five, s.five), plus(all.dom, s.dom), plus(all.over, s.over)
			if i == 1 {
				formed.five, formed.dom, formed.over = plus(formed.five, s.five), plus(formed.dom, s.dom), plus(formed.over, s.over)
			}
		}
	}
	inland := plus(all.five, other, toFen(times(all.dom, 4, 5)))
	over := least(toFen(times(all.over, 4, 5)), toFen(times(inland, 2, 3)))
	asset := plus(formed.five, otherF, toFen(times(formed.dom, 4, 5)), proportion(over, formed.over, all.over))
	base := floorZero(minus(minus(plus(inland, over), asset), nonTax))
	amort = floorZero(minus(amort, floorZero(minus(special, base))))
	base = floorZero(minus(base, special))
	return oracleAmount(c, year, base, amort)
}

func oracleAmount(c Claim, year int, base, amort *big.Rat) *big.Rat {
	percent := int64(50)
	sme, maker := c.TechSME.Or(false), c.Manufacturer.Or(false)
	switch {
	case year >= 2023 && year <= 2027 && (c.IntegratedCircuit.Or(false) || c.MachineTool.Or(false)):
		percent = 120
	case year >= 2023, year >= 2021 && maker, year == 2022 && sme:
		percent = 100
	case year >= 2018, year == 2017 && sme:
		percent = 75
	}
	if year != 2022 || percent != 75 {
		return plus(toFen(times(base, percent, 100)), toFen(times(amort, percent, 100)))
	}
	whole := plus(base, amort)
	at := func(q *big.Rat) *big.Rat { q = least(q, whole); return plus(toFen(times(minus(whole, q), 3, 4)), q) }
	amount := at(toFen(times(whole, int64(c.MonthsFourth.Or(0)), int64(c.MonthsOperated.Or(1)))))
	if c.FourthQuarter.IsGiven() {
		if other := at(rat(c.FourthQuarter)); other.Cmp(amount) > 0 {
			amount = other
		}
	}
	return amount
}

func TestOracle(t *testing.T) {
	r := newRandom(1)
	for range size(10_000) {
		c := r.claim()
		d := deducted(t, c)
		want := times(oracle(c), 1, 100)
		require.Zero(t, d.Amount.Rat().Cmp(want), "want %s, got %s for %+v", want.FloatString(2), d.Amount, c)
	}
}

// The order of rows changes nothing, not a byte of the answer.
func TestOrder(t *testing.T) {
	r := newRandom(2)
	for range size(2000) {
		c := r.claim()
		a, err := Deduct(c)
		require.NoError(t, err)
		rows, _ := c.Ledger.Get()
		r.Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
		b, err := Deduct(c)
		require.NoError(t, err)
		first, err := json.Marshal(a)
		require.NoError(t, err)
		second, err := json.Marshal(b)
		require.NoError(t, err)
		require.Equal(t, string(first), string(second))
	}
}

// More R&D of an expensed row never lowers the amount.
func TestMoreNeverLowers(t *testing.T) {
	r := newRandom(3)
	for range size(3000) {
		c := r.claim()
		year := c.TaxYear.Or(0)
		before := deducted(t, c)
		rows, _ := c.Ledger.Get()
		more := row("RD01", year)
		for _, f := range []*rule.Opt[decimal.Decimal]{&more.Personnel, &more.Other, &more.Domestic, &more.Overseas} {
			*f = rule.Fen(r.Int64N(2) * r.fen())
		}
		c.Ledger = rule.Given(append(rows, more))
		after := deducted(t, c)
		require.GreaterOrEqual(t, after.Amount.Cmp(before.Amount), 0, "%+v", c)
	}
}
