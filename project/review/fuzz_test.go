package review

import (
	"testing"

	"github.com/keji-rules/keji/rule/ruletest"
)

func FuzzPanel(f *testing.F) { ruletest.FuzzAnswers(f, "panel", ask, "testdata/cases") }

func FuzzRank(f *testing.F) { ruletest.FuzzAnswers(f, "rank", ask, "testdata/cases") }
