package foreigner

import (
	"encoding/json"
	"math/rand/v2"
	"reflect"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// size is how many random cases a test takes: few in short runs and under the race detector.
func size(n int) int {
	if testing.Short() {
		n /= 50
	}
	return n/sizeDivisor + 5
}

// draw makes applications, near the edges of the law as often as not.
type draw struct{ *rand.Rand }

func newDraw(seed uint64) draw { return draw{rand.New(rand.NewPCG(seed, 7))} }

func pick[T any](d draw, of ...T) T { return of[d.IntN(len(of))] }

// rare is a yes once in n.
func (d draw) rare(n int) rule.Opt[bool] { return rule.Given(d.IntN(n) == 0) }

func (d draw) money(of ...int64) rule.Opt[decimal.Decimal] {
	return rule.Fen(max(0, pick(d, of...)*100+int64(d.IntN(3))-1))
}

func (d draw) number(of ...int64) rule.Opt[rule.Number] {
	return rule.Given(rule.Frac(pick(d, of...), 10))
}

func (d draw) application() Application {
	day := pick(d, rule.NewDate(2026, 7, 15), rule.NewDate(2017, 4, 1), rule.NewDate(2017, 3, 31), rule.NewDate(2026, 2, 28))
	yes := d.rare
	a := Application{
		Locality: "120100", AppliedOn: rule.Given(day), Renewal: yes(2),
		BornOn:       rule.Given(pick(d, day.AddYears(-pick(d, 17, 18, 25, 26, 39, 40, 45, 46, 60, 61)).AddDays(d.IntN(3)-1), rule.NewDate(1988, 2, 29))),
		Basic:        Basic{rule.Given(true), rule.Given(true), rule.Given(true), rule.Given(true), rule.Given(true), rule.Given(true), rule.Given(true), rule.Given(true), rule.Given(true), yes(8), yes(2)},
		AnnualSalary: d.money(0, 50_000, 70_000, 150_000, 250_000, 350_000, 400_000, 450_000, 600_000),
		Wage:         Wage{d.money(8_333, 100_000, 5_000_000), rule.Given(pick(d, wageBases.Values()...)), rule.Given(day.Year() - 1), rule.Given(WageKind("social"))},
		Degree:       rule.Given(pick(d, degrees.Values()...)), Skill: rule.Given(pick(d, skills.Values()...)), WorkYears: d.number(0, 19, 20, 29, 30, 119, 120, 169, 170, 300),
		MonthsPerYear: d.number(0, 29, 30, 59, 60, 89, 90, 120), FormerNational: yes(5), TaughtInChinese: yes(5), HSK: rule.Given(d.IntN(7)), Region: rule.Given(pick(d, regions.Values()...)),
		TopUniversity: yes(4), Fortune500: yes(6), OwnsIP: yes(6), FiveYears: yes(6), LocalBonus: rule.Given(rule.Int(int64(d.IntN(11)))),
		Programme: Programme{yes(3), yes(3), yes(3)}, PostDoc: yes(15), CityPilot: CityPilot{yes(2), yes(2)},
		Post:         Post{Platform: yes(20), Major: yes(20), Medium: yes(10), MediumConditions: yes(5), Hospital: yes(20), Academic: yes(10), Senior: yes(8), ChiefExpert: yes(5), DeputySenior: yes(8)},
		Founder:      Founder{Contributed: yes(5), Years: rule.Given(d.IntN(2) + 2), InvestedUSD: rule.Given(rule.Int(int64(499_999 + d.IntN(2)))), Share: d.number(2, 3, 4), Leading: yes(10), Sales1: d.money(10_000_000), Sales2: d.money(10_000_000), Sales3: d.money(10_000_000, 20_000_000), Tax: d.money(500_000, 1_000_000)},
		Professional: Professional{rule.Given(pick(d, postGroups.Values()...)), yes(4), yes(25), yes(25), yes(30), yes(10), yes(15)},
		Teacher:      Teacher{yes(5), yes(2), yes(2), d.number(19, 20), yes(5), yes(5), yes(5), rule.Given(119 + d.IntN(2))},
		Listed:       Listed{UnderRules: yes(5), Temporary: yes(5), Intern: yes(5), Student: yes(5), Quota: yes(5)},
	}
	if d.IntN(6) == 0 {
		a.Basic.EmployerHonest = rule.Given(false)
	}
	no := rule.Given(false)
	a.Recognised = Recognised{None: rule.Given(true)}
	if d.IntN(5) == 0 {
		a.Recognised = Recognised{Nobel: no, NamedAward: yes(50), Academician: yes(50), StandardsBody: no, Laboratory: no, NationalProject: no, Editor: no, Papers: rule.Given(2 + d.IntN(2)), UniversityPost: no, Fortune500Post: no, Finance: no, Official: no, Arts: no, Sports: no, WorldSkills: no}
	}
	a.Exceptions = Exceptions{d.exception(), d.exception(), d.exception(), d.exception()}
	a.Post.Management = rule.Given(is(a.Post.Senior) && d.IntN(2) == 0) // who manages is in a senior post
	if d.IntN(20) == 0 {
		a.Basic.ServesNeeds = rule.Given(false)
	}
	if d.IntN(20) == 0 {
		a.Basic.SpecialNeed = rule.Given(false)
	}
	return a
}

func (d draw) exception() Exception {
	if d.IntN(8) == 0 {
		return Exception{rule.Given(true), "省主管部门", "文件"}
	}
	return Exception{Granted: rule.Given(false)}
}

// less forgets facts: each Opt of the application with a chance of one in n, but those that pick the edition.
func (d draw) less(a Application, n int) Application {
	day := a.AppliedOn
	d.forget(reflect.ValueOf(&a).Elem(), n)
	a.AppliedOn = day
	for _, e := range []*Exception{&a.Exceptions.Age, &a.Exceptions.Degree, &a.Exceptions.Experience, &a.Exceptions.Language} {
		if !e.Granted.IsGiven() {
			e.Authority, e.Document = "", ""
		}
	}
	return a
}

func (d draw) forget(v reflect.Value, n int) {
	for i := range v.NumField() {
		f := v.Field(i)
		if _, optional := f.Interface().(rule.Optional); optional {
			if d.IntN(n) == 0 {
				f.SetZero()
			}
		} else if f.Kind() == reflect.Struct {
			d.forget(f, n)
		}
	}
}

// An answer with missing facts never contradicts what becomes of it when they are given.
func TestMissingFactsNeverContradict(t *testing.T) {
	d, open := newDraw(2), 0
	n := size(2_000)
	for range n {
		a := d.application()
		part := d.less(a, 2+d.IntN(12))
		whole, err := Evaluate(a)
		require.NoError(t, err)
		some, err := Evaluate(part)
		require.NoError(t, err)
		if some.Verdict() == rule.Undetermined {
			open++
		}
		for f := range some.Findings() {
			g, _ := whole.Finding(f.Code())
			if f.Op().Scores() {
				have, _ := f.Points()
				want, _ := g.Points()
				require.True(t, have.Contains(want), f.Text(rule.EN))
			} else if f.Verdict() != rule.Undetermined && f.Rule().Code != "foreigner.wage_older" {
				require.Equal(t, g.Verdict(), f.Verdict(), f.Text(rule.EN))
			}
		}
		c, err := Classify(part)
		require.NoError(t, err)
		if v, told := c.Value(); told {
			tier, _ := oracle(&a)
			require.Equal(t, tier, v.Tier)
		}
	}
	require.GreaterOrEqual(t, open, n/10)
}

// Each route alone comes to what the whole sheet says of it, and so does each tier.
func TestRoutesAndTiersAgreeWithTheWhole(t *testing.T) {
	d := newDraw(3)
	for range size(200) {
		a := d.less(d.application(), 10)
		whole, err := Evaluate(a)
		require.NoError(t, err)
		all, _ := finding(whole, basic)
		for _, r := range routes {
			one, err := EvaluateRoute(r.route, a)
			require.NoError(t, err)
			f, _ := finding(whole, r.id)
			parts := []rule.Verdict{all.Verdict(), notPassed(f.Verdict())}
			for _, id := range asked(r.tier) {
				g, _ := finding(whole, id)
				parts = append(parts, g.Verdict())
			}
			require.Equal(t, worst(parts...), one.Verdict(), "%s\n%s", r.route, one.FullText(rule.EN))
		}
		for _, x := range tiers {
			one, err := EvaluateTier(x.tier, a)
			require.NoError(t, err)
			f, _ := finding(whole, x.id)
			require.Equal(t, worst(all.Verdict(), f.Verdict()), one.Verdict(), x.tier)
		}
	}
}

// notPassed: nobody passes by a route that an edition lacks.
func notPassed(v rule.Verdict) rule.Verdict {
	if v == rule.NotApplicable {
		return rule.Failed
	}
	return v
}

func worst(vs ...rule.Verdict) rule.Verdict {
	out := rule.Passed
	for _, v := range vs {
		if v == rule.Failed {
			return v
		}
		if v == rule.Undetermined {
			out = v
		}
	}
	return out
}

// What was read once is read again, and decided alike.
func TestRoundTrip(t *testing.T) {
	d := newDraw(4)
	for range size(300) {
		a := d.less(d.application(), 8)
		text, err := json.Marshal(a)
		require.NoError(t, err)
		back, err := Decode(text)
		require.NoError(t, err, string(text))
		one, err := Evaluate(a)
		require.NoError(t, err)
		two, err := Evaluate(back)
		require.NoError(t, err)
		require.Equal(t, string(one.AppendJSON(nil)), string(two.AppendJSON(nil)))
	}
}
