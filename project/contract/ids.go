package contract

import "github.com/keji-rules/keji/rule"

const (
	ruleSigning rule.ID = iota
	ruleSignBy
	rulePaperBy
	ruleKept
	ruleLapses
	ruleMidterm
	ruleStaged
	ruleLargeGrant
	ruleLongTerm
	ruleBasicFree
	ruleEndingFree
	ruleRecognised
	ruleChange
	ruleDecider
	ruleInTerm
	ruleBeforeEnd
	ruleAfterCause
	ruleTimes
	ruleLength
	ruleLowering
	ruleRouteOnly
	ruleSuccessor
	ruleBothAgree
	ruleNotify
	ruleListed
	ruleNotListed
	ruleMoney
	ruleNothing
	ruleAll
	ruleUnspent
	ruleCare
)

const (
	factProject rule.FactID = iota
	factProfile
	factApproved
	factSignBy
	factPaperBy
	factDiffers
	factStarts
	factEnds
	factFirstEnd
	factExtended
	factGrant
	factStaged
	factBasic
	factRecognised
	factChecked
	factChange
	factCause
	factRequested
	factNewEnd
	factLowered
	factReason
	factAgree
	factSuccessor
	factEvent
	factMajor
	factEnding
	factCare
)
