package contract

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
		for _, q := range []string{"signing", "midterm", "change", "money"} {
			answer, err := ask(nil, q, data)
			if err != nil {
				return
			}
			if answer.IsZero() || len(answer.Lines()) == 0 {
				t.Fatalf("%s: no answer", q)
			}
			_ = answer.FullText(rule.ZH)
			if _, err := answer.MarshalJSON(); err != nil {
				t.Fatal(err)
			}
		}
	})
}
