package report

import (
	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/internal/numbers"
	"github.com/keji-rules/keji/project/internal/profiles"
	"github.com/keji-rules/keji/project/internal/projectlaw"
	"github.com/keji-rules/keji/rule"
)

var checked = rule.NewDate(2026, 11, 22)

var (
	opinions = projectlaw.Reports2014().Whole()
	penalty  = projectlaw.Transfer().Article(46)
	duty     = projectlaw.Transfer().Article(11)
	dongguan = projectlaw.Dongguan().Whole()
	national = projectlaw.KeyRD2017().Whole()
	nsfc2007 = projectlaw.NSFC2007()
	nsfc2024 = projectlaw.NSFC2024()
)

// common is what the law and general practice say.
func common(name project.Profile) Policy {
	usual := opinions.Usual()
	p := Policy{
		Condition: opinions.Reported().On(), Certified: usual.On(), Yearly: national.Usual().Off(), Month: national.Usual().Limit(11),
		Access: AccessPolicy{Open: opinions.Reported().On(), Paper: usual.Limit(24), Patent: usual.Limit(36), Book: usual.Limit(36), KnowHow: usual.Limit(60)},
		Breach: BreachPolicy{
			Funder: nsfc2024.Article(37).Usual().Off(), Law: penalty.Read().On(),
			Graves: nsfc2024.Article(37).Usual().Off(), GraveFrom: nsfc2024.Article(37).Usual().Limit(1), GraveUntil: nsfc2024.Article(37).Usual().Limit(5),
			Years: nsfc2024.Article(37).Usual().Off(), SeriousFrom: nsfc2024.Article(37).Usual().Limit(5), SeriousUntil: nsfc2024.Article(37).Usual().Limit(7),
		},
	}
	p.Due, p.DueDays = numbers.Apply(name)
	return p
}

// dongguanRules ask for a science report with every application for acceptance since 2023-01-01.
func dongguanRules() Policy {
	p := common(project.Dongguan)
	p.Condition = dongguan.Reported().On()
	return p
}

// nationalRules have a report every November.
func nationalRules() Policy {
	p := common(project.NationalKeyRD)
	p.Yearly = national.Usual().On()
	return p
}

// epidemicRules are those for what ended in 2020: six months for the material instead of three.
func epidemicRules() Policy {
	p := nationalRules()
	p.Due = projectlaw.Epidemic2020().Whole().Reported().Limit(6)
	return p
}

// natural are those of the Natural Science Foundation: the closing report within 60 days after the end; a breach bars for years.
func natural(closing, breach rule.Citation, graves bool) Policy {
	p := common(project.NaturalScience)
	p.Due, p.DueDays = closing.Read().Limit(60), closing.Read().On()
	p.Condition, p.Certified = closing.Usual().Off(), closing.Usual().Off()
	b := breach.Read()
	p.Breach = BreachPolicy{
		Funder: b.On(), Law: penalty.Read().On(), Graves: rule.Switch{On: graves, Basis: b}, GraveFrom: b.Limit(1), GraveUntil: b.Limit(5),
		Years: b.On(), SeriousFrom: b.Limit(5), SeriousUntil: b.Limit(7),
	}
	return p
}

var set = profiles.Set[Policy]{
	{Profile: project.Meizhou, Timeline: open("MZ", "梅州（通行做法）", "Meizhou (general practice)", common(project.Meizhou), projectlaw.MeizhouPlan(), projectlaw.Transfer())},
	{Profile: project.Prefecture, Timeline: open("GD-PREF", "广东地级市", "Guangdong prefecture-level cities", common(project.Prefecture), projectlaw.Transfer(), projectlaw.Reports2014())},
	{Profile: project.Guangdong, Timeline: open("GD", "广东省级", "Guangdong provincial", common(project.Guangdong), projectlaw.Transfer(), projectlaw.Reports2014())},
	{Profile: project.Dongguan, Timeline: rule.NewTimeline(dated("DG-2023", "东莞（2023年起）", "Dongguan (since 2023)", rule.NewDate(2023, 1, 1), rule.Date{}, rule.Text{}, dongguanRules(), projectlaw.Dongguan()))},
	{Profile: project.NationalKeyRD, Timeline: rule.NewTimeline(
		dated("NKRDP-2017", "国家重点研发计划", "National Key R&D Programme", rule.NewDate(2017, 6, 1), rule.NewDate(2020, 1, 1), assumedStart, nationalRules(), projectlaw.KeyRD2017()),
		dated("NKRDP-2020", "国家重点研发计划（疫情期间）", "National Key R&D Programme (epidemic)", rule.NewDate(2020, 1, 1), rule.NewDate(2021, 1, 1), assumedStart, epidemicRules(), projectlaw.KeyRD2017(), projectlaw.Epidemic2020()),
		dated("NKRDP-2021", "国家重点研发计划", "National Key R&D Programme", rule.NewDate(2021, 1, 1), rule.Date{}, assumedStart, nationalRules(), projectlaw.KeyRD2017()))},
	{Profile: project.NaturalScience, Timeline: rule.NewTimeline(
		dated("NSFC-2007", "国家自然科学基金条例（2007）", "Regulations on the NSFC (2007)", rule.NewDate(2007, 4, 1), rule.NewDate(2025, 1, 1), rule.Text{}, natural(nsfc2007.Article(26), nsfc2007.Article(35), false), projectlaw.NSFC2007()),
		dated("NSFC-2024", "国家自然科学基金条例（2024）", "Regulations on the NSFC (2024)", rule.NewDate(2025, 1, 1), rule.Date{}, rule.Text{}, natural(nsfc2024.Article(27), nsfc2024.Article(37), true), projectlaw.NSFC2024()))},
}

var assumedStart = rule.T("起始日按文件年份暂定", "the first day is assumed from the document's year")

// open begins with the Law on Transformation as revised in 2015.
func open(id, zh, en string, p Policy, docs ...rule.Document) rule.Timeline[Policy] {
	return rule.NewTimeline(dated(id, zh, en, rule.NewDate(2015, 10, 1), rule.Date{}, assumedStart, p, docs...))
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
