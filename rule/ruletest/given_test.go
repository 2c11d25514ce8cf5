package ruletest_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/reform"
	"github.com/keji-rules/keji/rule/ruletest"
)

// A test that has nothing to try says so instead of passing.
func TestNothingToTry(t *testing.T) {
	dated, claim := application{Filed: good().Filed}, ruletest.Claim{Fact: "experts", More: rule.Up}
	for name, c := range map[string]struct {
		run  func(t testing.TB)
		want string
	}{
		"probe of nothing":         {func(t testing.TB) { ruletest.Probe(t, subject, application{}) }, "the application gives no fact: nothing would be tried"},
		"probe of a day":           {func(t testing.TB) { ruletest.Probe(t, subject, dated) }, "the application gives so little that no line of any edition can be told"},
		"completions of nothing":   {func(t testing.TB) { ruletest.Completions(t, subject, good(), application{}) }, "application 1 gives no fact"},
		"completions of a day":     {func(t testing.TB) { ruletest.Completions(t, subject, dated) }, "application 0 gives so little"},
		"no completions":           {func(t testing.TB) { ruletest.Completions(t, subject) }, "no application is given"},
		"a claim about nothing":    {func(t testing.TB) { ruletest.Monotone(t, subject, claim, application{}) }, "application 0 gives no fact"},
		"a claim about no one":     {func(t testing.TB) { ruletest.Monotone(t, subject, claim) }, "no application is given"},
		"straight lines":           {func(t testing.TB) { ruletest.StraightLine(t, subject, application{}) }, "no application gives a fact"},
		"straight lines of no one": {func(t testing.TB) { ruletest.StraightLine(t, subject) }, "no application is given"},
		"an empty reform":          {func(t testing.TB) { ruletest.EmptyReform(t, subject, application{}) }, "no application gives a fact"},
		"reforms of no one":        {func(t testing.TB) { ruletest.LeavesTheLaw(t, subject, []reform.Reform[policy]{passMark(13)}) }, "no application is given"},
		"no reforms":               {func(t testing.TB) { ruletest.LeavesTheLaw(t, subject, nil, good()) }, "no reform is given"},
		"an edition that is not": {func(t testing.TB) {
			ruletest.Monotone(t, subject, ruletest.Claim{Fact: "experts", More: rule.Up, In: "V1999"}, good())
		}, `no edition "V1999" has the line ""`},
		"a line that is not": {func(t testing.TB) {
			ruletest.Monotone(t, subject, ruletest.Claim{Fact: "experts", More: rule.Up, Line: "workshop.x"}, good())
		}, `has the line "workshop.x"`},
	} {
		var r recorder
		c.run(&r)
		require.Len(t, r.errors, 1, name)
		assert.Contains(t, r.errors[0], c.want, name)
	}
}

func passMark(n int64) reform.Reform[policy] {
	return reform.Reform[policy]{
		ID: "pass", Title: rule.T("合格分", "pass mark"), From: rule.NewDate(2025, 1, 1), Cite: ofWorkshop.Cite,
		Change: func(p *policy) { p.Pass.Value = rule.Int(n) },
	}
}

// A reform that nobody can meet, at most 13 points, fails every test of it, with what to write instead.
func TestReformsThatNobodyCanMeet(t *testing.T) {
	for n, want := range map[int64]int{13: 0, 14: 1} {
		after, err := reform.Apply(scheme.Timeline(), passMark(n))
		require.NoError(t, err)
		under := subject.Under(after)
		cases, err := ruletest.Load("testdata/cases")
		require.NoError(t, err)
		c := &cases[0]
		for _, run := range []func(t testing.TB){
			func(t testing.TB) { ruletest.Probe(t, under, good()) },
			func(t testing.TB) { ruletest.Completions(t, under, good()) },
			func(t testing.TB) { ruletest.StraightLine(t, under, good()) },
			func(t testing.TB) { under.Check(t, c) },
		} {
			var r recorder
			run(&r)
			found := 0
			for _, e := range r.errors {
				if assert.ObjectsAreEqual("V2024+pass: pass mark (pass): nobody can meet this: 0 points to 13 points, required ≥ 14 points; make it 13 points at most\n"+
					"  合格分（pass）：任何申报都不可能满足：0分～13分，应 ≥ 14分；请改为不超过 13分", e) {
					found++
				}
			}
			assert.Equal(t, want, found, r.errors)
		}
	}
}

// So does a case whose own reform nobody can meet, although it is decided as expected.
func TestCasesThatNobodyCanMeet(t *testing.T) {
	for mark, want := range map[string]int{"13": 0, "14": 1} {
		dir := t.TempDir()
		text := `{"title": "合格分", "why": "专家2人得4分，专利5件得4分，共8分", "reform": {"pass": ` + mark + `}, "verdict": "failed", "failed": ["workshop.route"], "application": {"filed": "2025-03-01", "until": "2024-12-31",
			"resident": true, "staff": 20, "experts": 2, "patents": 5, "sales": "2000", "research": "60"}}`
		require.NoError(t, os.WriteFile(filepath.Join(dir, "mark.json"), []byte(text), 0o600))
		cases, err := ruletest.Load(dir)
		require.NoError(t, err)
		var r recorder
		subject.Check(&r, &cases[0])
		require.Len(t, r.errors, want, mark)
		for _, e := range r.errors {
			assert.Contains(t, e, "mark.json: V2024+reform: pass mark (pass): nobody can meet this")
		}
	}
}

// The facts that a case says are missing are those that are.
func TestMissingOfACase(t *testing.T) {
	for open, want := range map[string]int{`["staff"]`: 0, `["experts"]`: 1, `[]`: 1} {
		dir := t.TempDir()
		text := `{"title": "缺职工数", "why": "《工坊办法》第二条", "verdict": "undetermined", "undetermined": ["workshop.max_staff"], "missing": {"open": ` + open + `, "settled": []},
			"application": {"filed": "2025-03-01", "until": "2026-12-31", "resident": true, "experts": 6, "patents": 5, "sales": "2000", "research": "60"}}`
		require.NoError(t, os.WriteFile(filepath.Join(dir, "open.json"), []byte(text), 0o600))
		cases, err := ruletest.Load(dir)
		require.NoError(t, err)
		var r recorder
		subject.Check(&r, &cases[0])
		assert.Len(t, r.errors, want, open)
	}
}
