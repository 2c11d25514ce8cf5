package lifecycle

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/lifecycle/event"
	"github.com/keji-rules/keji/project/lifecycle/state"
	"github.com/keji-rules/keji/rule"
)

// A draft of the contract does not make the time for signing forget the day of the approval: one month from 2025-09-22.
func TestADraftedContractIsSignedWithinTheTimeFromTheApproval(t *testing.T) {
	life := func(last Event) *History {
		return standing(noticed(state.Publicity, 20250901, 20250902, 20250908), ev(event.NoObjection, 20250922), ev(event.DraftContract, 20250923), last)
	}
	p := fixture(project.Prefecture)
	in := p.Course(life(ev(event.Sign, 20251022, ends(20261031))), official())
	require.Equal(t, rule.Passed, in.Lawful(), in.Breaches)
	require.True(t, in.Position.ApprovedOn.IsZero(), "once it is signed the day matters no more")
	late := p.Course(life(ev(event.Sign, 20251023, ends(20261031))), official())
	require.Equal(t, rule.Failed, late.Lawful())
	require.Equal(t, signingInTime, late.Breaches[0].Guard)
	lapsed := p.Course(life(ev(event.SigningTimeout, 20251023)), official())
	require.Equal(t, rule.Passed, lapsed.Lawful(), lapsed.Breaches)
	require.Equal(t, state.Abandoned, lapsed.Position.State)
}

// The funding authority of a national programme acts where a city's bureau does.
func TestTheFundingAuthorityActsAsTheBureau(t *testing.T) {
	e := ev(event.ApproveChange, 20260310)
	e.By = by(project.Funder)
	require.Empty(t, breaches(t, project.NationalKeyRD, running(state.ChangePending, 20260301), e))
}

// Where a term is generally not extended for longer, a longer one waits for somebody to weigh the reasons.
func TestAnExtensionBeyondWhatIsGeneralIsForSomebodyToJudge(t *testing.T) {
	h := standing(running(state.Ongoing, 20250930))
	h.Profile = rule.Given(project.Prefecture)
	a, err := Take(*h, ev(event.RequestChange, 20260501, ends(20270701)))
	require.NoError(t, err)
	_, told := a.Value()
	require.False(t, told)
	require.Equal(t, []rule.Cause{rule.ToBeJudged}, a.Causes())
}
