package credit_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/reviewer/credit"
)

func ExampleCostOf() {
	a, err := credit.Decode([]byte(`{"on": "2026-03-02", "regime": "nsfc", "conduct": "not_recused", "grade": "graver", "proposed_years": 3, "decided_on": "2026-05-10"}`))
	if err != nil {
		log.Fatal(err)
	}
	answer, err := credit.CostOf(a)
	if err != nil {
		log.Fatal(err)
	}
	cost, _ := answer.Value()
	fmt.Println(cost.Text(rule.ZH))
	// Output:
	// 禁止参加评审等活动：≥2年且≤7年〔《国家自然科学基金条例》第三十九条〕；2026-05-10至2029-05-09（含首末两日，3年，起始日计入）
}
