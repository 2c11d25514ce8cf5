package techsme

import "github.com/keji-rules/keji/rule"

// The rules, in the order of the law.
const (
	residence rule.ID = iota
	registered
	managed
	accounts
	accountsSound
	auditCollection
	collectsRD
	paysTax
	maxEmployees
	maxSales
	maxAssets
	bannedProducts
	restrictedIndustry
	excludedIndustry
	incidents
	noIncident
	incidentPast
	falsifications
	noFalsification
	falsificationPast
	abnormal
	noAbnormal
	abnormalBeforeFiling
	abnormalBeforeWindow
	abnormalRepaired
	abnormalReading
	dishonesty
	noDishonesty
	dishonestyBeforeFiling
	dishonestyBeforeWindow
	dishonestyRepaired
	dishonestyReading
	personnel
	rdOfSales
	rdOfCost
	rdPoints
	betterIndicator
	outcomes
	outcomes1
	outcomes2
	total
	route
	scored
	passMark
	personnelAbove
	directHNTE
	hnteFrom
	hnteUntil
	directAward
	awardNational
	awardRecent
	awardByYear
	awardReading
	awardPast
	awardRank
	directBody
	directStandard
	standardKind
	standardRecent
	standardByYear
	standardReading
	standardPast
	standardRank
	onsiteCheck
	onsiteStaff
	onsiteTech
	onsiteTechShare
	onsiteTechStaff
	onsiteNoIP
	onsiteRD
	onsiteMisconduct
	onsiteFirst
)

// The facts.
const (
	factYear rule.FactID = iota
	factSubmitted
	factRegistered
	factManaged
	factAccounts
	factAudit
	factCollects
	factPaysTax
	factEmployees
	factTechStaff
	factSales
	factAssets
	factCost
	factRD
	factIPClass1
	factIPClass2
	factBanned
	factRestricted
	factExcluded
	factBase
	factIncidents
	factIncidentOn
	factFalsified
	factFalsifiedOn
	factAbnormal
	factAbnormalRemoved
	factAbnormalRemovedOn
	factDishonest
	factDishonestRemoved
	factDishonestRemovedOn
	factHNTE
	factHNTEFrom
	factHNTEUntil
	factAwards
	factAwardLevel
	factAwardOn
	factAwardRank
	factRDBody
	factStandards
	factStandardKind
	factStandardOn
	factStandardRank
	factRevoked
	factFirst
	factIndicator    // declared for its title only: the choice is the applicant's, no rule asks for it
	factIncidentKind // declared for its title only: every kind counts alike
)

// listLines are the lines and facts of one list.
type listLines struct {
	group, none, beforeFiling, beforeWindow, repaired, reading rule.ID
	list, removed, removedOn                                   rule.FactID
}

var (
	abnormalLines = listLines{
		abnormal, noAbnormal, abnormalBeforeFiling, abnormalBeforeWindow, abnormalRepaired, abnormalReading,
		factAbnormal, factAbnormalRemoved, factAbnormalRemovedOn,
	}
	dishonestyLines = listLines{
		dishonesty, noDishonesty, dishonestyBeforeFiling, dishonestyBeforeWindow, dishonestyRepaired, dishonestyReading,
		factDishonest, factDishonestRemoved, factDishonestRemovedOn,
	}
	awardLines = achievementLines{
		directAward, awardNational, awardRecent, awardPast, awardRank, awardByYear, awardReading,
		factAwards, factAwardLevel, factAwardOn, factAwardRank,
	}
	standardLines = achievementLines{
		directStandard, standardKind, standardRecent, standardPast, standardRank, standardByYear, standardReading,
		factStandards, factStandardKind, factStandardOn, factStandardRank,
	}
)
