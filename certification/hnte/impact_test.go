package hnte

import (
	"context"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/reform"
	"github.com/keji-rules/keji/rule/ruletest"
)

// What the Measures of 2016 changed in numbers and switches; how the score is built besides is another function.
func TestWhat2016Changed(t *testing.T) {
	old, next := timeline.All()[0], timeline.All()[1]
	is := map[string]string{}
	for _, c := range rule.Diff(&old.Policy, &next.Policy) {
		if c.Kind != rule.Recited {
			is[c.Path] = string(c.Kind) + " " + c.Old.Text(rule.EN) + " " + c.New.Text(rule.EN)
		}
	}
	assert.Equal(t, map[string]string{
		"built_2008":              "moved yes no",
		"region":                  "moved no yes", // what the yearly calls of Guangdong ask
		"application_limit":       "moved no yes",
		"no_early_renewal":        "moved no yes",
		"settled_first":           "moved no yes",
		"withdrawn_years":         "moved 5 years 1 year",
		"rd_share.cases[0].limit": "moved 6% 5%",
		"rd_share.cases[1].above": "moved no yes", // sales of exactly 50 million: 4% then, 5% now
		"other_share":             "moved 10% 20%",
		"incidents":               "moved no yes",
	}, is)
}

// turnedFirm is a firm with the verdicts that 2008 and 2016 must come to, and the rules that must turn it.
type turnedFirm struct {
	name          string
	change        func(*Application)
	before, after rule.Verdict
	by            []string
}

func turned() []turnedFirm {
	few := rule.Given(rule.Int(7)) // of 80: 8.75%
	return []turnedFirm{
		{"as it is", func(*Application) {}, rule.Passed, rule.Passed, nil},
		{"7 of 80 technical staff", func(a *Application) { a.TechStaff = few }, rule.Passed, rule.Failed, []string{"hnte.tech_share"}},
		{"23 of 80 with a degree", func(a *Application) { a.CollegeTechStaff = rule.Given(rule.Int(23)) }, rule.Failed, rule.Passed, []string{"hnte.v2008.college_share"}},
		{"7 of 80 in R&D", func(a *Application) { a.RDStaff = few }, rule.Failed, rule.Passed, []string{"hnte.v2008.rd_staff_share"}},
		// 1.50+1.90+1.62 internal, 0.40 other, 80% of 0.90 commissioned: 6.14 of 111 million, 5.5%
		{"5.5% R&D", func(a *Application) { a.Last.RDInternal = rule.Yuan(1_620_000) }, rule.Failed, rule.Passed, []string{"hnte.v2008.rd_share"}},
		{"in Shenzhen", func(a *Application) { a.InRegion = rule.Given(false) }, rule.Passed, rule.Failed, []string{"hnte.region"}},
		{"second application", func(a *Application) { a.EarlierApplications = rule.Given(1) }, rule.Passed, rule.Failed, []string{"hnte.one_a_year"}},
		{"certified in 2024", func(a *Application) {
			a.HoldsCertificate, a.CertificateOn = rule.Given(true), rule.Given(rule.NewDate(2024, 11, 28))
		}, rule.Passed, rule.Failed, []string{"hnte.no_certificate", "hnte.renewal_due"}},
		{"incident last winter", func(a *Application) {
			a.Incidents = rule.Given([]Incident{{rule.Given(SafetyAccident), rule.Given(rule.NewDate(2026, 1, 10))}})
		}, rule.Passed, rule.Failed, []string{"hnte.no_incident", "hnte.incident_past", "hnte.incident_after"}},
		{"withdrawn in 2023", func(a *Application) {
			a.Withdrawn, a.WithdrawnOn = rule.Given(true), rule.Given(rule.NewDate(2023, 1, 1))
		}, rule.Failed, rule.Passed, []string{"hnte.v2008.not_withdrawn", "hnte.v2008.withdrawn_past"}},
		// 2+2+7+5+0, 26, 5+4+3+3, 5+5: 67; the score of 2008 does not look at level and support
		{"little technology", func(a *Application) {
			a.Points.Level, a.Points.Support = rule.Given(rule.Int(2)), rule.Given(rule.Int(2))
		}, rule.Passed, rule.Failed, []string{"hnte.pass_mark"}},
		// 27 + 26 + 5 + 10 is 68; the score of 2016 does not count items of organisation
		{"little organisation", func(a *Application) {
			a.OrganisationItems, a.Points.Organisation = rule.Given(2), rule.Given(rule.Int(5))
		}, rule.Failed, rule.Passed, []string{"hnte.v2008.pass_mark"}},
		{"not resident", func(a *Application) { a.Resident = rule.Given(false) }, rule.Failed, rule.Failed, nil},
		{"degrees not told", func(a *Application) { a.CollegeTechStaff = rule.Opt[rule.Number]{} },
			rule.Undetermined, rule.Passed, []string{"hnte.v2008.college_share"}},
	}
}

func appsOf(t *testing.T, all []turnedFirm) []Application {
	apps := make([]Application, 0, len(all))
	for _, f := range all {
		a := complete(t)
		f.change(&a)
		apps = append(apps, a)
	}
	return apps
}

// Whom the Measures of 2016 touched, counted by hand over fourteen firms.
func TestTheMeasuresOf2016(t *testing.T) {
	all, flipped := turned(), map[string]reform.Flip{}
	inBoth := []string{ // what the calls and Article 11 item 8 ask: clauses that 2008 lacks; all else is built of other rules
		"hnte.region", "hnte.one_a_year", "hnte.no_certificate", "hnte.renewal_due", "hnte.no_incident", "hnte.incident_past", "hnte.incident_after",
	}
	study := reform.Study[Policy, Application]{
		Scheme: Scheme(), Before: reform.In(timeline.All()[0]), After: reform.In(timeline.All()[1]),
		OnFlip: func(f reform.Flip) error { flipped[f.ID] = f; return nil },
	}
	impact, err := study.Run(context.Background(), func(yield func(reform.Subject[Application]) bool) {
		for i, a := range appsOf(t, all) {
			if !yield(reform.Subject[Application]{ID: all[i].name, Application: a}) {
				return
			}
		}
	})
	require.NoError(t, err)
	assert.Empty(t, impact.Faults)
	assert.Equal(t, reform.Matrix{
		rule.Undetermined: {rule.Passed: 1},
		rule.Passed:       {rule.Passed: 1, rule.Failed: 6},
		rule.Failed:       {rule.Passed: 5, rule.Failed: 1},
	}, impact.Matrix)
	for _, f := range all {
		flip, ok := flipped[f.name]
		if assert.Equal(t, f.before != f.after, ok, f.name); !ok {
			continue
		}
		assert.Equal(t, f.before, flip.Before.Verdict, f.name)
		assert.Equal(t, f.after, flip.After.Verdict, f.name)
		var by []string
		for _, turn := range flip.Turns {
			by = append(by, turn.Rule.Code)
			assert.Equal(t, slices.Contains(inBoth, turn.Rule.Code), turn.Before.Has && turn.After.Has, turn.Rule.Code)
		}
		slices.Sort(by)
		assert.Equal(t, slices.Sorted(slices.Values(f.by)), by, f.name)
	}
}

func TestProperties(t *testing.T) {
	apps := append(appsOf(t, turned()), probed(t))
	ruletest.EmptyReform(t, subject, apps...)
	ruletest.LeavesTheLaw(t, subject, []reform.Reform[Policy]{{
		ID: "rd-2.5", Title: rule.T("大企业研发占比2.5%", "2.5% for large firms"), From: rule.NewDate(2027, 1, 1), Cite: measures.Article(11).Item(5),
		Change: func(p *Policy) { p.RDShare.Cases[2].Limit = rule.Frac(25, 1000) },
	}}, apps...)
	ruletest.Completions(t, subject, apps[:size(4)]...)
	two := complete(t)
	two.Incidents = rule.Given([]Incident{
		{rule.Given(SafetyAccident), rule.Given(rule.NewDate(2026, 1, 10))}, {rule.Given(SafetyAccident), rule.Given(rule.NewDate(2020, 1, 10))},
	})
	ruletest.OrderIndependent(t, subject, two)
	for _, claim := range []ruletest.Claim{
		{Fact: "last.rd_internal", More: rule.Up, Line: "hnte.rd_share", In: "V2016"},
		{Fact: "tech_staff", More: rule.Up, In: "V2016"},
		{Fact: "ht_income", More: rule.Up},
	} {
		ruletest.Monotone(t, subject, claim, apps[0], apps[1])
	}
}
