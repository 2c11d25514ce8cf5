package recusal_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/reviewer/recusal"
)

func ExampleScreen() {
	c, err := recusal.Decode([]byte(`{"on": "2026-07-15", "regime": "city",
		"application": {"id": "A1", "units": ["U1"], "people": ["P1"], "heads": ["H1"]},
		"experts": [
			{"id": "E1", "posts": [{"unit": "U1", "as": "employee", "last_on": "2023-07-15"}], "own_applications": [], "ties": [], "declared": []},
			{"id": "E2", "posts": [{"unit": "U2", "as": "employee"}], "own_applications": [], "ties": [{"with": "P1", "as": "in_law"}], "declared": []},
			{"id": "E3", "posts": [{"unit": "U3", "as": "employee"}], "own_applications": [], "ties": [], "declared": ["A1"]}]}`))
	if err != nil {
		log.Fatal(err)
	}
	a, err := recusal.Screen(c)
	if err != nil {
		log.Fatal(err)
	}
	s, _ := a.Value()
	fmt.Println(s.Text(rule.ZH))
	for _, x := range s.Conflicts {
		fmt.Println(x.Text(rule.ZH))
	}
	// Output:
	// 2名须回避，1名待组织者决定，0名可参加评审
	// E1与U1：近年曾在该单位任职（至2023-07-15，追溯3年）〔《中华人民共和国政府采购法实施条例》第九条〕（通行理解，待核实）
	// E2与P1：申请人、参与者的近亲属（近姻亲）〔《国家自然科学基金条例》第二十条〕（通行理解，待核实）
	// E3与A1：专家本人申请回避，待核实〔《国家自然科学基金条例》第二十条〕（通行理解，待核实）
}
