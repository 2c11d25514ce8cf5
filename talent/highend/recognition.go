package highend

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/enum"
)

// RecognitionSchema names the JSON form of a Recognition and its version, for records.
const RecognitionSchema = "highend.recognition/1"

// Origin is where a person is from: foreign, hong_kong, macao, taiwan, mainland.
type Origin string

const mainland Origin = "mainland"

var origins = enum.Words[Origin]{
	{Value: "foreign", Text: rule.T("外籍", "foreign")}, {Value: "hong_kong", Text: rule.T("香港", "Hong Kong")}, {Value: "macao", Text: rule.T("澳门", "Macao")},
	{Value: "taiwan", Text: rule.T("台湾", "Taiwan")}, {Value: mainland, Text: rule.T("内地", "mainland")},
}

// Valid reports whether o is an origin.
func (o Origin) Valid() bool { return origins.Has(o) }

// Choices lists what can be written.
func (Origin) Choices() []string { return origins.Choices() }

// Text names the origin in one language.
func (o Origin) Text(l rule.Lang) string { return origins.Text(o).In(l) }

// Recognition holds the facts about one person to be recognised as high-level talent.
type Recognition struct {
	// AppliedOn is the day of application, which picks the edition; required.
	AppliedOn rule.Opt[rule.Date] `json:"applied_on,omitzero" validate:"required"`
	Origin    rule.Opt[Origin]    `json:"origin,omitzero" validate:"omitempty"`
	// Works and Founds: works in the province, has started a business there.
	Works  rule.Opt[bool] `json:"works,omitzero"`
	Founds rule.Opt[bool] `json:"founds,omitzero"`
	// AwardOrProgramme, FamousExpert and OtherGroup are the groups of the criteria, as the authority finds.
	AwardOrProgramme rule.Opt[bool] `json:"award_or_programme,omitzero"`
	FamousExpert     rule.Opt[bool] `json:"famous_expert,omitzero"`
	OtherGroup       rule.Opt[bool] `json:"other_group,omitzero"`
	// Platform: applied for on the provincial platform; Sealed: papers sealed, those in a foreign language translated.
	Platform rule.Opt[bool] `json:"on_platform,omitzero"`
	Sealed   rule.Opt[bool] `json:"sealed,omitzero"`
}

// RecognitionPolicy holds the switches of the recognition.
type RecognitionPolicy struct {
	// Notice is the notice of the edition, which says who is concerned.
	Notice rule.Switch `json:"notice" zh:"认定工作通知" en:"the notice"`
	Sealed rule.Switch `json:"sealed" zh:"材料盖章并附译文" en:"papers sealed and translated"`
	Online rule.Switch `json:"online" zh:"全程网上办理" en:"all of it on the platform"`
}

const (
	scope rule.ID = iota
	inProvince
	works
	founds
	group
	awardGroup
	expertGroup
	otherGroup
	onPlatform
	sealed
)

const (
	factRecognitionOn rule.FactID = iota
	factOrigin
	factWorks
	factFounds
	factAward
	factExpert
	factOther
	factPlatform
	factSealed
)

var recognitionBook = rule.NewBook("highend", rule.T("外籍和港澳台高层次人才认定", "Recognition of foreign, Hong Kong, Macao and Taiwan high-level talent"),
	[]rule.Rule{
		scope:       {Code: "highend.scope", Title: rule.T("外籍或港澳台人才", "Foreign, Hong Kong, Macao or Taiwan talent"), Basis: noticeNow.Whole().Reported()},
		inProvince:  {Code: "highend.in_province", Title: rule.T("在粤工作或创业", "Works or starts a business in Guangdong"), Basis: noticeNow.Whole().Reported(), Mistake: rule.T("在粤工作与在粤创业具备其一即可", "Working or having started a business: either will do")},
		works:       {Code: "highend.works", Title: rule.T("在粤工作", "Works in Guangdong"), Basis: noticeNow.Whole().Reported()},
		founds:      {Code: "highend.founds", Title: rule.T("在粤创业", "Started a business in Guangdong"), Basis: noticeNow.Whole().Reported()},
		group:       {Code: "highend.group", Title: rule.T("符合认定标准的类别之一", "Of one group of the criteria"), Basis: criteria.Whole().Reported()},
		awardGroup:  {Code: "highend.award_or_programme", Title: rule.T("获奖者或入选人才计划者", "Award winner or selected for a programme"), Basis: criteria.Whole().Reported()},
		expertGroup: {Code: "highend.famous_expert", Title: rule.T("知名专家学者", "Famous expert"), Basis: criteria.Whole().Reported()},
		otherGroup:  {Code: "highend.other_group", Title: rule.T("其他类别（标准未见全文，由认定机构判断）", "Another group (text not seen, the authority judges)"), Basis: criteria.Whole().Usual()},
		onPlatform:  {Code: "highend.on_platform", Title: rule.T("通过广东省科技业务管理阳光政务平台申报", "Applied for on the provincial platform"), Basis: noticeNow.Whole().Reported()},
		sealed:      {Code: "highend.sealed", Title: rule.T("材料盖章并附译文", "Papers sealed and translated"), Basis: noticeNow.Whole().Reported()},
	},
	[]rule.Fact{
		factRecognitionOn: day("applied_on", "申请日期", "Day of application"),
		factOrigin:        flag("origin", "外籍或港澳台", "Foreign, Hong Kong, Macao or Taiwan", passport),
		factWorks:         flag("works", "在粤工作", "Works in Guangdong", workProof),
		factFounds:        flag("founds", "在粤创业", "Started a business in Guangdong", workProof),
		factAward:         judged(flag("award_or_programme", "获奖者或入选人才计划者", "Award winner or selected for a programme", featProof)),
		factExpert:        judged(flag("famous_expert", "知名专家学者", "Famous expert", featProof)),
		factOther:         judged(flag("other_group", "其他类别", "Another group", featProof)),
		factPlatform:      flag("on_platform", "已在平台申报", "Applied for on the platform", form),
		factSealed:        flag("sealed", "材料盖章并附译文", "Papers sealed and translated", form),
	})

func recognitionRules(s *rule.Sheet, p *RecognitionPolicy, r *Recognition) {
	s.By(&p.Notice, s.Holds(scope, s.Flag(factOrigin, differs(r.Origin, mainland))))
	s.By(&p.Notice, s.AnyOf(inProvince,
		s.By(&p.Notice, s.Holds(works, s.Flag(factWorks, r.Works))),
		s.By(&p.Notice, s.Holds(founds, s.Flag(factFounds, r.Founds)))))
	s.AnyOf(group,
		s.Holds(awardGroup, s.Flag(factAward, r.AwardOrProgramme)),
		s.Holds(expertGroup, s.Flag(factExpert, r.FamousExpert)),
		s.Holds(otherGroup, s.Flag(factOther, r.OtherGroup)))
	s.By(&p.Online, s.Holds(onPlatform, s.Flag(factPlatform, r.Platform)))
	s.By(&p.Sealed, s.Holds(sealed, s.Flag(factSealed, r.Sealed)))
	s.Decide()
}

var (
	lastOf2022  = rule.T("2017年通知的首末日期只知月份，仅覆盖确定的日期", "only the months in which the notice of 2017 began and ended are known; the days that are sure are covered")
	sinceFeb    = rule.T("现行通知文号和起始日期未查到，已知2025年2月有效；2024年5月19日至2025年1月不予推定", "number and first day of the present notice are not known, it is in force in February 2025; the days since 2024-05-19 are not filled")
	noNote      rule.Text
	recognition = rule.NewScheme(rule.Parts[RecognitionPolicy, Recognition]{
		Book: recognitionBook, Rules: recognitionRules, Validate: ValidateRecognition,
		Timeline: rule.NewTimeline(
			edition("HT-2017", "2017年通知", "notice of 2017", rule.NewDate(2017, 6, 1), rule.NewDate(2022, 5, 1), lastOf2022, older(notice2017), notice2017, criteria),
			edition("HT-2022", "2022年通知", "notice of 2022", rule.NewDate(2022, 5, 19), rule.NewDate(2024, 5, 19), noNote, older(notice2022), notice2022, criteria),
			edition("HT-2024", "现行通知", "the present notice", rule.NewDate(2025, 2, 1), rule.Date{}, sinceFeb, RecognitionPolicy{noticeNow.Whole().Reported().On(), noticeNow.Whole().Reported().On(), noticeNow.Whole().Reported().On()}, noticeNow, criteria)),
		Frame: func(r *Recognition) rule.Frame {
			return rule.Frame{Day: r.AppliedOn.Or(rule.Date{}), DayIs: applicationDay}
		},
	})
	recognitionDoor = door.New[Recognition](recognitionBook, nil)
)

// older is a notice before the present one, of which only the title and the period are known: whom it concerns is assumed to be the same,
// and papers and platform are those of the present one alone.
func older(notice rule.Document) RecognitionPolicy {
	b := notice.Whole().Usual()
	return RecognitionPolicy{Notice: b.On(), Sealed: b.Off(), Online: b.Off()}
}

// EvaluateRecognition decides whether a person is to be recognised, under the notice in force on the day of application.
func EvaluateRecognition(r Recognition) (rule.Decision, error) { return recognition.Evaluate(r) }

// RecognitionScheme returns the scheme as a value.
func RecognitionScheme() *rule.Scheme[RecognitionPolicy, Recognition] { return recognition }

// RecognitionDoor returns the door for recognitions.
func RecognitionDoor() *door.Door[Recognition] { return recognitionDoor }

// DecodeRecognition reads the facts from JSON and reports every problem at once as a *door.InputError.
func DecodeRecognition(data []byte) (Recognition, error) { return recognitionDoor.Decode(data) }

// ValidateRecognition checks facts made by a program as DecodeRecognition checks those from JSON.
func ValidateRecognition(r *Recognition) error { return recognitionDoor.Validate(r) }
