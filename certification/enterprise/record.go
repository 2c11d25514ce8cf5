package enterprise

import (
	"cmp"
	"strings"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Incident is one incident as an authority established it. The kinds: safety (重大安全事故), quality (重大质量事故),
// environment (严重环境违法), research (科研严重失信).
type Incident struct {
	Kind rule.Opt[IncidentKind] `json:"kind,omitzero" validate:"required"`
	On   rule.Opt[rule.Date]    `json:"on,omitzero"`
}

// IncidentKind is a kind of incident.
type IncidentKind string

var incidentKinds = enum.Words[IncidentKind]{
	{Value: "safety", Text: rule.T("重大安全事故", "serious safety accident")},
	{Value: "quality", Text: rule.T("重大质量事故", "serious quality accident")},
	{Value: "environment", Text: rule.T("严重环境违法", "serious environmental violation")},
	{Value: "research", Text: rule.T("科研严重失信", "serious research dishonesty")},
}

// Valid reports whether k is a kind.
func (k IncidentKind) Valid() bool { return incidentKinds.Has(k) }

// Choices lists what can be written.
func (IncidentKind) Choices() []string { return incidentKinds.Choices() }

// Text names the kind in one language.
func (k IncidentKind) Text(l rule.Lang) string { return incidentKinds.Text(k).In(l) }

// Standard is one published standard, test method (检测方法) or technical norm (技术规范) that the enterprise took part in
// drafting. Rank is its place among the drafting units in the document.
type Standard struct {
	Kind rule.Opt[StandardKind] `json:"kind,omitzero" validate:"required"`
	On   rule.Opt[rule.Date]    `json:"on,omitzero"`
	Rank rule.Opt[int]          `json:"rank,omitzero"`
}

// StandardKind is what was drafted: international, national, industry, local, group, enterprise (国际、国家、行业、地方、团体、
// 企业标准), test_method or technical_norm.
type StandardKind string

var standardKinds = enum.Words[StandardKind]{
	{Value: "international", Text: rule.T("国际标准", "international standard")},
	{Value: "national", Text: rule.T("国家标准", "national standard")},
	{Value: "industry", Text: rule.T("行业标准", "industry standard")},
	{Value: "local", Text: rule.T("地方标准", "local standard")},
	{Value: "group", Text: rule.T("团体标准", "group standard")},
	{Value: "enterprise", Text: rule.T("企业标准", "enterprise standard")},
	{Value: "test_method", Text: rule.T("检测方法", "test method")},
	{Value: "technical_norm", Text: rule.T("技术规范", "technical norm")},
}

// Valid reports whether k is a kind.
func (k StandardKind) Valid() bool { return standardKinds.Has(k) }

// Choices lists what can be written.
func (StandardKind) Choices() []string { return standardKinds.Choices() }

// Text names the kind in one language.
func (k StandardKind) Text(l rule.Lang) string { return standardKinds.Text(k).In(l) }

// Transformation is one scientific result put to use in a year (科技成果转化). Entries with the same Result are one result,
// however many products, services or processes came of it.
type Transformation struct {
	Result string        `json:"result" validate:"required,max=200"`
	Year   rule.Opt[int] `json:"year,omitzero" validate:"required"`
}

// Certificate is one certificate as high and new technology enterprise (高新技术企业证书) that was issued to the enterprise.
type Certificate struct {
	Number   string              `json:"number,omitzero" validate:"omitempty,max=30"`
	IssuedOn rule.Opt[rule.Date] `json:"issued_on,omitzero" validate:"required"`
	// Withdrawn says that the status was withdrawn (取消资格), WithdrawnOn the day on which it was, ActYear the year of the act
	// or of first not qualifying that the decision names: from that year on there was no status.
	Withdrawn   rule.Opt[bool]      `json:"withdrawn,omitzero"`
	WithdrawnOn rule.Opt[rule.Date] `json:"withdrawn_on,omitzero"`
	ActYear     rule.Opt[int]       `json:"act_year,omitzero"`
}

// Registration is one entry in the national database of technology-based SMEs (科技型中小企业入库登记), with its number.
type Registration struct {
	Number      string              `json:"number" validate:"required,max=30"`
	SubmittedOn rule.Opt[rule.Date] `json:"submitted_on,omitzero"`
	AnnouncedOn rule.Opt[rule.Date] `json:"announced_on,omitzero"`
	// Revoked says that the number was revoked (撤销), RevokedOn the day on which that was announced.
	Revoked   rule.Opt[bool]      `json:"revoked,omitzero"`
	RevokedOn rule.Opt[rule.Date] `json:"revoked_on,omitzero"`
}

// Held returns the certificate issued last of those issued by a day and not withdrawn by it, that day included, and
// whether there is one; not given while a fact that decides it is not. It may have run out.
func (p *Profile) Held(day rule.Date) (Certificate, rule.Opt[bool]) {
	all, given := p.Certificates.Get()
	if !given {
		return Certificate{}, rule.Opt[bool]{}
	}
	var last Certificate
	for _, c := range all {
		if on := c.IssuedOn.Or(rule.Date{}); !on.After(day) && c.stands(day) != rule.Failed && c.later(&last) {
			last = c
		}
	}
	switch {
	case last == Certificate{}:
		return last, rule.Given(false)
	case last.stands(day) == rule.Undetermined:
		return Certificate{}, rule.Opt[bool]{}
	}
	return last, rule.Given(true)
}

// later orders certificates by the day of issue; the number decides between those of one day.
func (c *Certificate) later(d *Certificate) bool {
	return cmp.Or(c.IssuedOn.Or(rule.Date{}).Compare(d.IssuedOn.Or(rule.Date{})), strings.Compare(c.Number, d.Number)) > 0
}

// stands says whether the certificate was not withdrawn by a day.
func (c *Certificate) stands(day rule.Date) rule.Verdict {
	if on, given := c.WithdrawnOn.Get(); given {
		return is(rule.Given(on), day.Before)
	}
	return is(c.Withdrawn, func(gone bool) bool { return !gone })
}
