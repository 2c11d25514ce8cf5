package techsme

import (
	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/rule"
)

// verdict is all that the hand-written version says.
type verdict struct {
	passed, onsite, better, awardDiffers, standardDiffers bool
	score                                                 int64
}

// handwritten is the evaluation of 2022 with the checks of 2026, as a programmer in a hurry writes it for a complete
// application: int64 arithmetic, no allocation, no reasons, no interval, no check of its input.
func handwritten(a *Application) verdict {
	var out verdict
	year, filed := a.EvaluationYear.Or(0), a.SubmittedOn.Or(rule.Date{})
	start := rule.NewDate(year-1, 1, 1)
	staff, tech := a.Employees.Or(rule.Number{}).Num(), a.TechStaff.Or(rule.Number{}).Num()
	sales, cost, rd := fenIn(a.Sales), fenIn(a.CostExpense), fenIn(a.RDExpense)
	class1, class2 := int64(a.IPClassI.Or(0)), int64(a.IPClassII.Or(0))
	ok := (is(a.Registered) || is(a.ManagedInChina)) &&
		is(a.AccountsSound) && is(a.AuditCollection) && is(a.CollectsRD) && is(a.PaysIncomeTax) &&
		staff <= 500 && sales <= 20_000_000_000 && fenIn(a.Assets) <= 20_000_000_000 &&
		!is(a.BannedProducts) && !is(a.RestrictedIndustry) && 2*fenIn(a.ExcludedIncome) <= fenIn(a.IncomeBase) &&
		allBefore(a.Incidents, start) && noneSince(a.Falsifications, start) &&
		allRemoved(a.AbnormalListings, start) && allRemoved(a.DishonestyListings, start)
	people := steps(tech*100, staff, 10, 15, 20, 25, 30) * 4
	bySales, byCost := steps(rd*100, sales, 2, 3, 4, 5, 6)*10, steps(rd*100, cost, 10, 15, 20, 25, 30)*10
	input := max(bySales, byCost)
	switch a.Indicator {
	case SalesIndicator:
		out.better, input = byCost > bySales, bySales
	case CostIndicator:
		out.better, input = bySales > byCost, byCost
	}
	output := min(class2, 4) * 6
	if class1 >= 1 {
		output = 30
	}
	out.score = min(100, people+input+output)
	since, sinceYear := filed.AddYears(-5), rule.NewDate(year-5, 1, 1)
	award, awardByYear := anyAward(a.Awards, since, sinceYear, filed)
	standard, standardByYear := anyStandard(a.Standards, since, sinceYear, filed)
	out.passed = ok && (out.score >= 60 && people > 0 ||
		is(a.HoldsHNTE) && !a.HNTEFrom.Or(rule.Date{}).After(filed) && !a.HNTEUntil.Or(rule.Date{}).Before(filed) ||
		award || is(a.RDBody) || standard)
	out.awardDiffers, out.standardDiffers = award != awardByYear, standard != standardByYear
	out.onsite = staff <= 5 || class1+class2 == 0 || rd < 10_000_000 || is(a.RevokedBefore) || is(a.FirstTime)
	return out
}

func is(v rule.Opt[bool]) bool { return v.Or(false) }

func fenIn(v rule.Opt[decimal.Decimal]) int64 {
	d := v.Or(decimal.Decimal{})
	n := d.CoefficientInt64()
	for exp := d.Exponent(); exp > -2; exp-- {
		n *= 10
	}
	return n
}

func allBefore(list rule.Opt[[]Incident], start rule.Date) bool {
	for _, incident := range list.Or(nil) {
		if !incident.On.Or(rule.Date{}).Before(start) {
			return false
		}
	}
	return true
}

func noneSince(list rule.Opt[[]Falsification], start rule.Date) bool {
	for _, f := range list.Or(nil) {
		if !f.On.Or(rule.Date{}).Before(start) {
			return false
		}
	}
	return true
}

func allRemoved(list rule.Opt[[]Listing], start rule.Date) bool {
	for _, l := range list.Or(nil) {
		if !is(l.Removed) || l.RemovedOn.Or(rule.Date{}).After(start) {
			return false
		}
	}
	return true
}

func anyAward(list rule.Opt[[]Award], since, sinceYear, filed rule.Date) (byDay, byYear bool) {
	for _, w := range list.Or(nil) {
		if w.Level.Or("") == NationalAward && w.Rank.Or(0) <= 3 {
			on := w.On.Or(rule.Date{})
			byDay, byYear = byDay || !on.Before(since) && !on.After(filed), byYear || !on.Before(sinceYear)
		}
	}
	return byDay, byYear
}

func anyStandard(list rule.Opt[[]Standard], since, sinceYear, filed rule.Date) (byDay, byYear bool) {
	for _, w := range list.Or(nil) {
		if w.Kind.Or("").counts() && w.Rank.Or(0) <= 5 {
			on := w.On.Or(rule.Date{})
			byDay, byYear = byDay || !on.Before(since) && !on.After(filed), byYear || !on.Before(sinceYear)
		}
	}
	return byDay, byYear
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
