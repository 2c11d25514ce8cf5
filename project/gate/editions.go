package gate

import (
	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/gate/quota"
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/project/internal/profiles"
	"github.com/keji-rules/keji/project/internal/projectlaw"
	"github.com/keji-rules/keji/rule"
)

var checked = rule.NewDate(2026, 11, 27)

var (
	key2023   = projectlaw.KeyField2023().Whole()
	key2024   = projectlaw.KeyField2024().Whole()
	key2025   = projectlaw.KeyField2025().Whole()
	limits12  = projectlaw.Limits2012().Whole()
	call2025  = projectlaw.KeyRDCall2025().Whole()
	practice  = projectlaw.KeyRD2017().Whole()
	guangzhou = projectlaw.Guangzhou2015().Whole()
	shenzhen  = projectlaw.ShenzhenLimits2020().Whole()
	lab       = projectlaw.MeizhouLab2026().Whole()
	meizhou   = projectlaw.MeizhouPlan().Whole()
	other2025 = projectlaw.OtherProvince2025().Whole()
	nsfc2007  = projectlaw.NSFC2007()
	nsfc2024  = projectlaw.NSFC2024()
)

const wan = 10_000

// day is a printed day as a figure of a policy.
func day(b rule.Basis, year, month, d int) rule.Limit {
	return b.Exactly(asking.DayNumber(rule.NewDate(year, month, d)))
}

// bare is a profile without conditions: every switch is off. Figures that no switch turns on are those of the call that prints
// them, so that a caller who turns a switch on starts from a printed figure.
func bare(b rule.Basis) Policy {
	k, n, own := key2025.Usual(), call2025.Usual(), nsfc2024.Article(11).Read()
	off := b.Off()
	return Policy{
		Strict: off,
		Lead: LeadPolicy{
			LegalPerson: off, InProvince: off, InCity: off, ByCutoff: off, Cutoff: day(n, 2024, 11, 30), ByYears: off, Years: practice.Usual().Limit(1),
			Recommended: off, OneChannel: off, Channels: n.Limit(1),
		},
		Leader: LeaderPolicy{
			ByBirth: off, Born: day(n, 1965, 1, 1), ByYouth: off, YoungBorn: day(n, 1985, 1, 1), Qualified: off, ByPeers: off, Peers: own.Limit(2),
			Experience: off, FullTime: off, ByMonths: off, Months: n.Limit(6), ByAge: off, Age: n.Limit(60), ByRetire: off, ForeignTerm: off,
		},
		Plan: PlanPolicy{
			ByOwn: off, OwnLed: k.Exactly(rule.Percent(70)), OwnElse: k.Exactly(rule.Percent(50)), ByElse: off, SomeOwn: off, OwnAbove: k.Limit(0), LedSoft: k.On(),
			ByUnits: off, Units: k.Limit(5), Largest: off, Readiness: off, Levels: key2024.Usual().Limit(3),
		},
		Papers: PaperPolicy{Truth: off, Integrity: off, Ethics: off},
		Blocks: BlockPolicy{Unit: off, Standing: off, Team: off, Overdue: off, Audit: off, AuditSoft: off, Funded: off, Similar: meizhou.Proposed().Exactly(rule.Percent(80))},
		Ends:   quota.Ends{Submitted: off, ByTerm: off, Months: practice.Disputed().Limit(6), Quit: off},
		Quotas: QuotaPolicy{
			Leads: none(b), Running: none(b), Total: none(b), Persons: none(b), Barring: none(b), Unit: none(b), Field: none(b), Adjusted: off, FreeRD: shenzhen.Usual().Limit(50_000 * wan),
		},
	}
}

// none is no limit.
func none(b rule.Basis) quota.Quota {
	off := b.Off()
	return quota.Quota{
		On: off, Max: b.Limit(1), Leads: off, SubLeads: off, Joins: off, Applying: off, Ongoing: off, SameCall: off, SameYear: off, SamePlan: off, Allied: off,
		NoPlatforms: off, NoSubsidies: off, NoTalents: off, BasicOnly: off, EnterpriseOnly: off,
	}
}

// limited is a limit of the plan applied to; turn sets which projects count.
func limited(b rule.Basis, most int64, turn func(q *quota.Quota, on rule.Switch)) quota.Quota {
	q := none(b)
	q.On, q.Max, q.SamePlan = b.On(), b.Limit(most), b.On()
	turn(&q, b.On())
	return q
}

// leading counts applications that one leads, of the year.
func leading(q *quota.Quota, on rule.Switch) { q.Leads, q.Applying, q.SameYear = on, on, on }

// running counts running projects that one leads.
func running(q *quota.Quota, on rule.Switch) { q.Leads, q.Ongoing = on, on }

// barred are the bars that provincial guides have, known from practice where the call was not read for them.
func barred(p *Policy, b rule.Basis) {
	p.Blocks.Unit, p.Blocks.Standing, p.Blocks.Team, p.Blocks.Overdue, p.Blocks.Audit, p.Blocks.Funded = b.On(), b.On(), b.On(), b.On(), b.On(), b.On()
	p.Papers.Truth, p.Papers.Integrity, p.Papers.Ethics = b.On(), b.On(), b.On()
}

var set = profiles.Set[Policy]{
	{Profile: project.Meizhou, Timeline: open("MZ", "梅州（参照邻市）", "Meizhou (assumed from its neighbours)", 2025, meizhouRules(), projectlaw.MeizhouPlan(), projectlaw.MeizhouLab2026())},
	{Profile: project.MeizhouLab, Timeline: rule.NewTimeline(
		dated("MZ-LAB-26", "梅州市重点实验室2026年申报通知", "Meizhou call for key laboratories, 2026", rule.NewDate(2025, 12, 20), rule.NewDate(2026, 1, 15), ofWindow, meizhouLab2026(), projectlaw.MeizhouLab2026()))},
	{Profile: project.Prefecture, Timeline: open("GD-PREF", "广东地级市", "Guangdong prefecture-level cities", 2025, prefecture(), projectlaw.Guangzhou2015(), projectlaw.KeyField2025())},
	{Profile: project.Guangdong, Timeline: rule.NewTimeline(
		dated("GD-2012", "广东省2012年申报通知", "Guangdong call of 2012", rule.NewDate(2012, 1, 1), rule.NewDate(2013, 1, 1), ofYear, guangdong2012(), projectlaw.Limits2012()))},
	{Profile: project.KeyField, Timeline: rule.NewTimeline(
		dated("GDKEY-23", "广东省重点领域研发计划2022至2024年度", "Guangdong key fields 2022 to 2024", rule.NewDate(2022, 12, 1), rule.NewDate(2024, 1, 1), ofYear, keyField2023(), projectlaw.KeyField2023()),
		dated("GDKEY-24", "广东省重点领域研发计划2024年人工智能旗舰项目", "Guangdong key fields 2024, flagship", rule.NewDate(2024, 1, 1), rule.NewDate(2025, 1, 1), ofYear, keyField2024(), projectlaw.KeyField2024()),
		dated("GDKEY-25", "广东省重点领域研发计划2025年度", "Guangdong key fields 2025", rule.NewDate(2025, 1, 1), rule.NewDate(2026, 1, 1), ofYear, keyField2025(), projectlaw.KeyField2025()))},
	{Profile: project.NationalKeyRD, Timeline: rule.NewTimeline(
		dated("NKRDP-2025", "国家重点研发计划2025年度指南", "National Key R&D, guides of 2025", rule.NewDate(2025, 1, 1), rule.NewDate(2026, 1, 1), ofYear, national2025(), projectlaw.KeyRDCall2025(), projectlaw.KeyRD2017()))},
	{Profile: project.WaterKeyRD, Timeline: rule.NewTimeline(
		dated("NKRDP-2025-W", "国家重点研发计划2025年度指南（水利部）", "National Key R&D, guide of 2025 of the Ministry of Water Resources", rule.NewDate(2025, 1, 1), rule.NewDate(2026, 1, 1), ofYear, water2025(), projectlaw.KeyRDCall2025(), projectlaw.KeyRD2017()))},
	{Profile: project.NaturalScience, Timeline: rule.NewTimeline(
		dated("NSFC-2007", "国家自然科学基金条例（2007）", "Regulations on the NSFC (2007)", rule.NewDate(2007, 4, 1), rule.NewDate(2025, 1, 1), rule.Text{}, natural2007(), projectlaw.NSFC2007()),
		dated("NSFC-2024", "国家自然科学基金条例（2024）", "Regulations on the NSFC (2024)", rule.NewDate(2025, 1, 1), rule.Date{}, rule.Text{}, natural2024(), projectlaw.NSFC2024()))},
	{Profile: project.Guangzhou, Timeline: rule.NewTimeline(
		dated("GZ-2015", "广州市科技计划项目管理办法（2015）", "Guangzhou measures (2015)", rule.NewDate(2015, 1, 1), rule.NewDate(2017, 9, 5), fromYear, guangzhou2015(), projectlaw.Guangzhou2015()))},
	{Profile: project.OtherProvince, Timeline: rule.NewTimeline(
		dated("OTHER-2025", "外省2025年度省重点研发计划申报通知", "Another province, call of 2025", rule.NewDate(2025, 1, 1), rule.NewDate(2026, 1, 1), ofYear, other2025Rules(), projectlaw.OtherProvince2025()))},
	{Profile: project.Shenzhen, Timeline: rule.NewTimeline(
		dated("SZ-2020", "深圳市2020年限项要求", "Shenzhen limits of 2020", rule.NewDate(2020, 1, 1), rule.NewDate(2021, 1, 1), rule.Text{}, shenzhen2020(), projectlaw.ShenzhenLimits2020()))},
}

var (
	fromYear = rule.T("起始日按文件年份暂定", "the first day is assumed from the document's year")
	ofWindow = rule.T("仅适用于通知载明的网上申报期（至2026年1月14日17时30分）", "for the days of application that the notice prints alone, until 14 January 2026, 17:30")
	ofYear   = rule.T("仅适用于该年度申报，起止日按年份暂定；以后年度以当年指南为准", "for that year's calls alone, days assumed from the year; later years follow their own guides")
)

func open(id, zh, en string, year int, p Policy, docs ...rule.Document) rule.Timeline[Policy] {
	return rule.NewTimeline(dated(id, zh, en, rule.NewDate(year, 1, 1), rule.Date{}, fromYear, p, docs...))
}

func dated(id, zh, en string, from, until rule.Date, note rule.Text, p Policy, docs ...rule.Document) rule.Dated[Policy] {
	return rule.Dated[Policy]{Policy: p, Edition: rule.Edition{
		ID: id, Title: rule.T(zh, en), From: from, Until: until, Checked: checked, Documents: docs, Note: note,
	}}
}

// On returns the conditions of a profile in force on a day: a *project.ProfileError where there are none for the profile, a
// *rule.EditionError where there are none for the day.
func On(p project.Profile, on rule.Date) (rule.Dated[Policy], error) { return set.On(p, on) }

// Profiles lists the profiles that have conditions here.
func Profiles() []project.Profile { return set.Names() }
