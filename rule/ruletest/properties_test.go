package ruletest_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/reform"
	"github.com/keji-rules/keji/rule/ruletest"
)

// A prize list, decided rightly by its best item, and wrongly by its first.

type prize struct {
	Rank rule.Opt[int] `json:"rank,omitzero"`
}

type prizes struct {
	Prizes rule.Opt[[]prize] `json:"prizes,omitzero"`
	Staff  struct {
		Experts rule.Opt[int] `json:"experts,omitzero"`
	} `json:"staff"`
}

type prizePolicy struct {
	MaxRank rule.Limit `json:"max_rank" zh:"排名" en:"rank" unit:"place"`
}

var prizeBook = rule.NewBook("prizes", rule.T("获奖", "prizes"), []rule.Rule{
	{Code: "prizes.rank", Title: rule.T("排名", "rank"), Basis: ofWorkshop},
}, []rule.Fact{
	{Path: "prizes", Title: rule.T("奖项", "prizes"), Unit: rule.Items, Max: rule.Int(100)},
	{Path: "prizes[].rank", Title: rule.T("排名", "rank"), Unit: rule.Place, Min: rule.Int(1), Max: rule.Int(100)},
	{Path: "staff.experts", Title: rule.T("专家", "experts"), Unit: rule.Persons, Max: rule.Int(100)},
})

var ofWorkshop = rule.Basis{Cite: scheme.Book().Rules()[0].Cite, Source: rule.Read}

// prizeSubject decides by the prize that choose picks.
func prizeSubject(choose func([]prize) prize) ruletest.Subject[prizePolicy, prizes] {
	edition := scheme.Timeline().All()[1].Edition
	return ruletest.For(rule.NewScheme(rule.Parts[prizePolicy, prizes]{
		Book: prizeBook, Frame: func(*prizes) rule.Frame { return rule.Frame{Day: rule.NewDate(2025, 1, 1)} },
		Timeline: rule.NewTimeline(rule.Dated[prizePolicy]{Edition: edition, Policy: prizePolicy{rule.Limit{Value: rule.Int(3), Basis: ofWorkshop}}}),
		Rules: func(s *rule.Sheet, p *prizePolicy, a *prizes) {
			all, _ := a.Prizes.Get()
			s.AtMost(0, rule.Of(rule.List(s, 0, a.Prizes), s.Count(1, choose(all).Rank)), &p.MaxRank)
			s.Count(2, a.Staff.Experts)
			s.Decide()
		},
	}), func([]byte) (prizes, error) { return prizes{}, errors.New("not read") })
}

func first(all []prize) prize {
	if len(all) == 0 {
		return prize{}
	}
	return all[0]
}

// best is the prize of the lowest rank; one that is not given may be the first.
func best(all []prize) prize {
	chosen := first(all)
	for _, p := range all {
		rank, known := p.Rank.Get()
		least, given := chosen.Rank.Get()
		if given && (!known || rank < least) && !(least <= 3) {
			chosen = p
		}
		if !given && known && rank <= 3 {
			chosen = p
		}
	}
	return chosen
}

func prizesOf(ranks ...int) prizes {
	all := []prize{}
	for _, r := range ranks {
		all = append(all, prize{rule.Given(r)})
	}
	a := prizes{Prizes: rule.Given(all)}
	a.Staff.Experts = rule.Given(4)
	return a
}

func TestOrderIndependent(t *testing.T) {
	ruletest.OrderIndependent(t, prizeSubject(best), prizesOf(5, 2, 9), prizesOf(1, 2), prizesOf(8, 9))
	var r recorder
	a := prizesOf(5, 2, 9)
	ruletest.OrderIndependent(&r, prizeSubject(first), a)
	require.Len(t, r.errors, 1, "turned round 9 comes first and fails as well, shifted 2 does and passes")
	assert.Contains(t, r.errors[0], "V2024: application 0: the order of prizes matters")
	assert.Equal(t, prizesOf(5, 2, 9), a, "the application is left alone")
	ruletest.OrderIndependent(&r, prizeSubject(first), prizesOf(5))
	assert.Equal(t, "no application has a list of two items: nothing was tried", r.errors[1])
	r = recorder{}
	ruletest.OrderIndependent(&r, prizeSubject(first), prizesOf(5, 2))
	assert.Len(t, r.errors, 2, "two items, turned round and shifted")
	r = recorder{}
	refusing := func(all []prize) prize {
		if first(all).Rank.Or(0) == 9 {
			return prize{rule.Given(1000)}
		}
		return best(all)
	}
	ruletest.OrderIndependent(&r, prizeSubject(refusing), prizesOf(5, 9))
	require.Len(t, r.errors, 2)
	assert.Contains(t, r.errors[0], "out of bounds: prizes[].rank")
}

// Facts of the application, of structs within it and of the items of its lists are taken away.
func TestCompletions(t *testing.T) {
	ruletest.Completions(t, subject, good(), unlike())
	ruletest.Completions(t, prizeSubject(best), prizesOf(5, 2, 9), prizesOf(7, 8), prizesOf())
	a, taken := prizesOf(5, 2), map[string]bool{}
	counting := prizeSubject(func(all []prize) prize {
		for i, p := range all {
			if !p.Rank.IsGiven() {
				taken[[]string{"first", "second"}[i]] = true
			}
		}
		return best(all)
	})
	ruletest.Completions(t, counting, a)
	noExperts := false
	ruletest.Completions(t, ruletest.For(schemeOf(func(s *rule.Sheet, p *policy, a *application) {
		noExperts = noExperts || !a.Experts.IsGiven() && a.Staff.IsGiven()
		rules(s, p, a)
	}), nil), good())
	assert.True(t, noExperts)
	assert.Equal(t, map[string]bool{"first": true, "second": true}, taken)
	assert.Equal(t, prizesOf(5, 2), a)
}

// unlike fails in most, so that other lines come to matter.
func unlike() application {
	a := good()
	a.Staff, a.Experts, a.Patents, a.Resident = rule.Given(51), rule.Given(0), rule.Given(0), rule.Given(false)
	return a
}

// Rules that take what was not given for nothing are found out.
func TestCompletionsFindsGuesses(t *testing.T) {
	guessing := ruletest.For(schemeOf(func(s *rule.Sheet, p *policy, a *application) {
		b := *a
		b.Staff = rule.Given(a.Staff.Or(60))
		rules(s, p, &b)
	}), nil)
	var r recorder
	ruletest.Completions(&r, guessing, good())
	require.NotEmpty(t, r.errors)
	assert.Contains(t, r.errors, "V2020: application 0 without staff: is failed, and passed when all is known")
	r = recorder{}
	nobody := good()
	nobody.Staff = rule.Given(0)
	ruletest.Completions(&r, guessing, nobody)
	require.Len(t, r.errors, 2, "an application that is refused, under each edition")
}

// Where the decision itself cannot tell, its lines do; and a partial application that is refused is reported once.
func TestCompletionsLookAtEveryLine(t *testing.T) {
	guessing := ruletest.For(schemeOf(func(s *rule.Sheet, p *policy, a *application) {
		s.Holds(resident, s.Flag(factResident, a.Resident))
		s.AtMost(maxStaff, s.Count(factStaff, rule.Given(a.Staff.Or(60))), &p.MaxStaff)
		s.Decide()
	}), nil)
	foreign := good()
	foreign.Resident = rule.Given(false) // which fails, whatever else is known
	var r recorder
	ruletest.Completions(&r, guessing, foreign)
	assert.Contains(t, r.errors, "V2024: application 0 without staff: workshop.max_staff is failed, and passed when all is known")

	grouped := ruletest.For(schemeOf(func(s *rule.Sheet, p *policy, a *application) {
		b := *a
		b.Until = rule.Given(a.Until.Or(rule.NewDate(2030, 1, 1)))
		rules(s, p, &b)
	}), nil)
	r = recorder{}
	ruletest.Completions(&r, grouped, foreign)
	assert.Contains(t, r.errors, "V2024: application 0 without until: workshop.certificate is passed, and failed when all is known", "a line within a group")

	refusing := ruletest.For(schemeOf(func(s *rule.Sheet, p *policy, a *application) {
		rules(s, p, a)
		if !a.Staff.IsGiven() {
			s.Holds(rule.ID(99), s.Flag(factResident, a.Resident))
		}
	}), nil)
	r = recorder{}
	ruletest.Completions(&r, refusing, good())
	require.NotEmpty(t, r.errors)
	for _, e := range r.errors {
		assert.Contains(t, e, "faulty rules")
	}
}

func TestMonotone(t *testing.T) {
	ruletest.Monotone(t, subject, ruletest.Claim{Fact: "experts", More: rule.Up}, good(), unlike())
	ruletest.Monotone(t, subject, ruletest.Claim{Fact: "staff", More: rule.Down, Line: "workshop.max_staff"}, good())
	ruletest.Monotone(t, subject, ruletest.Claim{Fact: "patents", More: rule.Up, Line: "workshop.patents", In: "V2020"}, good())
	for claim, want := range map[ruletest.Claim]string{
		{Fact: "experts", More: rule.Down}: "V2024: application 0: the decision goes against the claim from experts = 1 person (failed 4 points) to 2 persons (failed 8 points)",
		{Fact: "staff", More: rule.Up, Line: "workshop.max_staff"}: "V2024: application 0: workshop.max_staff goes against the claim from staff = 50 persons (passed)" +
			" to 51 persons (failed)",
		{Fact: "sales", More: rule.Down, Line: "workshop.research"}: "workshop.research goes against the claim from sales = 0 yuan (failed) to 0.01 yuan (passed)",
		{Fact: "nothing", More: rule.Up}:                            "nothing: no fact of the scheme, or neither rule.Up nor rule.Down",
		{Fact: "staff"}:                                             "staff: no fact of the scheme, or neither rule.Up nor rule.Down",
	} {
		a := good()
		if claim.Fact == "sales" {
			a.Research = rule.Yuan(35)
		}
		var r recorder
		ruletest.Monotone(&r, subject, claim, a)
		require.NotEmpty(t, r.errors, claim)
		assert.Contains(t, r.errors[len(r.errors)-1], want)
	}
}

func TestReformsLeaveTheLaw(t *testing.T) {
	ruletest.EmptyReform(t, subject, good(), unlike(), application{})
	raise := reform.Reform[policy]{
		ID: "thirteen", Title: rule.T("提高到13分", "thirteen points"), From: rule.NewDate(2022, 1, 1), Cite: ofWorkshop.Cite,
		Change: func(p *policy) { p.Pass.Value = rule.Int(13) },
	}
	ruletest.LeavesTheLaw(t, subject, []reform.Reform[policy]{raise, raise}, good(), unlike(), application{})
	var r recorder
	ruletest.LeavesTheLaw(&r, subject, []reform.Reform[policy]{{}}, good())
	require.Len(t, r.errors, 1)
	assert.Contains(t, r.errors[0], "needs an ID")

	// a change that reaches beyond its copy is found out
	most := 50
	leaking := ruletest.For(schemeOf(func(s *rule.Sheet, p *policy, a *application) {
		b := *a
		b.Staff = rule.Given(most)
		rules(s, p, &b)
	}), nil)
	raise.Change = func(*policy) { most = 51 }
	r = recorder{}
	ruletest.LeavesTheLaw(&r, leaking, []reform.Reform[policy]{raise}, good())
	require.Len(t, r.errors, 1)
	assert.Contains(t, r.errors[0], "the reforms changed the law they start from")

	// editions that are out of order cannot be reformed
	twice := scheme.Timeline().All()[0]
	r = recorder{}
	ruletest.EmptyReform(&r, subject.Under(rule.NewTimeline(twice, twice)), good())
	assert.Len(t, r.errors, 2)
}

// A policy that cannot be written down is reported, and not asked to be pinned.
func TestReleasedOfWhatCannotBeWritten(t *testing.T) {
	type odd struct{ N int }
	e := scheme.Timeline().All()[0].Edition
	var r recorder
	ruletest.Released(&r, rule.NewTimeline(rule.Dated[odd]{Edition: e}))
	assert.Len(t, r.errors, 1)
	assert.NotContains(t, r.errors[0], "pinned")
}

func TestReleased(t *testing.T) {
	var r recorder
	ruletest.Released(&r, scheme.Timeline(),
		ruletest.Release{Edition: "V2020", From: "2020-01-02", Policy: "abc"}, ruletest.Release{Edition: "V1999"})
	require.Len(t, r.errors, 3)
	assert.Regexp(t, `^V2020 was released and is no longer what it was: add an edition or write an erratum\n\tfirst day: is 2020-01-01, pinned as 2020-01-02\n\tpolicy: is [0-9a-f]{64}, pinned as abc$`, r.errors[0])
	assert.Regexp(t, `^V2024 is not pinned: when it is released, add\n\truletest.Release\{Edition: "V2024", From: "2024-01-01", Policy: "[0-9a-f]{64}"\},$`, r.errors[1])
	assert.Contains(t, r.errors[2], "V1999 was released and is gone")
}
