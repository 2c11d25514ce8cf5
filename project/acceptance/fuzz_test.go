package acceptance

import (
	"testing"

	"github.com/keji-rules/keji/rule/ruletest"
)

func FuzzDue(f *testing.F) { ruletest.FuzzAnswers(f, "due", ask, "testdata/cases") }

func FuzzForm(f *testing.F) { ruletest.FuzzAnswers(f, "form", ask, "testdata/cases") }

func FuzzCompletion(f *testing.F) { ruletest.FuzzAnswers(f, "completion", ask, "testdata/cases") }

func FuzzCheck(f *testing.F) { ruletest.FuzzAnswers(f, "check", ask, "testdata/cases") }

func FuzzFollow(f *testing.F) { ruletest.FuzzAnswers(f, "follow", ask, "testdata/cases") }
