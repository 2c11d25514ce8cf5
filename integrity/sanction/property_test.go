package sanction_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/integrity/sanction"
	"github.com/keji-rules/keji/rule"
)

// lawful is a decision that nothing speaks against but perhaps its ban.
func lawful(g sanction.Grade, ban sanction.Proposed) sanction.Proposal {
	yes, none := rule.Given(true), rule.Given(false)
	ban.Measure = rule.Given[sanction.Measure]("bar_projects")
	return sanction.Proposal{
		ConductOn: rule.Given(rule.NewDate(2023, 1, 10)), DecidedOn: rule.Given(rule.NewDate(2023, 12, 26)), Established: yes, DecidedBy: rule.Given(sanction.Department),
		Items: rule.Given([]int{7}), Grade: rule.Given(g), GraveConsequence: none, Aggravating: rule.Given([]sanction.Aggravation{}), Mitigating: rule.Given([]sanction.Mitigation{}),
		Measures: rule.Given([]sanction.Proposed{ban, {Measure: rule.Given[sanction.Measure]("database")}}),
	}
}

// The check of the whole decision, the range that Permit returns, and the review of each measure come to the same, for every
// grade and every length in months.
func TestCheckRangeAndReviewAgree(t *testing.T) {
	for _, g := range sanction.Grades() {
		for months := 1; months <= 8*12; months += 1 + rand.IntN(sizeDivisor) {
			a := lawful(g, sanction.Proposed{Years: rule.Given(rule.Frac(int64(months), 12))})
			d, err := sanction.Check(integrity.Misconduct, a)
			require.NoError(t, err)
			require.Equal(t, inBand(g, months), d.Verdict() == rule.Passed, "%s %d months", g, months)
			require.Equal(t, inBand(g, months), inRange(t, a, rule.Frac(int64(months), 12)))
			r, err := sanction.Review(integrity.Misconduct, a)
			require.NoError(t, err)
			all, _ := r.Value()
			require.Equal(t, d.Verdict(), all[0].Verdict, "%s %d months", g, months)
		}
	}
}

// inBand is the band written once more, in whole months.
func inBand(g sanction.Grade, months int) bool {
	switch g {
	case sanction.Heavier:
		return months < 36
	case sanction.Serious:
		return months >= 36 && months <= 60
	case sanction.EspeciallySerious:
		return months > 60
	}
	return false
}

func inRange(t *testing.T, a sanction.Proposal, years rule.Number) bool {
	t.Helper()
	p, err := sanction.Permit(integrity.Misconduct, a)
	require.NoError(t, err)
	s, _ := p.Value()
	for _, m := range s.Measures {
		if m.Measure == "bar_projects" {
			return m.Term.Check(years).Verdict == rule.Passed
		}
	}
	return false
}

// The order of measures changes nothing, and leaving a fact out never contradicts what the whole proposal comes to.
func TestOrderAndMissingFacts(t *testing.T) {
	for range 2000/sizeDivisor + 20 {
		a := lawful(sanction.Grades()[rand.IntN(4)], sanction.Proposed{Years: rule.Given(rule.Frac(int64(1+rand.IntN(90)), 12))})
		a.Items = rule.Given([]int{1 + rand.IntN(9)})
		all, _ := a.Measures.Get()
		whole := verdict(t, a)
		management := sanction.Proposed{Measure: rule.Given[sanction.Measure]("bar_management"), Years: rule.Given(rule.Frac(int64(1+rand.IntN(90)), 12))}
		b, c := a, a
		b.Measures = rule.Given([]sanction.Proposed{all[1], all[0], management})
		c.Measures = rule.Given([]sanction.Proposed{management, all[0], all[1]})
		require.Equal(t, explained(t, b), explained(t, c))
		for i, without := range []func(*sanction.Proposal){
			func(p *sanction.Proposal) { p.Grade = rule.Opt[sanction.Grade]{} }, func(p *sanction.Proposal) { p.Items = rule.Opt[[]int]{} },
			func(p *sanction.Proposal) { p.Measures = rule.Opt[[]sanction.Proposed]{} }, func(p *sanction.Proposal) { p.DecidedBy = rule.Opt[sanction.Body]{} },
		} {
			c := a
			without(&c)
			if v := verdict(t, c); v != rule.Undetermined {
				require.Equal(t, whole, v, i)
			}
		}
	}
}

func explained(t *testing.T, a sanction.Proposal) string {
	t.Helper()
	d, err := sanction.Check(integrity.Violation, a)
	require.NoError(t, err)
	return d.FullText(rule.EN)
}

func verdict(t *testing.T, a sanction.Proposal) rule.Verdict {
	t.Helper()
	d, err := sanction.Check(integrity.Misconduct, a)
	require.NoError(t, err)
	return d.Verdict()
}

// A city's own rules are built from the policy of an edition, and leave that edition alone.
func TestAPolicyOfTheCallers(t *testing.T) {
	e, found := sanction.Editions(integrity.Guangdong).Named("GD-2021")
	require.True(t, found)
	city := e.Policy
	city.Any.Capped.On, city.Any.To = true, city.Any.From.Basis.Limit(1)
	city.Any.ToIn.On, city.Any.Permanent.Value = true, rule.Int(0)
	for months, want := range map[int]rule.Verdict{12: rule.Passed, 13: rule.Failed} {
		a := lawful(sanction.Heavier, sanction.Proposed{Years: rule.Given(rule.Frac(int64(months), 12))})
		a.Measures = rule.Given(a.Measures.Or(nil)[:1])
		d, err := city.Check(a)
		require.NoError(t, err)
		require.Equal(t, want, d.Verdict(), d.FullText(rule.EN))
		d, err = e.Policy.Check(a)
		require.NoError(t, err)
		require.Equal(t, rule.Passed, d.Verdict())
	}
}
