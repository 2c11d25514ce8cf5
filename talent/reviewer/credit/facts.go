package credit

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/enum"
	"github.com/keji-rules/keji/talent/reviewer/internal/law"
)

// Regime names whose rules apply.
type Regime string

// The regimes.
const (
	NaturalScience Regime = "nsfc"         // experts of the Natural Science Foundation
	Solicitation   Regime = "solicitation" // whoever solicits in a review of science and technology
)

var regimes = enum.Words[Regime]{
	{Value: NaturalScience, Text: rule.T("国家自然科学基金评审专家", "experts of the Natural Science Foundation")}, {Value: Solicitation, Text: rule.T("评审请托行为", "solicitation in reviews")},
}

// Valid reports whether r is a regime.
func (r Regime) Valid() bool { return regimes.Has(r) }

// Choices lists what can be written.
func (Regime) Choices() []string { return regimes.Choices() }

// Text says in one language what the value means.
func (r Regime) Text(l rule.Lang) string { return regimes.Text(r).In(l) }

// Conduct is what somebody did.
type Conduct string

// The conducts; the first five are an expert's, the last is that of whoever solicits one.
const (
	NotDiligent Conduct = "not_diligent" // 不履行评审职责
	NotRecused  Conduct = "not_recused"  // 应当申请回避而未申请
	Disclosed   Conduct = "disclosed"    // 泄露评审信息
	Unfair      Conduct = "unfair"       // 接受请托或者不公正评审
	PrivateGain Conduct = "private_gain" // 利用评审谋取私利
	Soliciting  Conduct = "soliciting"   // 请托
)

var conducts = enum.Words[Conduct]{
	{Value: NotDiligent, Text: rule.T("不履行评审职责", "did not do the duties of a reviewer")}, {Value: NotRecused, Text: rule.T("应当回避而未申请回避", "did not ask for recusal")},
	{Value: Disclosed, Text: rule.T("泄露未公开的评审信息", "disclosed what is secret")}, {Value: Unfair, Text: rule.T("接受请托或者不公正评审", "accepted solicitation or reviewed unfairly")},
	{Value: PrivateGain, Text: rule.T("利用评审谋取私利", "sought private gain")}, {Value: Soliciting, Text: rule.T("请托", "solicited")},
}

// Valid reports whether c is a conduct.
func (c Conduct) Valid() bool { return conducts.Has(c) }

// Choices lists what can be written.
func (Conduct) Choices() []string { return conducts.Choices() }

// Text says in one language what the value means.
func (c Conduct) Text(l rule.Lang) string { return conducts.Text(c).In(l) }

// Grade is how grave the authority finds it.
type Grade string

// The grades.
const (
	Ordinary Grade = "ordinary" // 一般
	Graver   Grade = "graver"   // 情节较重; of solicitation: several persons or repeated
	Serious  Grade = "serious"  // 情节严重; of solicitation: grave or vile effect
)

var grades = enum.Words[Grade]{
	{Value: Ordinary, Text: rule.T("一般", "ordinary")}, {Value: Graver, Text: rule.T("情节较重（请托：向多人或者多次）", "graver (solicitation: several persons or repeated)")},
	{Value: Serious, Text: rule.T("情节严重（请托：后果严重或者影响恶劣）", "serious (solicitation: grave or vile effect)")},
}

// Valid reports whether g is a grade.
func (g Grade) Valid() bool { return grades.Has(g) }

// Choices lists what can be written.
func (Grade) Choices() []string { return grades.Choices() }

// Text says in one language what the value means.
func (g Grade) Text(l rule.Lang) string { return grades.Text(g).In(l) }

// Act is what was found.
type Act struct {
	// On is the day of the act, which picks the edition; required.
	On      rule.Opt[rule.Date] `json:"on,omitzero" validate:"required"`
	Regime  rule.Opt[Regime]    `json:"regime,omitzero" validate:"required"`
	Conduct rule.Opt[Conduct]   `json:"conduct,omitzero" validate:"omitempty"`
	Grade   rule.Opt[Grade]     `json:"grade,omitzero" validate:"omitempty"`
	// Years or Permanent is the ban that is proposed, DecidedOn the day of the decision, from which it runs.
	Years     rule.Opt[int]       `json:"proposed_years,omitzero"`
	Permanent rule.Opt[bool]      `json:"proposed_permanent,omitzero"`
	DecidedOn rule.Opt[rule.Date] `json:"decided_on,omitzero"`
}

// Policy holds the bands of one edition, in years.
type Policy struct {
	Warns rule.Switch `json:"warns" zh:"一般的予以警告、责令改正" en:"ordinary cases are warned"`
	// OrdinaryBan: ordinary cases are banned from Low to High, both included.
	OrdinaryBan  rule.Switch `json:"ordinary_ban" zh:"一般的即禁止" en:"ordinary cases are banned"`
	OrdinaryLow  rule.Limit  `json:"ordinary_low" zh:"一般的最短禁止期" en:"ordinary ban, at least" unit:"years"`
	OrdinaryHigh rule.Limit  `json:"ordinary_high" zh:"一般的最长禁止期" en:"ordinary ban, at most" unit:"years"`
	// GraverBan: graver cases are banned; GraverLow belongs to the band where Included is on.
	GraverBan  rule.Switch `json:"graver_ban" zh:"较重的禁止" en:"graver cases are banned"`
	GraverLow  rule.Limit  `json:"graver_low" zh:"较重的最短禁止期" en:"graver ban, from" unit:"years"`
	Included   rule.Switch `json:"graver_low_included" zh:"最短禁止期含本数" en:"the least is included"`
	GraverHigh rule.Limit  `json:"graver_high" zh:"较重的最长禁止期" en:"graver ban, at most" unit:"years"`
	// Never: serious cases are banned for good; else for more than SeriousAbove, up to permanent. Published: they are made public.
	Never        rule.Switch `json:"never" zh:"严重的永久禁止" en:"serious cases are banned for good"`
	SeriousAbove rule.Limit  `json:"serious_above" zh:"严重的禁止期超过" en:"serious ban, more than" unit:"years"`
	Published    rule.Switch `json:"published" zh:"严重的予以公告" en:"serious cases are published"`
}

func science(article rule.Citation, middle bool) Policy {
	b := article.Read()
	p := Policy{
		Warns: b.On(), OrdinaryBan: b.Off(), OrdinaryLow: b.Limit(1), OrdinaryHigh: b.Limit(3), GraverBan: b.Off(), GraverLow: b.Limit(2), Included: b.On(), GraverHigh: b.Limit(7),
		Never: b.On(), SeriousAbove: b.Limit(7), Published: b.Off(),
	}
	if middle {
		p.GraverBan, p.Published = b.On(), b.On()
	}
	return p
}

func solicitation() Policy {
	b := law.Solicitation().Whole().Reported()
	return Policy{
		Warns: b.Off(), OrdinaryBan: b.On(), OrdinaryLow: b.Limit(1), OrdinaryHigh: b.Limit(3), GraverBan: b.On(), GraverLow: b.Limit(3), Included: law.Solicitation().Whole().Usual().Off(), GraverHigh: b.Limit(5),
		Never: b.Off(), SeriousAbove: b.Limit(5), Published: b.Off(),
	}
}

var (
	revised = rule.NewDate(2025, 1, 1)
	open    rule.Date

	sciences = rule.NewTimeline(
		edition("NSFC-2007", "国家自然科学基金条例（2007年）", "Regulations of 2007", rule.NewDate(2007, 4, 1), revised, science(law.Science2007().Article(37), false), law.Science2007()),
		edition("NSFC-2024", "国家自然科学基金条例（2024年）", "Regulations of 2024", revised, open, science(law.Science2024().Article(39), true), law.Science2024()))
	solicitations = rule.NewTimeline(edition("E360", "请托行为处理规定（试行）", "provisions on solicitation", rule.NewDate(2020, 12, 23), open, solicitation(), law.Solicitation()))
)

func edition(id, zh, en string, from, until rule.Date, p Policy, docs ...rule.Document) rule.Dated[Policy] {
	return rule.Dated[Policy]{Edition: rule.Edition{ID: id, Title: rule.T(zh, en), From: from, Until: until, Checked: law.Checked(), Documents: docs}, Policy: p}
}

// Editions returns the dated policies of a regime, fresh for every caller; none for a regime that does not exist.
func Editions(r Regime) rule.Timeline[Policy] {
	switch r {
	case NaturalScience:
		return sciences
	case Solicitation:
		return solicitations
	}
	return rule.NewTimeline[Policy]()
}

const scheme = "review_credit"

const (
	ruleCost rule.ID = iota
	ruleWarning
	ruleBan
	ruleNever
	rulePublished
	ruleProposed
	ruleTerm
)

const (
	factOn rule.FactID = iota
	factRegime
	factConduct
	factGrade
	factYears
	factPermanent
	factDecided
)

var book = rule.NewBook(scheme, rule.T("评审专家信用", "Credit of review experts"),
	[]rule.Rule{
		ruleCost: is("cost", "应受的处理", "What it costs"), ruleWarning: is("warning", "警告，责令改正", "A warning and correction"), ruleBan: is("ban", "禁止期", "A ban"),
		ruleNever: is("never", "永久不得参加", "Never again"), rulePublished: is("published", "予以公告", "Made public"),
		ruleProposed: is("proposed", "拟定的禁止期在幅度内", "The ban proposed lies in the range"), ruleTerm: is("term", "禁止期的首日和末日", "First and last day of the ban"),
	},
	[]rule.Fact{
		factOn: {Path: "on", Title: rule.T("行为日期", "Day of the act"), Unit: rule.Day}, factRegime: {Path: "regime", Title: rule.T("适用规定", "Regime"), Unit: rule.Flag},
		factConduct: {Path: "conduct", Title: rule.T("行为", "Conduct"), Unit: rule.Flag, Judged: true}, factGrade: {Path: "grade", Title: rule.T("情节", "Grade"), Unit: rule.Flag, Judged: true},
		factYears:     {Path: "proposed_years", Title: rule.T("拟定禁止年数", "Years proposed"), Unit: rule.Years, Min: rule.Int(1), Max: rule.Int(100)},
		factPermanent: {Path: "proposed_permanent", Title: rule.T("拟定永久禁止", "Proposed for good"), Unit: rule.Flag},
		factDecided:   {Path: "decided_on", Title: rule.T("决定日期", "Day of the decision"), Unit: rule.Day},
	})

func is(code, zh, en string) rule.Rule {
	return rule.Rule{Code: scheme + "." + code, Title: rule.T(zh, en), Basis: law.Science2024().Article(39).Read()}
}

var entrance = door.New(book, func(a *Act, r *door.Report) {
	check := rule.T("请核对后更正", "check and correct")
	if conduct, given := a.Conduct.Get(); given && (conduct == Soliciting) != (a.Regime.Or("") == Solicitation) {
		r.Contradiction(rule.T("行为与适用规定不符", "the conduct is not one of the regime"), check, "conduct", "regime")
	}
	if a.Permanent.Or(false) && a.Years.IsGiven() {
		r.Contradiction(rule.T("既拟定年数又拟定永久", "both years and for good"), check, "proposed_years", "proposed_permanent")
	}
	decided, known := a.DecidedOn.Get()
	if on, given := a.On.Get(); known && given && decided.Before(on) {
		r.Contradiction(rule.T("决定早于行为", "decided before the act"), check, "decided_on", "on")
	}
})

// Door returns the door of an act.
func Door() *door.Door[Act] { return entrance }

// Decode reads the facts from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (Act, error) { return entrance.Decode(data) }

// Validate checks facts made by a program as Decode checks those from JSON.
func Validate(a *Act) error { return entrance.Validate(a) }
