package hnte

import (
	"encoding/json"
	"errors"
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

// A re-examination with missing facts is never contradicted by its completion, and its score contains the completion's.
func TestUpkeepMissingFactsAreSound(t *testing.T) {
	d, decided := newDraw(12), 0
	n := size(5_000)
	for range n {
		whole, _ := d.upkeep()
		partial := whole
		few := pick(d, 3, 10, 40)
		for _, s := range slotsOf(reflect.ValueOf(&partial).Elem(), "") {
			if s.path != "year" && d.IntN(few) == 0 {
				s.field.SetZero()
			}
		}
		before, err := EvaluateUpkeep(partial)
		require.NoError(t, err)
		after, err := EvaluateUpkeep(whole)
		require.NoError(t, err)
		if before.Verdict() != rule.Undetermined {
			decided++
		}
		requireContains(t, before, after)
	}
	require.GreaterOrEqual(t, decided, n/10)
}

// Which lines there are depends on the policy alone, and beside every number the decision falls on the right side.
func TestUpkeepLinesAndProbes(t *testing.T) {
	u := upkeepOf(complete(t))
	u.Incidents = rule.Given([]Incident{{rule.Given(SafetyAccident), rule.Given(rule.NewDate(2024, 4, 5))}})
	u.IPClassI, u.IPClassII, u.IPSelfDeveloped, u.Points = rule.Given(1), rule.Given(0), rule.Given(0), Points{}
	ruletest.StraightLine(t, upkeepSubject, u, upkeepOf(complete(t)))
	probes := ruletest.Probe(t, upkeepSubject, u)
	for _, code := range []string{"owns_ip", "tech_share", "rd_share", "ht_share"} {
		assert.Len(t, probes.Sides("V2016", "hnte."+code), 3, code)
	}
}

func TestUpkeepAllocations(t *testing.T) {
	if sizeDivisor > 1 {
		t.Skip("the race detector allocates itself")
	}
	u, s := upkeepOf(complete(t)), rule.NewSheet(upkeepBook)
	assert.LessOrEqual(t, int(testing.AllocsPerRun(100, func() { _, _ = upkeepScheme.EvaluateOn(s, &u) })), 1, "one copy of the facts")
}

// Whatever comes in, the door says what is wrong with it, or the re-examination answers in every form.
func FuzzDecodeUpkeep(f *testing.F) {
	data, err := json.Marshal(upkeepOf(complete(f)))
	require.NoError(f, err)
	f.Add(data)
	for _, text := range []string{
		"", "[]", `{"year":2025`, `{"year":2025}`, `{"year":2015}`, `{"year":9998,"registered_on":"9998-12-31"}`, `{"year":1}`, `{"year":-1}`,
		`{"year":2025,"registered_on":"2026-01-01"}`, `{"year":2025,"incidents":[{"on":"0001-01-01"},{}]}`, `{"year":2025,"points":{"level":"37/3"}}`,
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		u, err := DecodeUpkeep(data)
		if err != nil {
			var input *door.InputError
			require.True(t, errors.As(err, &input), "%v", err)
			return
		}
		d, err := EvaluateUpkeep(u)
		if err != nil {
			var edition *rule.EditionError
			require.ErrorAs(t, err, &edition)
			return
		}
		require.True(t, json.Valid(d.AppendJSON(nil)))
		require.NotEmpty(t, d.Text(rule.ZH)+d.FullText(rule.EN))
	})
}
