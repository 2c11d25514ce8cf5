package disbursement

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/rule"
)

// size is how many random cases a test takes: few in short runs and under the race detector.
func size(n int) int {
	if testing.Short() {
		n /= 100
	}
	return n/sizeDivisor + 50
}

type random struct{ *rand.Rand }

func (r random) date() rule.Date { return rule.NewDate(2022, 1, 1).AddDays(r.IntN(1500)) }

func (r random) flag() rule.Opt[bool] { return rule.Given(r.IntN(3) > 0) }

// grant is a sound grant of a million fen or fewer, in up to five stages, all facts given.
func (r random) grant() Grant {
	total, n := r.Int64N(1_000_000), 1+r.IntN(5)
	g := Grant{Programme: rule.Given(programmes.Values()[r.IntN(2)]), On: rule.Given(r.date()), Amount: rule.Fen(total), Allocated: rule.Fen(r.Int64N(total + 1)),
		Signed: r.flag(), Midterm: r.flag(), Accepted: r.flag(), Suspended: rule.Given(r.IntN(6) == 0)}
	signed := r.date()
	for on, is := range map[*rule.Opt[rule.Date]]rule.Opt[bool]{&g.SignedOn: g.Signed, &g.MidtermOn: g.Midterm, &g.AcceptedOn: g.Accepted} {
		if is.Or(false) {
			*on = rule.Given(signed.AddDays(r.IntN(400)))
		}
	}
	if g.Signed.Or(false) {
		g.SignedOn = rule.Given(signed)
	}
	g.screened(r.IntN(5))
	stages, left := make([]Stage, n), int64(100)
	for i := range stages {
		share := left
		if i < n-1 {
			share = 1 + r.Int64N(left-int64(n-1-i))
		}
		left -= share
		stages[i] = Stage{Name: strconv.Itoa(i), Share: rule.Given(rule.Percent(share)), Trigger: rule.Given(triggers.Values()[r.IntN(3)]), Paid: rule.Fen([]int64{0, total * share / 200, total * share / 100, total + 1}[min(r.IntN(12), 3)*r.IntN(2)])}
	}
	g.Stages = rule.Given(stages)
	return g
}

// screened sets the standing for the day asked about: barred of 0, possibly barred of 1, else free.
func (g *Grant) screened(state int) {
	on, _ := g.On.Get()
	s := rule.NewStanding(on)
	if state < 2 {
		s = rule.NewStanding(on, rule.Bar{Entry: "E", Term: rule.PermanentTerm(on), Possible: state == 1})
	}
	g.Standing = rule.Given(s)
}

func releaseOf(t *testing.T, g Grant) (Release, bool) {
	t.Helper()
	a, err := MayPay(g)
	require.NoError(t, err)
	return a.Value()
}

func fens(n rule.Number) int64 { return fen.Floor(fen.Times(100, n)) }

// Stages add up to the grant to the fen; nobody is paid beyond the stage, the grant or what is allocated; a barred unit and one
// whose payments are suspended get nothing.
func TestNothingBeyond(t *testing.T) {
	r := random{rand.New(rand.NewPCG(11, 1))}
	told, paying := 0, 0
	for range size(4000) {
		g := r.grant()
		x, ok := releaseOf(t, g)
		if !ok {
			require.Equal(t, rule.PossiblyBarred, g.Standing.Or(rule.Standing{}).State)
			continue
		}
		told++
		whole, paid, payable := int64(0), int64(0), int64(0)
		for _, s := range x.Stages {
			whole, paid, payable = whole+fens(s.Amount), paid+fens(s.Paid), payable+fens(s.Payable)
			require.True(t, s.Payable.Sign() == 0 || fens(s.Paid)+fens(s.Payable) <= fens(s.Amount))
			require.Equal(t, s.State == Payable, s.Payable.Sign() > 0)
		}
		total, _ := fen.Of(g.Amount)
		allocated, _ := fen.Of(g.Allocated)
		require.Equal(t, total, whole)
		require.Equal(t, fens(x.Payable), payable)
		require.True(t, payable == 0 || paid+payable <= min(total, allocated))
		if barred := g.Standing.Or(rule.Standing{}).State == rule.Barred; barred || g.Suspended.Or(false) {
			require.Zero(t, payable)
		}
		if payable > 0 {
			paying++
		}
	}
	require.Positive(t, told)
	require.Positive(t, paying)
}

// Time alone never takes away what may be paid, nor does more money allocated.
func TestMonotone(t *testing.T) {
	r := random{rand.New(rand.NewPCG(11, 2))}
	for range size(2000) {
		g := r.grant()
		g.screened(2)
		before, _ := releaseOf(t, g)
		later := g
		on, _ := g.On.Get()
		later.On = rule.Given(on.AddDays(1 + r.IntN(600)))
		later.screened(2)
		if r.IntN(2) == 0 {
			later = g
			later.Allocated = later.Amount
		}
		after, _ := releaseOf(t, later)
		require.True(t, after.Payable.Cmp(before.Payable) >= 0)
	}
}

// An answer while facts are missing is that of all their completions.
func TestMissingContainsItsCompletions(t *testing.T) {
	r := random{rand.New(rand.NewPCG(11, 3))}
	told := 0
	for range size(4000) {
		g := r.grant()
		partial := g
		stages := slices.Clone(g.Stages.Or(nil))
		partial.Stages = rule.Given(stages)
		for _, forget := range []func(){
			func() { partial.Signed, partial.SignedOn = rule.Opt[bool]{}, rule.Opt[rule.Date]{} },
			func() { partial.Midterm, partial.MidtermOn = rule.Opt[bool]{}, rule.Opt[rule.Date]{} },
			func() { partial.Accepted, partial.AcceptedOn = rule.Opt[bool]{}, rule.Opt[rule.Date]{} },
			func() { partial.Standing = rule.Opt[rule.Standing]{} },
			func() { partial.Suspended = rule.Opt[bool]{} },
			func() { partial.Allocated = rule.Opt[decimal.Decimal]{} },
			func() { stages[r.IntN(len(stages))].Paid = rule.Opt[decimal.Decimal]{} },
		} {
			if r.IntN(4) == 0 {
				forget()
			}
		}
		x, ok := releaseOf(t, partial)
		if !ok {
			continue
		}
		told++
		whole, ok := releaseOf(t, g)
		require.True(t, ok)
		whole.DueBy, x.DueBy, whole.Overdue, x.Overdue = rule.Date{}, rule.Date{}, false, false // known with the signature only
		require.Equal(t, whole, x)
	}
	require.Positive(t, told)
}

// Every pair of steps out of order is found, by hand; the order of the lines changes nothing.
func TestLedgerOracle(t *testing.T) {
	r := random{rand.New(rand.NewPCG(11, 4))}
	for range size(1000) {
		lines := make([]Line, 1+r.IntN(4))
		wrong := 0
		for i := range lines {
			n := [5]int64{}
			for s := range n {
				n[s] = r.Int64N(4)
			}
			lines[i] = Line{strconv.Itoa(i), Amounts{rule.Fen(n[0]), rule.Fen(n[1]), rule.Fen(n[2]), rule.Fen(n[3]), rule.Fen(n[4])}}
			for s := 1; s < len(n); s++ {
				if n[s] > slices.Min(n[:s]) {
					wrong++
				}
			}
		}
		a, err := Reconcile(Ledger{Lines: rule.Given(lines)})
		require.NoError(t, err)
		x, ok := a.Value()
		require.True(t, ok)
		require.Len(t, x.Violations, wrong)
		require.Equal(t, wrong == 0, x.Sound)
		slices.Reverse(lines)
		b, err := Reconcile(Ledger{Lines: rule.Given(lines)})
		require.NoError(t, err)
		y, _ := b.Value()
		require.ElementsMatch(t, x.Violations, y.Violations)
	}
}
