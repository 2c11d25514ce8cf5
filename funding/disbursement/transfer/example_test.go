package transfer_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/funding/disbursement/transfer"
	"github.com/keji-rules/keji/rule"
)

// A city's congress approved the budget on 20 January 2026; special transfers have 60 days.
func ExampleTimes() {
	c, err := transfer.Decode([]byte(`{"on": "2026-03-21", "level": "city_or_county", "name": "某市2026年预算", "approved_on": "2026-01-20",
	  "replied_on": "2026-02-09", "published_on": "2026-02-09", "department_published_on": "2026-03-01", "general": false}`))
	if err != nil {
		log.Fatal(err)
	}
	a, err := transfer.Times(c)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(a.FullText(rule.ZH))
	// Output:
	// 预算批复和转移支付下达·预算批复、下达、公开的期限（某市2026年预算）：财政部门批复部门预算 2026-02-09（已按期）；财政部门公开预算 2026-02-09（已按期）；部门公开部门预算 2026-03-01（已按期）；下达专项转移支付 2026-03-21（未到期）
	// 适用版本：预算法及2020年实施条例（2020-10-01起），按查询日 2026-03-21 适用
	// · 预算批复、下达、公开的期限：查询日 2026-03-21〔《中华人民共和国预算法》第五十二条〕
	// ✓ 财政部门批复部门预算：符合；人民代表大会批准预算日 2026-01-20，期限 20天内（起始日不计入，末日遇休息日不顺延），截止日（含） 2026-02-09，情况 已按期〔《中华人民共和国预算法》第五十二条第一款〕
	// ✓ 财政部门公开预算：符合；人民代表大会批准预算日 2026-01-20，期限 20天内（起始日不计入，末日遇休息日不顺延），截止日（含） 2026-02-09，情况 已按期〔《中华人民共和国预算法》第十四条第一款〕
	// ✓ 部门公开部门预算：符合；财政部门批复部门预算日 2026-02-09，期限 20天内（起始日不计入，末日遇休息日不顺延），截止日（含） 2026-03-01，情况 已按期；截止日为休息日，是否顺延未见规定；如顺延则为2026-03-02〔《中华人民共和国预算法》第十四条第二款〕（通行理解，待核实）
	// ✓ 下达专项转移支付：符合；人民代表大会批准预算日 2026-01-20，期限 60天内（起始日不计入，末日遇休息日不顺延），截止日（含） 2026-03-21，情况 未到期；截止日为休息日，是否顺延未见规定；如顺延则为2026-03-23〔《中华人民共和国预算法》第五十二条第四款〕（通行理解，待核实）
}

// Of special transfers at least 70% of this year's are notified in advance, in general.
func ExampleCheck() {
	n, err := transfer.DecodeNotice([]byte(`{"on": "2026-11-15", "kind": "special", "expected": 3000000, "notified": 2000000, "by_actual": false,
	  "by_project": true, "named": true, "issuer": "finance"}`))
	if err != nil {
		log.Fatal(err)
	}
	a, err := transfer.Check(n)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(a.Text(rule.EN))
	// Output:
	// Budgets and transfers on their way, Advance notice of transfers: not in order, generally at least 2,100,000 yuan
	// Edition: the Budget Law and its regulation of 2020 (2020-10-01 onwards), as of day of the notice 2026-11-15
	// ✗ Share that is notified in advance: failed; generally at least 70%, expected this year 3,000,000 yuan, at least 2,100,000 yuan, notified 2,000,000 yuan; rounded up to the fen; “generally” leaves room; less needs a reason [Regulation on the Implementation of the Budget Law, Article 48 paragraph 2]
	// ✓ 2 more met
}
