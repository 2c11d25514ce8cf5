package rule

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func pathsOf(facts []Fact) []string {
	paths := []string{}
	for _, f := range facts {
		paths = append(paths, f.Path)
	}
	return paths
}

func TestNothingMissing(t *testing.T) {
	m := demoDecide(t, func(a *demoApp) { a.CertUntil = Given(NewDate(2020, 1, 1)) }).Missing()
	assert.Empty(t, m.Open)
	assert.Empty(t, m.Settled)
	assert.Empty(t, Decision{}.Missing().Open)
}

// Nothing given: all is open but what only notes ask.
func TestNothingGiven(t *testing.T) {
	d, err := demoScheme().Evaluate(demoApp{Filed: Given(NewDate(2025, 3, 1))})
	require.NoError(t, err)
	m := d.Missing()
	assert.Equal(t, []string{"sensitive"}, pathsOf(m.Settled))
	assert.Len(t, m.Open, 17)
	assert.NotContains(t, pathsOf(m.Open), "filed")
}

// Once the verdict has fallen nothing is open.
func TestAFallenVerdictWaitsForNothing(t *testing.T) {
	d := demoDecide(t, func(a *demoApp) { a.Resident, a.Debt, a.Space = Given(false), decimalNotGiven(), Opt[int]{} })
	assert.Equal(t, Failed, d.Verdict())
	assert.Empty(t, d.Missing().Open)
	assert.Equal(t, []string{"debt", "space"}, pathsOf(d.Missing().Settled))
}

func decimalNotGiven() Opt[decimal.Decimal] { return Opt[decimal.Decimal]{} }

// A passed route settles what the other route would have asked; a failed route leaves the other one open.
func TestRoutesAndWhatTheyStillAsk(t *testing.T) {
	byCert := func(a *demoApp) {
		a.Certified, a.CertUntil = Given(true), Given(NewDate(2026, 1, 1))
		a.QualityPoints, a.ViewPoints = Opt[Number]{}, Opt[Number]{}
	}
	d := demoDecide(t, byCert)
	assert.Equal(t, Passed, d.Verdict())
	assert.Equal(t, []string{"points.quality", "points.view"}, pathsOf(d.Missing().Settled))

	byPoints := func(a *demoApp) { // 8 for people, none for patents: the panel's points decide about 12
		a.Scientists, a.Patents, a.QualityPoints, a.ViewPoints = Given(20), Given(0), Given(Int(0)), Opt[Number]{}
	}
	d = demoDecide(t, byPoints)
	assert.Equal(t, Undetermined, d.Verdict())
	assert.Equal(t, []string{"points.view"}, pathsOf(d.Missing().Open))
	assert.Equal(t, []Cause{ToBeJudged}, demoLine(t, d, dRoute).Causes())
	assert.Equal(t, []string{"demo.pass"}, codesOf(d.Unsettled()))
}

func codesOf(lines []Finding) (codes []string) {
	for _, f := range lines {
		codes = append(codes, f.Code())
	}
	return codes
}

// Under "the higher", what cannot beat the sure best is settled: people earn 12, patents at most 6.
func TestWhatCannotBeatTheBestIsSettled(t *testing.T) {
	change := func(a *demoApp) {
		a.Patents, a.QualityPoints, a.ViewPoints = Opt[int]{}, Opt[Number]{}, Opt[Number]{}
		a.Space = Opt[int]{}
	}
	d := demoDecide(t, change)
	best := demoLine(t, d, dPeopleOrPatents)
	points, _ := best.Points()
	assert.Equal(t, "12 points", points.Text(EN))
	assert.Empty(t, best.Waits())
	assert.Equal(t, []string{"space"}, pathsOf(d.Missing().Open))
}

func TestCauses(t *testing.T) {
	d := demoDecide(t, func(a *demoApp) { a.Staff, a.Space = Opt[int]{}, Given(150) })
	assert.Equal(t, []Cause{DataMissing}, demoLine(t, d, dStaffCap).Causes())
	assert.Equal(t, []Cause{LawUnknown}, demoLine(t, d, dSpace).Causes())
	assert.Nil(t, demoLine(t, d, dResident).Causes(), "settled lines have none")
	assert.Equal(t, []Cause{PointsInBand}, demoLine(t, d, dQualityBand).Causes())
	d = demoDecide(t, func(a *demoApp) { a.Patents, a.QualityPoints = Opt[int]{}, Opt[Number]{} })
	assert.Equal(t, []Cause{DataMissing, ToBeJudged}, demoLine(t, d, dQuality).Causes())
	for _, c := range Causes() {
		assert.True(t, c.Valid() && c.Text().Whole(), c)
	}
	assert.False(t, Cause("weather").Valid())
}

// Settled facts never matter: whatever their values, the verdict stays.
func TestSettledFactsChangeNothing(t *testing.T) {
	values := []int{0, 1, 7, 100_000}
	for _, sensitive := range []bool{true, false} {
		d := demoDecide(t, func(a *demoApp) { a.Sensitive, a.Resident = Given(sensitive), Given(false) })
		assert.Equal(t, Failed, d.Verdict())
	}
	for _, v := range values {
		d := demoDecide(t, func(a *demoApp) { a.Incidents, a.Staff, a.Scientists = Given(2), Given(v), Given(min(v, 30)) })
		assert.Equal(t, Failed, d.Verdict(), "%d", v)
	}
}

// A half-known list is neither missing as a whole nor printed so.
func TestTally(t *testing.T) {
	s := demoSheet()
	q := s.Tally(fPatents, 2, 3)
	assert.Equal(t, "2 rights to 5 rights", s.known(q.i).Text(EN))
	assert.Equal(t, Passed, verdictOf(s, s.AtLeast(dPatents, q, plainLimit(Int(2)))))
	assert.Equal(t, Undetermined, verdictOf(s, s.AtLeast(dPatents, q, plainLimit(Int(3)))))
	assert.Equal(t, Failed, verdictOf(s, s.AtLeast(dPatents, q, plainLimit(Int(6)))))
	assert.Equal(t, "4 rights", s.known(s.Tally(fPatents, 4, 0).i).Text(EN))
	s.Tally(fPatents, 999, 2)
	s.Decide()
	var bounds *BoundsError
	assert.ErrorAs(t, s.Err(), &bounds, "at most 1000")
}

// Where nothing at all is given everything is missing.
func TestNothingGivenIsAllMissing(t *testing.T) {
	s := demoSheet()
	s.Holds(dResident, s.Flag(fResident, Opt[bool]{}))
	s.AtMost(dStaffCap, s.Count(fStaff, Opt[int]{}), plainLimit(Int(500)))
	s.Decide()
	assert.Equal(t, []string{"resident", "staff"}, pathsOf(Decision{s: s}.Missing().Open))
}
