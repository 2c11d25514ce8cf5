package superdeduction

import (
	"github.com/keji-rules/keji/certification/enterprise"
	"github.com/keji-rules/keji/rule"
)

const (
	factYear rule.FactID = iota
	factResident
	factAudit
	factManufacturer
	factTechSME
	factCircuit
	factMachine
	factExcluded
	factBase
	factFourth
	factMonths
	factMonthsFourth
)

var (
	returns = rule.Evidence{Paper: rule.T("企业所得税年度纳税申报表", "Corporate income tax return"), Holder: rule.T("企业", "the enterprise")}
	none    rule.Evidence
)

func yesNo(path, zh, en string, proof rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Flag, Evidence: proof}
}

func amount(path, zh, en string) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.YuanUnit, Max: rule.AmountMax(), Evidence: returns}
}

func helped(f rule.Fact, zh, en string) rule.Fact {
	f.Help = rule.T(zh, en)
	return f
}

func months(path, zh, en string, least, most int64) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Plain, Min: rule.Int(least), Max: rule.Int(most)}
}

var bookFacts = append([]rule.Fact{
	factYear:         {Path: "tax_year", Title: rule.T("纳税年度", "Tax year"), Unit: rule.CalendarYear, Min: rule.Int(1900), Max: rule.Int(9998)},
	factResident:     yesNo("resident", "居民企业", "Resident enterprise", none),
	factAudit:        yesNo("audit_collection", "实行查账征收", "Tax collected on audited accounts", none),
	factManufacturer: yesNo("manufacturer", "制造业企业", "Manufacturer", returns),
	factTechSME:      yesNo("tech_sme", "科技型中小企业（入库登记编号适用于该年度汇算清缴）", "Technology-based SME, its number serving the year", none),
	factCircuit:      yesNo("integrated_circuit", "国家鼓励的集成电路企业", "Integrated circuit enterprise that the State encourages", none),
	factMachine:      yesNo("machine_tool", "清单内工业母机企业", "Machine tool enterprise on the list", none),
	factExcluded: helped(amount("excluded_income", "不适用加计扣除行业的主营业务收入", "Income from excluded industries"),
		"烟草制造业、住宿和餐饮业、批发和零售业、房地产业、租赁和商务服务业、娱乐业；没有的填0", "Tobacco, lodging and catering, wholesale and retail, real estate, leasing and business services, entertainment; 0 when none"),
	factBase:         amount("income_base", "收入总额减除不征税收入和投资收益", "Total income less non-taxable and investment income"),
	factFourth:       amount("fourth_quarter", "第四季度实际发生的可加计研发费用", "Deductible R&D actually spent in the fourth quarter"),
	factMonths:       months("months_operated", "全年实际经营月数", "Months operated in the year", 1, 12),
	factMonthsFourth: months("months_fourth", "第四季度经营月数", "Months operated in the fourth quarter", 0, 3),
}, enterprise.LedgerFacts()...)
