package voucher

import (
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/funding/allocation/internal/basis"
	"github.com/keji-rules/keji/funding/allocation/internal/units"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/enum"
)

// Round is a budget and the claims on it. Money is in yuan.
type Round struct {
	// Budget bounds all claims together. Not given, nothing does.
	Budget rule.Opt[decimal.Decimal] `json:"budget,omitzero"`
	Claims rule.Opt[[]Claim]         `json:"claims,omitzero" validate:"required,min=1,max=20000,dive"`
}

// Claim asks to redeem a voucher on one contract.
type Claim struct {
	Key       string                    `json:"key" validate:"required,max=64"`
	Applicant string                    `json:"applicant" validate:"required,max=64"`
	Size      rule.Opt[Size]            `json:"size,omitzero"`
	Contract  rule.Opt[decimal.Decimal] `json:"contract,omitzero" validate:"required"` // its price
	AppliedOn rule.Opt[rule.Date]       `json:"applied_on,omitzero" validate:"required"`
	IssuedOn  rule.Opt[rule.Date]       `json:"issued_on,omitzero"` // of the voucher
	Related   rule.Opt[bool]            `json:"related,omitzero"`   // the parties of the contract are related
	// Used is what the applicant redeemed of the year before this round. Where a policy caps a year, all claims of a round are of
	// one calendar year.
	Used rule.Opt[decimal.Decimal] `json:"used,omitzero"`
}

// Size is the kind of applicant.
type Size string

// The kinds.
const (
	Medium Size = "medium"
	Small  Size = "small"
	Micro  Size = "micro"
	Maker  Size = "maker" // 创客
)

var sizes = enum.Words[Size]{
	{Value: Medium, Text: rule.T("中型企业", "medium firm")},
	{Value: Small, Text: rule.T("小型企业", "small firm")},
	{Value: Micro, Text: rule.T("微型企业", "micro firm")},
	{Value: Maker, Text: rule.T("创客", "maker")},
}

// Result says what bounded a claim.
type Result string

// The results.
const (
	ByRatio   Result = "ratio"
	BySingle  Result = "single_cap"
	ByYear    Result = "year_quota"
	ByBudget  Result = "budget"
	IsRelated Result = "related"
	Expired   Result = "expired"
)

var results = enum.Words[Result]{
	{Value: ByRatio, Text: rule.T("按合同额比例", "by the ratio of the contract")},
	{Value: BySingle, Text: rule.T("按单次上限", "by the cap of a single claim")},
	{Value: ByYear, Text: rule.T("按年度剩余额度", "by what is left of the year's quota")},
	{Value: ByBudget, Text: rule.T("按预算余额", "by what is left of the budget")},
	{Value: IsRelated, Text: rule.T("关联方合同，不予兑付", "between related parties: nothing")},
	{Value: Expired, Text: rule.T("创新券已过有效期，不予兑付", "the voucher is no longer valid: nothing")},
}

// Valid reports whether a value is listed, Choices lists all, Text reads in one language.
func (s Size) Valid() bool               { return sizes.Has(s) }
func (Size) Choices() []string           { return sizes.Choices() }
func (s Size) Text(l rule.Lang) string   { return sizes.Text(s).In(l) }
func (r Result) Valid() bool             { return results.Has(r) }
func (Result) Choices() []string         { return results.Choices() }
func (r Result) Text(l rule.Lang) string { return results.Text(r).In(l) }

const (
	ruleRedeem rule.ID = iota
	ruleRelated
	ruleValid
	ruleAmount
	ruleTotal
)

var bookRules = []rule.Rule{
	ruleRedeem:  {Code: "voucher.redeem", Title: rule.T("创新券兑付", "Redeeming vouchers"), Basis: basis.Proposal()},
	ruleRelated: {Code: "voucher.related", Title: rule.T("合同双方无关联关系", "The parties are not related"), Basis: basis.Proposal()},
	ruleValid:   {Code: "voucher.valid", Title: rule.T("创新券在有效期内", "The voucher is valid"), Basis: basis.Proposal()},
	ruleAmount:  {Code: "voucher.amount", Title: rule.T("兑付额", "Amount redeemed"), Basis: basis.Proposal()},
	ruleTotal:   {Code: "voucher.total", Title: rule.T("预算执行", "Of the budget"), Basis: basis.Proposal()},
}

var largest = rule.Int(1_000_000_000_000)

func money(path, zh, en string) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.YuanUnit, Max: largest}
}

var bookFacts = []rule.Fact{
	money("budget", "预算", "Budget"),
	{Path: "claims", Title: rule.T("兑付申请", "Claims"), Unit: rule.Items, Max: rule.Int(20_000)},
	{Path: "claims[].size", Title: rule.T("申请人类型", "Kind of applicant"), Unit: rule.Flag},
	money("claims[].contract", "合同额", "Price of the contract"),
	{Path: "claims[].applied_on", Title: rule.T("申请日期", "Applied on"), Unit: rule.Day},
	{Path: "claims[].issued_on", Title: rule.T("发券日期", "Voucher issued on"), Unit: rule.Day},
	{Path: "claims[].related", Title: rule.T("关联方合同", "Between related parties"), Unit: rule.Flag},
	money("claims[].used", "本年已兑付", "Redeemed this year"),
}

// Codes may be retired, never reassigned.
var (
	book     = rule.NewBook("voucher", rule.T("科技创新券", "Innovation vouchers"), bookRules, bookFacts)
	entrance = door.New(book, sense)
)

// Decode reads a round from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (Round, error) { return entrance.Decode(data) }

// Door returns the door, for tables, templates and other limits than the default.
func Door() *door.Door[Round] { return entrance }

func sense(w *Round, r *door.Report) {
	list, _ := w.Claims.Get()
	seen := make(map[string]string, len(list))
	used := map[string]int{}
	for i := range list {
		c, at := &list[i], place(i)
		units.Twice(r, seen, c.Key, at+".key")
		issued, told := c.IssuedOn.Get()
		if applied, given := c.AppliedOn.Get(); given && told && applied.Before(issued) {
			r.Contradiction(rule.T("申请日期早于发券日期", "applied before the voucher was issued"), rule.T("请核对后更正其中一项", "check both and correct one"), at+".applied_on", at+".issued_on")
		}
		amount, given := c.Used.Get()
		if first, before := used[c.Applicant]; before && given && c.Applicant != "" {
			if other, _ := list[first].Used.Get(); !other.Equal(amount) {
				r.Contradiction(rule.T("同一申请人的本年已兑付额不一致", "two amounts redeemed by one applicant"), rule.T("各申请填写同一数额", "give the same in every claim"), at+".used", place(first)+".used")
			}
		}
		if given {
			used[c.Applicant] = i
		}
	}
}

func place(i int) string { return "claims[" + strconv.Itoa(i) + "]" }
