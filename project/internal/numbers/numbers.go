// Package numbers holds the figures of the profiles that more than one package of project needs, each once: how long one may
// take to apply for acceptance, when an overdue project is terminated, how a term is extended, how long signing takes.
//
// A profile that prints nothing of its own takes what Guangdong's prefecture-level cities print, marked as assumed.
package numbers

import (
	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/internal/projectlaw"
	"github.com/keji-rules/keji/rule"
)

var (
	maoming   = projectlaw.Maoming().Whole()
	zhongshan = projectlaw.Zhongshan().Whole()
	nansha    = projectlaw.Nansha().Whole()
	shenzhen  = projectlaw.Shenzhen().Whole()
	qingyuan  = projectlaw.Qingyuan().Whole()
	signing16 = projectlaw.Qingyuan2016().Whole()
	zhejiang  = projectlaw.Zhejiang().Whole()
	panzhihua = projectlaw.Panzhihua().Whole()
	chongqing = projectlaw.Chongqing().Whole()
	national  = projectlaw.KeyRD2017().Whole()
	epidemic  = projectlaw.Epidemic2020().Whole()
	nsfc      = projectlaw.NSFCPractice2015().Whole()
)

// own are the documents in which a profile would say what was not found.
var own = map[project.Profile]rule.Citation{
	project.Meizhou: projectlaw.MeizhouPlan().Whole(), project.Guangdong: projectlaw.Acceptance2024().Whole(), project.KeyField: projectlaw.KeyField2025().Whole(),
	project.NationalKeyRD: national, project.MajorProjects: projectlaw.MajorProjects2018().Whole(), project.NaturalScience: projectlaw.NSFC2024().Whole(),
	project.Guangzhou: projectlaw.Guangzhou2023().Whole(), project.Nansha: nansha, project.Shenzhen: shenzhen, project.Foshan: projectlaw.Foshan().Whole(),
	project.Zhongshan: zhongshan, project.Maoming: maoming, project.Qingyuan: qingyuan, project.Yangjiang: projectlaw.Yangjiang().Whole(), project.Dongguan: projectlaw.Dongguan().Whole(), project.Shantou: projectlaw.Shantou2023().Whole(),
	project.Zhejiang: zhejiang, project.Chongqing: chongqing, project.Panzhihua: panzhihua, project.Anyang: projectlaw.Anyang().Whole(),
}

// Own is the document in which a profile would say what was not found in any: for a figure that is unknown or proposed. Several
// cities together have none: the Science and Technology Progress Law stands for it.
func Own(p project.Profile) rule.Citation {
	if c, has := own[p]; has {
		return c
	}
	return projectlaw.Progress().Whole()
}

// Framed is the basis of what the packages on projects propose and no document of any profile prints.
func Framed() rule.Basis { return projectlaw.Progress().Whole().Proposed() }

// Apply is the time to apply for acceptance after the end of the term: months, or days where inDays is on.
func Apply(p project.Profile) (length rule.Limit, inDays rule.Switch) {
	off := zhongshan.Usual().Off()
	switch p {
	case project.Prefecture, project.Zhongshan:
		return zhongshan.Reported().Limit(6), zhongshan.Reported().Off()
	case project.Maoming:
		return maoming.Reported().Limit(6), maoming.Reported().Off()
	case project.Nansha:
		return nansha.Reported().Limit(3), nansha.Reported().Off()
	case project.Zhejiang:
		return zhejiang.Reported().Limit(6), zhejiang.Reported().Off()
	case project.Panzhihua:
		return panzhihua.Reported().Limit(30), panzhihua.Reported().On()
	case project.NationalKeyRD:
		return epidemic.Reported().Limit(3), epidemic.Reported().Off()
	case project.Qingyuan:
		return qingyuan.Unknown().Between(rule.Int(3), rule.Int(6)), off // "a set time": the months were not read
	}
	return zhongshan.Usual().Limit(6), off
}

// Terminate is how many months a project must be overdue to be terminated, inclusive.
func Terminate(p project.Profile) rule.Limit {
	switch p {
	case project.Shenzhen:
		return shenzhen.Reported().Limit(12)
	case project.Zhejiang:
		return zhejiang.Reported().Limit(6)
	}
	return Own(p).Unknown().Between(rule.Int(6), rule.Int(12))
}

// Sign is the time for signing a contract after the approval, in months.
func Sign(p project.Profile) rule.Limit {
	switch p {
	case project.Prefecture, project.Qingyuan:
		return signing16.Reported().Limit(1)
	case project.NationalKeyRD:
		return national.Usual().Limit(1)
	}
	return signing16.Usual().Limit(1)
}

// Extension holds the numbers on extending a term: how often, by how many months in total from the first end (Firm; otherwise the
// document says 一般不超过, and a longer one needs reasons), and how many days and months before the end to ask at the latest,
// both where both are given.
type Extension struct {
	Times     rule.Limit  `json:"times" zh:"延期次数" en:"extensions" unit:"times"`
	Months    rule.Limit  `json:"months" zh:"延期合计最长时间" en:"longest extension in total" unit:"months"`
	Firm      rule.Switch `json:"firm" zh:"最长时间不得突破" en:"the longest extension is firm"`
	AskDays   rule.Limit  `json:"ask_days" zh:"延期申请提前的天数" en:"days before the end to ask for an extension" unit:"days"`
	AskMonths rule.Limit  `json:"ask_months" zh:"延期申请提前的月数" en:"months before the end to ask for an extension" unit:"months"`
}

// ExtensionOf is how a profile extends a term.
func ExtensionOf(p project.Profile) Extension {
	switch p {
	case project.Prefecture, project.Maoming:
		m := maoming.Reported()
		return Extension{national.Usual().Limit(1), m.Limit(12), m.Off(), m.Limit(30), m.Limit(0)}
	case project.Zhejiang:
		z := zhejiang.Reported()
		return Extension{z.Limit(1), z.Limit(12), z.On(), z.Limit(0), z.Limit(0)}
	case project.NationalKeyRD:
		n := national.Usual()
		return Extension{n.Limit(1), n.Limit(12), n.On(), n.Limit(0), n.Limit(6)}
	case project.NaturalScience:
		n := nsfc.Reported()
		return Extension{n.Limit(1), n.Limit(24), n.On(), n.Limit(60), n.Limit(0)}
	case project.Chongqing:
		c, x := chongqing.Reported(), chongqing.Unknown()
		return Extension{x.Between(rule.Int(1), rule.Int(2)), x.Between(rule.Int(12), rule.Int(24)), chongqing.Usual().On(), c.Limit(60), c.Limit(0)}
	}
	m := maoming.Usual()
	return Extension{national.Usual().Limit(1), m.Limit(12), m.Off(), m.Limit(30), m.Limit(0)}
}
