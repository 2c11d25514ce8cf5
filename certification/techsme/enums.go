package techsme

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Indicator names an R&D indicator of Article 7.
type Indicator string

// The indicators. The zero value means that the better one counts.
const (
	BetterIndicator Indicator = ""
	SalesIndicator  Indicator = "sales" // R&D expense over sales
	CostIndicator   Indicator = "cost"  // R&D expense over total cost and expense
)

var indicators = enum.Words[Indicator]{
	{Value: SalesIndicator, Text: rule.T("占销售收入比例", "over sales")}, {Value: CostIndicator, Text: rule.T("占成本费用比例", "over cost and expense")},
}

// Valid reports whether i is an indicator.
func (i Indicator) Valid() bool { return indicators.Has(i) || i == BetterIndicator }

// Choices lists what can be written.
func (Indicator) Choices() []string { return indicators.Choices() }

// Text says what the indicator compares R&D expense with.
func (i Indicator) Text(l rule.Lang) string { return indicators.Text(i).In(l) }

// IncidentKind is a kind of incident of Article 6 item 4.
type IncidentKind string

// The kinds.
const (
	SafetyAccident         IncidentKind = "safety"      // 重大安全事故
	QualityAccident        IncidentKind = "quality"     // 重大质量事故
	EnvironmentalViolation IncidentKind = "environment" // 严重环境违法
	ResearchDishonesty     IncidentKind = "research"    // 科研严重失信
)

var incidentKinds = enum.Words[IncidentKind]{
	{Value: SafetyAccident, Text: rule.T("重大安全事故", "serious safety accident")}, {Value: QualityAccident, Text: rule.T("重大质量事故", "serious quality accident")},
	{Value: EnvironmentalViolation, Text: rule.T("严重环境违法", "serious environmental violation")},
	{Value: ResearchDishonesty, Text: rule.T("科研严重失信", "serious research dishonesty")},
}

// Valid reports whether k is a kind.
func (k IncidentKind) Valid() bool { return incidentKinds.Has(k) }

// Choices lists what can be written.
func (IncidentKind) Choices() []string { return incidentKinds.Choices() }

// Text names the kind.
func (k IncidentKind) Text(l rule.Lang) string { return incidentKinds.Text(k).In(l) }

// AwardLevel is the level of a science and technology award; only national ones count.
type AwardLevel string

// The levels.
const (
	NationalAward   AwardLevel = "national"
	ProvincialAward AwardLevel = "provincial"
	OtherAward      AwardLevel = "other"
)

var awardLevels = enum.Words[AwardLevel]{
	{Value: NationalAward, Text: rule.T("国家级", "national")}, {Value: ProvincialAward, Text: rule.T("省部级", "provincial or ministerial")},
	{Value: OtherAward, Text: rule.T("其他", "other")},
}

// Valid reports whether l is a level.
func (l AwardLevel) Valid() bool { return awardLevels.Has(l) }

// Choices lists what can be written.
func (AwardLevel) Choices() []string { return awardLevels.Choices() }

// Text names the level.
func (l AwardLevel) Text(lang rule.Lang) string { return awardLevels.Text(l).In(lang) }

// StandardKind is a kind of standard; only international, national and industry standards count.
type StandardKind string

// The kinds.
const (
	InternationalStandard StandardKind = "international"
	NationalStandard      StandardKind = "national"
	IndustryStandard      StandardKind = "industry"
	LocalStandard         StandardKind = "local"
	GroupStandard         StandardKind = "group"
	EnterpriseStandard    StandardKind = "enterprise"
)

var standardKinds = enum.Words[StandardKind]{
	{Value: InternationalStandard, Text: rule.T("国际标准", "international")}, {Value: NationalStandard, Text: rule.T("国家标准", "national")},
	{Value: IndustryStandard, Text: rule.T("行业标准", "industry")}, {Value: LocalStandard, Text: rule.T("地方标准", "local")},
	{Value: GroupStandard, Text: rule.T("团体标准", "group")}, {Value: EnterpriseStandard, Text: rule.T("企业标准", "enterprise")},
}

// Valid reports whether k is a kind.
func (k StandardKind) Valid() bool { return standardKinds.Has(k) }

// Choices lists what can be written.
func (StandardKind) Choices() []string { return standardKinds.Choices() }

// Text names the kind.
func (k StandardKind) Text(l rule.Lang) string { return standardKinds.Text(k).In(l) }

// counts reports whether a standard of this kind counts for direct confirmation.
func (k StandardKind) counts() bool {
	return k == InternationalStandard || k == NationalStandard || k == IndustryStandard
}
