package techsme_test

import (
	"testing"

	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var subject = ruletest.For(techsme.Scheme(), techsme.Decode)

const casesDir = "testdata/cases"

// Every condition, threshold, band, route and edition, written by hand from the law; and every rule seen passed, failed,
// undetermined, and exactly at its edge by these cases.
func TestCases(t *testing.T) {
	coverage := ruletest.NewCoverage(techsme.Scheme().Book())
	for _, d := range ruletest.Cases(t, casesDir, subject) {
		coverage.Add(d)
	}
	coverage.Require(t, ruletest.BothSides)
	if testing.Verbose() {
		t.Log("\n" + coverage.Table(rule.ZH))
	}
}

// What public calculators and guides get wrong, each file one mistake. Those about windows, tax rates and rights that are
// not granted or not in force are cases of the answers around the evaluation, in testdata/common-mistakes-life.
func TestCommonMistakes(t *testing.T) {
	ruletest.Cases(t, "testdata/common-mistakes", subject)
}

// Another mistake: the measures for nurturing enterprises by stages are cited under a number they never had.
func TestNoWrongDocumentIsCited(t *testing.T) {
	for _, e := range techsme.Editions().All() {
		for _, d := range e.Documents {
			assert.NotContains(t, d.Info().Number, "〔2022〕126号")
		}
	}
}

func loadCases(t *testing.T) []ruletest.Case {
	t.Helper()
	cases, err := ruletest.Load(casesDir)
	require.NoError(t, err)
	return cases
}
