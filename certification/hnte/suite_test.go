package hnte

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

var subject = ruletest.For(Scheme(), Decode)

const casesDir = "testdata/cases"

// Every condition, band and edition, written by hand from the law; and every rule seen passed, failed, undetermined, and
// exactly at its edge by these cases.
func TestCases(t *testing.T) {
	coverage := ruletest.NewCoverage(Scheme().Book())
	for _, d := range ruletest.Cases(t, casesDir, subject) {
		coverage.Add(d)
	}
	coverage.Require(t, ruletest.BothSides, waivers()...)
	if testing.Verbose() {
		t.Log("\n" + coverage.Table(rule.ZH))
	}
}

// waivers: a band within which experts choose is never passed by itself.
func waivers() []ruletest.Waiver {
	var all []ruletest.Waiver
	for _, code := range []string{
		"number_class1", "number_class2", "number_band", "way_band", "standards_band", "transformation_band",
		"net_asset_growth_band", "sales_growth_band", "v2008.ip_inventions", "v2008.ip_items", "v2008.ip_band",
		"v2008.transformation_band", "v2008.organisation_band", "v2008.asset_growth_band", "v2008.sales_growth_band",
	} {
		all = append(all, ruletest.Waiver{Code: "hnte." + code, Of: ruletest.SeenPassed, Why: "experts choose within the band, which stays a range"})
	}
	return all
}

// What public calculators and guides get wrong, each file one mistake.
//
// Of the mistakes known for this scheme these are no cases: numbers of the law that sit in code, or a policy that is
// overwritten unchecked (a policy is a value here), and rewards and success rates, which the certification does not have.
func TestCommonMistakes(t *testing.T) {
	ruletest.Cases(t, "testdata/common-mistakes", subject)
}

func loadCases(t *testing.T) []ruletest.Case {
	t.Helper()
	cases, err := ruletest.Load(casesDir)
	require.NoError(t, err)
	return cases
}
