package hnte_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/certification/enterprise"
	"github.com/keji-rules/keji/certification/hnte"
	"github.com/keji-rules/keji/rule"
)

// A firm checks its year as a re-examination would: without experts the score stays open, but a figure that fails decides.
func ExampleEvaluateUpkeep() {
	year, err := hnte.DecodeUpkeep([]byte(`{
	  "year": 2025, "registered_on": "2018-05-10", "resident": true,
	  "ip_class1": 1, "ip_class2": 3, "ip_self_developed": 4, "ip_supports": true, "field": "8.1.2", "field_matches": true,
	  "employees": 70, "tech_staff": 9,
	  "first": {"sales": 30000000, "rd_internal": 1600000, "rd_other": 0, "rd_domestic": 0, "rd_overseas": 0, "net_assets": 7000000},
	  "second": {"sales": 42000000, "rd_internal": 2100000, "rd_other": 0, "rd_domestic": 0, "rd_overseas": 0, "net_assets": 9000000},
	  "last": {"sales": 49500000, "rd_internal": 2250000, "rd_other": 0, "rd_domestic": 0, "rd_overseas": 0, "net_assets": 10500000},
	  "other_accepted": false, "total_income": 50200000, "ht_income": 36000000,
	  "transformations": 12, "drafted_standards": false, "incidents": []
	}`))
	if err != nil {
		log.Fatal(err)
	}
	decision, err := hnte.EvaluateUpkeep(year)
	if err != nil {
		log.Fatal(err)
	}
	for _, f := range decision.Failures() {
		fmt.Println(f.Text(rule.ZH))
	}
	gaps, err := hnte.UpkeepScheme().Gaps(year)
	if err != nil {
		log.Fatal(err)
	}
	last := gaps[0].Changes[0]
	fmt.Println(last.Fact.Title.ZH, last.From, "→", last.To)
	// Output:
	// ✗ 问题年度及前两个会计年度研究开发费用占销售收入比例：4.90%，应 ≥ 5%，差 0.10个百分点〔《高新技术企业认定管理办法》第十一条第（五）项〕
	// 问题年度内部研究开发费用 2250000 → 2375000
}

// Planned figures stand in the profile beside actual ones. In 2026, when the certificate of 2023 ends, exactly 50 million of
// sales ask for 5%; a year later 4% is enough.
func ExamplePlanRenewal() {
	firm := &enterprise.Profile{
		Registered:   rule.Given(rule.NewDate(2018, 5, 10)),
		Certificates: rule.Given([]enterprise.Certificate{{IssuedOn: rule.Given(rule.NewDate(2023, 12, 8)), Withdrawn: rule.Given(false)}}),
	}
	var years []enterprise.Year
	var ledger []enterprise.Activity
	zero := rule.Yuan(0)
	for i, y := range [][2]int64{{40_000_000, 2_000_000}, {45_000_000, 2_200_000}, {50_000_000, 2_300_000}, {52_000_000, 2_600_000}} {
		years = append(years, enterprise.Year{Year: rule.Given(2023 + i), Sales: rule.Yuan(y[0])})
		ledger = append(ledger, enterprise.Activity{Code: "RD01", Year: rule.Given(2023 + i), Personnel: rule.Yuan(y[1]), DirectInput: zero,
			Depreciation: zero, Amortisation: zero, Design: zero, Trial: zero, Domestic: zero, Overseas: zero, Other: zero, ForClient: rule.Given(false)})
	}
	firm.Years, firm.Ledger = rule.Given(years), rule.Given(ledger)
	plan, err := hnte.PlanRenewal(firm, rule.NewDate(2026, 7, 15), rule.NewDate(2027, 7, 15))
	if err != nil {
		log.Fatal(err)
	}
	renewal, _ := plan.Value()
	fmt.Println(renewal.Text(rule.EN))
	for _, d := range renewal.Days {
		fmt.Println(d.On, "may file:", d.MayFile, "figures:", d.Figures, d.Share.Text(rule.EN), "of", d.Required.Text(rule.EN))
	}
	// Output:
	// file in 2027 (2027-07-15)
	// 2026-07-15 may file: passed figures: failed 4.81% of 5%
	// 2027-07-15 may file: passed figures: passed 4.83% of 4%
}
