package ruletest_test

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

var askBook = rule.NewBook("asked", rule.T("测试", "test"), []rule.Rule{{Code: "asked.limit", Title: rule.T("限额", "limit"),
	Basis: rule.NewDocument(rule.DocumentInfo{ID: "A", Title: rule.T("测试办法", "test measures")}).Article(1).Read()}}, nil)

func limited(limit int) (rule.Answer[int], error) {
	t := &rule.Trace{}
	t.Add(askBook.Line(0))
	return rule.Conclude(t, askBook, 0, limit)
}

func TestAskUnderAPolicyOrInForce(t *testing.T) {
	decode := func(data []byte) (n int, err error) { return n, json.Unmarshal(data, &n) }
	inForce := func(n int) (rule.Answer[int], error) {
		if n < 0 {
			return rule.Answer[int]{}, errors.New("negative")
		}
		return limited(n)
	}
	under := func(p, n int) (rule.Answer[int], error) { return limited(p + n) }
	value := func(told ruletest.Told, err error) int {
		require.NoError(t, err)
		v, given := told.(rule.Answer[int]).Value()
		require.True(t, given)
		return v
	}
	policy := 40
	require.Equal(t, 2, value(ruletest.Ask(nil, []byte("2"), decode, inForce, under)))
	require.Equal(t, 42, value(ruletest.Ask(&policy, []byte("2"), decode, inForce, under)))
	for _, input := range []string{"two", "-1"} {
		told, err := ruletest.Ask(nil, []byte(input), decode, inForce, under)
		require.Error(t, err)
		require.Nil(t, told)
	}
}
