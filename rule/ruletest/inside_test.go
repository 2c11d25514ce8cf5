package ruletest

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/internal/object"
	"github.com/keji-rules/keji/rule/internal/workshop"
)

// A base gives what the case has no key for, and nothing within an object that the case gives.
func TestABaseGivesWholeKeys(t *testing.T) {
	text := []byte(`{"points": {"transformation": 21}}`)
	own, problems := object.Read(text)
	require.Empty(t, problems)
	base, problems := object.Read([]byte(`{"points": {"ip": 27, "transformation": 26}, "staff": 3}`))
	require.Empty(t, problems)
	assert.JSONEq(t, `{"points": {"transformation": 21}, "staff": 3}`, string(beside(text, own, base)))
}

// workshopOf is the workshop scheme under its edition of 2024.
func workshopOf() (Subject[workshop.Policy, workshop.Application], rule.Dated[workshop.Policy]) {
	return For(workshop.Scheme(), workshop.Decode), workshop.Scheme().Timeline().All()[1]
}

// The case that noticed a figure is asked first about the next; none is lost.
func TestForemost(t *testing.T) {
	a, b, c := &AnswerCase{Name: "a"}, &AnswerCase{Name: "b"}, &AnswerCase{Name: "c"}
	held := []*AnswerCase{a, b, c}
	foremost(held, 1)
	assert.Equal(t, []*AnswerCase{b, a, c}, held)
	foremost(held, 2)
	assert.Equal(t, []*AnswerCase{c, b, a}, held)
	foremost(held, 0)
	assert.Equal(t, []*AnswerCase{c, b, a}, held)
}

// A case that names one edition is answered by that one; one that names none by what its input picks.
func TestWhoAnswersACase(t *testing.T) {
	assert.Equal(t, []string{"V1"}, (&AnswerCase{policies: []string{"V1"}}).editions())
	assert.Equal(t, []string{""}, (&AnswerCase{}).editions())
}

// A fact is probed between its bounds, below nothing as well.
func TestSpanOfAFact(t *testing.T) {
	book := rule.NewBook("growth", rule.T("增长", "growth"), nil, []rule.Fact{
		{Path: "growth", Title: rule.T("增长", "growth"), Unit: rule.Plain, Min: rule.Int(-5), Max: rule.Int(7)},
		{Path: "year", Title: rule.T("年度", "year"), Unit: rule.CalendarYear, Min: rule.Int(1), Max: rule.Int(9999)},
	})
	p := &prober{facts: book.Facts(), sheet: rule.NewSheet(book), run: func() (rule.Decision, error) { return rule.Decision{}, nil }}
	assert.Equal(t, [2]int64{-5, 7}, p.span(0))
	assert.Equal(t, [2]int64{1, 9999}, p.span(1))
}

// A claim about a fact is tried at both of its ends, and beside every number of the law between them.
func TestValuesWorthLookingAt(t *testing.T) {
	s, e := workshopOf()
	a := workshop.Good() // of 20 persons
	p := newProber(t, s, &e, &a, workshop.FactExperts)
	all := p.values(workshop.FactExperts)
	assert.Equal(t, int64(0), all[0])
	assert.Equal(t, int64(20), all[len(all)-1])
	for _, n := range []int64{1, 2, 3, 5, 6, 7} { // 10% and 30%
		assert.True(t, slices.Contains(all, n), n)
	}
}

// What must not depend on the order of a list: the verdict, the points, each requirement that no group took in.
func TestOutline(t *testing.T) {
	s, e := workshopOf()
	a := workshop.Good()
	said, err := s.outline(&e, &a)
	require.NoError(t, err)
	assert.Equal(t, []string{"workshop.resident passed", "workshop.max_staff passed", "workshop.research passed", "workshop.route passed", "missing []"}, said[2:])
	a.Staff = rule.Opt[int]{}
	said, err = s.outline(&e, &a)
	require.NoError(t, err)
	assert.Equal(t, "missing [staff]", said[len(said)-1])
}

// An edition that is not in force on the days that it names fails a probe.
func TestDaysOfAnEditionThatAreNot(t *testing.T) {
	s, e := workshopOf()
	var r errorList
	probeDays(&r, s.timeline, &e.Edition)
	assert.Empty(t, r.said)
	e.From = e.From.AddDays(1)
	probeDays(&r, s.timeline, &e.Edition)
	assert.Len(t, r.said, 1, "in force a day before")
}

// In a quick run a law of many figures is tried in part.
func TestATallyOfManyFigures(t *testing.T) {
	one := workshop.Scheme().Timeline().All()[0]
	var all []rule.Dated[workshop.Policy]
	figures := 0
	for range Mutants(one.Policy) {
		figures++
	}
	for year := 2000; len(all)*figures <= fewMutants; year++ {
		one.From, one.Until = rule.NewDate(year, 1, 1), rule.NewDate(year+1, 1, 1)
		all = append(all, one)
	}
	quick := raceDetector || testing.Short()
	assert.Equal(t, stride(len(all)*figures, quick), newTally(rule.NewTimeline(all...), nil).every)
	assert.Equal(t, quick, newTally(rule.NewTimeline(all...), nil).every > 1)
}

// What is wrong with a case is said in the same order each time.
func TestProblemsOfACaseAreSorted(t *testing.T) {
	file := filepath.Join(t.TempDir(), "empty.json")
	require.NoError(t, os.WriteFile(file, []byte(`{}`), 0o600))
	for range 20 {
		_, problems := loadCase(file)
		var said []string
		for _, p := range problems {
			said = append(said, p.Error())
		}
		assert.Greater(t, len(said), 3)
		assert.True(t, slices.IsSorted(said), said)
	}
}
