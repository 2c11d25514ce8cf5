package gate

import (
	"testing"

	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

// FuzzEveryQuestion feeds anything to the door, and what passes to every question under the profile that it names.
func FuzzEveryQuestion(f *testing.F) {
	for _, p := range Profiles() {
		cases, err := ruletest.Load(casesOf(p))
		if err != nil {
			f.Fatal(err)
		}
		for i := range cases {
			if i%7 == 0 {
				f.Add(cases[i].Application())
			}
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := Decode(data)
		if err != nil {
			return
		}
		d, err := Evaluate(a)
		if err != nil {
			refused(t, err)
			return
		}
		may, err := MayApply(a)
		if err != nil {
			t.Fatal(err)
		}
		if _, told := may.Value(); told != (d.Verdict() != rule.Undetermined) {
			t.Fatal("the answer and the verdict differ")
		}
		limits, err := LimitsOf(a)
		if err != nil {
			t.Fatal(err)
		}
		for _, l := range rule.Langs() {
			if may.FullText(l) == "" || limits.FullText(l) == "" || d.FullText(l) == "" {
				t.Fatal("an answer without text")
			}
		}
		if _, err := may.MarshalJSON(); err != nil {
			t.Fatal(err)
		}
		if _, err := limits.MarshalJSON(); err != nil {
			t.Fatal(err)
		}
	})
}

func refused(t *testing.T, err error) {
	t.Helper()
	switch err.(type) {
	case *project.ProfileError, *rule.EditionError:
	default:
		t.Fatalf("not a refusal of the expected kind: %v", err)
	}
}
