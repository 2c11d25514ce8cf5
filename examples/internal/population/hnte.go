package population

import (
	"iter"

	"github.com/keji-rules/keji/certification/hnte"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/reform"
)

// HNTE yields n firms that apply for certification in 2026. They have the facts that either edition asks for, and points
// of experts that lie within the bands of both, so that the editions of 2008 and 2016 can be compared. Who
// applies is taken to have looked before: they have more rights, R&D and results than firms at large.
func HNTE(seed uint64, n int) iter.Seq[reform.Subject[hnte.Application]] {
	return func(yield func(reform.Subject[hnte.Application]) bool) {
		d := newDraw(seed)
		for i := range n {
			f := d.firm(i+1, []int{10, 12, 15, 30}, []int{3, 4, 5, 6})
			f.class2 += d.IntN(4) // who applies has looked for rights before
			if !yield(reform.Subject[hnte.Application]{ID: f.id, Groups: f.groups, Application: d.hnte(&f)}) {
				return
			}
		}
	}
}

func (d draw) hnte(f *firm) hnte.Application {
	filed := rule.NewDate(2026, 6, 1).AddDays(d.IntN(120))
	old := !d.oneIn(40)
	registered := filed.AddDays(-1600 - d.IntN(4000))
	if !old {
		registered = filed.AddDays(-364 - d.IntN(3))
	}
	a := hnte.Application{
		FiledOn: rule.Given(filed), RegisteredOn: rule.Given(registered), Resident: d.flag(998), InRegion: d.flag(995), EarlierApplications: rule.Given(0),
		HoldsCertificate: rule.Given(false), ChangesPending: d.flag(5), ReportsPending: d.flag(8), Withdrawn: rule.Given(false),
		IPClassI: rule.Given(f.class1), IPClassII: rule.Given(f.class2), IPSpent: rule.Given(0), IPSupports: d.flag(950),
		Field: rule.Given(pick[hnte.FieldCode](d, "1.1.1", "5.4", "8.9.2")), FieldMatches: d.flag(960),
		Employees: rule.Given(rule.Int(int64(f.staff))), TechStaff: rule.Given(rule.Int(int64(f.tech))), OtherAccepted: rule.Given(false),
		DraftedStandards: d.flag(80), Incidents: rule.Given([]hnte.Incident{}),
	}
	a.CollegeTechStaff = rule.Given(rule.Int(int64(min(d.beside(f.tech+f.staff*d.IntN(25)/100), f.staff))))
	a.RDStaff = rule.Given(rule.Int(int64(f.tech * (60 + d.IntN(41)) / 100)))
	if !f.clean {
		a.Incidents = rule.Given([]hnte.Incident{{Kind: rule.Given(hnte.SafetyAccident), On: rule.Given(filed.AddDays(-363 - d.IntN(5)))}})
	}
	income := f.sales + 1_000_000
	a.TotalIncome, a.HTIncome = rule.Fen(income), rule.Fen(min(income*int64(pick(d, 60, 55+d.IntN(40), 62+d.IntN(35), 62+d.IntN(35)))/100+int64(d.IntN(2)), income))
	growth := d.years(&a, f)
	d.judged(&a, f, growth, old)
	if !f.complete {
		d.forgetHNTE(&a)
	}
	return a
}

// years draws three accounting years whose rates of growth are whole percents, and returns twice the growth of net assets,
// sales and total assets in percent.
func (d draw) years(a *hnte.Application, f *firm) (twice [3]int) {
	last := max(f.sales/1_000_000, 1) * 1_000_000
	shares := [3]int64{28, 33, 39} // of R&D, in hundredths
	years := [3]*hnte.Year{&a.First, &a.Second, &a.Last}
	rates := [3][2]int{}
	for i := range rates {
		for k := range rates[i] {
			rates[i][k] = pick(d, -10, 5, 10, 15, 20, 25, 30, 35, 40, 50)
		}
		twice[i] = rates[i][0] + rates[i][1]
	}
	first := [3]int64{max(last/2_000_000, 1) * 10_000, last / 1_000_000 * 10_000, last / 1_000_000 * 10_000}
	sold := int64(0)
	for i, y := range years {
		amount := func(of int) int64 {
			v := first[of] * 100
			for k := range i {
				v = v * int64(100+rates[of][k]) / 100
			}
			return v
		}
		y.NetAssets, y.Sales, y.TotalAssets = rule.Fen(amount(0)), rule.Fen(amount(1)), rule.Fen(amount(2)*2)
		sold += amount(1)
	}
	total := sold * int64(d.lifted(f.industry.research+15, f.inventive)) / 1000
	if d.oneIn(3) {
		total = sold*int64(pick(d, 3, 4, 5, 6))/100 + int64(d.IntN(3)-1)
	}
	total = max(total, 0)
	rest := total
	for i, y := range years {
		part := total * shares[i] / 100
		if i == len(years)-1 {
			part = rest
		}
		rest -= part
		other := part * int64(pick(d, 0, 5, 12, 20, 25)) / 100
		abroad := int64(0)
		if d.oneIn(15) {
			abroad = part * 45 / 100
		}
		y.RDInternal, y.RDOther, y.RDDomestic, y.RDOverseas = rule.Fen(max(part-other-abroad, 0)), rule.Fen(other), rule.Fen(0), rule.Fen(abroad)
	}
	return twice
}

// judged gives the points of experts, the more the more inventive the firm is.
func (d draw) judged(a *hnte.Application, f *firm, twice [3]int, old bool) {
	points := func(n int) rule.Opt[rule.Number] { return rule.Given(rule.Int(int64(n))) }
	upTo := func(most int) int { return min(most*(600+f.inventive*5/10+d.IntN(250))/1000, most) }
	own := 0
	if f.class1+f.class2 > 0 {
		own = d.IntN(f.class1 + f.class2 + 1)
	}
	recent := f.class1 + f.class2
	transformed, items := 3+d.IntN(8+f.inventive/70), min(1+d.IntN(3)+f.inventive/300, 5)
	a.IPSelfDeveloped, a.IPRecent, a.IPRecentInventions, a.IPLicensed = rule.Given(own), rule.Given(recent), rule.Given(min(f.class1, recent)), rule.Given(0)
	a.Transformations, a.OrganisationItems = rule.Given(transformed), rule.Given(items)
	p := &a.Points
	p.Level, p.Support = points(upTo(8)), points(upTo(8))
	p.Number, p.Way, p.Standards = points(numberPoints(f.class1, f.class2)), points(wayPoints(recent, own)), points(0)
	if a.DraftedStandards.Or(false) {
		p.Standards = points(1)
	}
	p.Transformation, p.Rules, p.Body, p.Incentives, p.Training = points(transformedPoints(transformed)), points(upTo(6)), points(upTo(6)), points(upTo(4)), points(upTo(4))
	p.IP, p.Organisation = points(rightsPoints(f.class1, recent)), points([]int{0, 2, 5, 9, 13, 18}[items])
	if old { // who has fewer than three years is judged on other figures
		p.NetAssetGrowth, p.SalesGrowth, p.AssetGrowth = points(growthPoints(twice[0])), points(growthPoints(twice[1])), points(growthPoints(twice[2]))
	}
}

// ladder returns what the highest step reached gives, steps and gifts from high to low.
func ladder(n int, steps, gifts []int) int {
	for i, from := range steps {
		if n >= from {
			return gifts[i]
		}
	}
	return 0
}

// The points that lie in the bands of both editions, in the middle where there is room.

func growthPoints(twice int) int {
	return ladder(twice, []int{70, 50, 30, 10, 1}, []int{9, 7, 5, 3, 1})
}

func transformedPoints(n int) int {
	return ladder(n, []int{15, 12, 10, 9, 7, 6, 4, 3}, []int{27, 24, 18, 15, 12, 9, 6, 3})
}

func numberPoints(class1, class2 int) int {
	if class1 > 0 {
		return 7
	}
	return ladder(class2, []int{5, 3, 1}, []int{6, 4, 2})
}

func wayPoints(owned, own int) int {
	switch {
	case owned == 0:
		return 0
	case own == 0:
		return 2
	}
	return 5
}

func rightsPoints(inventions, items int) int {
	if inventions > 0 {
		return 27
	}
	return ladder(items, []int{6, 5, 4, 3, 1}, []int{27, 20, 15, 9, 3})
}

// forgetHNTE leaves one fact out, or the points that no expert gave yet.
func (d draw) forgetHNTE(a *hnte.Application) {
	switch d.IntN(3) {
	case 0:
		a.TechStaff = rule.Opt[rule.Number]{}
	case 1:
		a.FieldMatches = rule.Opt[bool]{}
	default:
		a.Points.Level, a.Points.Support = rule.Opt[rule.Number]{}, rule.Opt[rule.Number]{}
	}
}
