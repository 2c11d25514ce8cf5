package secrecy

import (
	"github.com/keji-rules/keji/project/internal/projectlaw"
	"github.com/keji-rules/keji/rule"
)

// Policy holds the numbers of the law on secrets. It is a value: copy it, change it, ask it. Powers are the highest grade that may be
// set: 1 秘密, 2 机密, 3 绝密, 0 none.
type Policy struct {
	TopYears          rule.Limit `json:"top_secret_years" zh:"绝密最长期限" en:"longest term of top secrets" unit:"years"`
	SecretYears       rule.Limit `json:"secret_years" zh:"机密最长期限" en:"longest term of secrets" unit:"years"`
	ConfidentialYears rule.Limit `json:"confidential_years" zh:"秘密最长期限" en:"longest term of confidential matters" unit:"years"`

	Central    rule.Limit `json:"central" zh:"中央国家机关的定密权限" en:"power of central organs" unit:"plain"`
	Provincial rule.Limit `json:"provincial" zh:"省级机关的定密权限" en:"power of provincial organs" unit:"plain"`
	Prefecture rule.Limit `json:"prefecture" zh:"设区的市级机关的定密权限" en:"power of organs of a prefecture-level city" unit:"plain"`
	Others     rule.Limit `json:"others" zh:"未经授权的县级机关和其他单位" en:"power of others" unit:"plain"`

	Report rule.Limit `json:"report" zh:"自拟定密级起报告的期限" en:"time to report a proposed grade" unit:"working_days"`
	Decide rule.Limit `json:"decide" zh:"作出决定的期限" en:"time to decide" unit:"working_days"`
	// Highest: while a grade is disputed the highest one claimed holds.
	Highest rule.Switch `json:"highest" zh:"争议期间按主张的最高密级" en:"the highest grade claimed holds while disputed"`
}

// longest is the longest term of a grade.
func (p *Policy) longest(g Grade) *rule.Limit {
	switch g {
	case TopSecret:
		return &p.TopYears
	case Secret:
		return &p.SecretYears
	}
	return &p.ConfidentialYears
}

// power is the highest grade that an organ may set of its own; whom it authorises may set as much.
func (p *Policy) power(o Organ) *rule.Limit {
	switch o {
	case Central:
		return &p.Central
	case Provincial:
		return &p.Provincial
	case Prefecture:
		return &p.Prefecture
	}
	return &p.Others
}

var (
	law     = projectlaw.Secrets()
	detail  = projectlaw.SecretsRegulations()
	terms   = law.Article(20).Paragraph(2).Read()    // the longest terms
	expiry  = law.Article(24).Paragraph(2).Read()    // declassified by itself; extended before that
	highest = detail.Article(26).Paragraph(3).Read() // the highest grade claimed
	checked = rule.NewDate(2026, 11, 27)
)

// timeline holds the law and its regulations of 2024, which are in force together since 2024-09-01.
var timeline = rule.NewTimeline(rule.Dated[Policy]{
	Policy: Policy{
		TopYears: terms.Limit(30), SecretYears: terms.Limit(20), ConfidentialYears: terms.Limit(10),
		Central: law.Article(17).Read().Limit(3), Provincial: law.Article(17).Read().Limit(3), Prefecture: law.Article(17).Read().Limit(2),
		Others: law.Article(17).Read().Limit(0),
		Report: detail.Article(25).Read().Limit(10), Decide: detail.Article(25).Read().Limit(10), Highest: highest.On(),
	},
	Edition: rule.Edition{
		ID: "SEC-2024", Title: rule.T("保守国家秘密法及其实施条例（2024）", "Law on Guarding State Secrets and its regulations (2024)"),
		From: rule.NewDate(2024, 9, 1), Checked: checked, Documents: []rule.Document{projectlaw.Secrets(), projectlaw.SecretsRegulations()},
	},
})

// Editions returns the dated numbers, fresh for every caller.
func Editions() rule.Timeline[Policy] { return rule.NewTimeline(timeline.All()...) }
