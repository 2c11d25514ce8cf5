package visit

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
	"github.com/keji-rules/keji/rule/door"
)

// Letter holds the facts about one application for a confirmation letter (外国高端人才确认函), by which a talent visa (R) is asked for.
type Letter struct {
	// AppliedOn is the day of application, which picks the edition; required.
	AppliedOn rule.Opt[rule.Date] `json:"applied_on,omitzero" validate:"required"`
	// TierA: of tier A, as package foreigner tells it. ByInviter: the employer or inviter applies. Online: on the system.
	TierA     rule.Opt[bool] `json:"tier_a,omitzero"`
	ByInviter rule.Opt[bool] `json:"by_employer_or_inviter,omitzero"`
	Online    rule.Opt[bool] `json:"online,omitzero"`
}

// LetterPolicy holds the numbers of letter and visa.
type LetterPolicy struct {
	Decision rule.Limit `json:"decision" zh:"审发时限" en:"for issuing the letter" unit:"working_days"`
	MinYears rule.Limit `json:"min_years" zh:"签证最短有效期" en:"least validity of the visa" unit:"years"`
	MaxYears rule.Limit `json:"max_years" zh:"签证最长有效期" en:"greatest validity of the visa" unit:"years"`
	StayDays rule.Limit `json:"stay_days" zh:"每次停留天数" en:"days of each stay" unit:"days"`
}

const (
	letterTier rule.ID = iota
	letterInviter
	letterOnline
)

const (
	factApplied rule.FactID = iota
	factTier
	factInviter
	factOnline
)

var (
	talentVisa = rule.NewDocument(rule.DocumentInfo{
		ID: "R-2017", Title: rule.T("外国人才签证制度实施办法", "Measures for the Talent Visa"), Number: "外专发〔2017〕218号",
		Issuer: rule.T("国家外国专家局、外交部、公安部", "SAFEA, Ministries of Foreign Affairs and of Public Security"), Promulgated: rule.NewDate(2017, 11, 28), InForce: rule.NewDate(2018, 3, 1), Source: rule.Read,
	})
	inVisa = talentVisa.Whole().Reported()

	recognition = rule.Evidence{Paper: rule.T("符合A类条件的证明", "Proof of tier A"), Holder: rule.T("申请人", "the applicant")}
	sent        = rule.Evidence{Paper: rule.T("系统申请记录", "Record of the application on the system"), Holder: rule.T("邀请单位", "the inviter")}
)

var letterBook = rule.NewBook("talent_visa", rule.T("外国高端人才确认函", "Confirmation letter for the talent visa"), []rule.Rule{
	letterTier:    {Code: "talent_visa.tier_a", Title: rule.T("符合外国高端人才（A类）条件", "Of tier A"), Basis: talentVisa.Article(4).Read(), Mistake: rule.T("R字签证本身不是工作许可，长期工作仍须办理", "The R visa is no work permit; long work still needs one")},
	letterInviter: {Code: "talent_visa.inviter", Title: rule.T("由用人单位或邀请单位申请", "The employer or inviter applies"), Basis: talentVisa.Article(5).Read()},
	letterOnline:  {Code: "talent_visa.online", Title: rule.T("在线提交申请", "Applied for online"), Basis: talentVisa.Article(5).Read()},
}, []rule.Fact{
	factApplied: {Path: "applied_on", Title: rule.T("申请日期", "Day of application"), Unit: rule.Day},
	factTier:    {Path: "tier_a", Title: rule.T("符合A类条件", "Of tier A"), Unit: rule.Flag, Judged: true, Evidence: recognition},
	factInviter: {Path: "by_employer_or_inviter", Title: rule.T("由用人单位或邀请单位申请", "The employer or inviter applies"), Unit: rule.Flag, Evidence: sent},
	factOnline:  {Path: "online", Title: rule.T("在线提交", "Online"), Unit: rule.Flag, Evidence: sent},
})

func letterRules(s *rule.Sheet, _ *LetterPolicy, l *Letter) {
	s.Holds(letterTier, s.Flag(factTier, l.TierA))
	s.Holds(letterInviter, s.Flag(factInviter, l.ByInviter))
	s.Holds(letterOnline, s.Flag(factOnline, l.Online))
	s.Decide()
}

var (
	letters = rule.NewScheme(rule.Parts[LetterPolicy, Letter]{
		Book: letterBook, Rules: letterRules, Validate: func(l *Letter) error { return entranceOfLetters.Validate(l) },
		Timeline: rule.NewTimeline(rule.Dated[LetterPolicy]{
			Edition: rule.Edition{ID: "R-2018", Title: rule.T("2018年起", "since 2018"), From: rule.NewDate(2018, 3, 1), Checked: rule.NewDate(2026, 11, 22), Documents: []rule.Document{talentVisa}},
			Policy:  LetterPolicy{inVisa.Limit(5), inVisa.Limit(5), inVisa.Limit(10), inVisa.Limit(180)},
		}),
		Frame: func(l *Letter) rule.Frame {
			return rule.Frame{Day: l.AppliedOn.Or(rule.Date{}), DayIs: rule.T("申请日期", "the day of application,")}
		},
	})
	entranceOfLetters = door.New[Letter](letterBook, nil)
)

// EvaluateLetter decides whether a confirmation letter is to be issued.
func EvaluateLetter(l Letter) (rule.Decision, error) { return letters.Evaluate(l) }

// LetterScheme returns the scheme as a value.
func LetterScheme() *rule.Scheme[LetterPolicy, Letter] { return letters }

// LetterDoor returns the door for letters.
func LetterDoor() *door.Door[Letter] { return entranceOfLetters }

// DecodeLetter reads the facts from JSON and reports every problem at once as a *door.InputError.
func DecodeLetter(data []byte) (Letter, error) { return entranceOfLetters.Decode(data) }

// LetterDue is the last day for issuing a letter that was applied for on a day.
func LetterDue(applied rule.Date, cal calendar.Calendar) (rule.Deadline, error) {
	e, err := letters.Timeline().On(applied)
	if err != nil {
		return rule.Deadline{}, err
	}
	d := cal.Deadline(rule.TimeLimit{Length: e.Policy.Decision, Unit: rule.WorkdayUnit}, applied)
	d.What, d.Event = rule.T("审发确认函", "issue the confirmation letter"), rule.T("提交申请", "application")
	return d, nil
}

// VisaRanges are the years for which a talent visa may be valid, and the days of each stay. Spouse and minor children get the same.
func VisaRanges(applied rule.Date) (years, stay rule.Range, err error) {
	e, err := letters.Timeline().On(applied)
	if err != nil {
		return rule.Range{}, rule.Range{}, err
	}
	p := e.Policy
	return rule.NewRange(rule.Years).AtLeast(p.MinYears).AtMost(p.MaxYears), rule.NewRange(rule.Days).AtMost(p.StayDays), nil
}
