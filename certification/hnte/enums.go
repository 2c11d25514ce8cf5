package hnte

import "slices"

// IncidentKind is a kind of incident of Article 11 item 8.
type IncidentKind string

// The kinds.
const (
	SafetyAccident         IncidentKind = "safety"      // 重大安全事故
	QualityAccident        IncidentKind = "quality"     // 重大质量事故
	EnvironmentalViolation IncidentKind = "environment" // 严重环境违法行为
)

// Valid reports whether k is a kind.
func (k IncidentKind) Valid() bool { return slices.Contains(k.Choices(), string(k)) }

// Choices lists what can be written.
func (IncidentKind) Choices() []string {
	return []string{string(SafetyAccident), string(QualityAccident), string(EnvironmentalViolation)}
}

// ExpertKind is what an expert judges.
type ExpertKind string

// The kinds.
const (
	TechnicalExpert ExpertKind = "technical" // 技术专家：知识产权、成果转化、组织管理
	FinancialExpert ExpertKind = "financial" // 财务专家：企业成长性
)

// Valid reports whether k is a kind.
func (k ExpertKind) Valid() bool { return slices.Contains(k.Choices(), string(k)) }

// Choices lists what can be written.
func (ExpertKind) Choices() []string {
	return []string{string(TechnicalExpert), string(FinancialExpert)}
}
