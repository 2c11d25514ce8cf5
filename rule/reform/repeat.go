package reform

import (
	"iter"
	"strconv"
	"strings"

	"github.com/keji-rules/keji/rule"
)

// ByID identifies subjects by their ID, for [Study.Identify]; those without are never the same as others.
func ByID[A any](s Subject[A]) (id string, row int) { return s.ID, 0 }

// RepeatError says that a subject was listed before, and is not counted again.
type RepeatError struct {
	First, Again int // rows, as Study.Identify says; else numbers in the population, from 1
}

// Error says so in English.
func (e *RepeatError) Error() string { return e.Text(rule.EN) }

// Text says so in one language, with what to do.
func (e *RepeatError) Text(l rule.Lang) string {
	first, again := strconv.Itoa(e.First), strconv.Itoa(e.Again)
	return rule.T("第 "+again+" 行与第 "+first+" 行是同一对象，只计第 "+first+" 行；请核对后删去多余的一行",
		"row "+again+" lists the same subject as row "+first+", which alone is counted: look at both and delete one").In(l)
}

// once is a population in which a subject that was listed before comes with a *RepeatError. One that could not be read does
// not stand in the way of its correction further down.
func (s *Study[P, A]) once(population iter.Seq2[Subject[A], error]) iter.Seq2[Subject[A], error] {
	if s.Identify == nil {
		return population
	}
	return func(yield func(Subject[A], error) bool) {
		rows, number := map[string]int{}, 0
		for one, err := range population {
			number++
			if err == nil {
				err = s.repeated(rows, one, number)
			}
			if !yield(one, err) {
				return
			}
		}
	}
}

// repeated remembers where a subject stands, and is an error where it was seen before.
func (s *Study[P, A]) repeated(rows map[string]int, one Subject[A], number int) error {
	id, row := s.Identify(one)
	if id == "" {
		return nil
	}
	if row == 0 {
		row = number
	}
	if first, seen := rows[id]; seen {
		return &RepeatError{first, row}
	}
	rows[strings.Clone(id)] = row
	return nil
}
