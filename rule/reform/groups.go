package reform

import (
	"iter"
	"strconv"

	"github.com/keji-rules/keji/rule"
)

// GroupsError says that a subject does not name a group for each of the study's dimensions, or names more: a table of the
// impact would be lost, or wrong.
type GroupsError struct {
	Number             int // of the subject in the population, from 1
	Groups, Dimensions int // how many there are of each
}

// Error says so in English.
func (e *GroupsError) Error() string { return e.Text(rule.EN) }

// Text says so in one language, with what to do.
func (e *GroupsError) Text(l rule.Lang) string {
	number, groups, dimensions := strconv.Itoa(e.Number), strconv.Itoa(e.Groups), strconv.Itoa(e.Dimensions)
	return rule.T("第 "+number+" 个对象的 Subject.Groups 有 "+groups+" 项，Study.Dimensions 有 "+dimensions+" 项；两者应一一对应，不详的组用空文字",
		"Subject.Groups of subject "+number+" has "+groups+" entries and Study.Dimensions has "+dimensions+": give one group for each dimension, an empty text where it is not known").In(l)
}

// grouped is the population as long as each subject has a group for each dimension; the first that has not ends it, and is
// put into wrong.
func (s *Study[P, A]) grouped(population iter.Seq2[Subject[A], error], wrong *error) iter.Seq2[Subject[A], error] {
	return func(yield func(Subject[A], error) bool) {
		number := 0
		for one, err := range population {
			number++
			if len(s.Dimensions) > 0 && len(one.Groups) != len(s.Dimensions) && err == nil {
				*wrong = &GroupsError{number, len(one.Groups), len(s.Dimensions)}
				return
			}
			if !yield(one, err) {
				return
			}
		}
	}
}
