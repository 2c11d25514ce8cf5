package rule

import (
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// unplanned decides under the same editions, but not by the scheme's own timeline, whose lines are planned.
func unplanned[P comparable, A any](t *testing.T, c *Scheme[P, A], a A) string {
	t.Helper()
	editions := c.Timeline()
	d, err := c.EvaluateUnder(&editions, NewSheet(c.Book()), &a)
	require.NoError(t, err)
	return string(d.AppendJSON(nil))
}

// The first answers of an edition make its plan; several may be written at once, and each as it would be without.
func TestPlannedJSONIsTheSame(t *testing.T) {
	scheme := demoScheme()
	changes := []func(a *demoApp){
		func(*demoApp) {},
		func(a *demoApp) { a.Filed = Given(NewDate(2023, 1, 1)) },
		func(a *demoApp) { a.Staff, a.Scientists = Given(501), Given(0) },
		func(a *demoApp) { a.Sales = decimalNotGiven() },
		func(a *demoApp) { a.Certified = Given(false) },
		func(a *demoApp) { *a = demoApp{Filed: a.Filed} },
	}
	var wait sync.WaitGroup
	for _, change := range changes {
		a := demoGood()
		change(&a)
		wait.Go(func() {
			d, err := scheme.Evaluate(a)
			if assert.NoError(t, err) {
				assert.Equal(t, unplanned(t, scheme, a), string(d.AppendJSON(nil)))
			}
		})
	}
	wait.Wait()
}

// Lines that are not as the plan saw them are written whole: here the bound hangs on a fact, against the rule that lines
// hang on the policy alone.
func TestPlanIsLeftWhereLinesDiffer(t *testing.T) {
	type policy struct{ Few, Many Limit }
	type application struct{ Staff Opt[int] }
	limit := func(n int64) Limit { return Limit{Value: Int(n), Basis: demoBasis(int(n))} }
	scheme := NewScheme(Parts[policy, application]{
		Book: NewBook("crooked", T("歪的", "crooked"), []Rule{demoRule("size", "规模", "size", 1)},
			[]Fact{{Path: "staff", Title: T("人数", "staff"), Unit: Persons, Max: Int(100)}}),
		Timeline: NewTimeline(Dated[policy]{
			Edition: Edition{ID: "V1", Title: T("版", "edition"), From: NewDate(2020, 1, 1), Checked: NewDate(2026, 1, 1), Documents: []Document{demoLaw}},
			Policy:  policy{limit(10), limit(20)},
		}),
		Rules: func(s *Sheet, p *policy, a *application) {
			bound := &p.Few
			if a.Staff.Or(0) > 50 {
				bound = &p.Many
			}
			s.AtLeast(0, s.Count(0, a.Staff), bound)
			s.Decide()
		},
		Frame: func(*application) Frame { return Frame{Day: NewDate(2025, 1, 1)} },
	})
	for _, staff := range []int{5, 60, 5} {
		a := application{Given(staff)}
		d, err := scheme.Evaluate(a)
		require.NoError(t, err)
		assert.Equal(t, unplanned(t, scheme, a), string(d.AppendJSON(nil)))
	}
}

// A plan fits an answer whose lines and values are as in the one it was made of, and no other.
func TestPlansFitTheirLinesOnly(t *testing.T) {
	scheme := demoScheme()
	first, err := scheme.Evaluate(demoGood())
	require.NoError(t, err)
	first.AppendJSON(nil)
	a := demoGood()
	a.Staff = Given(501)
	d, err := scheme.Evaluate(a)
	require.NoError(t, err)
	s := d.open().s
	require.NotNil(t, s.planFor())
	for i := range s.vals {
		was := s.vals[i]
		changes := []func(v *value){func(v *value) { v.a += 100 }, func(v *value) { v.op++ }, func(v *value) { v.unit++ }}
		if was.op != fromEither && was.op+1 != fromEither {
			changes = append(changes, func(v *value) { v.b += 100 })
		}
		for k, change := range changes {
			change(&s.vals[i])
			assert.Nil(t, s.planFor(), "value %d, change %d", i, k)
			s.vals[i] = was
		}
	}
	s.finds[0].result = NotApplicable
	assert.Nil(t, s.planFor(), "a line that does not apply is written otherwise")
}

func TestLinesAlike(t *testing.T) {
	line := finding{q: 3, bound: 4, kid: 5, parent: 6, limit: 7, kids: 2, rule: 1, op: AtMost, role: Requirement, result: Passed}
	for k, change := range []func(f *finding){
		func(f *finding) { f.q++ }, func(f *finding) { f.bound++ }, func(f *finding) { f.kid++ }, func(f *finding) { f.parent++ },
		func(f *finding) { f.limit++ }, func(f *finding) { f.kids++ }, func(f *finding) { f.rule++ }, func(f *finding) { f.op++ }, func(f *finding) { f.role++ },
	} {
		other := line
		change(&other)
		assert.False(t, line.like(&other), k)
	}
	failed := line
	failed.result = Failed
	assert.True(t, line.like(&failed), "verdicts may differ")
}
