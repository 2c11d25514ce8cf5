package notice

import (
	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/internal/numbers"
	"github.com/keji-rules/keji/project/internal/profiles"
	"github.com/keji-rules/keji/project/internal/projectlaw"
	"github.com/keji-rules/keji/rule"
)

var checked = rule.NewDate(2026, 11, 22)

var (
	qingyuan  = projectlaw.Qingyuan().Whole()
	shenzhen  = projectlaw.ShenzhenResults2021().Whole()
	national  = projectlaw.Results2021().Whole()
	guangdong = projectlaw.Registration().Whole()
	reviews   = projectlaw.NSFC2024().Article(19)
	reviews07 = projectlaw.NSFC2007().Article(18)
)

// common is what is usual for a profile that prints nothing of its own.
func common(name project.Profile) Policy {
	own := numbers.Own(name)
	p := Policy{
		Objection: ObjectionPolicy{Written: own.Usual().On(), Named: own.Usual().On(), Handle: own.Unknown().Between(rule.Int(15), rule.Int(30))},
		Review: ReviewPolicy{
			Set: qingyuan.Usual().On(), FromEnd: qingyuan.Usual().On(), Ask: numbers.AfterNotice(name), Decides: reviews.Usual().Off(), Decide: reviews.Usual().Limit(60), Scholarly: reviews.Usual().Off(),
		},
	}
	p.Call = CallPolicy{Set: reviews.Usual().Off(), Guide: reviews.Usual().Limit(30), Check: reviews.Usual().Limit(45)}
	p.Grants.Set, p.Results.Set, p.Terminations.Set, p.Registration.Set = own.Usual().On(), own.Usual().On(), qingyuan.Usual().On(), guangdong.Reported().On()
	p.Grants.Days, p.Grants.Working = numbers.Notice(name)
	p.Results.Days, p.Results.Working = numbers.Notice(name)
	p.Terminations.Days, p.Terminations.Working = numbers.FinalNotice(name), qingyuan.Usual().On()
	p.Registration.Days, p.Registration.Working = guangdong.Reported().Limit(30), guangdong.Reported().Off()
	return p
}

// qingyuanRules are Qingyuan's for terminations: 2024-10-18 to 2024-10-28 are seven working days; a review until five after.
func qingyuanRules() Policy {
	p := common(project.Qingyuan)
	q := qingyuan.Reported()
	p.Terminations.Set, p.Terminations.Working = q.On(), q.On()
	p.Review.Set, p.Review.FromEnd = q.On(), q.On()
	p.Objection.Written, p.Objection.Named = q.On(), q.On()
	return p
}

// prefecture takes Qingyuan's, the only ones that a Guangdong city prints.
func prefecture() Policy {
	p := common(project.Prefecture)
	q := qingyuanRules()
	p.Terminations, p.Review = q.Terminations, q.Review
	p.Objection.Written, p.Objection.Named = q.Objection.Written, q.Objection.Named
	return p
}

// shenzhenRules have ten days for results, from publication.
func shenzhenRules() Policy {
	p := common(project.Shenzhen)
	s := shenzhen.Reported()
	p.Results = Length{Set: s.On(), Days: s.Limit(10), Working: s.Off()}
	return p
}

// nationalRules have five calendar days for conclusions: 20 to 24 April 2021, a Saturday.
func nationalRules() Policy {
	p := common(project.NationalKeyRD)
	n := national.Reported()
	p.Results = Length{Set: n.On(), Days: n.Limit(5), Working: n.Off()}
	p.Objection.Written, p.Objection.Named = n.On(), n.On()
	p.Registration.Set = national.Usual().Off()
	p.Review.Set = national.Usual().Off()
	return p
}

// natural are those of the Natural Science Foundation: no notice is prescribed; a review within 15 days of being notified, decided
// within 60 of receipt, never on scholarly judgement alone. The guide is published thirty days before applications, the form is
// checked within 45 days.
func natural(review, guide, check rule.Citation) Policy {
	p := common(project.NaturalScience)
	r, none := review.Read(), review.Usual()
	p.Call = CallPolicy{Set: guide.Read().On(), Guide: guide.Read().Limit(30), Check: check.Read().Limit(45)}
	p.Grants.Set, p.Results.Set, p.Terminations.Set, p.Registration.Set = none.Off(), none.Off(), none.Off(), none.Off()
	p.Review = ReviewPolicy{Set: r.On(), FromEnd: r.Off(), Ask: r.Limit(15), Decides: r.On(), Decide: r.Limit(60), Scholarly: r.On()}
	return p
}

var set = profiles.Set[Policy]{
	{Profile: project.Meizhou, Timeline: open("MZ", "梅州（拟议及参照邻市）", "Meizhou (proposed, and assumed from its neighbours)", 2021, common(project.Meizhou), projectlaw.MeizhouPlan())},
	{Profile: project.Prefecture, Timeline: open("GD-PREF", "广东地级市", "Guangdong prefecture-level cities", 2021, prefecture(), projectlaw.Qingyuan(), projectlaw.Registration())},
	{Profile: project.Guangdong, Timeline: open("GD", "广东省级", "Guangdong provincial", 2021, common(project.Guangdong), projectlaw.Registration())},
	{Profile: project.Qingyuan, Timeline: open("QY-2022", "清远", "Qingyuan", 2022, qingyuanRules(), projectlaw.Qingyuan())},
	{Profile: project.Shenzhen, Timeline: open("SZ-2021", "深圳", "Shenzhen", 2021, shenzhenRules(), projectlaw.ShenzhenResults2021())},
	{Profile: project.NationalKeyRD, Timeline: open("NKRDP-2021", "国家重点研发计划", "National Key R&D Programme", 2021, nationalRules(), projectlaw.Results2021())},
	{Profile: project.NaturalScience, Timeline: rule.NewTimeline(
		dated("NSFC-2007", "国家自然科学基金条例（2007）", "Regulations on the NSFC (2007)", rule.NewDate(2007, 4, 1), rule.NewDate(2025, 1, 1), rule.Text{}, natural(reviews07, projectlaw.NSFC2007().Article(7).Paragraph(2), projectlaw.NSFC2007().Article(12)), projectlaw.NSFC2007()),
		dated("NSFC-2024", "国家自然科学基金条例（2024）", "Regulations on the NSFC (2024)", rule.NewDate(2025, 1, 1), rule.Date{}, rule.Text{}, natural(reviews, projectlaw.NSFC2024().Article(8).Paragraph(3), projectlaw.NSFC2024().Article(13)), projectlaw.NSFC2024()))},
}

func open(id, zh, en string, year int, p Policy, docs ...rule.Document) rule.Timeline[Policy] {
	return rule.NewTimeline(dated(id, zh, en, rule.NewDate(year, 1, 1), rule.Date{}, rule.T("起始日按文件年份暂定", "the first day is assumed from the document's year"), p, docs...))
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
