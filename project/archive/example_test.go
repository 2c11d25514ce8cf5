package archive_test

import (
	"fmt"

	"github.com/keji-rules/keji/project/archive"
	"github.com/keji-rules/keji/rule"
)

// For how long is a file kept that was delivered on the day of the acceptance?
func ExampleKeepOf() {
	f, err := archive.Decode([]byte(`{"delivered_on": "2026-11-05", "accepted_on": "2026-11-05", "period": "years_30"}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	answer, err := archive.KeepOf(f)
	if err != nil {
		fmt.Println(err)
		return
	}
	outcome, _ := answer.Value()
	fmt.Println(outcome.Text(rule.ZH))
	// Output:
	// 30年，自 2026-11-05 至 2056-11-04（含）
}
