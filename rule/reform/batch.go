package reform

import (
	"errors"
	"strconv"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// batchSize is how many subjects travel together between goroutines.
const batchSize = 256

// batch is a part of the population on its way: its subjects, and what is worth telling about them.
type batch[A any] struct {
	first    int // number of its first subject, from 1
	subjects []Subject[A]
	errs     []error
	news     []news
	done     chan struct{} // of a batch that a worker decides
}

// news is one flip or one fault, in the order of the subjects.
type news struct {
	flip  *Flip
	fault *Fault
}

func newBatch[A any]() *batch[A] {
	return &batch[A]{
		first: 1, subjects: make([]Subject[A], 0, batchSize), errs: make([]error, 0, batchSize), done: make(chan struct{}, 1),
	}
}

func (b *batch[A]) add(s Subject[A], err error) {
	b.subjects, b.errs = append(b.subjects, s), append(b.errs, err)
}

func (b *batch[A]) full() bool { return len(b.subjects) == batchSize }

// reset empties the batch, which goes on where it ended.
func (b *batch[A]) reset() { b.restart(b.first + len(b.subjects)) }

// restart empties the batch for subjects from a number on.
func (b *batch[A]) restart(first int) {
	b.first, b.subjects, b.errs = first, b.subjects[:0], b.errs[:0]
	clear(b.news)
	b.news = b.news[:0]
}

// id is what names a subject: its own ID, else its number.
func (b *batch[A]) id(i int) string {
	if id := b.subjects[i].ID; id != "" {
		return id
	}
	return strconv.Itoa(b.first + i)
}

// Fault is a subject that could not be decided, or was listed before.
type Fault struct {
	ID     string
	Number int // in the population, from 1
	Err    error
}

// Text says so in one language, on one line.
func (f Fault) Text(l rule.Lang) string {
	text := f.ID + rule.T("：", ": ").In(l)
	var input *door.InputError
	var edition *rule.EditionError
	var repeat *RepeatError
	switch {
	case errors.As(f.Err, &input) && len(input.Problems) > 0:
		first := input.Problems[0]
		text += quoted(first.Path, "", " ") + first.Text.In(l)
		if rest := len(input.Problems) - 1 + input.More; rest > 0 {
			text += rule.T("（另有 "+strconv.Itoa(rest)+" 处）", " (and "+strconv.Itoa(rest)+" more)").In(l)
		}
	case errors.As(f.Err, &edition):
		text += edition.Text(l)
	case errors.As(f.Err, &repeat):
		text += repeat.Text(l)
	default:
		text += f.Err.Error()
	}
	return text
}
