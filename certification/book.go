package certification

import (
	"github.com/keji-rules/keji/certification/hnte/certificate"
	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/rule"
)

// The rules of the desk's own lines. Their numbers stand in the policies of the schemes, and are cited from there.
const (
	ruleReduced rule.ID = iota
	ruleLoss
	ruleSaved
	ruleRoundCloses
	ruleBatchCloses
	ruleReview
	ruleNumberEnds
	ruleUpdate
	ruleSettlement
	ruleCertificate
)

var (
	certificateLaw = lastOf(certificate.Editions())
	numberLaw      = lastOf(techsme.LifeEditions())
	roundLaw       = techsme.Rounds()[len(techsme.Rounds())-1]
)

// lastOf is the policy of the last edition, whose citations the rules of the desk take over.
func lastOf[P any](t rule.Timeline[P]) P {
	all := t.All()
	return all[len(all)-1].Policy
}

var book = rule.NewBook("desk", rule.T("企业服务台", "Front desk"), []rule.Rule{
	ruleReduced: {Code: "desk.reduced_tax", Title: rule.T("减按较低税率征收企业所得税", "Corporate income tax at the reduced rate"), Basis: certificateLaw.Tax.Reduced.Basis},
	ruleLoss:    {Code: "desk.loss", Title: rule.T("亏损结转年限延长", "Losses are carried forward longer"), Basis: certificateLaw.Tax.LongYears.Basis},
	ruleSaved: {Code: "desk.tax_saved", Title: rule.T("加计扣除少缴的企业所得税（测算）", "Income tax saved by the super-deduction (a calculation)"),
		Basis: rule.Basis{Cite: certificateLaw.Tax.Rate.Cite, Source: max(certificateLaw.Tax.Rate.Source, rule.Derived)}},
	ruleRoundCloses: {Code: "desk.round_closes", Title: rule.T("本年度自评提交截止", "Last day to submit the year's self-evaluation"), Basis: roundLaw.Basis},
	ruleBatchCloses: {Code: "desk.batch_closes", Title: rule.T("本批次自评提交截止", "Last day of the batch"), Basis: roundLaw.Basis},
	ruleReview:      {Code: "desk.review", Title: rule.T("批次截止后市级审核完成", "Municipal review after the batch"), Basis: roundLaw.Basis},
	ruleNumberEnds:  {Code: "desk.number_ends", Title: rule.T("入库登记编号有效期届满", "The number runs out"), Basis: numberLaw.ValidUntil.Day.Basis},
	ruleUpdate:      {Code: "desk.update", Title: rule.T("更新信息并重新自评", "Update and self-evaluate again"), Basis: numberLaw.UpdateBy.Day.Basis},
	ruleSettlement:  {Code: "desk.settlement", Title: rule.T("企业所得税汇算清缴（申报加计扣除）", "Annual settlement of income tax, claiming the super-deduction"), Basis: certificateLaw.Tax.SettleBy.Day.Basis},
	ruleCertificate: {Code: "desk.certificate", Title: rule.T("高新技术企业证书期限", "Deadline of the certificate"), Basis: certificateLaw.ValidYears.Basis},
}, nil)

// onDay names a day.
func onDay(zh, en string, d rule.Date) rule.Named { return rule.Figure(zh, en, rule.OnDay(d)) }

// inYear names a calendar year.
func inYear(zh, en string, year int) rule.Named {
	return rule.Figure(zh, en, rule.Exactly(rule.Int(int64(year)), rule.CalendarYear))
}

// whole reads a limit that counts.
func whole(l rule.Limit) int { return int(l.Value.Num() / l.Value.Den()) }
