package recusal

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
	"github.com/keji-rules/keji/talent/reviewer/internal/law"
)

// code is the kind of a conflict. Codes are stable.
type code string

const (
	sameUnit     code = "same_unit"
	formerUnit   code = "former_unit"
	director     code = "director"
	holder       code = "holder"
	teamMember   code = "team_member"
	ownRival     code = "own_application"
	inCall       code = "applicant_in_call"
	kin          code = "kin"
	kinOfHead    code = "kin_of_head"
	tutor        code = "tutor"
	coauthor     code = "coauthor"
	jointProject code = "joint_project"
	interest     code = "interest"
	planner      code = "planner"
	other        code = "other"
	declared     code = "declared"
	excluded     code = "excluded_by_applicant"
	ruled        code = "ruled"
	unclear      code = "unclear"
)

// codes in the order in which the conflicts of one expert are listed.
var codes = enum.Words[code]{
	{Value: sameUnit, Text: rule.T("同一单位", "same unit")},
	{Value: formerUnit, Text: rule.T("近年曾在该单位任职", "employed by the unit in recent years")},
	{Value: director, Text: rule.T("现任或近年曾任该单位董事、监事", "director or supervisor of the unit, now or in recent years")},
	{Value: holder, Text: rule.T("现为或近年曾为该单位控股股东、实际控制人", "controlling shareholder or actual controller of the unit, now or in recent years")},
	{Value: teamMember, Text: rule.T("本项目申请人或参与者", "applicant or participant of this application")},
	{Value: ownRival, Text: rule.T("本人申请的项目与之相同或相近", "the expert's own application is the same or close")},
	{Value: inCall, Text: rule.T("本人在同批次申报", "the expert applies in the same call")},
	{Value: kin, Text: rule.T("申请人、参与者的近亲属", "near kin of the applicant or a participant")},
	{Value: kinOfHead, Text: rule.T("单位法定代表人、负责人的近亲属", "near kin of a unit's legal representative or head")},
	{Value: tutor, Text: rule.T("师生关系", "teacher and student")},
	{Value: coauthor, Text: rule.T("近年合作发表", "joint publication in recent years")},
	{Value: jointProject, Text: rule.T("近年共同承担项目", "joint project in recent years")},
	{Value: interest, Text: rule.T("利益关系", "shared interest")},
	{Value: planner, Text: rule.T("参与过该项目的策划、设计或者市场调研", "took part in planning, designing or studying the market of the item")},
	{Value: other, Text: rule.T("其他可能影响公正评审的关系", "another relation that may affect fairness")},
	{Value: declared, Text: rule.T("专家本人申请回避", "the expert asked to be recused")},
	{Value: excluded, Text: rule.T("申请人提出不适宜评审", "the applicant asked not to be reviewed by the expert")},
	{Value: ruled, Text: rule.T("评审组织者决定回避", "the body decided that the expert recuses")},
	{Value: unclear, Text: rule.T("关系情况未提供，不能排除", "relations were not given and cannot be excluded")},
}

const scheme = "recusal"

const (
	ruleScreened rule.ID = iota
	ruleFree
	firstConflict
)

func ruleOf(c code) rule.ID { return firstConflict + rule.ID(max(codes.Index(c), 0)) }

const (
	factOn rule.FactID = iota
	factRegime
	factExperts
	factPosts
	factOwn
	factTies
	factDeclared
	factUnits
	factPeople
	factHeads
	factExcluded
	factRulings
)

var book = rule.NewBook(scheme, rule.T("评审专家回避", "Recusal of review experts"), rules(), []rule.Fact{
	factOn:       {Path: "on", Title: rule.T("遴选专家日期", "Day on which the experts are chosen"), Unit: rule.Day},
	factRegime:   {Path: "regime", Title: rule.T("项目类别", "Regime"), Unit: rule.Flag},
	factExperts:  list("experts", "专家", "Experts", 100_000),
	factPosts:    list("experts[].posts", "任职单位（含曾任）", "Posts, now and before", 50),
	factOwn:      list("experts[].own_applications", "专家本人申请的项目", "The expert's own applications", 100),
	factTies:     list("experts[].ties", "与人员、单位、项目的关系", "Relations to persons, units, applications", 2_000),
	factDeclared: list("experts[].declared", "专家申请回避的项目", "Applications from which the expert asked to be recused", 1_000),
	factUnits:    list("application.units", "申报单位和参与单位", "Applying and participating units", 100),
	factPeople:   list("application.people", "申请人和参与者", "Applicant and participants", 500),
	factHeads:    list("application.heads", "单位法定代表人、负责人", "Legal representatives and heads of the units", 100),
	factExcluded: list("application.excluded", "申请人提出不适宜评审的专家", "Experts whom the applicant asked not to be reviewed by", 50),
	factRulings:  list("application.rulings", "评审组织者的决定", "Decisions of the body", 1_000),
})

func list(path, zh, en string, most int64) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Items, Max: rule.Int(most)}
}

func rules() []rule.Rule {
	b := law.Science2024().Article(20).Read()
	all := []rule.Rule{
		ruleScreened: {Code: scheme + ".screened", Title: rule.T("回避核查", "Recusal"), Basis: b},
		ruleFree:     {Code: scheme + ".free", Title: rule.T("未见应回避的情形", "Nothing found"), Basis: b},
	}
	for _, w := range codes {
		r := rule.Rule{Code: scheme + "." + string(w.Value), Title: w.Text, Basis: b}
		switch w.Value {
		case sameUnit:
			r.Mistake = rule.T("按单位编号比对，不按名称的一部分；参与单位也算", "Units are compared by their keys, never by a part of a name; participating units count")
		case unclear:
			r.Mistake = rule.T("没有填写不等于没有关系", "Not given is not none")
		}
		all = append(all, r)
	}
	return all
}
