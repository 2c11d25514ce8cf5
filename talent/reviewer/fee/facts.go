package fee

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/enum"
	"github.com/keji-rules/keji/talent/reviewer/internal/law"
)

// Kind is what an expert is paid as.
type Kind string

// The kinds.
const (
	Renowned     Kind = "renowned" // 院士、全国知名专家
	Senior       Kind = "senior"   // 高级专业技术职称
	Professional Kind = "other"    // 其他专业人员
)

var kinds = enum.Words[Kind]{
	{Value: Renowned, Text: rule.T("院士、全国知名专家", "academician or nationally known")}, {Value: Senior, Text: rule.T("高级专业技术职称", "senior title")},
	{Value: Professional, Text: rule.T("其他专业人员", "other professional")},
}

// Valid reports whether k is a kind.
func (k Kind) Valid() bool { return kinds.Has(k) }

// Choices lists what can be written.
func (Kind) Choices() []string { return kinds.Choices() }

// Text says in one language what the value means.
func (k Kind) Text(l rule.Lang) string { return kinds.Text(k).In(l) }

// Regime names whose rates apply.
type Regime string

// The regimes.
const (
	Central Regime = "central" // 中央财政科研项目, followed by places without rates of their own
	Yulin   Regime = "yulin"   // 广西玉林市本级科技计划: a city's rates, for comparison
)

var regimes = enum.Words[Regime]{
	{Value: Central, Text: rule.T("中央财政科研项目（无自定标准的地方参照）", "central budget, followed where a place has no rates of its own")}, {Value: Yulin, Text: rule.T("广西玉林市本级科技计划项目", "projects of the city of Yulin in Guangxi")},
}

// Valid reports whether r is a regime.
func (r Regime) Valid() bool { return regimes.Has(r) }

// Choices lists what can be written.
func (Regime) Choices() []string { return regimes.Choices() }

// Text says in one language what the value means.
func (r Regime) Text(l rule.Lang) string { return regimes.Text(r).In(l) }

// Work is what one expert did, and is paid for at once.
type Work struct {
	// On is the first day of the review, which picks the edition; required.
	On rule.Opt[rule.Date] `json:"on,omitzero" validate:"required"`
	// Regime is whose rates apply; not given: those of the central budget.
	Regime rule.Opt[Regime] `json:"regime,omitzero" validate:"omitempty"`
	Kind   rule.Opt[Kind]   `json:"kind,omitzero" validate:"omitempty"`
	// Reviews counts reviews by letter; else Days are whole days of meetings and visits in a row, and HalfDay half a day after them.
	Reviews rule.Opt[int]  `json:"letter_reviews,omitzero"`
	Days    rule.Opt[int]  `json:"days,omitzero"`
	HalfDay rule.Opt[bool] `json:"half_day,omitzero"`
	// Member: the expert takes part in the project or in managing it.
	Member rule.Opt[bool] `json:"project_member,omitzero"`
}

const scheme = "review_fee"

const (
	ruleFee rule.ID = iota
	ruleMember
	ruleRate
	ruleBonus
	ruleDays
	ruleHalf
	ruleLetters
	ruleNet
	ruleGross
)

const (
	factOn rule.FactID = iota
	factKind
	factReviews
	factDays
	factHalf
	factMember
	factRegime
)

var book = rule.NewBook(scheme, rule.T("专家咨询费", "Experts' fees"),
	[]rule.Rule{
		ruleFee:     is("range", "可支付的专家咨询费", "What may be paid", whole),
		ruleMember:  is("member", "项目承担人员和管理人员不得领取", "Members and managers of the project are paid nothing", whole),
		ruleRate:    is("rate", "每人每天标准", "Rate for a person and a day", rates),
		ruleBonus:   is("bonus", "院士、全国知名专家上浮", "On top for academicians and nationally known experts", bonus),
		ruleDays:    is("days", "天数折算", "Days as they count", whole),
		ruleHalf:    is("half_day", "半天折算", "Half a day", whole),
		ruleLetters: is("letters", "通讯评审的计酬", "By letter", whole),
		ruleNet:     is("net", "税后金额", "After tax", whole),
		ruleGross: {Code: scheme + ".gross", Title: rule.T("税前金额", "Before tax"), Basis: law.LabourTax().Whole().Usual(),
			Mistake: rule.T("一次支付按合计金额计税，不能逐日换算后相加", "What is paid at once is taxed as a sum: days grossed up apart come to less")},
	},
	[]rule.Fact{
		factOn:      {Path: "on", Title: rule.T("评审日期", "Day of the review"), Unit: rule.Day},
		factKind:    {Path: "kind", Title: rule.T("专家类别", "Kind of expert"), Unit: rule.Flag},
		factReviews: {Path: "letter_reviews", Title: rule.T("通讯评审次数", "Reviews by letter"), Unit: rule.Times, Max: rule.Int(1_000)},
		factDays:    {Path: "days", Title: rule.T("会议、现场整天数", "Whole days"), Unit: rule.Days, Max: rule.Int(100)},
		factHalf:    {Path: "half_day", Title: rule.T("另有半天", "And half a day"), Unit: rule.Flag},
		factRegime:  {Path: "regime", Title: rule.T("适用标准", "Regime"), Unit: rule.Flag},
		factMember:  {Path: "project_member", Title: rule.T("参与项目研究或管理", "Takes part in the project or its management"), Unit: rule.Flag},
	})

func is(code, zh, en string, b rule.Basis) rule.Rule {
	return rule.Rule{Code: scheme + "." + code, Title: rule.T(zh, en), Basis: b}
}

var entrance = door.New(book, func(w *Work, r *door.Report) {
	check := rule.T("通讯评审与会议评审分别填报", "state reviews by letter and meetings apart")
	if n, given := w.Reviews.Get(); given && n > 0 && (w.Days.Or(0) > 0 || w.HalfDay.Or(false)) {
		r.Contradiction(rule.T("同时填写了通讯评审和会议天数", "both reviews by letter and days of meetings"), check, "letter_reviews", "days", "half_day")
	}
})

// Door returns the door of a work.
func Door() *door.Door[Work] { return entrance }

// Decode reads the facts from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (Work, error) { return entrance.Decode(data) }

// Validate checks facts made by a program as Decode checks those from JSON.
func Validate(w *Work) error { return entrance.Validate(w) }
