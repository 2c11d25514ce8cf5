package funding

import (
	"slices"

	"github.com/keji-rules/keji/rule"
)

// Use says what fiscal research money is spent on. The negative list (负面清单) of uses is general professional knowledge, but
// for the wages of established staff and retirees, which the measures on central guidance funds are reported to name.
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

var uses = []struct {
	use  Use
	text rule.Text
	law  rule.Basis // of the prohibition; zero where there is none
}{
	{Equipment, rule.T("设备费", "equipment"), rule.Basis{}},
	{Operations, rule.T("业务费", "operations"), rule.Basis{}},
	{Labour, rule.T("劳务费", "labour"), rule.Basis{}},
	{Management, rule.T("单位管理费用", "management fee of the unit"), rule.Basis{}},
	{Performance, rule.T("绩效支出", "performance pay"), rule.Basis{}},
	{Fine, rule.T("罚款", "fines"), named},
	{Donation, rule.T("捐款", "donations"), named},
	{Sponsorship, rule.T("赞助", "sponsorship"), named},
	{Investment, rule.T("投资", "investments"), named},
	{DebtRepayment, rule.T("偿还债务", "repayment of debt"), named},
	{StaffWages, rule.T("行政事业单位编制内在职人员工资性支出", "wages of established staff"), named},
	{RetireeWages, rule.T("离退休人员离退休费", "pay of retirees"), named},
	{Unrelated, rule.T("与项目无关的支出", "what has nothing to do with the project"), usual},
	{Entertainment, rule.T("接待、礼品支出", "entertainment and gifts"), usual},
	{Construction, rule.T("基本建设支出", "capital construction"), usual},
	{DoubleClaim, rule.T("重复列支同一支出", "one expense claimed twice"), usual},
	{FictitiousDeal, rule.T("虚构经济业务、虚列劳务", "fictitious contracts or labour"), usual},
}

func (u Use) at() int {
	for i := range uses {
		if uses[i].use == u {
			return i
		}
	}
	return -1
}

// Valid reports whether u is a use.
func (u Use) Valid() bool { return u.at() >= 0 }

// Choices lists all uses.
func (Use) Choices() []string {
	all := make([]string, len(uses))
	for i := range uses {
		all[i] = string(uses[i].use)
	}
	return all
}

// Text names the use in one language; empty for an unknown one.
func (u Use) Text(l rule.Lang) string { return u.Title().In(l) }

// Title names the use in both languages.
func (u Use) Title() rule.Text {
	if i := u.at(); i >= 0 {
		return uses[i].text
	}
	return rule.Text{}
}

// Prohibited reports whether the use is on the negative list, and where that stands.
func (u Use) Prohibited() (rule.Basis, bool) {
	i := u.at()
	if i < 0 || uses[i].law == (rule.Basis{}) {
		return rule.Basis{}, false
	}
	return uses[i].law, true
}

// Uses lists all uses.
func Uses() []Use {
	all := make([]Use, len(uses))
	for i := range uses {
		all[i] = uses[i].use
	}
	return slices.Clip(all)
}
