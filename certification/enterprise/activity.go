package enterprise

import (
	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/rule"
)

// Activity is what one R&D activity (研发活动, RD01 …) spent in one accounting year, in yuan, by the eight categories of
// the guide (Part 3 item 6 number 2). Commissions are the amounts actually paid. One activity may have several rows in
// a year, as when part of it is capitalised; rows of the same code belong together.
type Activity struct {
	Code string        `json:"code" validate:"required,max=60"`
	Year rule.Opt[int] `json:"year,omitzero" validate:"required"`

	Personnel    rule.Opt[decimal.Decimal] `json:"personnel,omitzero"`    // 1 人员人工费用
	DirectInput  rule.Opt[decimal.Decimal] `json:"direct_input,omitzero"` // 2 直接投入费用
	Depreciation rule.Opt[decimal.Decimal] `json:"depreciation,omitzero"` // 3 折旧费用与长期待摊费用
	Amortisation rule.Opt[decimal.Decimal] `json:"amortisation,omitzero"` // 4 无形资产摊销费用, without FormedAmortisation
	Design       rule.Opt[decimal.Decimal] `json:"design,omitzero"`       // 5 设计费用
	Trial        rule.Opt[decimal.Decimal] `json:"trial,omitzero"`        // 6 装备调试费用与试验费用
	Domestic     rule.Opt[decimal.Decimal] `json:"domestic,omitzero"`     // 7 委托境内研究开发费用
	Overseas     rule.Opt[decimal.Decimal] `json:"overseas,omitzero"`     // 7 委托境外研究开发费用
	Other        rule.Opt[decimal.Decimal] `json:"other,omitzero"`        // 8 其他费用

	// Capitalised says that the row is capitalised development (资本化支出); FormedIn is the year in which its intangible
	// asset was formed, 0 as long as it was not.
	Capitalised rule.Opt[bool] `json:"capitalised,omitzero"`
	FormedIn    rule.Opt[int]  `json:"formed_in,omitzero"`
	// ForClient says that the result belongs to a client who commissioned the work.
	ForClient rule.Opt[bool] `json:"for_client,omitzero"`
	// FormedAmortisation is the year's amortisation of intangible assets formed from this activity's capitalised
	// development (自行开发形成的无形资产摊销), besides all of the above.
	FormedAmortisation rule.Opt[decimal.Decimal] `json:"formed_amortisation,omitzero"`

	// What the super-deduction asks besides. Buildings are the rent and depreciation of buildings and the long-term
	// deferred cost within DirectInput and Depreciation; FieldTrial is the clinical trial of new drugs and the field
	// test of exploration within Trial; ToPersons is what went to individuals within Overseas; ContractRegistered
	// says that the contract of the overseas commission was registered as a technology contract.
	Buildings          rule.Opt[decimal.Decimal] `json:"buildings,omitzero"`
	FieldTrial         rule.Opt[decimal.Decimal] `json:"field_trial,omitzero"`
	ToPersons          rule.Opt[decimal.Decimal] `json:"to_persons,omitzero"`
	ContractRegistered rule.Opt[bool]            `json:"contract_registered,omitzero"`
	// NonTaxable is spending paid from grants treated as non-taxable income (不征税收入); SpecialIncome is income from
	// scrap, by-products and trial products of the year (特殊收入).
	NonTaxable    rule.Opt[decimal.Decimal] `json:"non_taxable,omitzero"`
	SpecialIncome rule.Opt[decimal.Decimal] `json:"special_income,omitzero"`
}

// Spending is what a ledger spent in a year, in yuan: categories 1 to 6 and 8, and commissions as actually paid. An
// amount is given only where every row gives it.
type Spending struct {
	Internal rule.Opt[decimal.Decimal] `json:"internal,omitzero"` // categories 1 to 6
	Other    rule.Opt[decimal.Decimal] `json:"other,omitzero"`    // category 8, uncapped
	Domestic rule.Opt[decimal.Decimal] `json:"domestic,omitzero"` // commissions to domestic parties
	Overseas rule.Opt[decimal.Decimal] `json:"overseas,omitzero"` // commissions to overseas parties
}
