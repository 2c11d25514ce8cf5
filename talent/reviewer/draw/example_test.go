package draw_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/reviewer/draw"
	"github.com/keji-rules/keji/talent/reviewer/panel"
)

func Example() {
	plan := draw.Plan{
		Seed: "2026年7月15日公证抽签 3-1-4-1-5",
		Experts: []draw.Expert{
			{ID: "E1", Unit: "U1", Outside: true}, {ID: "E2", Unit: "U1", Outside: true}, {ID: "E3", Unit: "U2", Outside: true},
			{ID: "E4", Unit: "U3", Financial: true}, {ID: "E5", Unit: "U4", Outside: true},
		},
		Items: []draw.Item{
			{Key: "项目甲", Quota: panel.Quota{Size: 3, Outside: 2, Financial: 1, PerUnit: 1}, Barred: []string{"E5"}},
			{Key: "项目乙", Quota: panel.Quota{Size: 3, Outside: 3, PerUnit: 1}, Barred: []string{"E5"}},
		},
	}
	answer, err := draw.Draw(plan)
	if err != nil {
		log.Fatal(err)
	}
	drawn, _ := answer.Value()
	for _, p := range drawn.Panels {
		fmt.Println(p.Item, p.Members, p.Text(rule.ZH))
	}
	// Output:
	// 项目甲 [E2 E3 E4] 自4名可抽取专家中抽取3名（第4次试抽成立）
	// 项目乙 [] 无法组成专家组，以下条件不能同时满足：回避、外部专家人数、同一单位人数上限
}
