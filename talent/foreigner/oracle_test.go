package foreigner

import (
	"math/big"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// The oracle reads the standard and the two tables as they are printed, in plain Go: no sheet, no policy, no table.

func got[T any](o rule.Opt[T]) T { v, _ := o.Get(); return v }

func is(o rule.Opt[bool]) bool { return got(o) }

func fenOf(o rule.Opt[decimal.Decimal]) *big.Int {
	n, _ := rule.AmountFen(got(o))
	return big.NewInt(n)
}

// ageOf counts birthdays: years, less one where the day of the year is not reached; 29 February falls on the 28th.
func ageOf(a *Application) int {
	by, bm, bd := got(a.BornOn).Split()
	y, m, d := got(a.AppliedOn).Split()
	if bm == 2 && bd == 29 && y%4 != 0 {
		bd = 28
	}
	if m < bm || m == bm && d < bd {
		return y - by - 1
	}
	return y - by
}

// reached counts how many of ascending bounds a number reaches.
func reached(n *big.Rat, bounds ...int64) int {
	k := 0
	for _, b := range bounds {
		if n.Cmp(big.NewRat(b, 1)) >= 0 {
			k++
		}
	}
	return k
}

func oraclePoints(a *Application, trial bool) int {
	salary := []int{0, 5, 8, 11, 14, 17, 20}[reached(new(big.Rat).SetFrac(fenOf(a.AnnualSalary), big.NewInt(100)), 50_000, 70_000, 150_000, 250_000, 350_000, 450_000)]
	education := map[Degree]int{bachelorDegree: 10, masterDegree: 15, doctorDegree: 20}[got(a.Degree)]
	full := new(big.Int).Quo(got(a.WorkYears).Rat().Num(), got(a.WorkYears).Rat().Denom()).Int64()
	years := 0
	if full >= 2 {
		years = min(int(full)+3, 20)
	}
	hsk := min(got(a.HSK), 5)
	chinese := hsk
	oneOf := is(a.TopUniversity) || is(a.Fortune500)
	region := 0
	if trial {
		years, chinese = min(years, 15), 2*hsk
		if is(a.TaughtInChinese) {
			chinese = 10
		}
		if r := got(a.Region); r == "western" || r == "northeast" || r == "poor_county_central" {
			region = 10
		}
	} else {
		education = max(education, map[Skill]int{"advanced": 10, "technician": 15, "senior_technician": 20}[got(a.Skill)])
		if is(a.FormerNational) || is(a.TaughtInChinese) {
			chinese = 5
		}
		oneOf = oneOf || is(a.OwnsIP) || is(a.FiveYears)
		if got(a.Region) != "none" {
			region = 10
		}
	}
	age := 0
	switch n := ageOf(a); {
	case n >= 18 && n <= 25, n >= 46 && n <= 55:
		age = 10
	case n >= 26 && n <= 45:
		age = 15
	case n >= 56 && n <= 60:
		age = 5
	}
	total := salary + education + years + 5*reached(got(a.MonthsPerYear).Rat(), 3, 6, 9) + chinese + region + age + int(got(a.LocalBonus).Num())
	if oneOf {
		total += 5
	}
	return total
}

// paid says whether the pay is a multiple of the average wage: twelve monthly ones, or the annual one.
func paid(a *Application, times int64) bool {
	wage := fenOf(a.Wage.Amount)
	if got(a.Wage.Basis) == Monthly {
		times *= 12
	}
	return fenOf(a.AnnualSalary).Cmp(new(big.Int).Mul(wage, big.NewInt(times))) >= 0
}

func oracleBasic(a *Application) bool {
	b := &a.Basic
	return ageOf(a) >= 18 && is(b.Healthy) && is(b.NoCriminalRecord) && is(b.EmployerInChina) && is(b.Skilled) && is(b.ServesNeeds) && is(b.SpecialNeed) && is(b.EmployerLawful) &&
		is(b.EmployerHonest) && is(b.AboveMinimum) && (!is(b.ApprovalNeeded) || is(b.Approved))
}

func oracleA(a *Application, trial bool) map[Route]bool {
	r, p, f := &a.Recognised, &a.Post, &a.Founder
	senior := is(p.Senior)
	sales := fenOf(f.Sales1)
	for _, s := range []rule.Opt[decimal.Decimal]{f.Sales2, f.Sales3} {
		if n := fenOf(s); n.Cmp(sales) < 0 {
			sales = n
		}
	}
	return map[Route]bool{
		routeAProgramme: is(a.Programme.Selected) && is(a.Programme.Level) && is(a.Programme.Filed),
		routeARecognised: is(r.Nobel) || is(r.NamedAward) || is(r.Academician) || is(r.StandardsBody) || is(r.Laboratory) || is(r.NationalProject) || is(r.Editor) ||
			got(r.Papers) >= 3 || is(r.UniversityPost) || is(r.Fortune500Post) || is(r.Finance) || is(r.Official) || is(r.Arts) || is(r.Sports) || is(r.WorldSkills),
		routeAPost: is(p.Platform) && senior || is(p.Major) && senior || is(p.Medium) && is(p.MediumConditions) && (senior || is(p.ChiefExpert)) ||
			is(p.Hospital) && senior || is(p.Academic) && (is(p.Management) || is(p.DeputySenior)) || paid(a, 6),
		routeAFounder: is(f.Contributed) && got(f.Years) >= 3 && got(f.InvestedUSD).Rat().Cmp(big.NewRat(500_000, 1)) >= 0 && got(f.Share).Rat().Cmp(big.NewRat(3, 10)) >= 0 ||
			is(f.Leading) && (sales.Cmp(big.NewInt(1_000_000_000)) >= 0 || fenOf(f.Tax).Cmp(big.NewInt(100_000_000)) >= 0),
		routeAYoung:  ageOf(a) < 40 && is(a.PostDoc),
		routeAPoints: oraclePoints(a, trial) >= 85,
	}
}

func oracleB(a *Application, trial bool) map[Route]bool {
	p, t, e := &a.Professional, &a.Teacher, &a.Exceptions
	degree := got(a.Degree) != noDegree
	two := big.NewRat(2, 1)
	teaches := is(t.Teaches) && (is(t.NativeLanguage) || is(e.Language.Granted)) && (degree || is(e.Degree.Granted))
	out := map[Route]bool{
		routeBSkill: is(p.SkillCertificate) || is(p.UrgentSkill), routeBSalary: paid(a, 4), routeBSpecial: is(p.Special), routeBPoints: oraclePoints(a, trial) >= 60,
		routeBPost: (degree || is(e.Degree.Granted)) && (got(a.WorkYears).Rat().Cmp(two) >= 0 || is(e.Experience.Granted) || is(p.Graduate)) && (trial || got(p.PostGroup) != noGroup),
	}
	if trial {
		out[routeBMaster] = (got(a.Degree) == masterDegree || got(a.Degree) == doctorDegree) && (is(p.ChineseMaster) || is(a.TopUniversity))
		out[routeBTeacher] = teaches && is(t.NativeDegree)
	} else {
		out[routeBTeacher] = teaches &&
			(is(e.Experience.Granted) || got(t.TeachingYears).Rat().Cmp(two) >= 0 || is(t.TeachingDegree) || is(t.Licence) || is(t.Certificate) || got(t.CourseHours) >= 120)
	}
	if ageOf(a) > 60 && !is(e.Age.Granted) && !(is(p.ByAgreement) && got(p.PostGroup) == "agreement") {
		return nil
	}
	return out
}

// oracle tells the tier and the routes that lead there.
func oracle(a *Application) (Tier, map[Route]bool) {
	trial := got(a.AppliedOn).Before(rule.NewDate(2017, 4, 1))
	if !oracleBasic(a) {
		return NoTier, nil
	}
	l := &a.Listed
	onList := map[Route]bool{routeCList: is(l.UnderRules) || is(l.Temporary) || is(l.Intern) || is(l.Student) || is(l.Quota)}
	for _, x := range []struct {
		tier   Tier
		routes map[Route]bool
	}{{TierA, oracleA(a, trial)}, {TierB, oracleB(a, trial)}, {TierC, onList}} {
		for _, met := range x.routes {
			if met {
				return x.tier, x.routes
			}
		}
	}
	return NoTier, nil
}

func TestOracle(t *testing.T) {
	d, seen := newDraw(1), map[Tier]int{}
	n := size(5_000)
	for range n {
		a := d.application()
		c, err := Classify(a)
		require.NoError(t, err)
		v, told := c.Value()
		require.True(t, told)
		tier, routes := oracle(&a)
		require.Equal(t, tier, v.Tier, c.FullText(rule.EN))
		seen[tier]++
		count := 0
		for _, met := range routes {
			if met {
				count++
			}
		}
		require.Len(t, v.Routes, count)
		for _, r := range v.Routes {
			require.True(t, routes[r], r)
		}
	}
	for _, tier := range []Tier{TierA, TierB, TierC, NoTier} {
		require.GreaterOrEqual(t, seen[tier], n/100, "%v", seen)
	}
}

// Every combination of what the rows of the table can give, in both editions: one sum, and both marks.
func TestThePointsSpace(t *testing.T) {
	sheet := rule.NewSheet(book)
	marks := schemeOf(func(s *rule.Sheet, p *Policy, a *Application) {
		r := reader{s: s, p: p, a: a}
		s.AnyOf(tier, r.aPoints(), r.bPoints())
		s.Decide()
	})
	step, count := 1, 0
	if testing.Short() || sizeDivisor > 1 {
		step = 101
	}
	for _, day := range []rule.Date{rule.NewDate(2026, 7, 15), rule.NewDate(2017, 1, 16)} {
		locality := "120100"
		at := &placeOf(locality).timeline
		eachPoint(day, func(i int, a *Application) {
			if i%step != 0 {
				return
			}
			a.Locality = locality
			d, err := marks.EvaluateUnder(at, sheet, a)
			if err != nil {
				t.Fatal(err)
			}
			known, _ := d.Score()
			score, _ := known.Exact()
			want := oraclePoints(a, day.Year() == 2017)
			first, _ := finding(d, aPoints)
			second, _ := finding(d, bPoints)
			if score != rule.Int(int64(want)) || (first.Verdict() == rule.Passed) != (want >= 85) || (second.Verdict() == rule.Passed) != (want >= 60) {
				t.Fatalf("oracle says %d\n%s", want, d.FullText(rule.EN))
			}
			count++
		})
	}
	require.GreaterOrEqual(t, count, 600_000/step)
}

// eachPoint goes through one representative of each class of every row.
func eachPoint(day rule.Date, visit func(int, *Application)) {
	no := rule.Given(false)
	a := Application{AppliedOn: rule.Given(day), FormerNational: no, TaughtInChinese: no, Fortune500: no, OwnsIP: no, FiveYears: no, Skill: rule.Given(Skill("none"))}
	i := 0
	for _, pay := range []int64{49_999, 50_000, 70_000, 150_000, 250_000, 350_000, 450_000} {
		a.AnnualSalary = rule.Yuan(pay)
		for _, a.Degree = range []rule.Opt[Degree]{rule.Given(noDegree), rule.Given(bachelorDegree), rule.Given(masterDegree), rule.Given(doctorDegree)} {
			for years := int64(1); years <= 17; years++ {
				if day.Year() == 2017 && years > 3 && years < 11 {
					continue // the pilot caps at 12 years: the rungs between are the same
				}
				a.WorkYears = rule.Given(rule.Int(years))
				for _, months := range []int64{2, 3, 6, 9} {
					if day.Year() == 2017 && (months == 3 || months == 6) {
						continue // the same row in both editions
					}
					a.MonthsPerYear = rule.Given(rule.Int(months))
					for hsk := range 6 {
						a.HSK = rule.Given(hsk)
						for _, a.Region = range []rule.Opt[Region]{rule.Given(Region("none")), rule.Given(Region("western"))} {
							for _, age := range []int{17, 18, 26, 46, 56, 61} {
								a.BornOn = rule.Given(day.AddYears(-age))
								for _, a.TopUniversity = range []rule.Opt[bool]{no, rule.Given(true)} {
									for _, bonus := range []int64{0, 10} {
										a.LocalBonus = rule.Given(rule.Int(bonus))
										visit(i, &a)
										i++
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

// Within a row: every combination of the items of a row, and each edge of pay, years, months and age from both sides, in both
// editions. Together with the space of the rows' classes this is the whole of the table.
func TestWithinTheRows(t *testing.T) {
	sheet, count := rule.NewSheet(book), 0
	marks := schemeOf(func(s *rule.Sheet, p *Policy, a *Application) {
		r := reader{s: s, p: p, a: a}
		s.AnyOf(tier, r.aPoints(), r.bPoints())
		s.Decide()
	})
	at := &placeOf("120100").timeline
	for _, day := range []rule.Date{rule.NewDate(2026, 7, 15), rule.NewDate(2017, 1, 16)} {
		eachItem(day, func(a Application) {
			d, err := marks.EvaluateUnder(at, sheet, &a)
			require.NoError(t, err)
			known, _ := d.Score()
			score, _ := known.Exact()
			require.Equal(t, rule.Int(int64(oraclePoints(&a, day.Year() == 2017))), score)
			count++
		})
	}
	require.GreaterOrEqual(t, count, 1_000)
}

// eachItem goes through the combinations of each row by itself, beside rows that earn something.
func eachItem(day rule.Date, visit func(Application)) {
	no, flags := rule.Given(false), []rule.Opt[bool]{rule.Given(false), rule.Given(true)}
	a := Application{Locality: "120100", AppliedOn: rule.Given(day), BornOn: rule.Given(day.AddYears(-30)), AnnualSalary: rule.Yuan(150_000), Degree: rule.Given(bachelorDegree),
		Skill: rule.Given(Skill("none")), WorkYears: rule.Given(rule.Int(5)), MonthsPerYear: rule.Given(rule.Int(9)), FormerNational: no, TaughtInChinese: no, HSK: rule.Given(2),
		Region: rule.Given(Region("none")), TopUniversity: no, Fortune500: no, OwnsIP: no, FiveYears: no, LocalBonus: rule.Given(rule.Int(3))}
	for _, yuan := range []int64{0, 50_000, 70_000, 150_000, 250_000, 350_000, 450_000, 10_000_000} {
		for fen := int64(-1); fen <= 1; fen++ {
			b := a
			b.AnnualSalary = rule.Fen(max(0, yuan*100+fen))
			visit(b)
		}
	}
	for _, degree := range degrees.Values() {
		for _, skill := range skills.Values() {
			b := a
			b.Degree, b.Skill = rule.Given(degree), rule.Given(skill)
			visit(b)
		}
	}
	for tenth := int64(0); tenth <= 250; tenth++ {
		b := a
		b.WorkYears = rule.Given(rule.Frac(tenth, 10))
		visit(b)
		if tenth <= 120 {
			b.MonthsPerYear = rule.Given(rule.Frac(tenth, 10))
			visit(b)
		}
	}
	for hsk := range 10 {
		for _, former := range flags {
			for _, taught := range flags {
				b := a
				b.HSK, b.FormerNational, b.TaughtInChinese = rule.Given(hsk), former, taught
				visit(b)
			}
		}
	}
	for _, region := range regions.Values() {
		b := a
		b.Region = rule.Given(region)
		visit(b)
	}
	for age := 10; age <= 80; age++ {
		for shift := -1; shift <= 1; shift++ {
			b := a
			b.BornOn = rule.Given(day.AddYears(-age).AddDays(shift))
			visit(b)
		}
	}
	for i := range 16 {
		b := a
		b.TopUniversity, b.Fortune500, b.OwnsIP, b.FiveYears = flags[i&1], flags[i>>1&1], flags[i>>2&1], flags[i>>3&1]
		visit(b)
	}
	for bonus := range int64(11) {
		b := a
		b.LocalBonus = rule.Given(rule.Int(bonus))
		visit(b)
	}
}
