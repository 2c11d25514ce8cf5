package lifecycle

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/lifecycle/event"
	"github.com/keji-rules/keji/project/lifecycle/state"
	"github.com/keji-rules/keji/rule"
)

func TestTheTableIsSound(t *testing.T) {
	require.NoError(t, book.Err())
	require.NoError(t, set.Err())
	seen, used := map[state.State]map[event.Kind]bool{}, map[any]bool{}
	for _, r := range table {
		require.NotEmpty(t, r.by, r.on)
		require.False(t, r.law.Cite.IsZero(), r.on)
		require.True(t, r.to.Valid() && r.on.Valid(), r.on)
		used[r.on] = true
		for _, s := range r.from {
			require.True(t, s.Valid(), r.on)
			if seen[s] == nil {
				seen[s] = map[event.Kind]bool{}
			}
			require.False(t, seen[s][r.on], "%s in %s stands twice", r.on, s)
			seen[s][r.on] = true
		}
		for _, g := range r.guards {
			require.True(t, g.Valid(), g)
			used[g] = true
		}
		for _, e := range r.then {
			require.True(t, e.Valid(), e)
			used[e] = true
		}
		for _, a := range r.by {
			require.True(t, a.Valid(), a)
		}
	}
	for _, k := range event.All() {
		require.True(t, used[k], "no line of the table has event %s", k)
	}
	for _, g := range Guards() {
		require.True(t, used[g], "no line of the table has guard %s", g)
	}
	for _, e := range Effects() {
		require.True(t, used[e], "no line of the table has effect %s", e)
	}
}

func TestEveryStateCanBeReached(t *testing.T) {
	reached := []state.State{state.Draft}
	for i := 0; i < len(reached); i++ {
		for _, a := range Next(reached[i]) {
			if !slices.Contains(reached, a.To) {
				reached = append(reached, a.To)
			}
		}
	}
	require.ElementsMatch(t, state.All(), reached)
}

func TestOnlyTheseStatesAreFinal(t *testing.T) {
	var final []state.State
	for _, s := range state.All() {
		if Final(s) {
			final = append(final, s)
		}
	}
	require.Equal(t, []state.State{state.Rejected, state.NotApproved, state.Abandoned}, final)
}

func TestWhatIsGivenOutIsACopy(t *testing.T) {
	first := Transitions()[0]
	first.By()[0], first.Guards()[0] = project.Public, fraudFound
	require.Equal(t, project.Leader, Transitions()[0].By()[0])
	require.Equal(t, inWindow, Transitions()[0].Guards()[0])
	require.Nil(t, Next("nowhere"))
}

func TestEveryWordHasBothLanguages(t *testing.T) {
	for _, s := range state.All() {
		require.NotEmpty(t, s.Text(rule.ZH))
		require.NotEmpty(t, s.Text(rule.EN))
	}
	for _, k := range event.All() {
		require.NotEmpty(t, k.Text(rule.ZH))
		require.NotEmpty(t, k.Text(rule.EN))
	}
	for _, g := range Guards() {
		require.NotEmpty(t, g.Text(rule.ZH))
		require.NotEmpty(t, g.Text(rule.EN))
	}
}
