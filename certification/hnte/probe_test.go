package hnte

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

// probed is a firm with one of everything, and without points, so that every line rests on facts that can be moved.
func probed(t *testing.T) Application {
	t.Helper()
	a := complete(t)
	a.HoldsCertificate, a.CertificateOn = rule.Given(true), rule.Given(rule.NewDate(2014, 7, 15))
	a.Withdrawn, a.WithdrawnOn = rule.Given(true), rule.Given(rule.NewDate(2014, 7, 15))
	a.Incidents = rule.Given([]Incident{{rule.Given(SafetyAccident), rule.Given(rule.NewDate(2024, 4, 5))}})
	a.IPClassI, a.IPClassII, a.IPSpent, a.IPSelfDeveloped = rule.Given(1), rule.Given(0), rule.Given(0), rule.Given(0)
	a.IPRecent, a.IPRecentInventions = rule.Given(1), rule.Given(0)
	a.Points = Points{}
	return a
}

// Beside every number of every edition the decision falls on the right side, at, one unit under and one unit over it.
func TestProbes(t *testing.T) {
	probes := ruletest.Probe(t, subject, probed(t))
	for _, code := range []string{"age", "owns_ip", "tech_share", "rd_share", "ht_share", "one_a_year", "withdrawn_past"} {
		assert.Len(t, probes.Sides("V2016", "hnte."+code), 3, code)
	}
	for _, code := range []string{"age", "owns_ip", "college_share", "rd_share", "ht_share"} {
		assert.Len(t, probes.Sides("V2008", "hnte.v2008."+code), 3, code)
	}
	// No fen of any one fact makes the domestic share exactly 60% here, so it has two sides.
	assert.Len(t, probes.Sides("V2016", "hnte.domestic_share"), 2)
	if testing.Verbose() {
		t.Log(probes.Unreached)
	}
}

func verdictOf(t *testing.T, a Application, code string) rule.Verdict {
	t.Helper()
	d, err := Evaluate(a)
	require.NoError(t, err)
	f, ok := d.Finding(code)
	require.True(t, ok)
	return f.Verdict()
}

// More internal R&D never fails the share of R&D that passed, and more abroad never passes the share at home that failed.
func TestMoreResearchNeverHurts(t *testing.T) {
	d := newDraw(5)
	for range size(3_000) {
		a := d.application()
		if got(a.FiledOn).Year() < 2016 {
			continue
		}
		b := a
		b.Last.RDInternal = rule.Given(got(a.Last.RDInternal).Add(decimal.New(d.Int64N(100_000_000), -2)))
		if verdictOf(t, a, "hnte.rd_share") == rule.Passed {
			require.Equal(t, rule.Passed, verdictOf(t, b, "hnte.rd_share"))
		}
		if verdictOf(t, a, "hnte.domestic_share") == rule.Passed {
			require.Equal(t, rule.Passed, verdictOf(t, b, "hnte.domestic_share"))
		}
	}
}

// The order of incidents changes nothing.
func TestTheOrderOfIncidentsChangesNothing(t *testing.T) {
	d := newDraw(6)
	for range size(3_000) {
		a := d.application()
		b, all := a, append([]Incident(nil), got(a.Incidents)...)
		d.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		b.Incidents = rule.Given(all)
		one, err := Evaluate(a)
		require.NoError(t, err)
		two, err := Evaluate(b)
		require.NoError(t, err)
		require.Equal(t, one.Verdict(), two.Verdict())
	}
}

// The application's facts bound to the right fields: giving one field makes just that fact known.
func TestEveryFactIsReadFromItsField(t *testing.T) {
	full := complete(t)
	full.HoldsCertificate, full.CertificateOn = rule.Given(true), rule.Given(rule.NewDate(2023, 1, 1))
	full.Withdrawn, full.WithdrawnOn = rule.Given(true), rule.Given(rule.NewDate(2020, 1, 1))
	for _, e := range timeline.All() {
		for i, s := range slots(&full) {
			without := full
			slots(&without)[i].field.SetZero()
			d, err := e.Policy.Evaluate(without)
			require.NoError(t, err)
			m := d.Missing()
			for _, path := range pathsOf(append(m.Open, m.Settled...)) {
				require.Contains(t, []string{s.path, s.path + "[].on"}, path, "%s: %s taken away", e.ID, s.path)
			}
		}
	}
}
