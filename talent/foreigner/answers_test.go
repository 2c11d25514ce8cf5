package foreigner

import (
	"encoding/json"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

// nobody is the application of the cases that has no route: 240,000 yuan a year, 40 years old, 26 points.
func nobody(t *testing.T) Application {
	t.Helper()
	a, err := theNobody()
	require.NoError(t, err)
	return a
}

var theNobody = sync.OnceValues(func() (Application, error) {
	cases, err := ruletest.Load("testdata/cases")
	for i := range cases {
		if cases[i].Name == "nobody" {
			return Decode(cases[i].Application())
		}
	}
	return Application{}, err
})

func classifiedAs(t *testing.T, a Application) (Classification, bool) {
	t.Helper()
	c, err := Classify(a)
	require.NoError(t, err)
	return c.Value()
}

func TestClassify(t *testing.T) {
	a := nobody(t)
	v, told := classifiedAs(t, a)
	require.True(t, told)
	require.Equal(t, Classification{Tier: NoTier}, v)
	require.Equal(t, "不符合A、B、C类", v.Text(rule.ZH))

	a.Professional.Special = rule.Given(true)
	v, _ = classifiedAs(t, a)
	require.Equal(t, Classification{TierB, []Route{routeBSpecial}}, v)

	a.PostDoc = rule.Opt[bool]{}
	a.BornOn = rule.Given(rule.NewDate(1990, 1, 1))
	c, err := Classify(a)
	require.NoError(t, err)
	_, told = c.Value()
	require.False(t, told, "B is met, and A is still open")
	require.Len(t, c.Missing(), 1)
	require.Equal(t, "post_doc", c.Missing()[0].Path)
	require.Contains(t, c.FullText(rule.ZH), "✓ 外国专业人才（B类）：符合")

	a.PostDoc = rule.Given(true)
	v, _ = classifiedAs(t, a)
	require.Equal(t, Classification{TierA, []Route{routeAYoung}}, v)

	a.Basic.Healthy = rule.Opt[bool]{}
	_, told = classifiedAs(t, a)
	require.False(t, told)
	a.Basic.Healthy = rule.Given(false)
	v, _ = classifiedAs(t, a)
	require.Equal(t, NoTier, v.Tier)
}

// The day of birth shows as an age only, and nothing else that names a person can be given.
func TestNoPersonalData(t *testing.T) {
	a := nobody(t)
	d, err := Evaluate(a)
	require.NoError(t, err)
	c, err := Classify(a)
	require.NoError(t, err)
	text, err := json.Marshal(c)
	require.NoError(t, err)
	for _, s := range []string{d.FullText(rule.ZH), string(d.AppendJSON(nil)), c.FullText(rule.EN), string(text)} {
		require.NotContains(t, s, "1986-07-15")
	}
	a.BornOn = rule.Given(rule.NewDate(2030, 1, 2))
	err = Validate(&a)
	require.Error(t, err)
	require.NotContains(t, err.Error(), "2030")
}

func TestExceptionsAreNamed(t *testing.T) {
	a := nobody(t)
	a.Exceptions.Age = Exception{rule.Given(true), "广东省人力资源和社会保障厅", "粤人社函〔2026〕1号"}
	c, err := Classify(a)
	require.NoError(t, err)
	require.Contains(t, c.FullText(rule.ZH), "批准放宽年龄 广东省人力资源和社会保障厅，粤人社函〔2026〕1号")
}

// A parameter that no source confirms says so where it decides.
func TestProvenanceReachesTheExplanation(t *testing.T) {
	a := nobody(t)
	a.Locality, a.Renewal, a.BornOn = "440300", rule.Given(true), rule.Given(rule.NewDate(1966, 7, 15))
	a.Professional.Special = rule.Given(true)
	d, err := Evaluate(a)
	require.NoError(t, err)
	f, ok := finding(d, bAgeAtRenewal)
	require.True(t, ok)
	require.Equal(t, rule.Disputed, f.Provenance())
	require.Contains(t, f.Text(rule.ZH), "存在争议")
}

// What would lift me to A? Without pay first, then by pay; each is decided again whole.
func TestLifts(t *testing.T) {
	a := nobody(t)
	lifts, err := Lifts(a, TierA)
	require.NoError(t, err)
	require.Len(t, lifts, 2)
	require.Equal(t, routeARecognised, lifts[0].Route)
	require.Equal(t, rule.Int(0), lifts[0].ExtraPay)
	require.Equal(t, routeAPost, lifts[1].Route)
	require.Equal(t, rule.Int(360_000), lifts[1].ExtraPay, "six times 100,000 less 240,000")

	lifts, err = Lifts(a, TierB)
	require.NoError(t, err)
	require.Equal(t, routeBSalary, lifts[0].Route)
	require.Equal(t, rule.Int(160_000), lifts[0].ExtraPay)

	// 83 points: two points of Chinese cost nothing, the next band of pay 10,000 yuan
	a.Degree, a.WorkYears, a.MonthsPerYear, a.HSK = rule.Given(doctorDegree), rule.Given(rule.Int(17)), rule.Given(rule.Int(9)), rule.Given(2)
	lifts, err = Lifts(a, TierA)
	require.NoError(t, err)
	var points []string
	for _, l := range lifts {
		if l.Route == routeAPoints {
			points = append(points, changes(l.Gap))
		}
		require.Equal(t, rule.Passed, l.Gap.After)
		require.NotEmpty(t, l.Text(rule.ZH)+l.Text(rule.EN))
	}
	require.Equal(t, []string{"hsk=4;", "annual_salary=250000;"}, points)
	for i := range lifts[1:] {
		x, y := lifts[i], lifts[i+1]
		require.True(t, len(x.Gap.Changes) < len(y.Gap.Changes) || len(x.Gap.Changes) == len(y.Gap.Changes) && x.ExtraPay.Cmp(y.ExtraPay) <= 0)
	}
	_, err = Lifts(a, "D")
	var input *door.InputError
	require.ErrorAs(t, err, &input)
}

// With every fact missing: one paper for each of the listed achievements comes first, the points come last.
func TestBring(t *testing.T) {
	a := Application{Locality: "441400", AppliedOn: rule.Given(rule.NewDate(2026, 7, 15))}
	b, err := Bring(a)
	require.NoError(t, err)
	plan, told := b.Value()
	require.True(t, told)
	total := 0
	for _, w := range ways {
		total += len(w.ids)
	}
	require.Len(t, plan.Ways, total-3, "all but the masters of the pilot and the two of cities")
	require.Equal(t, []string{"recognised.nobel"}, plan.Ways[0].Facts)
	require.Equal(t, "foreigner.b_points", plan.Ways[len(plan.Ways)-1].Code)
	for i := range plan.Ways[1:] {
		require.LessOrEqual(t, len(plan.Ways[i].Facts), len(plan.Ways[i+1].Facts))
	}
	require.Len(t, plan.Common, 8, "passport, medical, record, contract, history, licence, credit, and a statement")

	// following the shortest way and the common papers decides
	a.Recognised.Nobel = rule.Given(true)
	full := nobody(t)
	a.BornOn, a.Basic = full.BornOn, full.Basic
	v, told := classifiedAs(t, a)
	require.True(t, told)
	require.Equal(t, TierA, v.Tier)

	b, err = Bring(full)
	require.NoError(t, err)
	plan, _ = b.Value()
	require.Empty(t, plan.Ways)
	require.Equal(t, "已无可走的途径", plan.Text(rule.ZH))
}

// With every fact missing there is a list in every edition of every place, the shortest way first; each way needs a fact at least, and
// once a way's facts and the common ones are no longer missing, what it waits for is settled.
func TestBringWithNothingGiven(t *testing.T) {
	for i := range places {
		for _, e := range places[i].timeline.All() {
			locality := (places[i].prefix + "000000")[:6]
			if places[i].prefix == "" {
				locality = "441400"
			}
			b, err := Bring(Application{Locality: locality, AppliedOn: rule.Given(e.From)})
			require.NoError(t, err, e.ID)
			plan, told := b.Value()
			require.True(t, told, e.ID)
			require.NotEmpty(t, plan.Common, e.ID)
			require.NotEmpty(t, plan.Ways, e.ID)
			for j, w := range plan.Ways {
				require.NotEmpty(t, w.Facts, "%s %s", e.ID, w.Code)
				require.NotEmpty(t, w.Bring, "%s %s", e.ID, w.Code)
				require.True(t, j == 0 || len(plan.Ways[j-1].Facts) <= len(w.Facts), "%s %s", e.ID, w.Code)
			}
			require.Len(t, plan.Ways[0].Facts, 1, e.ID)
		}
	}
}

// Every way that exists is offered, says what it needs, and belongs to its tier.
func TestEveryWayIsOffered(t *testing.T) {
	open := Application{Locality: "441400", AppliedOn: rule.Given(rule.NewDate(2026, 7, 15))}
	d, err := Evaluate(open)
	require.NoError(t, err)
	for _, w := range ways {
		for _, id := range w.ids {
			way, offered := wayOf(d, w.route, id)
			exists := w.route != routeBMaster && w.route != routeBCityPilot && w.route != routeACityPilot
			require.Equal(t, exists, offered, book.Rule(id).Code)
			if exists {
				require.NotEmpty(t, way.Facts, book.Rule(id).Code)
				require.Equal(t, w.route.Tier(), way.Tier)
			}
		}
	}
}

func TestPayThresholds(t *testing.T) {
	of := func(locality string, on rule.Date, amount int64, basis WageBasis) Thresholds {
		a := Application{Locality: locality, AppliedOn: rule.Given(on), Wage: Wage{Amount: rule.Fen(amount), Basis: rule.Given(basis)}}
		p, err := PayThresholds(a)
		require.NoError(t, err)
		v, told := p.Value()
		require.True(t, told)
		return v
	}
	cents := func(n int64) rule.Number { return rule.Frac(n, 100) }
	day := rule.NewDate(2026, 7, 15)
	// Changzhou: 123,485 a year; by the month a twelfth, half up
	require.Equal(t, Thresholds{rule.Int(740_910), cents(61_742_50), rule.Int(493_940), cents(41_161_67)}, of("320400", rule.NewDate(2022, 8, 1), 123_485_00, Annual))
	// Guangzhou: 10,449 a month (a source prints 41,996 for 41,796)
	require.Equal(t, Thresholds{rule.Int(752_328), rule.Int(62_694), rule.Int(501_552), rule.Int(41_796)}, of("440100", rule.NewDate(2023, 8, 1), 10_449_00, Monthly))
	require.Equal(t, Thresholds{rule.Int(859_464), rule.Int(71_622), rule.Int(572_976), rule.Int(47_748)}, of("110000", day, 11_937_00, Monthly))
	require.Equal(t, Thresholds{rule.Int(895_248), rule.Int(74_604), rule.Int(596_832), rule.Int(49_736)}, of("310000", day, 12_434_00, Monthly))

	p, err := PayThresholds(Application{Locality: "441400", AppliedOn: rule.Given(day)})
	require.NoError(t, err)
	_, told := p.Value()
	require.False(t, told)
	require.Len(t, p.Missing(), 2)
	require.Contains(t, p.Text(rule.ZH), "本地区上年度社会平均工资")
}

// A place that pays by other multiples is a policy of its own.
func TestAPolicyOfOnesOwn(t *testing.T) {
	a := nobody(t)
	p := v2017
	p.A.Multiple, p.B.Multiple = standard.Whole().Proposed().Limit(2), standard.Whole().Proposed().Limit(1)
	c, err := p.Classify(a)
	require.NoError(t, err)
	v, told := c.Value()
	require.True(t, told)
	require.Equal(t, Classification{TierA, []Route{routeAPost}}, v)
	require.Contains(t, c.FullText(rule.ZH), rule.Proposed.Text().ZH)
}

func TestASchemeRefusesOtherPlaces(t *testing.T) {
	a := nobody(t)
	a.Locality = "110000"
	_, err := Scheme("441400").Evaluate(a)
	var input *door.InputError
	require.ErrorAs(t, err, &input)
	require.Equal(t, "locality", input.Problems[0].Path)
	_, err = Scheme("110000").Evaluate(a)
	require.NoError(t, err)
	_, err = EvaluateRoute("x", a)
	require.ErrorAs(t, err, &input)
	_, err = EvaluateTier(NoTier, a)
	require.ErrorAs(t, err, &input)
	a.AppliedOn = rule.Given(rule.NewDate(2016, 1, 1))
	a.Wage.Year = rule.Opt[int]{}
	_, err = Bring(a)
	var edition *rule.EditionError
	require.ErrorAs(t, err, &edition)
}

func TestNamesOfTiersAndRoutes(t *testing.T) {
	for _, r := range Routes() {
		assert.True(t, r.Valid())
		assert.True(t, r.Tier().Valid() && r.Tier() != NoTier)
		assert.NotEqual(t, r.Text(rule.ZH), r.Text(rule.EN))
	}
	assert.False(t, Route("x").Valid())
	assert.Equal(t, NoTier, Route("x").Tier())
	assert.Empty(t, Route("x").Text(rule.ZH))
	for _, tier := range append(Tiers(), NoTier) {
		assert.True(t, tier.Valid())
		assert.NotEqual(t, tier.Text(rule.ZH), tier.Text(rule.EN))
	}
	for _, f := range book.Facts() {
		assert.False(t, strings.HasSuffix(f.Path, "name") || strings.Contains(f.Path, "passport"), f.Path)
	}
	for _, s := range []interface{ Text(rule.Lang) string }{bachelorDegree, Skill("advanced"), Region("western"), Annual, WageKind("social"), noGroup} {
		assert.NotEmpty(t, s.Text(rule.ZH))
	}
}
