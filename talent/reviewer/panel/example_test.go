package panel_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/reviewer/panel"
)

func ExampleCheck() {
	c, err := panel.Decode([]byte(`{"on": "2026-07-15", "form": "meeting", "subsidy": "500000", "key_project": false, "judges_funds": true, "members": 6,
		"outside": 3, "financial": 1, "industry": 0, "largest_unit": 2, "conflicts": 0, "drawn_at_random": true, "evaluates_bids": false}`))
	if err != nil {
		log.Fatal(err)
	}
	a, err := panel.Check(c)
	if err != nil {
		log.Fatal(err)
	}
	v, _ := a.Value()
	fmt.Println(v.Text(rule.ZH))
	q, err := panel.QuotaOf(c)
	if err != nil {
		log.Fatal(err)
	}
	quota, _ := q.Value()
	fmt.Println(quota.Text(rule.ZH))
	// Output:
	// 专家组不符合要求：会议评审人数为单数、外部专家比例、同一单位人数
	// 5人，外部专家不少于4人，财务专家不少于1人，同一单位不多于1人
}
