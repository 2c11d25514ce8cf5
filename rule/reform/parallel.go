package reform

import (
	"context"
	"iter"
	"runtime"
	"sync"

	"github.com/keji-rules/keji/rule"
)

func (s *Study[P, A]) workers() int {
	if s.Workers < 0 {
		return runtime.GOMAXPROCS(0)
	}
	return s.Workers
}

func (s *Study[P, A]) width() int64 {
	if s.Width < 1 {
		return 5
	}
	return s.Width
}

// check reports what a study lacks.
func (s *Study[P, A]) check() error {
	if s.Scheme == nil {
		return rule.ErrScheme
	}
	return s.Scheme.Err()
}

// crew is several workers and the batches on their way to and from them, in the order of the population.
type crew[P comparable, A any] struct {
	study   *Study[P, A]
	workers []*worker[P, A]
	work    chan *batch[A]
	sent    []*batch[A] // not reported yet, oldest first
	idle    []*batch[A]
	next    int // number of the next subject
	wait    sync.WaitGroup
}

// runMany reads the population and reports on the caller's goroutine, while workers decide.
func (s *Study[P, A]) runMany(ctx context.Context, population iter.Seq2[Subject[A], error]) (Impact, error) {
	c := s.hire()
	defer c.dismiss()
	b := c.fresh()
	for one, err := range population {
		if b.add(one, err); !b.full() {
			continue
		}
		if err := c.send(ctx, b); err != nil {
			return Impact{}, err
		}
		b = c.fresh()
	}
	if err := c.send(ctx, b); err != nil {
		return Impact{}, err
	}
	for len(c.sent) > 0 {
		if err := c.receive(); err != nil {
			return Impact{}, err
		}
	}
	total := c.workers[0].tally
	for _, w := range c.workers[1:] {
		total.merge(w.tally)
	}
	return s.impact(total), nil
}

// hire starts the workers.
func (s *Study[P, A]) hire() *crew[P, A] {
	c := &crew[P, A]{study: s, work: make(chan *batch[A], 2*s.workers()), next: 1}
	for range s.workers() {
		w := newWorker(s)
		c.workers = append(c.workers, w)
		c.idle = append(c.idle, newBatch[A](), newBatch[A](), newBatch[A]())
		c.wait.Go(func() {
			for b := range c.work {
				w.decide(b)
				b.done <- struct{}{}
			}
		})
	}
	return c
}

// dismiss ends the workers and waits for them.
func (c *crew[P, A]) dismiss() {
	close(c.work)
	c.wait.Wait()
}

// fresh is an empty batch: at most as many are on their way as there is room for.
func (c *crew[P, A]) fresh() *batch[A] {
	b := c.idle[len(c.idle)-1]
	c.idle = c.idle[:len(c.idle)-1]
	b.restart(c.next)
	return b
}

// send hands a batch to the workers, and makes sure that another is idle.
func (c *crew[P, A]) send(ctx context.Context, b *batch[A]) error {
	if err := context.Cause(ctx); err != nil {
		return err
	}
	c.next += len(b.subjects)
	c.sent = append(c.sent, b)
	c.work <- b
	if len(c.idle) > 0 {
		return nil
	}
	return c.receive()
}

// receive waits for the oldest batch and reports it.
func (c *crew[P, A]) receive() error {
	b := c.sent[0]
	c.sent = c.sent[:copy(c.sent, c.sent[1:])]
	<-b.done
	err := c.study.report(b, c.workers[0].tally)
	c.idle = append(c.idle, b)
	return err
}
