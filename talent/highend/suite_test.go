package highend

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

const off = "the clause does not exist in this edition"

var (
	recognitions = ruletest.Proof[RecognitionPolicy, Recognition]{Scheme: recognition, Door: recognitionDoor, Dir: "testdata/recognition", Every: sizeDivisor}
	residences   = ruletest.Proof[ResidencePolicy, Residence]{Scheme: residence, Door: residenceDoor, Dir: "testdata/residence", Every: sizeDivisor}
	cardsSuite   = ruletest.Proof[CardPolicy, Card]{
		Scheme: cards, Door: cardDoor, Dir: "testdata/card", Every: sizeDivisor,
		Waivers: []ruletest.Waiver{{Code: "talent_card.validity", Of: ruletest.SeenPassed | ruletest.SeenFailed | ruletest.SeenUndetermined, Why: "a line of CardValidity"}},
		Equivalents: []ruletest.Equivalent{
			{Edition: "CARD-2018", Figure: "paid_months", Why: off}, {Edition: "CARD-2018", Figure: "worked_months", Why: off},
			{Edition: "CARD-2023", Figure: "visa_months", Why: off}, {Edition: "CARD-2023", Figure: "tax_months", Why: off},
			{Figure: "valid_years", Why: "CardValidity alone uses it, and TestCardValidity pins it"},
		},
	}
)

func TestRecognition(t *testing.T) { recognitions.Prove(t) }
func TestResidence(t *testing.T)   { residences.Prove(t) }
func TestCard(t *testing.T)        { cardsSuite.Prove(t) }
func FuzzRecognition(f *testing.F) { recognitions.Fuzz(f) }
func FuzzResidence(f *testing.F)   { residences.Fuzz(f) }
func FuzzCard(f *testing.F)        { cardsSuite.Fuzz(f) }

func TestCardValidity(t *testing.T) {
	a, err := CardValidity(rule.NewDate(2026, 7, 15))
	require.NoError(t, err)
	term, told := a.Value()
	require.True(t, told)
	last, _ := term.Last()
	require.Equal(t, rule.NewDate(2031, 7, 14), last)
	require.Contains(t, a.FullText(rule.ZH), rule.Assumed.Text().ZH)
	_, err = CardValidity(rule.NewDate(2030, 1, 1))
	var outside *rule.EditionError
	require.ErrorAs(t, err, &outside)
}

// No rule of this package asks for an age: what no source confirms is not encoded.
func TestNoAges(t *testing.T) {
	for _, b := range []*rule.Book{recognitionBook, residenceBook, cardBook} {
		for _, f := range b.Facts() {
			require.NotEqual(t, rule.YearsOld, f.Unit)
			require.NotContains(t, f.Path, "born")
		}
	}
}
