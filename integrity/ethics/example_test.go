package ethics_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/integrity/ethics"
	"github.com/keji-rules/keji/rule"
)

// Three of five in favour are less than two thirds.
func ExampleEvaluate() {
	a, err := ethics.Decode([]byte(`{"on": "2025-03-01", "stage": "contract", "humans": true, "animals": false, "risk": false, "by_law": false,
		"assessed": true, "own_committee": true, "approved": true, "approved_on": "2025-02-01", "meeting": true, "members": 7, "present": 5, "votes": 3, "listed": false, "genetic": false}`))
	if err != nil {
		log.Fatal(err)
	}
	d, err := ethics.Evaluate(a)
	if err != nil {
		log.Fatal(err)
	}
	f, _ := d.Finding("ethics_gate.majority")
	fmt.Println(d.Verdict(), f.Text(rule.ZH))
	// Output:
	// failed ✗ 同意占到会人数：60%，应 ≥ 66.67%，差 6.67个百分点〔《科技伦理审查办法（试行）》〕
}
