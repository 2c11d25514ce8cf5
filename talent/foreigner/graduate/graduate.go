package graduate

import (
	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// ApplicationSchema names the JSON form of an Application and its version, for records.
const ApplicationSchema = "graduate.application/1"

// Application holds the facts about one foreign graduate and one post.
type Application struct {
	// AppliedOn is the day of application, which picks the edition; required.
	AppliedOn rule.Opt[rule.Date] `json:"applied_on,omitzero" validate:"required"`
	BornOn    rule.Opt[rule.Date] `json:"born_on,omitzero"`
	// Master: a master's degree or above, obtained. InChina: from a university in China; Famous: from a famous one abroad.
	Master      rule.Opt[bool]      `json:"master,omitzero"`
	InChina     rule.Opt[bool]      `json:"university_in_china,omitzero"`
	Famous      rule.Opt[bool]      `json:"famous_university_abroad,omitzero"`
	GraduatedOn rule.Opt[rule.Date] `json:"graduated_on,omitzero"`
	NoRecord    rule.Opt[bool]      `json:"no_criminal_record,omitzero"`
	// Mark is the average mark of 100; GradeB a grade of B+, B or above where marks are grades.
	Mark   rule.Opt[rule.Number] `json:"mark,omitzero"`
	GradeB rule.Opt[bool]        `json:"grade_b_or_above,omitzero"`
	// Matches: the post matches the major. AdvertisedDays: days for which the employer advertised it.
	Employer       rule.Opt[bool] `json:"employer,omitzero"`
	Matches        rule.Opt[bool] `json:"post_matches,omitzero"`
	AdvertisedDays rule.Opt[int]  `json:"advertised_days,omitzero"`
	Passport       rule.Opt[bool] `json:"passport,omitzero"`
	// Pay and LocalWage are by the year, in yuan.
	Pay       rule.Opt[decimal.Decimal] `json:"annual_pay,omitzero"`
	LocalWage rule.Opt[decimal.Decimal] `json:"local_annual_wage,omitzero"`
}

// Policy holds the numbers of the notice.
type Policy struct {
	MinAge     rule.Limit `json:"min_age" zh:"最低年龄" en:"least age" unit:"years_old"`
	Years      rule.Limit `json:"years" zh:"毕业后年数" en:"years after graduation" unit:"years"`
	Mark       rule.Limit `json:"mark" zh:"平均成绩" en:"average mark" unit:"plain"`
	Advertised rule.Limit `json:"advertised" zh:"公开招聘天数" en:"days advertised" unit:"days"`
	FirstYears rule.Limit `json:"first_years" zh:"首次许可年限" en:"years of the first permit" unit:"years"`
	LaterYears rule.Limit `json:"later_years" zh:"延期许可最长年限" en:"longest later permit" unit:"years"`
}

const (
	degree rule.ID = iota
	university
	inChina
	famous
	recent
	notLater
	adult
	noRecord
	marks
	mark
	gradeB
	employer
	matches
	advertised
	passport
	payNote
	term
)

const (
	factOn rule.FactID = iota
	factBorn
	factMaster
	factInChina
	factFamous
	factGraduated
	factRecord
	factMark
	factGrade
	factEmployer
	factMatches
	factDays
	factPassport
	factPay
	factWage
)

var (
	notice = rule.NewDocument(rule.DocumentInfo{
		ID: "GRAD-2017", Title: rule.T("关于允许优秀外籍高校毕业生在华就业有关事项的通知", "Notice on Admitting Outstanding Foreign Graduates to Employment in China"),
		Number: "人社部发〔2017〕3号", Issuer: rule.T("人力资源社会保障部、外交部、教育部", "Ministries of Human Resources, of Foreign Affairs and of Education"),
		Promulgated: rule.NewDate(2017, 1, 6), InForce: rule.NewDate(2017, 1, 6), Source: rule.SecondHand,
	})
	law = notice.Whole().Reported()

	diploma  = rule.Evidence{Paper: rule.T("学位证书及成绩单", "Degree and marks"), Holder: rule.T("申请人", "the applicant")}
	contract = rule.Evidence{Paper: rule.T("聘用合同及公开招聘证明", "Contract and proof of advertising"), Holder: rule.T("用人单位", "the employer")}
	clean    = rule.Evidence{Paper: rule.T("无犯罪记录证明", "Certificate of no criminal record"), Holder: rule.T("主管机关", "the authority")}
	travel   = rule.Evidence{Paper: rule.T("护照", "Passport"), Holder: rule.T("申请人", "the applicant")}
)

func flag(path, zh, en string, proof rule.Evidence, judged bool) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Flag, Evidence: proof, Judged: judged}
}

var book = rule.NewBook("graduate", rule.T("优秀外籍高校毕业生在华就业", "Outstanding foreign graduates"), []rule.Rule{
	degree:     {Code: "graduate.degree", Title: rule.T("取得硕士及以上学位", "Master's degree or above"), Basis: law},
	university: {Code: "graduate.university", Title: rule.T("毕业院校", "University"), Basis: law},
	inChina:    {Code: "graduate.in_china", Title: rule.T("中国境内高校", "University in China"), Basis: law},
	famous:     {Code: "graduate.famous", Title: rule.T("境外知名高校", "Famous university abroad"), Basis: law},
	recent:     {Code: "graduate.recent", Title: rule.T("毕业不超过一年（含当日）", "Graduated within a year, the day included"), Basis: law},
	notLater:   {Code: "graduate.graduated", Title: rule.T("已毕业", "Graduated by the day of application"), Basis: notice.Whole().Derived()},
	adult:      {Code: "graduate.adult", Title: rule.T("年满十八周岁", "At least eighteen"), Basis: law},
	noRecord:   {Code: "graduate.no_record", Title: rule.T("无犯罪记录", "No criminal record"), Basis: law},
	marks:      {Code: "graduate.marks", Title: rule.T("学习成绩", "Marks"), Basis: law},
	mark:       {Code: "graduate.mark", Title: rule.T("平均成绩（百分制）", "Average mark of 100"), Basis: law, Mistake: rule.T("80分含本数", "80 itself passes")},
	gradeB:     {Code: "graduate.grade_b", Title: rule.T("成绩B以上（等级制）", "Grade of B and above"), Basis: law},
	employer:   {Code: "graduate.employer", Title: rule.T("有确定的聘用单位", "A definite employer"), Basis: law},
	matches:    {Code: "graduate.matches", Title: rule.T("岗位与所学专业对口", "The post matches the major"), Basis: law},
	advertised: {Code: "graduate.advertised", Title: rule.T("公开招聘天数", "Days advertised"), Basis: law},
	passport:   {Code: "graduate.passport", Title: rule.T("持有有效护照", "Valid passport"), Basis: law},
	payNote:    {Code: "graduate.pay_low", Title: rule.T("薪酬低于当地城镇在岗职工平均工资（原则上不应低于）", "Pay below the local average of on-post staff (in principle it should not be)"), Basis: law},
	term:       {Code: "graduate.term", Title: rule.T("许可期限", "Term of the permit"), Basis: law},
}, []rule.Fact{
	factOn:        {Path: "applied_on", Title: rule.T("申请日期", "Day of application"), Unit: rule.Day},
	factBorn:      {Path: "born_on", Title: rule.T("出生日期", "Day of birth"), Unit: rule.Day, Evidence: travel},
	factMaster:    flag("master", "已取得硕士及以上学位", "Master's degree or above", diploma, false),
	factInChina:   flag("university_in_china", "中国境内高校", "University in China", diploma, false),
	factFamous:    flag("famous_university_abroad", "境外知名高校", "Famous university abroad", diploma, true),
	factGraduated: {Path: "graduated_on", Title: rule.T("毕业日期", "Day of graduation"), Unit: rule.Day, Evidence: diploma},
	factRecord:    flag("no_criminal_record", "无犯罪记录", "No criminal record", clean, false),
	factMark:      {Path: "mark", Title: rule.T("平均成绩", "Average mark"), Unit: rule.Plain, Max: rule.Int(100), Evidence: diploma},
	factGrade:     flag("grade_b_or_above", "成绩B以上", "Grade of B and above", diploma, false),
	factEmployer:  flag("employer", "有确定的聘用单位", "A definite employer", contract, false),
	factMatches:   flag("post_matches", "岗位与专业对口", "The post matches the major", contract, true),
	factDays:      {Path: "advertised_days", Title: rule.T("公开招聘天数", "Days advertised"), Unit: rule.Days, Max: rule.Int(10_000), Change: rule.Up, Evidence: contract},
	factPassport:  flag("passport", "有效护照", "Valid passport", travel, false),
	factPay:       {Path: "annual_pay", Title: rule.T("年薪", "Annual pay"), Unit: rule.YuanUnit, Max: rule.AmountMax(), Change: rule.Up, Evidence: contract},
	factWage:      {Path: "local_annual_wage", Title: rule.T("当地城镇在岗职工年平均工资", "Local average of on-post staff"), Unit: rule.YuanUnit, Max: rule.AmountMax()},
})

func rules(s *rule.Sheet, p *Policy, a *Application) {
	on, graduated := s.Date(factOn, a.AppliedOn), s.Date(factGraduated, a.GraduatedOn)
	s.Holds(degree, s.Flag(factMaster, a.Master))
	s.AnyOf(university,
		s.Holds(inChina, s.Flag(factInChina, a.InChina)),
		s.Holds(famous, s.Flag(factFamous, a.Famous)))
	s.NotBelow(recent, graduated, on.YearsBefore(&p.Years))
	s.NotAbove(notLater, graduated, on)
	s.AtLeast(adult, rule.CompletedYears(s.Date(factBorn, a.BornOn), on), &p.MinAge)
	s.Holds(noRecord, s.Flag(factRecord, a.NoRecord))
	s.AnyOf(marks,
		s.AtLeast(mark, s.Number(factMark, a.Mark), &p.Mark),
		s.Holds(gradeB, s.Flag(factGrade, a.GradeB)))
	s.Holds(employer, s.Flag(factEmployer, a.Employer))
	s.Holds(matches, s.Flag(factMatches, a.Matches))
	s.AtLeast(advertised, s.Count(factDays, a.AdvertisedDays), &p.Advertised)
	s.Holds(passport, s.Flag(factPassport, a.Passport))
	s.Note(s.Below(payNote, s.Yuan(factPay, a.Pay), s.Yuan(factWage, a.LocalWage)))
	s.Decide()
}

var (
	scheme = rule.NewScheme(rule.Parts[Policy, Application]{
		Book: book, Rules: rules, Validate: Validate,
		Timeline: rule.NewTimeline(rule.Dated[Policy]{
			Edition: rule.Edition{ID: "GRAD-2017", Title: rule.T("2017年通知", "notice of 2017"), Promulgated: rule.NewDate(2017, 1, 6), From: rule.NewDate(2017, 1, 6), Checked: rule.NewDate(2026, 11, 22), Documents: []rule.Document{notice}},
			Policy:  Policy{law.Limit(18), law.Limit(1), law.Limit(80), law.Limit(30), law.Limit(1), law.Limit(5)},
		}),
		Frame: func(a *Application) rule.Frame {
			return rule.Frame{Day: a.AppliedOn.Or(rule.Date{}), DayIs: rule.T("申请日期", "the day of application,")}
		},
	})
	entrance = door.New(book, sense)
)

func sense(a *Application, r *door.Report) {
	born, known := a.BornOn.Get()
	if on, given := a.AppliedOn.Get(); known && given && born.After(on) {
		r.Contradiction(rule.T("出生日期晚于申请日期", "born after the day of application"), rule.T("请核对后更正", "check and correct"), "born_on", "applied_on")
	}
}

// Evaluate decides an application under the edition in force on its day.
func Evaluate(a Application) (rule.Decision, error) { return scheme.Evaluate(a) }

// Scheme returns the scheme as a value.
func Scheme() *rule.Scheme[Policy, Application] { return scheme }

// Editions returns the dated editions, fresh for every caller.
func Editions() rule.Timeline[Policy] { return scheme.Timeline() }

// Door returns the scheme's door.
func Door() *door.Door[Application] { return entrance }

// Decode reads an application from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (Application, error) { return entrance.Decode(data) }

// Validate checks an application made by a program as Decode checks one from JSON.
func Validate(a *Application) error { return entrance.Validate(a) }

// Term is the longest term of a permit that begins on a day: one year for the first, five for later ones, which are refused where tax or
// pay fell short of what was promised (a fact for the authority). The first day is part of it.
func Term(from rule.Date, first bool) (rule.Answer[rule.Term], error) {
	e, err := scheme.Timeline().On(from)
	if err != nil {
		return rule.Answer[rule.Term]{}, err
	}
	years := &e.Policy.LaterYears
	if first {
		years = &e.Policy.FirstYears
	}
	t := &rule.Trace{Frame: rule.Frame{Edition: &e.Edition, Day: from, DayIs: rule.T("许可起始日", "first day of the permit")}}
	t.Add(book.Line(term, rule.Figure("最长", "at most", years.Known(rule.Years))).On(years.Basis))
	return rule.Conclude(t, book, term, rule.TermOf(from, rule.ForYears(int(years.Value.Num())), rule.FirstDayCounted))
}
