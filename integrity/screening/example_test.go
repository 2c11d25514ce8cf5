package screening_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/integrity/register"
	"github.com/keji-rules/keji/integrity/screening"
	"github.com/keji-rules/keji/rule"
)

// A member is barred until 25 December 2026, by a decision that was published months after the ban began.
func ExampleIndex_Screen() {
	entry, err := register.Decode([]byte(`{"key": "R-001", "kind": "person", "name": "张三", "ids": [{"kind": "citizen_id", "number": "11010519491231002X"}],
		"list": "research_serious", "regime": "misconduct", "grade": "serious", "scopes": ["apply", "undertake", "participate"],
		"decision": {"by": "某基金委员会", "document": "某决〔2023〕1号", "on": "2023-12-26"},
		"term": {"from": "2023-12-26", "length": {"count": 3, "unit": "years"}}, "published_on": "2024-04-12", "known_on": "2024-04-12", "jurisdictions": ["national"]}`))
	if err != nil {
		log.Fatal(err)
	}
	all, err := register.New(rule.NewDate(2026, 12, 25), entry)
	if err != nil {
		log.Fatal(err)
	}
	index := screening.NewIndex(all) // once; then for every application
	app, err := screening.Decode([]byte(`{"on": "2026-12-25", "purpose": "project", "profile": "national", "jurisdiction": "441400", "parties": [
		{"role": "applicant", "name": "某公司", "ids": [{"kind": "credit_code", "number": "91350100M000100Y43"}]},
		{"role": "member", "name": "张三", "ids": [{"kind": "citizen_id", "number": "11010519491231002x"}]}]}`))
	if err != nil {
		log.Fatal(err)
	}
	a, err := index.Screen(app)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(a.Text(rule.ZH))
	found, _ := a.Value()
	free, _ := found.Standing.FreeFrom()
	fmt.Println(found.Standing.State, free, found.Parties[0].Standing.State)
	// Output:
	// 科研诚信筛查·能否办理：科技计划项目：受限（2026-12-25），至2026-12-25止，2026-12-26起解除；记录 R-001，科研严重失信记录，禁止参与财政性资金支持的科技活动，2023-12-26至2026-12-25（含首末两日，3年，起始日计入），经由成员 张三〔《科研失信行为调查处理规则》〕；成员：须更换后办理（至2026-12-25，含当日）
	// 适用版本：2022年调查处理规则（2022-08-25起），按查询日 2026-12-25 适用
	// 注意：2026-11-22 之后的规定未经核对。
	// 版本说明：施行日取印发日，2022-09-14公布
	// ✗ 不在限制期内（parties[1]）：不符合；对象 成员 张三，受限至 2026-12-25〔《科研失信行为调查处理规则》〕
	// · 记录只及于本人（单位）〔《科研失信行为调查处理规则》〕
	// · 结果为办理建议，由工作人员核实后决定〔《中华人民共和国个人信息保护法》第二十四条〕（通行理解，待核实）
	// · 本人可以要求说明、查阅和更正〔《中华人民共和国个人信息保护法》第四十六条〕（通行理解，待核实）
	// ✓ 另有 1 项符合
	// 本结果有 2 处依据尚待核实，见完整说明中的标注
	// barred 2026-12-26 free
}
