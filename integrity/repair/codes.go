package repair

import (
	"github.com/keji-rules/keji/integrity/internal/law"
	"github.com/keji-rules/keji/rule"
)

// The rules of the general regime.
const (
	genMay rule.ID = iota
	genWindow
	genShortest
	genLongest
	genCorrected
	genDuties
	genPledge
	genRepairable
	genOther
	genEffect
	genApart
)

// The facts of a record.
const (
	factApplied rule.FactID = iota
	factDocument
	factClass
	factCorrected
	factDuties
	factPledge
	factExcluded
	factOther
)

// The rules of the research regimes.
const (
	resMay rule.ID = iota
	resUnread
	resOutside
	resWithin
	resDuties
	resRectified
	resLoss
	resEffects
	resCommended
	resEffect
	resApart
)

// The facts of a sanctioned subject.
const (
	factResApplied rule.FactID = iota
	factProvincial
	factFrom
	factUntil
	factPermanent
	factResDuties
	factRectified
	factLoss
	factRemoved
	factCommended
)

var generalBook = rule.NewBook("credit_repair", rule.T("信用信息修复（信用中国）", "Repair of a record on the credit platform"), generalRules(), generalFacts)

var researchBook = rule.NewBook("research_repair", rule.T("科研信用修复", "Repair in the research regime"), researchRules(), researchFacts)

func generalRules() []rule.Rule {
	b := law.Repair36().Whole().Derived() // every line rests on the policy of its edition
	is := func(code, zh, en string) rule.Rule {
		return rule.Rule{Code: "credit_repair." + code, Title: rule.T(zh, en), Basis: b}
	}
	apart := is("apart", "不解除科研失信的禁令", "A research ban is not lifted")
	apart.Mistake = rule.T("信用中国上的修复不等于科研失信记录的修复", "Repair on the credit platform is no repair of a research record")
	return []rule.Rule{
		genMay: is("may", "能否申请修复", "Whether repair may be applied for"), genWindow: is("window", "公示期", "Publication"),
		genShortest: is("shortest", "最短公示期已满", "The shortest publication is over"), genLongest: is("longest", "最长公示期届满，自动停止公示", "At its longest, publication stops by itself"),
		genCorrected: is("corrected", "已纠正失信行为", "The act was corrected"), genDuties: is("duties", "已履行全部义务", "Every duty was done"),
		genPledge: is("pledge", "已公开作出信用承诺", "A public pledge was made"), genRepairable: is("repairable", "不属于不可修复的情形", "Not excluded from repair"),
		genOther:  is("other", "符合法律、行政法规、部门规章的其他条件", "Other conditions of law are met"),
		genEffect: is("effect", "修复后终止公示、停止共享和使用，同步解除惩戒", "After repair it is no longer published, shared or used, and its sanctions are lifted"), genApart: apart,
	}
}

func researchRules() []rule.Rule {
	b := law.Guangdong2021().Article(28).Read()
	is := func(code, zh, en string) rule.Rule {
		return rule.Rule{Code: "research_repair." + code, Title: rule.T(zh, en), Basis: b}
	}
	apart := is("apart", "不影响信用中国上的记录", "A record on the credit platform stays")
	apart.Basis = law.Repair36().Whole().Derived()
	outside := is("outside", "仅适用于省科技厅立项的项目，本案不适用", "For projects of the provincial department alone: not this case")
	outside.Basis = law.Guangdong2024().Whole().Reported()
	unread := is("unread", "已读到的部分未见信用修复的规定，全文未见，能否修复不能断定", "What was read says nothing of repair; the rest was not read, so that it cannot be told")
	unread.Basis = law.Guangdong2024().Whole().Unknown()
	commended := is("commended", "获得省级以上相关部门表彰或嘉奖", "Commended by a department of provincial level or above")
	commended.Mistake = rule.T("只整改、弥补损失还不够，须有省级以上表彰；没有等待期", "Rectifying is not enough without a commendation of provincial level; there is no waiting period")
	return []rule.Rule{
		resMay: is("may", "能否申请科研信用修复", "Whether repair may be applied for"), resUnread: unread, resOutside: outside,
		resWithin: is("within", "在惩戒期内", "Within the term of the sanction"), resDuties: is("duties", "已履行义务", "Duties were done"), resRectified: is("rectified", "已主动整改", "Rectified"),
		resLoss: is("loss", "已弥补损失", "Losses made good"), resEffects: is("removed", "已消除不良影响", "The bad effect is removed"), resCommended: commended,
		resEffect: is("effect", "经科技主管部门审定，可减少惩戒期限或移出失信名单", "On approval the term may be shortened or the name removed from the list"), resApart: apart,
	}
}

func fact(path, zh, en string, u rule.Unit) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: u}
}

func judged(f rule.Fact) rule.Fact { f.Judged = true; return f }

var generalFacts = []rule.Fact{
	factApplied:   fact("applied_on", "申请日", "Applied on", rule.Day),
	factDocument:  fact("document_on", "行政或司法文书作出日", "Day of the document", rule.Day),
	factClass:     fact("class", "失信信息类别", "Class of the record", rule.Flag),
	factCorrected: judged(fact("corrected", "已纠正失信行为", "Corrected", rule.Flag)),
	factDuties:    judged(fact("duties", "已履行全部义务", "Duties done", rule.Flag)),
	factPledge:    fact("pledge", "已作出信用承诺", "Pledge made", rule.Flag),
	factExcluded:  fact("excluded", "法律、法规或中央政策规定不可修复", "Excluded from repair", rule.Flag),
	factOther:     judged(fact("other", "符合其他条件", "Other conditions met", rule.Flag)),
}

var researchFacts = []rule.Fact{
	factResApplied: fact("applied_on", "申请日", "Applied on", rule.Day),
	factProvincial: fact("provincial_project", "省科技厅立项的项目", "A project that the provincial department set up", rule.Flag),
	factFrom:       fact("from", "惩戒期起始日", "First day of the sanction", rule.Day),
	factUntil:      fact("until", "惩戒期届满日", "Last day of the sanction", rule.Day),
	factPermanent:  fact("permanent", "永久", "Permanent", rule.Flag),
	factResDuties:  judged(fact("duties", "已履行义务", "Duties done", rule.Flag)),
	factRectified:  judged(fact("rectified", "已主动整改", "Rectified", rule.Flag)),
	factLoss:       judged(fact("loss_made_good", "已弥补损失", "Losses made good", rule.Flag)),
	factRemoved:    judged(fact("effect_removed", "已消除不良影响", "Bad effect removed", rule.Flag)),
	factCommended:  fact("commended", "表彰或嘉奖的级别", "Level of the commendation", rule.Flag),
}
