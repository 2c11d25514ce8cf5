package reform_test

import (
	"context"
	"errors"
	"iter"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/reform"
)

// twice lists a as no. 1 and 3, nobody by name as 2 and 4, and b as 5, which cannot be read, and as 6 and 7.
func twice() iter.Seq2[subject, error] {
	return func(yield func(subject, error) bool) {
		loses := filed(2025, 8, 6, 1) // 10 points: loses under stricter
		for i, id := range []string{"a", "", "a", "", "b", "b", "b"} {
			var err error
			if i == 4 {
				err = errors.New("unreadable")
			}
			if !yield(subject{ID: id, Application: loses}, err) {
				return
			}
		}
	}
}

// A subject that is listed again is counted once and named with both rows; what could not be read hides no correction.
func TestSubjectsListedTwice(t *testing.T) {
	for _, workers := range []int{1, 3} {
		s := study(t, stricter())
		s.Workers, s.Identify, s.Dimensions = workers, reform.ByID, nil
		i, err := s.RunChecked(context.Background(), twice())
		require.NoError(t, err)
		assert.Equal(t, []int{4, 4, 3, 2}, []int{i.Matrix.Total(), i.Matrix.Flips(), i.Faulty, i.Repeated})
		require.Len(t, i.Faults, 3)
		var repeat *reform.RepeatError
		require.ErrorAs(t, i.Faults[0].Err, &repeat)
		assert.Equal(t, reform.RepeatError{First: 1, Again: 3}, *repeat)
		assert.Equal(t, "b: unreadable", i.Faults[1].Text(rule.EN))
		assert.Equal(t, "b：第 7 行与第 6 行是同一对象，只计第 6 行；请核对后删去多余的一行", i.Faults[2].Text(rule.ZH))
		assert.Equal(t, "row 7 lists the same subject as row 6, which alone is counted: look at both and delete one", i.Faults[2].Err.Error())
		assert.Contains(t, i.Text(rule.ZH), "  无法判定 1\n  重复列出、未再计入 2\n")
		assert.Contains(t, i.Text(rule.EN), "Could not be decided, or listed again\n  a: row 3 lists the same subject as row 1")
		data, err := i.MarshalJSON()
		require.NoError(t, err)
		assert.Contains(t, string(data), `"faulty":3,"repeated":2,`)
	}
}

// Rows and identities are the caller's; nobody asked, every listing counts.
func TestWhoASubjectIs(t *testing.T) {
	s := study(t, stricter())
	s.Dimensions = nil
	row := 10
	s.Identify = func(one subject) (string, int) {
		row += 10
		return strings.ToUpper(one.ID), row
	}
	i, err := s.Run(context.Background(), func(yield func(subject) bool) {
		_ = yield(subject{ID: "x", Application: filed(2025, 8, 6, 5)}) && yield(subject{ID: "X", Application: filed(2025, 8, 6, 5)})
	})
	require.NoError(t, err)
	require.Len(t, i.Faults, 1)
	assert.Equal(t, "X: row 30 lists the same subject as row 20, which alone is counted: look at both and delete one", i.Faults[0].Text(rule.EN))

	s.Identify = nil
	i, err = s.RunChecked(context.Background(), twice())
	require.NoError(t, err)
	assert.Equal(t, []int{6, 1, 0}, []int{i.Matrix.Total(), i.Faulty, i.Repeated})
}
