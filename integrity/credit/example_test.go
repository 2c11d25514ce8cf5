package credit_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/integrity/credit"
	"github.com/keji-rules/keji/rule"
)

func ExampleHistory_Classify() {
	h, err := credit.Decode([]byte(`{"on": "2023-06-01", "since": "2015-01-01", "records": [{"found_on": "2021-06-01", "until": "2022-05-31", "grave": false, "ground": "none"}]}`))
	if err != nil {
		log.Fatal(err)
	}
	a, err := h.Classify()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(a.FullText(rule.ZH))
	// Output:
	// 广东省科研信用分类·信用类别：未分类（自2022-06-01起无失信记录）
	// 适用版本：广东省2021年办法（2021-02-01至2024-01-31），按查询日 2023-06-01 适用
	// 版本说明：有效期3年，至2024-01-31止
	// · 连续无失信记录：自 2022-06-01，良好信用自 2024-06-01〔《广东省科研诚信管理办法（试行）》第九条〕
	// · 连续无失信起算日的另一种理解：自 2021-06-01，良好信用自 2023-06-01〔《广东省科研诚信管理办法（试行）》第九条〕（存在争议）
	// · 连续五年无失信的激励：可享受激励自 2027-06-01〔《广东省科研诚信管理办法（试行）》第二十四条〕
}
