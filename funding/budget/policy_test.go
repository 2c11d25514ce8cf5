package budget

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

// released are the editions that were released, by programme.
var released = map[Programme][]ruletest.Release{
	Central: {
		{Edition: "V2011", From: "2011-01-01", Policy: "3c748d00e1ebbbd4e1eabb78ca71e3c54e909515ab2d9ad81f92993bda69a5cd"},
		{Edition: "V2016", From: "2016-07-01", Policy: "0f1384d8a36f9dae1ae9c1178fde803fcceb427a2aab9a9635104894f7ecaf98"},
		{Edition: "V2018", From: "2018-07-01", Policy: "599f656e0bcb9fbd59ff1dd0400dd45f8d180b48b7ce572acb698b7b72046632"},
		{Edition: "V2021", From: "2021-08-05", Policy: "e5955abcc86e4cb7be6b09419ecc0b103e8f0fe6f531cc4047906f63aaa4599f"},
		{Edition: "V2025", From: "2025-01-20", Policy: "7c182f3f2316be7ca408f735e5175caac8e34cfecce7a0489fb2642ac52a0248"},
	},
	Guangdong: {
		{Edition: "G2019", From: "2019-01-01", Policy: "2b78796440d9b169908b392b2685dc3930c0d8cd8bb1beadea3762ed6a999bab"},
		{Edition: "G2022", From: "2022-01-01", Policy: "04748d91a60992e00d813becb4792cb7cb3b47790e0727dab796ef52269a087b"},
	},
	SocialScience: {
		{Edition: "P2016", From: "2016-07-01", Policy: "80cb254ce3da0f87aad5d8e298dea0ee99a989873cdedbaf8d55e7218986a740"},
		{Edition: "P2021", From: "2021-10-01", Policy: "79e7bdbd711599ec8326b2c652f525bf5e1fdfd185137e5df8e155a5c9de3d6e"},
	},
	Zhejiang: {
		{Edition: "Z2025", From: "2025-01-01", Policy: "7e77c2eebe3c60048cbc7041c3d06ee8c72619f8600cd84bf878cc0a84c0aedf"},
	},
}

func TestSound(t *testing.T) {
	require.NoError(t, errors.Join(entrance.Err(), grantDoor.Err(), adjustmentDoor.Err(), statementDoor.Err()))
	for _, p := range programmes.Values() {
		require.NoError(t, Editions(p).Err())
		ruletest.Released(t, Editions(p), released[p]...)
		for _, e := range Editions(p).All() {
			require.Empty(t, rule.CheckPolicy(&e.Policy), e.ID)
			require.NoError(t, e.Policy.check(), e.ID)
		}
	}
	require.Zero(t, Editions("mars").Len())
}

func TestPoliciesThatCannotBeComputedWith(t *testing.T) {
	for path, change := range map[string]func(*Policy){
		"ordinary.first":         func(p *Policy) { p.Ordinary.First.Value = rule.Percent(100) },
		"intensive.second":       func(p *Policy) { p.Intensive.Second.Value = rule.Percent(-1) },
		"pure_theory.third":      func(p *Policy) { p.PureTheory.Third = social.Whole().Unknown().Between(rule.Percent(20), rule.Int(1)) },
		"soft_science.second_to": func(p *Policy) { p.SoftScience.SecondTo.Value = p.SoftScience.FirstTo.Value },
		"ordinary.second_to":     func(p *Policy) { p.Ordinary.FirstTo.Value = rule.Int(0) },
		"uplift_good":            func(p *Policy) { p.UpliftGood.Value = rule.Int(2) },
		"detail_from":            func(p *Policy) { p.DetailFrom = social.Whole().Unknown().Between(rule.Int(1), rule.Int(2)) },
		"lump_sum":               func(p *Policy) { p.LumpSum.Source = rule.Unstated },
	} {
		p := v2021()
		change(&p)
		_, err := p.IndirectCeiling(grant(1, 0))
		var input *door.InputError
		require.ErrorAs(t, err, &input, path)
		require.Equal(t, path, input.Problems[0].Path)
	}
	_, err := v2021().IndirectCeiling(Grant{})
	var input *door.InputError
	require.ErrorAs(t, err, &input)
}

// grant is an ordinary grant of 2022 with a total and a purchase of equipment, in fen.
func grant(total, purchase int64) Grant {
	return Grant{Rules: Rules{Programme: rule.Given(Central), SignedOn: rule.Given(rule.NewDate(2022, 3, 1)), Category: rule.Given(Ordinary), Grade: rule.Opt[Grade]{}},
		Total: rule.Fen(total), Purchase: rule.Fen(purchase)}
}

func TestPilotSums(t *testing.T) {
	for k, want := range map[PilotProject][2]int64{ExcellentYoung: {1_200_000, 300_000}, CreativeGroup: {10_000_000, 2_000_000}, CreativeGroupMathematics: {6_700_000, 1_700_000}} {
		sums, ok := Pilot(k)
		require.True(t, ok && k.Valid() && k.Text(rule.ZH) != "")
		require.Equal(t, [2]rule.Number{rule.Int(want[0]), rule.Int(want[1])}, [2]rule.Number{sums.Direct.Value, sums.Indirect.Value})
		require.Equal(t, "国科金发财〔2019〕65号", sums.Direct.Cite.Document().Info().Number)
	}
	_, ok := Pilot("old")
	require.False(t, ok)
	require.Len(t, PilotProject("").Choices(), 3)
}

// Where each older subject goes.
func TestSubjects(t *testing.T) {
	for s, now := range map[Subject]Subject{subjectEquipment: subjectEquipment, subjectOperations: subjectOperations, subjectLabour: subjectLabour, subjectMaterial: subjectOperations, subjectTesting: subjectOperations, subjectFuel: subjectOperations, subjectTravel: subjectOperations,
		subjectMeeting: subjectOperations, subjectInternational: subjectOperations, subjectTravelMerged: subjectOperations, subjectPublication: subjectOperations, subjectExpert: subjectLabour, subjectOther: subjectOperations, "tea": ""} {
		require.Equal(t, now, s.Now(), s)
		require.Equal(t, now != "", s.Valid() && s.Text(rule.EN) != "")
	}
	require.True(t, subjectTravelMerged.covers(subjectTravel) && subjectOperations.covers(subjectMeeting) && !subjectTravel.covers(subjectTravelMerged) && !subjectLabour.covers(subjectTravel))
	require.Len(t, Subject("").Choices(), 13)
}

func TestEnumerations(t *testing.T) {
	for _, list := range [][]string{Programme("").Choices(), Category("").Choices(), Grade("").Choices(), Origin("").Choices(), Base("").Choices(), Authority("").Choices(), Change("").Choices()} {
		require.NotEmpty(t, list)
	}
	require.True(t, Central.Valid() && LumpSum.Valid() && gradeRunning.Valid() && originSelfRaised.Valid() && baseGrandTotal.Valid() && Nobody.Valid() && changeIndirectUp.Valid())
	require.NotEmpty(t, Central.Text(rule.EN)+LumpSum.Text(rule.EN)+gradeRunning.Text(rule.EN)+originSelfRaised.Text(rule.EN)+baseGrandTotal.Text(rule.EN)+Nobody.Text(rule.EN)+changeIndirectUp.Text(rule.EN))
	require.False(t, Origin("").fiscal() || originOtherMoney.fiscal())
}
