package ruletest_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/internal/workshop"
	"github.com/keji-rules/keji/rule/ruletest"
)

// Every edge is met at, one unit under and one over, through each fact that leads there.
func TestProbeMeetsEveryEdge(t *testing.T) {
	p := ruletest.Probe(t, subject, good())
	assert.Empty(t, p.Unreached)
	text := p.Text(rule.EN)
	for _, want := range []string{
		"V2020: no edition is in force on 2019-12-31\n", "V2020: 2020-01-01 is under V2020\n",
		"V2020: 2023-12-31 is under V2020\n", "V2020: 2024-01-01 is under V2024\n",
		"V2024: 2023-12-31 is under V2020\n", "V2024: 2024-01-01 is under V2024\n",
		"V2024 workshop.max_staff under 50 persons: staff = 49 persons: passed\n",
		"V2024 workshop.max_staff at 50 persons: staff = 50 persons: passed\n",
		"V2024 workshop.max_staff over 50 persons: staff = 51 persons: failed\n",
		"V2024 workshop.share at 30%: experts = 6 persons: passed, 8 points\n",
		"V2024 workshop.share under 30%: experts = 5 persons: passed, 4 points\n",
		"V2020 workshop.patents under 1 right: patents = 0 rights: failed, 0 points\n",
		"V2020 workshop.patents at 7 rights: patents = 7 rights: passed, 5 points\n",
		"workshop.certificate under 2025-03-01: until = 2025-02-28: failed\n",
		"workshop.certificate at 2025-03-01: until = 2025-03-01: passed\n",
		"workshop.few at 10 persons: staff = 10 persons: failed\n",
		"workshop.research under 3%: research = 59.99 yuan: failed\n",
		"workshop.research under 1000: sales = 1,000 yuan: passed\n", "workshop.research over 1000: sales = 1,000.01 yuan: passed\n",
	} {
		assert.Contains(t, text, want)
	}
	assert.Equal(t, map[ruletest.Side]int{ruletest.Under: 1, ruletest.At: 1, ruletest.Over: 1}, p.Sides("V2024", "workshop.max_staff"))
	assert.Empty(t, p.Sides("V1999", "workshop.max_staff"))
	assert.Empty(t, p.Sides("V2024", "workshop.nothing"))
}

// A clause that an edition lacks has no edges.
func TestProbePassesOverWhatDoesNotApply(t *testing.T) {
	switched := ruletest.For(schemeOf(func(s *rule.Sheet, p *policy, a *application) {
		s.Holds(resident, s.Flag(factResident, a.Resident))
		s.Where(&p.Resident, s.AtMost(maxStaff, s.Count(factStaff, a.Staff), &p.MaxStaff))
		s.Decide()
	}), workshop.Decode)
	p := ruletest.Probe(t, switched, good())
	assert.Empty(t, p.Sides("V2020", "workshop.max_staff"))
	assert.Len(t, p.Sides("V2024", "workshop.max_staff"), 3)
	assert.Empty(t, p.Unreached)
}

// What no fact gets to is listed.
func TestProbeListsWhatItCannotReach(t *testing.T) {
	a := good()
	a.Staff, a.Experts = rule.Given(12), rule.Given(11)
	p := ruletest.Probe(t, subject, a)
	assert.Contains(t, p.Unreached, "V2020 workshop.few bound", "nobody can be fewer than the experts")
	assert.Contains(t, p.Text(rule.ZH), "未触及：V2020 workshop.few bound")
}

// Rules that cannot be run are reported, once for each edition.
func TestProbeReportsFaults(t *testing.T) {
	broken := schemeOf(func(s *rule.Sheet, p *policy, a *application) {
		rules(s, p, a)
		s.Holds(rule.ID(99), s.Flag(factResident, a.Resident))
	})
	var r recorder
	ruletest.Probe(&r, ruletest.For(broken, workshop.Decode), good())
	require.Len(t, r.errors, 2)
	assert.Contains(t, r.errors[0], "V2020: rule: faulty rules")
}

func TestStraightLine(t *testing.T) {
	var r recorder
	ruletest.StraightLine(&r, subject, good(), application{})
	assert.Empty(t, r.errors)
	crooked := ruletest.For(schemeOf(func(s *rule.Sheet, p *policy, a *application) {
		if a.Resident.IsGiven() {
			s.AtMost(maxStaff, s.Count(factStaff, a.Staff), &p.MaxStaff)
		} else {
			s.AtLeast(maxStaff, s.Count(factStaff, a.Staff), &p.MaxStaff)
		}
		if a.Until.IsGiven() {
			s.Holds(resident, s.Flag(factResident, a.Resident))
		}
		s.Decide()
	}), workshop.Decode)
	ruletest.StraightLine(&r, crooked, good(), application{Until: good().Until}, application{Staff: rule.Given(-1)})
	require.Len(t, r.errors, 6)
	assert.Contains(t, r.errors[0], `application 0: line 1 is "workshop.max_staff at_most requirement, of 0", and "workshop.max_staff at_least requirement, of 0" where nothing is given`)
	assert.Contains(t, r.errors[1], "application 1: 2 lines, and 1 where nothing is given")
	assert.Contains(t, r.errors[2], "application 2: door:")
}
