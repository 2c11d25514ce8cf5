package reform_test

import (
	"context"
	"fmt"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/internal/workshop"
	"github.com/keji-rules/keji/rule/reform"
)

// What a reform changes, and whom it touches.
func Example() {
	draft := rule.NewDocument(rule.DocumentInfo{
		ID: "W-DRAFT", Title: rule.T("工坊办法修订草案", "Draft Workshop Measures"), Source: rule.Proposed,
	})
	stricter := reform.Reform[workshop.Policy]{
		ID: "pass-12", Title: rule.T("合格分提高到12分", "pass mark of 12"), From: rule.NewDate(2025, 7, 1), Cite: draft.Article(1),
		Change: func(p *workshop.Policy) { p.Pass.Value = rule.Int(12) },
	}
	study, err := reform.New(workshop.Scheme(), stricter)
	if err != nil {
		fmt.Println(err)
		return
	}
	study.OnFlip = func(f reform.Flip) error {
		fmt.Println(f.Text(rule.ZH))
		return nil
	}
	impact, err := study.Run(context.Background(), numbered(handful()...))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(impact.Matrix.Of(rule.Passed, rule.Failed), "of", impact.Matrix.Total(), "lose,", impact.Faulty, "could not be decided")
	// Output:
	// w2：符合（11分） → 不符合（11分）
	//   改动前：✓ 得分达标：11分，应 ≥ 10分，余量 1分〔《工坊办法》第四条〕
	//   改动后：✗ 得分达标：11分，应 ≥ 12分，差 1分〔《工坊办法修订草案》第一条〕（拟议，非法定）
	// w3：符合（10分） → 不符合（10分）
	//   改动前：✓ 得分达标：10分，应 ≥ 10分，恰等于界限，含本数〔《工坊办法》第四条〕
	//   改动后：✗ 得分达标：10分，应 ≥ 12分，差 2分〔《工坊办法修订草案》第一条〕（拟议，非法定）
	// w8：待定（3分～11分） → 不符合（3分～11分）
	//   改动前：? 得分达标：3分～11分，应 ≥ 10分；缺少数据：专家〔《工坊办法》第四条〕
	//   改动后：✗ 得分达标：3分～11分，应 ≥ 12分〔《工坊办法修订草案》第一条〕（拟议，非法定）
	// 2 of 7 lose, 2 could not be decided
}

// A reform that is written down: what is wrong with it is said at once.
func ExampleParse() {
	_, err := reform.Parse([]byte(`{
		"id": "pass-12", "title": {"zh": "合格分提高到12分", "en": "pass mark of 12"}, "from": "2025-07-01",
		"document": {"title": {"zh": "修订草案", "en": "Draft"}},
		"set": {"pas": 12, "share.rows[1].from": "35 percent"}
	}`), workshop.Scheme())
	fmt.Println(err)

	stricter, err := reform.Parse([]byte(`{
		"id": "pass-12", "title": {"zh": "合格分提高到12分", "en": "pass mark of 12"}, "from": "2025-07-01",
		"document": {"title": {"zh": "修订草案", "en": "Draft"}},
		"set": {"pass": 12, "share.rows[1].from": "35%"}
	}`), workshop.Scheme())
	if err != nil {
		fmt.Println(err)
		return
	}
	changes, err := stricter.Changes(workshop.Scheme().Timeline())
	fmt.Print(rule.DiffText(rule.ZH, changes), err)
	// Output:
	// reform: 2 problem(s):
	//   pas: the policy has no such figure; did you mean pass (pass mark)?
	//   share of experts, band 2 from (share.rows[1].from): cannot be "35 percent"; it is 30%, write a share, such as 5.5%, 0.055 or 1/3
	// 变动 2 处：
	//   专家占比·第2档起点：30% → 35%；依据〔《工坊办法》第三条〕（见于文件）→〔《修订草案》〕（拟议，非法定）
	//   合格分：10分 → 12分；依据〔《工坊办法》第四条〕（见于文件）→〔《修订草案》〕（拟议，非法定）
	// <nil>
}

// Two editions over one population.
func ExampleIn() {
	editions := workshop.Scheme().Timeline().All()
	study := reform.Study[workshop.Policy, workshop.Application]{
		Scheme: workshop.Scheme(), Before: reform.In(editions[0]), After: reform.In(editions[1]),
	}
	foreign := workshop.Good()
	foreign.Resident = rule.Given(false)
	impact, err := study.Run(context.Background(), numbered(workshop.Good(), foreign))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, t := range impact.Turning {
		fmt.Println(t.Rule.Code, t.From, "→", t.To, t.Subjects)
	}
	// Output:
	// workshop.resident passed → failed 1
}
