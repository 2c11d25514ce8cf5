package acceptance

import (
	"github.com/keji-rules/keji/project/internal/numbers"
	"github.com/keji-rules/keji/rule"
)

// Policy holds the numbers and switches of acceptance for one profile. It is a value: copy it, change it, ask it. Periods begin
// on the day after the contract's end; a last day on a day of rest rolls on; amounts are yuan; bounds say whether they are
// inclusive.
type Policy struct {
	Days  DayPolicy   `json:"days" zh:"期限" en:"time"`
	Form  FormPolicy  `json:"form" zh:"验收方式" en:"form"`
	Test  TestPolicy  `json:"test" zh:"验收标准" en:"tests"`
	After AfterPolicy `json:"after" zh:"验收后果" en:"consequences"`
	// Classes are the conclusions that the profile knows.
	Classes numbers.Classes `json:"classes" zh:"验收结论类别" en:"conclusions"`
	Excuse  rule.Switch     `json:"excuse" zh:"不可抗力或探索风险可结题" en:"force majeure or risk of exploration may be concluded"`
}

// DayPolicy holds the periods. Apply is in months, with ApplyDays in days; Finish bounds the acceptance itself and not only
// the application.
type DayPolicy struct {
	Apply     rule.Limit  `json:"apply" zh:"申请验收的期限" en:"time to apply" unit:"plain"`
	ApplyDays rule.Switch `json:"apply_days" zh:"按日计" en:"counted in days"`
	Finishes  rule.Switch `json:"finishes" zh:"规定完成验收的期限" en:"acceptance itself is bounded"`
	Finish    rule.Limit  `json:"finish" zh:"完成验收的期限" en:"time to finish" unit:"months"`
	// Overdue for Terminate months or longer (inclusive), a project is terminated.
	Terminates rule.Switch `json:"terminates" zh:"逾期终止" en:"terminated when overdue"`
	Terminate  rule.Limit  `json:"terminate" zh:"逾期终止的期限" en:"time overdue until terminated" unit:"months"`
}

// FormPolicy holds the sums from which a stricter form is asked, each inclusive.
type FormPolicy struct {
	Set     rule.Switch `json:"set" zh:"规定验收方式" en:"a form is prescribed"`
	Meeting rule.Limit  `json:"meeting" zh:"会议验收起点" en:"meeting from" unit:"yuan"`
	Sites   rule.Switch `json:"sites" zh:"现场考察" en:"site visits exist"`
	Site    rule.Limit  `json:"site" zh:"现场考察起点" en:"site visit from" unit:"yuan"`
	Audit   rule.Limit  `json:"audit" zh:"专项审计起点" en:"audit from" unit:"yuan"`
	Reports rule.Switch `json:"reports" zh:"以财务报告代替审计报告" en:"a financial report instead of an audit"`
}

// TestPolicy holds the tests of completion. A share below Least fails; below Again it is reconsidered; both are strict.
type TestPolicy struct {
	// Counted: the share of indicators met binds; otherwise the weighted mean of min(completion, 1).
	Counted rule.Switch `json:"counted" zh:"按已完成指标数占比" en:"the share of indicators met binds"`
	Core    rule.Switch `json:"core" zh:"核心指标须全部完成" en:"core indicators must all be met"`
	Shares  rule.Switch `json:"shares" zh:"规定最低完成比例" en:"a least share of completion"`
	Least   rule.Limit  `json:"least" zh:"最低完成比例" en:"least share of completion" unit:"share"`
	Agains  rule.Switch `json:"agains" zh:"设“需要复议”" en:"reconsidering exists"`
	Again   rule.Limit  `json:"again" zh:"复议完成比例" en:"share below which it is reconsidered" unit:"share"`

	// Panel: a panel concludes, and must be valid.
	Panel      rule.Switch `json:"panel" zh:"由专家组作结论" en:"a panel concludes"`
	False      rule.Switch `json:"false_material" zh:"材料不真实不得通过" en:"untrue material bars a pass"`
	Unapproved rule.Switch `json:"unapproved_change" zh:"擅自变更不得通过" en:"unapproved changes bar a pass"`
	Dispute    rule.Switch `json:"unsettled_dispute" zh:"成果纠纷未解决不得通过" en:"unsettled disputes bar a pass"`
	Money      rule.Switch `json:"money_problem" zh:"经费严重问题不得通过" en:"serious money problems bar a pass"`
	// Finance: the acceptance of the task and that of the money must both be passed.
	Finance rule.Switch `json:"finance" zh:"任务验收和财务验收均须通过" en:"task and money must both pass"`
	Late    rule.Switch `json:"material_late" zh:"无故逾期不交材料按不通过" en:"material late without reason fails"`
	Overdue rule.Switch `json:"overdue" zh:"逾期未验收按不通过" en:"overdue fails"`
	// OverdueMonths: more than so many months after the end (strict).
	OverdueMonths rule.Limit `json:"overdue_months" zh:"逾期月数" en:"months overdue" unit:"months"`
}

// AfterPolicy holds what follows from a conclusion.
type AfterPolicy struct {
	// Money: the document says what becomes of the balance and of misuse.
	Money       rule.Switch `json:"money" zh:"规定结余和违规支出的处理" en:"what becomes of the money is said"`
	Opinion     rule.Switch `json:"opinion" zh:"不符合要求的由资助机构提出处理意见" en:"the funder says how a failure is dealt with"`
	Corrects    rule.Switch `json:"corrects" zh:"不提交报告的警告、暂缓拨付、责令改正" en:"without a report: warned, payment stopped, to be corrected"`
	Keeps       rule.Switch `json:"keeps" zh:"一次通过的结余可留用" en:"the balance stays after a pass at the first attempt"`
	BarsLeader  rule.Switch `json:"bars_leader" zh:"不通过的限制负责人申报" en:"a failure bars the leader"`
	BarYears    rule.Limit  `json:"bar_years" zh:"限制申报年限" en:"years barred" unit:"years"`
	BarsUnit    rule.Switch `json:"bars_unit" zh:"企业单位同受限制" en:"an enterprise is barred with its leader"`
	BlocksTill  rule.Switch `json:"blocks_till" zh:"到期未申请验收的暂停受理" en:"blocked until acceptance is applied for"`
	Downgrades  rule.Switch `json:"downgrades" zh:"终止降低信用等级" en:"termination lowers the credit grade"`
	ForcedTeam  rule.Switch `json:"forced_team" zh:"强制终止及于主要成员" en:"forced termination reaches the main members"`
	AgainFailed rule.Switch `json:"again_failed" zh:"不通过后可再次申请验收" en:"acceptance may be applied for again after a failure"`
	AgainClosed rule.Switch `json:"again_concluded" zh:"结题后可再次申请验收" en:"acceptance may be applied for again after 结题"`
	AgainCare   rule.Switch `json:"again_care" zh:"再次申请须尽勤勉尽责义务" en:"applying again asks for duty of care"`
	RecoversAll rule.Switch `json:"recovers_all" zh:"逾期终止的追回全部经费" en:"all money is recovered when terminated overdue"`
}
