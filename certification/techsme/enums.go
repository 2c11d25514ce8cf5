package techsme

import "slices"

// Indicator names an R&D indicator of Article 7.
type Indicator string

// The indicators. The zero value means that the better one counts.
const (
	BetterIndicator Indicator = ""
	SalesIndicator  Indicator = "sales" // R&D expense over sales
	CostIndicator   Indicator = "cost"  // R&D expense over total cost and expense
)

// Valid reports whether i is an indicator.
func (i Indicator) Valid() bool { return slices.Contains(i.Choices(), string(i)) || i == "" }

// Choices lists what can be written.
func (Indicator) Choices() []string { return []string{string(SalesIndicator), string(CostIndicator)} }

// IncidentKind is a kind of incident of Article 6 item 4.
type IncidentKind string

// The kinds.
const (
	SafetyAccident         IncidentKind = "safety"      // 重大安全事故
	QualityAccident        IncidentKind = "quality"     // 重大质量事故
	EnvironmentalViolation IncidentKind = "environment" // 严重环境违法
	ResearchDishonesty     IncidentKind = "research"    // 科研严重失信
)

// Valid reports whether k is a kind.
func (k IncidentKind) Valid() bool { return slices.Contains(k.Choices(), string(k)) }

// Choices lists what can be written.
func (IncidentKind) Choices() []string {
	return []string{string(SafetyAccident), string(QualityAccident), string(EnvironmentalViolation), string(ResearchDishonesty)}
}

// AwardLevel is the level of a science and technology award; only national ones count.
type AwardLevel string

// The levels.
const (
	NationalAward   AwardLevel = "national"
	ProvincialAward AwardLevel = "provincial"
	OtherAward      AwardLevel = "other"
)

// Valid reports whether l is a level.
func (l AwardLevel) Valid() bool { return slices.Contains(l.Choices(), string(l)) }

// Choices lists what can be written.
func (AwardLevel) Choices() []string {
	return []string{string(NationalAward), string(ProvincialAward), string(OtherAward)}
}

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

// Valid reports whether k is a kind.
func (k StandardKind) Valid() bool { return slices.Contains(k.Choices(), string(k)) }

// Choices lists what can be written.
func (StandardKind) Choices() []string {
	return []string{string(InternationalStandard), string(NationalStandard), string(IndustryStandard), string(LocalStandard), string(GroupStandard), string(EnterpriseStandard)}
}

// counts reports whether a standard of this kind counts for direct confirmation.
func (k StandardKind) counts() bool {
	return k == InternationalStandard || k == NationalStandard || k == IndustryStandard
}
