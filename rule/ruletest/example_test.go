package ruletest_test

import (
	"fmt"
	"testing"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/reform"
	"github.com/keji-rules/keji/rule/ruletest"
)

// A scheme's suite: golden cases from files, every rule seen from both sides, every number of the law pinned down, and
// probes beside all of them.
func Example() {
	// In a test file of the scheme, or of a host that amends it.
	_ = func(t *testing.T) {
		coverage := ruletest.NewCoverage(scheme.Book())
		for _, d := range ruletest.Cases(t, "testdata/cases", subject) {
			coverage.Add(d)
		}
		coverage.Require(t, ruletest.BothSides)
		ruletest.Probe(t, subject, good())
		ruletest.StraightLine(t, subject, good())
	}
}

// A unit test of a policy change, complete: the law is as it was, the change does what its cases say, and every number it
// touches decides where it must. A host writes the same with the scheme it amends, such as techsme.Scheme() and
// techsme.Decode.
func Example_reform() {
	// In a test file of the host's own.
	_ = func(t *testing.T) {
		draft := rule.NewDocument(rule.DocumentInfo{
			ID: "W-DRAFT", Title: rule.T("工坊办法修订草案", "Draft Workshop Measures"), Source: rule.Proposed,
		})
		raise := reform.Reform[policy]{
			ID: "pass-13", Title: rule.T("合格分提高到13分", "pass mark of 13"), From: rule.NewDate(2025, 1, 1), Cite: draft.Article(1),
			Change: func(p *policy) { p.Pass.Value = rule.Int(13) },
		}
		after, err := reform.Apply(scheme.Timeline(), raise)
		if err != nil {
			t.Fatal(err)
		}
		amended := subject.Under(after)
		ruletest.LeavesTheLaw(t, subject, []reform.Reform[policy]{raise}, good())
		ruletest.Cases(t, "testdata/pass-13", amended)
		t.Log(ruletest.Probe(t, amended, good()).Text(rule.ZH))
	}
}

// What a test of properties looks like.
func ExampleMonotone() {
	_ = func(t *testing.T) {
		ruletest.Monotone(t, subject, ruletest.Claim{Fact: "experts", More: rule.Up}, good())
		ruletest.Completions(t, subject, good())
		ruletest.EmptyReform(t, subject, good())
	}
}

// The report of a coverage is a table that a clerk can read and sign.
func ExampleCoverage_Table() {
	coverage := ruletest.NewCoverage(scheme.Book())
	d, err := scheme.Evaluate(good())
	if err != nil {
		fmt.Println(err)
		return
	}
	coverage.Add(d)
	fmt.Print(coverage.Table(rule.ZH))
	// Output:
	// 规则覆盖：工坊认定（10 条规则，1 份决定）
	//   代码                  名称      符合  不符合  待定  不适用  临界
	// 《工坊办法》第一条
	//   workshop.resident     居民企业     1       0     0       0     -
	// 《工坊办法》第二条
	//   workshop.max_staff    职工人数     1       0     0       0   0/1
	//   workshop.research     研发占比     1       0     0       0   2/3
	// 《工坊办法》第三条
	//   workshop.share        专家占比     1       0     0       0   1/3
	//   workshop.patents      专利         1       0     0       0   0/2
	//   workshop.total        总分         1       0     0       0     -
	// 《工坊办法》第四条
	//   workshop.route        途径         1       0     0       0     -
	//   workshop.pass         得分达标     1       0     0       0   0/1
	//   workshop.certificate  持有证书     0       1     0       0   0/1
	// 《工坊办法》第五条
	//   workshop.few          人数过少     0       1     0       0   0/1
	// 核对人：____________  日期：____________
}

func ExampleMutants() {
	p := scheme.Timeline().All()[0].Policy
	for m := range ruletest.Mutants(p) {
		if m.Figure == "pass" {
			fmt.Println(m.Figure, m.Change, m.Policy.Pass.Value)
		}
	}
	// Output:
	// pass +1 11
	// pass -1 9
}

func ExampleCoverage_Seen() {
	coverage := ruletest.NewCoverage(scheme.Book())
	d, err := scheme.Evaluate(good())
	if err != nil {
		fmt.Println(err)
		return
	}
	coverage.Add(d)
	seen, has := coverage.Seen("workshop.share")
	fmt.Println("seen:", seen.Text(rule.EN))
	fmt.Println("to be seen:", (has & ruletest.BothSides &^ seen).Text(rule.EN))
	// Output:
	// seen: passed
	// to be seen: failed, open, edge
}
