package lifecycle

import (
	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/internal/numbers"
	"github.com/keji-rules/keji/project/internal/profiles"
	"github.com/keji-rules/keji/project/internal/projectlaw"
	"github.com/keji-rules/keji/rule"
)

var checked = rule.NewDate(2026, 11, 22)

// Places of the law that more than one value rests on.
var (
	maoming  = projectlaw.Maoming().Whole()
	foshan   = projectlaw.Foshan().Whole()
	nansha   = projectlaw.Nansha().Whole()
	shenzhen = projectlaw.Shenzhen().Whole()
	qingyuan = projectlaw.Qingyuan().Whole()
	zhejiang = projectlaw.Zhejiang().Whole()
	majors   = projectlaw.MajorProjects2018().Whole()
	national = projectlaw.KeyRD2017().Whole()
)

// prefecture holds what Guangdong's prefecture-level cities print; what none of them prints is marked as assumed or unknown.
func prefecture() Policy {
	return numbered(Policy{
		Corrections: numbers.Own(project.Prefecture).Usual().Limit(1),
		Early:       maoming.Reported().On(),
		ByNotice:    qingyuan.Reported().On(), Concludes: foshan.Reported().On(),
		Rectifications: majors.Usual().Limit(1), RectifyMonths: majors.Usual().Limit(3),
		AgainFailed: foshan.Reported().On(), AgainConcluded: nansha.Reported().On(), AgainMonths: nansha.Reported().Limit(3), AgainCare: nansha.Reported().On(),
	}, project.Prefecture)
}

// numbered takes the numbers that other packages share.
func numbered(p Policy, name project.Profile) Policy {
	p.ApplyMonths, _ = numbers.Apply(name)
	p.Corrections.Basis = numbers.Own(name).Usual()
	p.Notice, p.NoticeWorkdays = numbers.Notice(name)
	p.FinalNotice, p.Review = numbers.FinalNotice(name), numbers.AfterNotice(name)
	p.TerminateMonths, p.SignMonths, p.Extension = numbers.Terminate(name), numbers.Sign(name), numbers.ExtensionOf(name)
	return p
}

// assumed is the prefectures' policy for another profile: every value that was read for a neighbour is assumed.
func assumed(name project.Profile) Policy {
	p := prefecture()
	for _, b := range []*rule.Basis{
		&p.Early.Basis, &p.ByNotice.Basis, &p.Concludes.Basis,
		&p.Rectifications.Basis, &p.RectifyMonths.Basis, &p.AgainFailed.Basis, &p.AgainConcluded.Basis, &p.AgainMonths.Basis, &p.AgainCare.Basis,
	} {
		b.Source = rule.Assumed
	}
	return numbered(p, name)
}

// shenzhenLife is Shenzhen's as explained on 2023-02-02: terminated after a year, inclusive (逾期一年以上).
func shenzhenLife() Policy {
	p := assumed(project.Shenzhen)
	p.ByNotice, p.Concludes, p.Rectifications = shenzhen.Reported().Off(), shenzhen.Reported().On(), shenzhen.Reported().Limit(1)
	p.AgainFailed, p.AgainConcluded = shenzhen.Usual().Off(), shenzhen.Usual().Off()
	return p
}

// foshanLife is Foshan's: a failed project is rectified and applied for again by a printed day, about a year later.
func foshanLife() Policy {
	p := assumed(project.Foshan)
	p.Concludes, p.AgainFailed = foshan.Reported().On(), foshan.Reported().On()
	p.AgainConcluded, p.AgainCare = foshan.Usual().Off(), foshan.Usual().Off()
	p.AgainMonths = projectlaw.FoshanCalls().Whole().Unknown().Between(rule.Int(11), rule.Int(13))
	return p
}

// nanshaLife is Nansha's: three months to apply, three months to apply again.
func nanshaLife() Policy {
	p := assumed(project.Nansha)
	p.Concludes, p.AgainFailed, p.AgainConcluded = nansha.Reported().On(), nansha.Reported().On(), nansha.Reported().On()
	p.AgainMonths, p.AgainCare = nansha.Reported().Limit(3), nansha.Reported().On()
	return p
}

// maomingLife is Maoming's: acceptance is completed within six months after the end, which leaves no more for applying.
func maomingLife() Policy {
	p := assumed(project.Maoming)
	p.Early = maoming.Reported().On()
	return p
}

// qingyuanLife is Qingyuan's: a contract within a month, termination after a notice and a time for review.
func qingyuanLife() Policy {
	p := assumed(project.Qingyuan)
	p.ByNotice = qingyuan.Reported().On()
	return p
}

// zhejiangLife is Zhejiang's of 2015: overdue for six months, a project is terminated.
func zhejiangLife() Policy {
	p := assumed(project.Zhejiang)
	p.ByNotice = zhejiang.Usual().Off()
	return p
}

// nationalLife is that of the National Key R&D Programme: three months for the material.
func nationalLife() Policy {
	p := assumed(project.NationalKeyRD)
	p.Concludes, p.Early = projectlaw.Evaluation().Whole().Reported().On(), national.Usual().On()
	p.AgainFailed, p.AgainConcluded, p.ByNotice = national.Usual().Off(), national.Usual().Off(), national.Usual().Off()
	return p
}

// The first day of a profile is that of its document where the day is known, else the first of its year.
var set = profiles.Set[Policy]{
	{Profile: project.Meizhou, Timeline: open("MZ", "梅州（参照邻市）", "Meizhou (assumed from its neighbours)", rule.NewDate(2021, 1, 1), assumed(project.Meizhou), projectlaw.MeizhouPlan(), projectlaw.Maoming())},
	{Profile: project.Prefecture, Timeline: open("GD-PREF", "广东地级市", "Guangdong prefecture-level cities", rule.NewDate(2021, 1, 1), prefecture(), projectlaw.Maoming(), projectlaw.Foshan(), projectlaw.Nansha(), projectlaw.Qingyuan())},
	{Profile: project.Shenzhen, Timeline: open("SZ-2023", "深圳（2023年说明）", "Shenzhen (as explained in 2023)", rule.NewDate(2023, 1, 1), shenzhenLife(), projectlaw.Shenzhen())},
	{Profile: project.Foshan, Timeline: open("FS-2021", "佛山", "Foshan", rule.NewDate(2021, 1, 1), foshanLife(), projectlaw.Foshan())},
	{Profile: project.Nansha, Timeline: open("NS-2023", "南沙区", "Nansha", rule.NewDate(2023, 1, 1), nanshaLife(), projectlaw.Nansha())},
	{Profile: project.Maoming, Timeline: open("MM-2021", "茂名", "Maoming", rule.NewDate(2021, 1, 1), maomingLife(), projectlaw.Maoming())},
	{Profile: project.Qingyuan, Timeline: open("QY-2022", "清远", "Qingyuan", rule.NewDate(2022, 1, 1), qingyuanLife(), projectlaw.Qingyuan())},
	{Profile: project.Zhejiang, Timeline: open("ZJ-2015", "浙江", "Zhejiang", rule.NewDate(2015, 6, 1), zhejiangLife(), projectlaw.Zhejiang())},
	{Profile: project.NationalKeyRD, Timeline: open("NKRDP-2017", "国家重点研发计划", "National Key R&D Programme", rule.NewDate(2017, 6, 1), nationalLife(), projectlaw.KeyRD2017())},
}

func open(id, zh, en string, from rule.Date, p Policy, docs ...rule.Document) rule.Timeline[Policy] {
	return rule.NewTimeline(rule.Dated[Policy]{Policy: p, Edition: rule.Edition{
		ID: id, Title: rule.T(zh, en), From: from, Checked: checked, Documents: docs,
		Note: rule.T("起始日按文件年份暂定", "the first day is assumed from the document's year"),
	}})
}

// On returns the numbers of a profile in force on a day: a *project.ProfileError where there are none for the profile, a
// *rule.EditionError where there are none for the day.
func On(p project.Profile, day rule.Date) (rule.Dated[Policy], error) { return set.On(p, day) }

// Profiles lists the profiles that have numbers here.
func Profiles() []project.Profile { return set.Names() }
