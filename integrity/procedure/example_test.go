package procedure_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/integrity/procedure"
	"github.com/keji-rules/keji/rule"
)

// A decision received on 15 September 2023: the fifteenth day falls into the National Day holiday.
func Example() {
	c, err := procedure.Decode([]byte(`{"on": "2023-10-07", "accepted_on": "2023-03-01", "decided_on": "2023-09-10", "served_on": "2023-09-15"}`))
	if err != nil {
		log.Fatal(err)
	}
	a, err := procedure.Deadlines(integrity.Guangdong, c)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(a.Text(rule.ZH))
	// Output:
}
