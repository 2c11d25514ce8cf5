package reform

import (
	"cmp"
	"context"
	"iter"

	"github.com/keji-rules/keji/rule"
)

// Law is what one side of a study is decided by: the editions of a timeline, or one edition whatever the day.
type Law[P comparable] struct {
	timeline rule.Timeline[P]
	edition  *rule.Dated[P]
}

// Under is the law of a timeline: the day of each subject picks the edition, as the scheme does.
func Under[P comparable](t rule.Timeline[P]) Law[P] { return Law[P]{timeline: t} }

// In is the law of one edition, for every subject: two editions are compared over the same population.
func In[P comparable](e rule.Dated[P]) Law[P] { return Law[P]{edition: &e} }

// Subject is one of a population: an application with what names it.
type Subject[A any] struct {
	ID          string // as the caller knows it; a subject without one goes by its number from 1
	Groups      []string
	Application A
}

// Study compares two laws over a population. It is a value, and may be run as often as one likes, at the same time too.
type Study[P comparable, A any] struct {
	Scheme        *rule.Scheme[P, A]
	Title         rule.Text
	Before, After Law[P]
	// Dimensions names what Subject.Groups holds, in the same order: county, industry, size. Each gives the impact a table, and
	// every subject a group for each, or Run ends with a *GroupsError. Without Dimensions there is no table, whatever groups
	// the subjects have: flips alone name them.
	Dimensions []rule.Text
	// Width is how many points one bar of the score histograms is wide; 0 means 5.
	Width int64
	// Workers is how many goroutines decide at the same time: 0 and 1 mean none but the caller's own, AllCores all there
	// are. The result is the same to the byte. The population and the callbacks are always on the caller's goroutine.
	Workers int
	// Identify tells who a subject is, and the row on which it stands (0: its number in the population), so that one which is
	// listed twice is counted once and named: every further listing is a fault with a *RepeatError. It remembers each
	// identifier, about a hundred bytes of memory a subject; nil counts every listing. See [ByID].
	Identify func(Subject[A]) (id string, row int)
	// OnFlip is called for every subject whose verdict differs, in the order of the population; nil when nobody asks. An
	// error from it ends the run and is returned by it.
	OnFlip func(Flip) error
	// OnFault is called, in the same order, for every subject that could not be decided.
	OnFault func(Fault) error
}

// AllCores asks for as many workers as there are processors.
const AllCores = -1

// New returns the study of reforms of a scheme: the law as it is, and as it would be. A reform under which a requirement
// can be met by nobody, such as a pass mark above the greatest score, is refused. The error is that of [Apply].
func New[P comparable, A any](c *rule.Scheme[P, A], reforms ...Reform[P]) (Study[P, A], error) {
	after, err := applied(c.Timeline(), c.CheckPolicy, reforms)
	s := Study[P, A]{Scheme: c, Before: Under(c.Timeline()), After: Under(after)}
	for i, r := range reforms {
		if i > 0 {
			s.Title = rule.T(s.Title.ZH+"；", s.Title.EN+"; ")
		}
		s.Title = rule.T(s.Title.ZH+r.Title.ZH, s.Title.EN+r.Title.EN)
	}
	return s, err
}

// Run decides every subject under both laws. Memory does not grow with the population, unless Identify is set. A subject that cannot be decided
// is counted and named, and stops nothing. The error is the context's when it ends before the population does, a
// callback's, or a *GroupsError; there is no impact then.
func (s Study[P, A]) Run(ctx context.Context, population iter.Seq[Subject[A]]) (Impact, error) {
	return s.RunChecked(ctx, func(yield func(Subject[A], error) bool) {
		for one := range population {
			if !yield(one, nil) {
				return
			}
		}
	})
}

// RunChecked is Run for a population of which some could not be read: what comes with an error is counted as a fault,
// under the ID that comes beside it.
func (s Study[P, A]) RunChecked(ctx context.Context, population iter.Seq2[Subject[A], error]) (Impact, error) {
	if err := s.check(); err != nil {
		return Impact{}, err
	}
	var wrong error
	population = s.once(s.grouped(population, &wrong))
	run := s.runAlone
	if s.workers() > 1 {
		run = s.runMany
	}
	impact, err := run(ctx, population)
	if err = cmp.Or(err, wrong); err != nil {
		return Impact{}, err
	}
	return impact, nil
}

// runAlone reads, decides and reports on the caller's goroutine.
func (s *Study[P, A]) runAlone(ctx context.Context, population iter.Seq2[Subject[A], error]) (Impact, error) {
	w := newWorker(s)
	b := newBatch[A]()
	for one, err := range population {
		if b.add(one, err); !b.full() {
			continue
		}
		if err := s.alone(ctx, w, b); err != nil {
			return Impact{}, err
		}
	}
	if err := s.alone(ctx, w, b); err != nil {
		return Impact{}, err
	}
	return s.impact(w.tally), nil
}

// alone decides a batch on the caller's goroutine and reports it.
func (s *Study[P, A]) alone(ctx context.Context, w *worker[P, A], b *batch[A]) error {
	if err := context.Cause(ctx); err != nil {
		return err
	}
	w.decide(b)
	return s.report(b, w.tally)
}

// report hands what a batch found to the callbacks, and empties it.
func (s *Study[P, A]) report(b *batch[A], t *tally) error {
	for i := range b.news {
		n := &b.news[i]
		var err error
		switch {
		case n.fault != nil:
			t.keep(n.fault)
			if s.OnFault != nil {
				err = s.OnFault(*n.fault)
			}
		case s.OnFlip != nil:
			err = s.OnFlip(*n.flip)
		}
		if err != nil {
			return err
		}
	}
	b.reset()
	return nil
}
