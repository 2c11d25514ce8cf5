package factor

import (
	"github.com/keji-rules/keji/funding/allocation/internal/basis"
	"github.com/keji-rules/keji/rule"
)

// The rules: what is asked, its lines on the whole, then those on one region.
const (
	ruleAllocation rule.ID = iota
	ruleBudget
	ruleReserve
	ruleFactor
	ruleEmpty
	ruleFloors
	ruleBounds
	ruleLeft
	ruleShare
	ruleFloor
	ruleCap
	ruleNothing
	ruleLacking
)

func of(code, zh, en string) rule.Rule {
	return rule.Rule{Code: "factor." + code, Title: rule.T(zh, en), Basis: basis.Proposal()}
}

func mistake(r rule.Rule, zh, en string) rule.Rule { r.Mistake = rule.T(zh, en); return r }

var bookRules = []rule.Rule{
	ruleAllocation: of("allocation", "因素法资金分配", "Allocation by the factor method"),
	ruleBudget:     of("budget", "可分配预算", "What is split"),
	ruleReserve:    of("reserve", "预留资金", "Set aside"),
	ruleFactor:     of("factor", "因素与权重", "Factor and weight"),
	ruleEmpty:      of("empty", "因素合计为零", "A factor of nothing"),
	ruleFloors:     of("floors", "各地保底合计不超过可分配预算", "All floors fit"),
	ruleBounds:     of("bounds", "下限不高于上限", "The floor is not above the cap"),
	ruleLeft:       of("left", "全部达到上限后的结余", "Left when every cap is reached"),
	ruleShare:      mistake(of("share", "按因素分配", "By the factors"), "绩效、财力系数应在归一化之前相乘；归一化之后再乘，各地合计不等于预算", "Coefficients multiply before shares are brought to one; after it the parts do not sum to the budget"),
	ruleFloor:      of("floor", "按下限", "Held at the floor"),
	ruleCap:        of("cap", "按上限", "Held at the cap"),
	ruleNothing:    of("nothing", "各因素均为零，不分配", "No factor, nothing"),
	ruleLacking:    of("lacking", "因素数据", "Data of the factors"),
}

const (
	factBudget rule.FactID = iota
	factUnit
	factWorkFund
	factFactors
	factRegions
	factValue
	factGrade
	factFiscal
	factLast
	factFloor
	factCap
)

// largest bounds an amount, greatest a measurement.
var (
	largest  = rule.Int(1_000_000_000_000)
	greatest = rule.Int(1_000_000_000_000_000)
)

var (
	notice  = rule.Evidence{Paper: rule.T("资金管理办法、预算批复", "measures on the funds, approved budget"), Holder: rule.T("财政部门", "the finance department")}
	yearly  = rule.Evidence{Paper: rule.T("统计数据", "statistics"), Holder: rule.T("统计部门、主管部门", "statistics office, the department")}
	results = rule.Evidence{Paper: rule.T("绩效评价结果", "result of the evaluation"), Holder: rule.T("财政部门", "the finance department")}
)

func money(path, zh, en string) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.YuanUnit, Max: largest, Evidence: notice}
}

var bookFacts = []rule.Fact{
	factBudget:   money("budget", "预算", "Budget"),
	factUnit:     {Path: "unit", Title: rule.T("分配单位", "Unit handed out"), Unit: rule.Flag, Evidence: notice},
	factWorkFund: money("work_fund", "工作经费", "Work fund"),
	factFactors:  {Path: "factors", Title: rule.T("因素", "Factors"), Unit: rule.Items, Max: rule.Int(MaxFactors), Evidence: notice},
	factRegions:  {Path: "regions", Title: rule.T("分配对象", "Regions"), Unit: rule.Items, Max: rule.Int(20_000), Evidence: yearly},
	factValue:    {Path: "regions[].values[].value", Title: rule.T("因素数值", "Value of a factor"), Unit: rule.Plain, Max: greatest, Evidence: yearly},
	factGrade:    {Path: "regions[].grade", Title: rule.T("绩效评价等次", "Grade of performance"), Unit: rule.Flag, Evidence: results},
	factFiscal:   {Path: "regions[].fiscal", Title: rule.T("财力系数", "Coefficient of fiscal difficulty"), Unit: rule.Plain, Max: rule.Int(100), Evidence: notice},
	factLast:     money("regions[].last", "上次分配额", "What it had last time"),
	factFloor:    money("regions[].floor", "下限", "Floor"),
	factCap:      money("regions[].cap", "上限", "Cap"),
}

// Codes may be retired, never reassigned.
var book = rule.NewBook("factor", rule.T("因素法资金分配", "Allocation by the factor method"), bookRules, bookFacts)
