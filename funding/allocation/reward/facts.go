package reward

import (
	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/funding/allocation/internal/basis"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/enum"
)

// Case is one certificate for which a locality is asked to pay. Money is in yuan.
type Case struct {
	Occasion   rule.Opt[Occasion]  `json:"occasion,omitzero" validate:"required"`
	PaidOn     rule.Opt[rule.Date] `json:"paid_on,omitzero" validate:"required"` // the day of payment
	ValidUntil rule.Opt[rule.Date] `json:"valid_until,omitzero"`                 // last day of the certificate, inclusive
	Withdrawn  rule.Opt[bool]      `json:"withdrawn,omitzero"`
	Local      rule.Opt[bool]      `json:"local,omitzero"`    // registered in the area
	Listed     rule.Opt[bool]      `json:"listed,omitzero"`   // listed for serious dishonesty
	Rewarded   rule.Opt[bool]      `json:"rewarded,omitzero"` // already rewarded by this locality for this certificate
	// Idle says that it is above the scale of statistics (规上) and had no R&D in the year; Penalised that a serious penalty was imposed on
	// it: each is asked for only where the policy excludes it.
	Idle      rule.Opt[bool] `json:"idle,omitzero"`
	Penalised rule.Opt[bool] `json:"penalised,omitzero"`
	// Received is what each other level paid for the same; an empty list says none did.
	Received rule.Opt[[]Payment] `json:"received,omitzero" validate:"omitempty,max=10,dive"`
}

// Payment is what one level of government paid.
type Payment struct {
	By     string                    `json:"by" validate:"required,max=100"`
	Amount rule.Opt[decimal.Decimal] `json:"amount,omitzero" validate:"required"`
}

// Occasion is what the reward is for.
type Occasion string

// The occasions.
const (
	First      Occasion = "first"
	Renewal    Occasion = "renewal"
	Relocation Occasion = "relocation"

	RelocationLarge  Occasion = "relocation_large" // of a firm above the scale of statistics (规上)
	PoolEntry        Occasion = "pool_entry"
	ProvincialCentre Occasion = "provincial_centre"
	CityCentre       Occasion = "city_centre"
)

var occasions = enum.Words[Occasion]{
	{Value: First, Text: rule.T("首次认定", "first certification")},
	{Value: Renewal, Text: rule.T("重新认定", "renewal")},
	{Value: Relocation, Text: rule.T("整体迁入", "relocation into the area")},
	{Value: RelocationLarge, Text: rule.T("规模以上企业整体迁入", "relocation of a firm above scale")},
	{Value: PoolEntry, Text: rule.T("入培育库", "entry into the pool")},
	{Value: ProvincialCentre, Text: rule.T("省级工程技术研究中心", "provincial engineering centre")},
	{Value: CityCentre, Text: rule.T("市级工程技术研究中心", "city engineering centre")},
}

// Valid reports whether o is listed, Choices lists all, Text reads in one language.
func (o Occasion) Valid() bool             { return occasions.Has(o) }
func (Occasion) Choices() []string         { return occasions.Choices() }
func (o Occasion) Text(l rule.Lang) string { return occasions.Text(o).In(l) }

const (
	ruleReward rule.ID = iota
	ruleLocal
	ruleValid
	ruleListed
	ruleOnce
	ruleStandard
	ruleStack
	ruleTotal
	ruleAmount
	ruleWithdrawn
	ruleActive
	rulePenalised
)

func of(code, zh, en string) rule.Rule {
	return rule.Rule{Code: "reward." + code, Title: rule.T(zh, en), Basis: basis.Proposal()}
}

var bookRules = []rule.Rule{
	ruleReward:   of("reward", "认定奖励", "Reward for a certificate"),
	ruleLocal:    of("local", "在本地注册", "Registered in the area"),
	ruleValid:    of("valid", "证书在支付日在有效期内", "The certificate is not over on the day of payment"),
	ruleListed:   of("listed", "未列入严重失信名单", "Not listed for serious dishonesty"),
	ruleOnce:     of("once", "同一证书未重复奖励", "Not yet rewarded for this certificate"),
	ruleStandard: of("standard", "奖励标准", "Standard"),
	ruleStack:    {Code: "reward.stack", Title: rule.T("与其他层级奖励的关系", "With what other levels paid"), Basis: basis.Proposal(), Mistake: rule.T("各级奖励并非一律相加：有叠加、补差、就高不重复之分", "Levels do not always add: some top up, some give the higher one only")},
	ruleTotal:    of("total", "各级合计上限", "Most of all levels together"),
	ruleAmount:   of("amount", "本级支付", "Paid by this level"),

	ruleWithdrawn: of("withdrawn", "证书在支付日未被取消", "The certificate is not withdrawn on the day of payment"),
	ruleActive:    of("active", "规模以上企业研发费用不为零", "A firm above scale has R&D"),
	rulePenalised: of("penalised", "未受严重行政处罚", "No serious penalty"),
}

var bookFacts = []rule.Fact{
	{Path: "occasion", Title: rule.T("奖励事项", "Occasion"), Unit: rule.Flag},
	{Path: "paid_on", Title: rule.T("支付日期", "Day of payment"), Unit: rule.Day},
	{Path: "valid_until", Title: rule.T("证书有效期至", "Certificate valid through"), Unit: rule.Day},
	{Path: "withdrawn", Title: rule.T("证书已被取消", "Certificate withdrawn"), Unit: rule.Flag},
	{Path: "local", Title: rule.T("在本地注册", "Registered in the area"), Unit: rule.Flag},
	{Path: "listed", Title: rule.T("列入严重失信名单", "Listed for serious dishonesty"), Unit: rule.Flag},
	{Path: "rewarded", Title: rule.T("同一证书已获本级奖励", "Already rewarded for this certificate"), Unit: rule.Flag},
	{Path: "idle", Title: rule.T("规模以上企业且研发费用为零", "Above scale without R&D"), Unit: rule.Flag},
	{Path: "penalised", Title: rule.T("受严重行政处罚", "A serious penalty was imposed"), Unit: rule.Flag},
	{Path: "received", Title: rule.T("其他层级已支付", "Paid by other levels"), Unit: rule.Items, Max: rule.Int(10)},
	{Path: "received[].amount", Title: rule.T("其他层级支付额", "Amount of another level"), Unit: rule.YuanUnit, Max: rule.Int(1_000_000_000)},
}

// Codes may be retired, never reassigned.
var (
	book     = rule.NewBook("reward", rule.T("认定奖励", "Rewards for certificates"), bookRules, bookFacts)
	entrance = door.New[Case](book, nil)
)

// Decode reads a case from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (Case, error) { return entrance.Decode(data) }

// Door returns the door, for tables, templates and other limits than the default.
func Door() *door.Door[Case] { return entrance }
