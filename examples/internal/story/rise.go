package story

import (
	"fmt"

	"github.com/keji-rules/keji/certification/enterprise"
	"github.com/keji-rules/keji/certification/hnte"
	"github.com/keji-rules/keji/certification/hnte/certificate"
	"github.com/keji-rules/keji/rule"
)

// apply takes an application from the profile and adds what only the filing knows.
func apply(s stage, on rule.Date) (hnte.Application, error) {
	a, err := hnte.From(firm(s), on)
	a.EarlierApplications, a.ChangesPending, a.ReportsPending = rule.Given(0), rule.Given(false), rule.Given(false)
	a.Field, a.FieldMatches, a.IPSupports, a.OtherAccepted = rule.Given(hnte.FieldCode("8.1.2")), rule.Given(true), rule.Given(true), rule.Given(false)
	return a, err
}

func firstAttempt(t *teller) error {
	t.chapter("2020 年 7 月：成立一年多，先自评一次", "July 2020: a little over a year old, a first self-assessment")
	a, err := apply(stage{young: true}, rule.NewDate(2020, 7, 15))
	if err != nil {
		return err
	}
	d, err := hnte.Evaluate(a)
	if err != nil {
		return err
	}
	gaps, err := hnte.Gaps(a)
	if err != nil {
		return err
	}
	fmt.Fprint(t.out, d.Text(t.in, gaps...))
	t.say(rule.T("→ 没有知识产权，科技人员也差 1 人：今年不报，先补。", "→ No rights yet, and one technical person short: not this year."))
	return nil
}

func boughtRight(t *teller) error {
	t.chapter("2022 年 6 月：外购的实用新型能不能用", "June 2022: may the utility model that was bought be used?")
	t.say(rule.T("假如 2022 年 7 月的申报把它和自己的软件著作权一并列入：", "If the filing of July 2022 relied on it beside a program of its own:"))
	used := func(number string, kind enterprise.RightKind, owner string) enterprise.Right {
		return enterprise.Right{Number: number, Kind: rule.Given(kind), Owners: rule.Given([]string{owner})}
	}
	answer, err := enterprise.SpentAcross([]enterprise.Filing{
		{By: seller, FiledOn: rule.Given(rule.NewDate(2020, 8, 3)), Succeeded: rule.Given(true), Until: rule.Given(rule.NewDate(2023, 12, 8)),
			Rights: rule.Given([]enterprise.Right{used("ZL201820000009.9", enterprise.UtilityModel, seller)})},
		{By: name, FiledOn: rule.Given(rule.NewDate(2022, 7, 20)), Succeeded: rule.Given(true),
			Rights: rule.Given([]enterprise.Right{used("ZL201820000009.9", enterprise.UtilityModel, name), used("2021SR100001", enterprise.Software, name)})},
	})
	if err != nil {
		return err
	}
	t.show(answer)
	t.say(rule.T("→ 转让方已用过，对受让方同样视为已使用：申报时不列。", "→ Its seller used it, so it is spent for the buyer too: it is left out."))
	return nil
}

// panel are three technical and two financial experts.
func panel() []hnte.ScoreSheet {
	technical := func(level, support, number, transformation, rules int) hnte.ScoreSheet {
		return hnte.ScoreSheet{Kind: hnte.TechnicalExpert, Level: level, Support: support, Number: number, Way: 5, Transformation: transformation, Rules: rules, Body: 4, Incentives: 3, Training: 3}
	}
	return []hnte.ScoreSheet{
		technical(6, 6, 7, 20, 5), technical(6, 7, 7, 21, 4), technical(7, 6, 8, 20, 5),
		{Kind: hnte.FinancialExpert, NetAssetGrowth: 7, SalesGrowth: 9}, {Kind: hnte.FinancialExpert, NetAssetGrowth: 8, SalesGrowth: 9},
	}
}

func filing(t *teller) error {
	t.chapter("2022 年 7 月：申报，五位专家评审", "July 2022: the filing, and a panel of five")
	on := rule.NewDate(2022, 7, 20)
	a, err := apply(stage{}, on)
	if err != nil {
		return err
	}
	edition, err := hnte.Editions().On(on)
	if err != nil {
		return err
	}
	means, err := edition.Policy.Aggregate(a, panel())
	if err != nil {
		return err
	}
	a.Points, _ = means.Value()
	t.say(rule.T("五位专家的平均分："+a.Points.Text(rule.ZH), "Means of the five experts: "+a.Points.Text(rule.EN)))
	d, err := hnte.Evaluate(a)
	if err != nil {
		return err
	}
	fmt.Fprint(t.out, d.Text(t.in))
	t.lines(d, "hnte.owns_ip", "hnte.tech_share", "hnte.rd_share", "hnte.ht_share")
	return nil
}

// held is the certificate with its yearly reports filed in time.
func held() certificate.Certificate {
	c := certificate.Certificate{
		Number: rule.Given("GR202244001234"), IssuedOn: rule.Given(issued), RegisteredOn: rule.Given(registered), FirstTime: rule.Given(true),
		Withdrawn: rule.Given(false), Changes: rule.Given([]certificate.Change{}),
	}
	var reports []certificate.Report
	for _, y := range []int{2022, 2023, 2024} {
		reports = append(reports, certificate.Report{Year: rule.Given(y), FiledOn: rule.Given(rule.NewDate(y+1, 5, 20))})
	}
	c.Reports = rule.Given(reports)
	return c
}

func certified(t *teller) error {
	t.chapter("2022 年 12 月：发证", "December 2022: the certificate")
	validity, err := held().Validity()
	if err != nil {
		return err
	}
	t.show(validity)
	taxed, err := held().TaxYears()
	if err != nil {
		return err
	}
	t.show(taxed)
	return nil
}

func yearly(t *teller) error {
	t.chapter("每年一季度：按复核的口径自查上一年度", "Each spring: the year before, checked as a re-examination would")
	for _, y := range []int{2022, 2023, 2024} {
		d, err := examine(stage{certified: true}, y, hnte.Points{})
		if err != nil {
			return err
		}
		t.say(rule.T(fmt.Sprintf("%d 年度：%s（专家评分只有复核时才有）", y, d.Verdict().Text().ZH), fmt.Sprintf("%d: %s (points are given only in a re-examination)", y, d.Verdict().Text().EN)))
		t.lines(d, "hnte.tech_share", "hnte.rd_share", "hnte.ht_share")
	}
	t.say(rule.T("→ 2024 年度研发费用占比只剩 0.1 个百分点余量。", "→ In 2024 only 0.1 percentage points of R&D are left to spare."))
	return nil
}

// examine is the re-examination of a year on the profile at a stage.
func examine(s stage, year int, points hnte.Points) (rule.Decision, error) {
	u, err := hnte.UpkeepFrom(firm(s), year)
	if err != nil {
		return rule.Decision{}, err
	}
	u.Field, u.FieldMatches, u.IPSupports, u.OtherAccepted = rule.Given(hnte.FieldCode("8.1.2")), rule.Given(true), rule.Given(true), rule.Given(false)
	u.Points = points
	return hnte.EvaluateUpkeep(u)
}
