package budget_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/funding/budget"
	"github.com/keji-rules/keji/rule"
)

// A grant of 127.5 million: what may the indirect costs be at most?
func ExampleMostIndirect() {
	g, err := budget.DecodeGrant([]byte(`{"programme": "central", "signed_on": "2022-03-01", "category": "ordinary", "total": 127500000, "purchase": 0}`))
	if err != nil {
		log.Fatal(err) // every problem at once, with path and remedy
	}
	a, err := budget.MostIndirect(g)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(a.FullText(rule.ZH))
	// Output:
	// 科研项目预算·资助总额一定时间接费用的上限（中央财政科研项目·一般项目）：间接费用至多2187.5万元，直接费用10562.5万元
	// 适用版本：2021年规定（30%/25%/20%）（2021-08-05起），按任务书签订日期 2022-03-01 适用
	// 版本说明：印发日按2021年8月5日，未经原文核对（8月13日公布）
	// · 总额扣除设备购置费：资助总额 12750万元，设备购置费 0元，扣除后 12750万元〔《关于改革完善中央财政科研经费管理的若干意见》〕（据转述）
	// · 解方程：基数＋间接费用＝扣除后总额：该段自（不含） 1275万元，比例 20%，常数 75万元，间接费用 2187.5万元；舍去不足1分的部分；间接费用＝（比例×扣除后总额＋常数）÷（1＋比例）〔《关于改革完善中央财政科研经费管理的若干意见》〕（据转述）
	// · 分档：本档金额 500万元，比例 30%，本档上限 150万元；不超过500万元的部分〔《关于改革完善中央财政科研经费管理的若干意见》〕（据转述）
	// · 分档：本档金额 500万元，比例 25%，本档上限 125万元；超过500万元至1000万元的部分〔《关于改革完善中央财政科研经费管理的若干意见》〕（据转述）
	// · 分档：本档金额 9562.5万元，比例 20%，本档上限 1912.5万元；超过1000万元的部分〔《关于改革完善中央财政科研经费管理的若干意见》〕（据转述）
	// · 间接费用上限：上限 2187.5万元；舍去不足1分的部分〔《关于改革完善中央财政科研经费管理的若干意见》〕（据转述）
	// · 以万元（两位小数）填报时：填报上限 2187.5万元；舍去不足100元（0.01万元）的部分〔财政科研项目预算的通行做法〕（拟议，非法定）
	// · 资助总额一定时间接费用的上限：间接费用 2187.5万元，直接费用 10562.5万元；舍去不足1分的部分〔《关于改革完善中央财政科研经费管理的若干意见》〕（据转述）
}

// The same project under the rules of 2016: the ceiling tier by tier.
func ExampleIndirectCeiling() {
	g, err := budget.DecodeGrant([]byte(`{"programme": "central", "signed_on": "2017-03-01", "category": "ordinary", "direct": 9000000, "purchase": 1000000}`))
	if err != nil {
		log.Fatal(err)
	}
	a, err := budget.IndirectCeiling(g)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(a.FullText(rule.EN))
	// Output:
	// Research project budgets, Ceiling on indirect costs (central programmes, ordinary project): 1,450,000 yuan
	// Edition: rules of 2016 (20%, 15%, 13%) (2016-07-01 to 2018-06-30), as of day the task book was signed 2017-03-01
	// About this edition: issued in July 2016, taken as from the first of the month
	// · Base = direct costs less purchase of equipment: direct costs 9,000,000 yuan, purchase of equipment 1,000,000 yuan, base 8,000,000 yuan [Opinions on Further Improving the Management of Central Fiscal Research Funds] (second hand)
	// · Tier: money in it 5,000,000 yuan, rate 20%, it adds 1,000,000 yuan; the part up to 5,000,000 yuan [Opinions on Further Improving the Management of Central Fiscal Research Funds] (second hand)
	// · Tier: money in it 3,000,000 yuan, rate 15%, it adds 450,000 yuan; the part above 5,000,000 yuan up to 10,000,000 yuan [Opinions on Further Improving the Management of Central Fiscal Research Funds] (second hand)
	// · Ceiling on indirect costs: ceiling 1,450,000 yuan; truncated to the fen [Opinions on Further Improving the Management of Central Fiscal Research Funds] (second hand)
	// · Where a form takes 万元 with two decimals: ceiling in the form 1,450,000 yuan; truncated to 100 yuan [common practice of research project budgets] (proposed, not law)
}

// Everything that is wrong with a budget, each line with its article.
func ExampleCheck() {
	b, err := budget.Decode([]byte(`{"programme": "guangdong", "signed_on": "2023-03-01", "category": "ordinary", "total": 2000000,
	  "topics": [{"name": "课题一", "sources": [{"origin": "city_fiscal", "funds": 2000000, "direct": 1500000, "indirect": 500000, "purchase": 600000,
	    "items": [{"subject": "equipment", "amount": 600000}, {"subject": "operations", "amount": 900000}], "devices": [{"price": 600000, "described": false}]}]}]}`))
	if err != nil {
		log.Fatal(err)
	}
	a, err := budget.Check(b)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(a.Text(rule.ZH))
	// Output:
	// 科研项目预算·预算审核（广东省省级财政科研项目·一般项目）：不符合
	// 适用版本：广东省2022年规定（2022-01-01起），按任务书签订日期 2023-03-01 适用
	// 版本说明：发文日和文本未查到，按2022年年初起算，数值按国办发〔2021〕32号
	// · 按设备费、业务费、劳务费归并（topics[0].sources[0]）：设备费 60万元，业务费 90万元，劳务费 0元〔公开的科研预算编制工具〕（据转述）
	// ✗ 设备按规定作详细说明（topics[0].sources[0].devices[0]）：不符合；单价 60万元，界限（含） 50万元〔《关于改革完善省级财政科研经费使用管理的实施意见》〕（存在争议）
	// · 基数＝直接费用－设备购置费（topics[0].sources[0]）：基数 90万元〔《关于改革完善省级财政科研经费使用管理的实施意见》〕（存在争议）
	// · 分档（topics[0].sources[0]）：本档金额 90万元，比例 30%，本档上限 27万元；不超过500万元的部分〔《关于改革完善省级财政科研经费使用管理的实施意见》〕（存在争议）
	// · 间接费用上限（topics[0].sources[0]）：上限 27万元；舍去不足1分的部分〔《关于改革完善省级财政科研经费使用管理的实施意见》〕（存在争议）
	// · 以万元（两位小数）填报时（topics[0].sources[0]）：填报上限 27万元；舍去不足100元（0.01万元）的部分〔财政科研项目预算的通行做法〕（拟议，非法定）
	// ✗ 间接费用不超过上限（topics[0].sources[0]）：不符合；间接费用 50万元，上限 27万元，超出 23万元〔《关于改革完善省级财政科研经费使用管理的实施意见》〕（存在争议）
	// ✓ 另有 7 项符合
	// 本结果有 14 处依据尚待核实，见完整说明中的标注
}

// Who may approve a change.
func ExampleApproval() {
	day := rule.Given(rule.NewDate(2023, 5, 1))
	a, err := budget.Approval(budget.Adjustment{
		Rules:  budget.Rules{Programme: rule.Given(budget.Central), SignedOn: day, Category: rule.Given(budget.Ordinary)},
		Change: rule.Given(budget.Change("equipment_up"))})
	if err != nil {
		log.Fatal(err)
	}
	who, _ := a.Value()
	fmt.Println(who, who.Text(rule.ZH))
	// Output: unit 项目承担单位审批
}
