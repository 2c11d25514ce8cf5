package reform_test

import (
	"bytes"
	"context"
	"errors"
	"runtime"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/internal/workshop"
	"github.com/keji-rules/keji/rule/reform"
)

// batch is how many subjects a worker takes at a time.
const batch = 256

// meeting makes workers wait for each other, so that each takes one batch: the first that begin once a number is called do
// not go on before as many have come. Before that nobody waits, since a scheme tries its rules out when it is made.
type meeting struct {
	left atomic.Int64
	all  chan struct{}
	late atomic.Bool
}

func meet() *meeting { return &meeting{all: make(chan struct{})} }

func (m *meeting) call(n int) { m.left.Store(int64(n)) }

func (m *meeting) wait() {
	switch left := m.left.Add(-1); {
	case left == 0:
		close(m.all)
	case left > 0:
		select {
		case <-m.all:
		case <-time.After(10 * time.Second):
			m.late.Store(true)
		}
	}
}

// As many workers decide at the same time as were asked for.
func TestWorkersWorkAtTheSameTime(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(3))
	for asked, workers := range map[int]int{2: 2, 5: 5, reform.AllCores: 3} {
		m := meet()
		s := compared(func(s *rule.Sheet, p *policy, a *application) { m.wait(); workshop.Rules(s, p, a) }, 1, 1, nil)
		s.Workers = asked
		m.call(workers)
		i, err := s.Run(context.Background(), repeated(workers*batch, workshop.Good()))
		require.NoError(t, err)
		assert.Equal(t, workers*batch, i.Matrix.Total())
		assert.False(t, m.late.Load(), "%d workers do not come together", asked)
	}
	assert.Equal(t, 3, runtime.GOMAXPROCS(0))
}

func repeated(n int, a application) func(func(subject) bool) {
	return func(yield func(subject) bool) {
		for range n {
			if !yield(subject{Application: a}) {
				return
			}
		}
	}
}

// goroutine is what the runtime calls this one.
func goroutine() string {
	var b [64]byte
	name, _, _ := bytes.Cut(b[:runtime.Stack(b[:], false)], []byte(" ["))
	return string(name)
}

// None but the caller's goroutine decides where no workers are asked for.
func TestNoWorkers(t *testing.T) {
	mine, mu := goroutine(), sync.Mutex{}
	for _, workers := range []int{0, 1} {
		others := 0
		s := compared(func(s *rule.Sheet, p *policy, a *application) {
			if goroutine() != mine {
				mu.Lock()
				others++
				mu.Unlock()
			}
			workshop.Rules(s, p, a)
		}, 1, 1, nil)
		s.Workers = workers
		_, err := s.Run(context.Background(), repeated(3, workshop.Good()))
		require.NoError(t, err)
		assert.Zero(t, others)
	}
}

// What two workers count apart adds up: each has 256 subjects of its own.
func TestWhatWorkersCountAddsUp(t *testing.T) {
	m := meet()
	s := compared(func(s *rule.Sheet, p *policy, a *application) {
		m.wait()
		shares := s.Band(workshop.Share, rule.Ratio(s.Count(workshop.FactExperts, a.Experts), s.Count(workshop.FactStaff, a.Staff)), &p.Share)
		if p.Resident.On {
			s.Sum(workshop.Total, &p.Cap, shares)
		}
		s.AtMost(workshop.MaxStaff, s.Count(workshop.FactStaff, a.Staff), &p.MaxStaff)
		s.Decide()
	}, 1, 0, func(_, after *policy) {
		after.Share.Rows[0].Low, after.Share.Rows[0].High = rule.Frac(9, 2), rule.Frac(9, 2)
		after.Share.Rows[1].Low, after.Share.Rows[1].High = rule.Int(5), rule.Int(5)
		after.MaxStaff.Value = rule.Int(40)
	})
	s.Workers, s.Dimensions = 2, []rule.Text{rule.T("片区", "district")}
	// 2 of 20 experts give 4 before and 4.5 after, 6 give 8 and 5; 41 persons are one too many after
	few, many, big := filed(2025, 8, 2, 0), filed(2025, 8, 6, 0), filed(2025, 8, 20, 0)
	big.Staff = rule.Given(41)
	m.call(2)
	i, err := s.Run(context.Background(), func(yield func(subject) bool) {
		for n := range 2 * batch {
			one := subject{Groups: []string{"east"}, Application: []application{few, many, big, big}[n%4]}
			if n >= batch {
				one.Groups[0] = "west"
			}
			if !yield(one) {
				return
			}
		}
	})
	require.NoError(t, err)
	require.False(t, m.late.Load())
	assert.Equal(t, [2]int{256, 256}, [2]int{i.Matrix.Of(rule.Passed, rule.Passed), i.Matrix.Of(rule.Passed, rule.Failed)})
	require.Len(t, i.Points, 1)
	assert.Equal(t, reform.Points{Rule: i.Points[0].Rule, Up: 128, Down: 384, Total: strconv.Itoa(64 - 3*384)}, i.Points[0])
	assert.Equal(t, [2]int{0, 512}, i.Scores.None)
	assert.Equal(t, []reform.Bar{{From: 0, Before: 128}, {From: 5, Before: 384}}, i.Scores.Bars)
	require.Len(t, i.NearMisses, 1)
	assert.Equal(t, []int{0, 0, 256, 0, 0, 0}, i.NearMisses[0].After.Within, "one of 40 is 2.5%")
	require.Len(t, i.Laws, 1)
	assert.Equal(t, 512, i.Laws[0].Subjects)
	require.Len(t, i.Turning, 2, "the staff decided, and the points moved")
	assert.Equal(t, [2]int{256, 256}, [2]int{i.Turning[0].Subjects, i.Turning[1].Subjects})
	require.Len(t, i.Groups[0], 2)
	assert.Equal(t, 128, i.Groups[0][1].Matrix.Of(rule.Passed, rule.Failed))
}

// What only one of two workers met is in the sum, whichever it was: each has an edition, and a near miss, of its own.
func TestWhatOneWorkerMet(t *testing.T) {
	m := meet()
	scheme := workshop.SchemeOf(func(s *rule.Sheet, p *policy, a *application) { m.wait(); workshop.Rules(s, p, a) })
	timeline := scheme.Timeline()
	s := reform.Study[policy, application]{Scheme: scheme, Before: reform.Under(timeline), After: reform.Under(timeline), Workers: 2}
	old, big := filed(2023, 8, 2, 7), staffed(51) // 9 points of 10, and 51 persons of 50
	m.call(2)
	old.Until = rule.Given(rule.NewDate(2023, 1, 1))
	i, err := s.Run(context.Background(), func(yield func(subject) bool) {
		_ = repeatedInto(yield, batch, old) && repeatedInto(yield, batch, big)
	})
	require.NoError(t, err)
	require.False(t, m.late.Load())
	require.Len(t, i.Laws, 2)
	assert.Equal(t, [2]int{256, 256}, [2]int{i.Laws[0].Subjects, i.Laws[1].Subjects})
	require.Len(t, i.NearMisses, 2)
	assert.Equal(t, "workshop.max_staff", i.NearMisses[0].Rule.Code)
	assert.Equal(t, []int{0, 256, 0, 0, 0, 0}, i.NearMisses[0].Before.Within)
	assert.Equal(t, []int{0, 0, 0, 256, 0, 0}, i.NearMisses[1].After.Within)
}

func repeatedInto(yield func(subject) bool, n int, a application) bool {
	for range n {
		if !yield(subject{Application: a}) {
			return false
		}
	}
	return true
}

// A subject without an ID goes by its number from 1; one that could not be read is a fault at its own place.
func TestNumbersOfSubjects(t *testing.T) {
	unread := errors.New("unread")
	for _, workers := range []int{1, 2} {
		s := study(t, stricter())
		s.Workers, s.Dimensions = workers, nil
		var ids []string
		var numbers []int
		s.OnFault = func(f reform.Fault) error {
			ids, numbers = append(ids, f.ID), append(numbers, f.Number)
			return nil
		}
		s.OnFlip = func(f reform.Flip) error {
			ids, numbers = append(ids, f.ID), append(numbers, f.Number)
			return nil
		}
		i, err := s.RunChecked(context.Background(), func(yield func(subject, error) bool) {
			for n := 1; n <= 2*batch+10; n++ {
				var fault error
				one := subject{Application: filed(2025, 8, 6, 5)}
				switch n {
				case 1, 259:
					fault = unread
				case 300:
					one.ID, fault = "three hundred", unread
				case 301:
					one.Application = filed(2025, 8, 6, 3) // loses
				}
				if !yield(one, fault) {
					return
				}
			}
		})
		require.NoError(t, err)
		assert.Equal(t, []string{"1", "259", "three hundred", "301"}, ids)
		assert.Equal(t, []int{1, 259, 300, 301}, numbers)
		assert.Equal(t, 3, i.Faulty)
		require.ErrorIs(t, i.Faults[0].Err, unread)
		assert.Equal(t, 2*batch+7, i.Matrix.Total())
	}
}

// A study without a scheme says so.
func TestNoScheme(t *testing.T) {
	_, err := reform.Study[policy, application]{}.Run(context.Background(), numbered())
	require.ErrorIs(t, err, rule.ErrScheme)
}

// The title of a study is that of its reform, or of each.
func TestTitlesOfStudies(t *testing.T) {
	other := stricter()
	other.ID, other.Title, other.Change = "few", rule.T("人数", "few staff"), func(p *policy) { p.Few.Value = rule.Int(9) }
	assert.Equal(t, rule.T("合格分提高到12分", "pass mark of 12"), study(t, stricter()).Title)
	assert.Equal(t, rule.T("合格分提高到12分；人数", "pass mark of 12; few staff"), study(t, stricter(), other).Title)
	assert.True(t, study(t).Title == rule.Text{})
}
