package rule

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
)

// Whatever comes in, a term or a standing is judged without panic, and what it writes it reads back.
func FuzzSharedValues(f *testing.F) {
	f.Add([]byte(`{"from":"2023-12-26","until":"2026-12-25","length":{"count":3,"unit":"years"},"counting":"first_day_counted"}`), int32(739_000))
	f.Add([]byte(`{"from":"9999-12-31","from_excluded":true,"permanent":true,"printed":true}`), int32(1))
	f.Add([]byte(`{"state":"barred","on":"2026-05-01","bars":[{"entry":"R","term":{"from":"2026-01-01","permanent":true},"law":{"document":"D","zh":"甲","en":"a"}}]}`), int32(739_737))
	f.Fuzz(func(t *testing.T, data []byte, n int32) {
		on := dateFromDays(int64(n))
		var term Term
		if json.Unmarshal(data, &term) == nil {
			var back Term
			assert.NoError(t, json.Unmarshal(term.AppendJSON(nil), &back))
			assert.Equal(t, term, back)
			free, ends := term.FreeFrom()
			if term.Valid() && ends && !free.IsZero() {
				assert.Equal(t, Failed, term.Covers(free))
				assert.Equal(t, Passed, term.Covers(free.AddDays(-1)))
			}
			if all := []Term{term, term.EndedBy(on), NewTerm(on, on.AddDays(9))}; term.Valid() {
				for _, d := range []Date{on, on.AddDays(-1), on.AddDays(10), term.First(), free} {
					assert.Equal(t, anyContains(all, d), anyContains(Joined(all...), d), "%v %s", all, d)
				}
			}
			_ = term.Text(ZH)
		}
		var s Standing
		if json.Unmarshal(data, &s) == nil {
			_ = s.Text(EN) + s.Verdict().String()
			if len(s.Faults()) == 0 {
				assert.Equal(t, s.State, NewStanding(s.On, s.Bars...).Doubtful(s.Doubt).State)
			}
			s.FreeFrom()
		}
	})
}

func anyContains(terms []Term, d Date) bool {
	return slices.ContainsFunc(terms, func(t Term) bool { return t.Contains(d) })
}
