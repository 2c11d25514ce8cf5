package ruletest_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

func evaluated(t *testing.T, change func(*application)) rule.Decision {
	t.Helper()
	a := good()
	change(&a)
	d, err := scheme.Evaluate(a)
	require.NoError(t, err)
	return d
}

func TestSeen(t *testing.T) {
	c := ruletest.NewCoverage(book)
	seen, has := c.Seen("workshop.max_staff")
	assert.Zero(t, seen)
	assert.Equal(t, ruletest.BothSides|ruletest.SeenNotApplicable, has|ruletest.SeenAtEdge, "whether it has an edge shows later")
	_, has = c.Seen("workshop.resident")
	assert.Equal(t, ruletest.SeenPassed|ruletest.SeenFailed, has&(ruletest.SeenPassed|ruletest.SeenFailed))
	for staff, want := range map[int]ruletest.Seen{
		49: ruletest.SeenPassed, 50: ruletest.SeenPassed | ruletest.SeenAtEdge, 51: ruletest.SeenFailed,
	} {
		c := ruletest.NewCoverage(book)
		c.Add(evaluated(t, func(a *application) { a.Staff = rule.Given(staff) }))
		seen, _ := c.Seen("workshop.max_staff")
		assert.Equal(t, want, seen, "%d", staff)
	}
	c.Add(evaluated(t, func(a *application) { a.Filed = rule.Given(rule.NewDate(2023, 12, 31)) }))
	seen, has = c.Seen("workshop.resident")
	assert.Equal(t, ruletest.SeenNotApplicable, seen)
	assert.Zero(t, has&ruletest.SeenAtEdge, "a flag has no edge")
	seen, has = c.Seen("workshop.nothing")
	assert.Zero(t, seen|has)
}

// A table has been seen when each row's first number was, and something below them; steps by the first and the cap; a
// schedule by each limit.
func TestEdgesOfPointsAndSchedules(t *testing.T) {
	c := ruletest.NewCoverage(book)
	edge := func(code string) bool { seen, _ := c.Seen(code); return seen&ruletest.SeenAtEdge != 0 }
	for _, experts := range []int{6, 2} {
		c.Add(evaluated(t, func(a *application) { a.Experts = rule.Given(experts) }))
		assert.False(t, edge("workshop.share"))
	}
	c.Add(evaluated(t, func(a *application) { a.Experts, a.Patents = rule.Given(1), rule.Given(1) }))
	assert.True(t, edge("workshop.share"))
	assert.False(t, edge("workshop.patents"))
	assert.False(t, edge("workshop.research"), "5% was never the limit")
	c.Add(evaluated(t, func(a *application) { a.Patents, a.Sales = rule.Given(7), rule.Yuan(1000) }))
	assert.True(t, edge("workshop.patents"))
	assert.True(t, edge("workshop.research"))
}

func TestRequireReportsWhatIsLacking(t *testing.T) {
	c := ruletest.NewCoverage(book)
	c.Add(evaluated(t, func(a *application) { a.Staff = rule.Opt[int]{} }))
	var r recorder
	c.Require(&r, ruletest.BothSides,
		ruletest.Waiver{Code: "workshop.route", Of: ruletest.SeenPassed | ruletest.SeenFailed, Why: "shown elsewhere"},
		ruletest.Waiver{Code: "workshop.few", Of: ruletest.SeenUndetermined, Why: "not so"},
		ruletest.Waiver{Code: "workshop.few", Of: ruletest.SeenPassed},
		ruletest.Waiver{Code: "workshop.gone", Of: ruletest.SeenPassed, Why: "retired"})
	require.Len(t, r.errors, 1)
	for _, want := range []string{
		"workshop.max_staff: passed, failed, edge [=]\n", "workshop.share: passed, failed, edge [below 10%] [from 10%] [from 30%]\n",
		"workshop.few: waived, but seen: open", "workshop.few: waived without reason", "workshop.gone: waived, but no rule of the book",
		"Rule coverage: Workshop (10 rules, 1 decisions)",
	} {
		assert.Contains(t, r.errors[0], want)
	}
	assert.NotContains(t, r.errors[0], "workshop.route: ")
}

func TestRequireIsContent(t *testing.T) {
	c := ruletest.NewCoverage(book)
	c.Add(evaluated(t, func(*application) {}))
	var r recorder
	c.Require(&r, 0)
	assert.Empty(t, r.errors)
	c.Add(rule.Decision{})
	c.Require(&r, 0)
	require.Len(t, r.errors, 1)
	assert.Contains(t, r.errors[0], "another scheme")
}

// A reform's cases are asked for the rules that it is about.
func TestOnlySomeRules(t *testing.T) {
	c := ruletest.NewCoverage(book)
	c.Add(evaluated(t, func(*application) {}))
	var r recorder
	c.Only("workshop.pass").Require(&r, ruletest.SeenPassed|ruletest.SeenFailed)
	require.Len(t, r.errors, 1)
	assert.Contains(t, r.errors[0], "not seen:\n  workshop.pass: failed\n\nRule coverage: Workshop (1 rules, 1 decisions)")
	assert.NotContains(t, r.errors[0], "workshop.max_staff")
	c.Only("workshop.pas").Require(&r, 0)
	require.Len(t, r.errors, 2)
	assert.Contains(t, r.errors[1], "workshop.pas: no rule of the book: did you mean workshop.pass?")
}

// Columns stand under each other where a Chinese character is as wide as two others.
func TestTableIsAligned(t *testing.T) {
	c := ruletest.NewCoverage(book)
	c.Add(evaluated(t, func(*application) {}))
	table := c.Table(rule.ZH)
	var places []int
	for line := range strings.SplitSeq(table, "\n") {
		if strings.HasPrefix(line, "  ") {
			places = append(places, columns(line))
		}
	}
	require.Len(t, places, 11)
	for _, at := range places {
		assert.Equal(t, places[0], at, table)
	}
	assert.Contains(t, table, "《工坊办法》第二条\n  workshop.max_staff")
	assert.Equal(t, 1, strings.Count(table, "《工坊办法》第二条\n"), "every article stands once, with all its rules")
	assert.Contains(t, table, "核对人：")
	assert.Contains(t, c.Table(rule.EN), "checked by:")
}

// columns is the width of a line: two for each character that is not Latin.
func columns(line string) int {
	n := 0
	for _, r := range line {
		n++
		if r > 0x2000 {
			n++
		}
	}
	return n
}

// Edges that were missed are named where edges were asked for.
func TestMissedEdgesAreNamedWhereAsked(t *testing.T) {
	c := ruletest.NewCoverage(book)
	c.Add(evaluated(t, func(a *application) {}))
	for want, said := range map[ruletest.Seen]string{
		ruletest.SeenFailed: "\n  workshop.max_staff: failed\n", ruletest.SeenFailed | ruletest.SeenAtEdge: "\n  workshop.max_staff: failed, edge [=]\n",
	} {
		var r recorder
		c.Require(&r, want)
		require.Len(t, r.errors, 1)
		assert.Contains(t, r.errors[0], said)
	}
}
