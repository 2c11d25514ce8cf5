package competition_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/funding/allocation/competition"
	"github.com/keji-rules/keji/rule"
)

// Two million for six projects, one a county, at most a million each. The policy is a frame filled in by the call's own notice.
func ExamplePolicy_Allocate() {
	call := rule.NewDocument(rule.DocumentInfo{ID: "CALL", Title: rule.T("2026年度申报指南（示例）", "Notice of the Call 2026 (example)"), Source: rule.Read})
	p := competition.Proposal()
	p.HasMost, p.Most = call.Whole().Read().On(), call.Whole().Read().Limit(1_000_000)
	p.HasPerCounty, p.PerCounty = call.Whole().Read().On(), call.Whole().Read().Limit(1)
	p.Cut = call.Whole().Read().On()
	w, err := competition.Decode([]byte(`{"budget": 2100000, "unit": "wan_yuan", "work_fund": 50000, "applicants": [
		{"key": "A1", "name": "智能电声关键技术", "county": "梅江区", "eligible": true, "score": 91.5, "requested": 1200000},
		{"key": "A2", "name": "高频覆铜板", "county": "梅县区", "eligible": true, "score": 88, "requested": 900000},
		{"key": "A3", "name": "柚皮高值化", "county": "梅县区", "eligible": true, "score": 86.25, "requested": 500000},
		{"key": "A4", "name": "茶叶加工装备", "county": "大埔县", "eligible": true, "score": 80, "requested": 400000},
		{"key": "A5", "name": "稀土抛光", "county": "平远县", "eligible": true, "score": 58, "requested": 800000},
		{"key": "A6", "name": "陶瓷釉料", "county": "大埔县", "eligible": false, "grounds": "申报单位注册地不在本市", "requested": 300000}]}`))
	if err != nil {
		log.Fatal(err)
	}
	a, err := p.Allocate(w)
	if err != nil {
		log.Fatal(err)
	}
	plan, _ := a.Value()
	fmt.Println(plan.Text(rule.ZH))
	for _, g := range plan.Grants {
		fmt.Println(g.Text(rule.ZH))
	}
	// Output:
	// 立项3个，安排205万元，结余0元
	// 智能电声关键技术：得分91.5，排第1位，立项，资助100万元（申请120万元，受资助上限或取整所限）
	// 高频覆铜板：得分88，排第2位，立项，资助90万元
	// 柚皮高值化：得分86.25，排第3位，县（市、区）“梅县区”的名额1项已满；列入后备第1位
	// 茶叶加工装备：得分80，排第4位，可资助40万元，预算只剩15万元，按15万元立项
	// 稀土抛光：得分58，排第5位，低于立项分数线60分，不予立项
	// 陶瓷釉料：未通过审查，不参加排序：申报单位注册地不在本市
}
