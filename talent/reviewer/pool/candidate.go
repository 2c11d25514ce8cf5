package pool

import (
	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/rule"
)

// CandidateSchema names the JSON form of a Candidate and its version, for records.
const CandidateSchema = "pool.candidate/1"

// Candidate holds the facts about one who applies to enter a pool. A way in that is not asked about at a place is not read.
type Candidate struct {
	// AppliedOn is the day of application, which picks the edition; required.
	AppliedOn   rule.Opt[rule.Date] `json:"applied_on,omitzero" validate:"required"`
	BornOn      rule.Opt[rule.Date] `json:"born_on,omitzero"`
	Academician rule.Opt[bool]      `json:"academician,omitzero"`
	// Sound: no misconduct and no offence; InPost: in post with a unit.
	Sound  rule.Opt[bool] `json:"no_misconduct,omitzero"`
	InPost rule.Opt[bool] `json:"in_post,omitzero"`
	// FieldYears are the completed years in the field.
	FieldYears rule.Opt[int] `json:"years_in_field,omitzero"`
	// Associate: a title of deputy-senior level or above; Middle: of middle level or above.
	Associate   rule.Opt[bool] `json:"associate_title,omitzero"`
	Middle      rule.Opt[bool] `json:"middle_title,omitzero"`
	Doctor      rule.Opt[bool] `json:"doctorate,omitzero"`
	Certificate rule.Opt[bool] `json:"senior_certificate,omitzero"` // a senior vocational certificate
	GrassRoots  rule.Opt[bool] `json:"grass_roots,omitzero"`        // works at the grass roots
	// Backbone: technical backbone, of middle level or above, of a listed technology company, a high-tech enterprise or one of
	// advanced services.
	Backbone rule.Opt[bool] `json:"backbone,omitzero"`
	// Led: led a centrally funded project or holds a national award; Papers: as first or corresponding author, indexed;
	// PolicyYears: in policy, planning or management of science; Abroad: a middle or senior post in a main international body, or
	// a part in international standards.
	Led         rule.Opt[bool] `json:"led_or_awarded,omitzero"`
	Papers      rule.Opt[int]  `json:"indexed_papers,omitzero"`
	PolicyYears rule.Opt[int]  `json:"years_in_policy,omitzero"`
	Abroad      rule.Opt[bool] `json:"international_post,omitzero"`
	// Licensed: certified accountant, tax agent or valuer; Manager: senior manager of a fund with such a title, or manager of a
	// bank, broker, fund or insurer.
	Licensed rule.Opt[bool] `json:"licensed,omitzero"`
	Manager  rule.Opt[bool] `json:"finance_manager,omitzero"`
	// Of the firm, for the national pool: Listed: a listed technology company; HighTech: a national high-tech enterprise, whose output of
	// the year before is Output, in yuan. Director: its technical director; FirmBackbone: a technical backbone of it.
	Listed       rule.Opt[bool]            `json:"listed_company,omitzero"`
	HighTech     rule.Opt[bool]            `json:"high_tech_enterprise,omitzero"`
	Output       rule.Opt[decimal.Decimal] `json:"firm_output,omitzero"`
	Director     rule.Opt[bool]            `json:"technical_director,omitzero"`
	FirmBackbone rule.Opt[bool]            `json:"technical_backbone,omitzero"`
	// OtherIndustry and Economy: of the conditions of industry beyond the third, and of those of the economic circles, which were not seen.
	OtherIndustry rule.Opt[bool] `json:"other_industry,omitzero"`
	Economy       rule.Opt[bool] `json:"economic_circles,omitzero"`
}

// Policy holds what a place asks of those who enter its pool.
type Policy struct {
	MaxAge rule.Limit `json:"max_age" zh:"年龄上限" en:"age limit" unit:"years_old"`
	// ByYear: the age is the difference of the calendar years; else completed years.
	ByYear rule.Switch `json:"by_year" zh:"按出生年份计" en:"by calendar year"`
	Exempt rule.Switch `json:"exempt" zh:"院士不受年龄限制" en:"academicians are free of it"`
	InPost rule.Switch `json:"in_post" zh:"须在职" en:"in post"`
	// FieldYears are asked of everybody.
	Years      rule.Switch `json:"years" zh:"须有从业年限" en:"years in the field"`
	FieldYears rule.Limit  `json:"field_years" zh:"从业年限" en:"least years in the field" unit:"years"`

	Title      rule.Switch `json:"title" zh:"副高以上职称" en:"title of deputy-senior level"`
	TitleYears rule.Limit  `json:"title_years" zh:"职称入库的从业年限" en:"years in the field with the title" unit:"years"`
	Doctor     rule.Switch `json:"doctorate" zh:"博士" en:"doctorate"`
	Certified  rule.Switch `json:"certificate" zh:"高级职业资格" en:"senior certificate"`
	Backbone   rule.Switch `json:"backbone" zh:"企业技术骨干" en:"backbone of a firm"`
	GrassRoots rule.Switch `json:"grass_roots" zh:"基层放宽" en:"relaxed at the grass roots"`
	GrassYears rule.Limit  `json:"grass_years" zh:"基层中级职称的从业年限" en:"years in the field at the grass roots" unit:"years"`
	Science    rule.Switch `json:"science" zh:"国家库科研类条件" en:"the national pool's ways of science"`
	Papers     rule.Limit  `json:"papers" zh:"论文篇数" en:"papers" unit:"items"`
	Policy     rule.Limit  `json:"policy_years" zh:"科技政策管理年限" en:"years in policy" unit:"years"`
	Finance    rule.Switch `json:"finance" zh:"财务、金融类条件" en:"ways of finance"`
	Industry   rule.Switch `json:"industry" zh:"国家库产业界条件" en:"the national pool's ways of industry"`
	// Output is that of a firm above scale, inclusive.
	Output  rule.Limit  `json:"output" zh:"规模以上高新技术企业产值" en:"output of a high-tech enterprise above scale" unit:"yuan"`
	Economy rule.Switch `json:"economy" zh:"国家库经济界条件" en:"the national pool's ways of the economic circles"`
}
