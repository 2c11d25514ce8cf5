package inspection

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// The rules: what is asked, then its lines.
const (
	ruleInspection rule.ID = iota
	ruleAccounts
	rulePayee
	ruleContract
	ruleInTime
	ruleBarred
	ruleTwice
	ruleUse
	ruleRelated
	ruleListed
	ruleDouble
)

var bookRules = []rule.Rule{
	ruleInspection: {Code: "inspection.project", Title: rule.T("项目资金安全检查", "Safety of a project's money"), Basis: practice.Whole().Proposed()},
	ruleAccounts:   {Code: "inspection.separate_accounts", Title: rule.T("单独核算、专款专用", "Separate accounting, dedicated use"), Basis: practice.Whole().Usual()},
	rulePayee:      {Code: "inspection.payee", Title: rule.T("收款人为项目承担单位", "The payee is the undertaking unit"), Basis: practice.Whole().Proposed()},
	ruleContract:   {Code: "inspection.contract_first", Title: rule.T("任务书签订后拨付", "Paid after the task book was signed"), Basis: practice.Whole().Proposed()},
	ruleInTime:     {Code: "inspection.in_time", Title: rule.T("任务书签订后30日内拨付", "Paid within 30 days of the signature"), Basis: opinions.Whole().Reported()},
	ruleBarred:     {Code: "inspection.barred", Title: rule.T("不向失信惩戒对象拨款", "No payment to a barred unit"), Basis: practice.Whole().Proposed()},
	ruleTwice:      {Code: "inspection.invoice_twice", Title: rule.T("同一发票未重复列支", "No invoice claimed twice"), Basis: practice.Whole().Proposed()},
	ruleUse:        {Code: "inspection.negative_list", Title: rule.T("支出不在负面清单内", "The spending is not on the negative list"), Basis: practice.Whole().Usual()},
	ruleRelated:    {Code: "inspection.related_party", Title: rule.T("未向关联方外包", "No outsourcing to related parties"), Basis: practice.Whole().Proposed()},
	ruleListed:     {Code: "inspection.equipment_listed", Title: rule.T("大额设备已列入预算清单", "Dear equipment is listed in the budget"), Basis: practice.Whole().Proposed()},
	ruleDouble:     {Code: "inspection.double_funding", Title: rule.T("同一内容未重复资助", "The same work is not funded twice"), Basis: practice.Whole().Proposed()},
}

func flag(path, zh, en string) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Flag}
}

func judged(path, zh, en string) rule.Fact {
	f := flag(path, zh, en)
	f.Judged = true
	return f
}

func count(path, zh, en string, most int64) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Items, Max: rule.Int(most)}
}

func amount(path, zh, en string) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.YuanUnit, Max: rule.Int(100_000_000_000)}
}

func day(path, zh, en string) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Day}
}

// Codes may be retired, never reassigned.
var book = rule.NewBook("inspection", rule.T("财政科技资金安全检查", "Safety checks on fiscal S&T money"), bookRules, []rule.Fact{
	day("on", "检查日期", "Day of the inspection"),
	day("signed_on", "任务书签订日期", "Day the task book was signed"),
	flag("guidance", "属于中央引导地方科技发展资金", "Central guidance funds"),
	flag("separate_accounts", "单独核算", "Accounted for separately"),
	count("payments", "拨付记录", "Payments", 500),
	day("payments[].paid_on", "拨付日期", "Day of the payment"),
	flag("payments[].barred", "收款单位当日受失信惩戒", "The payee was barred on that day"),
	count("expenses", "列支明细", "Expenses", 5000),
	flag("expenses[].use", "支出用途", "Use"),
	amount("expenses[].amount", "支出金额", "Amount"),
	flag("expenses[].outsourced", "外包", "Outsourced"),
	judged("expenses[].related", "对方为关联方", "To a related party"),
	count("elsewhere", "其他项目已列支的发票", "Invoices claimed by other projects", 20000),
	count("devices", "购置设备", "Equipment bought", 500),
	amount("devices[].price", "设备单价", "Price"),
	flag("devices[].listed", "已列入预算清单", "Listed in the budget"),
	count("grants", "单位的其他财政资助", "Other fiscal money of the unit", 100),
	judged("grants[].same", "资助内容相同", "For the same work"),
})

var entrance = door.New[Project](book, nil)

// Decode reads a project from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (Project, error) { return entrance.Decode(data) }

// Door returns the package's door.
func Door() *door.Door[Project] { return entrance }
