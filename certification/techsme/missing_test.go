package techsme_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/rule"
)

const completions = 4 // of each partial application

func paths(facts []rule.Fact) []string {
	all := []string{}
	for _, f := range facts {
		all = append(all, f.Path)
	}
	return all
}

// completed decides a completion; false where its facts contradict each other, such as more technical staff than staff,
// or where something is still missing that nobody else could lend.
func completed(t *testing.T, a techsme.Application) (rule.Decision, bool) {
	t.Helper()
	if techsme.Validate(&a) != nil {
		return rule.Decision{}, false
	}
	d, err := techsme.Evaluate(a)
	require.NoError(t, err)
	return d, d.Verdict() != rule.Undetermined || len(d.Missing().Open) == 0
}

// No decision with missing facts contradicts any of its completions, and its score contains theirs. What Missing calls
// settled may take any value: the verdict of a completion stays.
func TestMissingFactsAreSound(t *testing.T) {
	d, decided, settled := newDraw(2), 0, 0
	n := size(1_500)
	for range n {
		partial := d.less(d.application())
		before, err := techsme.Evaluate(partial)
		require.NoError(t, err)
		if before.Verdict() != rule.Undetermined {
			decided++
		}
		missing := paths(before.Missing().Settled)
		for range completions {
			whole := d.fill(partial, nil)
			after, ok := completed(t, whole)
			if !ok {
				continue
			}
			requireContains(t, before, after)
			if len(missing) == 0 {
				continue
			}
			if other, ok := completed(t, d.refill(whole, partial, missing)); ok {
				settled++
				require.Equal(t, after.Verdict(), other.Verdict(), "settled facts %v changed the verdict:\n%s\n%s\n%s",
					missing, before.FullText(rule.EN), after.FullText(rule.EN), other.FullText(rule.EN))
			}
		}
	}
	require.GreaterOrEqual(t, decided, n/10)
	require.GreaterOrEqual(t, settled, n/10)
	t.Logf("%d of %d partial applications were decided; settled facts were replaced %d times", decided, n, settled)
}

// requireContains holds a decision with missing facts to one of its completions: the verdict, the score, and each line
// that no group took in.
func requireContains(t *testing.T, before, after rule.Decision) {
	t.Helper()
	explain := func() string { return before.FullText(rule.EN) + "\n" + after.FullText(rule.EN) }
	require.NotEqual(t, rule.Undetermined, after.Verdict(), "nothing is missing, yet it is open")
	if before.Verdict() != rule.Undetermined && before.Verdict() != after.Verdict() {
		require.Fail(t, "the completion contradicts the verdict", explain())
	}
	line := lines(after)
	for i, f := range lines(before) {
		_, grouped := f.Parent()
		if f.Verdict() != rule.Undetermined && !grouped && f.Role() != rule.NoteLine && f.Verdict() != line[i].Verdict() {
			require.Fail(t, "the completion contradicts "+f.Code(), explain())
		}
	}
	was, _ := before.Score()
	is, _ := after.Score()
	if !was.Contains(is) {
		require.Fail(t, "the completion's score lies outside", explain())
	}
}

func lines(d rule.Decision) []rule.Finding { return slices.Collect(d.Findings()) }

// Where facts are missing and the verdict is open, some open fact is named: else nobody could settle it.
func TestOpenVerdictsNameWhatIsMissing(t *testing.T) {
	d := newDraw(3)
	for range size(5_000) {
		a := d.less(d.application())
		decision, err := techsme.Evaluate(a)
		require.NoError(t, err)
		open := decision.Missing().Open
		require.Equal(t, decision.Verdict() == rule.Undetermined, len(open) > 0, decision.FullText(rule.EN))
	}
}
