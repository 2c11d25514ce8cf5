package ethics

import (
	"github.com/keji-rules/keji/integrity/internal/law"
	"github.com/keji-rules/keji/rule"
)

const (
	ruleEthics rule.ID = iota
	ruleOutside
	ruleHumans
	ruleAnimals
	ruleRisk
	ruleByLaw
	ruleLater
	ruleFiling
	ruleCallAsks
	ruleApproved
	ruleGiven
	ruleGivenBy
	ruleSound
	ruleNoMeeting
	ruleMeeting
	ruleMembers
	ruleQuorum
	ruleMajority
	ruleReReview
	ruleNotListed
	ruleReReviewed
	ruleGenetic
	ruleNoGenetic
	rulePermit
	ruleAssessed
	ruleCommittee
	ruleOwn
	ruleEntrusted
	ruleInTime
)

const (
	factOn rule.FactID = iota
	factStage
	factCallAsks
	factHumans
	factAnimals
	factRisk
	factByLaw
	factApproved
	factApprovedOn
	factMeeting
	factMembers
	factPresent
	factVotes
	factListed
	factReReviewed
	factGenetic
	factPermit
	factAssessed
	factOwn
	factEntrusted
	factAcceptedOn
)

// book declares every rule and fact of the gate. Codes may be retired, never reassigned.
var book = rule.NewBook("ethics_gate", rule.T("科技伦理和人类遗传资源核对", "Gate of ethics and human genetic resources"), bookRules(), bookFacts)

func bookRules() []rule.Rule {
	is := func(code, zh, en string, b rule.Basis) rule.Rule {
		return rule.Rule{Code: "ethics_gate." + code, Title: rule.T(zh, en), Basis: b}
	}
	doc, genetic := law.Ethics2023().Whole(), law.GeneticRegulations().Whole().Usual()
	all := []rule.Rule{
		ruleEthics: is("ethics", "科技伦理审查", "Ethics review", doc.Read()), ruleOutside: is("outside", "不在审查范围内", "Outside the scope", doc.Read()),
		ruleHumans: is("humans", "不涉及人类研究参与者（含生物样本、个人信息）", "No human participants, samples or personal data", doc.Read()), ruleAnimals: is("animals", "不涉及实验动物", "No laboratory animals", doc.Read()),
		ruleRisk: is("risk", "没有其他科技伦理风险", "No other ethical risk", doc.Read()), ruleByLaw: is("by_law", "没有依法须审查的其他情形", "No other case under law", doc.Read()),
		ruleLater: is("later", "申报阶段，合同前取得批准即可", "At filing: approval before the contract will do", doc.Derived()), ruleFiling: is("filing", "处于申报阶段", "At filing", doc.Derived()),
		ruleCallAsks: is("call_asks", "申报通知未要求申报时取得批准", "The call does not ask for it at filing", doc.Derived()),
		ruleApproved: is("approved", "已获伦理委员会批准", "Approved by an ethics committee", doc.Read()), ruleGiven: is("given", "批准文件", "The approval", doc.Read()),
		ruleGivenBy: is("given_by", "批准日不晚于查询日（须先批准后开展）", "Given by the day: approval comes before the activity", doc.Read()), ruleSound: is("sound", "审查方式", "How it was reviewed", doc.Read()),
		ruleNoMeeting: is("no_meeting", "简易或应急程序", "Simplified or emergency review", doc.Usual()), ruleMeeting: is("meeting", "会议审查", "Review in a meeting", doc.Read()),
		ruleMembers: is("members", "委员会人数", "Members of the committee", doc.Read()), ruleQuorum: is("quorum", "到会人数", "Members present", doc.Read()),
		ruleMajority: is("majority", "同意占到会人数", "In favour, of those present", doc.Read()),
		ruleReReview: is("re_review", "清单活动的专家复核", "Expert re-review of listed activities", doc.Usual()), ruleNotListed: is("not_listed", "不在需专家复核的清单内", "Not on the list", doc.Usual()),
		ruleReReviewed: is("re_reviewed", "已通过专家复核", "The re-review was passed", doc.Usual()),
		ruleGenetic:    is("genetic", "人类遗传资源", "Human genetic resources", genetic), ruleNoGenetic: is("no_genetic", "不涉及须许可或备案的人类遗传资源活动", "No permit or filing needed", genetic), rulePermit: is("permit", "已取得许可或备案", "Permit or filing in hand", genetic),
		ruleAssessed: is("assessed", "已进行科技伦理风险评估", "The risk was assessed", doc.Read()), ruleCommittee: is("committee", "本单位或受委托的伦理委员会", "A committee of the unit, or one entrusted", doc.Read()),
		ruleOwn: is("own_committee", "本单位设有伦理委员会", "The unit's own committee", doc.Read()), ruleEntrusted: is("entrusted", "委托其他单位的伦理委员会", "Another unit's committee, entrusted", doc.Read()),
		ruleInTime: is("in_time", "受理后一般应作出决定的天数（仅提示）", "Days from acceptance to the decision, in general (information)", doc.Read()),
	}
	all[ruleAssessed].Mistake = rule.T("未经风险评估不能说不在审查范围", "Without the assessment it cannot be said to lie outside the scope")
	all[ruleCommittee].Mistake = rule.T("没有伦理委员会的，应委托其他单位的委员会审查，不是免于审查", "A unit without committee has to entrust another's; it is not exempt")
	all[ruleGivenBy].Mistake = rule.T("先开展后补审不符合要求", "An approval that follows the activity will not do")
	all[ruleMajority].Mistake = rule.T("三分之二以到会人数计，不以委员会人数计；恰为三分之二即可", "Two thirds of those present, not of the committee; exactly two thirds will do")
	return all
}

func flag(path, zh, en string) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Flag}
}

func judged(f rule.Fact) rule.Fact { f.Judged = true; return f }

func persons(path, zh, en, within string) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Persons, Max: rule.Int(1000), Within: within}
}

var bookFacts = []rule.Fact{
	factOn: {Path: "on", Title: rule.T("查询日", "Day asked about"), Unit: rule.Day}, factStage: flag("stage", "阶段", "Stage"), factCallAsks: flag("call_asks", "申报通知要求申报时取得批准", "The call asks for the approval at filing"),
	factHumans: judged(flag("humans", "涉及人类研究参与者", "Human participants")), factAnimals: judged(flag("animals", "涉及实验动物", "Laboratory animals")),
	factRisk: judged(flag("risk", "其他科技伦理风险", "Other ethical risk")), factByLaw: judged(flag("by_law", "依法须审查", "Review under other law")),
	factApproved: flag("approved", "已获批准", "Approved"), factApprovedOn: {Path: "approved_on", Title: rule.T("批准日", "Approved on"), Unit: rule.Day},
	factMeeting: flag("meeting", "会议审查", "By meeting"), factMembers: persons("members", "委员会人数", "Members", ""), factPresent: persons("present", "到会人数", "Present", "members"), factVotes: persons("votes", "同意人数", "In favour", "present"),
	factListed: judged(flag("listed", "在需专家复核的清单内", "On the list")), factReReviewed: flag("re_reviewed", "已通过专家复核", "Re-review passed"),
	factGenetic: judged(flag("genetic", "须人类遗传资源许可或备案", "Permit or filing needed")), factPermit: flag("permit", "已取得许可或备案", "Permit in hand"),
	factAssessed: flag("assessed", "已进行科技伦理风险评估", "The risk was assessed"), factOwn: flag("own_committee", "本单位设有伦理委员会", "The unit's own committee"), factEntrusted: flag("entrusted_committee", "已委托其他单位的伦理委员会", "Another unit's committee was entrusted"),
	factAcceptedOn: {Path: "accepted_on", Title: rule.T("伦理审查受理日", "Accepted for review on"), Unit: rule.Day},
}
