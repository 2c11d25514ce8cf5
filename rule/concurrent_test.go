package rule

import (
	"encoding/json"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Answers are read by many at once; the race detector watches.
func TestAnswersAreReadConcurrently(t *testing.T) {
	scheme := demoScheme()
	d := demoDecide(t, func(a *demoApp) { a.Scientists, a.Sales = Given(10), decimalNotGiven() })
	r := demoRulebook(t, NewDate(2025, 1, 1))
	a, err := demoValidity(Given(NewDate(2025, 3, 1))).Answer()
	require.NoError(t, err)
	text := func() string {
		data, err := json.Marshal([]any{d, r, a})
		assert.NoError(t, err)
		other, err := scheme.Evaluate(demoGood())
		assert.NoError(t, err)
		return string(data) + d.FullText(ZH) + d.Markdown(EN) + r.Text(ZH) + a.Markdown(ZH) + other.Text(EN)
	}
	want := text()
	var wait sync.WaitGroup
	for range 4 {
		wait.Go(func() { assert.Equal(t, want, text()) })
	}
	wait.Wait()
}

// A sheet that is used again costs no allocation, and neither does text into a buffer with room.
func TestReusedSheetsDoNotAllocate(t *testing.T) {
	if sizeDivisor > 1 {
		t.Skip("the race detector allocates")
	}
	scheme, s, good := demoScheme(), demoSheet(), demoGood()
	evaluate := func() {
		if _, err := scheme.EvaluateOn(s, &good); err != nil {
			t.Error(err)
		}
	}
	evaluate()
	assert.Zero(t, int(testing.AllocsPerRun(50, evaluate)))
	require.NoError(t, s.Err())
}

// With nothing missing, an answer is written into a buffer with room without allocation: met or not, in either language,
// with switched clauses, readings that differ, and law that is not confirmed.
func TestAnswersAreWrittenWithoutAllocation(t *testing.T) {
	if sizeDivisor > 1 {
		t.Skip("the race detector allocates")
	}
	room := make([]byte, 0, 1<<16)
	for want, change := range map[Verdict]func(a *demoApp){
		Passed:       func(a *demoApp) { a.Filed = Given(NewDate(2023, 1, 1)) },
		Undetermined: func(a *demoApp) { a.Space = Given(150) }, // for the law's figure is not known
		Failed: func(a *demoApp) {
			a.Scientists, a.Debt, a.Filed = Given(10), Yuan(2_000_000), Given(NewDate(2026, 8, 1))
		},
	} {
		d := demoDecide(t, change)
		require.Equal(t, want, d.Verdict())
		require.Empty(t, d.Missing().Open)
		for name, write := range map[string]func(){
			"text":          func() { room = d.AppendText(room[:0], ZH) },
			"English text":  func() { room = d.AppendText(room[:0], EN) },
			"JSON":          func() { room = d.AppendJSON(room[:0]) },
			"provenances":   func() { room = appendProvenances(room[:0], d) },
			"nothing lacks": func() { room = appendPaths(room[:0], "", d.Missing().Open) },
		} {
			assert.Zero(t, int(testing.AllocsPerRun(50, write)), "%v: %s", want, name)
			assert.Less(t, len(room), cap(room))
		}
		assert.Equal(t, 1<<16, cap(room), "all of it fitted")
	}
}

func appendProvenances(b []byte, d Decision) []byte {
	d = d.open()
	for i := range d.len() {
		b = append(b, byte(Finding{d.s, int32(i)}.Provenance()))
	}
	return b
}
