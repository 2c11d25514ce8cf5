package funding

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Use says what fiscal research money is spent on. The negative list (负面清单) of uses is general professional knowledge; the measures
// on central guidance funds are reported to name the first seven of it, for those funds.
type Use string

// The uses: three direct subjects and the indirect costs, then the negative list.
const (
	Equipment   Use = "equipment"   // 设备费
	Operations  Use = "operations"  // 业务费
	Labour      Use = "labour"      // 劳务费
	Management  Use = "management"  // 单位管理费用
	Performance Use = "performance" // 绩效支出

	Fine           Use = "fine"            // 罚款
	Donation       Use = "donation"        // 捐款
	Sponsorship    Use = "sponsorship"     // 赞助
	Investment     Use = "investment"      // 投资
	DebtRepayment  Use = "debt_repayment"  // 偿还债务
	StaffWages     Use = "staff_wages"     // 在编人员工资
	RetireeWages   Use = "retiree_wages"   // 离退休人员工资
	Unrelated      Use = "unrelated"       // 与项目无关的支出
	Entertainment  Use = "entertainment"   // 接待、礼品
	Construction   Use = "construction"    // 基本建设
	DoubleClaim    Use = "double_claim"    // 重复列支
	FictitiousDeal Use = "fictitious_deal" // 虚构合同或劳务
)

var uses = enum.Words[Use]{
	{Value: Equipment, Text: rule.T("设备费", "equipment")},
	{Value: Operations, Text: rule.T("业务费", "operations")},
	{Value: Labour, Text: rule.T("劳务费", "labour")},
	{Value: Management, Text: rule.T("单位管理费用", "management fee of the unit")},
	{Value: Performance, Text: rule.T("绩效支出", "performance pay")},
	{Value: Fine, Text: rule.T("罚款", "fines")},
	{Value: Donation, Text: rule.T("捐款", "donations")},
	{Value: Sponsorship, Text: rule.T("赞助", "sponsorship")},
	{Value: Investment, Text: rule.T("投资", "investments")},
	{Value: DebtRepayment, Text: rule.T("偿还债务", "repayment of debt")},
	{Value: StaffWages, Text: rule.T("行政事业单位编制内在职人员工资性支出", "wages of established staff")},
	{Value: RetireeWages, Text: rule.T("离退休人员离退休费", "pay of retirees")},
	{Value: Unrelated, Text: rule.T("与项目无关的支出", "what has nothing to do with the project")},
	{Value: Entertainment, Text: rule.T("接待、礼品支出", "entertainment and gifts")},
	{Value: Construction, Text: rule.T("基本建设支出", "capital construction")},
	{Value: DoubleClaim, Text: rule.T("重复列支同一支出", "one expense claimed twice")},
	{Value: FictitiousDeal, Text: rule.T("虚构经济业务、虚列劳务", "fictitious contracts or labour")},
}

// Valid reports whether u is a use.
func (u Use) Valid() bool { return uses.Has(u) }

// Choices lists all uses.
func (Use) Choices() []string { return uses.Choices() }

// Text names the use in one language; empty for an unknown one.
func (u Use) Text(l rule.Lang) string { return u.Title().In(l) }

// Title names the use in both languages.
func (u Use) Title() rule.Text { return uses.Text(u) }

// Uses lists all uses.
func Uses() []Use { return uses.Values() }

// Prohibited reports whether the use is on the negative list of research money in general, and where that stands.
func (u Use) Prohibited() (rule.Basis, bool) {
	switch u {
	case Unrelated, Entertainment, Construction, DoubleClaim, FictitiousDeal:
		return listed, true
	}
	if _, named := u.ProhibitedOfGuidance(); named {
		return listed, true
	}
	return rule.Basis{}, false
}

// ProhibitedOfGuidance reports whether the measures on central guidance funds for local science and technology (中央引导地方科技发展资金)
// name the use among those on which these funds may not be spent, and where.
func (u Use) ProhibitedOfGuidance() (rule.Basis, bool) {
	switch u {
	case Fine, Donation, Sponsorship, Investment, DebtRepayment, StaffWages, RetireeWages:
		return guided, true
	}
	return rule.Basis{}, false
}
