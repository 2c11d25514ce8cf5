package story

import (
	"fmt"

	"github.com/keji-rules/keji/certification/hnte"
	"github.com/keji-rules/keji/certification/hnte/certificate"
	"github.com/keji-rules/keji/rule"
)

func planning(t *teller) error {
	t.chapter("2025 年 3 月：哪一年重新认定", "March 2025: in which year to renew")
	plan, err := hnte.PlanRenewal(firm(stage{certified: true}), rule.NewDate(2024, 7, 15), rule.NewDate(2025, 7, 15), rule.NewDate(2026, 7, 15))
	if err != nil {
		return err
	}
	t.show(plan)
	t.say(rule.T("→ 2025 年到期当年必须申报；2026 年销售收入按计划超过 5000 万元，改按 4% 要求。",
		"→ The renewal is due in 2025; by 2026 planned sales pass 50 million, and 4% is asked."))
	return nil
}

// again are the points of the experts who re-examine 2024.
func again() hnte.Points {
	points := func(n int64) rule.Opt[rule.Number] { return rule.Given(rule.Int(n)) }
	return hnte.Points{
		Level: points(6), Support: points(6), Number: points(7), Way: points(5), Standards: points(0), Transformation: points(20),
		Rules: points(5), Body: points(4), Incentives: points(3), Training: points(3), NetAssetGrowth: points(5), SalesGrowth: points(7),
	}
}

func reexamined(t *teller) error {
	t.chapter("2025 年 6 月：抽查剔除 RD07，2024 年度复核", "June 2025: a spot check strikes out RD07, and 2024 is re-examined")
	t.say(rule.T("税务机关认为 RD07（25 万元）属常规升级，不是研究开发活动，提请复核。",
		"The tax authority holds RD07 (250,000 yuan) to be a routine upgrade and no R&D, and asks for a re-examination."))
	looks, err := held().Reexamination(2024)
	if err != nil {
		return err
	}
	t.show(looks)
	d, err := examine(stage{certified: true, struck: true}, 2024, again())
	if err != nil {
		return err
	}
	fmt.Fprint(t.out, d.Text(t.in))
	return nil
}

// lost is the certificate after the withdrawal.
func lost() certificate.Certificate {
	c := held()
	c.Withdrawn, c.WithdrawnOn = rule.Given(true), rule.Given(withdrawal)
	c.Ground, c.ActYear = rule.Given(certificate.Ground("conditions_not_met")), rule.Given(2024)
	var incomes []certificate.Income
	for _, y := range years {
		if y.year >= 2022 && y.year <= 2024 {
			incomes = append(incomes, certificate.Income{Year: rule.Given(y.year), Taxable: rule.Yuan(int64(y.taxIncome))})
		}
	}
	c.Incomes = rule.Given(incomes)
	return c
}

func withdrawn(t *teller) error {
	t.chapter("2025 年 10 月：取消资格，追缴税款", "October 2025: the withdrawal, and the tax recovered")
	status, err := lost().StatusOn(withdrawal)
	if err != nil {
		return err
	}
	t.show(status)
	recovery, err := lost().Recovery()
	if err != nil {
		return err
	}
	t.show(recovery)
	return nil
}

func wayBack(t *teller) error {
	t.chapter("此后：何时可以再报", "Afterwards: when to file again")
	gone := stage{certified: true, struck: true, withdrawn: true}
	a, err := apply(gone, rule.NewDate(2025, 11, 5))
	if err != nil {
		return err
	}
	d, err := hnte.Evaluate(a)
	if err != nil {
		return err
	}
	t.say(rule.T("2025 年 11 月再报：", "Filing in November 2025:"))
	t.lines(d, "hnte.withdrawal", "hnte.withdrawn_past")
	first, err := lost().FileAgain()
	if err != nil {
		return err
	}
	t.show(first)
	plan, err := hnte.PlanRenewal(firm(gone), rule.NewDate(2025, 11, 5), rule.NewDate(2026, 7, 15))
	if err != nil {
		return err
	}
	t.show(plan)
	t.say(rule.T("→ 2025 年内不得再报；2026 年起可报，按计划研发费用占比够 4%。已用过的Ⅱ类不能再用，靠发明专利和 2024 年的两项软件著作权。",
		"→ Closed in 2025, open from 2026 on, when the planned R&D exceeds 4%. What was used of class II is spent: the invention and two programs of 2024 remain."))
	return nil
}
