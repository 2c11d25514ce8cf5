package rule_test

import (
	"fmt"

	"github.com/keji-rules/keji/rule"
	"github.com/shopspring/decimal"
)

func ExampleTerm() {
	ban := rule.TermOf(rule.NewDate(2023, 12, 26), rule.ForYears(3), rule.FirstDayCounted)
	fmt.Println(ban.Text(rule.ZH))
	fmt.Println(ban.Contains(rule.NewDate(2026, 12, 25)), ban.Contains(rule.NewDate(2026, 12, 26)))
	fmt.Println(ban.FreeFrom())

	next := rule.NewTerm(rule.NewDate(2026, 12, 26), rule.NewDate(2027, 6, 30))
	barred, _ := rule.TermOn(rule.NewDate(2026, 5, 1), next, ban) // no free day between them
	fmt.Println(barred)
	// Output:
	// 2023-12-26至2026-12-25（含首末两日，3年，起始日计入）
	// true false
	// 2026-12-26 true
	// 2023-12-26 to 2027-06-30 (both days included)
}

func ExampleStanding() {
	ban := rule.TermOf(rule.NewDate(2023, 12, 26), rule.ForYears(3), rule.FirstDayCounted)
	s := rule.NewStanding(rule.NewDate(2026, 5, 1), rule.Bar{Entry: "R-0017", Through: rule.T("参与单位 乙公司", "participating unit B"), Term: ban})
	fmt.Println(s.Text(rule.ZH))
	fmt.Println(s.Verdict(), s.IsFree().Or(true))
	// Output:
	// 受限（2026-05-01），至2026-12-25止，2026-12-26起解除；记录 R-0017，2023-12-26至2026-12-25（含首末两日，3年，起始日计入），经由参与单位 乙公司
	// failed false
}

func ExampleRange() {
	law := measures2017.Article(32).Read()
	heavier := rule.NewRange(rule.Years).MoreThan(law.Limit(0)).LessThan(law.Limit(3)) // 3年以内, where the figure is excluded
	fmt.Println(heavier.Check(rule.Int(2)).Verdict)
	fmt.Println(heavier.Check(rule.Int(3)).Text(rule.ZH))
	// Output:
	// passed
	// 拟定 3年：不符合；允许 >0年且<3年；应 < 3年，恰等于界限，不含本数〔《科技型中小企业评价办法》第三十二条〕
}

func ExampleSplitAmount() {
	s, err := rule.SplitAmount(decimal.NewFromInt(100), rule.InYuan, []rule.Claim{
		{Key: "B", Weight: rule.Frac(1, 3)}, {Key: "A", Weight: rule.Frac(1, 3)}, {Key: "C", Weight: rule.Frac(1, 3)},
	})
	fmt.Println(s.FullText(rule.ZH), err)

	_, err = rule.SplitAmount(decimal.NewFromInt(100), rule.InWanYuan, nil)
	fmt.Println(err)
	// Output:
	// 100元按最大余额法分为 3 份，单位元，余额最大的 1 份各多得 1 个单位
	//   B 33元（权重 1/3，余额 0.33）
	//   A 34元（权重 1/3，余额 0.33，多得 1 个单位，即 1 元）
	//   C 33元（权重 1/3，余额 0.33）
	//  <nil>
	// rule: cannot be split: total: the whole is no whole number of ten thousand yuan; claims: no claim has a weight above zero
}

func ExampleRefusal() {
	r := rule.Refuse(rule.T("延期", "extend")).
		Because(rule.Ground{Text: rule.T("执行期已满", "the term has ended"), Law: measures2017.Article(12).Read()}).
		Instead(rule.Ground{Text: rule.T("申请终止", "apply for termination")})
	fmt.Println(rule.Refused[rule.Term](r).Text(rule.ZH))
	// Output:
	// 不予准许：延期；理由：执行期已满〔《科技型中小企业评价办法》第十二条〕；依法可以：申请终止
}
