package certification_test

import (
	"fmt"
	"log"
	"os"

	"github.com/keji-rules/keji/certification"
	"github.com/keji-rules/keji/rule"
)

// One file, every scheme: 9 of 100 persons are technical staff, and a tenth would open two schemes.
func Example() {
	data, err := os.ReadFile("testdata/firms/one-person-short.json")
	if err != nil {
		log.Fatal(err)
	}
	file, err := certification.Decode(data) // every problem at once, with path and remedy
	if err != nil {
		log.Fatal(err)
	}
	desk, err := certification.Survey(file, rule.NewDate(2026, 7, 15))
	if err != nil {
		log.Fatal(err)
	}
	for _, p := range desk.Places {
		fmt.Println(p.Scheme, p.May, "and held:", p.Holding(rule.EN))
	}
	if step, found := desk.Best.Get(); found {
		change := step.Gap.Changes[0]
		fmt.Println(change.Fact.Path, change.From, "to", change.To, "opens", step.Opens)
	}
	for _, due := range desk.Deadlines {
		fmt.Println(due.By.Or(rule.Date{}), due.What(rule.EN))
	}
	// Output:
	// hnte failed and held: none
	// techsme failed and held: none
	// superdeduction passed and held: nothing to hold
	// tech_staff 9 to 10 opens [hnte techsme]
	// 2026-07-31 Last day of the batch
	// 2026-08-31 Last day to submit the year's self-evaluation
	// 2027-05-31 Annual settlement of income tax, claiming the super-deduction, tax year 2026
}
