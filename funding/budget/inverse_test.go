package budget

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/rule"
)

// kinds are all tiers of all editions.
func kinds() map[string]*Tiers {
	all := map[string]*Tiers{}
	for _, p := range programmes.Values() {
		for _, e := range Editions(p).All() {
			for _, t := range e.Policy.tiers() {
				all[e.ID+" "+t.path] = t.of
			}
			if e.Policy.Uplift.On {
				all[e.ID+" excellent"], all[e.ID+" good"] = e.Policy.uplifted(gradeExcellent), e.Policy.uplifted(gradeGood)
			}
		}
	}
	return all
}

// worth are amounts of interest, in fen: around every joint of the base and of the net grant, and at random up to the bound.
func worth(t *Tiers, r *rand.Rand) []int64 {
	spans := t.spans()
	var all []int64
	around := func(at int64) {
		for d := int64(-16); d <= 16; d++ {
			if at+d >= 0 {
				all = append(all, at+d)
			}
		}
	}
	around(0)
	for _, s := range spans {
		around(s.from)
		around(fen.Floor(new(big.Rat).Add(fen.Rat(s.from), ceiling(spans, s.from, low))))
	}
	for range size(150) {
		all = append(all, r.Int64N(1_000), r.Int64N(100_000_000), r.Int64N(4_000_000_000), r.Int64N(10_000_000_000_000))
	}
	return append(all, 10_000_000_000_000)
}

// The inverse is the most that forward allows: what it gives passes, and one fen more does not; for each edition and category,
// around the joints and over the whole range.
func TestInverseAgreesWithForward(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 1))
	for name, tiers := range kinds() {
		spans := tiers.spans()
		ends := []end{low}
		if tiers.Third.Open() {
			ends = append(ends, high)
		}
		for _, at := range ends {
			for _, net := range worth(tiers, r) {
				most := fen.Floor(solve(spans, net, at).exact)
				allowed := func(indirect int64) bool { return indirect <= fen.Floor(ceiling(spans, net-indirect, at)) }
				if most < 0 || most > net || !allowed(most) || most < net && allowed(most+1) {
					t.Fatalf("%s: net %d fen, solved %d", name, net, most)
				}
			}
		}
	}
}

// The ceiling by hand in whole numbers: tier by tier in thousandths of a fen, truncated once.
func byHand(rates [3]int64, first, second, base int64) int64 {
	within := func(from, to int64) int64 { return max(min(base, to)-from, 0) }
	return (within(0, first)*rates[0] + within(first, second)*rates[1] + max(base-second, 0)*rates[2]) / 100
}

func TestForwardByHand(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 2))
	for name, tiers := range kinds() {
		var rates [3]int64
		for i, l := range [...]rule.Limit{tiers.First, tiers.Second, tiers.Third} {
			percent, ok := l.Value.Times(rule.Int(100))
			require.True(t, ok && percent.IsInt())
			rates[i] = percent.Num()
		}
		first, second := tiers.FirstTo.Value.Num()*100, tiers.SecondTo.Value.Num()*100
		spans := tiers.spans()
		previous := int64(0)
		for _, base := range worth(tiers, r) {
			got := fen.Floor(ceiling(spans, base, low))
			require.Equal(t, byHand(rates, first, second, base), got, "%s %d", name, base)
			if after := fen.Floor(ceiling(spans, base+1, low)); after < got {
				t.Fatalf("%s: more base, less ceiling at %d", name, base)
			}
			previous = got
		}
		require.NotZero(t, previous)
	}
}

// The closed forms as written out in 万元: 3N/13, 0.2N + 20, (N + 375)/6; N/6, (0.15N + 25)/1.15, (0.13N + 45)/1.13; 0.375N.
func TestClosedForms(t *testing.T) {
	form := func(n, num, constant, den int64) *big.Rat { // (num·n + constant)/den, n in fen and constant in hundredths of 万元
		x := new(big.Rat).SetFrac64(num, 1)
		x.Mul(x, new(big.Rat).SetInt64(n)).Add(x, big.NewRat(constant*10_000, 1))
		return x.Quo(x, big.NewRat(den, 1))
	}
	v21, v16 := v2021(), v2016()
	for range size(2000) {
		n := rand.Int64N(5_000_000_000)
		want := form(n, 3, 0, 13)
		switch {
		case n > 1_275_000_000:
			want = form(n, 1, 37_500, 6)
		case n > 650_000_000:
			want = form(n, 1, 10_000, 5)
		}
		require.Zero(t, want.Cmp(solve(v21.Ordinary.spans(), n, low).exact), n)
		want = form(n, 1, 0, 6)
		switch {
		case n > 1_175_000_000:
			want = form(n, 13, 450_000, 113)
		case n > 600_000_000:
			want = form(n, 15, 250_000, 115)
		}
		require.Zero(t, want.Cmp(solve(v16.Ordinary.spans(), n, low).exact), n)
		require.Zero(t, form(n, 3, 0, 8).Cmp(solve(v21.PureTheory.spans(), n, low).exact), n)
	}
}

// What the inverse plans passes the check of a budget, and a fen more does not.
func TestAPlanPassesTheCheck(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 3))
	for range size(200) {
		total := 1 + r.Int64N(5_000_000_000)
		purchase := r.Int64N(total + 1)
		a, err := MostIndirect(grant(total, purchase))
		require.NoError(t, err)
		plan, told := a.Value()
		require.True(t, told)
		indirect, _ := plan.Indirect.Times(rule.Int(100))
		for _, more := range []int64{0, 1} {
			if indirect.Num()+more > total-purchase {
				continue
			}
			b := planned(total, purchase, indirect.Num()+more)
			checked, err := Check(b)
			require.NoError(t, err)
			review, told := checked.Value()
			require.True(t, told, checked.FullText(rule.ZH))
			require.Equal(t, more == 0, review.Sound, checked.FullText(rule.ZH))
		}
	}
}

// planned is a budget of one source that books everything besides the purchase under operations.
func planned(total, purchase, indirect int64) Budget {
	direct := total - indirect
	return Budget{Rules: grant(0, 0).Rules, Topics: rule.Given([]Topic{{Sources: rule.Given([]Source{{
		Origin: rule.Given(originCityFiscal), Funds: rule.Fen(total), Direct: rule.Fen(direct), Indirect: rule.Fen(indirect), Purchase: rule.Fen(purchase),
		Items:   rule.Given([]Item{{rule.Given(subjectEquipment), rule.Fen(purchase)}, {rule.Given(subjectOperations), rule.Fen(direct - purchase)}}),
		Devices: rule.Given([]Device{{rule.Fen(purchase), rule.Given(true)}}),
	}})}})}
}
