package panel

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/reviewer/internal/law"
)

// Policy holds what a panel must be.
type Policy struct {
	// Letters is the least number of experts who review by letter, Meeting at a meeting or an acceptance, Major for a major project.
	Letters rule.Limit `json:"letters" zh:"通讯评审人数" en:"experts by letter" unit:"persons"`
	Meeting rule.Limit `json:"meeting" zh:"会议评审人数" en:"experts at a meeting" unit:"persons"`
	Major   rule.Limit `json:"major" zh:"重大项目评审人数" en:"experts for a major project" unit:"persons"`
	// MajorFrom is the subsidy from which a project is major, inclusive.
	MajorFrom rule.Limit  `json:"major_from" zh:"重大项目起点" en:"major from" unit:"yuan"`
	Odd       rule.Switch `json:"odd" zh:"会议评审人数为单数" en:"an odd number at a meeting"`
	// Outside is the least share of outside experts at a meeting, inclusive.
	Outside rule.Limit `json:"outside" zh:"外部专家比例" en:"share of outside experts" unit:"share"`
	// Financial experts where funds are judged, Industry experts always.
	Financial rule.Limit `json:"financial" zh:"财务专家人数" en:"financial experts" unit:"persons"`
	Industry  rule.Limit `json:"industry" zh:"产业专家人数" en:"experts from industry" unit:"persons"`
	PerUnit   rule.Limit `json:"per_unit" zh:"同一单位人数上限" en:"experts of one unit, at most" unit:"persons"`
	// LevelYears are the completed years in the field, inclusive, and LevelTitle says that a senior title or an equal level is asked for,
	// of the experts who evaluate bids.
	LevelYears rule.Limit  `json:"level_years" zh:"评标专家从事相关领域工作年限" en:"years in the field of experts who evaluate bids" unit:"years"`
	LevelTitle rule.Switch `json:"level_title" zh:"评标专家具有高级职称或者同等专业水平" en:"a senior title or an equal level of experts who evaluate bids"`
	// PerYear is how often an expert reviews in a year, at most, in principle.
	PerYear rule.Limit `json:"per_year" zh:"每名专家每年评审次数上限" en:"reviews of an expert in a year, at most" unit:"times"`
}

var (
	bidding  = law.Bidding().Article(37)
	science  = law.Science2024().Article(15)
	shenzhen = law.Shenzhen().Whole()
	qingdao  = law.Qingdao().Whole()
	practice = law.Practice().Whole()
	directly = law.BiddingRules().Article(47).Usual()
	revised  = rule.NewDate(2025, 1, 1)

	editions = rule.NewTimeline(rule.Dated[Policy]{
		Edition: rule.Edition{
			ID: "CITY", Title: rule.T("市级项目（参照国家规定）", "projects of a city, after national rules"), From: revised, Checked: law.Checked(),
			Documents: []rule.Document{law.Bidding(), law.BiddingRules(), law.Science2024(), law.Shenzhen(), law.Qingdao(), law.Practice()},
			Note:      rule.T("未查到市级专家组规定，参照招标投标法、国家自然科学基金条例（2025年起）和其他城市的做法", "no rule of the city was found: national statutes, of 2025 on, and what other cities do are followed"),
		},
		Policy: Policy{
			Letters: science.Usual().Limit(3), Meeting: bidding.Usual().Limit(5), Major: practice.Usual().Limit(7), MajorFrom: shenzhen.Usual().Limit(10_000_000),
			Odd: bidding.Usual().On(), Outside: bidding.Usual().Exactly(rule.Frac(2, 3)), Financial: practice.Usual().Limit(1), Industry: practice.Proposed().Limit(0),
			LevelYears: bidding.Read().Limit(8), LevelTitle: bidding.Read().On(), PerUnit: practice.Usual().Limit(1), PerYear: qingdao.Usual().Limit(10),
		},
	})
)

// Editions returns the dated policies, fresh for every caller.
func Editions() rule.Timeline[Policy] { return editions }
