package notice_test

import (
	"fmt"

	"github.com/keji-rules/keji/project/notice"
	"github.com/keji-rules/keji/rule"
)

// Published on a Monday before the National Day holiday: the fifth working day is a Sunday that was made one.
func ExampleWindowOf() {
	n, err := notice.Decode([]byte(`{"profile": "gd_prefecture", "kind": "grants", "notice_on": "2025-09-22", "classified": false}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	answer, err := notice.WindowOf(n)
	if err != nil {
		fmt.Println(err)
		return
	}
	outcome, _ := answer.Value()
	fmt.Println(outcome.Text(rule.ZH))
	// Output:
	// 公示期 2025-09-23 至 2025-09-28（首尾两日均含）
}
