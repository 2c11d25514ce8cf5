package ruletest

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/keji-rules/keji/rule"
)

// A quick run tries all of so few mutants, and of more than that about some.
const (
	fewMutants  = 120
	someMutants = 15
)

// tally counts what becomes of the mutants of a timeline.
type tally struct {
	equivalents []Equivalent
	used        []bool
	every       int // of the mutants only each so-manieth is tried; 1 means all
	seen        int
	noticed     int
}

// newTally counts the mutants first: where the tests run in short or under the race detector, and there are many, only a
// part is tried, spread over all figures.
func newTally[P comparable](editions rule.Timeline[P], equivalents []Equivalent) *tally {
	count := 0
	for _, e := range editions.All() {
		for range Mutants(e.Policy) {
			count++
		}
	}
	return &tally{equivalents: equivalents, used: make([]bool, len(equivalents)), every: stride(count, raceDetector || testing.Short())}
}

// stride says that of so many mutants each so-manieth is tried.
func stride(count int, quick bool) int {
	if !quick || count <= fewMutants {
		return 1
	}
	return count / someMutants
}

// skips reports whether the next mutant is left out.
func (y *tally) skips() bool {
	y.seen++
	return y.seen%y.every != 0
}

// missed notes a mutant that no case noticed: an equivalent, or a failure of the test.
func (y *tally) missed(t testing.TB, edition, figure, change string) {
	t.Helper()
	i := slices.IndexFunc(y.equivalents, func(q Equivalent) bool { return q.covers(edition, figure, change) })
	if i < 0 {
		t.Errorf("%s: no case fails when %s", edition, moved(figure, change))
		return
	}
	y.used[i] = true
}

// moved says what a mutant does to a figure.
func moved(figure, change string) string {
	if change == flipped {
		return figure + " is flipped"
	}
	return figure + " moves by " + change
}

// close fails the test for each equivalent that was not needed, where all were tried, or that has no reason.
func (y *tally) close(t testing.TB) {
	t.Helper()
	for i, q := range y.equivalents {
		if !y.used[i] && y.every == 1 || q.Why == "" {
			t.Errorf("equivalent %s: %s", strings.TrimSpace(fmt.Sprint(q.Edition, " ", q.Figure, " ", q.Change)), "not needed, or without reason")
		}
	}
}
