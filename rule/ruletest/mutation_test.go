package ruletest_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/reform"
	"github.com/keji-rules/keji/rule/ruletest"
)

// Every number moves by one unit both ways, every switch flips; and the policy itself stays as it is.
func TestMutants(t *testing.T) {
	first := scheme.Timeline().All()[0].Policy
	kept, seen := first, map[string]policy{}
	for m := range ruletest.Mutants(first) {
		assert.NotEqual(t, first, m.Policy, "%s %s", m.Figure, m.Change)
		seen[m.Figure+" "+m.Change] = m.Policy
	}
	assert.Equal(t, kept, first)
	assert.True(t, seen["resident flipped"].Resident.On)
	assert.Equal(t, rule.Int(51), seen["max_staff +1"].MaxStaff.Value)
	assert.Equal(t, rule.Frac(2999, 10_000), seen["share.rows[1].from -0.0001"].Share.Rows[1].From)
	assert.True(t, seen["share.rows[1].above flipped"].Share.Rows[1].Above)
	assert.Equal(t, rule.Points(rule.Percent(30), rule.Int(9)), seen["share.rows[1].points +1"].Share.Rows[1])
	assert.Equal(t, rule.Frac(99_999, 100), seen["research.cases[1].from -0.01"].Research.Cases[1].From)
	assert.False(t, seen["research.cases[1].above flipped"].Research.Cases[1].Above)
	assert.Equal(t, rule.Frac(301, 10_000), seen["research.cases[1].limit +0.0001"].Research.Cases[1].Limit)
	assert.Equal(t, rule.Int(6), seen["patents.cap +1"].Patents.Cap)
	assert.Len(t, seen, 1+4*2+2*5+2*5+5*2)
	for range ruletest.Mutants(first) {
		break // a reader may stop
	}
}

// Numbers that no case pins down are reported, and so are excuses that are not needed.
func TestMutations(t *testing.T) {
	cases, err := ruletest.Load("testdata/cases")
	require.NoError(t, err)
	var r recorder
	noticed := ruletest.Mutations(&r, subject, cases,
		ruletest.Equivalent{Edition: "V2020", Why: "few cases are about it"},
		ruletest.Equivalent{Figure: "research.*", Why: "two lines"},
		ruletest.Equivalent{Figure: "cap", Change: "+1", Why: "never reached"},
		ruletest.Equivalent{Figure: "nothing", Why: "no such figure"},
		ruletest.Equivalent{Figure: "few"})
	assert.Positive(t, noticed)
	require.NotEmpty(t, r.errors)
	assert.Contains(t, r.errors, "V2024: no case fails when max_staff moves by +1")
	assert.Contains(t, r.errors, "equivalent nothing: not needed, or without reason")
	assert.Contains(t, r.errors, "equivalent few: not needed, or without reason")
	assert.NotContains(t, r.errors, "V2024: no case fails when share.rows[1].points moves by +1")
	assert.NotContains(t, r.errors, "V2024: no case fails when resident is flipped")
}

// A reform is held to the same cases.
func TestUnder(t *testing.T) {
	next := scheme.Timeline().All()[1]
	next.ID, next.From = "V2025", rule.NewDate(2025, 1, 1)
	next.Policy.Pass.Value = rule.Int(13)
	cases, err := ruletest.Load("testdata/cases")
	require.NoError(t, err)
	var r recorder
	for i := range cases {
		subject.Under(scheme.Timeline().With(next)).Check(&r, &cases[i])
	}
	require.Len(t, r.errors, 1, "of the cases that the new edition decides, only the one that passed fails")
	assert.Contains(t, r.errors[0], "verdict: is failed, want passed")
	assert.Contains(t, r.errors[0], "\nV2025\n")
}

// Of a reform only what it changes is moved, and its cases pin that down; where nothing is changed, that is said.
func TestOnlyWhatAReformChangesIsMoved(t *testing.T) {
	after, err := reform.Apply(scheme.Timeline(), reform.Reform[policy]{
		ID: "pass-13", Title: rule.T("合格分提高到13分", "pass mark of 13"), From: rule.NewDate(2025, 1, 1), Cite: ofWorkshop.Cite,
		Change: func(p *policy) { p.Pass.Value = rule.Int(13) },
	})
	require.NoError(t, err)
	cases, err := ruletest.Load("testdata/pass-13")
	require.NoError(t, err)
	var r recorder
	assert.Equal(t, 2, ruletest.Mutations(&r, subject.Under(after).Changed(), cases), "pass +1 and -1 of the edition that is changed")
	assert.Empty(t, r.errors)
	ruletest.Mutations(&r, subject.Under(after).Changed(), nil)
	assert.Equal(t, []string{"V2024+pass-13: no case fails when pass moves by +1", "V2024+pass-13: no case fails when pass moves by -1"}, r.errors)
	r.errors = nil
	assert.Zero(t, ruletest.Mutations(&r, subject.Changed(), cases))
	assert.Equal(t, []string{"no figure differs from the law: nothing would be tried"}, r.errors)
}

// One difference is enough: a case that expects a verdict alone notices a number.
func TestOneDifferenceIsNoticed(t *testing.T) {
	cases, err := ruletest.Load("testdata/verdict")
	require.NoError(t, err)
	var r recorder
	assert.Positive(t, ruletest.Mutations(&r, subject, cases, ruletest.Equivalent{Edition: "V2020", Why: "no case is about it"}))
	assert.NotContains(t, r.errors, "V2024: no case fails when pass moves by +1")
	assert.Contains(t, r.errors, "V2024: no case fails when pass moves by -1")
}

// The example of a reform's test holds.
func TestAReformsCases(t *testing.T) {
	after, err := reform.Apply(scheme.Timeline(), reform.Reform[policy]{
		ID: "pass-13", Title: rule.T("合格分提高到13分", "pass mark of 13"), From: rule.NewDate(2025, 1, 1), Cite: ofWorkshop.Cite,
		Change: func(p *policy) { p.Pass.Value = rule.Int(13) },
	})
	require.NoError(t, err)
	assert.Len(t, ruletest.Cases(t, "testdata/pass-13", subject.Under(after)), 3)
	probes := ruletest.Probe(t, subject.Under(after), good())
	assert.Contains(t, probes.Text(rule.EN), "V2024+pass-13: 2024-12-31 is under V2024\nV2024+pass-13: 2025-01-01 is under V2024+pass-13\n")
	assert.Contains(t, probes.Text(rule.EN), "V2024+pass-13 workshop.pass at 13 points: patents = 7 rights: passed\n")
}
