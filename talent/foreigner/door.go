package foreigner

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

var entrance = door.New(book, sense)

// Decode reads an application from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (Application, error) { return entrance.Decode(data) }

// Validate checks an application made by a program as Decode checks one from JSON.
func Validate(a *Application) error { return entrance.Validate(a) }

// Door returns the scheme's door, for tables, templates and other limits than the default.
func Door() *door.Door[Application] { return entrance }

// sense reports what no single field can show.
func sense(a *Application, r *door.Report) {
	born, known := a.BornOn.Get()
	applied, given := a.AppliedOn.Get()
	if known && given && born.After(applied) {
		contradict(r, "出生日期晚于申请日期", "born after the day of application", "born_on", "applied_on")
	}
	if year, told := a.Wage.Year.Get(); told && given && year >= applied.Year() {
		contradict(r, "平均工资年度不早于申请年度：应填上年度或更早已公布的数", "the average wage is not of a year before the application", "wage.year", "applied_on")
	}
	if a.Locality != "" && a.Locality[0] == '0' {
		contradict(r, "不是行政区划代码", "is no division code", "locality")
	}
	senseNone(a, r)
	senseException(r, "age", &a.Exceptions.Age)
	senseException(r, "degree", &a.Exceptions.Degree)
	senseException(r, "experience", &a.Exceptions.Experience)
	senseException(r, "language", &a.Exceptions.Language)
	if a.Post.Management.Or(false) && !a.Post.Senior.Or(true) {
		contradict(r, "声明担任高级管理职务，却又声明不担任高级管理或技术职务", "said to be in senior management, yet in no senior post", "post.senior", "post.senior_management")
	}
}

// senseNone: a group of which nothing applies holds nothing that does.
func senseNone(a *Application, r *door.Report) {
	v, p, f, l := &a.Recognised, &a.Post, &a.Founder, &a.Listed
	denies(r, v.None, "recognised", v.Nobel, v.NamedAward, v.Academician, v.StandardsBody, v.Laboratory, v.NationalProject,
		v.Editor, v.UniversityPost, v.Fortune500Post, v.Finance, v.Official, v.Arts, v.Sports, v.WorldSkills, rule.Given(v.Papers.Or(0) > 0))
	denies(r, p.None, "post", p.Platform, p.Major, p.Medium, p.MediumConditions, p.Hospital, p.Academic, p.Senior, p.Management, p.ChiefExpert, p.DeputySenior)
	denies(r, f.None, "founder", f.Contributed, f.Leading)
	denies(r, l.None, "listed", l.UnderRules, l.Temporary, l.Intern, l.Student, l.Quota)
}

func denies(r *door.Report, none rule.Opt[bool], group string, flags ...rule.Opt[bool]) {
	if !none.Or(false) {
		return
	}
	for _, f := range flags {
		if f.Or(false) {
			contradict(r, "声明均不具备，却又填写了具备的项目", "said that nothing applies, yet something is said to", group+".none")
			return
		}
	}
}

// senseException: who relaxes names the authority and the document.
func senseException(r *door.Report, field string, e *Exception) {
	at := "exceptions." + field
	named := e.Authority != "" && e.Document != ""
	granted, said := e.Granted.Get()
	switch {
	case said && granted && !named:
		r.Contradiction(rule.T("放宽条件未写明批准机关和文件", "a relaxation without the authority and the document that granted it"),
			rule.T("填写 authority 和 document", "give authority and document"), at+".granted", at+".authority", at+".document")
	case !(said && granted) && (e.Authority != "" || e.Document != ""):
		contradict(r, "填写了批准机关或文件，却未声明已批准", "an authority or document is named, yet nothing is said to be granted", at+".granted")
	}
}

func contradict(r *door.Report, zh, en, path string, also ...string) {
	r.Contradiction(rule.T(zh, en), rule.T("请核对后更正", "check and correct"), path, also...)
}
