package transfer

import "github.com/keji-rules/keji/rule"

// The rules: what is asked, each followed by its lines.
const (
	ruleTimes rule.ID = iota
	ruleStep          // one a step, in their order
)

const (
	ruleNone = ruleStep + 8 + iota
	ruleNotice
	ruleShare
	ruleActual
	ruleNamed
	ruleIssuer
)

func bookRules() []rule.Rule {
	b := budgetLaw.Article(52).Read()
	all := []rule.Rule{ruleTimes: {Code: "transfer.times", Title: rule.T("预算批复、下达、公开的期限", "Days for replies, transfers and publication"), Basis: b}}
	for _, s := range steps {
		all = append(all, rule.Rule{Code: "transfer." + string(s.Value), Title: s.Text, Basis: b}) // the law of each stands with its days
	}
	all[ruleStep+5].Mistake = rule.T("中央一般性30日、专项90日，地方一般性30日、专项60日；自人民代表大会批准之日的次日起算，按自然日", "central: 30 days for general, 90 for special transfers; local: 30 and 60; from the day after the congress approved, in calendar days")
	return append(all,
		rule.Rule{Code: "transfer.no_limit", Title: rule.T("没有期限规定", "There is no limit"), Basis: regulation.Whole().Usual()},
		rule.Rule{Code: "transfer.notice", Title: rule.T("提前下达的转移支付", "Advance notice of transfers"), Basis: regulation.Article(48).Paragraph(1).Read()},
		rule.Rule{Code: "transfer.advance_share", Title: rule.T("提前下达比例", "Share that is notified in advance"), Basis: regulation.Article(48).Paragraph(2).Read(), Mistake: rule.T("分母是本年度预计执行数，不是下一年度预算数", "Over what is expected to be executed this year, not over next year's budget")},
		rule.Rule{Code: "transfer.by_actual", Title: rule.T("据实结算等特殊项目没有比例要求", "Those settled by actual figures have no least share"), Basis: regulation.Article(48).Paragraph(2).Read()},
		rule.Rule{Code: "transfer.projects_named", Title: rule.T("按项目法分配的专项转移支付一并明确下一年度的项目", "Special transfers by projects name next year's projects"), Basis: regulation.Article(48).Paragraph(2).Read()},
		rule.Rule{Code: "transfer.issuer", Title: rule.T("由财政部门下达和拨付", "Issued and paid by the finance department"), Basis: regulation.Article(59).Read()},
	)
}

const (
	factOn rule.FactID = iota
	factLevel
	factApproved
	factPublished
	factReplied
	factDepartmentPublished
	factReceived
	factUnitsReplied
	factUnitsPublished
	factGeneral
	factSpecial
	factGeneralIssued
	factSpecialIssued
	factCentralReceived
	factCentralPassed
)

const (
	noticeOn rule.FactID = iota
	noticeKind
	noticeExpected
	noticeNotified
	noticeByActual
	noticeByProject
	noticeNamed
	noticeIssuer
)

var (
	vote    = rule.Evidence{Paper: rule.T("人民代表大会批准预算的决议", "the congress's resolution on the budget"), Holder: rule.T("本级人民代表大会", "the people's congress")}
	reply   = rule.Evidence{Paper: rule.T("预算批复文件", "the reply on the budget"), Holder: rule.T("财政部门", "the finance department")}
	page    = rule.Evidence{Paper: rule.T("公开页面", "the page on which it was published"), Holder: rule.T("公开单位", "who published it")}
	letter  = rule.Evidence{Paper: rule.T("转移支付下达文件", "the notice that issues the transfer"), Holder: rule.T("财政部门", "the finance department")}
	most    = rule.Int(10_000_000_000_000)
	lastDay = number(rule.NewDate(9000, 12, 31)) // so that no answer leaves the calendar
)

func number(d rule.Date) rule.Number {
	n, _ := rule.OnDay(d).Exact()
	return n
}

func day(path, zh, en string, by rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Day, Max: lastDay, Evidence: by}
}

func flag(path, zh, en string, by rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Flag, Evidence: by}
}

var courseFacts = []rule.Fact{
	factOn:                  day("on", "查询日", "Day asked about", rule.Evidence{}),
	factLevel:               flag("level", "预算级次", "Level", vote),
	factApproved:            day("approved_on", "人民代表大会批准预算日", "Budget approved on", vote),
	factPublished:           day("published_on", "财政部门公开预算日", "Published on", page),
	factReplied:             day("replied_on", "财政部门批复部门预算日", "Reply to the department on", reply),
	factDepartmentPublished: day("department_published_on", "部门公开部门预算日", "Department published on", page),
	factReceived:            day("received_on", "部门接到批复日", "Reply received on", reply),
	factUnitsReplied:        day("units_replied_on", "部门批复所属单位预算日", "Reply to units on", reply),
	factUnitsPublished:      day("units_published_on", "单位公开单位预算日", "Units published on", page),
	factGeneral:             flag("general", "安排一般性转移支付", "There are general transfers", vote),
	factSpecial:             flag("special", "安排专项转移支付", "There are special transfers", vote),
	factGeneralIssued:       day("general_issued_on", "一般性转移支付下达日", "General transfers issued on", letter),
	factSpecialIssued:       day("special_issued_on", "专项转移支付下达日", "Special transfers issued on", letter),
	factCentralReceived:     day("central_received_on", "省级接到中央转移支付日", "Central transfers received on", letter),
	factCentralPassed:       day("central_passed_on", "省级下达中央转移支付日", "Central transfers passed down on", letter),
}

var noticeFacts = []rule.Fact{
	noticeOn:        day("on", "提前下达日", "Day of the notice", letter),
	noticeKind:      flag("kind", "转移支付类别", "Kind of transfer", letter),
	noticeExpected:  {Path: "expected", Title: rule.T("本年度预计执行数", "Expected for this year"), Unit: rule.YuanUnit, Max: most, Evidence: letter},
	noticeNotified:  {Path: "notified", Title: rule.T("提前下达数", "Notified in advance"), Unit: rule.YuanUnit, Max: most, Evidence: letter},
	noticeByActual:  {Path: "by_actual", Title: rule.T("据实结算等特殊项目", "Settled by actual figures"), Unit: rule.Flag, Judged: true, Evidence: letter},
	noticeByProject: flag("by_project", "按项目法管理分配", "Allocated by projects", letter),
	noticeNamed:     flag("named", "已明确下一年度实施的项目", "Next year's projects are named", letter),
	noticeIssuer:    flag("issuer", "下达主体", "Issuer", letter),
}

// Codes may be retired, never reassigned. The inputs have different facts and the same rules.
var (
	title      = rule.T("预算批复和转移支付下达", "Budgets and transfers on their way")
	book       = rule.NewBook("transfer", title, bookRules(), courseFacts)
	noticeBook = rule.NewBook("transfer", title, bookRules(), noticeFacts)
)
