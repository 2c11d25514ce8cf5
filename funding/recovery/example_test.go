package recovery_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/funding/recovery"
	"github.com/keji-rules/keji/rule"
)

// Money of 2022, received in November, is surplus on the first day of 2024: two budget years, not 24 months.
func ExampleCarryOver() {
	b, err := recovery.DecodeBalance([]byte(`{"on": "2024-01-01", "budget_year": 2022, "unspent": 1000000, "paid_out": false, "repurposed_in": 0, "transfer": true, "allocated": false}`))
	if err != nil {
		log.Fatal(err)
	}
	a, err := recovery.CarryOver(b)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(a.FullText(rule.ZH))
	// Output:
	// 财政科技资金结转结余与退回·预算结转结余（2022年度预算资金）：结余资金，应收回，交回上级财政
	// 适用版本：预算法及2020年实施条例（2020-10-01起），按查询日 2024-01-01 适用
	// ✓ 资金仍在预算系统内：符合〔《中华人民共和国预算法》第四十二条〕
	// · 连续两年未用完：预算年度 2022年，结转至 2023-12-31，自此为结余 2024-01-01〔《中华人民共和国预算法实施条例》第五十条〕
	// · 结余资金的收回：收回 交回上级财政〔《关于推进地方盘活财政存量资金有关事项的通知》〕（据转述）
}

// A project that did not pass pays back what was not recognised.
func ExampleClose() {
	c, err := recovery.DecodeClosing([]byte(`{"programme": "guangdong", "closed_on": "2023-06-01", "end": "not_passed", "paid": 1000000, "recognised": "765432.10"}`))
	if err != nil {
		log.Fatal(err)
	}
	a, err := recovery.Close(c)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(a.FullText(rule.EN))
	// Output:
	// Carry-over, surplus and refund of fiscal S&T money, Fiscal money when a project ends (Guangdong provincial programmes, not passed): refund 234,567.9 yuan
	// Edition: Guangdong: surplus by the rules of 2022 (2022-01-01 onwards), as of day the project was closed 2023-06-01
	// About this edition: neither day of issue nor text was found; taken as from the start of 2022, as 国办发〔2021〕32号 has it
	// · Paid less recognised spending: paid 1,000,000 yuan, recognised 765,432.1 yuan, difference 234,567.9 yuan [common practice on fiscal money when a research project ends] (proposed, not law)
	// · Refund: amount 234,567.9 yuan [common practice on fiscal money when a research project ends] (proposed, not law)
}
