package certificate

import "github.com/keji-rules/keji/rule"

// The rules: what is asked, each followed by its lines.
const (
	ruleNumber rule.ID = iota
	ruleNumberPrefix
	ruleNumberIssue
	ruleNumberProvince
	ruleNumberSerial
	ruleNumberUnchecked
	ruleNumberYear
	ruleValidity
	ruleTerm
	ruleLeap
	ruleOldKept
	ruleStatus
	ruleIssued
	ruleNotExpired
	ruleNotWithdrawn
	ruleLostFrom
	ruleReports
	ruleReport
	ruleMisses
	ruleLateReading
	ruleFirstReading
	ruleChangeBy
	ruleChangeInTime
	ruleChanged
	ruleRenamed
	ruleStillQualifies
	ruleMove
	ruleMoved
	ruleMovedWithin
	ruleReexamined
	ruleHeld
	ruleTestYears
	ruleBandYear
	ruleReexamEffect
	ruleRecovery
	ruleGround
	ruleWithin
	ruleYearTax
	ruleUnsettled
	ruleTotal
	ruleLateFees
	ruleSubsidies
	ruleFileAgain
	ruleBar
	ruleBarKept
	ruleTaxYears
	ruleReduced
	ruleYearly
	ruleStacking
	ruleRate
	ruleFirstTime
	ruleSettled
	ruleExpiryPrepaid
	ruleAfterEnd
	ruleOtherServes
	ruleExpiryYear
	ruleWholeYear
	ruleRecertifyBy
	ruleRecertifyOther
	ruleTopUp
	ruleFollowed
	ruleFollowedOther
	ruleLosses
	ruleQualified
	ruleLossTerm
	ruleLossReading
	ruleDeadlines
	ruleNoticeEnd
	ruleRenewal
	ruleRenewed
)

// The facts.
const (
	factNumber rule.FactID = iota
	factIssued
	factRegistered
	factFirstTime
	factEarlierUntil
	factReports
	factReportYear
	factFiled
	factFiledOn
	factChanges
	factChangeKind
	factChangeOn
	factReported
	factReportedOn
	factQualifies
	factNoticeFrom
	factMovedAcross
	factMovedWhole
	factMovedOn
	factWithdrawn
	factWithdrawnOn
	factGround
	factActYear
	factIncomes
	factIncomeYear
	factTaxable
	factRecertified
	factRecertifiedOn
	factRenewalBy
)
