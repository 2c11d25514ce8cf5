package performance

import (
	"testing"

	"github.com/keji-rules/keji/funding/internal/casetest"
)

func FuzzEvaluate(f *testing.F) { casetest.Fuzz(f, "evaluate", ask, "testdata/cases") }
func FuzzAdvise(f *testing.F)   { casetest.Fuzz(f, "advise", ask, "testdata/cases") }
func FuzzMonitor(f *testing.F)  { casetest.Fuzz(f, "monitor", ask, "testdata/cases") }
