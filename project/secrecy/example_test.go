package secrecy_test

import (
	"fmt"

	"github.com/keji-rules/keji/project/secrecy"
)

// A city's bureau wants to classify a project's report as 绝密.
func ExamplePowerOf() {
	m, err := secrecy.Decode([]byte(`{"made_on": "2025-03-10", "grade": "top_secret", "organ": "prefecture", "authorised": false}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	answer, err := secrecy.PowerOf(m)
	if err != nil {
		fmt.Println(err)
		return
	}
	outcome, _ := answer.Value()
	refusal, refused := outcome.Refusal()
	fmt.Println(refused, refusal.Alternatives()[0].Text.ZH)
	// Output:
	// true 先行采取保密措施，立即报有权限的上级机关、单位确定
}
