package contract

import (
	"testing"

	"github.com/keji-rules/keji/rule/ruletest"
)

func FuzzSigning(f *testing.F) { ruletest.FuzzAnswers(f, "signing", ask, "testdata/cases") }

func FuzzMidterm(f *testing.F) { ruletest.FuzzAnswers(f, "midterm", ask, "testdata/cases") }

func FuzzChange(f *testing.F) { ruletest.FuzzAnswers(f, "change", ask, "testdata/cases") }

func FuzzNotify(f *testing.F) { ruletest.FuzzAnswers(f, "notify", ask, "testdata/cases") }

func FuzzMoney(f *testing.F) { ruletest.FuzzAnswers(f, "money", ask, "testdata/cases") }
