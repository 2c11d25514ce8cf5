package hnte

import "github.com/keji-rules/keji/rule"

// The lines that decide on a filing and on the re-examination of a year alike: items 2 to 7 of Article 11, and notes.
const (
	resident rule.ID = iota

	ownsIP
	supportsIP
	field
	fieldListed
	fieldMatches
	techShare
	rdShare
	rdShareOther
	capReading
	domesticShare
	domesticOther
	domesticReading
	htShare

	level
	support
	numberI
	numberII
	numberBand
	number
	wayBand
	way
	standardsBand
	standards
	standardsCounted
	ipSum
	ip
	youngFirm
	lessThanOne
	transformationBand
	transformation
	outsideBand
	aboveBand
	belowBand
	orgRules
	orgBody
	orgIncentives
	orgTraining
	organisation
	netNegative
	assetsShrank
	assetsBand
	assetsGrowth
	assetsFive
	assetsUpToFive
	assetsFiveReading
	salesShrank
	salesBand
	salesGrowth
	salesFive
	salesUpToFive
	salesFiveReading
	growth
	total
	passMark
	narrow
	narrowAbove
	narrowBelow
	roundedPass
	roundingReading
	cellsPass
	cellsReading
	ownLines // from here on the filing has lines of its own, and so has the re-examination
)

// The lines on filing alone; then those of the edition of 2008, which was built differently.
const (
	region = ownLines + iota
	oneAYear
	certificate
	noCertificate
	renewalDue
	settled
	changesSettled
	reportsSettled
	withdrawal
	notWithdrawn
	withdrawnPast

	noAccounts
	age
	ageBothEnds
	ageReading
	incidents
	noIncident
	incidentPast
	incidentAfter
	incidentLater

	resident2008
	withdrawal2008
	notWithdrawn2008
	withdrawnPast2008
	age2008
	ownsIP2008
	supportsIP2008
	field2008
	fieldListed2008
	fieldMatches2008
	collegeShare2008
	rdStaffShare2008
	rdShare2008
	rdShareOther2008
	capReading2008
	domesticShare2008
	domesticOther2008
	domesticReading2008
	htShare2008
	ipInvention2008
	ipItems2008
	ipBand2008
	ip2008
	transformationBand2008
	transformation2008
	organisationBand2008
	organisation2008
	assetsShrank2008
	assetsBand2008
	assetsGrowth2008
	salesShrank2008
	salesBand2008
	salesGrowth2008
	growth2008
	total2008
	passMark2008
	filingLines // how many lines there are
)

// The facts that the filing and the re-examination of a year ask alike.
const (
	factRegistered rule.FactID = iota
	factResident
	factClassI
	factClassII
	factSelfDeveloped
	factSupports
	factFieldCode
	factFieldMatches
	factEmployees
	factTechStaff
	factOtherAccepted
	factTotalIncome
	factHTIncome
	factTransformations
	factStandards
	factIncidents
	factIncidentOn
	factLevel
	factSupport
	factNumber
	factWay
	factStandardsPoints
	factCut
	factTransformation
	factOrgRules
	factOrgBody
	factOrgIncentives
	factOrgTraining
	factNetAssetGrowth
	factSalesGrowth
	factFirst  // and the further figures of the earliest of three accounting years
	factSecond = factFirst + yearFacts
	factLast   = factSecond + yearFacts
	ownFacts   = factLast + yearFacts // from here on each has facts of its own
)

// The facts on filing alone, those that only the edition of 2008 reads among them.
const (
	factFiled = ownFacts + iota
	factRegion
	factEarlier
	factCertificate
	factCertificateOn
	factChanges
	factReports
	factWithdrawn
	factWithdrawnOn
	factSpent
	factRecent
	factInventions
	factLicensed
	factCollege
	factRDStaff
	factOrgItems
	factIP2008
	factOrganisation2008
	factAssetGrowth2008
	filingFactCount // how many facts there are
)

// The figures of one accounting year, counted from its first fact.
const (
	ofSales rule.FactID = iota
	ofInternal
	ofOther
	ofDomestic
	ofOverseas
	ofNetAssets
	ofTotalAssets
	yearFacts
)

// researchLines are the lines on R&D of one edition.
type researchLines struct {
	share, shareOther, capReading, domestic, domesticOther, domesticReading rule.ID
}

// growthLines are the lines on one rate of growth.
type growthLines struct {
	shrank, band, points, five, upToFive, reading rule.ID
	fact                                          rule.FactID
}

var (
	research2016 = researchLines{rdShare, rdShareOther, capReading, domesticShare, domesticOther, domesticReading}
	research2008 = researchLines{rdShare2008, rdShareOther2008, capReading2008, domesticShare2008, domesticOther2008, domesticReading2008}

	netAssetLines  = growthLines{assetsShrank, assetsBand, assetsGrowth, assetsFive, assetsUpToFive, assetsFiveReading, factNetAssetGrowth}
	salesLines     = growthLines{salesShrank, salesBand, salesGrowth, salesFive, salesUpToFive, salesFiveReading, factSalesGrowth}
	assetLines2008 = growthLines{shrank: assetsShrank2008, band: assetsBand2008, points: assetsGrowth2008, fact: factAssetGrowth2008}
	salesLines2008 = growthLines{shrank: salesShrank2008, band: salesBand2008, points: salesGrowth2008, fact: factSalesGrowth}
)
