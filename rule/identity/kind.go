package identity

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Kind is a kind of number.
type Kind string

// The kinds.
const (
	CreditCode         Kind = "credit_code"
	OrganisationCode   Kind = "organisation_code"
	CitizenID          Kind = "citizen_id"
	ResidencePermit    Kind = "residence_permit"
	PermanentResidence Kind = "permanent_residence"
	HKMacaoPermit      Kind = "hk_macao_permit"
	TaiwanPermit       Kind = "taiwan_permit"
	WorkPermit         Kind = "work_permit"
	Passport           Kind = "passport"
)

var kinds = enum.Words[Kind]{
	{Value: CreditCode, Text: rule.T("统一社会信用代码", "unified social credit code")},
	{Value: OrganisationCode, Text: rule.T("组织机构代码", "organisation code")},
	{Value: CitizenID, Text: rule.T("公民身份号码", "citizen identity number")},
	{Value: ResidencePermit, Text: rule.T("港澳台居民居住证号码", "residence permit number of a Hong Kong, Macao or Taiwan resident")},
	{Value: PermanentResidence, Text: rule.T("外国人永久居留身份证号码", "permanent residence number of a foreigner")},
	{Value: HKMacaoPermit, Text: rule.T("港澳居民来往内地通行证号码", "mainland travel permit number of a Hong Kong or Macao resident")},
	{Value: TaiwanPermit, Text: rule.T("台湾居民来往大陆通行证号码", "mainland travel permit number of a Taiwan resident")},
	{Value: WorkPermit, Text: rule.T("外国人工作许可证号码", "work permit number of a foreigner")},
	{Value: Passport, Text: rule.T("护照号码", "passport number")},
}

// Kinds lists all kinds.
func Kinds() []Kind { return kinds.Values() }

// Valid reports whether k is a kind of number.
func (k Kind) Valid() bool { return kinds.Has(k) }

// Choices lists the values that a field of this type may take.
func (Kind) Choices() []string { return kinds.Choices() }

// Text names the kind; empty for an unknown one.
func (k Kind) Text() rule.Text { return kinds.Text(k) }

// OfUnit reports whether such numbers identify units, and not persons.
func (k Kind) OfUnit() bool { return k == CreditCode || k == OrganisationCode }
