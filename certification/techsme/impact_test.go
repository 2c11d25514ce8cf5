package techsme_test

import (
	"context"
	"iter"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/reform"
	"github.com/keji-rules/keji/rule/ruletest"
)

func editionOf(t *testing.T, id string) rule.Dated[techsme.Policy] {
	t.Helper()
	e, ok := techsme.Editions().Named(id)
	require.True(t, ok, id)
	return e
}

// The guide of 2022 left the numbers of the Measures alone, and added and exchanged conditions: seven switches.
func TestWhatTheGuideOf2022Changed(t *testing.T) {
	old, next := editionOf(t, "V2017"), editionOf(t, "V2022")
	is := map[string]string{}
	for _, c := range rule.Diff(&old.Policy, &next.Policy) {
		is[c.Path] = string(c.Kind) + " " + c.Old.Text(rule.EN) + " " + c.New.Text(rule.EN)
	}
	assert.Equal(t, map[string]string{
		"effective_management": "moved no yes", // a foreign body managed in China may take part
		"sound_accounts":       "moved no yes", // accounts, audit collection, collected R&D, income tax
		"industry_catalogue":   "moved no yes", // restricted and eliminated industries
		"excluded_industries":  "moved no yes", // industries without super-deduction
		"falsifications":       "moved no yes", // serious falsification
		"listed_when_filing":   "moved yes no", // being repaired by the day of filing no longer suffices,
		"listed_in_window":     "moved no yes", // any day since the beginning of the previous year counts
	}, is)
}

// firm is a firm with the verdicts that 2017 and 2022 must come to, and the rules that must turn it.
type firm struct {
	name          string
	change        func(*techsme.Application)
	before, after rule.Verdict
	by            []string
}

func firms() []firm {
	day := func(year, month, day int) rule.Opt[rule.Date] { return rule.Given(rule.NewDate(year, month, day)) }
	no, yes := rule.Given(false), rule.Given(true)
	return []firm{
		{"as it is", func(*techsme.Application) {}, rule.Passed, rule.Passed, nil},
		{"accounts not sound", func(a *techsme.Application) { a.AccountsSound = no }, rule.Passed, rule.Failed, []string{"techsme.accounts_sound"}},
		{"taxed by assessment, and pays none", func(a *techsme.Application) { a.AuditCollection, a.PaysIncomeTax = no, no },
			rule.Passed, rule.Failed, []string{"techsme.audit_collection", "techsme.pays_income_tax"}},
		{"restricted industry", func(a *techsme.Application) { a.RestrictedIndustry = yes }, rule.Passed, rule.Failed, []string{"techsme.restricted_industry"}},
		{"half of the income from wholesale", func(a *techsme.Application) { a.ExcludedIncome, a.IncomeBase = rule.Yuan(10), rule.Yuan(20) }, rule.Passed, rule.Passed, nil},
		{"a fen more than half", func(a *techsme.Application) { a.ExcludedIncome, a.IncomeBase = rule.Fen(1001), rule.Yuan(20) },
			rule.Passed, rule.Failed, []string{"techsme.excluded_industry"}},
		{"foreign, managed in China", func(a *techsme.Application) { a.Registered, a.ManagedInChina = no, yes }, rule.Failed, rule.Passed, []string{"techsme.managed_in_china"}},
		{"foreign, managed abroad", func(a *techsme.Application) { a.Registered = no }, rule.Failed, rule.Failed, nil},
		{"falsified last year", func(a *techsme.Application) {
			a.Falsifications = rule.Given([]techsme.Falsification{{On: day(2025, 1, 1)}})
		}, rule.Passed, rule.Failed, []string{"techsme.no_falsification", "techsme.falsification_past"}},
		{"falsified the year before", func(a *techsme.Application) {
			a.Falsifications = rule.Given([]techsme.Falsification{{On: day(2024, 12, 31)}})
		}, rule.Passed, rule.Passed, nil},
		{"listed, and repaired last year", func(a *techsme.Application) {
			a.AbnormalListings = rule.Given([]techsme.Listing{{Removed: yes, RemovedOn: day(2025, 6, 1)}})
		}, rule.Passed, rule.Failed, []string{"techsme.abnormal_before_window"}},
		{"listed", func(a *techsme.Application) {
			a.AbnormalListings = rule.Given([]techsme.Listing{{Removed: no}})
		}, rule.Failed, rule.Failed, nil},
		{"scores 56", func(a *techsme.Application) { a.RDExpense = rule.Yuan(600_000) }, rule.Failed, rule.Failed, nil},
		{"accounts not told", func(a *techsme.Application) { a.AccountsSound = rule.Opt[bool]{} },
			rule.Passed, rule.Undetermined, []string{"techsme.accounts_sound"}},
	}
}

func population(all []firm) iter.Seq[reform.Subject[techsme.Application]] {
	return func(yield func(reform.Subject[techsme.Application]) bool) {
		for _, f := range all {
			a := techsme.Complete()
			f.change(&a)
			if !yield(reform.Subject[techsme.Application]{ID: f.name, Application: a}) {
				return
			}
		}
	}
}

// Whom the guide of 2022 touched, counted by hand over fourteen firms.
func TestTheGuideOf2022(t *testing.T) {
	flipped := map[string]reform.Flip{}
	study := reform.Study[techsme.Policy, techsme.Application]{
		Scheme: techsme.Scheme(), Before: reform.In(editionOf(t, "V2017")), After: reform.In(editionOf(t, "V2022")),
		OnFlip: func(f reform.Flip) error { flipped[f.ID] = f; return nil },
	}
	impact, err := study.Run(context.Background(), population(firms()))
	require.NoError(t, err)
	assert.Zero(t, impact.Faulty)
	assert.Equal(t, reform.Matrix{
		rule.Undetermined: {},
		rule.Passed:       {rule.Undetermined: 1, rule.Passed: 3, rule.Failed: 6},
		rule.Failed:       {rule.Passed: 1, rule.Failed: 3},
	}, impact.Matrix)
	turning := map[string]int{}
	for _, turn := range impact.Turning {
		turning[turn.Rule.Code+" "+turn.To.String()] = turn.Subjects
	}
	assert.Equal(t, map[string]int{
		"techsme.accounts_sound failed": 1, "techsme.audit_collection failed": 1, "techsme.pays_income_tax failed": 1,
		"techsme.restricted_industry failed": 1, "techsme.excluded_industry failed": 1, "techsme.falsification_past failed": 1, "techsme.no_falsification failed": 1,
		"techsme.abnormal_before_window failed": 1, "techsme.managed_in_china passed": 1, "techsme.accounts_sound undetermined": 1,
	}, turning)
	require.Len(t, impact.Laws, 1)
	assert.Len(t, impact.Laws[0].Changes, 7)
	assert.Empty(t, impact.Points, "no points moved")
	for _, f := range firms() {
		flip, ok := flipped[f.name]
		if assert.Equal(t, f.before != f.after, ok, f.name); !ok {
			continue
		}
		assert.Equal(t, f.before, flip.Before.Verdict, f.name)
		assert.Equal(t, f.after, flip.After.Verdict, f.name)
		var by []string
		for _, turn := range flip.Turns {
			by = append(by, turn.Rule.Code)
		}
		assert.Equal(t, f.by, by, f.name)
	}
}

// A pass mark of 65, and a band of R&D that begins at 5.5% instead of 5%: what each does to five firms, counted by hand.
// The complete firm has 22% technical staff (12 points), 4.5% R&D (30) and four class II rights (24): 66.
func TestReformsOfNumbers(t *testing.T) {
	firms := []func(*techsme.Application){
		func(*techsme.Application) {},                                                                    // 66, keeps
		func(a *techsme.Application) { a.IPClassII = rule.Given(3) },                                     // 60, loses
		func(a *techsme.Application) { a.IPClassII, a.RDBody = rule.Given(3), rule.Given(true) },         // 60, and recognised by its R&D body: keeps
		func(a *techsme.Application) { a.IPClassII = rule.Given(2) },                                     // 54, fails both
		func(a *techsme.Application) { a.RDExpense, a.IPClassII = rule.Yuan(1_000_000), rule.Given(2) },  // 5%: 40 points, 64; with the other band 54
		func(a *techsme.Application) { a.RDExpense, a.IPClassII = rule.Fen(110_000_000), rule.Given(2) }, // 5.5%: 40 points either way
	}
	population := func(yield func(reform.Subject[techsme.Application]) bool) {
		for _, change := range firms {
			a := techsme.Complete()
			change(&a)
			if !yield(reform.Subject[techsme.Application]{Application: a}) {
				return
			}
		}
	}
	narrower := raise()
	narrower.ID, narrower.Change = "band-5.5", func(p *techsme.Policy) { p.RDOfSales.Rows[4].From = rule.Frac(55, 1000) }
	run := func(reforms ...reform.Reform[techsme.Policy]) reform.Impact {
		study, err := reform.New(techsme.Scheme(), reforms...)
		require.NoError(t, err)
		impact, err := study.Run(context.Background(), population)
		require.NoError(t, err)
		return impact
	}

	mark := run(raise())
	assert.Equal(t, 3, mark.Matrix.Of(rule.Passed, rule.Failed), "60, and 64 twice")
	assert.Equal(t, 2, mark.Matrix.Of(rule.Passed, rule.Passed))
	assert.Empty(t, mark.Points)

	band := run(narrower)
	assert.Equal(t, 1, band.Matrix.Flips(), "the firm of exactly 5%")
	require.Len(t, band.Points, 3)
	assert.Equal(t, "techsme.rd_of_sales", band.Points[0].Rule.Code)
	assert.Equal(t, []string{"-10", "-10", "-10"}, []string{band.Points[0].Total, band.Points[1].Total, band.Points[2].Total}, "the band, the better of two, the score")
	assert.Equal(t, 1, band.Points[0].Down)
	assert.Equal(t, []string{"techsme.pass_mark", "techsme.rd_of_sales"}, []string{band.Turning[0].Rule.Code, band.Turning[1].Rule.Code})

	both := run(raise(), narrower)
	assert.Equal(t, mark.Matrix, both.Matrix, "whoever the band costs the mark has lost already")
	assert.Equal(t, "V2022-R2026+pass-mark-65+band-5.5", both.Laws[0].After.ID)
	assert.Len(t, both.Laws[0].Changes, 2)
	for _, n := range both.NearMisses {
		require.Equal(t, "techsme.pass_mark", n.Rule.Code)
		assert.Equal(t, []int{0, 0, 0, 1, 0, 0}, n.Before.Within, "54 of 60")
		assert.Equal(t, []int{0, 1, 0, 1, 2, 0}, n.After.Within, "of 65: 64 is 1.5% short, 60 is 7.7%, 54 twice 16.9%")
		assert.Equal(t, "1 point", n.After.Least.Text(rule.EN))
	}
}

// Reforms leave the law alone, and what is told of a firm with gaps is true of the whole firm.
func TestProperties(t *testing.T) {
	apps := []techsme.Application{techsme.Complete(), probed()}
	for _, f := range firms() {
		a := techsme.Complete()
		f.change(&a)
		apps = append(apps, a)
	}
	if testing.Short() || techsme.SizeDivisor > 1 {
		apps = apps[:3]
	}
	ruletest.EmptyReform(t, subject, apps...)
	ruletest.LeavesTheLaw(t, subject, []reform.Reform[techsme.Policy]{raise()}, apps...)
	ruletest.OrderIndependent(t, subject, apps...)
	ruletest.Completions(t, subject, apps...)
	for _, claim := range []ruletest.Claim{
		{Fact: "rd_expense", More: rule.Up, Line: "techsme.rd_points"},
		{Fact: "tech_staff", More: rule.Up},
		{Fact: "ip_class2", More: rule.Up},
		{Fact: "assets", More: rule.Down},
	} {
		ruletest.Monotone(t, subject, claim, apps[:2]...)
	}
}
