package techsme_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/rule"
)

// oracle decides a complete application as the text of the law is read, without anything of package rule but its
// values: no sheet, no policy, no table. 2017 holds the Measures alone, 2022 the guide as well.
type oracle struct {
	a     *techsme.Application
	year  int
	filed int // days as yyyymmdd
	tight bool
}

func newOracle(a *techsme.Application) oracle {
	year := got(a.EvaluationYear)
	return oracle{a, year, number(got(a.SubmittedOn)), year >= 2022}
}

func got[T any](o rule.Opt[T]) T { v, _ := o.Get(); return v }

func number(d rule.Date) int {
	y, m, day := d.Split()
	return y*10000 + m*100 + day
}

// decide is Article 6, or Article 8 in the place of the score.
func (o oracle) decide() (passed bool, score int64) {
	people, research, outcomes := o.people(), o.research(), o.outcomes()
	score = people + research + outcomes
	reached := score >= 60 && people != 0
	return o.resident() && o.small() && o.welcome() && o.honest() && (reached || o.direct()), score
}

func (o oracle) resident() bool {
	a := o.a
	if !o.tight {
		return got(a.Registered)
	}
	return (got(a.Registered) || got(a.ManagedInChina)) &&
		got(a.AccountsSound) && got(a.AuditCollection) && got(a.CollectsRD) && got(a.PaysIncomeTax)
}

func (o oracle) small() bool {
	limit := big.NewRat(200_000_000, 1)
	return got(o.a.Employees).Rat().Cmp(big.NewRat(500, 1)) <= 0 &&
		amount(o.a.Sales).Rat().Cmp(limit) <= 0 && amount(o.a.Assets).Rat().Cmp(limit) <= 0
}

func (o oracle) welcome() bool {
	if got(o.a.BannedProducts) {
		return false
	}
	if !o.tight {
		return true
	}
	half := new(big.Rat).Mul(amount(o.a.IncomeBase).Rat(), big.NewRat(1, 2))
	return !got(o.a.RestrictedIndustry) && amount(o.a.ExcludedIncome).Rat().Cmp(half) <= 0
}

func (o oracle) honest() bool {
	clean := !o.happened(got(o.a.Incidents)) && !o.listed(got(o.a.AbnormalListings)) && !o.listed(got(o.a.DishonestyListings))
	return clean && (!o.tight || !o.lied(got(o.a.Falsifications)))
}

// happened: in the previous accounting year or in this one.
func (o oracle) happened(all []techsme.Incident) bool {
	for _, i := range all {
		if number(got(i.On))/10000 >= o.year-1 {
			return true
		}
	}
	return false
}

// lied: in the same two years.
func (o oracle) lied(all []techsme.Falsification) bool {
	for _, f := range all {
		if number(got(f.On))/10000 >= o.year-1 {
			return true
		}
	}
	return false
}

// listed: on the day of filing; from 2022 on on any day since the beginning of the previous year.
func (o oracle) listed(all []techsme.Listing) bool {
	first := o.filed
	if o.tight {
		first = (o.year-1)*10000 + 101
	}
	for _, l := range all {
		if !got(l.Removed) || number(got(l.RemovedOn)) > first {
			return true
		}
	}
	return false
}

// grade is which of five ascending percentages a/b reaches, 0 for none or where there is no such ratio.
func grade(a, b *big.Rat, percents ...int64) int64 {
	if b.Sign() == 0 {
		return 0
	}
	share, reached := new(big.Rat).Quo(a, b), int64(0)
	for _, p := range percents {
		if share.Cmp(big.NewRat(p, 100)) >= 0 {
			reached++
		}
	}
	return reached
}

func (o oracle) people() int64 {
	return 4 * grade(got(o.a.TechStaff).Rat(), got(o.a.Employees).Rat(), 10, 15, 20, 25, 30)
}

func (o oracle) research() int64 {
	rd := amount(o.a.RDExpense).Rat()
	sales := 10 * grade(rd, amount(o.a.Sales).Rat(), 2, 3, 4, 5, 6)
	cost := 10 * grade(rd, amount(o.a.CostExpense).Rat(), 10, 15, 20, 25, 30)
	switch o.a.Indicator {
	case techsme.SalesIndicator:
		return sales
	case techsme.CostIndicator:
		return cost
	}
	return max(sales, cost)
}

func (o oracle) outcomes() int64 {
	if got(o.a.IPClassI) >= 1 {
		return 30
	}
	return []int64{0, 6, 12, 18, 24}[min(got(o.a.IPClassII), 4)]
}

// direct is Article 8: one of four.
func (o oracle) direct() bool {
	if got(o.a.HoldsHNTE) && number(got(o.a.HNTEFrom)) <= o.filed && o.filed <= number(got(o.a.HNTEUntil)) {
		return true
	}
	for _, w := range got(o.a.Awards) {
		if got(w.Level) == techsme.NationalAward && o.recent(got(w.On)) && got(w.Rank) <= 3 {
			return true
		}
	}
	for _, d := range got(o.a.Standards) {
		k := got(d.Kind)
		if (k == techsme.InternationalStandard || k == techsme.NationalStandard || k == techsme.IndustryStandard) && o.recent(got(d.On)) && got(d.Rank) <= 5 {
			return true
		}
	}
	return got(o.a.RDBody)
}

// recent: within five years before filing, the same day included, and not after it.
func (o oracle) recent(on rule.Date) bool {
	since := o.filed - 50000
	if since%10000 == 229 && (since/10000)%4 != 0 {
		since-- // 28 February
	}
	return number(on) >= since && number(on) <= o.filed
}

func TestOracle(t *testing.T) {
	d, sheet, passed := newDraw(1), rule.NewSheet(techsme.Scheme().Book()), 0
	n := size(100_000)
	for i := range n {
		a := d.application()
		decision, err := techsme.Scheme().EvaluateOn(sheet, &a)
		require.NoError(t, err)
		want, points := newOracle(&a).decide()
		score, _ := decision.Score()
		is, known := score.Exact()
		if known && is == rule.Int(points) && (decision.Verdict() == rule.Passed) == want && decision.Verdict() != rule.Undetermined {
			passed += map[bool]int{true: 1}[want]
			continue
		}
		t.Fatalf("application %d: oracle says %t, %d points\n%s", i, want, points, decision.FullText(rule.EN))
	}
	require.GreaterOrEqual(t, passed, n/10, "too few pass to prove anything")
	require.LessOrEqual(t, passed, n*9/10, "too many pass to prove anything")
}
