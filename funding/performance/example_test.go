package performance_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/funding/performance"
	"github.com/keji-rules/keji/rule"
)

const sheet = `{
  "on": "2026-03-01", "kind": "self", "scale": "national",
  "indicators": [
    {"name": "预算执行率", "group": "execution", "weight": 10, "method": "execution", "target": 3000000, "actual": 2850000, "target_unit": "元", "actual_unit": "元"},
    {"name": "发明专利授权", "group": "output", "weight": 30, "method": "at_least", "target": 10, "actual": 8, "target_unit": "件", "actual_unit": "件"},
    {"name": "完成时限", "group": "output", "weight": 20, "method": "at_most", "target": 12, "actual": 12, "target_unit": "月", "actual_unit": "月"},
    {"name": "带动就业", "group": "benefit", "weight": 30, "method": "qualitative", "achievement": "achieved", "points": 27},
    {"name": "服务对象满意度", "group": "satisfaction", "weight": 10, "method": "at_least", "target": 90, "target_unit": "%"}
  ]
}`

// The satisfaction was not measured yet: the grade waits for it, good or excellent.
func ExampleEvaluate() {
	e, err := performance.Decode([]byte(sheet)) // every problem at once, with path and remedy
	if err != nil {
		log.Fatal(err)
	}
	a, err := performance.Evaluate(e)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(a.FullText(rule.ZH))
	// Output:
	// 财政科技资金绩效·绩效评价结果（单位自评）：待定；缺少数据
	// 适用版本：2020年办法及2021年指标指引（2021-08-18起），按评价日期 2026-03-01 适用
	// 版本说明：广东五级等次、双监控界限未经核实，可作为政策值更换
	// · 预算执行率（indicators[0]）：指标 预算执行率，分值 10分，目标值／完成值 3000000元 / 2850000元，得分 9.5分〔《项目支出绩效评价管理办法》第十六条〕（通行理解，待核实）
	// · 定量指标（越高越好）（indicators[1]）：指标 发明专利授权，分值 30分，目标值／完成值 10件 / 8件，得分 24分〔《项目支出绩效评价管理办法》第十六条〕（通行理解，待核实）
	// · 定量指标（越低越好）（indicators[2]）：指标 完成时限，分值 20分，目标值／完成值 12月 / 12月，得分 20分〔《项目支出绩效评价管理办法》第十六条〕（拟议，非法定）
	// · 定性指标（indicators[3]）：指标 带动就业，分值 30分，达成程度 达成预期指标，得分 27分〔《项目支出绩效评价管理办法》第十六条〕（通行理解，待核实）
	// ? 定量指标（越高越好）（indicators[4]）：待定；指标 服务对象满意度，分值 10分，得分 0分～10分〔《项目支出绩效评价管理办法》第十六条〕（通行理解，待核实）
	// · 一级指标得分：一级指标 预算执行率，分值 10分，得分 9.5分〔《项目支出绩效评价管理办法》〕（据转述）
	// · 一级指标得分：一级指标 产出指标，分值 50分，得分 44分〔《项目支出绩效评价管理办法》〕（据转述）
	// · 一级指标得分：一级指标 效益指标，分值 30分，得分 27分〔《项目支出绩效评价管理办法》〕（据转述）
	// · 一级指标得分：一级指标 满意度指标，分值 10分，得分 0分～10分〔《项目支出绩效评价管理办法》〕（据转述）
	// ✓ 一级指标分值符合规定：符合；一级指标 预算执行率，分值 10分，规定 10分〔《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》〕（通行理解，待核实）
	// ✓ 一级指标分值符合规定：符合；一级指标 产出指标，分值 50分，规定 50分〔《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》〕（通行理解，待核实）
	// ✓ 一级指标分值符合规定：符合；一级指标 效益指标，分值 30分，规定 30分〔《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》〕（通行理解，待核实）
	// ✓ 一级指标分值符合规定：符合；一级指标 满意度指标，分值 10分，规定 10分〔《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》〕（通行理解，待核实）
	// ? 总分与等次：待定；总分 80.5分～90.5分〔《项目支出绩效评价管理办法》〕（据转述）
	// 尚缺（影响结果）：完成值
}

// What the result recommends.
func ExampleAdvise() {
	e, err := performance.Decode([]byte(sheet))
	if err != nil {
		log.Fatal(err)
	}
	list, _ := e.Indicators.Get()
	list[4].Actual = rule.Given(rule.Int(95))
	a, err := performance.Advise(e)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(a.FullText(rule.EN))
	// Output:
	// Performance of fiscal S&T money, Recommended use of the result (self-evaluation): excellent: support appropriately in the next budget
	// Edition: measures of 2020 with the guidance on indicators of 2021 (2021-08-18 onwards), as of day of the evaluation 2026-03-01
	// About this edition: Guangdong's five grades and the lags of monitoring are not confirmed; they are values that can be replaced
	// · Total and grade: total 90.5 points, grade excellent, from (inclusive) 90 points [Measures on the Performance Evaluation of Project Expenditure] (second hand)
	// · Results feed the budgets of later years: a recommendation for the budget, not a decision [Budget Law of the People's Republic of China, Article 32]
	// · Results feed the budgets of later years [Regulation on the Implementation of the Budget Law, Article 20]
	// · Recommended use of the result: recommended support appropriately in the next budget [Measures on the Performance Evaluation of Project Expenditure] (assumed, to be confirmed)
}

// Spending and goals at the end of June.
func ExampleMonitor() {
	w, err := performance.DecodeWatch([]byte(`{"year": 2026, "month": 6, "level": "local", "budget": 3000000, "paid": 1000000, "serious": false,
	  "goals": [{"name": "发明专利申请", "weight": 100, "expected": "0.5", "attained": "0.45"}]}`))
	if err != nil {
		log.Fatal(err)
	}
	a, err := performance.Monitor(w)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(a.FullText(rule.ZH))
	// Output:
	// 财政科技资金绩效·绩效目标与预算执行双监控（2026年1至6月）：预警，及时纠正
	// 适用版本：2020年办法及2021年指标指引（2021-08-18起），按监控截止日 2026-06-30 适用
	// 版本说明：广东五级等次、双监控界限未经核实，可作为政策值更换
	// ✓ 绩效目标实现程度：符合；应达到 50%，实际 45%，领先（负为滞后） -5%，预警界限（超过） 10%，暂缓界限（超过） 30%〔地方预算绩效运行监控的做法〕（拟议，非法定）
	// ✗ 预算执行进度与序时进度：不符合；执行率 33.33%，序时进度 50%，领先（负为滞后） -16.67%，预警界限（超过） 10%，暂缓界限（超过） 30%〔地方预算绩效运行监控的做法〕（拟议，非法定）
	// ✓ 未发现严重问题：符合〔地方预算绩效运行监控的做法〕（据转述）
	// · 年度监控汇总的月份：层级 地方，汇总至月份 6；本月为年度监控汇总月份〔地方预算绩效运行监控的做法〕（据转述）
}
