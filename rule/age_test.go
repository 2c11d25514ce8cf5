package rule

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestAgeOn(t *testing.T) {
	for _, c := range []struct {
		born, on Date
		want     int
	}{
		{NewDate(1986, 7, 15), NewDate(2026, 7, 14), 39},
		{NewDate(1986, 7, 15), NewDate(2026, 7, 15), 40},
		{NewDate(2008, 2, 29), NewDate(2026, 2, 27), 17},
		{NewDate(2008, 2, 29), NewDate(2026, 2, 28), 18},
		{NewDate(2008, 2, 29), NewDate(2028, 2, 28), 19},
		{NewDate(2008, 2, 29), NewDate(2028, 2, 29), 20},
		{NewDate(2026, 7, 15), NewDate(2026, 7, 15), 0},
		{NewDate(2027, 1, 1), NewDate(2026, 7, 15), 0},
		{Date{}, NewDate(2026, 7, 15), 0},
		{NewDate(2026, 7, 15), Date{}, 0},
	} {
		assert.Equal(t, c.want, c.born.AgeOn(c.on), "%s on %s", c.born, c.on)
	}
}

// An age over an open day holds every age it may turn out to be.
func TestCompletedYears(t *testing.T) {
	s := demoSheet()
	day := func(d Date) Quantity { return s.exactly(int64(d.days), 1, fromChoice, 0, 0, Day) }
	born, on := day(NewDate(1986, 7, 15)), day(NewDate(2026, 7, 14))
	q := CompletedYears(born, on)
	assert.Equal(t, Int(39), exactly(t, q))
	assert.Equal(t, YearsOld, s.known(q.i).Unit())

	open := interval{lo: endAt(int64(NewDate(1986, 7, 15).days), 1), hi: endAt(int64(NewDate(2000, 2, 29).days), 1)}
	some := s.pushInterval(open, value{op: fromChoice, unit: Day})
	assert.Equal(t, Between(Int(26), Int(39), YearsOld), s.known(CompletedYears(some, on).i))
	assert.Equal(t, Between(Int(0), Int(13), YearsOld), s.known(CompletedYears(born, some).i))
	assert.Equal(t, Between(Int(0), Int(13), YearsOld), s.known(CompletedYears(some, some).i))
	none := Of(s.Elect(false), on)
	assert.True(t, s.interval(CompletedYears(born, none).i).never)
	assert.Equal(t, Quantity{}, CompletedYears(born, Quantity{}))
}
