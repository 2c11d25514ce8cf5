package review

import "github.com/keji-rules/keji/rule"

const (
	rulePanel rule.ID = iota
	ruleSize
	ruleOdd
	ruleOutside
	ruleLevel
	ruleFinance
	ruleSameUnit
	ruleDrawn
	ruleSigned
	ruleKin
	ruleLeft
	ruleRank
	ruleUnwanted
	ruleRecused
	ruleBeyond
	ruleNoScore
	ruleScores
	ruleScore
	ruleDiverges
	ruleQuorum
	ruleVote
	ruleFloor
	rulePlace
	ruleTie
	ruleQuota
)

const (
	factName rule.FactID = iota
	factProfile
	factHeld
	factMethod
	factLine
	factMoney
	factCompetitive
	factExperts
	factKey
	factUnit
	factOutside
	factYears
	factSenior
	factFinancial
	factDrawn
	factSigned
	factWeight
	factApplications
	factApplication
	factGroup
	factMarks
	factMarkBy
	factScore
	factCore
	factVote
	factTieVotes
	factUnwanted
	factRecusals
	factRecusedExpert
	factRecusedFrom
	factRecusedWith
	factRecusedWhy
	factPossible
	factQuotas
	factQuotaGroup
	factPlaces
)
