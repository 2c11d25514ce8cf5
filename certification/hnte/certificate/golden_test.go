package certificate

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

// golden is an answer that was worked out by hand from the law of one edition.
type golden struct {
	edition string
	what    string
	ask     func(Policy) string
	want    string
}

// told is what an answer says: its value, or that it is open.
func told[V interface{ Text(rule.Lang) string }](a rule.Answer[V], err error) string {
	if err != nil {
		return "refused"
	}
	if v, given := a.Value(); given {
		return v.Text(rule.ZH)
	}
	return "待定"
}

// noted is one value of a line.
func noted[V any](code, title string) func(rule.Answer[V], error) string {
	return func(a rule.Answer[V], err error) string {
		for _, l := range linesOf(a, code) {
			for _, v := range l.Values {
				if v.Title.ZH == title {
					return v.Words.ZH + v.Value.Text(rule.ZH)
				}
			}
		}
		return "none"
	}
}

func dated(a rule.Answer[rule.Date], err error) string {
	d, _ := a.Value()
	return d.String()
}

var (
	case2020 = issued(2020, 12, 1)
	leapCase = issued(2020, 2, 29)
	oldCase  = issued(2012, 10, 10)
	oldLeap  = issued(2012, 2, 29)
	twoLate  = reporting(filed(2020, 2021, 6, 1), filed(2021, 2022, 6, 1), filed(2022, 2023, 5, 31))
	onlyEnds = reporting(filed(2020, 2021, 5, 31), filed(2021, 2022, 5, 31), filed(2022, 2023, 5, 31))
	oneMiss  = reporting(filed(2020, 2021, 5, 31), filed(2021, 2022, 5, 31))
)

func reporting(all ...Report) Certificate {
	c := issued(2020, 12, 1)
	c.Reports = rule.Given(all)
	return c
}

func lost(ground Ground, edition string) golden {
	return golden{edition, "ground " + string(ground), func(p Policy) string {
		of := withdrawn(issued(2020, 12, 1), ground, 2022, 2023, 9, 1)
		of.Incomes = rule.Given([]Income{income(2022, 1_000_000)})
		return told(p.Recovery(of))
	}, "自2022年度起追缴1000元"}
}

func unfounded(ground Ground, edition string) golden {
	g := lost(ground, edition)
	g.want = "待定"
	return g
}

// ofTheEnd was certified on 2020-12-01, income of 10,000 yuan in 2023, a new certificate on a day.
func ofTheEnd(y, m, d int) Certificate {
	c := issued(2020, 12, 1)
	c.Incomes, c.Recertified, c.RecertifiedOn = rule.Given([]Income{income(2023, 1_000_000)}), yes, ymd(y, m, d)
	return c
}

func goldens() []golden {
	dec := rule.NewDate(2023, 12, 31)
	all := []golden{}
	for _, e := range []string{"C2008", "C2016", "C2017"} {
		all = append(all,
			golden{e, "three years", func(p Policy) string { return told(p.Validity(issued(2018, 8, 13))) }, "2018-08-13至2021-08-12（含首末两日）"},
			golden{e, "29 February", func(p Policy) string { return told(p.Validity(leapCase)) }, "2020-02-29至2023-02-28（含首末两日）"},
			golden{e, "15 per cent", func(p Policy) string { return told(p.RateOn(case2020, rule.NewDate(2021, 5, 1))) }, "按15%预缴，全年按15%汇算清缴"},
			golden{e, "25 per cent before", func(p Policy) string { return told(p.RateOn(case2020, rule.NewDate(2020, 11, 30))) }, "按25%预缴，全年按15%汇算清缴"},
			golden{e, "15 per cent in the year of the end", func(p Policy) string { return told(p.RateOn(case2020, dec)) }, "按15%预缴"},
			golden{e, "three tax years", func(p Policy) string { return told(p.TaxYears(case2020)) }, "2020年度至2022年度"},
			golden{e, "losses", func(p Policy) string { return told(p.Losses(issued(2015, 10, 10))) },
				"2013年度亏损至2023年度，2014年度亏损至2024年度，2015年度亏损至2025年度，2016年度亏损至2026年度，2017年度亏损至2027年度"},
			golden{e, "losses otherwise", func(p Policy) string {
				return noted[Losses]("loss_term", "一般年限")(p.Losses(case2020))
			}, "5年"},
			lost("conditions_not_met", e), lost("falsification", e), lost("incident", e), lost("no_longer_qualifies", e),
		)
	}
	for _, e := range []string{"C2016", "C2017"} {
		all = append(all,
			golden{e, "two late reports", func(p Policy) string { return told(p.AnnualReports(twoLate, dec)) }, "应填报3次，累计未填报2次，自2022年度起取消资格"},
			golden{e, "filed on 31 May", func(p Policy) string { return told(p.AnnualReports(onlyEnds, dec)) }, "应填报3次，累计未填报0次"},
			golden{e, "one missed", func(p Policy) string { return told(p.AnnualReports(oneMiss, dec)) }, "应填报3次，累计未填报1次"},
			golden{e, "reports since 2016", func(p Policy) string { return told(p.AnnualReports(issued(2014, 10, 10), dec)) }, "应填报2次，累计未填报0次"},
			golden{e, "three months", func(p Policy) string { return told(p.ReportChange(case2020, change("split", 2021, 11, 30))) }, "变更报告：2022-02-28"},
			golden{e, "ten working days", func(p Policy) string {
				return noted[Effect]("renamed", "公示（工作日）")(p.ChangeEffect(case2020, change(renaming, 2021, 1, 1)))
			}, "10"},
			golden{e, "a whole move", func(p Policy) string { return told(p.MoveEffect(moved(yes, yes, 2020, 1, 1))) }, "资格、编号和有效期不变"},
			golden{e, "three years tested", func(p Policy) string { return told(p.Reexamination(case2020, 2022)) }, "研发费用占比按2020、2021、2022年度合计，按2022年度销售收入确定比例"},
			golden{e, "barred in the same year", func(p Policy) string {
				return dated(p.FileAgain(withdrawn(issued(2017, 9, 25), "incident", 2017, 2018, 9, 20)))
			}, "2019-01-01"},
			golden{e, "a number of a review", reviewedNumber, "✗"},
			lost("change_not_reported", e), lost("reports_missed", e), unfounded("tax_fraud", e),
			golden{e, "renewal not by review", func(p Policy) string { return told(p.Deadlines(issued(2023, 1, 1), rule.NewDate(2025, 12, 31))) }, "证书到期：2025-12-31"},
		)
	}
	return append(all,
		golden{"C2017", "a new certificate by year end", func(p Policy) string { return told(p.TopUp(ofTheEnd(2024, 1, 1))) }, "2023年度1000元"},
		golden{"C2017", "a new certificate on 31 December", func(p Policy) string { return told(p.TopUp(ofTheEnd(2023, 12, 31))) }, "2023年度0元"},
		golden{"C2017", "by the settlement, the other reading", func(p Policy) string {
			return noted[YearTax]("followed_other", "截止日（含）")(p.TopUp(ofTheEnd(2024, 1, 1)))
		}, "2024-05-31"},
		golden{"C2016", "a new certificate by the settlement", func(p Policy) string { return told(p.TopUp(ofTheEnd(2024, 5, 31))) }, "2023年度0元"},
		golden{"C2016", "a new certificate after it", func(p Policy) string { return told(p.TopUp(ofTheEnd(2024, 6, 1))) }, "2023年度1000元"},
		golden{"C2008", "a new certificate by the settlement", func(p Policy) string { return told(p.TopUp(ofTheEnd(2024, 5, 31))) }, "2023年度0元"},
		golden{"C2008", "a new certificate after it", func(p Policy) string { return told(p.TopUp(ofTheEnd(2024, 6, 1))) }, "2023年度1000元"},
		golden{"C2008", "no reports", func(p Policy) string { return told(p.AnnualReports(issued(2014, 10, 10), rule.NewDate(2017, 12, 31))) }, "应填报0次，累计未填报0次"},
		golden{"C2008", "a change: term not known", func(p Policy) string { return told(p.ReportChange(oldCase, change("split", 2013, 1, 1))) }, "待定"},
		golden{"C2008", "a move: not known", func(p Policy) string { return told(p.MoveEffect(moved(yes, yes, 2020, 1, 1))) }, "待定"},
		golden{"C2008", "fifteen working days", func(p Policy) string {
			return noted[Effect]("renamed", "公示（工作日）")(p.ChangeEffect(oldCase, change(renaming, 2013, 1, 1)))
		}, "15"},
		golden{"C2008", "five years barred", func(p Policy) string {
			return dated(p.FileAgain(withdrawn(issued(2009, 9, 25), "incident", 2009, 2010, 3, 10)))
		}, "2015-03-10"},
		golden{"C2008", "review within three months", func(p Policy) string {
			return noted[Deadlines]("renewal", "提出复审自")(p.Deadlines(oldCase, rule.NewDate(2015, 8, 1)))
		}, "2015-07-09"},
		golden{"C2008", "a number of a review", reviewedNumber, "✓"},
		golden{"C2008", "29 February", func(p Policy) string { return told(p.Validity(oldLeap)) }, "2012-02-29至2015-02-28（含首末两日）"},
		lost("tax_fraud", "C2008"), unfounded("change_not_reported", "C2008"), unfounded("reports_missed", "C2008"),
	)
}

// reviewedNumber says whether a number that begins with GF is in order.
func reviewedNumber(p Policy) string {
	a, err := p.Explain(Number{"GF201444000001"})
	if err != nil {
		return "refused"
	}
	v, _ := linesOf(a, "number_prefix")[0].Verdict.Get()
	return map[rule.Verdict]string{rule.Passed: "✓", rule.Failed: "✗"}[v]
}

func TestGoldenAnswers(t *testing.T) {
	for _, g := range goldens() {
		assert.Equal(t, g.want, g.ask(law(t, g.edition)), "%s: %s", g.edition, g.what)
	}
}

// Moving any number of any edition by one unit, or flipping any switch, changes an answer that was worked out by hand; but for
// these, which nobody could tell from the law.
func TestEveryMutationIsNoticed(t *testing.T) {
	open := "the figure is not known, and whatever rests on it is open"
	unread := map[string]map[string]string{
		"C2008": {
			"report_by.month": "no reports are due", "report_by.day": "no reports are due", "first_due": "no reports are due", "late_missed": "no reports are due",
			"most_missed": "no reports are due", "change_months": open, "change_months.high": open, "test_years": open, "test_years.high": open,
			"tax.year_end.month": "the settlement decides, and there is no other reading", "tax.year_end.day": "the settlement decides, and there is no other reading",
		},
		"C2016": {
			"review_months":      "there is no review",
			"tax.year_end.month": "the settlement decides, and there is no other reading", "tax.year_end.day": "the settlement decides, and there is no other reading",
		},
		"C2017": {"review_months": "there is no review"},
	}
	all, noticed := goldens(), 0
	for _, e := range Editions().All() {
		for m := range ruletest.Mutants(e.Policy) {
			if unread[e.ID][m.Figure] != "" {
				continue
			}
			if assert.True(t, differs(all, e.ID, m.Policy), "%s: %s %s", e.ID, m.Figure, m.Change) {
				noticed++
			}
		}
	}
	require.GreaterOrEqual(t, noticed, 140)
}

// differs reports whether a policy gives another answer than that of the law to one of its golden questions.
func differs(all []golden, edition string, p Policy) bool {
	for _, g := range all {
		if g.edition == edition && g.ask(p) != g.want {
			return true
		}
	}
	return false
}
