package contract

import (
	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/internal/numbers"
	"github.com/keji-rules/keji/project/internal/profiles"
	"github.com/keji-rules/keji/project/internal/projectlaw"
	"github.com/keji-rules/keji/rule"
)

var checked = rule.NewDate(2026, 11, 22)

var (
	lab       = projectlaw.MeizhouLab2026().Whole()
	national  = projectlaw.KeyRD2017().Whole()
	optimised = projectlaw.Optimise2019().Whole()
	chongqing = projectlaw.Chongqing().Whole()
	guangzhou = projectlaw.Guangzhou2023().Whole()
	research  = projectlaw.Research2018().Whole()
	nsfc2024  = projectlaw.NSFC2024()
	nsfc2007  = projectlaw.NSFC2007()
	progress  = projectlaw.Progress()
	district  = projectlaw.Shantou2023().Whole()
	shantou   = projectlaw.ShantouRegulations()
)

// The levels of deciders.
const (
	byLeader = 1 + iota
	byUnit
	byCounty
	byAgency
	byBureau
	byFunder
)

func decider(level int64, b rule.Basis) Decider {
	return Decider{Level: b.Limit(level), Filed: b.Limit(0)}
}

func filed(level, with int64, b rule.Basis) Decider {
	return Decider{Level: b.Limit(level), Filed: b.Limit(with)}
}

// common is what this project proposes where a profile prints nothing of its own.
func common(name project.Profile) Policy {
	m, unread := numbers.Own(name).Proposed(), numbers.Own(name).Usual()
	return Policy{
		Sign: numbers.Sign(name), SignDays: unread.Off(), Kept: lab.Usual().On(), Reasons: lab.Usual().On(), Lapses: unread.On(),
		Midterm: Midterm{
			Staged: guangzhou.Usual().Off(), BySum: guangzhou.Usual().Off(), Sum: guangzhou.Usual().Limit(5_000_000),
			Years: research.Usual().Limit(3), Inclusive: research.Usual().Off(), BasicFree: guangzhou.Usual().Off(), EndingFree: guangzhou.Usual().Off(), Recognised: shantou.Article(36).Usual().Off(),
		},
		Extension: numbers.ExtensionOf(name),
		Changes: ChangePolicy{
			LeadUnit: decider(byBureau, m), Leader: decider(byBureau, m), Term: decider(byBureau, m), Targets: decider(byBureau, m), Name: decider(byBureau, m),
			Participant: filed(byCounty, byBureau, m), Route: filed(byLeader, byBureau, m), Members: filed(byUnit, byBureau, m), BudgetItems: decider(byUnit, m), TotalBudget: decider(byBureau, m),
			ByCause: chongqing.Usual().Off(), CauseDays: chongqing.Usual().Limit(30), ByEnd: chongqing.Usual().Off(), AskDays: chongqing.Usual().Limit(60),
			BothAgree: unread.Off(), NoLowering: lab.Usual().On(), FreeLeader: m.On(),
		},
		Events: reported(district.Usual()),
		Care:   progress.Article(68).Read().On(),
	}
}

// reported are the events that a district of Shantou has reported at once, to the district: whatever has a major effect.
func reported(b rule.Basis) EventPolicy {
	each := Occurrence{Extend: b.On(), Amend: b.On(), End: b.On()}
	return EventPolicy{To: b.Limit(byCounty), Targets: each, Content: each, Leader: each, Route: each, Force: each}
}

// unlisted are no events: no list of the profile was found.
func unlisted(b rule.Basis) EventPolicy {
	none := Occurrence{Extend: b.Off(), Amend: b.Off(), End: b.Off()}
	return EventPolicy{To: b.Limit(byBureau), Targets: none, Content: none, Leader: none, Route: none, Force: none}
}

// prefectureRules are the common ones; the events stand in a notice of a Guangdong city.
func prefectureRules() Policy {
	p := common(project.Prefecture)
	p.Events = reported(district.Reported())
	return p
}

// shantouRules: budget items within the total are the unit's own (Article 34), results of the same year are recognised (Article
// 36), and the events of its district are reported at once.
func shantouRules() Policy {
	p := common(project.Shantou)
	p.Events = reported(district.Reported())
	p.Midterm.Recognised = shantou.Article(36).Read().On()
	p.Changes.BudgetItems = decider(byUnit, shantou.Article(34).Paragraph(2).Read())
	p.Care = shantou.Article(37).Read().On()
	return p
}

// meizhouRules are the common ones; that indicators are not lowered, and that the contract
// follows the application, stands in a call of Meizhou's.
func meizhouRules() Policy {
	p := common(project.Meizhou)
	p.Changes.NoLowering, p.Kept, p.Reasons = lab.Reported().On(), lab.Reported().On(), lab.Reported().On()
	return p
}

// guangzhouRules are Guangzhou's of 2023: staged, or from five million yuan (含), or a long term; basic research and what ends in
// the same year are exempt. Whether 大于3年以上 includes three years is not clear.
func guangzhouRules() Policy {
	p, g := common(project.Guangzhou), guangzhou.Reported()
	p.Midterm = Midterm{
		Staged: g.On(), BySum: g.On(), Sum: g.Limit(5_000_000), Years: g.Limit(3), Inclusive: guangzhou.Disputed().On(), BasicFree: g.On(), EndingFree: g.On(), Recognised: p.Midterm.Recognised,
	}
	return p
}

// chongqingRules are Chongqing's of 2023: every major change within 30 days of its cause and 60 days before the end.
func chongqingRules() Policy {
	p, c := common(project.Chongqing), chongqing.Reported()
	p.Changes.LeadUnit, p.Changes.Leader, p.Changes.Term, p.Changes.Targets = decider(byBureau, c), decider(byBureau, c), decider(byBureau, c), decider(byBureau, c)
	p.Changes.Name = decider(byBureau, c)
	p.Events = unlisted(chongqing.Usual())
	p.Changes.ByCause, p.Changes.CauseDays, p.Changes.ByEnd, p.Changes.AskDays = c.On(), c.Limit(30), c.On(), c.Limit(60)
	return p
}

// nationalRules are those of the National Key R&D Programme, known from practice but for the technical route.
func nationalRules() Policy {
	p, n := common(project.NationalKeyRD), national.Usual()
	p.Changes.LeadUnit, p.Changes.Leader, p.Changes.Term, p.Changes.Targets = decider(byFunder, n), decider(byFunder, n), decider(byFunder, n), decider(byFunder, n)
	p.Changes.Name, p.Changes.TotalBudget = decider(byFunder, national.Proposed()), decider(byFunder, n)
	p.Changes.Participant, p.Changes.Route = filed(byAgency, byFunder, n), filed(byLeader, byAgency, optimised.Reported())
	p.Changes.Members, p.Changes.BudgetItems = decider(byUnit, n), decider(byUnit, n)
	p.Events = unlisted(n)
	return p
}

// natural are those of the Natural Science Foundation, read in both versions: the plan within 20 days (in
// the paragraph that is given), changed in nothing else than the review and the sum ask for; the funder decides on the leader and on
// major changes; both units agree to a move.
func natural(head, content, plan rule.Citation, sent int) Policy {
	p := common(project.NaturalScience)
	p.Sign, p.SignDays, p.Kept, p.Reasons = plan.Paragraph(sent).Read().Limit(20), plan.Paragraph(sent).Read().On(), plan.Paragraph(sent+1).Read().On(), plan.Paragraph(sent+1).Read().Off()
	p.Lapses = plan.Read().Off()
	p.Changes.BothAgree = head.Paragraph(3).Read().On()
	p.Events = unlisted(content.Usual())
	p.Events.To = content.Read().Limit(byFunder)
	p.Events.Content.Amend = content.Read().On()
	p.Events.Leader.Amend, p.Events.Leader.End = head.Paragraph(2).Read().On(), head.Paragraph(2).Read().On()
	mine := plan.Proposed()
	p.Changes.Leader, p.Changes.LeadUnit = decider(byFunder, head.Read()), decider(byFunder, head.Read())
	p.Changes.Targets, p.Changes.Route = decider(byFunder, content.Read()), decider(byFunder, content.Read())
	p.Changes.Term, p.Changes.Name, p.Changes.TotalBudget = decider(byFunder, mine), decider(byFunder, mine), decider(byFunder, mine)
	p.Changes.Participant, p.Changes.Members = filed(byUnit, byFunder, mine), filed(byUnit, byFunder, mine)
	return p
}

// natural2024: the host unit approves how the money is used otherwise (Article 23).
func natural2024() Policy {
	p := natural(nsfc2024.Article(25), nsfc2024.Article(26), nsfc2024.Article(22), 2)
	p.Changes.BudgetItems = decider(byUnit, nsfc2024.Article(23).Paragraph(2).Read())
	return p
}

var set = profiles.Set[Policy]{
	{Profile: project.Meizhou, Timeline: open("MZ", "梅州（参照邻市）", "Meizhou (assumed from its neighbours)", rule.NewDate(2021, 1, 1), meizhouRules(), projectlaw.MeizhouPlan(), projectlaw.MeizhouContracts2025())},
	{Profile: project.Prefecture, Timeline: open("GD-PREF", "广东地级市", "Guangdong prefecture-level cities", rule.NewDate(2021, 1, 1), prefectureRules(), projectlaw.Maoming(), projectlaw.Qingyuan2016(), projectlaw.Shantou2023())},
	{Profile: project.Maoming, Timeline: open("MM-2021", "茂名", "Maoming", rule.NewDate(2021, 1, 1), common(project.Maoming), projectlaw.Maoming())},
	{Profile: project.Qingyuan, Timeline: open("QY-2022", "清远", "Qingyuan", rule.NewDate(2022, 1, 1), common(project.Qingyuan), projectlaw.Qingyuan())},
	{Profile: project.Guangzhou, Timeline: open("GZ-2023", "广州", "Guangzhou", rule.NewDate(2023, 1, 1), guangzhouRules(), projectlaw.Guangzhou2023())},
	{Profile: project.Shantou, Timeline: open("ST-2022", "汕头", "Shantou", rule.NewDate(2022, 7, 1), shantouRules(), projectlaw.ShantouRegulations(), projectlaw.Shantou2023())},
	{Profile: project.Chongqing, Timeline: open("CQ-2023", "重庆", "Chongqing", rule.NewDate(2023, 1, 1), chongqingRules(), projectlaw.Chongqing())},
	{Profile: project.NationalKeyRD, Timeline: open("NKRDP-2017", "国家重点研发计划", "National Key R&D Programme", rule.NewDate(2017, 6, 1), nationalRules(), projectlaw.KeyRD2017(), projectlaw.Optimise2019())},
	{Profile: project.NaturalScience, Timeline: rule.NewTimeline(
		dated("NSFC-2007", "国家自然科学基金条例（2007）", "Regulations on the NSFC (2007)", rule.NewDate(2007, 4, 1), rule.NewDate(2025, 1, 1), rule.Text{},
			natural(nsfc2007.Article(24), nsfc2007.Article(25), nsfc2007.Article(21), 1), projectlaw.NSFC2007()),
		dated("NSFC-2024", "国家自然科学基金条例（2024）", "Regulations on the NSFC (2024)", rule.NewDate(2025, 1, 1), rule.Date{}, rule.Text{},
			natural2024(), projectlaw.NSFC2024()))},
}

func open(id, zh, en string, from rule.Date, p Policy, docs ...rule.Document) rule.Timeline[Policy] {
	return rule.NewTimeline(dated(id, zh, en, from, rule.Date{}, rule.T("起始日按文件年份暂定", "the first day is assumed from the document's year"), p, docs...))
}

func dated(id, zh, en string, from, until rule.Date, note rule.Text, p Policy, docs ...rule.Document) rule.Dated[Policy] {
	return rule.Dated[Policy]{Policy: p, Edition: rule.Edition{
		ID: id, Title: rule.T(zh, en), From: from, Until: until, Checked: checked, Documents: docs, Note: note,
	}}
}

// On returns the numbers of a profile in force on a day: a *project.ProfileError where there are none for the profile, a
// *rule.EditionError where there are none for the day.
func On(p project.Profile, day rule.Date) (rule.Dated[Policy], error) { return set.On(p, day) }

// Profiles lists the profiles that have numbers here.
func Profiles() []project.Profile { return set.Names() }
