package gate

import "github.com/keji-rules/keji/rule"

const (
	ruleLegalPerson rule.ID = iota
	ruleInProvince
	ruleInCity
	ruleCutoff
	ruleYears
	ruleRecommended
	ruleChannels

	ruleBorn
	ruleYoung
	ruleNotYoung
	ruleYoungBorn
	ruleTeam
	ruleTeamNotYoung
	ruleTeamBorn
	ruleTeamNote
	ruleTeamYoung
	ruleTeamOlder
	ruleQualified
	ruleSenior
	ruleDoctor
	rulePeers
	ruleExperience
	ruleFullTime
	ruleMonths
	ruleAge
	ruleRetire
	ruleEmployed
	ruleDomestic
	ruleEmployedUntil

	ruleOwnLed
	ruleNotLed
	ruleLedShare
	ruleOwnLedNote
	ruleLedDemanded
	ruleLedLess
	ruleOwnElse
	ruleLed
	ruleElseShare
	ruleSomeOwn
	ruleUnits
	ruleLargest
	ruleLargestNote
	ruleReadiness
	ruleReadinessNote

	ruleTruth
	ruleIntegrity
	ruleEthics
	ruleNoEthics
	ruleApproved

	ruleUnitFree
	ruleLeaderFree
	ruleTeamFree
	ruleOverdue
	ruleAudit
	ruleAuditNote
	ruleFunded
	ruleSameTitle
	ruleSimilar

	ruleLeads
	ruleRunning
	ruleTotal
	rulePersons
	ruleBarring
	ruleUnit
	ruleField
	ruleUnitFreed
	ruleFreeRD
	ruleUnitCount
)

const (
	factProject rule.FactID = iota
	factProfile
	factApplied
	factEnds
	factKind
	factBasic
	factYoung
	factLed
	factRecommended
	factChannels
	factEnterprise
	factLegalPerson
	factInProvince
	factInCity
	factRegistered
	factBorn
	factEldest
	factTitle
	factDegree
	factPeers
	factExperience
	factFullTime
	factMonths
	factRetire
	factForeign
	factEmployedUntil
	factFiscal
	factOwn
	factOther
	factUnits
	factShare
	factReadyStart
	factReadyEnd
	factTruth
	factIntegrity
	factNeedEthics
	factEthics
	factUnitFree
	factLeaderFree
	factTeamFree
	factAudit
	factFunded
	factProjects
	factPrior
	factSameUnit
	factSameLeader
	factSimilarity
	factLastYear
	factDistinguished
	factRD
)
