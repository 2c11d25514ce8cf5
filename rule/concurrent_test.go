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
	assert.Zero(t, testing.AllocsPerRun(50, evaluate))
	d, err := scheme.EvaluateOn(s, &good)
	require.NoError(t, err)
	room := make([]byte, 0, 1<<14)
	assert.Zero(t, testing.AllocsPerRun(50, func() { room = d.AppendText(room[:0], ZH) }))
}
