package procedure_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/integrity/procedure"
	"github.com/keji-rules/keji/rule"
)

// A decision received on 15 September 2023: the fifteenth day falls into the National Day holiday.
func ExampleDeadlines() {
	c, err := procedure.Decode([]byte(`{"on": "2023-10-07", "accepted_on": "2023-03-01", "decided_on": "2023-09-10", "served_on": "2023-09-15"}`))
	if err != nil {
		log.Fatal(err)
	}
	a, err := procedure.Deadlines(integrity.Guangdong, c)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(a.Text(rule.ZH))
	// Output:
	// 科研诚信案件办理期限·各环节期限：提出复查（复核）申请 2023-10-07（未到期）
	// 适用版本：广东省2021年办法（2021-02-01至2024-01-31），按受理日 2023-03-01 适用
	// 版本说明：有效期3年，至2024-01-31止
	// · 各环节期限：查询日 2023-10-07〔《广东省科研诚信管理办法（试行）》第二十二条〕
	// · 该环节没有期限规定：环节 完成调查〔《广东省科研诚信管理办法（试行）》第十六条〕
	// ✓ 另有 1 项符合
}
