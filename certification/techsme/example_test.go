package techsme_test

import (
	"errors"
	"fmt"
	"log"

	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

const application = `{
  "evaluation_year": 2026, "submitted_on": "2026-07-15",
  "registered": true, "accounts_sound": true, "audit_collection": true, "collects_rd": true, "pays_income_tax": true,
  "employees": 40, "tech_staff": 9,
  "sales": "18000000", "assets": "12500000.50", "cost_expense": "15600000", "rd_expense": "890000",
  "ip_class1": 0, "ip_class2": 2,
  "banned_products": false, "restricted_industry": false, "excluded_income": 0, "income_base": "18000000",
  "incidents": [], "falsifications": [], "abnormal_listings": [], "dishonesty_listings": [],
  "holds_hnte": false, "awards": [], "rd_body": false, "standards": []
}`

func Example() {
	if err := decide([]byte(application)); err != nil {
		log.Fatal(err)
	}
	// Output:
	// Evaluation of technology-based SMEs: failed
	// Edition: conditions of 2022, Guangdong round of 2026 (2026-01-01 onwards), as of the last day of the evaluation year, 2026-12-31
	// ✗ Score reached, or direct confirmation: failed (none of the following holds) [Measures for the Evaluation of Technology-based SMEs, Article 8]
	//   ✗ Score reached: not all met [Measures for the Evaluation of Technology-based SMEs, Article 6 item 5]
	//     ✗ Score at least the pass mark: 54 points, required ≥ 60 points, short by 6 points [Measures for the Evaluation of Technology-based SMEs, Article 6 item 5]
	//   ✗ Direct: high-tech certificate in its validity period: there is none [Measures for the Evaluation of Technology-based SMEs, Article 8 item 1]
	//   ✗ Direct: national science and technology award: there is none [Measures for the Evaluation of Technology-based SMEs, Article 8 item 2]
	//   ✗ Direct: recognised R&D body of provincial level or above: no, must hold [Measures for the Evaluation of Technology-based SMEs, Article 8 item 3]
	//   ✗ Direct: led the drafting of a standard: there is none [Measures for the Evaluation of Technology-based SMEs, Article 8 item 4]
	// ✓ the other 12 requirements are met
	// · Score: 54 points = Personnel 12 + R&D input 30 + Outcomes 12 (of 100) [Measures for the Evaluation of Technology-based SMEs, Article 7]
	// 16 lines of this decision rest on law still to be confirmed (the full text marks them)
	// Smallest distance to each unmet requirement (a calculation: other facts held fixed, each decided again):
	//   Score at least the pass mark: Technical staff from 9 persons up to 12 persons (+3 persons) → score 62 points, verdict: passed (that period is over: for planning the next time)
	//   Score at least the pass mark: R&D expense from 890,000 yuan up to 900,000 yuan (+10,000 yuan) → score 64 points, verdict: passed (that period is over: for planning the next time)
	//   Score at least the pass mark: Class I rights from 0 rights up to 1 right (+1 right) → score 72 points, verdict: passed
	//   Score at least the pass mark: Class II rights from 2 rights up to 3 rights (+1 right) → score 60 points, verdict: passed
}

// decide stands in the README as it stands here.
func decide(data []byte) error {
	app, err := techsme.Decode(data)
	var input *door.InputError // every problem at once, with path and remedy
	if errors.As(err, &input) {
		fmt.Println(input.Text(rule.EN))
		return nil
	}
	if err != nil {
		return err
	}
	decision, err := techsme.Evaluate(app) // the edition in force for the evaluation year
	if err != nil {
		return err // malformed input, or no law in force
	}
	gaps, err := techsme.Gaps(app) // the least changes that would help
	if err != nil {
		return err
	}
	fmt.Print(decision.Text(rule.EN, gaps...))
	for _, fact := range decision.Missing().Open { // what may still change the verdict
		fmt.Println(fact.Path, fact.Title.EN)
	}
	return nil
}
