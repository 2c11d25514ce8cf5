package rule_test

import (
	"fmt"

	"github.com/keji-rules/keji/rule"
)

// A reform is a changed copy of the law: it cites its own draft, and the difference cites both sides.
func ExampleDiff() {
	law := grade2024()
	reform := law
	reform.PassMark = rule.Limit{Value: rule.Int(35), Basis: rule.Basis{Cite: gradeDraft.Article(1), Source: rule.Read}}
	fmt.Print(rule.DiffText(rule.ZH, rule.Diff(&law, &reform)))
	fmt.Print(rule.DiffText(rule.EN, rule.Diff(&law, &reform)))
	// Output:
	// 变动 1 处：
	//   合格分数线：30分 → 35分；依据〔《分级办法》第七条〕→〔《分级办法修订草案》第一条〕
	// 1 change:
	//   pass mark: 30 points → 35 points; basis [Grading Measures, Article 7] → [Draft Grading Measures, Article 1]
}

// A reform can be checked before anybody is decided by it.
func ExampleScheme_CheckPolicy() {
	reform := grade2024()
	reform.PassMark.Value = rule.Int(60)
	for _, problem := range gradeScheme.CheckPolicy(&reform) {
		fmt.Println(problem.Text(rule.ZH))
	}
	// Output:
	// 合格分数线（pass_mark）：任何申报都不可能满足：0分～50分，应 ≥ 60分；请改为不超过 50分
}

func ExampleCheckPolicy() {
	type policy struct {
		PassMark rule.Limit `json:"pass_mark" zh:"合格分数线" en:"pass mark" unit:"points"`
	}
	p := policy{PassMark: rule.Limit{Value: rule.Int(60)}}
	for _, problem := range rule.CheckPolicy(&p) {
		fmt.Println(problem.Text(rule.EN))
	}
	// Output:
	// pass mark (pass_mark): provenance not stated
	// pass mark (pass_mark): nothing is cited
}

func ExamplePolicyJSON() {
	type policy struct {
		PassMark rule.Limit `json:"pass_mark" zh:"合格分数线" en:"pass mark" unit:"points"`
	}
	p := policy{gradeLimit(rule.Int(60), 7)}
	data, err := rule.PolicyJSON(&p)
	fmt.Println(string(data), err)
	// Output:
	// {"schema":"keji.policy/1","policy":{"pass_mark":{"value":"60","unit":"points","citation":{"document":"GR-2020","place":"article 7"},"provenance":"read"}}} <nil>
}
