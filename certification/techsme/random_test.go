package techsme_test

import (
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/rule"
)

// size makes a large number of tries small under the race detector and in short runs.
func size(n int) int {
	if testing.Short() {
		n /= 100
	}
	return max(n/techsme.SizeDivisor, 1)
}

// draw makes random applications, most of them near the numbers of the law. The seed is fixed: a failure comes again.
type draw struct{ *rand.Rand }

func newDraw(seed uint64) draw { return draw{rand.New(rand.NewPCG(seed, 2017))} }

func pick[T any](d draw, from ...T) T { return from[d.IntN(len(from))] }

// mostly is true nine times in ten.
func (d draw) mostly() bool { return d.IntN(10) > 0 }

// beside moves a number by at most one.
func (d draw) beside(n int64) int64 { return max(n+int64(d.IntN(3))-1, 0) }

// application is complete; it passes about as often as it fails.
func (d draw) application() techsme.Application {
	year := 2017 + d.IntN(11)
	filed := d.dayIn(year)
	a := techsme.Application{
		EvaluationYear: rule.Given(year), SubmittedOn: rule.Given(filed), Indicator: pick(d, techsme.BetterIndicator, techsme.BetterIndicator, techsme.SalesIndicator, techsme.CostIndicator),
		Registered: rule.Given(d.mostly()), ManagedInChina: rule.Given(d.IntN(2) == 0),
		AccountsSound: rule.Given(d.IntN(30) > 0), AuditCollection: rule.Given(d.IntN(30) > 0), CollectsRD: rule.Given(d.IntN(30) > 0), PaysIncomeTax: rule.Given(d.IntN(30) > 0),
		IPClassI: rule.Given(max(d.IntN(6)-3, 0)), IPClassII: rule.Given(d.IntN(6)),
		BannedProducts: rule.Given(d.IntN(30) == 0), RestrictedIndustry: rule.Given(d.IntN(30) == 0),
		Incidents: rule.Given(d.incidents(year)), Falsifications: rule.Given(d.falsifications(year)),
		AbnormalListings: rule.Given(d.listings(year, filed)), DishonestyListings: rule.Given(d.listings(year, filed)),
		Awards: rule.Given(d.awards(filed)), Standards: rule.Given(d.standards(filed)),
		RDBody: rule.Given(d.IntN(20) == 0), FirstTime: rule.Given(d.IntN(2) == 0), RevokedBefore: rule.Given(d.IntN(20) == 0),
	}
	d.people(&a)
	d.money(&a)
	d.certificate(&a, filed)
	return a
}

// people puts the technical staff near a band of the head count, in twenty-fourths where it is an average.
func (d draw) people(a *techsme.Application) {
	den := pick[int64](d, 1, 1, 2, 24)
	staff := pick(d, 1+d.Int64N(60), 1+d.Int64N(700), d.beside(500)) * den
	tech := min(d.beside(staff*pick[int64](d, 0, 10, 15, 20, 25, 30, 60)/100), staff)
	a.Employees, a.TechStaff = rule.Given(rule.Frac(staff, den)), rule.Given(rule.Frac(tech, den))
}

// money puts R&D near a band of sales or cost, and the excluded income near half.
func (d draw) money(a *techsme.Application) {
	sales := pick(d, 0, d.beside(20_000_000_000), d.Int64N(30_000_000_000), 100*d.Int64N(10_000_000))
	cost := pick(d, 0, sales/6, sales/5, d.Int64N(20_000_000_000), 100*d.Int64N(10_000_000))
	rd := d.beside(pick(d, sales*pick[int64](d, 0, 2, 3, 4, 5, 6, 9)/100, cost*pick[int64](d, 10, 15, 20, 25, 30)/100, d.Int64N(20_000_000)))
	base := pick(d, sales, 2*d.Int64N(1_000_000), 0)
	a.Sales, a.CostExpense, a.RDExpense = rule.Fen(sales), rule.Fen(cost), rule.Fen(rd)
	a.Assets = rule.Fen(pick(d, d.beside(20_000_000_000), d.Int64N(20_000_000_000), d.Int64N(20_000_000_000)))
	a.IncomeBase, a.ExcludedIncome = rule.Fen(base), rule.Fen(pick(d, 0, 0, d.beside(base/2)))
}

func (d draw) certificate(a *techsme.Application, filed rule.Date) {
	a.HoldsHNTE = rule.Given(d.IntN(4) == 0)
	if held, _ := a.HoldsHNTE.Get(); held {
		from := d.near(filed.AddYears(pick(d, 0, -1, -3)))
		a.HNTEFrom, a.HNTEUntil = rule.Given(from), rule.Given(from.AddYears(3).AddDays(-1))
	}
}

func (d draw) dayIn(year int) rule.Date {
	if d.IntN(8) == 0 && !rule.NewDate(year, 2, 29).IsZero() {
		return rule.NewDate(year, 2, 29)
	}
	return rule.NewDate(year, 1, 1).AddDays(d.IntN(365))
}

// near moves a day by at most one day.
func (d draw) near(day rule.Date) rule.Date { return day.AddDays(d.IntN(3) - 1) }

// some is how long a list is: mostly empty.
func (d draw) some() int { return max(d.IntN(8)-4, 0) }

func (d draw) incidents(year int) []techsme.Incident {
	all := []techsme.Incident{}
	for range max(d.some()-1, 0) {
		on := pick(d, d.near(rule.NewDate(year-1, 1, 1)), d.dayIn(year-2), d.dayIn(year-4), d.dayIn(year-3))
		all = append(all, techsme.Incident{rule.Given(pick(d, techsme.SafetyAccident, techsme.QualityAccident, techsme.ResearchDishonesty)), rule.Given(on)})
	}
	return all
}

func (d draw) falsifications(year int) []techsme.Falsification {
	all := []techsme.Falsification{}
	for _, i := range d.incidents(year) {
		all = append(all, techsme.Falsification{On: i.On})
	}
	return all
}

func (d draw) listings(year int, filed rule.Date) []techsme.Listing {
	all := []techsme.Listing{}
	for range max(d.some()-1, 0) {
		l := techsme.Listing{Removed: rule.Given(d.mostly())}
		if gone, _ := l.Removed.Get(); gone {
			l.RemovedOn = rule.Given(pick(d, d.near(rule.NewDate(year-1, 1, 1)), d.near(filed), d.dayIn(year-3), d.dayIn(year-4)))
		}
		all = append(all, l)
	}
	return all
}

func (d draw) awards(filed rule.Date) []techsme.Award {
	all := []techsme.Award{}
	for range d.some() {
		all = append(all, techsme.Award{rule.Given(pick(d, techsme.NationalAward, techsme.NationalAward, techsme.ProvincialAward, techsme.OtherAward)), rule.Given(d.before(filed)), rule.Given(1 + d.IntN(5))})
	}
	return all
}

func (d draw) standards(filed rule.Date) []techsme.Standard {
	all := []techsme.Standard{}
	for range d.some() {
		kind := techsme.StandardKind(pick(d, techsme.StandardKind.Choices("")...))
		all = append(all, techsme.Standard{rule.Given(kind), rule.Given(d.before(filed)), rule.Given(1 + d.IntN(8))})
	}
	return all
}

// before is a day about five years before filing, a good while ago, or about the day of filing itself.
func (d draw) before(filed rule.Date) rule.Date {
	return pick(d, d.near(filed.AddYears(-5)), filed.AddDays(-d.IntN(3000)), d.near(rule.NewDate(filed.Year()-5, 1, 1)), d.near(filed))
}

// amount reads a given amount as an exact decimal.
func amount(o rule.Opt[decimal.Decimal]) decimal.Decimal { v, _ := o.Get(); return v }
