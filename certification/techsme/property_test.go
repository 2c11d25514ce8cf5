package techsme_test

import (
	"bytes"
	"encoding/json"
	"slices"
	"sync"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/rule"
)

func decided(t testing.TB, a techsme.Application) rule.Decision {
	t.Helper()
	d, err := techsme.Evaluate(a)
	require.NoError(t, err)
	return d
}

// everything is all that an answer says, as bytes.
func everything(d rule.Decision) []byte {
	b := d.AppendJSON(nil)
	for _, l := range rule.Langs() {
		b = d.AppendFullText(d.AppendText(b, l), l)
	}
	return b
}

func pointsOf(t *testing.T, a techsme.Application, code string) rule.Number {
	t.Helper()
	f, ok := decided(t, a).Finding(code)
	require.True(t, ok)
	points, _ := f.Points()
	n, known := points.Exact()
	require.True(t, known)
	return n
}

func TestMoreResearchNeverLowersItsPoints(t *testing.T) {
	d := newDraw(5)
	for range size(5_000) {
		a := d.application()
		before := pointsOf(t, a, "techsme.rd_points")
		more := amount(a.RDExpense).Add(decimal.New(1+pick(d, 0, 0, d.Int64N(1_000_000_000)), -2))
		a.RDExpense = rule.Given(more)
		require.LessOrEqual(t, before.Cmp(pointsOf(t, a, "techsme.rd_points")), 0, "R&D of %s", more)
	}
}

// The share of cost has thresholds five times those of the share of sales: it gives more only where there are no sales,
// or sales exceed five times the cost.
func TestTheShareOfSalesGivesMore(t *testing.T) {
	d := newDraw(6)
	for range size(5_000) {
		a := d.application()
		sales, cost := amount(a.Sales), amount(a.CostExpense)
		if !sales.IsZero() && sales.Cmp(cost.Mul(decimal.New(5, 0))) <= 0 {
			require.GreaterOrEqual(t, pointsOf(t, a, "techsme.rd_of_sales").Cmp(pointsOf(t, a, "techsme.rd_of_cost")), 0)
		}
	}
}

func shuffled[T any](d draw, o rule.Opt[[]T]) rule.Opt[[]T] {
	all, given := o.Get()
	if !given {
		return o
	}
	all = slices.Clone(all)
	d.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	return rule.Given(all)
}

// The order of incidents, listings, awards and standards changes neither the verdict, nor the score, nor any line that
// no group took in; with missing facts and without.
func TestOrderOfListsChangesNothing(t *testing.T) {
	d := newDraw(7)
	for range size(5_000) {
		a := d.application()
		if d.IntN(2) == 0 {
			a = d.less(a)
		}
		b := a
		b.Incidents, b.Falsifications = shuffled(d, a.Incidents), shuffled(d, a.Falsifications)
		b.AbnormalListings, b.DishonestyListings = shuffled(d, a.AbnormalListings), shuffled(d, a.DishonestyListings)
		b.Awards, b.Standards = shuffled(d, a.Awards), shuffled(d, a.Standards)
		requireSame(t, decided(t, a), decided(t, b))
	}
}

func requireSame(t *testing.T, a, b rule.Decision) {
	t.Helper()
	require.Equal(t, a.Verdict(), b.Verdict())
	was, _ := a.Score()
	is, _ := b.Score()
	require.Equal(t, was.Text(rule.EN), is.Text(rule.EN))
	other := lines(b)
	for i, f := range lines(a) {
		if _, grouped := f.Parent(); !grouped && f.Role() != rule.NoteLine {
			require.Equal(t, f.Verdict(), other[i].Verdict(), f.Code())
		}
	}
}

// A changed copy of a policy leaves the law as it is.
func TestReformsLeaveTheLawAlone(t *testing.T) {
	before := techsme.Editions().All()
	reform := before[len(before)-1].Policy
	reform.PassMark.Value, reform.Personnel.Rows[5].Low, reform.SoundAccounts.On = rule.Int(90), rule.Int(0), false
	d, err := reform.Evaluate(techsme.Complete())
	require.NoError(t, err)
	require.NotEqual(t, decided(t, techsme.Complete()).Verdict(), d.Verdict())
	require.Equal(t, before, techsme.Editions().All())
	before[0].Policy.PassMark.Value = rule.Int(1)
	require.NotEqual(t, before[0].Policy, techsme.Editions().All()[0].Policy)
}

// What a host sets in package decimal changes no answer.
func TestSettingsOfDecimalChangeNothing(t *testing.T) {
	answers := func() []byte {
		d, all := newDraw(8), []byte(nil)
		for range size(2_000) {
			a := d.application()
			text, err := json.Marshal(a)
			require.NoError(t, err)
			all = append(append(all, text...), everything(decided(t, a))...)
		}
		return all
	}
	before := answers()
	precision, plain := decimal.DivisionPrecision, decimal.MarshalJSONWithoutQuotes
	defer func() { decimal.DivisionPrecision, decimal.MarshalJSONWithoutQuotes = precision, plain }()
	decimal.DivisionPrecision, decimal.MarshalJSONWithoutQuotes = 0, true
	require.True(t, bytes.Equal(before, answers()))
}

// The same input gives the same bytes: decided again, on a used sheet, and read back from its own JSON.
func TestSameInputSameBytes(t *testing.T) {
	d, sheet := newDraw(9), rule.NewSheet(techsme.Scheme().Book())
	for range size(1_500) {
		a := d.less(d.application())
		want := everything(decided(t, a))
		used, err := techsme.Scheme().EvaluateOn(sheet, &a)
		require.NoError(t, err)
		require.Equal(t, string(want), string(everything(used)))
		text, err := json.Marshal(a)
		require.NoError(t, err)
		if back, err := techsme.Decode(text); err == nil { // drawn facts may contradict each other
			require.Equal(t, string(want), string(everything(decided(t, back))))
		}
	}
}

// Many at once come to what one comes to.
func TestConcurrentUse(t *testing.T) {
	d := newDraw(10)
	apps, want := make([]techsme.Application, 50), make([][]byte, 50)
	for i := range apps {
		apps[i] = d.application()
		want[i] = everything(decided(t, apps[i]))
	}
	var wait sync.WaitGroup
	for worker := range 8 {
		wait.Go(func() {
			for n := range apps {
				i := (n + worker*7) % len(apps)
				assert.Equal(t, string(want[i]), string(everything(decided(t, apps[i]))))
				_, err := techsme.Gaps(apps[i])
				assert.NoError(t, err)
			}
		})
	}
	wait.Wait()
}
