package hnte_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/certification/hnte"
	"github.com/keji-rules/keji/rule"
)

// A self-assessment: everything but the points of experts.
const application = `{
  "filed_on": "2026-07-15", "registered_on": "2024-03-01",
  "resident": true, "in_region": true, "earlier_applications": 0, "holds_certificate": false,
  "changes_pending": false, "reports_pending": false, "withdrawn": false,
  "ip_class1": 0, "ip_class2": 6, "ip_class2_spent": 0, "ip_self_developed": 6, "ip_supports": true,
  "field": "1.1.11", "field_matches": true, "employees": "61.5", "tech_staff": 6,
  "second": {"sales": 20000000, "rd_internal": 900000, "rd_other": 50000, "rd_domestic": 0, "rd_overseas": 0, "net_assets": 4000000},
  "last": {"sales": 30000000, "rd_internal": 1550000, "rd_other": 150000, "rd_domestic": 100000, "rd_overseas": 0, "net_assets": 5000000},
  "other_accepted": false, "total_income": 31000000, "ht_income": 25000000,
  "transformations": 8, "drafted_standards": false, "incidents": []
}`

func Example() {
	app, err := hnte.Decode([]byte(application)) // every problem at once, with path and remedy
	if err != nil {
		log.Fatal(err)
	}
	decision, err := hnte.Evaluate(app) // the edition in force on the day of filing
	if err != nil {
		log.Fatal(err)
	}
	gaps, err := hnte.Gaps(app) // the least changes that would help
	if err != nil {
		log.Fatal(err)
	}
	score, _ := decision.Score()
	fmt.Println(decision.Verdict(), "with", score.Text(rule.EN))
	for _, f := range decision.Failures() {
		fmt.Println(f.Code())
	}
	for _, g := range gaps {
		c := g.Changes[0]
		fmt.Println(c.Fact.Path, c.From, "to", c.To, "and then", g.After)
	}
	app.TechStaff = rule.Given(rule.Int(7))
	if decision, err = hnte.Evaluate(app); err != nil {
		log.Fatal(err)
	}
	fmt.Println(decision.Verdict(), "until experts judge:")
	for _, f := range decision.Missing().Open {
		fmt.Println(" ", f.Path)
	}
	// Output:
	// failed with 22 points to 96 points
	// hnte.tech_share
	// tech_staff 6 to 7 and then undetermined
	// undetermined until experts judge:
	//   points.level
	//   points.support
	//   points.number
	//   points.way
	//   points.transformation
	//   points.rules
	//   points.body
	//   points.incentives
	//   points.training
	//   points.net_asset_growth
	//   points.sales_growth
}

// The points of a panel enter an application as exact means.
func ExamplePolicy_Aggregate() {
	technical := hnte.ScoreSheet{Kind: hnte.TechnicalExpert, Level: 6, Support: 6, Number: 5, Way: 5, Transformation: 20, Rules: 5, Body: 4, Incentives: 3, Training: 3}
	better := technical
	better.Level = 7
	financial := hnte.ScoreSheet{Kind: hnte.FinancialExpert, NetAssetGrowth: 7, SalesGrowth: 9}
	app, err := hnte.Decode([]byte(application))
	if err != nil {
		log.Fatal(err)
	}
	edition, err := hnte.Editions().On(app.FiledOn.Or(rule.Date{}))
	if err != nil {
		log.Fatal(err)
	}
	answer, err := edition.Policy.Aggregate(app, []hnte.ScoreSheet{technical, better, technical, financial, financial})
	if err != nil {
		log.Fatal(err)
	}
	points, _ := answer.Value()
	fmt.Println(points.Text(rule.ZH))
	// Output:
	// 技术的先进程度 6.33分，核心支持作用 6分，知识产权数量 5分，知识产权获得方式 5分，参与编制标准 0分，科技成果转化能力 20分，制度与核算 5分，研发机构与产学研合作 4分，转化奖励与创新平台 3分，人才培养与绩效评价 3分，净资产增长率 7分，销售收入增长率 9分
}
