package report_test

import (
	"fmt"

	"github.com/keji-rules/keji/project/report"
	"github.com/keji-rules/keji/rule"
)

// Which reports does a project owe, and by when?
func ExampleDutiesOf() {
	u, err := report.Decode([]byte(`{"profile": "national_key_rd", "starts_on": "2024-07-01", "ends_on": "2026-06-30", "publicly_funded": true, "classified": false}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	answer, err := report.DutiesOf(u)
	if err != nil {
		fmt.Println(err)
		return
	}
	duties, _ := answer.Value()
	for _, d := range duties.Reports {
		last, _ := d.By.Last()
		fmt.Println(d.Kind.Text(rule.ZH), last)
	}
	// Output:
	// 年度报告 2024-11-30
	// 年度报告 2025-11-30
	// 最终（结题）报告 2026-09-30
}
