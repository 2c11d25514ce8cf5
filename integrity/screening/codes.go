package screening

import (
	"slices"

	"github.com/keji-rules/keji/integrity/internal/law"
	"github.com/keji-rules/keji/rule"
)

// The rules.
const (
	ruleScreen rule.ID = iota
	ruleParty
	ruleHint
	ruleApplyAlone
	rulePending
	ruleRunning
	ruleFocus
	ruleSpread
	ruleName
	ruleStale
	ruleFell
	ruleFirstDay
	rulePerson
	ruleObject
	ruleAudit
	ruleThen
	ruleNow
)

// The facts.
const (
	factOn rule.FactID = iota
	factAsOf
	factPurpose
	factProfile
	factStage
	factPlace
	factLag
	factParties
	factRole
	factKind
	factName
	factIDs
	factIDKind
	factNumber
)

var (
	book     = rule.NewBook("integrity_screening", rule.T("科研诚信筛查", "Integrity screening"), bookRules(), bookFacts)
	caseBook = rule.NewBook("integrity_screening", rule.T("科研诚信筛查", "Integrity screening"), bookRules(), caseFacts())
)

func bookRules() []rule.Rule {
	policy := law.Misconduct2022().Whole().Derived() // these lines rest on the policy of their edition
	is := func(code, zh, en string, b rule.Basis) rule.Rule {
		return rule.Rule{Code: "screening." + code, Title: rule.T(zh, en), Basis: b}
	}
	mistaken := func(r rule.Rule, zh, en string) rule.Rule { r.Mistake = rule.T(zh, en); return r }
	return []rule.Rule{
		ruleScreen:     mistaken(is("screen", "能否办理", "Whether the matter may go on", policy), "首日、末日均计入：末日当天仍受限", "Both days count: the last day is still barred"),
		ruleParty:      mistaken(is("party", "不在限制期内", "Not barred", policy), "限制按决定所列事项：禁止申报不等于禁止评审", "A ban reaches as far as its decision says: one on applying is none on reviewing"),
		ruleHint:       mistaken(is("hint", "法定代表人、实际控制人有记录（仅提示）", "An entry of a legal representative or controller (information)", policy), "规定未列法定代表人，申报通知另有规定的除外", "The rules do not name the legal representative; a call may"),
		ruleApplyAlone: is("apply_alone", "决定只禁止申报：不及于不申报而只承担、参与者（有不同理解，此处不作限制）", "The decision bars from applying alone: readings differ on whether it reaches who applies for nothing and only undertakes or takes part; here it does not", policy),
		rulePending:    is("pending", "在办申报、提名的处理", "What becomes of the pending application or nomination", policy),
		ruleRunning:    mistaken(is("running", "在研项目的处理", "What becomes of the running project", policy), "新的禁令不当然终止在研项目，只有处理决定中的措施可以暂停、终止", "A new ban does not by itself end a running project; a measure of the decision may suspend or end it"),
		ruleFocus:      mistaken(is("focus", "单位是否列为监督重点：不影响办理", "Whether the unit is a focus of supervision, which bars it from nothing", law.Records2016().Whole().Usual()), "监督重点只是加强监督，不是限制；同一主体多条记录按一个主体计", "A focus is supervised more closely and barred from nothing; several entries of one subject count once"),
		ruleSpread:     mistaken(is("spread", "记录只及于本人（单位）", "An entry concerns its own subject", policy), "个人受限不株连单位，单位受限不株连全部人员", "A person's ban does not spread to the unit, nor a unit's to its staff"),
		ruleName:       is("name", "仅姓名（名称）相同不作为限制依据", "The same name alone bars nobody", law.PrivacyLaw().Article(8).Usual()),
		ruleStale:      is("stale", "登记册不早于查询日", "The register is not older than the day", policy),
		ruleFell:       is("national", "该日没有有效的广东省规定，按国家规定", "On this day no rules of Guangdong are in force: the national ones apply", law.Guangdong2021().Article(33).Read()),
		ruleFirstDay:   is("first_day", "广东省2024年办法的施行日未见，取文件日期2024-09-25；施行以前依国家规定", "The first day of Guangdong's measures of 2024 was not found and the date of the document, 2024-09-25, is taken; before that day the national rules apply", law.Guangdong2024().Whole().Disputed()),
		rulePerson:     is("person", "结果为办理建议，由工作人员核实后决定", "The result is a proposal; an officer decides", law.PrivacyLaw().Article(24).Usual()),
		ruleObject:     is("object", "本人可以要求说明、查阅和更正", "The subject may ask for an explanation, for access and for correction", law.PrivacyLaw().Article(46).Usual()),
		ruleAudit:      is("audit", "当时是否受限、能否知悉", "Whether barred on that day, and known then", policy),
		ruleThen:       is("then", "按当日所知", "By what could have been known on the day", policy),
		ruleNow:        is("now", "按现在所知", "By what is known now", policy),
	}
}

func fact(path, zh, en string, u rule.Unit) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: u}
}

// counted is a text or a list, or a number of days, with its greatest value.
func counted(path, zh, en string, u rule.Unit, most int64) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: u, Max: rule.Int(most)}
}

var bookFacts = []rule.Fact{
	factOn:      fact("on", "查询日", "Day asked about", rule.Day),
	factAsOf:    fact("as_of", "知悉截止日", "Known by", rule.Day),
	factPurpose: fact("purpose", "查询目的", "Purpose", rule.Flag),
	factProfile: fact("profile", "适用规定", "Rules", rule.Flag),
	factStage:   fact("stage", "办理阶段", "Stage", rule.Flag),
	factPlace:   counted("jurisdiction", "活动所属地域", "Jurisdiction of the activity", rule.Plain, 1),
	factLag:     counted("lag_days", "登记册允许滞后天数", "Days the register may lag", rule.Days, 3650),
	factParties: counted("parties", "各方", "Parties", rule.Items, 500),
	factRole:    fact("parties[].role", "角色", "Role", rule.Flag),
	factKind:    fact("parties[].kind", "个人或单位", "Person or unit", rule.Flag),
	factName:    counted("parties[].name", "姓名（名称）", "Name", rule.Plain, 1),
	factIDs:     counted("parties[].ids", "证件", "Identity numbers", rule.Items, 5),
	factIDKind:  fact("parties[].ids[].kind", "证件种类", "Kind of number", rule.Flag),
	factNumber:  counted("parties[].ids[].number", "证件号码", "Number", rule.Plain, 1),
}

// caseFacts are those of a case, which holds a register as well.
func caseFacts() []rule.Fact {
	return append(slices.Clone(bookFacts), fact("register_as_of", "登记册截止日", "Day of the register", rule.Day), counted("register", "登记册", "Register", rule.Items, 10_000))
}
