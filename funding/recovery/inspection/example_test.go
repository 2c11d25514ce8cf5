package inspection_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/funding/recovery/inspection"
	"github.com/keji-rules/keji/rule"
)

// Paid a day late, to another unit, and an invoice that another project has claimed.
func ExampleInspect() {
	x, err := inspection.Decode([]byte(`{"on": "2026-06-30", "unit": "U1", "signed_on": "2026-03-01", "separate_accounts": true,
	  "payments": [{"paid_on": "2026-04-01", "payee": "U2", "barred": false}],
	  "expenses": [{"invoice": "04412345", "use": "operations", "amount": 1200, "outsourced": false}],
	  "elsewhere": ["04412345"], "devices": [], "grants": []}`))
	if err != nil {
		log.Fatal(err)
	}
	a, err := inspection.Inspect(x)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(a.Text(rule.ZH))
	// Output:
	// 财政科技资金安全检查·项目资金安全检查（U1）：发现问题
	// 适用版本：2021年经费管理规定（2021-08-05起），按检查日期 2026-06-30 适用
	// 版本说明：印发日按2021年8月5日，未经原文核对（8月13日公布）
	// ✗ 收款人为项目承担单位（payments[0]）：不符合〔财政科技资金安全检查的通行做法〕（拟议，非法定）
	// ✗ 任务书签订后30日内拨付：不符合；签订日期 2026-03-01，应于此日前（含） 2026-03-31，首次拨付 2026-04-01〔《关于改革完善中央财政科研经费管理的若干意见》〕（据转述）
	// ✗ 同一发票未重复列支（expenses[0]）：不符合；已列支于 elsewhere[0]〔财政科技资金安全检查的通行做法〕（拟议，非法定）
	// ✓ 另有 4 项符合
	// 本结果有 7 处依据尚待核实，见完整说明中的标注
}
