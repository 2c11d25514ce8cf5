package enterprise

import (
	"encoding/json"
	"math/big"
	"math/rand/v2"
	"strconv"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

var zero = rule.Yuan(0)

// activity spends internally, on other things, and on commissions, in yuan.
func activity(code string, year int, internal, other, domestic, overseas int64) Activity {
	return Activity{
		Code: code, Year: rule.Given(year), Personnel: rule.Yuan(internal), DirectInput: zero, Depreciation: zero, Amortisation: zero,
		Design: zero, Trial: zero, Domestic: rule.Yuan(domestic), Overseas: rule.Yuan(overseas), Other: rule.Yuan(other),
		Capitalised: rule.Given(false), FormedIn: rule.Given(0), ForClient: rule.Given(false), FormedAmortisation: zero,
	}
}

func ledger(rows ...Activity) *Profile { return &Profile{Ledger: rule.Given(rows)} }

func counted(t *testing.T, p *Profile, on rule.Date, y Years) RD {
	t.Helper()
	a, err := CountRD(p, on, y)
	return value(t, a, err)
}

var (
	one   = Years{2025, 2025}
	three = Years{2023, 2025}
)

// Internal 800,000, commissions 150,000 at 80%, other 300,000: the rest is 920,000, a quarter of it 230,000; the total
// 1,150,000, of which other expenses are exactly 20%. By the internal categories 200,000.
func TestCapByHand(t *testing.T) {
	p := ledger(activity("RD01", 2025, 800_000, 300_000, 100_000, 50_000))
	r := counted(t, p, filed, one)
	assert.Equal(t, rule.Int(1_150_000), r.Total)
	assert.Equal(t, rule.Int(1_150_000), r.OnTotal)
	assert.Equal(t, rule.Int(1_120_000), r.OnInternal)
	assert.Equal(t, rule.Int(40_000), r.Overseas)
	assert.True(t, r.Sensitive())
	r = counted(t, p, rule.NewDate(2015, 12, 31), one)
	assert.Equal(t, rule.Frac(9_200_000, 9), r.Total, "10% until 2015: a ninth")

	for spent, want := range map[int64]int64{229_999: 1_149_999, 230_000: 1_150_000, 230_001: 1_150_000} {
		r = counted(t, ledger(activity("RD01", 2025, 800_000, spent, 100_000, 50_000)), filed, one)
		assert.Equal(t, rule.Int(want), r.Total, spent)
	}
	r = counted(t, ledger(activity("RD01", 2025, 0, 5, 0, 0)), filed, one)
	assert.Equal(t, rule.Int(0), r.Total, "of nothing nothing")
	r = counted(t, ledger(), filed, three)
	assert.Equal(t, rule.Int(0), r.Total)
	assert.False(t, r.Sensitive())
}

// Two activities and two years: 100 + 40 and 100 + 0 in 2024, 100 + 0 in 2025. Caps 25 by activity, 50 in the year 2024,
// 75 over both years.
func TestScopes(t *testing.T) {
	p := ledger(activity("RD01", 2024, 100, 70, 0, 0), activity("RD02", 2024, 100, 0, 0, 0), activity("RD01", 2025, 100, 0, 0, 0))
	r := counted(t, p, filed, three)
	assert.Equal(t, []rule.Number{rule.Int(325), rule.Int(350), rule.Int(370)}, []rule.Number{r.PerActivity, r.PerYear, r.Pooled})
	assert.Equal(t, rule.Int(350), r.Total)
	q := v2016
	q.OtherPerActivity.On = true
	a, err := q.CountRD(p, three)
	assert.Equal(t, rule.Int(325), value(t, a, err).Total)
	q.OtherPerActivity.On, q.OtherPooled.On = false, true
	a, err = q.CountRD(p, three)
	assert.Equal(t, rule.Int(370), value(t, a, err).Total)
}

func TestLeftOut(t *testing.T) {
	client, capital := activity("RD02", 2025, 500, 0, 0, 0), activity("RD03", 2025, 300, 0, 0, 0)
	client.ForClient, capital.Capitalised, capital.FormedAmortisation = rule.Given(true), rule.Given(true), rule.Yuan(30)
	p := ledger(activity("RD01", 2025, 100, 0, 0, 0), client, capital)
	assert.Equal(t, rule.Int(400), counted(t, p, filed, one).Total)
	q := v2016
	q.ForClient.On, q.CapitalisedCounts.On = true, false
	a, err := q.CountRD(p, one)
	assert.Equal(t, rule.Int(630), value(t, a, err).Total)
	s := v2016.Spending(p, 2025)
	assert.Equal(t, rule.Fen(40_000), s.Internal)

	rows, _ := p.Ledger.Get()
	rows[0].Other = rule.Opt[decimal.Decimal]{}
	a, err = CountRD(p, filed, one)
	assert.Equal(t, []string{"ledger[].other"}, lacks(t, a, err))
	s = v2016.Spending(p, 2025)
	assert.True(t, s.Internal.IsGiven())
	assert.False(t, s.Other.IsGiven())
	assert.Equal(t, Spending{}, v2016.Spending(&Profile{}, 2025))
	assert.Equal(t, rule.Fen(0), v2016.Spending(ledger(), 2025).Other, "an empty ledger spent nothing")
	a, err = CountRD(&Profile{}, filed, one)
	assert.Equal(t, []string{"ledger"}, lacks(t, a, err))
	q.OtherShare.Source, q.OtherShare.High = rule.Unknown, rule.Percent(30)
	a, err = q.CountRD(p, one)
	require.NoError(t, err)
	assert.Contains(t, a.Causes(), rule.LawUnknown)
}

func TestOtherFactor(t *testing.T) {
	for share, want := range map[rule.Number]rule.Number{rule.Percent(20): rule.Frac(1, 4), rule.Percent(10): rule.Frac(1, 9), rule.Int(0): rule.Int(0)} {
		f, ok := OtherFactor(rule.Limit{Value: share, Basis: read(g(6))})
		assert.True(t, ok)
		assert.Equal(t, want, f.Value)
		assert.Equal(t, rule.Derived, f.Source)
	}
	for _, share := range []rule.Number{rule.Int(1), rule.Percent(-1), rule.Int(2)} {
		_, ok := OtherFactor(rule.Limit{Value: share})
		assert.False(t, ok)
	}
}

func randomLedger(r *rand.Rand, rows int) *Profile {
	fen := func() rule.Opt[decimal.Decimal] {
		return rule.Fen([]int64{0, r.Int64N(100), r.Int64N(1_000_000_000)}[r.IntN(3)])
	}
	all := make([]Activity, rows)
	for i := range all {
		a := activity("RD"+strconv.Itoa(r.IntN(3)), 2022+r.IntN(4), 0, 0, 0, 0)
		a.Personnel, a.Trial, a.Design, a.Other, a.Domestic, a.Overseas = fen(), fen(), fen(), fen(), fen(), fen()
		a.ForClient, a.Capitalised = rule.Given(r.IntN(5) == 0), rule.Given(r.IntN(3) == 0)
		all[i] = a
	}
	return ledger(all...)
}

// oracle counts in plain rationals: by a bisection-free statement of the law, other is the largest o with o ≤ 20% of rest + o.
func oracle(p *Profile, group func(*Activity) string, onTotal bool) *big.Rat {
	type sum struct{ inner, other, comm *big.Rat }
	sums := map[string]*sum{}
	rows, _ := p.Ledger.Get()
	r := func(d rule.Opt[decimal.Decimal]) *big.Rat { v, _ := d.Get(); return v.Rat() }
	for i := range rows {
		a := &rows[i]
		if a.ForClient.Or(false) || a.Year.Or(0) < 2023 {
			continue
		}
		s := sums[group(a)]
		if s == nil {
			s = &sum{new(big.Rat), new(big.Rat), new(big.Rat)}
			sums[group(a)] = s
		}
		s.inner.Add(s.inner, r(a.Personnel)).Add(s.inner, r(a.Trial)).Add(s.inner, r(a.Design))
		s.other.Add(s.other, r(a.Other))
		s.comm.Add(s.comm, new(big.Rat).Mul(big.NewRat(4, 5), new(big.Rat).Add(r(a.Domestic), r(a.Overseas))))
	}
	total := new(big.Rat)
	for _, s := range sums {
		rest := new(big.Rat).Set(s.inner)
		if onTotal {
			rest.Add(rest, s.comm)
		}
		other := s.other
		if fifth := new(big.Rat).Mul(big.NewRat(1, 5), new(big.Rat).Add(rest, other)); other.Cmp(fifth) > 0 {
			other = new(big.Rat).Sub(new(big.Rat).Mul(big.NewRat(5, 4), rest), rest)
		}
		total.Add(total, s.inner).Add(total, s.comm).Add(total, other)
	}
	return total
}

func TestOracle(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	byYear := func(a *Activity) string { return strconv.Itoa(a.Year.Or(0)) }
	for range size(10_000) {
		p := randomLedger(r, r.IntN(7))
		c := counted(t, p, filed, three)
		for got, want := range map[rule.Number]*big.Rat{
			c.Total: oracle(p, byYear, true), c.OnInternal: oracle(p, byYear, false),
			c.PerActivity: oracle(p, func(a *Activity) string { return byYear(a) + a.Code }, true),
			c.Pooled:      oracle(p, func(*Activity) string { return "" }, true),
		} {
			require.Zero(t, got.Rat().Cmp(want), "%s, want %s", got, want)
		}
		require.LessOrEqual(t, c.PerActivity.Cmp(c.PerYear), 0)
		require.LessOrEqual(t, c.PerYear.Cmp(c.Pooled), 0)
		require.LessOrEqual(t, c.OnInternal.Cmp(c.OnTotal), 0)
	}
}

// The order of rows changes not a byte; one more row never lowers a figure.
func TestOrderAndGrowth(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 9))
	for range size(2000) {
		p := randomLedger(r, 1+r.IntN(7))
		first, err := CountRD(p, filed, three)
		require.NoError(t, err)
		rows, _ := p.Ledger.Get()
		r.Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
		second, err := CountRD(p, filed, three)
		require.NoError(t, err)
		a, err := json.Marshal(first)
		require.NoError(t, err)
		b, err := json.Marshal(second)
		require.NoError(t, err)
		require.Equal(t, string(a), string(b))
		fewer := counted(t, ledger(rows[1:]...), filed, three)
		all, _ := first.Value()
		for _, pair := range [][2]rule.Number{{fewer.Total, all.Total}, {fewer.OnInternal, all.OnInternal}, {fewer.PerActivity, all.PerActivity}, {fewer.Pooled, all.Pooled}} {
			require.LessOrEqual(t, pair[0].Cmp(pair[1]), 0)
		}
	}
}

// The cost grows with the profile, not faster: 500 rights and ten years cost about ten times as much as 50 and one.
func TestLinear(t *testing.T) {
	if sizeDivisor > 1 {
		t.Skip("the race detector allocates itself")
	}
	cost := func(n int) int {
		p := Profile{Name: me}
		all, rows := make([]Right, n), make([]Activity, n)
		for i := range all {
			all[i], rows[i] = with(), activity("RD"+strconv.Itoa(i), 2016+i%10, 100, 70, 10, 10)
		}
		p.Rights, p.Ledger = rule.Given(all), rule.Given(rows)
		return int(testing.AllocsPerRun(3, func() {
			_, err := Rights(&p, filed)
			require.NoError(t, err)
			_, err = CountRD(&p, filed, Years{2016, 2025})
			require.NoError(t, err)
		}))
	}
	assert.Less(t, cost(500), 12*cost(50))
}

// Rows left out or taken in say so, with their number; rows of which nothing is said are not counted as either.
func TestNotesOnRows(t *testing.T) {
	client, capital := activity("RD02", 2025, 500, 0, 0, 0), activity("RD03", 2025, 300, 0, 0, 0)
	client.ForClient, capital.Capitalised = rule.Given(true), rule.Given(true)
	plain := activity("RD01", 2025, 100, 0, 0, 0)
	text := func(p Policy, rows ...Activity) string {
		a, err := p.CountRD(ledger(rows...), one)
		value(t, a, err)
		return a.FullText(rule.EN)
	}
	const left, taken, same = "left out", "counted in the year it was spent; its later amortisation is not counted again", "all readings come to the same"
	full := text(v2016, plain, client, client, capital)
	assert.Contains(t, full, "belongs to a client: rows 2 items; "+left)
	assert.Contains(t, full, "its amortisation: rows 1 item; "+taken)
	assert.Contains(t, full, same, "without other expenses")
	full = text(v2016, plain)
	assert.NotContains(t, full, left)
	assert.NotContains(t, full, taken)
	assert.NotContains(t, text(v2016, activity("RD01", 2025, 100, 90, 50, 0)), same)
	q := v2016
	q.ForClient.On = true
	plain.ForClient, plain.Capitalised = rule.Opt[bool]{}, rule.Opt[bool]{} // this policy asks for neither
	full = text(q, plain)
	assert.NotContains(t, full, left)
	assert.NotContains(t, full, taken)
}

// Under a policy that lets capitalised development count when it is amortised, a row must say which it is.
func TestCapitalisedIsAskedFor(t *testing.T) {
	row := activity("RD01", 2025, 100, 0, 0, 0)
	row.Capitalised = rule.Opt[bool]{}
	assert.Equal(t, rule.Int(100), counted(t, ledger(row), filed, one).Total)
	p := v2016
	p.CapitalisedCounts.On = false
	a, err := p.CountRD(ledger(row), one)
	assert.Equal(t, []string{"ledger[].capitalised"}, lacks(t, a, err))
	assert.Equal(t, Spending{}, p.Spending(ledger(row), 2025))
}

// A share of the whole caps nothing; one whose results no number holds is refused.
func TestSharesOfAnotherPolicy(t *testing.T) {
	p := v2016
	p.OtherShare.Value = rule.Int(1)
	a, err := p.CountRD(ledger(activity("RD01", 2025, 100, 900, 0, 0)), one)
	assert.Equal(t, rule.Int(1000), value(t, a, err).Total)
	p = v2016
	p.CommissionShare.Value = rule.Frac(1_000_000_006, 1_000_000_007)
	_, err = p.CountRD(ledger(activity("RD01", 2025, 0, 0, 99_999_999_999_999, 0)), one)
	var bounds *rule.BoundsError
	require.ErrorAs(t, err, &bounds)
	require.Len(t, bounds.Facts, 1)
	assert.Equal(t, "ledger", bounds.Facts[0].Path)
}

// A ledger that is wrong tells nothing; an empty one that nothing was spent, whatever else is wrong.
func TestSpendingOfAWrongLedger(t *testing.T) {
	row := activity("RD01", 2025, 100, 0, 0, 0)
	row.Trial = rule.Yuan(-1)
	assert.Equal(t, Spending{}, v2016.Spending(ledger(row), 2025))
	p := ledger()
	p.Division = rule.Given("1")
	assert.Equal(t, rule.Fen(0), v2016.Spending(p, 2025).Internal)
}
