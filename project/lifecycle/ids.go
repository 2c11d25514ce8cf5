package lifecycle

import (
	"github.com/keji-rules/keji/rule"

	"github.com/keji-rules/keji/project/lifecycle/event"
)

// The rules that ask or state something; one for each kind of event and for each guard follow them.
const (
	ruleReplay rule.ID = iota
	ruleTake
	ruleNext
	ruleStands
	ruleOrder
	firstEvent
)

// eventRule is the rule of a kind of event; that of the order of events for a kind that is none.
func eventRule(k event.Kind) rule.ID {
	i := k.Index()
	if i < 0 {
		return ruleOrder
	}
	return firstEvent + rule.ID(i)
}

// guardRule is the rule of a guard.
func guardRule(g Guard) rule.ID {
	return firstEvent + rule.ID(len(event.All())+max(guards.Index(g), 0))
}

const (
	factProject rule.FactID = iota
	factProfile
	factOpens
	factCloses
	factRecommendBy
	factState
	factSince
	factNoticeFrom
	factNoticeUntil
	factBy
	factApproved
	factFirstEnd
	factEnd
	factAskedEnd
	factReturned
	factExtended
	factRectified
	factReapplied
	factAsOf
	factEvents
	factKind
	factOn
	factActor
	factFrom
	factUntil
	factEndsOn
	factExtends
	factCommitments
	factEligible
	factPanelValid
	factAboveLine
	factWithinQuota
	factIdentified
	factAllMet
	factHardBar
	factCareTaken
	factRequested
	factFraudFound
	factReportFiled
	factArchiveDelivered
)

// findings are the facts that guards wait for which somebody finds.
var findings = map[Guard]rule.FactID{
	commitments: factCommitments, eligible: factEligible, panelValid: factPanelValid, aboveLine: factAboveLine, withinQuota: factWithinQuota,
	identified: factIdentified, allMet: factAllMet, noHardBar: factHardBar, careTaken: factCareTaken, requested: factRequested,
	fraudFound: factFraudFound, reportFiled: factReportFiled, archiveDelivered: factArchiveDelivered,
}
