package acceptance

import (
	"testing"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

// FuzzEveryQuestion feeds anything to the door, and what passes to every question.
func FuzzEveryQuestion(f *testing.F) {
	cases, err := ruletest.LoadAnswers("testdata/cases")
	if err != nil {
		f.Fatal(err)
	}
	for i := range cases {
		f.Add(cases[i].Input())
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, q := range []string{"due", "form", "completion", "check", "follow"} {
			told, err := ask(nil, q, data)
			if err != nil {
				return
			}
			if told.IsZero() || len(told.Lines()) == 0 {
				t.Fatalf("%s: no answer", q)
			}
			_ = told.FullText(rule.ZH)
			if _, err := told.MarshalJSON(); err != nil {
				t.Fatal(err)
			}
		}
	})
}
