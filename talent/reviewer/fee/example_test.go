package fee_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/reviewer/fee"
)

func ExampleRange() {
	w, err := fee.Decode([]byte(`{"on": "2026-07-15", "kind": "senior", "days": 2, "half_day": true, "project_member": false}`))
	if err != nil {
		log.Fatal(err)
	}
	a, err := fee.Range(w)
	if err != nil {
		log.Fatal(err)
	}
	pay, _ := a.Value()
	fmt.Println(pay.Text(rule.ZH))
	// Output:
	// 税后3450元～5520元，一次支付的税前4107.14元～6571.43元
}
