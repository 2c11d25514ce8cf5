package progress_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/funding/disbursement/progress"
	"github.com/keji-rules/keji/rule"
)

// By the end of August 5 million of 8.5 million yuan were paid: 58.82% against 66.67%.
func ExampleTrack() {
	s, err := progress.Decode([]byte(`{"name": "科技专项", "year": 2026, "month": 8, "against": "calendar", "budget": 8500000, "paid": 5000000, "tolerance": "0.05", "severe": "0.2"}`))
	if err != nil {
		log.Fatal(err)
	}
	a, err := progress.Track(s)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(a.FullText(rule.ZH))
	// Output:
	// 财政科技资金支出进度·预算执行进度预警（科技专项·2026年1至8月）：滞后，落后7.84个百分点
	// 适用版本：通行的预算执行进度要求（2015-01-01起），按截至日 2026-08-31 适用
	// 版本说明：各地要求不一，通行比例未经核实；有本地要求的应按本地要求
	// · 预算执行率：累计支付 500万元，全年预算数 850万元，执行率 58.82%〔广东省某市科技主管部门预算执行进度公开情况〕（据转述）
	// ✓ 支付不超过全年预算数：符合〔预算执行进度考核的通行做法〕（拟议，非法定）
	// · 本月末应达到的进度：对照标准 序时进度，应达到 66.67%〔广东省某市科技主管部门预算执行进度公开情况〕（据转述）
	// ✗ 执行率与应达到进度之差：不符合；领先（负为滞后） -7.84%，容许滞后 5%，严重滞后（超过） 20%〔广东省某市科技主管部门预算执行进度公开情况〕（据转述）
}
