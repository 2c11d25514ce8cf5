package schemes

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/certification"
	"github.com/keji-rules/keji/rule"
)

// TestDeskTemplate: it is whole, it passes every scheme as it is, and no scheme asks for anything it lacks.
func TestDeskTemplate(t *testing.T) {
	file, err := certification.Decode(Desk().Template())
	require.NoError(t, err)
	d, err := certification.Survey(file, rule.NewDate(2026, 7, 15))
	require.NoError(t, err)
	for _, p := range d.Places {
		assert.Equal(t, rule.Passed, p.May, p.Scheme)
	}
	var sample any
	require.NoError(t, json.Unmarshal(Desk().Template(), &sample))
	optional := map[string]bool{ // figures that stand instead of the profile's, days that most have not, parts of a panel
		"workers": true, "hnte.renewal_by": true, "techsme.employees": true, "techsme.tech_staff": true, "techsme.rd_expense": true, "techsme.rd_indicator": true, "hnte.points.cut": true,
		"rights[].notice_and_fee_on": true, "rights[].ended_on": true, "rights[].obtained_on": true, "rights[].licence_years": true,
		"hnte.points.ip": true, "hnte.points.organisation": true, "hnte.points.asset_growth": true, // of 2008
	}
	for _, f := range Desk().Fields() {
		root, _, nested := strings.Cut(f.Path, "[]")
		if !optional[f.Path] && !(nested && optional[root]) {
			assert.True(t, found(sample, f.Path), f.Path)
		}
	}
}

// found reports whether a path is in the sample, in the first item of each list, or in a list that is empty there.
func found(value any, path string) bool {
	for step := range strings.SplitSeq(path, ".") {
		key, inList := strings.CutSuffix(step, "[]")
		object, _ := value.(map[string]any)
		next, ok := object[key]
		if !ok {
			return false
		}
		if list, isList := next.([]any); inList && isList {
			if len(list) == 0 {
				return true
			}
			next = list[0]
		}
		value = next
	}
	return true
}
