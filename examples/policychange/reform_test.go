package main

// This file is a complete unit test of a policy change, to be copied: the change, what it changes and where that is
// proposed, both sides of the new boundary by hand, and whom it touches in a population small enough to count.

import (
	"context"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/reform"
)

// draft is where the change is proposed; what the change alters will cite it.
var draft = rule.NewDocument(rule.DocumentInfo{ID: "SAMPLE-65", Title: rule.T("关于提高合格分数的建议（示例）", "Proposal to raise the pass mark (sample)"), Source: rule.Proposed})

var passMark65 = reform.Reform[techsme.Policy]{
	ID: "pass-mark-65", Title: rule.T("合格分数提高到65分", "pass mark of 65"), From: rule.NewDate(2026, 1, 1), Cite: draft.Article(1),
	Change: func(p *techsme.Policy) { p.PassMark.Value = rule.Int(65) },
}

// firm has 100 employees, sales of 40 million and nothing against it; its score depends on what is left: technical staff
// (20 points from 30, 12 from 20, 8 from 15), R&D (50 points from 2.4 million, 40 from 2.0, 30 from 1.6), and rights of class
// II (6 points each, at most 24).
func firm(tech int64, rdYuan int64, rights int) techsme.Application {
	yes, no := rule.Given(true), rule.Given(false)
	return techsme.Application{
		EvaluationYear: rule.Given(2026), SubmittedOn: rule.Given(rule.NewDate(2026, 7, 1)),
		Registered: yes, AccountsSound: yes, AuditCollection: yes, CollectsRD: yes, PaysIncomeTax: yes,
		Employees: rule.Given(rule.Int(100)), TechStaff: rule.Given(rule.Int(tech)), Sales: rule.Yuan(40_000_000), Assets: rule.Yuan(10_000_000),
		CostExpense: rule.Yuan(36_000_000), RDExpense: rule.Yuan(rdYuan), IPClassI: rule.Given(0), IPClassII: rule.Given(rights),
		BannedProducts: no, RestrictedIndustry: no, ExcludedIncome: rule.Yuan(0), IncomeBase: rule.Yuan(40_000_000),
		Incidents: rule.Given([]techsme.Incident{}), Falsifications: rule.Given([]techsme.Falsification{}),
		AbnormalListings: rule.Given([]techsme.Listing{}), DishonestyListings: rule.Given([]techsme.Listing{}),
		HoldsHNTE: no, Awards: rule.Given([]techsme.Award{}), RDBody: no, Standards: rule.Given([]techsme.Standard{}),
	}
}

// TestWhatTheReformChanges: one number, cited on both sides, and the law itself stays as it is.
func TestWhatTheReformChanges(t *testing.T) {
	changes, err := passMark65.Changes(techsme.Editions())
	require.NoError(t, err)
	require.Len(t, changes, 1)
	assert.Equal(t, "pass_mark", changes[0].Path)
	assert.Equal(t, "60分", changes[0].Old.Text(rule.ZH))
	assert.Equal(t, "65分", changes[0].New.Text(rule.ZH))
	assert.Equal(t, rule.Basis{Cite: draft.Article(1), Source: rule.Proposed}, changes[0].After)
	law, err := techsme.Editions().On(rule.NewDate(2026, 7, 1))
	require.NoError(t, err)
	assert.Equal(t, rule.Int(60), law.Policy.PassMark.Value)
}

// TestBothSidesOfTheNewBoundary: scores counted by hand from Article 7.
func TestBothSidesOfTheNewBoundary(t *testing.T) {
	law, err := techsme.Editions().On(rule.NewDate(2026, 7, 1))
	require.NoError(t, err)
	after, err := passMark65.On(law.Policy)
	require.NoError(t, err)
	for _, c := range []struct {
		name        string
		application techsme.Application
		now, then   rule.Verdict
	}{
		{"8 + 50 + 6 = 64", firm(15, 2_400_000, 1), rule.Passed, rule.Failed},
		{"12 + 30 + 24 = 66", firm(20, 1_600_000, 4), rule.Passed, rule.Passed},
		{"12 + 40 + 6 = 58", firm(20, 2_000_000, 1), rule.Failed, rule.Failed},
	} {
		before, err := law.Policy.Evaluate(c.application)
		require.NoError(t, err)
		assert.Equal(t, c.now, before.Verdict(), c.name)
		reformed, err := after.Evaluate(c.application)
		require.NoError(t, err)
		assert.Equal(t, c.then, reformed.Verdict(), c.name)
	}
}

// TestWhomItTouches: of four firms one flips, and it is the score that turns it.
func TestWhomItTouches(t *testing.T) {
	firms := []reform.Subject[techsme.Application]{
		{ID: "64", Groups: []string{"梅江区"}, Application: firm(15, 2_400_000, 1)}, {ID: "66", Groups: []string{"梅江区"}, Application: firm(20, 1_600_000, 4)},
		{ID: "58", Groups: []string{"五华县"}, Application: firm(20, 2_000_000, 1)}, {ID: "94", Groups: []string{"五华县"}, Application: firm(30, 2_400_000, 4)},
	}
	study, err := reform.New(techsme.Scheme(), passMark65)
	require.NoError(t, err)
	study.Dimensions = []rule.Text{rule.T("县区", "county")}
	var flipped []string
	study.OnFlip = func(f reform.Flip) error { flipped = append(flipped, f.ID); return nil }
	impact, err := study.Run(context.Background(), slices.Values(firms))
	require.NoError(t, err)
	assert.Equal(t, []string{"64"}, flipped)
	assert.Equal(t, 1, impact.Matrix.Of(rule.Passed, rule.Failed))
	assert.Equal(t, 1, impact.Matrix.Flips())
	require.Len(t, impact.Turning, 1)
	assert.Equal(t, "techsme.pass_mark", impact.Turning[0].Rule.Code)
}
