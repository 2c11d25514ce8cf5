package enterprise

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// complete is a profile of a small firm with one of everything.
const complete = `{
  "name": "梅州示例科技有限公司", "former_names": ["梅州旧名有限公司"], "registered_on": "2024-11-15", "resident": true, "audit_collection": true,
  "rights": [
    {"number": "ZL1", "kind": "invention_patent", "mainland": true, "owners": ["梅州旧名有限公司"], "granted_on": "2024-05-01", "ends_on": "2042-03-01", "ended": false, "obtained": "purchase", "obtained_on": "2024-12-01", "uses": []},
    {"number": "2025SR1", "kind": "software", "mainland": true, "owners": ["梅州示例科技有限公司"], "granted_on": "2025-02-01", "ends_on": "2074-12-31", "ended": false, "obtained": "own_rd", "obtained_on": "2025-02-01", "uses": []}],
  "months": [
    {"year": 2024, "month": 11, "staff_opening": 0, "staff_closing": 10, "tech_opening": 0, "tech_closing": 3},
    {"year": 2024, "month": 12, "staff_opening": 10, "staff_closing": 11, "tech_opening": 3, "tech_closing": 3}],
  "workers": [{"year": 2025, "in_service": false, "technical": true, "days": 200, "research_days": 183}],
  "years": [{"year": 2025, "sales": "1000000", "total_income": "1000000", "high_tech_income": "800000"}],
  "ledger": [{"code": "RD01", "year": 2025, "personnel": 600000, "direct_input": 100000, "depreciation": 50000, "amortisation": 20000, "design": 20000, "trial": 10000,
    "domestic": 100000, "overseas": 50000, "other": 300000, "capitalised": false, "formed_in": 0, "for_client": false, "formed_amortisation": 0}]
}`

func decoded(t *testing.T, text string) *Profile {
	t.Helper()
	p, err := Decode([]byte(text))
	require.NoError(t, err)
	return &p
}

// value returns what an answer tells.
func value[V any](t *testing.T, a rule.Answer[V], err error) V {
	t.Helper()
	require.NoError(t, err)
	v, ok := a.Value()
	require.True(t, ok, a.FullText(rule.EN))
	return v
}

// lacks returns the paths of the facts that keep an answer open.
func lacks[V any](t *testing.T, a rule.Answer[V], err error) []string {
	t.Helper()
	require.NoError(t, err)
	_, ok := a.Value()
	require.False(t, ok)
	paths := []string{}
	for _, f := range a.Missing() {
		paths = append(paths, f.Path)
	}
	return paths
}

// codes returns rule and verdict of each line.
func verdicts[V any](a rule.Answer[V]) map[string]rule.Verdict {
	all := map[string]rule.Verdict{}
	for _, l := range a.Lines() {
		if v, given := l.Verdict.Get(); given {
			all[l.Path+" "+l.Rule.Code] = v
		}
	}
	return all
}
