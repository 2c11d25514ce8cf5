package techsme

// plain is an application as a programmer in a hurry would hold it: complete, in fen, days as yyyymmdd, and units.
type plain struct {
	year, submitted                                         int64
	registered, managed, accounts, audit, collects, paysTax bool
	staff, tech, sales, assets, cost, rd, class1, class2    int64
	banned, restricted                                      bool
	excluded, base                                          int64
	incidents, falsified                                    []int64
	abnormal, dishonest                                     []plainListing
	hnte                                                    bool
	hnteFrom, hnteUntil                                     int64
	awards, standards                                       []plainMerit
	body, first, revoked                                    bool
	indicator                                               Indicator
}

type plainListing struct {
	removed bool
	on      int64
}

type plainMerit struct {
	counts   bool
	on, rank int64
}

type plainAnswer struct {
	passed, onsite, better, awardDiffers, standardDiffers bool
	score                                                 int64
}

// handwritten is the evaluation of 2022 with the checks of 2026, without reasons, intervals or big numbers.
func handwritten(a *plain) plainAnswer {
	var out plainAnswer
	start := (a.year-1)*10000 + 101
	ok := (a.registered || a.managed) && a.accounts && a.audit && a.collects && a.paysTax &&
		a.staff <= 500 && a.sales <= 20_000_000_000 && a.assets <= 20_000_000_000 &&
		!a.banned && !a.restricted && 2*a.excluded <= a.base &&
		allBefore(a.incidents, start) && allBefore(a.falsified, start) &&
		allRemoved(a.abnormal, start) && allRemoved(a.dishonest, start)
	people := steps(a.tech*100, a.staff, 10, 15, 20, 25, 30) * 4
	bySales, byCost := steps(a.rd*100, a.sales, 2, 3, 4, 5, 6)*10, steps(a.rd*100, a.cost, 10, 15, 20, 25, 30)*10
	input := max(bySales, byCost)
	switch a.indicator {
	case SalesIndicator:
		out.better, input = byCost > bySales, bySales
	case CostIndicator:
		out.better, input = bySales > byCost, byCost
	}
	output := min(a.class2, 4) * 6
	if a.class1 >= 1 {
		output = 30
	}
	out.score = min(100, people+input+output)
	award, awardByYear := anyMerit(a.awards, a.submitted, a.year, 3)
	standard, standardByYear := anyMerit(a.standards, a.submitted, a.year, 5)
	out.passed = ok && (out.score >= 60 && people > 0 ||
		a.hnte && a.hnteFrom <= a.submitted && a.hnteUntil >= a.submitted ||
		award || a.body || standard)
	out.awardDiffers, out.standardDiffers = award != awardByYear, standard != standardByYear
	out.onsite = a.staff <= 5 || a.class1+a.class2 == 0 || a.rd < 10_000_000 || a.revoked || a.first
	return out
}

func allBefore(days []int64, start int64) bool {
	for _, day := range days {
		if day >= start {
			return false
		}
	}
	return true
}

func allRemoved(list []plainListing, start int64) bool {
	for _, l := range list {
		if !l.removed || l.on > start {
			return false
		}
	}
	return true
}

// anyMerit looks for an award or standard of the last five years, by day and by calendar year.
func anyMerit(list []plainMerit, submitted, year, rank int64) (byDay, byYear bool) {
	for _, m := range list {
		if m.counts && m.rank <= rank {
			byDay = byDay || m.on >= fiveYearsBefore(submitted)
			byYear = byYear || m.on >= (year-5)*10000+101
		}
	}
	return byDay, byYear
}

// fiveYearsBefore keeps the day of the month, 29 February becoming 28 February.
func fiveYearsBefore(day int64) int64 {
	if day%10000 == 229 {
		return day - 5*10000 - 1
	}
	return day - 5*10000
}

// steps counts the thresholds (hundredths) that num/den reaches.
func steps(num, den, a, b, c, d, e int64) int64 {
	if den <= 0 || num < a*den {
		return 0
	}
	switch {
	case num >= e*den:
		return 5
	case num >= d*den:
		return 4
	case num >= c*den:
		return 3
	case num >= b*den:
		return 2
	}
	return 1
}
