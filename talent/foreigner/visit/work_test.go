package visit

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// TestMayWork: 出境入境管理法 Article 41, permit and residence permit both; short tasks of 90 and 30 days, inclusive. By hand.
func TestMayWork(t *testing.T) {
	require.NoError(t, workDoor.Err())
	for _, x := range []struct{ facts, want string }{
		{`"visa": "R", "days": 200, "long_permit": false, "short_permit": false, "work_residence": false`, "不得工作，尚缺：工作许可、工作类居留证件"},
		{`"visa": "K", "days": 20, "long_permit": false, "short_permit": false, "work_residence": false`, "不得工作，尚缺：工作许可、工作类居留证件"},
		{`"visa": "R", "days": 200, "long_permit": true, "short_permit": false, "work_residence": true`, "可以工作"},
		{`"visa": "Z", "days": 200, "long_permit": true, "short_permit": false, "work_residence": false`, "不得工作，尚缺：工作类居留证件"},
		{`"visa": "Z", "days": 30, "long_permit": false, "short_permit": true, "work_residence": false`, "可以工作"},
		{`"visa": "Z", "days": 31, "long_permit": false, "short_permit": true, "work_residence": false`, "不得工作，尚缺：工作类居留证件"},
		{`"visa": "Z", "days": 90, "long_permit": false, "short_permit": true, "work_residence": true`, "可以工作"},
		{`"visa": "Z", "days": 91, "long_permit": false, "short_permit": true, "work_residence": true`, "不得工作，尚缺：工作许可"},
		{`"long_permit": true, "work_residence": true`, "可以工作"},
		{`"days": 91, "long_permit": false, "work_residence": true`, "不得工作，尚缺：工作许可"},
		{`"long_permit": false, "short_permit": true, "work_residence": true`, ""},
		{`"short_permit": false, "work_residence": true`, ""},
		{`"long_permit": true, "short_permit": true, "days": 31`, ""},
		{``, ""},
	} {
		comma := ","
		if x.facts == "" {
			comma = ""
		}
		w, err := DecodeWork([]byte(`{"on": "2026-07-15"` + comma + x.facts + `}`))
		require.NoError(t, err)
		a, err := MayWork(w)
		require.NoError(t, err)
		r, told := a.Value()
		assert.Equal(t, x.want != "", told, x.facts)
		if told {
			assert.Equal(t, x.want, r.Text(rule.ZH), x.facts)
			assert.Empty(t, a.Missing())
		} else {
			assert.NotEmpty(t, a.Missing(), x.facts)
		}
	}
	w, err := DecodeWork([]byte(`{"on": "2026-07-15", "visa": "K"}`))
	require.NoError(t, err)
	a, err := MayWork(w)
	require.NoError(t, err)
	assert.Contains(t, a.FullText(rule.ZH), "不是工作许可，也不对应A、B、C类")
	for _, bad := range []string{`{"on": "2025-09-30", "visa": "K"}`, `{"visa": "Z"}`, `{"on": "2026-07-15", "visa": "T"}`, `{"on": "2014-12-31"}`} {
		w, err := DecodeWork([]byte(bad))
		if err == nil {
			_, err = MayWork(w)
		}
		assert.Error(t, err, bad)
	}
	_, err = DecodeWork([]byte(`{"on": "2025-10-01", "visa": "K"}`))
	assert.NoError(t, err)
}

func FuzzWork(f *testing.F) {
	f.Add([]byte(`{"on": "2026-07-15", "visa": "R", "days": 200, "long_permit": false, "short_permit": false, "work_residence": false}`))
	f.Add([]byte(`{"on": "2026-07-15", "short_permit": true, "days": 31}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		w, err := DecodeWork(data)
		if err == nil {
			var a rule.Answer[Right]
			if a, err = MayWork(w); err == nil {
				text, err := json.Marshal(a)
				require.NoError(t, err)
				require.True(t, json.Valid(text))
				require.NotEmpty(t, a.FullText(rule.ZH)+a.Text(rule.EN))
				return
			}
		}
		var input *door.InputError
		var outside *rule.EditionError
		require.True(t, errors.As(err, &input) || errors.As(err, &outside), "%v", err)
	})
}
