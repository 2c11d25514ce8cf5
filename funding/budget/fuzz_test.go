package budget

import (
	"testing"

	"github.com/keji-rules/keji/rule/ruletest"
)

func FuzzCeiling(f *testing.F) {
	ruletest.FuzzAnswers(f, "ceiling", ask, "testdata/central", "testdata/guangdong", "testdata/social_science", "testdata/zhejiang", "testdata/common-mistakes")
}
func FuzzMost(f *testing.F) {
	ruletest.FuzzAnswers(f, "most", ask, "testdata/central", "testdata/guangdong", "testdata/social_science", "testdata/zhejiang", "testdata/common-mistakes")
}
func FuzzCheck(f *testing.F) {
	ruletest.FuzzAnswers(f, "check", ask, "testdata/central", "testdata/guangdong", "testdata/social_science", "testdata/zhejiang", "testdata/common-mistakes")
}
func FuzzApproval(f *testing.F) {
	ruletest.FuzzAnswers(f, "approval", ask, "testdata/central", "testdata/guangdong", "testdata/social_science", "testdata/zhejiang", "testdata/common-mistakes")
}
func FuzzSettle(f *testing.F) {
	ruletest.FuzzAnswers(f, "settle", ask, "testdata/central", "testdata/guangdong", "testdata/social_science", "testdata/zhejiang", "testdata/common-mistakes")
}
