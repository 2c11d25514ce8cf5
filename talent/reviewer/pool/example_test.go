package pool_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/reviewer/pool"
)

func ExampleEvaluate() {
	c, err := pool.Decode([]byte(`{"applied_on": "2026-07-15", "born_on": "1960-07-15", "academician": false, "no_misconduct": true, "in_post": true,
		"years_in_field": 20, "associate_title": true, "middle_title": true}`))
	if err != nil {
		log.Fatal(err)
	}
	for _, at := range []pool.Place{pool.Jiangmen, pool.National} {
		d, err := pool.Evaluate(at, c)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(at.Text(rule.ZH), d.Verdict().Text().ZH)
	}
	// Output:
	// 江门 不符合
	// 国家科技专家库 符合
}

func ExampleStatusOn() {
	e, err := pool.DecodeEntry([]byte(`{"on": "2029-05-09", "entered_on": "2024-01-01", "confirmed_on": "2029-01-01", "born_on": "1970-01-01", "academician": false,
		"inquiry": false, "left": false, "bans": [{"from": "2026-05-10", "until": "2029-05-09"}]}`))
	if err != nil {
		log.Fatal(err)
	}
	a, err := pool.StatusOn(e)
	if err != nil {
		log.Fatal(err)
	}
	s, _ := a.Value()
	fmt.Println(s.Text(rule.ZH))
	// Output:
	// 暂停
}
