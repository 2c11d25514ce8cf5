package permit_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
	"github.com/keji-rules/keji/talent/foreigner/permit"
)

const file = `{"reference": "2026-017", "locality": "441400", "tier": "B",
	"permit": {"from": "2025-01-01", "until": "2026-12-31", "cancelled": false, "revoked": false, "renewal_filed": false},
	"request": {"on": "2026-11-16", "kind": "renewal", "from": "2027-01-01", "contract_until": "2028-06-30", "passport_until": "2031-05-01",
		"ground": "multiple", "inside_china": false, "family": false},
	"event": {"kind": "change", "on": "2026-09-29"}}`

func decoded() permit.File {
	f, err := permit.Decode([]byte(file))
	if err != nil {
		log.Fatal(err)
	}
	return f
}

func ExampleFile_StatusOn() {
	for _, day := range []rule.Date{rule.NewDate(2026, 10, 1), rule.NewDate(2026, 10, 2), rule.NewDate(2026, 12, 1), rule.NewDate(2026, 12, 2), rule.NewDate(2027, 1, 1)} {
		a, err := decoded().StatusOn(day)
		if err != nil {
			log.Fatal(err)
		}
		status, _ := a.Value()
		fmt.Println(day, status, status.Text(rule.ZH))
	}
	// Output:
	// 2026-10-01 valid 有效
	// 2026-10-02 renewal_due 有效，应申请延期
	// 2026-12-01 renewal_due 有效，应申请延期
	// 2026-12-02 too_late_to_renew 有效，已逾延期申请期限
	// 2027-01-01 expired 已到期，自动注销
}

func ExampleFile_Grant() {
	a, err := decoded().Grant()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(a.FullText(rule.ZH))
	// Output:
	// 外国人来华工作许可·可批准的许可期限（2026-017）：2027-01-01至2028-06-30（含首末两日）
	// 适用版本：不再制发许可证（2024-12-01起），按申请日 2026-11-16 适用
	// ✓ 申请时护照剩余有效期：符合；护照截止日 2031-05-01，应剩余 6个月〔《外国人来华工作许可服务指南（暂行）》〕（通行理解，待核实）
	// · 类别最长年限：类别 外国专业人才（B类），最长 2年，至（含） 2028-12-31〔《外国人来华工作许可服务指南（暂行）》〕（据转述）
	// · 不超过合同期限：至（含） 2028-06-30〔《外国人来华工作许可服务指南（暂行）》〕（据转述）
	// · 不超过护照有效期：至（含） 2031-05-01〔《外国人来华工作许可服务指南（暂行）》〕（据转述）
}

func ExampleFile_Deadlines() {
	a, err := decoded().Deadlines(calendar.Official())
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(a.FullText(rule.ZH))
	// Output:
	// 外国人来华工作许可·事件后的期限（2026-017）：申请变更：最后一日 2026-10-19（含）；自个人信息变更（2026-09-29）起10个工作日内（起始日不计入）〔《外国人来华工作许可服务指南（暂行）》〕（据转述）
	// 适用版本：不再制发许可证（2024-12-01起），按事件发生日 2026-09-29 适用
	// · 申请变更：自 2026-09-29，最后一日（含） 2026-10-19〔《外国人来华工作许可服务指南（暂行）》〕（据转述）
}

func ExampleFile_Papers() {
	a, err := decoded().Papers()
	if err != nil {
		log.Fatal(err)
	}
	papers, _ := a.Value()
	fmt.Println(papers.Text(rule.ZH))
	for _, p := range papers {
		line := p.Title.ZH + " " + p.State.Text(rule.ZH)
		if !p.Since.IsZero() {
			line += " " + p.Since.String()
		}
		fmt.Println(line)
	}
	// Output:
	// 应提交2项，承诺制0项，免提交0项，其他材料未收录
	// 申请表 应提交
	// 与承诺相符的纳税记录（不符的记入失信） 应提交
	// 办理该事项的其他材料（清单未收录，以受理机关要求为准） 未收录
}
