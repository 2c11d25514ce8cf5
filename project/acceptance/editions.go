package acceptance

import (
	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/internal/numbers"
	"github.com/keji-rules/keji/project/internal/profiles"
	"github.com/keji-rules/keji/project/internal/projectlaw"
	"github.com/keji-rules/keji/rule"
)

var checked = rule.NewDate(2026, 11, 22)

var (
	maoming   = projectlaw.Maoming().Whole()
	zhongshan = projectlaw.Zhongshan().Whole()
	foshan    = projectlaw.Foshan().Whole()
	calls     = projectlaw.FoshanCalls().Whole()
	nansha    = projectlaw.Nansha().Whole()
	shenzhen  = projectlaw.Shenzhen().Whole()
	zhejiang  = projectlaw.Zhejiang().Whole()
	panzhihua = projectlaw.Panzhihua().Whole()
	anyang    = projectlaw.Anyang().Whole()
	majors    = projectlaw.MajorProjects2018().Whole()
	old       = projectlaw.Plan2001().Whole()
	national  = projectlaw.Evaluation().Whole()
	gd2018    = projectlaw.Acceptance2018().Whole()
	epidemic  = projectlaw.Epidemic2020().Whole()
	nsfc2007  = projectlaw.NSFC2007()
	nsfc2024  = projectlaw.NSFC2024()
)

const wan = 10_000

// prefecture is what Guangdong's prefecture-level cities print.
func prefecture() Policy {
	return numbered(Policy{
		Days: DayPolicy{
			Finishes: maoming.Usual().Off(), Finish: maoming.Usual().Limit(6), Terminates: shenzhen.Usual().On(),
		},
		Form: FormPolicy{
			Set: calls.Reported().On(), Meeting: calls.Reported().Limit(50 * wan), Sites: calls.Reported().On(), Site: calls.Reported().Limit(500 * wan), Audit: calls.Reported().Limit(50 * wan), Reports: panzhihua.Usual().Off(),
		},
		Test: tests(),
		After: AfterPolicy{
			Money: shenzhen.Usual().On(), Opinion: nsfc2024.Whole().Usual().Off(), Corrects: nsfc2024.Whole().Usual().Off(),
			Keeps: shenzhen.Usual().On(), BarsLeader: shenzhen.Usual().On(), BarYears: shenzhen.Usual().Limit(3), BarsUnit: shenzhen.Usual().On(),
			BlocksTill: shenzhen.Usual().On(), Downgrades: foshan.Reported().On(), ForcedTeam: foshan.Reported().On(), AgainFailed: foshan.Reported().On(), AgainClosed: nansha.Reported().On(), AgainCare: nansha.Reported().On(),
			RecoversAll: zhejiang.Usual().Off(),
		},
		Classes: numbers.Classes{
			Pass: foshan.Reported().On(), PassLater: shenzhen.Usual().On(), Concluded: foshan.Reported().On(), Reconsider: anyang.Usual().Off(),
			Fail: foshan.Reported().On(), Terminated: foshan.Reported().On(), Forced: foshan.Reported().On(), Diligent: foshan.Reported().On(),
		},
		Excuse: projectlaw.ShantouRegulations().Article(37).Read().On(),
	}, project.Prefecture)
}

// numbered takes the numbers that other packages share.
func numbered(p Policy, name project.Profile) Policy {
	p.Days.Apply, p.Days.ApplyDays = numbers.Apply(name)
	p.Days.Terminate = numbers.Terminate(name)
	p.Test.Counted.Basis, p.Test.Core.Basis = numbers.Own(name).Proposed(), numbers.Own(name).Proposed()
	return p
}

// tests are those that most regimes share; no text of a Guangdong city was found that lists them.
func tests() TestPolicy {
	return TestPolicy{
		Counted: numbers.Framed().On(), Core: numbers.Framed().On(),
		Shares: old.Usual().On(), Least: old.Usual().Exactly(rule.Percent(85)), Agains: anyang.Usual().Off(), Again: anyang.Usual().Exactly(rule.Percent(90)),
		Panel: panelLaw.Cite.Usual().On(), False: majors.Usual().On(), Unapproved: majors.Usual().On(), Dispute: anyang.Usual().On(), Money: anyang.Usual().On(), Finance: majors.Usual().Off(),
		Late: zhejiang.Usual().On(), Overdue: old.Usual().On(), OverdueMonths: old.Usual().Limit(6),
	}
}

// assumed is the prefectures' policy for another profile: what was read for a neighbour is assumed; what is proposed or
// unknown stays so.
func assumed(name project.Profile) Policy {
	p := prefecture()
	for _, b := range []*rule.Basis{
		&p.Form.Set.Basis, &p.Form.Meeting.Basis, &p.Form.Sites.Basis, &p.Form.Site.Basis, &p.Form.Audit.Basis,
		&p.Test.False.Basis, &p.Test.Unapproved.Basis, &p.After.Downgrades.Basis, &p.After.ForcedTeam.Basis, &p.After.AgainFailed.Basis, &p.After.AgainClosed.Basis, &p.After.AgainCare.Basis,
		&p.Excuse.Basis, &p.Classes.Pass.Basis, &p.Classes.Concluded.Basis, &p.Classes.Fail.Basis, &p.Classes.Terminated.Basis, &p.Classes.Forced.Basis, &p.Classes.Diligent.Basis,
	} {
		b.Source = rule.Assumed
	}
	return numbered(p, name)
}

// meizhouRules are the prefectures' with the sums proposed for Meizhou: a meeting and an audit from 1,000,000 yuan, the line of
// the province's practice of 2018 and of Zhongshan.
func meizhouRules() Policy {
	p := assumed(project.Meizhou)
	p.Form.Meeting, p.Form.Audit = gd2018.Usual().Limit(100*wan), zhongshan.Usual().Limit(100*wan)
	return p
}

func zhongshanRules() Policy {
	p := assumed(project.Zhongshan)
	p.Form.Audit = zhongshan.Reported().Limit(100 * wan)
	return p
}

func maomingRules() Policy {
	p := assumed(project.Maoming)
	p.Days.Finishes, p.Days.Finish = maoming.Reported().On(), maoming.Reported().Limit(6)
	return p
}

func foshanRules() Policy {
	p := assumed(project.Foshan)
	p.Form, p.Classes = prefecture().Form, prefecture().Classes
	p.Classes.PassLater = foshan.Usual().Off()
	p.After.Downgrades, p.After.ForcedTeam, p.After.Keeps = foshan.Reported().On(), foshan.Reported().On(), foshan.Usual().On()
	p.After.AgainFailed, p.After.AgainClosed, p.After.AgainCare = foshan.Reported().On(), foshan.Reported().Off(), foshan.Usual().Off()
	return p
}

func nanshaRules() Policy {
	p := assumed(project.Nansha)
	p.After.AgainFailed, p.After.AgainClosed, p.After.AgainCare = nansha.Reported().On(), nansha.Reported().On(), nansha.Reported().On()
	p.Classes.Pass, p.Classes.Concluded, p.Classes.Fail = nansha.Reported().On(), nansha.Reported().On(), nansha.Reported().On()
	p.Classes.Forced, p.Classes.Diligent = nansha.Usual().Off(), nansha.Usual().Off()
	return p
}

func shenzhenRules() Policy {
	p := assumed(project.Shenzhen)
	p.Days.Terminates = shenzhen.Reported().On()
	s := shenzhen.Reported()
	p.Classes.Pass, p.Classes.PassLater, p.Classes.Concluded, p.Classes.Fail, p.Classes.Terminated = s.On(), s.On(), s.On(), s.On(), s.On()
	p.Classes.Forced, p.Classes.Diligent = shenzhen.Usual().Off(), shenzhen.Usual().Off()
	p.After = AfterPolicy{
		Money: shenzhen.Reported().On(), Opinion: p.After.Opinion, Corrects: p.After.Corrects,
		Keeps: shenzhen.Reported().On(), BarsLeader: shenzhen.Reported().On(), BarYears: shenzhen.Reported().Limit(3), BarsUnit: shenzhen.Reported().On(),
		BlocksTill: shenzhen.Reported().On(), Downgrades: foshan.Usual().Off(), ForcedTeam: foshan.Usual().Off(), AgainFailed: shenzhen.Usual().Off(), AgainClosed: shenzhen.Usual().Off(), AgainCare: shenzhen.Usual().Off(),
		RecoversAll: zhejiang.Usual().Off(),
	}
	return p
}

func zhejiangRules() Policy {
	p := assumed(project.Zhejiang)
	p.Days.Terminates = zhejiang.Reported().On()
	p.After.RecoversAll = zhejiang.Reported().On()
	return p
}

func panzhihuaRules() Policy {
	p := assumed(project.Panzhihua)
	p.Form.Audit, p.Form.Reports = panzhihua.Reported().Limit(20*wan), panzhihua.Reported().On()
	return p
}

func anyangRules() Policy {
	p := assumed(project.Anyang)
	p.Test.Counted = anyang.Proposed().Off()
	p.Test.Shares, p.Test.Least = anyang.Reported().On(), anyang.Reported().Exactly(rule.Percent(80))
	p.Test.Agains, p.Test.Again = anyang.Reported().On(), anyang.Reported().Exactly(rule.Percent(90))
	p.Test.False, p.Test.Unapproved, p.Test.Dispute, p.Test.Money = anyang.Reported().On(), anyang.Reported().On(), anyang.Reported().On(), anyang.Reported().On()
	p.Test.Overdue, p.Test.OverdueMonths = anyang.Reported().On(), anyang.Reported().Limit(6)
	p.Classes.Pass, p.Classes.Reconsider, p.Classes.Fail = anyang.Reported().On(), anyang.Reported().On(), anyang.Reported().On()
	p.Excuse = anyang.Usual().Off() // there is no conclusion 结题
	p.Classes.PassLater, p.Classes.Concluded, p.Classes.Forced, p.Classes.Diligent = anyang.Usual().Off(), anyang.Usual().Off(), anyang.Usual().Off(), anyang.Usual().Off()
	return p
}

func nationalRules() Policy {
	p := assumed(project.NationalKeyRD)
	p.Days.Finishes, p.Days.Finish = national.Usual().On(), national.Usual().Limit(6)
	p.After.AgainFailed, p.After.AgainClosed = national.Usual().Off(), national.Usual().Off()
	p.Excuse = national.Usual().On()
	p.Classes.Pass, p.Classes.Concluded, p.Classes.Fail = national.Reported().On(), national.Reported().On(), national.Reported().On()
	p.Classes.PassLater, p.Classes.Forced, p.Classes.Diligent = national.Usual().Off(), national.Usual().Off(), national.Usual().Off()
	return p
}

// majorRules are those of the national major projects: the main indicators of the contract are reached, the task and the money both
// pass, once one may rectify; passed (after rectification too) or failed.
func majorRules() Policy {
	p, m := assumed(project.MajorProjects), majors.Reported()
	p.Test.Core, p.Test.Shares, p.Test.False, p.Test.Unapproved, p.Test.Finance = m.On(), majors.Usual().Off(), m.On(), m.On(), m.On()
	p.Classes = numbers.Classes{
		Pass: m.On(), PassLater: m.On(), Concluded: majors.Usual().Off(), Reconsider: majors.Usual().Off(), Fail: m.On(),
		Terminated: p.Classes.Terminated, Forced: majors.Usual().Off(), Diligent: majors.Usual().Off(),
	}
	p.After.AgainFailed, p.After.AgainClosed, p.Excuse = majors.Usual().Off(), majors.Usual().Off(), majors.Usual().Off()
	return p
}

// provincial2018 is Guangdong's practice until its measures of 2024: from a million yuan at a meeting of the province, below by
// paper or at a meeting, as the department that it delegates to sees fit.
func provincial2018() Policy {
	p := assumed(project.Guangdong)
	p.Form.Set, p.Form.Meeting, p.Form.Sites = gd2018.Reported().On(), gd2018.Reported().Limit(100*wan), gd2018.Usual().Off()
	p.Form.Audit = zhongshan.Usual().Limit(100 * wan)
	return p
}

// epidemicRules are those for what ended in 2020: six months for the material instead of three; what ended by 31 December 2020 went
// on for six months by itself, which the end that is given must say.
func epidemicRules() Policy {
	p := nationalRules()
	p.Days.Apply = epidemic.Reported().Limit(6)
	p.Days.Finish = national.Unknown().Between(rule.Int(6), rule.Int(9))
	return p
}

// provisions are the places of one version of the Regulations on the Natural Science Foundation.
type provisions struct {
	closing, handling, breach   rule.Citation
	reports, untrue, own, money int // items of the article on breaches
}

// natural are the Regulations: a closing report within 60 days after the end, with a report on results where there are any; the
// Foundation reviews it without a panel, and says in writing how one that falls short is dealt with. Nothing is said of forms,
// shares, the balance or applying again.
func natural(at provisions) Policy {
	p := assumed(project.NaturalScience)
	read, none := at.closing.Read(), at.closing.Read().Off()
	found := func(item int) rule.Switch { return at.breach.Paragraph(1).Item(item).Derived().On() }
	p.Days.Apply, p.Days.ApplyDays, p.Days.Finishes, p.Days.Terminates = read.Limit(60), read.On(), none, none
	p.Form.Set = none
	p.Test.Panel, p.Test.Core, p.Test.Shares, p.Test.Dispute, p.Test.Late, p.Test.Overdue = none, none, none, none, none, none
	p.Test.False, p.Test.Unapproved, p.Test.Money = found(at.untrue), found(at.own), found(at.money)
	p.After = AfterPolicy{
		Money: none, Keeps: none, Opinion: at.handling.Read().On(), Corrects: at.breach.Paragraph(1).Item(at.reports).Read().On(), BarsLeader: none,
		BarYears: p.After.BarYears, BarsUnit: none, BlocksTill: none, Downgrades: none, ForcedTeam: none, AgainFailed: none, AgainClosed: none, AgainCare: none, RecoversAll: none,
	}
	p.Classes = numbers.Classes{
		Pass: at.handling.Derived().On(), PassLater: none, Concluded: none, Reconsider: none, Fail: at.handling.Read().On(), Terminated: none, Forced: none, Diligent: none,
	}
	p.Excuse = none
	return p
}

var (
	regulations2007 = provisions{nsfc2007.Article(26).Paragraph(1), nsfc2007.Article(27).Paragraph(1), nsfc2007.Article(35), 3, 4, 2, 5}
	regulations2024 = provisions{nsfc2024.Article(27).Paragraph(1), nsfc2024.Article(28).Paragraph(1), nsfc2024.Article(37), 2, 3, 1, 6}
)

// The first day of a profile is that of its document where the day is known, else the first of its year.
var set = profiles.Set[Policy]{
	{Profile: project.Meizhou, Timeline: open("MZ", "梅州（参照邻市）", "Meizhou (assumed from its neighbours)", 2021, meizhouRules(), projectlaw.MeizhouPlan(), projectlaw.Maoming())},
	{Profile: project.Prefecture, Timeline: open("GD-PREF", "广东地级市", "Guangdong prefecture-level cities", 2021, prefecture(), projectlaw.Foshan(), projectlaw.Maoming(), projectlaw.Zhongshan())},
	{Profile: project.Guangdong, Timeline: rule.NewTimeline(
		dated("GD-2018", "广东省级（2018年做法，至2024年）", "Guangdong provincial (practice of 2018, until 2024)", rule.NewDate(2018, 1, 1), rule.NewDate(2025, 1, 1), untilMeasures, provincial2018(), projectlaw.Acceptance2018()))},
	{Profile: project.MajorProjects, Timeline: open("MP-2018", "国家科技重大专项（民口）", "National major projects (civil)", 2018, majorRules(), projectlaw.MajorProjects2018())},
	{Profile: project.Zhongshan, Timeline: open("ZS-2022", "中山", "Zhongshan", 2022, zhongshanRules(), projectlaw.Zhongshan())},
	{Profile: project.Maoming, Timeline: open("MM-2021", "茂名", "Maoming", 2021, maomingRules(), projectlaw.Maoming())},
	{Profile: project.Foshan, Timeline: open("FS-2021", "佛山", "Foshan", 2021, foshanRules(), projectlaw.Foshan(), projectlaw.FoshanCalls())},
	{Profile: project.Nansha, Timeline: open("NS-2023", "南沙区", "Nansha", 2023, nanshaRules(), projectlaw.Nansha())},
	{Profile: project.Shenzhen, Timeline: open("SZ-2023", "深圳（2023年说明）", "Shenzhen (as explained in 2023)", 2023, shenzhenRules(), projectlaw.Shenzhen())},
	{Profile: project.Zhejiang, Timeline: open("ZJ-2015", "浙江", "Zhejiang", 2015, zhejiangRules(), projectlaw.Zhejiang())},
	{Profile: project.Panzhihua, Timeline: open("PZH-2021", "攀枝花", "Panzhihua", 2021, panzhihuaRules(), projectlaw.Panzhihua())},
	{Profile: project.Anyang, Timeline: open("AY", "安阳", "Anyang", 2015, anyangRules(), projectlaw.Anyang())},
	{Profile: project.NaturalScience, Timeline: rule.NewTimeline(
		dated("NSFC-2007", "国家自然科学基金条例（2007）", "Regulations on the NSFC (2007)", rule.NewDate(2007, 4, 1), rule.NewDate(2025, 1, 1), closingReport, natural(regulations2007), projectlaw.NSFC2007()),
		dated("NSFC-2024", "国家自然科学基金条例（2024）", "Regulations on the NSFC (2024)", rule.NewDate(2025, 1, 1), rule.Date{}, closingReport, natural(regulations2024), projectlaw.NSFC2024()))},
	{Profile: project.NationalKeyRD, Timeline: rule.NewTimeline(
		dated("NKRDP-2018", "国家重点研发计划", "National Key R&D Programme", rule.NewDate(2019, 1, 1), rule.NewDate(2020, 1, 1), assumedStart, nationalRules(), projectlaw.Evaluation()),
		dated("NKRDP-2020", "国家重点研发计划（疫情期间）", "National Key R&D Programme (epidemic)", rule.NewDate(2020, 1, 1), rule.NewDate(2021, 1, 1),
			rule.T("2020年底前到期的自动延长6个月，执行期止日请填延长后的日期", "what ended by the end of 2020 went on for six months by itself: give the end with them"), epidemicRules(), projectlaw.Evaluation(), projectlaw.Epidemic2020()),
		dated("NKRDP-2021", "国家重点研发计划", "National Key R&D Programme", rule.NewDate(2021, 1, 1), rule.Date{}, assumedStart, nationalRules(), projectlaw.Evaluation()))},
}

// closingReport says what stands for the application for acceptance at the Natural Science Foundation.
var closingReport = rule.T("申请验收的期限即提交结题报告的期限；取得研究成果的，同时提交研究成果报告", "the time for applying is that for the closing report; where there are results, the report on them goes with it")

// untilMeasures says why the provincial numbers end.
var untilMeasures = rule.T("2025年1月1日起适用《广东省省级科技计划项目验收管理办法》，其数值未查到；2018年以通知载明的日期为申请验收截止日", "the measures in force since 1 January 2025 were not found; the practice of 2018 printed the last day for applying in its notices")

var assumedStart = rule.T("起始日按文件年份暂定", "the first day is assumed from the document's year")

func open(id, zh, en string, year int, p Policy, docs ...rule.Document) rule.Timeline[Policy] {
	return rule.NewTimeline(dated(id, zh, en, rule.NewDate(year, 1, 1), rule.Date{}, assumedStart, p, docs...))
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
