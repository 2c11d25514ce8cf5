package acceptance

import "github.com/keji-rules/keji/rule"

const (
	ruleDue rule.ID = iota
	ruleApplyBy
	ruleFinishBy
	ruleTerminatedFrom
	ruleForm
	ruleNoForm
	ruleMeeting
	ruleSite
	ruleAudit
	ruleReport
	ruleCompletion
	ruleIndicator
	ruleByCount
	ruleByWeight
	ruleCheck
	ruleExcused
	ruleClass
	ruleConclusion
	ruleFollow
	ruleBarTerm
	firstBar
)

// barRule and effectRule are the rules of a bar and of an effect; they follow those above.
func barRule(b Bar) rule.ID       { return firstBar + rule.ID(max(bars.Index(b), 0)) }
func effectRule(e Effect) rule.ID { return firstBar + rule.ID(len(bars)+max(effects.Index(e), 0)) }

const (
	factProject rule.FactID = iota
	factProfile
	factEnds
	factApplyBy
	factGrant
	factIndicators
	factName
	factCore
	factLower
	factTarget
	factActual
	factWeight
	factFalse
	factUnapproved
	factDispute
	factMoney
	factLate
	factExcused
	factCare
	factFinance
	factApplied
	factPanel
	factConclusion
	factConcluded
	factEnterprise
)
