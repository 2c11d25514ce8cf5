package certificate

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// drafted is the policy since 2017 with numbers and switches that an invented draft restates, each in its own article.
func drafted(t *testing.T) (Policy, rule.Document) {
	t.Helper()
	draft := rule.NewDocument(rule.DocumentInfo{ID: "DRAFT", Title: rule.T("草案", "draft"), Source: rule.Proposed})
	p := law(t, "C2017")
	for i, b := range []*rule.Basis{
		&p.ValidYears.Basis, &p.ChangeMonths.Basis, &p.Moves.Basis, &p.Tax.ByYearEnd.Basis, &p.LateMissed.Basis, &p.Grounds.Changed.Basis,
	} {
		*b = rule.Basis{Cite: draft.Article(i + 1), Source: rule.Proposed}
	}
	return p, draft
}

func citesOf[V any](t *testing.T, a rule.Answer[V], err error, code string) rule.Citation {
	t.Helper()
	require.NoError(t, err)
	return lineOf(t, a, code).Basis.Cite
}

// A line cites the number or switch of the policy that it rests on, so that an answer under a reform cites the reform.
func TestLinesCiteTheReformTheyRestOn(t *testing.T) {
	p, draft := drafted(t)
	of, day := issued(2020, 12, 1), rule.NewDate(2021, 3, 15)
	status, err := p.StatusOn(of, day)
	assert.Equal(t, draft.Article(1), citesOf(t, status, err, "not_expired"))
	assert.Equal(t, draft.Article(1), citesOf(t, status, err, "issued"))

	unsaid := of
	unsaid.Changes = rule.Opt[[]Change]{}
	due, err := p.Deadlines(unsaid, day)
	assert.Equal(t, draft.Article(2), citesOf(t, due, err, "change_by"))
	assert.Contains(t, lineOf(t, due, "change_by").Note.ZH, "未提供变更情况")

	moved := of
	moved.MovedOn, moved.MovedAcross, moved.MovedWhole = ymd(2021, 3, 15), yes, yes
	move, err := p.MoveEffect(moved)
	assert.Equal(t, draft.Article(3), citesOf(t, move, err, "moved_within"))

	again := of
	again.Recertified, again.RecertifiedOn = yes, ymd(2023, 12, 28)
	tax, err := p.TopUp(again)
	assert.Equal(t, draft.Article(4), citesOf(t, tax, err, "followed"))

	late := of
	late.Reports = rule.Given([]Report{filed(2020, 2021, 7, 1)})
	reports, err := p.AnnualReports(late, rule.NewDate(2021, 12, 31))
	assert.Equal(t, draft.Article(5), citesOf(t, reports, err, "reports_late_other"))

	effect, err := p.ChangeEffect(of, change("merger", 2021, 3, 15))
	assert.Equal(t, draft.Article(6), citesOf(t, effect, err, "still_qualifies"))
}

// A day of the year is as well founded as the weaker of its month and its day.
func TestADayOfTheYearIsAsWeakAsItsParts(t *testing.T) {
	for _, weak := range []func(*Policy) *rule.Limit{func(p *Policy) *rule.Limit { return &p.ReportBy.Month }, func(p *Policy) *rule.Limit { return &p.ReportBy.Day }} {
		p := law(t, "C2017")
		weak(&p).Source = rule.Assumed
		a, err := p.AnnualReports(issued(2021, 6, 2), rule.NewDate(2021, 12, 31))
		require.NoError(t, err)
		assert.Equal(t, rule.Assumed, linesOf(a, "report")[0].Basis.Source)
	}
}
