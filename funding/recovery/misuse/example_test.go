package misuse_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/funding/recovery/misuse"
	"github.com/keji-rules/keji/rule"
)

// An enterprise diverted 200,000 yuan; a fine of 60,001 is proposed.
func ExampleConsequences() {
	f, err := misuse.Decode([]byte(`{"on": "2023-05-01", "actor": "enterprise", "conduct": "diversion", "amount": 200000, "technology": false, "refuses": false, "proposed": 60001}`))
	if err != nil {
		log.Fatal(err)
	}
	a, err := misuse.Consequences(f)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(a.FullText(rule.ZH))
	// Output:
	// 财政科技资金违规责任·违规使用财政科技资金的法律后果（企业（含经营活动中的事业单位）·截留、挪用财政资金）：责令改正、调整有关会计账目、追回有关财政资金、警告、没收违法所得、罚款；罚款≥2万元且≤6万元〔《财政违法行为处罚处分条例》第十四条〕
	// 适用版本：财政违法行为处罚处分条例、预算法及科学技术进步法（2022-01-01起），按行为发生日 2023-05-01 适用
	// · 企业和个人骗取、挪用、非法获益：措施 责令改正，措施 调整有关会计账目，措施 追回有关财政资金，措施 警告，措施 没收违法所得，措施 罚款〔《财政违法行为处罚处分条例》第十四条第（二）项〕
	// ✗ 罚款范围：不符合；下限比例（含） 10%，上限比例（含） 30%，金额 20万元，罚款 2万元～6万元；拟定 6.0001万元：不符合；允许 ≥2万元且≤6万元；应 ≤ 6万元〔《财政违法行为处罚处分条例》第十四条〕〔《财政违法行为处罚处分条例》第十四条〕
	// · 直接责任人员罚款范围：罚款 3000元～5万元〔《财政违法行为处罚处分条例》第十四条〕
}
