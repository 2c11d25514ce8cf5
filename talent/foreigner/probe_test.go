package foreigner

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

// probed has one of everything, so that every line rests on facts that can be moved.
func probed(t *testing.T) Application {
	a := nobody(t)
	a.Recognised = Recognised{Papers: rule.Given(1)}
	a.Founder = Founder{Contributed: rule.Given(true), Years: rule.Given(1), InvestedUSD: rule.Given(rule.Int(1)), Share: rule.Given(rule.Frac(1, 10)),
		Leading: rule.Given(true), Sales1: rule.Yuan(20_000_000), Sales2: rule.Yuan(1), Sales3: rule.Yuan(30_000_000), Tax: rule.Yuan(1)}
	a.Teacher.TeachingYears, a.Teacher.CourseHours = rule.Given(rule.Int(1)), rule.Given(1)
	return a
}

// Beside every number of the law the decision falls on the right side, at, one unit under and one unit over it.
func TestProbes(t *testing.T) {
	probes := ruletest.Probe(t, subjectOf("441400"), probed(t))
	for _, code := range []string{"adult", "salary_a", "salary_b", "papers", "founder_years", "founder_invested", "leading_sales", "young", "age_cap", "b_years", "teaching_years", "course_hours", "points_salary", "points_age", "points_work_years"} {
		assert.Len(t, probes.Sides("CN-2017", "foreigner."+code), 3, code)
	}
	if testing.Verbose() {
		t.Log("\n" + probes.Text(rule.ZH))
	}
}

// Which lines there are depends on the edition alone.
func TestStraightLine(t *testing.T) {
	d := newDraw(5)
	apps := []Application{probed(t)}
	for range size(500) {
		a := d.application()
		apps = append(apps, a, d.less(a, 4))
	}
	for _, locality := range []string{"441400", "120100", "310000", "440300", "110000"} {
		for i := range apps {
			apps[i].Locality = locality
		}
		ruletest.StraightLine(t, subjectOf(locality), apps...)
	}
}
