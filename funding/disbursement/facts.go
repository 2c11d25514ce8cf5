package disbursement

import "github.com/keji-rules/keji/rule"

const (
	factProgramme rule.FactID = iota
	factOn
	factAmount
	factAllocated
	factSigned
	factSignedOn
	factMidterm
	factMidtermOn
	factAccepted
	factAcceptedOn
	factStanding
	factSuspended
	factStages
	factShare
	factTrigger
	factPaid
)

const (
	ledgerLines rule.FactID = iota
	ledgerPlanned
	ledgerIssued
	ledgerAllocated
	ledgerPaid
	ledgerSettled
	statedPlanned
	statedIssued
	statedAllocated
	statedPaid
	statedSettled
)

var (
	taskBook = rule.Evidence{Paper: rule.T("项目任务书（合同书）", "the task book"), Holder: rule.T("项目单位", "the unit")}
	notice   = rule.Evidence{Paper: rule.T("资金下达文件", "the notice that issues the money"), Holder: rule.T("财政部门", "the finance department")}
	treasury = rule.Evidence{Paper: rule.T("国库支付记录", "records of treasury payments"), Holder: rule.T("财政部门", "the finance department")}
	finding  = rule.Evidence{Paper: rule.T("中期检查、验收结论", "findings of the mid-term check and the acceptance"), Holder: rule.T("科技局", "the bureau")}
	screened = rule.Evidence{Paper: rule.T("科研诚信审查意见", "the result of the integrity screening"), Holder: rule.T("科技局", "the bureau")}
	nobody   rule.Evidence
)

var most = rule.Int(100_000_000_000)

// lastDay bounds a day, so that no answer leaves the calendar.
var lastDay = dayNumber(rule.NewDate(9000, 12, 31))

func yuan(path, zh, en string, by rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.YuanUnit, Max: most, Evidence: by}
}

func flag(path, zh, en string, by rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Flag, Evidence: by}
}

func day(path, zh, en string, by rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Day, Max: lastDay, Evidence: by}
}

func judged(f rule.Fact) rule.Fact { f.Judged = true; return f }

var grantFacts = []rule.Fact{
	factProgramme:  flag("programme", "项目所属计划", "Programme", nobody),
	factOn:         day("on", "拟拨付日期", "Day of the payment", nobody),
	factAmount:     yuan("amount", "财政资助总额", "Fiscal grant in total", taskBook),
	factAllocated:  yuan("allocated", "累计已落实到项目的金额", "Allocated to the project so far", notice),
	factSigned:     flag("signed", "任务书已签订", "The task book is signed", taskBook),
	factSignedOn:   day("signed_on", "任务书签订日期", "Day of the signature", taskBook),
	factMidterm:    judged(flag("midterm", "中期检查已通过", "The mid-term check is passed", finding)),
	factMidtermOn:  day("midterm_on", "中期检查通过日期", "Day the mid-term check was passed", finding),
	factAccepted:   judged(flag("accepted", "验收已通过", "The acceptance is passed", finding)),
	factAcceptedOn: day("accepted_on", "验收通过日期", "Day the acceptance was passed", finding),
	factStanding:   judged(flag("standing.state", "收款单位的诚信状况", "Standing of the unit", screened)),
	factSuspended:  judged(flag("suspended", "已决定暂停拨款", "Payments are suspended", nobody)),
	factStages:     {Path: "stages", Title: rule.T("拨付阶段", "Stages"), Unit: rule.Items, Max: rule.Int(20), Evidence: taskBook},
	factShare:      {Path: "stages[].share", Title: rule.T("占资助总额比例", "Share of the grant"), Unit: rule.Share, Max: rule.Int(1), Evidence: taskBook},
	factTrigger:    flag("stages[].trigger", "拨付条件", "Trigger", taskBook),
	factPaid:       yuan("stages[].paid", "本阶段已拨付", "Paid of the stage", treasury),
}

var ledgerFacts = []rule.Fact{
	ledgerLines:     {Path: "lines", Title: rule.T("台账各行", "Lines"), Unit: rule.Items, Max: rule.Int(20_000)},
	ledgerPlanned:   yuan("lines[].planned", "计划金额", "Planned", notice),
	ledgerIssued:    yuan("lines[].issued", "下达金额", "Issued", notice),
	ledgerAllocated: yuan("lines[].allocated", "落实到项目金额", "Allocated", notice),
	ledgerPaid:      yuan("lines[].paid", "拨付金额", "Paid", treasury),
	ledgerSettled:   yuan("lines[].settled", "决算认定金额", "Settled", finding),
	statedPlanned:   yuan("stated.planned", "所列计划总额", "Stated total planned", notice),
	statedIssued:    yuan("stated.issued", "所列下达总额", "Stated total issued", notice),
	statedAllocated: yuan("stated.allocated", "所列落实总额", "Stated total allocated", notice),
	statedPaid:      yuan("stated.paid", "所列拨付总额", "Stated total paid", treasury),
	statedSettled:   yuan("stated.settled", "所列决算总额", "Stated total settled", finding),
}
