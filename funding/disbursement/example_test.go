package disbursement_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/funding/disbursement"
	"github.com/keji-rules/keji/rule"
)

// Of a provincial grant of a million yuan the final payment waits for the mid-term check or the acceptance.
func ExampleMayPay() {
	g, err := disbursement.Decode([]byte(`{"programme": "guangdong", "on": "2026-10-10", "unit": "甲公司", "amount": 1000000, "allocated": 1000000,
	  "signed": true, "signed_on": "2026-09-20", "midterm": false, "accepted": false, "standing": {"state": "free", "on": "2026-10-10"}, "suspended": false,
	  "stages": [{"name": "首期款", "share": "0.7", "trigger": "signed", "paid": 0}, {"name": "尾款", "share": "0.3", "trigger": "signed", "paid": 0}]}`))
	if err != nil {
		log.Fatal(err)
	}
	a, err := disbursement.MayPay(g)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(a.Text(rule.ZH))
	// Output:
	// 财政科技资金拨付·可拨付金额（甲公司）：可拨付70万元
	// 适用版本：广东省2022年拨付规定（2022-01-01起），按拟拨付日期 2026-10-10 适用
	// 版本说明：发文日和文本未查到，按2022年年初起算；拨付期限按国办发〔2021〕32号
	// · 本阶段金额（stages[0]）：阶段 首期款，占比 70%，金额 70万元，拨付条件 任务书签订〔财政科技资金拨付的通行做法〕（拟议，非法定）
	// · 本阶段金额（stages[1]）：阶段 尾款，占比 30%，金额 30万元，拨付条件 任务书签订〔财政科技资金拨付的通行做法〕（拟议，非法定）
	// ✗ 尾款只拨付已通过中期检查或验收的项目（stages[1]）：不符合〔广东省财政厅下达省级科技项目尾款的通知（粤财工〔2019〕44号）〕（据转述）
	// · 本阶段可拨付（stages[0]）：阶段 首期款，可拨付 70万元〔财政科技资金拨付的通行做法〕（拟议，非法定）
	// · 可拨付金额：可拨付 70万元〔财政科技资金拨付的通行做法〕（拟议，非法定）
	// ✓ 另有 7 项符合
	// 本结果有 11 处依据尚待核实，见完整说明中的标注
}

// Every step that exceeds one before it is named.
func ExampleReconcile() {
	l, err := disbursement.DecodeLedger([]byte(`{"name": "2026年第一批", "stated": {"issued": 3000000}, "lines": [
	  {"key": "P1", "planned": 1500000, "issued": 1500000, "allocated": 1500000, "paid": "1500000.01"},
	  {"key": "P2", "planned": 1440000, "issued": 1440000, "allocated": 1440000, "paid": 0}]}`))
	if err != nil {
		log.Fatal(err)
	}
	a, err := disbursement.Reconcile(l)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(a.FullText(rule.ZH))
	// Output:
	// 财政科技资金拨付·资金台账核对（2026年第一批）：不符2项
	// ✗ 计划≥下达≥落实到项目≥拨付≥决算认定（lines[0]）：不符合；行 P1，落实到项目金额 150万元，拨付金额 150.000001万元，超出 0.01元〔财政科技资金拨付的通行做法〕（拟议，非法定）
	// ✓ 金额齐备：符合〔财政科技资金拨付的通行做法〕（拟议，非法定）
	// ✗ 各行合计等于所列总额（stated.issued）：不符合；项目 下达金额，所列总额 300万元，各行合计 294万元，相差 6万元〔财政科技资金拨付的通行做法〕（拟议，非法定）
}
