package techsme

import "github.com/keji-rules/keji/rule"

// The rules of the life book: what is asked, each followed by its lines.
const (
	composed rule.ID = iota
	numRead
	numYear
	numDivision
	numTiming
	numRoutes
	numSerial
	agrees
	agreeYear
	agreeDivision
	agreeTiming
	agreeRoutes
	statusAsked
	validFrom
	validUntil
	notRevoked
	otherValidity
	januaryGap
	mayFile
	roundYear
	roundOpens
	roundCloses
	roundBatch
	roundReview
	roundPublicity
	roundDays
	roundShare
	roundSampling
	roundReport
	mayReturnIn
	revocationGround
	revokedYear
	revocationBar
	revocationReading
	onsiteAgain
	falseBar
	falseBarReading
	deduction
	settledYear
	deductionGain
	settledEarly
	settledNumber
	settledRevoked
	lossLifeOf
	lossCovered
	lossTerm
	lossOwnYear
	lossHardship
	ipCount
	ipRight
	ipClassI
	ipClassII
	changeReportBy
	changeReport
)

// The facts of the life book.
const (
	factEntryYear rule.FactID = iota
	factDivision
	factFounded
	factFiled
	factAnnounced
	factByHNTE
	factByAward
	factByBody
	factByStandard
	factSerial
	factEntryRevoked
	factRevokedOn
	factGround
	factConductOn
	factFalseFiling
	factRights
	factRightKind
	factGrantedOn
	factGranted
	factEnded
	factEndedOn
	factRightDisputed
	factRightRelated
)
