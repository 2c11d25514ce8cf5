package hnte

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// IncidentKind is a kind of incident of Article 11 item 8.
type IncidentKind string

// The kinds.
const (
	SafetyAccident         IncidentKind = "safety"      // 重大安全事故
	QualityAccident        IncidentKind = "quality"     // 重大质量事故
	EnvironmentalViolation IncidentKind = "environment" // 严重环境违法行为
)

var incidentKinds = enum.Words[IncidentKind]{
	{Value: SafetyAccident, Text: rule.T("重大安全事故", "serious safety accident")}, {Value: QualityAccident, Text: rule.T("重大质量事故", "serious quality accident")},
	{Value: EnvironmentalViolation, Text: rule.T("严重环境违法行为", "serious environmental violation")},
}

// Valid reports whether k is a kind.
func (k IncidentKind) Valid() bool { return incidentKinds.Has(k) }

// Choices lists what can be written.
func (IncidentKind) Choices() []string { return incidentKinds.Choices() }

// Text names the kind in one language.
func (k IncidentKind) Text(l rule.Lang) string { return incidentKinds.Text(k).In(l) }

// ExpertKind is what an expert judges.
type ExpertKind string

// The kinds.
const (
	TechnicalExpert ExpertKind = "technical" // 技术专家：知识产权、成果转化、组织管理
	FinancialExpert ExpertKind = "financial" // 财务专家：企业成长性
)

var expertKinds = enum.Words[ExpertKind]{
	{Value: TechnicalExpert, Text: rule.T("技术专家", "technical expert")}, {Value: FinancialExpert, Text: rule.T("财务专家", "financial expert")},
}

// Valid reports whether k is a kind.
func (k ExpertKind) Valid() bool { return expertKinds.Has(k) }

// Choices lists what can be written.
func (ExpertKind) Choices() []string { return expertKinds.Choices() }

// Text names the kind in one language.
func (k ExpertKind) Text(l rule.Lang) string { return expertKinds.Text(k).In(l) }
