package ruletest

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/internal/workshop"
)

// lineOf is a line of the workshop that passes: 20 of at most 50 persons, 8 points for experts.
func lineOf(t *testing.T, code string) rule.Finding {
	t.Helper()
	d, err := workshop.Scheme().Evaluate(workshop.Good())
	require.NoError(t, err)
	f, ok := d.Finding("workshop." + code)
	require.True(t, ok)
	return f
}

// What a line says beside an edge is held against the operation: 20 of at most 50 passes under and at the bound.
func TestWrongVerdict(t *testing.T) {
	f := lineOf(t, "max_staff")
	assert.Empty(t, wrongVerdict(f, Under))
	assert.Empty(t, wrongVerdict(f, At))
	assert.Equal(t, "is passed, want failed", wrongVerdict(f, Over))
	for op, want := range map[rule.Op][3]bool{
		rule.AtLeast: {false, true, true}, rule.AtMost: {true, true, false}, rule.MoreThan: {false, false, true}, rule.LessThan: {true, false, false},
	} {
		assert.Equal(t, want, passes(op), op)
	}
}

func TestWrongPoints(t *testing.T) {
	f := lineOf(t, "share")
	assert.Empty(t, wrongPoints(f, rule.Int(8), rule.Int(8)))
	assert.Equal(t, "earns 8 points, want 8 points to 9 points", wrongPoints(f, rule.Int(8), rule.Int(9)))
	assert.NotEmpty(t, wrongPoints(f, rule.Int(7), rule.Int(8)))
}

// A ladder from 1: 2 points, and for every whole 2 more another 2, up to 5.
func TestPointsOfALadder(t *testing.T) {
	s := rule.Steps{From: rule.Int(1), Base: rule.Int(2), Width: rule.Int(2), Each: rule.Int(2), Cap: rule.Int(5)}
	for n, want := range map[int64]int64{0: 0, 1: 2, 2: 2, 3: 4, 4: 4, 5: 5, 6: 5, 99: 5} {
		assert.Equal(t, rule.Int(want), pointsAt(s, rule.Int(n)), n)
	}
	s.Width = rule.Number{}
	assert.Equal(t, rule.Int(2), pointsAt(s, rule.Int(9)), "without width there is one step")
}

func TestNarrow(t *testing.T) {
	assert.Equal(t, [2]int64{0, 30}, narrow(0, 100, func(n int64) bool { return n <= 30 }))
	assert.Equal(t, [2]int64{31, 100}, narrow(0, 100, func(n int64) bool { return n > 30 }))
	assert.Equal(t, [2]int64{0, 100}, narrow(0, 100, func(int64) bool { return true }))
}

func TestFloor(t *testing.T) {
	assert.Equal(t, int64(3), floor(rule.Int(7), 2, 1))
	assert.Equal(t, int64(-4), floor(rule.Int(-7), 2, 1))
	assert.Equal(t, int64(350), floor(rule.Int(7), 2, 100))
}

// What is undefined equals what is undefined, and no number.
func TestSameFigures(t *testing.T) {
	zero := rule.Exactly(rule.Int(0), rule.Plain)
	none := rule.Known{}
	for _, k := range []rule.Known{rule.Between(rule.Int(0), rule.Int(1), rule.Plain), rule.Exactly(rule.Int(1), rule.Plain)} {
		assert.False(t, same(zero, k))
		assert.False(t, same(k, zero))
	}
	assert.True(t, same(zero, rule.Exactly(rule.Int(0), rule.Plain)))
	d, err := workshop.Scheme().Evaluate(func() workshop.Application { a := workshop.Good(); a.Sales = rule.Yuan(0); return a }())
	require.NoError(t, err)
	f, _ := d.Finding("workshop.research") // over sales of nothing
	none, _ = f.Actual()
	require.True(t, none.Undefined())
	assert.True(t, same(none, none))
	assert.False(t, same(none, zero))
	assert.False(t, same(zero, none))
}

// A standing is below another by its verdict, or by the least or the most of its points.
func TestBelow(t *testing.T) {
	at := func(v rule.Verdict, low, high int64) standing {
		return standing{verdict: v, low: rule.Int(low), high: rule.Int(high)}
	}
	assert.True(t, at(rule.Failed, 5, 5).below(at(rule.Passed, 5, 5)))
	assert.True(t, at(rule.Passed, 4, 5).below(at(rule.Passed, 5, 5)))
	assert.True(t, at(rule.Passed, 4, 5).below(at(rule.Passed, 4, 6)))
	assert.False(t, at(rule.Passed, 4, 5).below(at(rule.Passed, 4, 5)))
	assert.False(t, at(rule.Passed, 4, 5).below(at(rule.Undetermined, 4, 5)))
}

// A number at the end of what a Number holds moves one way alone; a range whose end it is, not at all that way.
func TestMutantsAtTheEnd(t *testing.T) {
	p := workshop.Scheme().Timeline().All()[0].Policy
	p.MaxStaff.Value = rule.Int(math.MaxInt64)
	p.Few = rule.Limit{Value: rule.Int(1), High: rule.Int(math.MaxInt64), Basis: rule.Basis{Cite: p.Few.Cite, Source: rule.Unknown}}
	p.Pass = rule.Limit{Value: rule.Int(10), High: rule.Int(12), Basis: rule.Basis{Cite: p.Pass.Cite, Source: rule.Unknown}}
	seen := map[string][]string{}
	for m := range Mutants(p) {
		seen[m.Figure] = append(seen[m.Figure], m.Change)
	}
	assert.Equal(t, []string{"-1"}, seen["max_staff"])
	assert.Equal(t, []string{"-1"}, seen["few"])
	assert.Equal(t, []string{"-1"}, seen["few.high"])
	assert.Equal(t, []string{"+1", "-1"}, seen["pass"])
	assert.Equal(t, []string{"+1", "-1"}, seen["pass.high"])
}

// Single facts are taken away, then more and more, then all; and the work grows with the facts alone.
func TestGaps(t *testing.T) {
	sizes, runs := map[int]int{}, 0
	fields := len(fieldsOf(ptr(workshop.Good())))
	require.Equal(t, 8, fields)
	for _, a := range gapped(workshop.Good()) {
		runs++
		sizes[fields-len(fieldsOf(&a))]++
	}
	assert.Equal(t, fields+3*fields+1, runs, "each alone, three densities of as many rounds, and all at once")
	assert.GreaterOrEqual(t, sizes[1], fields)
	assert.Equal(t, 1, sizes[fields])
	for n := 2; n <= 5; n++ {
		assert.Positive(t, sizes[n], n)
	}
	assert.Greater(t, sizes[2]+sizes[3]+sizes[4], sizes[6]+sizes[7], "growing sets")
	for range gapped(workshop.Good()) {
		break // a reader may stop
	}
}

// The facts of structs within the application are among its facts; what is no optional value is none.
func TestFieldsWithin(t *testing.T) {
	a := struct {
		In struct {
			N rule.Opt[int] `json:"n"`
			M rule.Opt[int] `json:"m"`
		} `json:"in"`
		Plain string `json:"plain"`
	}{}
	a.In.N = rule.Given(1)
	all := fieldsOf(&a)
	require.Len(t, all, 1)
	assert.Equal(t, "in.n", all[0].path)
}

// Nothing lies below a first row that begins at nothing.
func TestEdgesOfATableFromNothing(t *testing.T) {
	f := lineOf(t, "share") // 30%
	at := func(from int64) rule.Table {
		return rule.NewTable(rule.Basis{}, rule.Points(rule.Percent(from), rule.Int(1)), rule.Points(rule.Percent(30), rule.Int(2)))
	}
	e := edges{}
	e.table(f, at(0))
	assert.Equal(t, edges{"from 0%": false, "from 30%": true}, e)
	e = edges{}
	e.table(f, at(10))
	assert.Equal(t, edges{"from 10%": false, "below 10%": false, "from 30%": true}, e)
}

func ptr[T any](v T) *T { return &v }
