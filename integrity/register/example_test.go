package register_test

import (
	"fmt"
	"log"
	"slices"

	"github.com/keji-rules/keji/integrity/register"
	"github.com/keji-rules/keji/rule"
)

// A ban ran from the decision on; it was published months later. What was missed in between could not be known.
func ExampleRegister_On() {
	e, err := register.Decode([]byte(`{"key": "R-001", "kind": "person", "name": "张三", "ids": [{"kind": "citizen_id", "number": "11010519491231002X"}],
		"list": "research_serious", "regime": "misconduct", "scopes": ["apply"], "decision": {"by": "某基金委员会", "document": "某决〔2023〕1号", "on": "2023-12-26"},
		"term": {"from": "2023-12-26", "until": "2026-12-25"}, "known_on": "2024-04-12", "jurisdictions": ["national"]}`))
	if err != nil {
		log.Fatal(err)
	}
	r, err := register.New(rule.NewDate(2026, 11, 22), e)
	if err != nil {
		log.Fatal(err)
	}
	day := rule.NewDate(2024, 3, 1)
	fmt.Println(r.On("R-001", day, rule.NewDate(2024, 3, 1)).Known, r.On("R-001", day, r.AsOf()).Covers)
	fmt.Println(slices.Collect(e.IDs()), e.Text(rule.EN))
	// Output:
	// failed passed
	// [110105**********2X] entry R-001 (version 1, entered): 张三 (citizen identity number 110105**********2X); serious research dishonesty; 2023-12-26 to 2026-12-25 (both days included); barred from applying for fiscally funded science activities; by 某基金委员会 某决〔2023〕1号 (2023-12-26)
}

// National rules provide for no repair: it is refused, with what is lawful instead.
func ExampleOperation_Ask() {
	o, err := register.DecodeOperation([]byte(`{"on": "2025-06-01", "act": "shorten", "key": "R-001", "ground": "repair", "approved": true, "until": "2025-12-31",
		"history": [{"key": "R-001", "kind": "person", "name": "张三", "list": "research_serious", "regime": "misconduct", "grade": "serious",
			"decision": {"by": "某基金委员会", "document": "某决〔2023〕1号", "on": "2023-12-26"}, "term": {"from": "2023-12-26", "until": "2026-12-25"}}]}`))
	if err != nil {
		log.Fatal(err)
	}
	a, err := o.Ask()
	if err != nil {
		log.Fatal(err)
	}
	told, _ := a.Value()
	fmt.Println(told.Text(rule.ZH))
	// Output:
	// 不予准许：缩短失信记录；理由：未见信用修复的规定，期限届满为止〔《科研失信行为调查处理规则》〕（通行理解，待核实）；依法可以：对原决定不服的，申请复查、申诉；决定改变后缩短或撤销；期限届满次日（2026-12-26）起移出
}
