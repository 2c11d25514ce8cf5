package rule

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// The last day is inclusive; what is done later than the day asked about is not yet done on it.
func TestDeadlineStates(t *testing.T) {
	day := func(d int) Date { return NewDate(2026, 3, d) }
	known, between := Deadline{Earliest: day(10), Latest: day(10)}, Deadline{Earliest: day(10), Latest: day(12)}
	for _, c := range []struct {
		d       Deadline
		done    Opt[Date]
		on      Date
		want    DeadlineState
		verdict Verdict
	}{
		{known, Given(day(10)), day(20), DeadlineMet, Passed},
		{known, Given(day(11)), day(20), DeadlineLate, Failed},
		{known, Opt[Date]{}, day(10), DeadlinePending, Passed},
		{known, Opt[Date]{}, day(11), DeadlineOverdue, Failed},
		{known, Given(day(11)), day(10), DeadlinePending, Passed},
		{known, Given(day(12)), day(11), DeadlineOverdue, Failed},
		{between, Given(day(11)), day(20), DeadlineOpen, Undetermined},
		{between, Opt[Date]{}, day(12), DeadlineOpen, Undetermined},
		{between, Opt[Date]{}, day(13), DeadlineOverdue, Failed},
	} {
		got := c.d.State(c.done, c.on)
		assert.Equal(t, c.want, got, c)
		assert.Equal(t, c.verdict, got.Verdict(), c)
	}
	for _, s := range DeadlineStates() {
		assert.True(t, s.Valid())
		assert.NotEmpty(t, s.Text(ZH)+s.Text(EN))
	}
	assert.Len(t, DeadlineStates(), 5)
	assert.False(t, DeadlineState("").Valid())
	assert.Empty(t, DeadlineState("").Text(ZH))
	assert.Equal(t, Undetermined, DeadlineState("").Verdict())
}
