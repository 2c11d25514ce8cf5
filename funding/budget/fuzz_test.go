package budget

import (
	"testing"

	"github.com/keji-rules/keji/funding/internal/casetest"
)

func FuzzCeiling(f *testing.F) {
	casetest.Fuzz(f, "ceiling", ask, "testdata/central", "testdata/guangdong", "testdata/social_science", "testdata/zhejiang", "testdata/common-mistakes")
}
func FuzzMost(f *testing.F) {
	casetest.Fuzz(f, "most", ask, "testdata/central", "testdata/guangdong", "testdata/social_science", "testdata/zhejiang", "testdata/common-mistakes")
}
func FuzzCheck(f *testing.F) {
	casetest.Fuzz(f, "check", ask, "testdata/central", "testdata/guangdong", "testdata/social_science", "testdata/zhejiang", "testdata/common-mistakes")
}
func FuzzApproval(f *testing.F) {
	casetest.Fuzz(f, "approval", ask, "testdata/central", "testdata/guangdong", "testdata/social_science", "testdata/zhejiang", "testdata/common-mistakes")
}
func FuzzSettle(f *testing.F) {
	casetest.Fuzz(f, "settle", ask, "testdata/central", "testdata/guangdong", "testdata/social_science", "testdata/zhejiang", "testdata/common-mistakes")
}
