package budget

import (
	"errors"
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

// released are the editions that were released, by programme.
var released = map[Programme][]ruletest.Release{
	Central: {
		{Edition: "V2011", From: "2011-01-01", Policy: "f5489eeb3a6de38db37a6b59527e8c3e224587d672d91404cbc326c8f0b6573b"},
		{Edition: "V2016", From: "2016-07-01", Policy: "347a57642293c250e99309ef6c08329421cf0cda1d1d2c1cf6d1103974951eec"},
		{Edition: "V2018", From: "2018-07-01", Policy: "3f218e0073ac8c34eef5ed9e00bd04c513380b3270403ac35084105aa5ab8ac7"},
		{Edition: "V2021", From: "2021-08-05", Policy: "0196a735ed1c5c6baa371e3815061963cee100bf78ce45dd116362a3a2ed903a"},
	},
	KeyPlan: {
		{Edition: "K2016", From: "2016-12-30", Policy: "80e987637caa7e3d092746ba3e9110b95ee95bd5df8153ae34f0a632e4e3cb53"},
		{Edition: "K2021", From: "2021-09-30", Policy: "89f241b0397c8a75c651831e124b18cfad9b4aae8d6afde22889857d349cb298"},
		{Edition: "K2025", From: "2025-01-20", Policy: "6e9422b8c4cfe583cca1f4aa54053534a052900b214e6de9a11974ffee77ff7f"},
	},
	Guangdong: {
		{Edition: "G2019", From: "2019-01-01", Policy: "0243f2ae7c440e5f38efafc71f14977876bc739d0659b4730544ebde58361911"},
		{Edition: "G2022", From: "2022-01-01", Policy: "4cd46ecc2d87a50e589a4f63ecd8609280e2907a329085bcfefdbb9f479ed2ba"},
	},
	SocialScience: {
		{Edition: "P2016", From: "2016-07-01", Policy: "3f19ff324a27b9477bf8bcc71c6caa9bf1d24d6778d5b76d23ba1cef8b754575"},
		{Edition: "P2021", From: "2021-10-01", Policy: "6fc483b425f510058242238ca6e4aee34d8f3cf86495a41b93f086bae1519a76"},
	},
	Zhejiang: {
		{Edition: "Z2025", From: "2025-01-01", Policy: "e288f8a6bd4a5a50a24e783ad9e4c90ffd127604efa468d4c362169b40588895"},
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

// Where each clause stands, and how well it is known, where that was confused: subjects of the prosperity plan are no
// derivation, all of Guangdong's rules of 2022 are in doubt, the 500,000 yuan are a tool's, and Article 21 bars other fees.
func TestWhereItStands(t *testing.T) {
	p := p2021()
	require.Equal(t, [...]rule.Provenance{rule.Assumed, rule.Assumed, rule.Assumed, rule.Assumed}, [...]rule.Provenance{p.ThreeSubjects.Source, p.TravelMerged.Source, p.Detail.Source, p.DetailFrom.Source})
	g := g2022()
	for _, l := range append(ratesOf(&g), g.DetailFrom.Basis, g.Ordinary.FirstTo.Basis, g.LumpSum.Basis, g.LumpLimited.Basis, g.ThreeSubjects.Basis, g.Adjusting.Basis, g.OfTotal.Basis, g.Detail.Basis) {
		require.Equal(t, gd2022.Whole().Disputed(), l)
	}
	for _, e := range []Policy{v2021(), k2021(), k2025()} {
		require.Equal(t, tool, e.DetailFrom.Cite.Document())
		require.Equal(t, rule.Assumed, e.Detail.Source)
	}
	k := k2016()
	require.Equal(t, 21, k.OtherFees.Cite.Article())
	require.True(t, k.OtherFees.On && !v2016().OtherFees.On)
}

func ratesOf(p *Policy) (all []rule.Basis) {
	for _, r := range p.rates() {
		all = append(all, r.of.Basis)
	}
	return all
}

// No policy cites a document that was issued after it ended, and none but the plan's own the measures of the National Key R&D
// Plan.
func TestNoDocumentOutOfPlace(t *testing.T) {
	for _, p := range programmes.Values() {
		for _, e := range Editions(p).All() {
			for _, c := range e.Policy.cited() {
				if c == opinions2021 {
					require.False(t, e.From.Before(dayOf32), "%s cites %s", e.ID, c.Info().Number)
				}
				if c == keyPlan2016 || c == keyPlan2021 || c == keyPlan2025 {
					require.Equal(t, KeyPlan, p, e.ID)
				}
			}
			for _, d := range e.Documents {
				require.True(t, p == KeyPlan || d != keyPlan2016 && d != keyPlan2021 && d != keyPlan2025, e.ID)
			}
		}
	}
	for _, r := range book.Rules() {
		require.NotEqual(t, opinions2021, r.Cite.Document(), "%s holds in earlier editions too", r.Code)
	}
}

// cited are the documents that the limits and switches of a policy cite.
func (p *Policy) cited() (all []rule.Document) {
	v := reflect.ValueOf(*p)
	var walk func(reflect.Value)
	walk = func(v reflect.Value) {
		switch x := v.Interface().(type) {
		case rule.Limit:
			all = append(all, x.Cite.Document())
		case rule.Switch:
			all = append(all, x.Cite.Document())
		default:
			for i := range v.NumField() {
				walk(v.Field(i))
			}
		}
	}
	walk(v)
	return all
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
	for k, want := range map[PilotProject][2]int64{pilotYoung: {1_200_000, 300_000}, pilotGroup: {10_000_000, 2_000_000}, pilotMathematics: {6_700_000, 1_700_000}} {
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
	for _, list := range [][]string{Programme("").Choices(), Category("").Choices(), Grade("").Choices(), Lump("").Choices(), Origin("").Choices(), Base("").Choices(), Authority("").Choices(), Change("").Choices()} {
		require.NotEmpty(t, list)
	}
	require.True(t, Central.Valid() && LumpSum.Valid() && lumpTalent.Valid() && lumpTalent.Text(rule.EN) != "" && gradeRunning.Valid() && originSelfRaised.Valid() && baseGrandTotal.Valid() && Nobody.Valid() && changeIndirectUp.Valid())
	require.NotEmpty(t, Central.Text(rule.EN)+LumpSum.Text(rule.EN)+gradeRunning.Text(rule.EN)+originSelfRaised.Text(rule.EN)+baseGrandTotal.Text(rule.EN)+Nobody.Text(rule.EN)+changeIndirectUp.Text(rule.EN))
	require.False(t, Origin("").fiscal() || originOtherMoney.fiscal())
}
