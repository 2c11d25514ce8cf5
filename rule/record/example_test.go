package record_test

import (
	"fmt"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/record"
)

// An answer is recorded, stored as bytes, and repeated years later.
func Example() {
	r, err := record.Make(demo(), firm(), record.Options{Application: "demo.application/1"})
	if err != nil {
		fmt.Println(err)
		return
	}
	stored, err := r.MarshalJSON()
	if err != nil {
		fmt.Println(err)
		return
	}

	later, err := record.Parse(stored)
	if err != nil {
		fmt.Println(err)
		return
	}
	c, err := record.Replay(demo(), later, decode)
	fmt.Print(c.Text(rule.ZH), err)
	// Output:
	// 复算结果：与记录一致
	// 方案 demo，版本 V2020，判定日 2021-05-06
	// <nil>
}

// Somebody changed a released edition: the replay says where the answer differs.
func ExampleReplay() {
	r, err := record.Make(demo(), firm(), record.Options{Application: "demo.application/1"})
	if err != nil {
		fmt.Println(err)
		return
	}
	edited := law2020()
	edited.MaxStaff.Value = rule.Int(50)
	c, err := record.Replay(schemeWith(edited, law2024(), usual()), r, decode)
	if err != nil {
		fmt.Println(err)
		return
	}
	first, _ := c.First()
	fmt.Println(c.Holds(), c.PolicySame(), c.InputSame(), c.AnswerSame())
	fmt.Println(first.Text(rule.EN))
	// Output:
	// false false true false
	// Demonstration (answer.verdict): passed → failed
}
