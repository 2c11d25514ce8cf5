package superdeduction

import "github.com/keji-rules/keji/rule"

// The rules.
const (
	ruleAmount rule.ID = iota
	ruleResident
	ruleAudit
	ruleIndustry
	ruleRate
	ruleClient
	ruleFive
	ruleOther
	ruleDomestic
	ruleOverseas
	ruleCapitalised
	ruleNonTaxable
	ruleSpecial
	ruleBase
	ruleAmortisation
	ruleFourth
	ruleFourthActual
	ruleFourthMonths
	ruleCompare
	ruleAccounting
	ruleHNTE
	ruleClaim
	diffCapitalised
	diffFormed
	diffCommission
	diffOther
	diffBuildings
	diffTrial
	diffOtherTax
	diffDomestic
	diffOverseas
	diffNonTaxable
	diffSpecial
	diffFloor
)

// book declares every rule and fact of the package. Codes may be retired, never reassigned.
var book = rule.NewBook("superdeduction", rule.T("研发费用加计扣除", "R&D super-deduction"), bookRules, bookFacts)

var bookRules = []rule.Rule{
	ruleAmount:   {Code: "superdeduction.amount", Title: rule.T("加计扣除额", "Super-deduction"), Basis: read(scope())},
	ruleResident: {Code: "superdeduction.resident", Title: rule.T("居民企业", "Resident enterprise"), Basis: read(notice119.Section(5))},
	ruleAudit:    {Code: "superdeduction.audit_collection", Title: rule.T("查账征收", "Tax collected on audited accounts"), Basis: read(notice119.Section(5))},
	ruleIndustry: {Code: "superdeduction.industry", Title: rule.T("不属于不适用加计扣除的行业", "Not in an excluded industry"), Basis: read(notice97.Section(4)), Mistake: rule.T("占比超过50%才属于该行业，恰为50%不属于", "An industry is excluded above 50%; exactly 50% is not")},
	ruleRate:     {Code: "superdeduction.rate", Title: rule.T("加计扣除比例", "Rate"), Basis: read(scope()), Mistake: rule.T("2023年起各类企业统一为100%，科技型中小企业不再有更高比例", "From 2023 on all have 100%: a technology-based SME gains nothing by its number")},
	ruleClient:   {Code: "superdeduction.for_client", Title: rule.T("受托研发（成果归委托方）不得加计", "Work whose result belongs to a client is excluded"), Basis: read(notice119.Section(2))},
	ruleFive:     {Code: "superdeduction.five", Title: rule.T("人员人工等五项费用", "The five categories"), Basis: read(scope())},
	ruleOther:    {Code: "superdeduction.other_cap", Title: rule.T("其他相关费用限额＝五项费用×10%÷（1−10%）", "Cap on other expenses = the five × 10% / (1 − 10%)"), Basis: read(notice119.Section(1, 1, 6)), Mistake: rule.T("限额是五项费用的1/9，不是10%；2021年起全部项目统一计算", "The cap is a ninth of the five, not a tenth; from 2021 on over all projects together")},
	ruleDomestic: {Code: "superdeduction.domestic", Title: rule.T("委托境内研发费用按比例计入", "R&D commissioned at home counts in part"), Basis: read(notice119.Section(2))},
	ruleOverseas: {Code: "superdeduction.overseas", Title: rule.T("委托境外机构研发费用：按比例计入且不超过境内符合条件费用的三分之二", "R&D commissioned overseas: in part, and up to two thirds of the domestic R&D"), Basis: read(notice64.Section(1)), Mistake: rule.T("三分之二的基数包含委托境内的80%；委托境外个人的不得加计", "The base of the two thirds includes 80% of domestic commissions; what went to overseas individuals does not count")},

	ruleCapitalised:  {Code: "superdeduction.capitalised", Title: rule.T("形成无形资产的部分在以后摊销时加计", "What formed an intangible asset is deducted as it is amortised"), Basis: proposed(notice28.Section(3, 1))},
	ruleNonTaxable:   {Code: "superdeduction.non_taxable", Title: rule.T("不征税收入用于研发的支出不得加计", "Spending from non-taxable income is excluded"), Basis: read(notice97.Section(2, 5))},
	ruleSpecial:      {Code: "superdeduction.special_income", Title: rule.T("扣减特殊收入，不足扣减的按零计", "Special income is deducted, not below zero"), Basis: read(notice97.Section(2, 4))},
	ruleBase:         {Code: "superdeduction.base", Title: rule.T("费用化的加计基数", "Expensed base"), Basis: read(scope())},
	ruleAmortisation: {Code: "superdeduction.amortisation", Title: rule.T("无形资产摊销的加计基数", "Amortisation base"), Basis: read(scope())},
	ruleFourth:       {Code: "superdeduction.fourth_quarter", Title: rule.T("2022年第四季度提高比例", "Higher rate in the fourth quarter of 2022"), Basis: reported(quarter28.Whole())},
	ruleFourthActual: {Code: "superdeduction.fourth_actual", Title: rule.T("第四季度按实际发生数", "Fourth quarter as actually spent"), Basis: usual(quarter28.Whole())},
	ruleFourthMonths: {Code: "superdeduction.fourth_months", Title: rule.T("第四季度按经营月份比例", "Fourth quarter by months operated"), Basis: usual(quarter28.Whole())},

	ruleCompare:    {Code: "superdeduction.compare", Title: rule.T("三种口径对照", "Three counts side by side"), Basis: derived(scope())},
	ruleAccounting: {Code: "superdeduction.accounting", Title: rule.T("会计口径（利润表研发费用）", "Accounting (R&D expense of the income statement)"), Basis: usual(statements.Whole())},
	ruleHNTE:       {Code: "superdeduction.hnte", Title: rule.T("高新技术企业认定口径", "Certification as high-tech enterprise"), Basis: read(guide2016.Section(3, 6))},
	ruleClaim:      {Code: "superdeduction.claim", Title: rule.T("加计扣除口径（加计前的基数）", "Super-deduction (its base, before the rate)"), Basis: read(scope())},

	diffCapitalised: {Code: "superdeduction.diff_capitalised", Title: rule.T("会计→高企：资本化支出在发生年度计入", "Accounting to HNTE: capitalised development counts when spent"), Basis: rule.Basis{Cite: guide2016.Section(3, 6, 2), Source: rule.Disputed}},
	diffFormed:      {Code: "superdeduction.diff_formed", Title: rule.T("会计→高企：自行开发形成无形资产的摊销不再计入", "Accounting to HNTE: amortisation of own development is not counted again"), Basis: rule.Basis{Cite: guide2016.Section(3, 6, 2), Source: rule.Disputed}},
	diffCommission:  {Code: "superdeduction.diff_commission", Title: rule.T("会计→高企：委托外部研发按80%计入", "Accounting to HNTE: commissions count at 80%"), Basis: read(guide2016.Section(3, 6, 2, 7))},
	diffOther:       {Code: "superdeduction.diff_other", Title: rule.T("会计→高企：其他费用不超过总额的20%", "Accounting to HNTE: other expenses up to 20% of the total"), Basis: read(guide2016.Section(3, 6, 2, 8))},
	diffBuildings:   {Code: "superdeduction.diff_buildings", Title: rule.T("会计→加计：建筑物租金、折旧和长期待摊费用不计", "Accounting to super-deduction: buildings and long-term deferred cost"), Basis: derived(scope())},
	diffTrial:       {Code: "superdeduction.diff_trial", Title: rule.T("会计→加计：装备调试与一般试验费不计（临床、现场试验除外）", "Accounting to super-deduction: commissioning and tests, clinical and field trials aside"), Basis: derived(scope())},
	diffOtherTax:    {Code: "superdeduction.diff_other_tax", Title: rule.T("会计→加计：其他相关费用不超过10%", "Accounting to super-deduction: other expenses up to 10%"), Basis: read(notice119.Section(1, 1, 6))},
	diffDomestic:    {Code: "superdeduction.diff_domestic", Title: rule.T("会计→加计：委托境内按80%计入", "Accounting to super-deduction: domestic commissions at 80%"), Basis: read(notice119.Section(2))},
	diffOverseas:    {Code: "superdeduction.diff_overseas", Title: rule.T("会计→加计：委托境外的比例、三分之二限额、个人及合同登记", "Accounting to super-deduction: overseas commissions (share, two thirds, individuals, registration)"), Basis: read(notice64.Section(1))},
	diffNonTaxable:  {Code: "superdeduction.diff_non_taxable", Title: rule.T("会计→加计：不征税收入形成的支出", "Accounting to super-deduction: spending from non-taxable income"), Basis: read(notice97.Section(2, 5))},
	diffSpecial:     {Code: "superdeduction.diff_special", Title: rule.T("会计→加计：特殊收入", "Accounting to super-deduction: special income"), Basis: read(notice97.Section(2, 4))},
	diffFloor:       {Code: "superdeduction.diff_floor", Title: rule.T("会计→加计：不足扣减的按零计", "Accounting to super-deduction: not below zero"), Basis: read(notice97.Section(2, 4))},
}
