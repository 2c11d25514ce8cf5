package misuse

import (
	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Found is what the authority found: who did what, with how much. The day of the conduct picks the edition.
type Found struct {
	On      rule.Opt[rule.Date] `json:"on,omitzero" validate:"required"`
	Actor   rule.Opt[Actor]     `json:"actor,omitzero" validate:"required"`
	Conduct rule.Opt[Conduct]   `json:"conduct,omitzero" validate:"required"`
	// Amount is what was obtained by fraud, or misused, in yuan.
	Amount rule.Opt[decimal.Decimal] `json:"amount,omitzero"`
	// Technology says that it is fiscal S&T money; Refuses that the conduct goes on and its end was refused.
	Technology rule.Opt[bool] `json:"technology,omitzero"`
	Refuses    rule.Opt[bool] `json:"refuses,omitzero"`
	// Proposed and ProposedPerson are fines that are proposed, on the unit and on one person; they are held to their ranges.
	Proposed       rule.Opt[decimal.Decimal] `json:"proposed,omitzero"`
	ProposedPerson rule.Opt[decimal.Decimal] `json:"proposed_person,omitzero"`
	// Diligent says that it was a decision that went wrong, taken with due care and supervision and without illegal gain; asked for
	// only where it is said.
	Diligent rule.Opt[bool] `json:"diligent,omitzero"`
}

// The rules: what is asked, then its lines.
const (
	ruleMisuse rule.ID = iota
	ruleOrgan
	ruleBudget
	ruleEnterprise
	ruleHoarding
	ruleHonour
	ruleRefuses
	ruleDepartment
	ruleTechnology
	ruleEthics
	ruleActivity
	ruleFine
	rulePerson
	ruleDiligence
	ruleOthers
	ruleNobody
)

var bookRules = []rule.Rule{
	ruleMisuse:     {Code: "misuse.consequences", Title: rule.T("违规使用财政科技资金的法律后果", "What follows on misuse of fiscal S&T money"), Basis: violations.Whole().Read()},
	ruleOrgan:      {Code: "misuse.organ", Title: rule.T("国家机关骗取、截留、挪用、滞留、扩大范围", "State organs"), Basis: violations.Article(6).Read()},
	ruleBudget:     {Code: "misuse.budget_body", Title: rule.T("财政预决算的编制和执行违规", "Bodies that make and carry out budgets"), Basis: violations.Article(7).Read()},
	ruleEnterprise: {Code: "misuse.enterprise", Title: rule.T("企业和个人骗取、挪用、非法获益", "Enterprises and individuals"), Basis: violations.Article(14).Read()},
	ruleHoarding:   {Code: "misuse.hoarding", Title: rule.T("私存私放财政资金", "Hoarding of public money"), Basis: violations.Article(17).Read()},
	ruleHonour:     {Code: "misuse.honour", Title: rule.T("骗取荣誉、奖励", "Honours and awards by fraud"), Basis: violations.Article(27).Read()},
	ruleRefuses:    {Code: "misuse.refuses", Title: rule.T("正在进行且拒不停止的，暂停拨款", "What goes on and is refused to stop suspends payments"), Basis: violations.Article(24).Read()},
	ruleDepartment: {Code: "misuse.department", Title: rule.T("预算法规定的责任", "Liability by the Budget Law"), Basis: budgetLaw.Article(93).Read()},
	ruleTechnology: {Code: "misuse.technology", Title: rule.T("虚报、冒领、贪污、挪用、截留财政性科技资金", "Fiscal S&T money falsely claimed, embezzled, diverted or withheld"), Basis: progress.Article(110).Read()},
	ruleEthics:     {Code: "misuse.ethics", Title: rule.T("违反科研诚信、科技伦理", "Breach of research integrity or ethics"), Basis: progress.Article(112).Paragraph(1).Read()},
	ruleActivity:   {Code: "misuse.activity", Title: rule.T("违反科学技术活动管理规范", "Breach of the rules of S&T activities"), Basis: progress.Article(113).Read()},
	ruleFine:       {Code: "misuse.fine", Title: rule.T("罚款范围", "Range of the fine"), Basis: violations.Article(14).Read(), Mistake: rule.T("“以上”“以下”包括本数；骗取按10%至50%，违规使用按10%至30%，基数不同", "Both ends are included; fraud has 10% to 50%, misuse 10% to 30%, each of its own amount")},
	rulePerson:     {Code: "misuse.person", Title: rule.T("直接责任人员罚款范围", "Range of the fine on persons responsible"), Basis: violations.Article(14).Read()},
	ruleDiligence:  {Code: "misuse.diligence", Title: rule.T("尽到合理注意和监督管理义务、未牟取非法利益的决策失误，免除决策责任", "A decision that went wrong, with due care and without illegal gain, is exempt"), Basis: progress.Article(97).Read()},
	ruleNobody:     {Code: "misuse.no_person", Title: rule.T("对直接责任人员的罚款只及于单位，个人没有此项", "Only a unit has persons responsible who are fined; an individual has none"), Basis: violations.Article(14).Read(), Mistake: rule.T("第二条第四款把单位的直接责任人员与个人分别列出；个人只按金额罚款，不再另处3000元至5万元", "Article 2 names a unit's persons responsible apart from individuals: an individual is fined by the amount alone")},
	ruleOthers:     {Code: "misuse.elsewhere", Title: rule.T("所列名目未指明该主体的此类行为；是否属于其他违反规定的情形由机关认定", "No named item says this of such an actor; whether it is another breach is for the authority to find"), Basis: violations.Whole().Derived()},
}

const (
	factOn rule.FactID = iota
	factActor
	factConduct
	factAmount
	factTechnology
	factRefuses
	factProposed
	factProposedPerson
	factDiligent
)

func flag(path, zh, en string) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Flag}
}

func amount(path, zh, en string) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.YuanUnit, Max: rule.Int(100_000_000_000)}
}

func judged(f rule.Fact) rule.Fact { f.Judged = true; return f }

// Codes may be retired, never reassigned.
var book = rule.NewBook("misuse", rule.T("财政科技资金违规责任", "Liability for misuse of fiscal S&T money"), bookRules, []rule.Fact{
	factOn:             {Path: "on", Title: rule.T("行为发生日", "Day of the conduct"), Unit: rule.Day},
	factActor:          flag("actor", "行为主体", "Who acted"),
	factConduct:        judged(flag("conduct", "行为类型", "What was done")),
	factAmount:         amount("amount", "骗取或违规使用的金额", "Amount obtained by fraud or misused"),
	factTechnology:     flag("technology", "属于财政性科技资金", "Fiscal S&T money"),
	factRefuses:        flag("refuses", "正在进行且拒不停止", "It goes on and its end was refused"),
	factProposed:       judged(amount("proposed", "拟对单位（或个人）罚款", "Fine proposed")),
	factProposedPerson: judged(amount("proposed_person", "拟对直接责任人员罚款", "Fine proposed on a person responsible")),
	factDiligent:       judged(flag("diligent", "属决策失误，已尽合理注意和监督管理义务，未牟取非法利益", "A decision that went wrong, with due care and no illegal gain")),
})

var entrance = door.New[Found](book, nil)

// Decode reads what was found from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (Found, error) { return entrance.Decode(data) }

// Door returns the package's door.
func Door() *door.Door[Found] { return entrance }
