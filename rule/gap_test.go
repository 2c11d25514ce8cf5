package rule

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func demoGaps(t *testing.T, change func(*demoApp)) []string {
	t.Helper()
	a := demoGood()
	change(&a)
	gaps, err := demoScheme().Gaps(a)
	require.NoError(t, err)
	texts := []string{}
	for _, g := range gaps {
		texts = append(texts, g.Text(EN))
	}
	return texts
}

func TestNoGapWhereNothingFails(t *testing.T) {
	assert.Empty(t, demoGaps(t, func(*demoApp) {}))
}

// 10 of 100 is exactly the bound, which is excluded: one more scientist.
func TestLeastChangeOfOneFact(t *testing.T) {
	assert.Equal(t, []string{
		"share of scientists: scientists from 10 persons up to 11 persons (+1 person) → score 14 points, verdict: passed",
	}, demoGaps(t, func(a *demoApp) { a.Scientists = Given(10) }))
	// 5% of 10,000,000.01 is 500,000.0005: rounded up to the fen
	assert.Equal(t, []string{
		"R&D intensity: R&D from 0 yuan up to 500,000.01 yuan (+500,000.01 yuan) → score 20 points, verdict: passed",
	}, demoGaps(t, func(a *demoApp) { a.Sales, a.RD = Fen(1_000_000_001), Yuan(0) }))
}

// Debt may only fall: to one fen below 70% of the assets.
func TestDownwards(t *testing.T) {
	assert.Equal(t, []string{
		"debt ratio: debt from 1,400,000 yuan down to 1,399,999.99 yuan (-0.01 yuan) → score 20 points, verdict: passed",
	}, demoGaps(t, func(a *demoApp) { a.Debt = Yuan(1_400_000) }))
}

// Nobody is advised to dismiss staff: what is fixed has no gap, and that is said.
func TestFixedFactsAreNeverAdvised(t *testing.T) {
	assert.Equal(t, []string{"staff size: no change of a single fact can be advised"},
		demoGaps(t, func(a *demoApp) { a.Staff, a.Scientists = Given(501), Given(200) }))
	assert.Equal(t, []string{"full accounts: full accounts becomes yes → score 20 points, verdict: passed"},
		demoGaps(t, func(a *demoApp) { a.Accounts = Given(false) }))
}

// Scientists lie within the staff: of nobody, none can be a scientist.
func TestWithin(t *testing.T) {
	for _, text := range demoGaps(t, func(a *demoApp) { a.Staff, a.Scientists = Given(1), Given(0) }) {
		assert.Contains(t, text, "up to 1 person (+1 person)")
	}
	assert.Contains(t, demoGaps(t, func(a *demoApp) { a.Staff, a.Scientists = Given(0), Given(0) }),
		"share of scientists: no change of a single fact can be advised")
}

// Two requirements fail: each has its own gap, and all together pass.
func TestTogether(t *testing.T) {
	gaps := demoGaps(t, func(a *demoApp) { a.Scientists, a.RD = Given(10), Yuan(499_999) })
	assert.Equal(t, []string{
		"share of scientists: scientists from 10 persons up to 11 persons (+1 person) → score 14 points, verdict: failed",
		"R&D intensity: R&D from 499,999 yuan up to 500,000 yuan (+1 yuan) → score 14 points, verdict: failed",
		"all together: scientists from 10 persons up to 11 persons (+1 person), and R&D from 499,999 yuan up to 500,000 yuan (+1 yuan)" +
			" → score 14 points, verdict: passed",
	}, gaps)
}

// The pairs scheme: one point a patent up to 6, one point a scientist up to 6; 9 points are asked for. Neither alone can.
func TestPairsForAScore(t *testing.T) {
	each := Steps{From: Int(1), Base: Int(1), Width: Int(1), Each: Int(1), Cap: Int(6)}
	pass := plainLimit(Int(9))
	run := func(s *Sheet) {
		people := s.Climb(dPeople, s.Count(fScientists, Given(1)), &each)
		patents := s.Climb(dPatents, s.Count(fPatents, Given(2)), &each)
		s.AtLeast(dPass, s.Sum(dTotal, nil, people, patents), pass)
		s.Decide()
	}
	s := demoSheet()
	run(s)
	require.Equal(t, Failed, s.verdict, "1 + 2 points")
	texts := []string{}
	for _, g := range FindGaps(s, run) {
		texts = append(texts, g.Text(EN))
		assert.Equal(t, Passed, g.After)
		require.Len(t, g.Changes, 2)
		points := g.Changes[0].To.Num() + g.Changes[1].To.Num()
		assert.Equal(t, int64(9), points, "undominated: one less of either would not do")
	}
	assert.Len(t, texts, 4, "3+6, 4+5, 5+4, 6+3")
	assert.Contains(t, texts, "pass mark: scientists from 1 person up to 4 persons (+3 persons), and patents from 2 rights up to 5 rights (+3 rights)"+
		" → score 9 points, verdict: passed")
}

// One fact that suffices comes before any pair, and ends the ladders.
func TestOneFactBeforeTwo(t *testing.T) {
	gaps := demoGaps(t, func(a *demoApp) { // 4 + 0 + 0 + 7: one short of 12
		a.Scientists, a.Patents, a.QualityPoints, a.ViewPoints = Given(11), Given(0), Given(Int(0)), Given(Int(7))
	})
	require.NotEmpty(t, gaps)
	assert.Equal(t, "pass mark: scientists from 11 persons up to 20 persons (+9 persons) → score 15 points, verdict: passed", gaps[0])
	for _, text := range gaps {
		assert.NotContains(t, text, "up to 20 persons (+9 persons), and")
	}
}

func TestGapsOfABadApplicationAreItsError(t *testing.T) {
	a := demoGood()
	a.Staff = Given(-1)
	_, err := demoScheme().Gaps(a)
	var bounds *BoundsError
	require.ErrorAs(t, err, &bounds)
	_, err = demoScheme().Gaps(demoApp{})
	var edition *EditionError
	require.ErrorAs(t, err, &edition)
}

func TestGapsInText(t *testing.T) {
	a := demoGood()
	a.Scientists = Given(10)
	scheme := demoScheme()
	d, err := scheme.Evaluate(a)
	require.NoError(t, err)
	gaps, err := scheme.Gaps(a)
	require.NoError(t, err)
	assert.Contains(t, d.Text(ZH, gaps...), "\n  科技人员占比：科技人员由 10人 增至 11人 (+1人) → 得分 14分，结论：符合\n")
	assert.Contains(t, d.FullText(EN, gaps...), "Smallest distance to each unmet requirement")
	assert.Contains(t, d.Markdown(ZH, gaps...), "\n- 科技人员占比：科技人员由 10人 增至 11人 (+1人) → 得分 14分，结论：符合\n")
}
