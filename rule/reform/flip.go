package reform

import (
	"slices"

	"github.com/keji-rules/keji/rule"
)

// Flip is a subject whose verdict differs between the two laws. It is a copy, and stays valid.
type Flip struct {
	ID            string
	Number        int // in the population, from 1
	Groups        []string
	Before, After Outcome
	// Turns are the lines that decided it: those that keep the subject from passing on the side where it fares worse and
	// do not on the other; then those whose points moved.
	Turns []Turn
}

// Outcome is what one law makes of a subject.
type Outcome struct {
	Edition string // ID
	Verdict rule.Verdict
	Score   rule.Known // unset for a scheme without points
}

// Turn is one line that decided a flip, as it stands before and after.
type Turn struct {
	Rule          rule.Rule
	Before, After Stand
}

// Stand is a line under one law.
type Stand struct {
	Has  bool // whether that law has the line
	Line rule.Line
	Text rule.Text // the line as the decision prints it
}

// flip copies what is known of a flip off the sheets.
func (w *worker[P, A]) flip(b *batch[A], i int) *Flip {
	f := &Flip{
		ID: b.id(i), Number: b.first + i, Groups: slices.Clone(b.subjects[i].Groups),
		Before: w.sides[0].outcome(), After: w.sides[1].outcome(),
	}
	for _, t := range w.turns() {
		one := Turn{Before: w.sides[0].stand(t[0]), After: w.sides[1].stand(t[1])}
		if one.Rule = one.Before.Line.Rule; !one.Before.Has {
			one.Rule = one.After.Line.Rule
		}
		f.Turns = append(f.Turns, one)
	}
	return f
}

// code is the code of the rule that decides.
func (t turn) code(sides *[2]side) string {
	if t[0] >= 0 {
		return sides[0].lines[t[0]].Code()
	}
	return sides[1].lines[t[1]].Code()
}

func (s *side) outcome() Outcome {
	o := Outcome{Edition: s.edition.ID, Verdict: s.verdict}
	o.Score, _ = s.decision.Score()
	return o
}

func (s *side) stand(line int) Stand {
	if line < 0 {
		return Stand{}
	}
	f := s.lines[line]
	return Stand{true, f.Line(), rule.T(f.Text(rule.ZH), f.Text(rule.EN))}
}
