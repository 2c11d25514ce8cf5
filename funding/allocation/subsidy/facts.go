package subsidy

import (
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/funding/allocation/internal/basis"
	"github.com/keji-rules/keji/funding/allocation/internal/units"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Round is a year's budget and the firms that ask for the subsidy. Money is in yuan.
type Round struct {
	// Budget bounds all subsidies together. Not given, nothing does.
	Budget rule.Opt[decimal.Decimal] `json:"budget,omitzero"`
	// Unit is the least amount that is handed out where the budget does not do.
	Unit  rule.Opt[rule.SplitUnit] `json:"unit,omitzero" validate:"required"`
	Firms rule.Opt[[]Firm]         `json:"firms,omitzero" validate:"required,min=1,max=20000,dive"`
}

// Firm is one firm's figures of the year.
type Firm struct {
	Key  string `json:"key" validate:"required,max=64"`
	Name string `json:"name,omitzero" validate:"max=200"`
	// RD is the R&D expenditure under the super-deduction, before the deduction; Prior that of the year before.
	RD    rule.Opt[decimal.Decimal] `json:"rd,omitzero"`
	Prior rule.Opt[decimal.Decimal] `json:"prior,omitzero"`
	Sales rule.Opt[decimal.Decimal] `json:"sales,omitzero"`
	// Taxes are what it paid in the year.
	Taxes rule.Opt[decimal.Decimal] `json:"taxes,omitzero"`
	// Special says that the firm has the special rate, as integrated circuits in Shandong.
	Special rule.Opt[bool] `json:"special,omitzero"`
	// First says that it is a micro, small or medium firm certified as high-tech for the first time.
	First rule.Opt[bool] `json:"first,omitzero"`
}

func (f *Firm) called() string {
	if f.Name != "" {
		return f.Name
	}
	return f.Key
}

// The rules: what is asked, then the lines on one firm, then those on all.
const (
	ruleSubsidy rule.ID = iota
	ruleLeastRD
	ruleTwoYears
	ruleGrown
	ruleIntensity
	ruleBase
	ruleDue
	ruleScaled
	rulePaid
	ruleOpen
)

func of(code, zh, en string) rule.Rule {
	return rule.Rule{Code: "subsidy." + code, Title: rule.T(zh, en), Basis: basis.Proposal()}
}

var bookRules = []rule.Rule{
	ruleSubsidy:   of("subsidy", "研发费用后补助", "Subsidies for R&D"),
	ruleLeastRD:   of("least_rd", "研发费用达到起点", "R&D at the least amount"),
	ruleTwoYears:  of("two_years", "连续两年享受加计扣除", "The super-deduction in two consecutive years"),
	ruleGrown:     of("grown", "研发费用较上年增长", "R&D grew over the prior year"),
	ruleIntensity: of("intensity", "研发投入强度", "Intensity of R&D"),
	ruleBase:      of("base", "补助基数", "Base"),
	ruleDue:       of("due", "应补助额", "Subsidy by the scheme"),
	ruleScaled:    of("scaled", "等比例折算", "Scaled to the budget"),
	rulePaid:      of("paid", "补助额", "Subsidy"),
	ruleOpen:      of("open", "数据不全", "Figures that are not given"),
}

// largest bounds an amount.
var largest = rule.Int(1_000_000_000_000)

func money(path, zh, en string) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.YuanUnit, Max: largest, Evidence: rule.Evidence{Paper: rule.T("企业所得税年度纳税申报表及研发费用加计扣除优惠明细表", "annual tax return with the super-deduction"), Holder: rule.T("税务机关", "the tax authority")}}
}

var bookFacts = []rule.Fact{
	money("budget", "预算", "Budget"),
	{Path: "unit", Title: rule.T("分配单位", "Unit handed out"), Unit: rule.Flag},
	{Path: "firms", Title: rule.T("企业", "Firms"), Unit: rule.Items, Max: rule.Int(20_000)},
	money("firms[].rd", "研发费用", "R&D of the year"),
	money("firms[].prior", "上年研发费用", "R&D of the year before"),
	money("firms[].sales", "销售收入", "Sales"),
	money("firms[].taxes", "已缴税额", "Taxes paid"),
	{Path: "firms[].special", Title: rule.T("适用特别比例", "Has the special rate"), Unit: rule.Flag},
	{Path: "firms[].first", Title: rule.T("首次认定高新技术企业的中小微企业", "First certification of a micro, small or medium firm"), Unit: rule.Flag},
}

// Codes may be retired, never reassigned.
var (
	book     = rule.NewBook("subsidy", rule.T("研发费用后补助", "Subsidies after the event for R&D"), bookRules, bookFacts)
	entrance = door.New(book, sense)
)

// Decode reads a round from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (Round, error) { return entrance.Decode(data) }

// Door returns the door, for tables, templates and other limits than the default.
func Door() *door.Door[Round] { return entrance }

func sense(w *Round, r *door.Report) {
	unit := w.Unit.Or("").Fen()
	units.Whole(r, w.Budget, unit, "budget")
	list, _ := w.Firms.Get()
	seen := make(map[string]string, len(list))
	for i := range list {
		units.Twice(r, seen, list[i].Key, place(i)+".key")
	}
}

func place(i int) string { return "firms[" + strconv.Itoa(i) + "]" }
