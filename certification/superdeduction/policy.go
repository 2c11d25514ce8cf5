package superdeduction

import "github.com/keji-rules/keji/rule"

// Policy holds every number and switch of the super-deduction in a tax year. It is a value: copy it, change it, ask it.
type Policy struct {
	// The rates, by kind of enterprise; the highest that applies counts.
	Ordinary          rule.Limit `json:"ordinary" zh:"一般企业加计扣除比例" en:"rate of enterprises in general" unit:"share"`
	Manufacturer      rule.Limit `json:"manufacturer" zh:"制造业企业加计扣除比例" en:"rate of manufacturers" unit:"share"`
	TechSME           rule.Limit `json:"tech_sme" zh:"科技型中小企业加计扣除比例" en:"rate of technology-based SMEs" unit:"share"`
	IntegratedCircuit rule.Limit `json:"integrated_circuit" zh:"集成电路企业加计扣除比例" en:"rate of integrated circuit enterprises" unit:"share"`
	MachineTool       rule.Limit `json:"machine_tool" zh:"工业母机企业加计扣除比例" en:"rate of machine tool enterprises" unit:"share"`
	// The fourth quarter of 2022, for those whose rate is lower.
	FourthQuarter     rule.Switch `json:"fourth_quarter" zh:"第四季度提高比例" en:"a higher rate in the fourth quarter"`
	FourthQuarterRate rule.Limit  `json:"fourth_quarter_rate" zh:"第四季度加计扣除比例" en:"rate of the fourth quarter" unit:"share"`

	// What counts.
	OtherShare         rule.Limit  `json:"other_share" zh:"其他相关费用占研发费用总额上限" en:"greatest share of other expenses in R&D" unit:"share"`
	OtherPooled        rule.Switch `json:"other_pooled" zh:"其他相关费用限额按全部项目统一计算" en:"the cap on other expenses is taken over all projects"`
	CommissionShare    rule.Limit  `json:"commission_share" zh:"委托研发费用计入比例" en:"share of commissioned R&D that counts" unit:"share"`
	OverseasCounts     rule.Switch `json:"overseas_counts" zh:"委托境外机构研发费用可加计" en:"R&D commissioned from overseas organisations counts"`
	OverseasOfDomestic rule.Limit  `json:"overseas_of_domestic" zh:"委托境外研发费用占境内符合条件研发费用上限" en:"greatest ratio of overseas to domestic R&D" unit:"share"`
	PersonsCount       rule.Switch `json:"persons_count" zh:"委托境外个人研发费用可加计" en:"R&D commissioned from overseas individuals counts"`
	SpecialIncome      rule.Switch `json:"special_income" zh:"扣减特殊收入" en:"special income is deducted"`

	// ExcludedShare: an enterprise with more than this share of income from an excluded industry has no super-deduction.
	ExcludedShare rule.Limit `json:"excluded_share" zh:"不适用行业收入占比界限" en:"share of income that makes an industry excluded" unit:"share"`
}

// limits lists every figure, to see which is not known.
func (p *Policy) limits() []rule.Limit {
	return []rule.Limit{p.Ordinary, p.Manufacturer, p.TechSME, p.IntegratedCircuit, p.MachineTool, p.FourthQuarterRate, p.OtherShare,
		p.CommissionShare, p.OverseasOfDomestic, p.ExcludedShare}
}
