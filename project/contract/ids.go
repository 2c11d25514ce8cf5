package contract

import "github.com/keji-rules/keji/rule"

const (
	ruleSigning rule.ID = iota
	ruleSignBy
	rulePaperBy
	ruleLapses
	ruleMidterm
	ruleStaged
	ruleLargeGrant
	ruleLongTerm
	ruleBasicFree
	ruleEndingFree
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
	factStarts
	factEnds
	factFirstEnd
	factExtended
	factGrant
	factStaged
	factBasic
	factChecked
	factChange
	factCause
	factRequested
	factNewEnd
	factLowered
	factReason
	factSuccessor
	factEnding
	factCare
)
