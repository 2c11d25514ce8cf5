package allocation

import (
	"github.com/keji-rules/keji/funding/allocation/internal/basis"
	"github.com/keji-rules/keji/rule"
)

// The rules: what is asked, and its lines.
const (
	ruleDivision rule.ID = iota
	ruleMethod
	rulePart
	ruleFloor
	ruleCap
	ruleWeightless
	ruleLeft
	ruleMatch
	ruleMatched
	ruleMatchSum
)

var bookRules = []rule.Rule{
	ruleDivision:   {Code: "allocation.division", Title: rule.T("按权重分配", "Split in proportion"), Basis: basis.Proposal()},
	ruleMethod:     {Code: "allocation.largest_remainder", Title: rule.T("最大余额法取整", "Rounding by largest remainders"), Basis: basis.Proposal(), Mistake: rule.T("逐份四舍五入后合计不等于总额；应先舍去，再把剩余单位按余额从大到小逐个补足", "Rounding each part by itself does not sum to the whole: round all down, then hand out what is left by the remainders")},
	rulePart:       {Code: "allocation.part", Title: rule.T("按比例应得", "Part in proportion"), Basis: basis.Proposal()},
	ruleFloor:      {Code: "allocation.floor", Title: rule.T("按下限", "Held at the floor"), Basis: basis.Proposal()},
	ruleCap:        {Code: "allocation.cap", Title: rule.T("按上限", "Held at the cap"), Basis: basis.Proposal()},
	ruleWeightless: {Code: "allocation.weightless", Title: rule.T("权重为零，不分配", "No weight, nothing"), Basis: basis.Proposal()},
	ruleLeft:       {Code: "allocation.left", Title: rule.T("全部达到上限后的结余", "Left when every cap is reached"), Basis: basis.Proposal()},
	ruleMatch:      {Code: "allocation.match", Title: rule.T("按比例配套", "Matching at a ratio"), Basis: basis.Proposal()},
	ruleMatched:    {Code: "allocation.matched", Title: rule.T("配套额", "Match"), Basis: basis.Proposal()},
	ruleMatchSum:   {Code: "allocation.match_sum", Title: rule.T("配套合计", "Matches in all"), Basis: basis.Proposal(), Mistake: rule.T("逐项取整后的合计不等于总额乘以比例；应说明取整方式和差额", "What was rounded one by one does not sum to the ratio of the whole: say how it was rounded, and the difference")},
}

const (
	factTotal rule.FactID = iota
	factUnit
	factClaims
	factWeight
	factFloor
	factCap
)

// largest bounds an amount, a thousand thousand million yuan; heaviest a weight, in whatever unit.
var (
	largest  = rule.Int(1_000_000_000_000)
	heaviest = rule.Int(1_000_000_000_000_000)
)

var bookFacts = []rule.Fact{
	factTotal:  {Path: "total", Title: rule.T("待分配总额", "Amount to split"), Unit: rule.YuanUnit, Max: largest},
	factUnit:   {Path: "unit", Title: rule.T("分配单位", "Unit handed out"), Unit: rule.Flag},
	factClaims: {Path: "claims", Title: rule.T("分配对象", "Claims"), Unit: rule.Items, Max: rule.Int(20_000)},
	factWeight: {Path: "claims[].weight", Title: rule.T("权重", "Weight"), Unit: rule.Plain, Max: heaviest},
	factFloor:  {Path: "claims[].floor", Title: rule.T("下限", "Floor"), Unit: rule.YuanUnit, Max: largest},
	factCap:    {Path: "claims[].cap", Title: rule.T("上限", "Cap"), Unit: rule.YuanUnit, Max: largest},
}

var matchFacts = []rule.Fact{
	{Path: "ratio", Title: rule.T("配套比例", "Ratio"), Unit: rule.Share, Max: rule.Int(100)},
	{Path: "unit", Title: rule.T("取整单位", "Unit"), Unit: rule.Flag},
	{Path: "rounding", Title: rule.T("取整方式", "Rounding"), Unit: rule.Flag},
	{Path: "matched", Title: rule.T("配套对象", "Beneficiaries"), Unit: rule.Items, Max: rule.Int(20_000)},
	{Path: "matched[].amount", Title: rule.T("被配套金额", "Amount that is matched"), Unit: rule.YuanUnit, Max: rule.Int(10_000_000_000)},
}

// Codes may be retired, never reassigned. The inputs have different facts and the same rules.
var (
	title     = rule.T("财政科技资金分配", "Allocation of fiscal S&T money")
	book      = rule.NewBook("allocation", title, bookRules, bookFacts)
	matchBook = rule.NewBook("allocation", title, bookRules, matchFacts)
)
