package performance

import (
	"testing"

	"github.com/keji-rules/keji/rule/ruletest"
)

func FuzzEvaluate(f *testing.F) { ruletest.FuzzAnswers(f, "evaluate", ask, "testdata/cases") }
func FuzzAdvise(f *testing.F)   { ruletest.FuzzAnswers(f, "advise", ask, "testdata/cases") }
func FuzzMonitor(f *testing.F)  { ruletest.FuzzAnswers(f, "monitor", ask, "testdata/cases") }
