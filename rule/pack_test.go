package rule

import (
	"math"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Every value that a sheet can hold comes out of packing as it went in, whatever stands beside it.
func TestValuesPackWhole(t *testing.T) {
	shape := value{a: 3, b: 4, op: fromSum, unit: Persons, state: wide, den: 1}
	for _, num := range []int64{0, 1, 255, 256, -1, math.MaxInt32, math.MaxInt32 + 1, math.MinInt32, math.MinInt32 - 1, math.MaxInt64, -math.MaxInt64} {
		for _, den := range []int64{1, 2, 99, 100, 101, math.MaxInt64} {
			for _, v := range []value{
				{num: num, den: den, a: 3, b: 4, op: fromSum, unit: Persons},
				{num: num, den: den, a: 3, b: 4, op: fromSum, unit: Persons, moot: true},
				{den: 1, a: 3, b: 4, op: fromSum, unit: Persons, state: nowhere, moot: true},
				{num: num, den: den, a: 3, b: 5, op: fromSum, unit: Persons},
				{num: num, den: den, a: 5, b: 4, op: fromSum, unit: Persons},
				{num: num, den: den, a: -1, b: math.MaxInt32, op: fromChoice, unit: Score},
			} {
				s, like := &Sheet{vals: []value{v, v}}, &Sheet{vals: []value{shape, shape}}
				k := &kept{shape: like, data: s.pack(nil, like, len(s.vals), len(s.finds))}
				require.Equal(t, s.vals, k.unpack().vals)
			}
		}
	}
}

// So does every range: the one that the other sheet has in its place, others, and those with an end too wide for data.
func TestRangesPackWhole(t *testing.T) {
	wideEnd := mulEnds(endAt(math.MaxInt64, 1), endAt(math.MaxInt64, 1))
	require.NotNil(t, wideEnd.big)
	common := interval{lo: endAt(0, 1), hi: endAt(8, 1)}
	shape := &Sheet{vals: []value{{op: fromLimit, state: wide, den: 1}, {op: fromLimit, den: 1}}, wides: []interval{common}}
	for _, x := range []interval{
		common, {lo: endAt(-1, 3), hi: endAt(math.MaxInt64, 100)}, {lo: endAt(0, 1), hi: endAt(8, 1), maybe: true},
		{lo: infinite(-1), hi: infinite(1)}, {lo: endAt(1, 1), hi: wideEnd}, {lo: wideEnd.neg(), hi: endAt(1, 1), maybe: true},
	} {
		s := &Sheet{wides: []interval{x, common}}
		for i := range shape.vals { // beside a range, and beside a number
			s.vals = append(s.vals, value{op: fromLimit, state: wide, den: 1, moot: i == 1})
		}
		k := &kept{shape: shape, data: s.pack(nil, shape, len(s.vals), len(s.finds)), wides: s.bigWides()}
		read := k.unpack()
		for i := range s.vals {
			assert.Equal(t, x, read.interval(int32(i)))
			assert.Equal(t, s.vals[i].moot, read.vals[i].moot)
			assert.Equal(t, s.vals[i].op, read.vals[i].op)
		}
	}
}

// So does every line.
func TestLinesPackWhole(t *testing.T) {
	shape := finding{q: 1, bound: 2, kid: 3, parent: -1, limit: 4, kids: 5, rule: 6, op: AtLeast, result: Undetermined, role: Requirement}
	other := finding{q: -1, bound: math.MaxInt32, kid: 1 << 20, parent: 7, limit: 0, kids: math.MaxUint16, rule: math.MaxUint16, op: Award, role: NoteLine}
	for _, v := range []Verdict{Undetermined, Passed, Failed, NotApplicable} {
		for _, f := range []finding{shape, other} {
			f.result = v
			s, like := &Sheet{finds: []finding{f, f}}, &Sheet{finds: []finding{shape, shape}}
			k := &kept{shape: like, data: s.pack(nil, like, len(s.vals), len(s.finds))}
			require.Equal(t, s.finds, k.unpack().finds)
		}
	}
}

// An answer that was kept says what the answer on the sheet says, in every form.
func TestKeptAnswersSayTheSame(t *testing.T) {
	scheme := demoScheme()
	for name, change := range map[string]func(*demoApp){
		"all given":     func(*demoApp) {},
		"nothing given": func(a *demoApp) { *a = demoApp{Filed: a.Filed} },
		"some open":     func(a *demoApp) { a.Staff, a.QualityPoints = Opt[int]{}, Opt[Number]{} },
		"failed":        func(a *demoApp) { a.Resident = Given(false) },
	} {
		a := demoGood()
		change(&a)
		kept, err := scheme.Evaluate(a)
		require.NoError(t, err, name)
		require.NotNil(t, kept.k, "%s: it was packed", name)
		read, err := scheme.EvaluateOn(demoSheet(), &a)
		require.NoError(t, err, name)
		assert.False(t, kept.IsZero())
		assert.Equal(t, read.Verdict(), kept.Verdict(), name)
		assert.Equal(t, read.Frame(), kept.Frame(), name)
		assert.Equal(t, string(read.AppendJSON(nil)), string(kept.AppendJSON(nil)), name)
		assert.Equal(t, read.FullText(EN), kept.FullText(EN), name)
		assert.Equal(t, read.Text(ZH), kept.Text(ZH), name)
		assert.Equal(t, read.Markdown(ZH), kept.Markdown(ZH), name)
		assert.Equal(t, read.Missing(), kept.Missing(), name)
		assert.Equal(t, read.Evidence(), kept.Evidence(), name)
		assert.Equal(t, len(read.Failures()), len(kept.Failures()), name)
	}
}

// Those who read a kept answer at once read one sheet.
func TestAKeptAnswerIsLaidOutOnce(t *testing.T) {
	d, err := demoScheme().Evaluate(demoGood())
	require.NoError(t, err)
	found := make([]*Sheet, 8)
	var all sync.WaitGroup
	for i := range found {
		all.Go(func() { found[i] = d.open().s })
	}
	all.Wait()
	for _, s := range found {
		assert.Same(t, found[0], s)
	}
}
