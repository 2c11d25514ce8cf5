package hnte

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/keji-rules/keji/rule"
)

// size makes a large number of tries small under the race detector and in short runs.
func size(n int) int {
	if testing.Short() {
		n /= 100
	}
	return max(n/sizeDivisor, 1)
}

// draw makes random applications, most of them near the numbers of the law. The seed is fixed: a failure comes again.
type draw struct{ *rand.Rand }

func newDraw(seed uint64) draw { return draw{rand.New(rand.NewPCG(seed, 2016))} }

func pick[T any](d draw, from ...T) T { return from[d.IntN(len(from))] }

func (d draw) flag(rarely int) rule.Opt[bool] { return rule.Given(d.IntN(rarely) == 0) }
func (d draw) mostly() rule.Opt[bool]         { return rule.Given(d.IntN(200) > 0) }

// beside moves a number by at most one.
func (d draw) beside(n int64) int64 { return max(n+int64(d.IntN(3))-1, 0) }

// application is complete.
func (d draw) application() Application {
	filed := rule.NewDate(2009+d.IntN(19), 1, 1).AddDays(d.IntN(365))
	if d.IntN(100) == 0 {
		filed = rule.NewDate(pick(d, 2012, 2016, 2020, 2024), 12, 31) // a leap year: 365 days within one calendar year
	}
	a := Application{
		FiledOn: rule.Given(filed), RegisteredOn: rule.Given(d.registered(filed)),
		Resident: d.mostly(), InRegion: d.mostly(), EarlierApplications: rule.Given(max(d.IntN(200)-198, 0)),
		HoldsCertificate: d.flag(5), ChangesPending: d.flag(200), ReportsPending: d.flag(200), Withdrawn: d.flag(20),
		IPSupports: d.mostly(), FieldMatches: d.mostly(), Field: rule.Given(pick[FieldCode](d, "1.1.1", "5.4", "8.9.2")),
		OtherAccepted: d.flag(6), Transformations: rule.Given(pick(d, d.IntN(20), 12+d.IntN(8), 15, 15)), OrganisationItems: rule.Given(max(d.IntN(6), d.IntN(6))),
		DraftedStandards: d.flag(3), Incidents: rule.Given(d.incidents(filed)),
	}
	if got(a.HoldsCertificate) {
		a.CertificateOn = rule.Given(filed.AddYears(-pick(d, 2, 3, 3, 4)).AddDays(-d.IntN(40)))
	}
	if got(a.Withdrawn) {
		a.WithdrawnOn = rule.Given(pick(d, filed.AddYears(-5), filed.AddDays(-d.IntN(3000))).AddDays(-d.IntN(2)))
	}
	d.rights(&a)
	d.people(&a)
	if newOracle(&a).n > 0 {
		d.money(&a)
	} else {
		a.Employees, a.TechStaff, a.CollegeTechStaff, a.RDStaff = rule.Opt[rule.Number]{}, rule.Opt[rule.Number]{}, rule.Opt[rule.Number]{}, rule.Opt[rule.Number]{}
	}
	d.points(&a)
	return a
}

// registered is a year ago to the day or a day beside, or longer ago; now and then early in the year of filing.
func (d draw) registered(filed rule.Date) rule.Date {
	if d.IntN(50) == 0 {
		return rule.NewDate(filed.Year(), 1, 1)
	}
	for {
		on := pick(d, filed.AddDays(-364-d.IntN(3)), filed.AddDays(-365-d.IntN(1200)), filed.AddDays(-1200-d.IntN(4000)), filed.AddDays(-1200-d.IntN(4000)))
		if on.Year() < filed.Year() {
			return on
		}
	}
}

func (d draw) rights(a *Application) {
	class1, class2, spent := max(d.IntN(5)-2, 0), 1+d.IntN(7), 0
	if class2 > 0 {
		spent = d.IntN(min(class2, 2) + 1)
	}
	own := d.IntN(class1 + class2 - spent + 1)
	recent := d.IntN(9)
	a.IPClassI, a.IPClassII, a.IPSpent, a.IPSelfDeveloped = rule.Given(class1), rule.Given(class2), rule.Given(spent), rule.Given(own)
	a.IPRecent, a.IPRecentInventions, a.IPLicensed = rule.Given(recent), rule.Given(d.IntN(recent+1)/2), rule.Given(d.IntN(2))
}

// people puts head counts near their shares, in twenty-fourths where they are means.
func (d draw) people(a *Application) {
	den := pick[int64](d, 1, 2, 24)
	staff := (1 + d.Int64N(300)) * den
	near := func(percents ...int64) rule.Opt[rule.Number] {
		return rule.Given(rule.Frac(min(d.beside(staff*pick(d, percents...)/100), staff), den))
	}
	a.Employees = rule.Given(rule.Frac(staff, den))
	a.TechStaff, a.CollegeTechStaff, a.RDStaff = near(10, 20, 30, 40), near(30, 40, 50, 60), near(10, 20, 30, 40)
}

// money draws accounts whose R&D lies near the share asked.
func (d draw) money(a *Application) {
	n := newOracle(a).n
	years := []*Year{&a.First, &a.Second, &a.Last}[3-n:]
	total := int64(0)
	net, assets := d.walk(n, true), d.walk(n, false)
	for i, sold := range d.walk(n, false) {
		if i == n-1 && d.IntN(4) == 0 {
			sold = d.beside(pick[int64](d, 5_000_000_000, 20_000_000_000))
		}
		total += sold
		years[i].Sales, years[i].NetAssets, years[i].TotalAssets = rule.Fen(sold), rule.Fen(net[i]), rule.Fen(assets[i])
	}
	rd := d.beside(total * pick[int64](d, 3, 4, 5, 6, 7, 8, 9) / 100)
	for i, y := range years {
		part := rd / int64(n)
		if i == n-1 {
			part = rd - part*int64(n-1)
		}
		d.spend(y, part)
	}
	income := pick(d, 100*d.Int64N(1_000_000_000), d.Int64N(10_000_000_000))
	a.TotalIncome, a.HTIncome = rule.Fen(income), rule.Fen(min(d.beside(income*pick[int64](d, 6, 7, 8, 9)/10), income))
}

// walk draws figures of n years that grow by rates near the bands, now and then zero or negative.
func (d draw) walk(n int, negative bool) []int64 {
	v := pick(d, 40*d.Int64N(200_000_000), 20*d.Int64N(1_000_000_000)) + 400
	var all []int64
	for range n {
		x := v
		switch d.IntN(25) {
		case 0:
			x = 0
		case 1:
			if negative {
				x = -v
			}
		case 2:
			x = d.beside(v)
		}
		all = append(all, x)
		v = v / 100 * pick[int64](d, 90, 100, 105, 115, 120, 125, 135, 135, 150)
	}
	return all
}

// spend splits R&D of a year into its categories.
func (d draw) spend(y *Year, part int64) {
	other, abroad, home := part*pick[int64](d, 0, 5, 10, 20)/100, part*pick[int64](d, 0, 0, 0, 0, 0, 10, 40)/100, part*pick[int64](d, 0, 0, 20)/100
	y.RDInternal, y.RDOther = rule.Fen(max(part-other-abroad-home, 0)), rule.Fen(other)
	y.RDDomestic, y.RDOverseas = rule.Fen(home), rule.Fen(d.beside(abroad*5/4))
}

func (d draw) incidents(filed rule.Date) []Incident {
	all := []Incident{}
	for range max(d.IntN(12)-9, 0) {
		on := pick(d, filed.AddDays(-364-d.IntN(3)), filed.AddDays(1-d.IntN(3)), filed.AddDays(-400-d.IntN(900)), filed.AddDays(-400-d.IntN(900)), filed.AddDays(-400-d.IntN(900)))
		all = append(all, Incident{rule.Given(pick(d, SafetyAccident, QualityAccident, EnvironmentalViolation)), rule.Given(on)})
	}
	return all
}

// between draws points from low to high, an end more often than not, in fifths else.
func (d draw) between(low, high rule.Number) rule.Opt[rule.Number] {
	switch d.IntN(5) {
	case 0:
		return rule.Given(low)
	case 1:
		x := mul(add(mul(low.Rat(), whole(2)), mul(high.Rat(), whole(3))), big.NewRat(1, 5))
		return rule.Given(rule.Frac(x.Num().Int64(), x.Denom().Int64()))
	}
	return rule.Given(high)
}

func (d draw) upTo(low, high int64) rule.Opt[rule.Number] {
	return d.between(rule.Int(low), rule.Int(high))
}

// points draws points within the bands that the facts give.
func (d draw) points(a *Application) {
	o, p := newOracle(a), &a.Points
	p.Rules, p.Body, p.Incentives, p.Training = d.upTo(3, 6), d.upTo(3, 6), d.upTo(2, 4), d.upTo(2, 4)
	p.Level, p.Support = d.upTo(5, 8), d.upTo(5, 8)
	sold := grade(o.rate(func(y *Year) *big.Rat { return yuan(y.Sales) }))
	if !o.new {
		d.points2008(a, sold)
		return
	}
	p.Transformation = d.upTo(pick[int64](d, 0, 13, 20, 25, 25), 30)
	if low, high := o.transformed(); d.IntN(2) == 0 {
		p.Transformation = d.upTo(low.Num().Int64(), high.Num().Int64())
	}
	net := grade(o.rate(func(y *Year) *big.Rat { return yuan(y.NetAssets) }))
	p.SalesGrowth, p.NetAssetGrowth = d.upTo(max(2*sold-1, 0), 2*sold), d.upTo(max(2*net-1, 0), 2*net)
	usable := got(a.IPClassII) - got(a.IPSpent)
	switch {
	case got(a.IPClassI) > 0:
		p.Number = d.upTo(7, 8)
	default:
		band := int64([]int{0, 1, 1, 3, 3, 5, 5, 5}[usable])
		p.Number = d.upTo(band, band+min(band, 1))
	}
	p.Way, p.Standards = d.upTo(1, 6), rule.Given(rule.Int(0))
	switch {
	case got(a.IPClassI)+usable == 0:
		p.Way = rule.Given(rule.Int(0))
	case got(a.IPSelfDeveloped) == 0:
		p.Way = d.upTo(1, 3)
	}
	if got(a.DraftedStandards) {
		p.Standards = d.upTo(1, 2)
		p.Cut = pick(d, rule.Int(0), rule.Int(0), rule.Frac(1, 3), rule.Int(1))
	}
}

// points2008 draws points of the six bands.
func (d draw) points2008(a *Application, sold int64) {
	p := &a.Points
	band := func(grade, most int64) rule.Opt[rule.Number] {
		low, high := []int64{0, 1, 20, 40, 60, 80}[grade], []int64{0, 19, 39, 59, 79, 100}[grade]
		return d.between(rule.Frac(low*most, 100), rule.Frac(high*most, 100))
	}
	items := int64([]int{0, 1, 1, 2, 3, 4, 5, 5, 5}[min(got(a.IPRecent)+got(a.IPLicensed), 8)])
	if got(a.IPRecentInventions) > 0 {
		items = 5
	}
	p.IP = band(items, 30)
	n := got(a.Transformations)
	results := int64(0)
	for _, from := range []int{3, 4, 7, 10, 12} {
		if n >= from {
			results++
		}
	}
	p.Transformation, p.Organisation = band(results, 30), band(int64(got(a.OrganisationItems)), 20)
	p.SalesGrowth = band(sold, 10)
	p.AssetGrowth = band(grade(newOracle(a).rate(func(y *Year) *big.Rat { return yuan(y.TotalAssets) })), 10)
}
