package hnte

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// upkeep draws the facts of a re-examination: those of a filing in the year after, the incidents in or beside the year.
func (d draw) upkeep() (Upkeep, Application) {
	a := d.application()
	for got(a.FiledOn).Year() < 2017 || newOracle(&a).n == 0 { // there is no re-examination of a year before registration
		a = d.application()
	}
	year := got(a.FiledOn).Year() - 1
	all := []Incident{}
	for range max(d.IntN(12)-9, 0) {
		on := pick(d, rule.NewDate(year-1, 12, 31), rule.NewDate(year, 1, 1), rule.NewDate(year, 12, 31), rule.NewDate(year+1, 1, 1), rule.NewDate(year-3, 7, 1), rule.NewDate(year+2, 7, 1))
		all = append(all, Incident{rule.Given(SafetyAccident), rule.Given(on)})
	}
	u := upkeepOf(a)
	u.Incidents = rule.Given(all)
	return u, a
}

// kept is the oracle's opinion of a year: what a filing and a re-examination ask alike, rights, technical staff, and no
// incident in the year itself.
func (o oracle) kept(v *opinion, u *Upkeep) bool {
	for _, i := range got(u.Incidents) {
		if got(i.On).Year() == got(u.Year) {
			return false
		}
	}
	return o.qualifies(v) && got(u.IPClassI)+got(u.IPClassII) >= 1 && reaches(got(u.TechStaff).Rat(), got(u.Employees).Rat(), 1, 10)
}

func TestUpkeepOracle(t *testing.T) {
	d, sheet, passed := newDraw(11), rule.NewSheet(upkeepBook), 0
	n := size(100_000)
	for i := range n {
		u, a := d.upkeep()
		o := newOracle(&a)
		want := o.decide()
		want.passed = o.kept(&want, &u)
		decision, err := upkeepScheme.EvaluateOn(sheet, &u)
		require.NoError(t, err)
		if want.passed {
			passed++
		}
		if fault := disagreement(decision, &want, true); fault != "" {
			t.Fatalf("year %d: %s: %+v\n%s", i, fault, want, decision.FullText(rule.EN))
		}
	}
	require.GreaterOrEqual(t, passed, n/10, "too few pass to prove anything")
	require.LessOrEqual(t, passed, n*9/10, "too many pass to prove anything")
}
