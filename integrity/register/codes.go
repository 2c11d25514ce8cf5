package register

import (
	"github.com/keji-rules/keji/integrity/internal/law"
	"github.com/keji-rules/keji/rule"
)

// The rules.
const (
	ruleAct rule.ID = iota
	ruleDocument
	ruleDecided
	ruleGrade
	ruleGeneral
	ruleMirror
	ruleOnce
	ruleFound
	ruleOpen
	ruleAsDecided
	ruleNewDecision
	ruleLonger
	ruleRunning
	ruleRepair
	ruleApproved
	ruleWithin
	ruleShorter
	ruleNotBack
	ruleExpired
	ruleReview
	ruleOwnAct
	ruleFinder
	ruleKept
	ruleFree
	ruleFell
	ruleFirstDay
)

// The facts.
const (
	factOn rule.FactID = iota
	factAct
	factKey
	factBy
	factByDocument
	factByOn
	factGround
	factUntil
	factPermanent
	factAsDecided
	factApproved
	factFromStart
	factDocument
	factDecidedBy
	factDecidedOn
	factGrade
	factRegime
)

// recordBook names the places of a record in messages.
var recordBook = rule.NewBook("register_record", rule.T("失信记录", "Entry of the register"),
	[]rule.Rule{{Code: "register_record.entry", Title: rule.T("失信记录", "Entry of the register"), Basis: law.Records2016().Whole().Usual()}},
	recordFacts)

// book declares every rule and fact of the changes. Codes may be retired, never reassigned.
var book = rule.NewBook("register", rule.T("科研失信记录的变更", "Changes of the register of research dishonesty"), bookRules(), bookFacts)

func bookRules() []rule.Rule {
	policy := law.Misconduct2022().Whole().Derived() // these lines rest on the policy of their edition
	is := func(code, zh, en string, b rule.Basis) rule.Rule {
		return rule.Rule{Code: "register." + code, Title: rule.T(zh, en), Basis: b}
	}
	mistaken := func(r rule.Rule, zh, en string) rule.Rule { r.Mistake = rule.T(zh, en); return r }
	return []rule.Rule{
		ruleAct:         is("act", "能否变更登记", "Whether the register may be changed so", policy),
		ruleDocument:    mistaken(is("document", "有生效的认定文书", "A decision with legal effect", policy), "期刊撤稿、举报线索本身不是认定", "A retraction or a report is a lead, not a decision"),
		ruleDecided:     is("decided", "文书已作出", "The decision has been made", policy),
		ruleGrade:       is("grade", "情节达到记入严重失信记录的程度", "Grave enough for the list of serious dishonesty", policy),
		ruleGeneral:     is("general", "所依规定设有一般失信记录", "The rules have a list of general dishonesty", policy),
		ruleMirror:      is("mirror", "其他名单只能照来源登记", "Another list is only mirrored from its source", law.Repair36().Whole().Derived()),
		ruleOnce:        is("once", "同一决定只登记一次", "One decision is entered once", law.Credit49().Whole().Derived()),
		ruleFound:       is("found", "登记册有该记录", "The register has the entry", law.Records2016().Whole().Derived()),
		ruleOpen:        is("open", "记录尚未移出或撤销", "The entry is neither removed nor annulled", law.Records2016().Whole().Derived()),
		ruleAsDecided:   mistaken(is("as_decided", "只是登记与决定不一致，决定本身未变", "The decision stays; it was written down wrongly", law.PrivacyLaw().Article(46).Usual()), "改变决定内容不是更正", "To change what was decided is no correction"),
		ruleNewDecision: is("new_decision", "延长须有新的处理决定", "An extension needs a new decision", policy),
		ruleLonger:      is("longer", "新的截止日晚于原截止日", "The new end is later", policy),
		ruleRunning:     mistaken(is("running", "原期限尚未届满", "The term still runs", policy), "期限届满后不能续接，须另行列入；多项期限并行，不累加", "What is over is entered anew; terms run side by side and are not added up"),
		ruleRepair:      is("repair", "有信用修复的规定", "There is a provision on repair", policy),
		ruleApproved:    is("approved", "主管部门已批准修复", "The department approved the repair", policy),
		ruleWithin:      is("within", "在惩戒期内", "Within the term of the sanction", policy),
		ruleShorter:     is("shorter", "新的截止日早于原截止日", "The new end is earlier", policy),
		ruleNotBack:     is("not_back", "缩短不追溯到批准之前", "A term is not cut short before the approval", policy),
		ruleExpired:     is("expired", "期限已届满", "The term is over", policy),
		ruleReview:      is("review", "原决定经复查、申诉、复议或诉讼改变", "The decision was changed on review, appeal or suit", policy),
		ruleOwnAct:      is("own_ground", "事由与变更方式相符", "The ground fits the change", law.Records2016().Whole().Derived()),
		ruleFinder:      mistaken(is("finder", "谁认定、谁修复", "Who found it repairs it", law.Repair36().Whole().Derived()), "科研登记册不能修复其他名单，其他名单的修复也不解除科研禁令", "This register repairs no other list, and the repair of another list lifts no research ban"),
		ruleKept:        is("kept", "原各版本留存，不删除", "Every earlier version is kept", law.Records2016().Whole().Proposed()),
		ruleFree:        is("free", "期限届满或移出后不再受限", "Free after the term or the removal", policy),
		ruleFell:        is("national", "该日没有有效的广东省规定，按国家规定", "On this day no rules of Guangdong are in force: the national ones apply", law.Guangdong2021().Article(33).Read()),
		ruleFirstDay:    is("first_day", "广东省2024年办法的施行日未见，取文件日期2024-09-25；施行以前依国家规定", "The first day of Guangdong's measures of 2024 was not found and the date of the document, 2024-09-25, is taken; before that day the national rules apply", law.Guangdong2024().Whole().Disputed()),
	}
}

func fact(path, zh, en string, u rule.Unit) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: u}
}

func judged(f rule.Fact) rule.Fact { f.Judged = true; return f }

// word is a text; its bounds are those of its length.
func word(path, zh, en string) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Plain, Max: rule.Int(1)}
}

func list(path, zh, en string, most int64) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Items, Max: rule.Int(most)}
}

var recordFacts = []rule.Fact{
	word("key", "记录编号", "Key"), fact("act", "变更方式", "Act", rule.Flag), fact("kind", "个人或单位", "Person or unit", rule.Flag),
	word("name", "姓名（名称）", "Name"), list("ids", "证件", "Identity numbers", 3), fact("ids[].kind", "证件种类", "Kind of number", rule.Flag), word("ids[].number", "证件号码", "Number"),
	word("unit_code", "所在单位代码", "Code of the unit"),
	fact("list", "名单", "List", rule.Flag), fact("regime", "所依规定", "Regime", rule.Flag), fact("grade", "情节", "Grade", rule.Flag), list("scopes", "限制事项", "Barred from", 8),
	word("decision.by", "认定机关", "Body that decided"), word("decision.document", "认定文书", "Decision"), fact("decision.on", "认定日", "Decided on", rule.Day),
	fact("term.from", "起始日", "First day", rule.Day), fact("term.until", "截止日", "Last day", rule.Day), fact("effective_on", "不再受限之日", "First free day", rule.Day),
	fact("published_on", "公布日", "Published on", rule.Day), fact("known_on", "知悉日", "Known on", rule.Day), list("jurisdictions", "适用地域", "Jurisdictions", 8), word("source", "来源", "Source"),
}

var bookFacts = []rule.Fact{
	factOn:         fact("on", "变更日", "Day of the change", rule.Day),
	factAct:        fact("act", "变更方式", "Act", rule.Flag),
	factKey:        word("key", "记录编号", "Key"),
	factBy:         word("by.by", "变更决定机关", "Body that decided the change"),
	factByDocument: word("by.document", "变更决定文号", "Decision of the change"),
	factByOn:       fact("by.on", "变更决定日", "Day of that decision", rule.Day),
	factGround:     fact("ground", "事由", "Ground", rule.Flag),
	factUntil:      fact("until", "新的截止日", "New last day", rule.Day),
	factPermanent:  fact("permanent", "永久", "Permanent", rule.Flag),
	factAsDecided:  fact("as_decided", "决定本身即如此记载", "The decision says so", rule.Flag),
	factApproved:   judged(fact("approved", "修复已获批准", "Repair approved", rule.Flag)),
	factFromStart:  fact("from_start", "自始无效", "Never in effect", rule.Flag),
	factDocument:   word("record.decision.document", "认定文书", "Decision"),
	factDecidedBy:  word("record.decision.by", "认定机关", "Body that decided"),
	factDecidedOn:  fact("record.decision.on", "认定日", "Decided on", rule.Day),
	factGrade:      judged(fact("record.grade", "情节", "Grade", rule.Flag)),
	factRegime:     fact("record.regime", "所依规定", "Regime", rule.Flag),
}
