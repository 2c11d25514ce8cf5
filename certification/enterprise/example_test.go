package enterprise_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/certification/enterprise"
	"github.com/keji-rules/keji/rule"
)

const profile = `{
  "name": "梅州示例科技有限公司", "registered_on": "2024-11-15",
  "rights": [
    {"number": "ZL 1", "kind": "invention_patent", "mainland": true, "owners": ["梅州示例科技有限公司"], "granted_on": "2025-05-01",
     "ends_on": "2044-03-01", "ended": false, "obtained": "own_rd", "uses": []},
    {"number": "ZL 2", "kind": "utility_model", "mainland": true, "owners": ["梅州示例科技有限公司"], "granted_on": "2020-05-01",
     "ends_on": "2029-05-01", "ended": false, "obtained": "purchase", "uses": [{"by": "转让方有限公司", "year": 2021, "succeeded": true, "until": "2024-12-01"}]}],
  "ledger": [{"code": "RD01", "year": 2025, "personnel": 600000, "direct_input": 100000, "depreciation": 50000, "amortisation": 20000,
    "design": 20000, "trial": 10000, "domestic": 100000, "overseas": 50000, "other": 300000,
    "capitalised": false, "formed_in": 0, "for_client": false}]
}`

// A firm's facts, asked for what certification would count on the day of filing.
func Example() {
	p, err := enterprise.Decode([]byte(profile)) // every problem at once, with path and remedy
	if err != nil {
		log.Fatal(err)
	}
	filed := rule.NewDate(2026, 6, 20)
	years, err := enterprise.FiscalYears(&p, filed)
	if err != nil {
		log.Fatal(err)
	}
	span, _ := years.Value()
	rd, err := enterprise.CountRD(&p, filed, span)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(years.Text(rule.EN), rd.FullText(rule.EN))
	// Output:
	// Facts that schemes share, Accounting years looked back on: 2024 to 2025
	// Edition: the Measures of 2016 (2016-01-01 onwards), as of 2026-06-20
	// · Accounting years looked back on: day of filing 2026-06-20, years 3 years [Work Guide for the Certification of High and New Technology Enterprises, Section 3.1]
	// · Operated for fewer years: the time actually operated: Day of registration 2024-11-15 [Measures for the Certification of High and New Technology Enterprises, Article 11 item 5]
	// Facts that schemes share, Total R&D expense (years 2024 to 2025): 1,150,000 yuan
	// Edition: the Measures of 2016 (2016-01-01 onwards), as of 2026-06-20
	// · Commissioned R&D counts in part (2025): actually paid 150,000 yuan, share 80%, counted 120,000 yuan [Work Guide for the Certification of High and New Technology Enterprises, Section 3.6.2.7]
	// · Cap on other expenses (2025): actual 300,000 yuan, cap 230,000 yuan; what exceeds the cap does not count [Work Guide for the Certification of High and New Technology Enterprises, Section 3.6.2.8] (disputed)
	// · R&D expense of the year (2025): internal (categories 1 to 6) 800,000 yuan, total 1,150,000 yuan [Work Guide for the Certification of High and New Technology Enterprises, Section 3.6.4]
	// · Total R&D expense: total 1,150,000 yuan, of it overseas 40,000 yuan [Work Guide for the Certification of High and New Technology Enterprises, Section 3.6]
	// · Other readings of the cap: by the total 1,150,000 yuan, by the internal categories 1,120,000 yuan, per activity 1,150,000 yuan, per year 1,150,000 yuan, pooled 1,150,000 yuan [Work Guide for the Certification of High and New Technology Enterprises, Section 3.6.2.8] (disputed)
}

// A right of class II that its seller used is spent: 梅州买来的实用新型已被转让方用过。
func ExampleRights() {
	p, err := enterprise.Decode([]byte(profile))
	if err != nil {
		log.Fatal(err)
	}
	a, err := enterprise.Rights(&p, rule.NewDate(2026, 6, 20))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(a.FullText(rule.ZH))
	// Output:
	// 企业共用事实·可用知识产权（截至2026-06-20）：Ⅰ类 1件，Ⅱ类 0件
	// 适用版本：2016年认定办法（2016-01-01起），按 2026-06-20 适用
	// · 可用知识产权：知识产权 2项〔《高新技术企业认定管理工作指引》三（二）〕
	// ✓ 可用（rights[0]）：符合；编号 ZL 1〔《高新技术企业认定管理工作指引》三（二）〕
	// ✗ Ⅱ类知识产权未曾使用（rights[1]）：不符合；编号 ZL 2〔《高新技术企业认定管理工作指引》三（二）4〕（通行理解，待核实）
}

// The 20% cap without circularity: a quarter of the rest.
func ExampleOtherFactor() {
	e, err := enterprise.Editions().On(rule.NewDate(2026, 6, 20))
	if err != nil {
		log.Fatal(err)
	}
	factor, _ := enterprise.OtherFactor(e.Policy.OtherShare)
	fmt.Println(factor.Value, factor.Cite.Text(rule.ZH))
	// Output:
	// 0.25 《高新技术企业认定管理工作指引》三（六）2（8）
}
