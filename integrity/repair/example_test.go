package repair_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/integrity/repair"
	"github.com/keji-rules/keji/rule"
)

// A general record of 10 April 2026: when may repair be applied for?
func ExampleRecord_Window() {
	r, err := repair.DecodeRecord([]byte(`{"applied_on": "2026-07-09", "document_on": "2026-04-10", "class": "general"}`))
	if err != nil {
		log.Fatal(err)
	}
	a, err := r.Window()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(a.FullText(rule.ZH))
	// Output:
	// 信用信息修复（信用中国）·公示期：最早申请日 2026-07-10，最长公示至 2027-04-09
	// 适用版本：国家发展改革委令第36号（2026-04-01起），按申请日 2026-07-09 适用
	// · 公示期：失信信息类别 一般失信信息，最短公示期 3个月，最长公示期 12个月，最早申请日 2026-07-10〔《信用修复管理办法》〕（据转述）
	// · 最长公示期届满，自动停止公示：最长公示至 2027-04-09〔《信用修复管理办法》〕（据转述）
}

// Rectified and commended by the city: not enough.
func ExampleSanctioned_May() {
	s, err := repair.DecodeSanctioned([]byte(`{"applied_on": "2023-06-01", "from": "2022-07-01", "until": "2024-06-30",
		"duties": true, "rectified": true, "loss_made_good": true, "effect_removed": true, "commended": "municipal"}`))
	if err != nil {
		log.Fatal(err)
	}
	a, err := s.May(integrity.Guangdong)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(a.Text(rule.ZH))
	// Output:
	// 科研信用修复·能否申请科研信用修复：不能申请修复；不影响：信用中国公示的失信信息、严重失信主体名单、失信被执行人名单、重大税收违法失信主体名单
	// 适用版本：广东省2021年办法（2021-02-01至2024-01-31），按申请日 2023-06-01 适用
	// 版本说明：有效期3年，至2024-01-31止
	// ✗ 获得省级以上相关部门表彰或嘉奖：不符合；表彰或嘉奖的级别 市级及以下〔《广东省科研诚信管理办法（试行）》第二十八条〕
	// · 经科技主管部门审定，可减少惩戒期限或移出失信名单〔《广东省科研诚信管理办法（试行）》第二十八条〕
	// · 不影响信用中国上的记录〔《失信行为纠正后的信用信息修复管理办法（试行）》〕
	// ✓ 另有 5 项符合
}
