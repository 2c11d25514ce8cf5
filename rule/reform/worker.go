package reform

import "github.com/keji-rules/keji/rule"

// worker decides subjects, one after another, on two sheets of its own.
type worker[P comparable, A any] struct {
	study *Study[P, A]
	tally *tally
	sides [2]side // the last subject before and after
	pair  *pair   // of the editions that decided it
}

// side is one subject under one law.
type side struct {
	sheet    *rule.Sheet
	decision rule.Decision
	edition  *rule.Edition
	verdict  rule.Verdict
	lines    []rule.Finding
	leaves   []rule.Finding // the lines that fail, reused
}

func newWorker[P comparable, A any](s *Study[P, A]) *worker[P, A] {
	w := &worker[P, A]{study: s, tally: newTally()}
	for i := range w.sides {
		w.sides[i].sheet = rule.NewSheet(s.Scheme.Book())
	}
	return w
}

// decide decides every subject of a batch under both laws.
func (w *worker[P, A]) decide(b *batch[A]) {
	for i := range b.subjects {
		err := b.errs[i]
		if err == nil {
			err = w.both(&b.subjects[i].Application)
		}
		if err != nil {
			w.tally.fault(err)
			b.news = append(b.news, news{fault: &Fault{b.id(i), b.first + i, err}})
			continue
		}
		w.count(b.subjects[i].Groups)
		if w.flipped() && w.study.OnFlip != nil {
			b.news = append(b.news, news{flip: w.flip(b, i)})
		}
	}
}

// both decides an application under both laws.
func (w *worker[P, A]) both(a *A) error {
	if err := decide(&w.study.Before, w.study.Scheme, &w.sides[0], a); err != nil {
		return err
	}
	return decide(&w.study.After, w.study.Scheme, &w.sides[1], a)
}

func decide[P comparable, A any](l *Law[P], c *rule.Scheme[P, A], s *side, a *A) (err error) {
	if l.edition != nil {
		s.decision, err = c.EvaluateIn(l.edition, s.sheet, a)
	} else {
		s.decision, err = c.EvaluateUnder(&l.timeline, s.sheet, a)
	}
	if err != nil {
		return err
	}
	s.edition, s.verdict, s.lines = s.decision.Frame().Edition, s.decision.Verdict(), s.lines[:0]
	for f := range s.decision.Findings() {
		s.lines = append(s.lines, f)
	}
	return nil
}

func (w *worker[P, A]) flipped() bool { return w.sides[0].verdict != w.sides[1].verdict }

// count takes the last subject into the tally.
func (w *worker[P, A]) count(groups []string) {
	t, before, after := w.tally, &w.sides[0], &w.sides[1]
	w.pair = t.pairOf(before, after)
	w.pair.subjects++
	t.matrix[before.verdict][after.verdict]++
	for i := range min(len(groups), len(w.study.Dimensions)) {
		t.group(i, groups[i])[before.verdict][after.verdict]++
	}
	width := w.study.width()
	t.scores[0].add(before.decision, width)
	t.scores[1].add(after.decision, width)
	w.pair.points(before.lines, after.lines)
	for i := range w.sides {
		if w.sides[i].verdict == rule.Failed {
			t.near[i].add(&w.sides[i], w.pair.tops[i])
		}
	}
	if w.flipped() {
		for _, turn := range w.turns() {
			t.turning[turning{turn.code(&w.sides), before.verdict, after.verdict}]++
		}
	}
}
