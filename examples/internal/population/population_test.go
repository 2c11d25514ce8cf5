package population

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/certification/hnte"
	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/reform"
)

// TestEveryFirmCanBeDecided under every edition, and all verdicts occur often enough to tell something.
func TestEveryFirmCanBeDecided(t *testing.T) {
	const firms = 400
	for _, e := range techsme.Editions().All() {
		sound(t, e.ID, func() (reform.Impact, error) {
			return reform.Study[techsme.Policy, techsme.Application]{Scheme: techsme.Scheme(), Before: reform.In(e), After: reform.In(e)}.Run(context.Background(), TechSME(Seed, firms))
		})
	}
	for _, e := range hnte.Editions().All() {
		sound(t, e.ID, func() (reform.Impact, error) {
			return reform.Study[hnte.Policy, hnte.Application]{Scheme: hnte.Scheme(), Before: reform.In(e), After: reform.In(e)}.Run(context.Background(), HNTE(Seed, firms))
		})
	}
}

func sound(t *testing.T, edition string, run func() (reform.Impact, error)) {
	t.Helper()
	impact, err := run()
	require.NoError(t, err)
	for _, f := range impact.Faults {
		assert.Fail(t, edition, f.Text(rule.ZH))
	}
	assert.Equal(t, 400, impact.Matrix.Total())
	for _, v := range []rule.Verdict{rule.Passed, rule.Failed} {
		assert.Greater(t, impact.Matrix.Before(v), 10, edition)
	}
}

// TestTheSameSeedGivesTheSameFirms, and another one others.
func TestTheSameSeedGivesTheSameFirms(t *testing.T) {
	firms := func(seed uint64) (all []reform.Subject[techsme.Application]) {
		for s := range TechSME(seed, 20) {
			all = append(all, s)
		}
		return all
	}
	assert.Equal(t, firms(1), firms(1))
	assert.NotEqual(t, firms(1), firms(2))
	assert.Equal(t, "Meijiang", Names("梅江区", rule.EN))
	assert.Equal(t, "别处", Names("别处", rule.EN))
}
