package identity_test

import (
	"encoding/json"
	"fmt"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/identity"
)

func ExampleParse() {
	unit, err := identity.Parse(identity.CreditCode, "９１４４０３００ 71526726xg")
	fmt.Println(unit, err)
	region, _ := unit.Region()
	fmt.Println(region, unit.Full())

	_, err = identity.Parse(identity.CitizenID, "110105194912310021")
	if problem, ok := err.(*identity.Problem); ok {
		fmt.Println(problem.Text.In(rule.ZH))
		fmt.Println(problem.Remedy.In(rule.ZH))
	}
	// Output:
	// 914403**********XG <nil>
	// 440300 9144030071526726XG
	// 公民身份号码第18位校验码不符，按其余各位应为 X
	// 请对照证照原件逐位核对
}

func ExampleNumber() {
	person, _ := identity.Parse(identity.CitizenID, "110105491231002") // the form used until 1999
	same, _ := identity.Parse(identity.CitizenID, "11010519491231002X")
	born, _ := person.Birth()
	text, _ := json.Marshal(person)
	fmt.Println(person == same, born, string(text))
	// Output:
	// true 1949-12-31 "110105**********2X"
}
