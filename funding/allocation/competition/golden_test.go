package competition

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

// policies are what the cases name.
func policies() rule.Timeline[Policy] {
	shared := Proposal()
	shared.Shared.On = true
	shared.TieSubmitted.On = false
	named := func(id string, year int, p Policy) rule.Dated[Policy] {
		return rule.Dated[Policy]{Edition: rule.Edition{ID: id, Title: rule.T(id, id), From: rule.NewDate(year, 1, 1), Until: rule.NewDate(year+1, 1, 1), Checked: rule.NewDate(2026, 1, 1), Documents: []rule.Document{p.FullScore.Cite.Document()}}, Policy: p}
	}
	return rule.NewTimeline(named("proposal", 2020, Proposal()), named("shared", 2021, shared))
}

func asking(p *Policy, _ string, input []byte) (ruletest.Told, error) {
	w, err := Decode(input)
	if err != nil {
		return nil, err
	}
	if p == nil {
		q := Proposal()
		p = &q
	}
	return p.Allocate(w)
}

func TestCases(t *testing.T) {
	require.NoError(t, policies().Err())
	ruletest.Answers(t, "testdata/cases", policies(), asking)
}

func FuzzAllocate(f *testing.F) { ruletest.FuzzAnswers(f, "", asking, "testdata/cases") }

// What the policy is at fault in is reported with what the round is, all at once.
func TestPolicyFaults(t *testing.T) {
	p := Proposal()
	p.PassScore, p.HasLeast.On, p.HasMost.On, p.Least, p.Most = limit(101), true, true, limit(2), limit(1)
	p.ByScore.On, p.ReserveShare, p.HasPerCounty.On = true, limit(2), true
	p.SelfRaised.Basis = rule.Basis{}
	w := round("10", "a 90 5 unit=u")
	list, _ := w.Applicants.Get()
	list[0].Requested = rule.Yuan(-1)
	_, err := p.Allocate(w)
	var input *door.InputError
	require.True(t, errors.As(err, &input))
	found := map[string]door.Code{}
	for _, q := range input.Problems {
		found[q.Path] = q.Code
		require.True(t, q.Text.Whole() && q.Remedy.Whole(), q.Path)
	}
	require.Equal(t, map[string]door.Code{"policy.pass_score": door.OutOfRange, "policy.least": door.OutOfRange, "policy.by_score": door.OutOfRange, "policy.reserve_share": door.OutOfRange,
		"policy.self_raised": door.OutOfRange, "applicants[0].requested": door.OutOfRange, "applicants[0].county": door.Required}, found)

	p = Proposal()
	p.Shared.On, p.ByScore.On = true, true
	var rows []string
	for i := range 200 {
		rows = append(rows, "k"+rule.Int(int64(i)).String()+" 90 1")
	}
	w = round("10", rows...)
	list, _ = w.Applicants.Get()
	for i := range list {
		list[i].Score = rule.Given(rule.Frac(90*(1<<50-int64(i)), 1<<50-int64(i)-1))
	}
	w.Quotas = rule.Given([]Quota{{Of: rule.Given(OfUnit), Name: "u", Amount: wan("5")}})
	_, err = p.Allocate(w)
	require.ErrorContains(t, err, "no reasonable common denominator")
	require.ErrorContains(t, err, "quotas are of numbers only")
}

func TestSound(t *testing.T) {
	require.NoError(t, errors.Join(entrance.Err(), book.Err()))
	p := Proposal()
	require.Empty(t, p.check())
	for _, list := range [][]string{Group("").Choices(), Result("").Choices()} {
		require.NotEmpty(t, list)
	}
	require.True(t, OfUnit.Valid() && Funded.Valid() && !Group("x").Valid() && !Result("x").Valid())
	require.Equal(t, "field", OfField.Text(rule.EN))
}
