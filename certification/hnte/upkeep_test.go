package hnte

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

var upkeepSubject = ruletest.For(UpkeepScheme(), DecodeUpkeep)

func TestTheUpkeepIsSound(t *testing.T) {
	require.NoError(t, upkeepScheme.Err())
	require.NoError(t, upkeepEntrance.Err())
	for _, e := range upkeepTimeline.All() {
		require.Empty(t, upkeepScheme.CheckPolicy(&e.Policy), e.ID)
		filing, ok := timeline.Named(e.ID)
		require.True(t, ok)
		require.Equal(t, filing.Policy, e.Policy, "one law for both")
	}
}

// upkeepOf is the re-examination that looks back on the years of a filing: of the year before it, where what was spent
// has gone.
func upkeepOf(a Application) Upkeep {
	u := Upkeep{
		Year: rule.Given(got(a.FiledOn).Year() - 1), RegisteredOn: a.RegisteredOn, Resident: a.Resident,
		IPClassI: a.IPClassI, IPSelfDeveloped: a.IPSelfDeveloped, IPSupports: a.IPSupports, Field: a.Field, FieldMatches: a.FieldMatches,
		Employees: a.Employees, TechStaff: a.TechStaff, First: a.First, Second: a.Second, Last: a.Last, OtherAccepted: a.OtherAccepted,
		TotalIncome: a.TotalIncome, HTIncome: a.HTIncome, Transformations: a.Transformations, DraftedStandards: a.DraftedStandards,
		Incidents: a.Incidents, Points: a.Points,
	}
	u.Points.IP, u.Points.Organisation, u.Points.AssetGrowth = rule.Opt[rule.Number]{}, rule.Opt[rule.Number]{}, rule.Opt[rule.Number]{}
	if a.IPClassII.IsGiven() { // none where it is not said how many are spent
		u.IPClassII = rule.Given(got(a.IPClassII) - got(a.IPSpent))
	}
	return u
}

// mirrored re-examines every hand-written filing under the documents of 2016.
func mirrored(t *testing.T, each func(name string, filing, upkeep rule.Decision)) {
	t.Helper()
	for _, c := range loadCases(t) {
		a, err := Decode(c.Application())
		if err != nil || got(a.FiledOn).Year() < 2017 {
			continue
		}
		filing, err := Evaluate(a)
		require.NoError(t, err, c.Name)
		upkeep, err := EvaluateUpkeep(upkeepOf(a))
		var input *door.InputError
		if errors.As(err, &input) {
			require.Equal(t, "registered_on", input.Problems[0].Path, c.Name) // registered in the year of filing
			continue
		}
		require.NoError(t, err, c.Name)
		each(c.Name, filing, upkeep)
	}
}

// The cases written by hand for a year, and those written for a filing, show every line from both sides.
func TestUpkeepCases(t *testing.T) {
	coverage := ruletest.NewCoverage(upkeepBook)
	for _, d := range ruletest.Cases(t, "testdata/upkeep", upkeepSubject) {
		coverage.Add(d)
	}
	mirrored(t, func(_ string, _, d rule.Decision) { coverage.Add(d) })
	var shared []ruletest.Waiver
	for _, w := range waivers() {
		if seen, _ := coverage.Seen(w.Code); seen != 0 { // those of 2008 are no lines here
			shared = append(shared, w)
		}
	}
	coverage.Require(t, ruletest.BothSides, shared...)
}

// A shared line says of a year what it says of a filing in the year after.
func TestUpkeepSpeaksAsAFilingDoes(t *testing.T) {
	lines := 0
	mirrored(t, func(name string, filing, upkeep rule.Decision) {
		for f := range upkeep.Findings() {
			of, ok := filing.Finding(f.Code())
			if f.Rule().Code == upkeepBook.Rule(yearIncidents).Code || !ok {
				continue
			}
			lines++
			require.Equal(t, of.Verdict(), f.Verdict(), "%s: %s", name, f.Code())
			was, _ := of.Actual()
			is, _ := f.Actual()
			require.True(t, was.Contains(is), "%s: %s", name, f.Code())
			was, _ = of.Bound()
			is, _ = f.Bound()
			require.Equal(t, was, is, "%s: %s", name, f.Code())
		}
	})
	assert.Greater(t, lines, 10_000)
}

// What only a filing is asked is no line here: the calls of Guangdong, the year of age, incidents before filing. And no
// fact is idle but the total assets of 2008.
func TestUpkeepAsksNothingOfFiling(t *testing.T) {
	for _, r := range upkeepBook.Rules() {
		assert.NotContains(t, []string{"hnte.region", "hnte.one_a_year", "hnte.certificate", "hnte.settled", "hnte.withdrawal", "hnte.age", "hnte.incidents"}, r.Code)
	}
	book, err := upkeepScheme.RulebookOn(rule.NewDate(2025, 12, 31))
	require.NoError(t, err)
	asked := pathsOf(book.Facts())
	for _, f := range upkeepBook.Facts() {
		if !strings.HasSuffix(f.Path, ".total_assets") {
			assert.Contains(t, asked, f.Path)
		}
	}
}

// The least that would have helped is found in the years looked back on.
func TestUpkeepGaps(t *testing.T) {
	u := upkeepOf(complete(t))
	u.TechStaff = rule.Given(rule.Frac(191, 24))
	gaps, err := UpkeepScheme().Gaps(u)
	require.NoError(t, err)
	require.Len(t, gaps, 1)
	assert.Equal(t, "tech_staff", gaps[0].Changes[0].Fact.Path)
	assert.Equal(t, rule.Int(8), gaps[0].Changes[0].To)
	assert.Equal(t, rule.Passed, gaps[0].After)
}
