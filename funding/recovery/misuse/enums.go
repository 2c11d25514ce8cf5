package misuse

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Actor is who acted.
type Actor string

// The actors.
const (
	Organ      Actor = "organ"       // state organ, or public institution outside business activity
	BudgetBody Actor = "budget_body" // finance, treasury and other bodies that make and carry out budgets
	Enterprise Actor = "enterprise"  // enterprise, or institution in business activity
	Individual Actor = "individual"
)

// Conduct is what was done, as the authority found.
type Conduct string

// The conducts.
const (
	Fraud       Conduct = "fraud"        // 骗取
	Diversion   Conduct = "diversion"    // 截留、挪用
	Delay       Conduct = "delay"        // 滞留应当下拨的资金
	Widening    Conduct = "widening"     // 擅自扩大范围、提高标准
	FalseBudget Conduct = "false_budget" // 虚增、虚减收支，违规编制、调整预算
	FreeGain    Conduct = "free_gain"    // 从无偿使用的资金中非法获益
	Hoarding    Conduct = "hoarding"     // 私存私放财政资金
	FalseHonour Conduct = "false_honour" // 骗取荣誉、奖励
	Ethics      Conduct = "ethics"       // 违反科研诚信、科技伦理
	Activity    Conduct = "activity"     // 违反科技活动管理规范
)

// Measure is what may or must follow.
type Measure string

const (
	correct    Measure = "correct"
	books      Measure = "adjust_books"
	recoverIt  Measure = "recover"
	returnGain Measure = "return_gains"
	warning    Measure = "warning"
	notice     Measure = "public_notice"
	confiscate Measure = "confiscate"
	fine       Measure = "fine"
	discipline Measure = "discipline"
	revoke     Measure = "revoke_honour"
	suspend    Measure = "suspend"
	terminate  Measure = "terminate_or_revoke"
	budgets    Measure = "adjust_budget"
	seriously  Measure = "fine_where_serious"
	ban        Measure = "ban"
	publish    Measure = "publish"
)

var (
	actors = enum.Words[Actor]{
		{Value: Organ, Text: rule.T("国家机关（含非经营活动中的事业单位）", "state organ")},
		{Value: BudgetBody, Text: rule.T("财政预决算编制和执行部门", "body that makes or carries out budgets")},
		{Value: Enterprise, Text: rule.T("企业（含经营活动中的事业单位）", "enterprise")},
		{Value: Individual, Text: rule.T("个人", "individual")},
	}
	conducts = enum.Words[Conduct]{
		{Value: Fraud, Text: rule.T("骗取财政资金", "obtaining money by fraud")},
		{Value: Diversion, Text: rule.T("截留、挪用财政资金", "withholding or diverting money")},
		{Value: Delay, Text: rule.T("滞留应当下拨的财政资金", "delaying money due for payment")},
		{Value: Widening, Text: rule.T("擅自扩大开支范围、提高开支标准", "widening the scope or raising the standard")},
		{Value: FalseBudget, Text: rule.T("虚增虚减收支、违规编制调整预算", "false or irregular budgets")},
		{Value: FreeGain, Text: rule.T("从无偿使用的财政资金中非法获益", "illegal gain from money given free")},
		{Value: Hoarding, Text: rule.T("私存私放财政资金", "private hoarding of public money")},
		{Value: FalseHonour, Text: rule.T("以虚报、冒领等手段骗取荣誉、奖励", "fraudulently won honours and awards")},
		{Value: Ethics, Text: rule.T("违反科研诚信、科技伦理", "breach of research integrity or ethics")},
		{Value: Activity, Text: rule.T("违反科学技术活动管理规范", "breach of the rules of S&T activities")},
	}
	measures = enum.Words[Measure]{
		{Value: correct, Text: rule.T("责令改正", "correct")},
		{Value: books, Text: rule.T("调整有关会计账目", "adjust the books")},
		{Value: recoverIt, Text: rule.T("追回有关财政资金", "recover the money")},
		{Value: returnGain, Text: rule.T("限期退还违法所得", "return illegal gains")},
		{Value: warning, Text: rule.T("警告", "warning")},
		{Value: notice, Text: rule.T("通报批评", "public notice of criticism")},
		{Value: confiscate, Text: rule.T("没收违法所得", "confiscate illegal gains")},
		{Value: fine, Text: rule.T("罚款", "fine")},
		{Value: discipline, Text: rule.T("对直接责任人员给予处分", "discipline of the persons responsible")},
		{Value: revoke, Text: rule.T("撤销并追回荣誉、奖励", "revoke and take back the honour")},
		{Value: suspend, Text: rule.T("暂停财政拨款或项目", "suspend payments or the project")},
		{Value: terminate, Text: rule.T("终止或者撤销相关活动", "terminate or revoke the activity")},
		{Value: budgets, Text: rule.T("限期调整有关预算科目和预算级次", "adjust the budget's subjects and levels")},
		{Value: seriously, Text: rule.T("情节严重的，依法处以罚款", "where serious, a fine")},
		{Value: ban, Text: rule.T("情节严重的，一定期限内禁止承担或参与", "where serious, a ban for a term")},
		{Value: publish, Text: rule.T("情节严重的，向社会公布", "where serious, publication")},
	}
)

// Valid reports whether it is one of the values, Choices lists them, and Text names it in one language.
func (a Actor) Valid() bool               { return actors.Has(a) }
func (Actor) Choices() []string           { return actors.Choices() }
func (a Actor) Text(l rule.Lang) string   { return actors.Text(a).In(l) }
func (c Conduct) Valid() bool             { return conducts.Has(c) }
func (Conduct) Choices() []string         { return conducts.Choices() }
func (c Conduct) Text(l rule.Lang) string { return conducts.Text(c).In(l) }
func (m Measure) Valid() bool             { return measures.Has(m) }
func (Measure) Choices() []string         { return measures.Choices() }
func (m Measure) Text(l rule.Lang) string { return measures.Text(m).In(l) }
