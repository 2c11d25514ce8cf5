package commissioner

import (
	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// NeedSchema names the JSON form of a Need and its version, for records.
const NeedSchema = "commissioner.need/1"

// Need holds the facts about one technical need that an enterprise posts for commissioners (企业科技特派员).
type Need struct {
	// PostedOn is the day of posting, which picks the edition; required.
	PostedOn    rule.Opt[rule.Date] `json:"posted_on,omitzero" validate:"required"`
	InProvince  rule.Opt[bool]      `json:"registered_in_province,omitzero"`
	LegalPerson rule.Opt[bool]      `json:"legal_person,omitzero"`
	// HNTE: valid high-tech enterprise; TechSME: valid technology SME; OtherHead: of another group of the call.
	HNTE      rule.Opt[bool] `json:"hnte,omitzero"`
	TechSME   rule.Opt[bool] `json:"tech_sme,omitzero"`
	OtherHead rule.Opt[bool] `json:"other_group,omitzero"`
	// OnPlatform: posted on 华转网. Reward is what the enterprise offers, in yuan.
	OnPlatform rule.Opt[bool]            `json:"on_platform,omitzero"`
	Reward     rule.Opt[decimal.Decimal] `json:"reward,omitzero"`
	// Funded counts the enterprise's funded projects of the year, this one included where it is to be funded.
	Funded rule.Opt[int] `json:"funded_this_year,omitzero"`
}

// NeedPolicy holds the figures of the call.
type NeedPolicy struct {
	Reward rule.Limit `json:"reward" zh:"每项需求悬赏金额" en:"reward for a need" unit:"yuan"`
	Funded rule.Limit `json:"funded" zh:"每家企业每年立项数" en:"funded projects of an enterprise in a year" unit:"items"`
}

const (
	registered rule.ID = iota
	legalPerson
	head
	hnte
	techSME
	otherHead
	posted
	reward
	funded
)

const (
	factPosted rule.FactID = iota
	factRegistered
	factLegal
	factHNTE
	factSME
	factOtherHead
	factPlatform
	factReward
	factFunded
)

var inCall2020 = call2020.Whole().Read()

var needBook = rule.NewBook("enterprise_commissioner", rule.T("企业科技特派员需求", "Needs for enterprise commissioners"),
	[]rule.Rule{
		registered:  {Code: "enterprise_commissioner.registered", Title: rule.T("在广东省内注册", "Registered in Guangdong"), Basis: inCall2020},
		legalPerson: {Code: "enterprise_commissioner.legal_person", Title: rule.T("具有独立法人资格", "Legal person"), Basis: inCall2020},
		head:        {Code: "enterprise_commissioner.group", Title: rule.T("企业类别之一", "Of one group of enterprises"), Basis: inCall2020},
		hnte:        {Code: "enterprise_commissioner.hnte", Title: rule.T("有效期内高新技术企业", "Valid high-tech enterprise"), Basis: inCall2020},
		techSME:     {Code: "enterprise_commissioner.tech_sme", Title: rule.T("有效期内入库科技型中小企业", "Valid technology SME"), Basis: inCall2020},
		otherHead:   {Code: "enterprise_commissioner.other_group", Title: rule.T("通知列明的其他类别（未见全文）", "Another group of the call (text not seen)"), Basis: call2020.Whole().Usual()},
		posted:      {Code: "enterprise_commissioner.on_platform", Title: rule.T("在华转网发布需求", "Need posted on the platform"), Basis: inCall2020},
		reward:      {Code: "enterprise_commissioner.reward", Title: rule.T("需求悬赏金额", "Reward for the need"), Basis: inCall2020},
		funded:      {Code: "enterprise_commissioner.funded", Title: rule.T("当年立项数（需求数不限）", "Funded projects of the year (needs are not limited)"), Basis: inCall2020, Mistake: rule.T("发布需求不限项数，但每家企业每年至多立项1项", "Needs are without limit, but one project at most is funded for an enterprise in a year")},
	},
	[]rule.Fact{
		factPosted:     day("posted_on", "发布日期", "Day of posting"),
		factRegistered: flag("registered_in_province", "省内注册", "Registered in the province", licence),
		factLegal:      flag("legal_person", "独立法人", "Legal person", licence),
		factHNTE:       flag("hnte", "高新技术企业", "High-tech enterprise", titles),
		factSME:        flag("tech_sme", "科技型中小企业", "Technology SME", titles),
		factOtherHead:  judged(flag("other_group", "其他类别", "Another group", titles)),
		factPlatform:   flag("on_platform", "已在华转网发布", "Posted on the platform", posting),
		factReward:     {Path: "reward", Title: rule.T("悬赏金额", "Reward"), Unit: rule.YuanUnit, Max: rule.AmountMax(), Change: rule.Up, Evidence: posting},
		factFunded:     count("funded_this_year", "当年立项数（含本项）", "Funded projects of the year, this one included", rule.Items, 10_000, none),
	})

func needRules(s *rule.Sheet, p *NeedPolicy, x *Need) {
	s.Holds(registered, s.Flag(factRegistered, x.InProvince))
	s.Holds(legalPerson, s.Flag(factLegal, x.LegalPerson))
	s.AnyOf(head,
		s.Holds(hnte, s.Flag(factHNTE, x.HNTE)),
		s.Holds(techSME, s.Flag(factSME, x.TechSME)),
		s.Holds(otherHead, s.Flag(factOtherHead, x.OtherHead)))
	s.Holds(posted, s.Flag(factPlatform, x.OnPlatform))
	s.AtLeast(reward, s.Yuan(factReward, x.Reward), &p.Reward)
	s.AtMost(funded, s.Count(factFunded, x.Funded), &p.Funded)
	s.Decide()
}

var (
	needs = rule.NewScheme(rule.Parts[NeedPolicy, Need]{
		Book: needBook, Rules: needRules, Validate: ValidateNeed,
		Timeline: rule.NewTimeline(edition("EC-2020", "2020年度通知", "call of 2020", rule.NewDate(2020, 4, 14), rule.NewDate(2021, 1, 1), noNote,
			NeedPolicy{inCall2020.Limit(50_000), inCall2020.Limit(1)}, call2020)),
		Frame: func(x *Need) rule.Frame {
			return rule.Frame{Day: x.PostedOn.Or(rule.Date{}), DayIs: rule.T("发布日期", "the day of posting,")}
		},
	})
	needDoor = door.New[Need](needBook, nil)
)

// EvaluateNeed decides whether a need may be posted and funded.
func EvaluateNeed(x Need) (rule.Decision, error) { return needs.Evaluate(x) }

// NeedScheme returns the scheme as a value.
func NeedScheme() *rule.Scheme[NeedPolicy, Need] { return needs }

// NeedDoor returns the door for needs.
func NeedDoor() *door.Door[Need] { return needDoor }

// DecodeNeed reads the facts from JSON and reports every problem at once as a *door.InputError.
func DecodeNeed(data []byte) (Need, error) { return needDoor.Decode(data) }

// ValidateNeed checks facts made by a program as DecodeNeed checks those from JSON.
func ValidateNeed(x *Need) error { return needDoor.Validate(x) }
