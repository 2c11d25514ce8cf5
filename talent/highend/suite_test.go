package highend

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

const (
	off     = "the clause does not exist in this edition"
	unknown = "the figure is not known: its range is all that it could be"
)

var (
	recognitions = ruletest.Proof[RecognitionPolicy, Recognition]{Scheme: recognition, Door: recognitionDoor, Dir: "testdata/recognition"}
	residences   = ruletest.Proof[ResidencePolicy, Residence]{Scheme: residence, Door: residenceDoor, Dir: "testdata/residence"}
	cardsSuite   = ruletest.Proof[CardPolicy, Card]{
		Scheme: cards, Door: cardDoor, Dir: "testdata/card",
		Waivers: []ruletest.Waiver{{Code: "talent_card.window_other", Of: ruletest.SeenPassed, Why: "of other windows no more is known than that there may be one"},
			{Code: "talent_card.window", Of: ruletest.SeenFailed, Why: "of other windows no more is known than that there may be one"},
			{Code: "talent_card.other_may", Of: ruletest.SeenFailed | ruletest.SeenAtEdge, Why: "of other windows no more is known than that there may be one"}, {Code: "talent_card.status", Of: ruletest.SeenFailed, Why: "whether the trial excluded them was not seen"}, {Code: "talent_card.basic", Of: ruletest.SeenFailed, Why: "whether the trial asked them was not seen"},
			{Code: "talent_card.civil_may", Of: ruletest.SeenPassed | ruletest.SeenFailed | ruletest.SeenAtEdge, Why: "of the trial no more is known than that it may be so"},
			{Code: "talent_card.basics_may", Of: ruletest.SeenPassed | ruletest.SeenFailed | ruletest.SeenAtEdge, Why: "of the trial no more is known than that it may be so"}, {Code: "talent_card.validity", Of: ruletest.SeenPassed | ruletest.SeenFailed | ruletest.SeenUndetermined, Why: "a line of CardValidity"}},
		Equivalents: []ruletest.Equivalent{
			{Edition: "CARD-2018", Figure: "civil_servants*", Why: unknown}, {Edition: "CARD-2018", Figure: "without_basics*", Why: unknown},
			{Edition: "CARD-2023", Figure: "civil_servants", Why: off}, {Edition: "CARD-2023", Figure: "without_basics", Why: off},
			{Edition: "CARD-2023", Figure: "visa_months", Why: off}, {Edition: "CARD-2023", Figure: "tax_months", Why: off},
			{Edition: "CARD-2023", Figure: "elsewhere", Why: off},
			{Edition: "CARD-2018", Figure: "elsewhere", Change: "-1", Why: unknown}, {Edition: "CARD-2018", Figure: "elsewhere.high", Change: "+1", Why: unknown},
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

// An edition of recognition cites its own notice and no later one.
func TestRecognitionCitesItsOwnNotice(t *testing.T) {
	yes := rule.Given(true)
	for day, notice := range map[string]rule.Document{"2017-06-01": notice2017, "2022-05-19": notice2022, "2025-02-01": noticeNow} {
		on, err := rule.ParseDate(day)
		require.NoError(t, err)
		d, err := EvaluateRecognition(Recognition{AppliedOn: rule.Given(on), Origin: rule.Given[Origin]("foreign"), Works: yes, AwardOrProgramme: yes, Platform: yes, Sealed: yes})
		require.NoError(t, err)
		require.Equal(t, rule.Passed, d.Verdict())
		for f := range d.Findings() {
			require.Contains(t, []rule.Document{notice, criteria}, f.Citation().Document(), f.Text(rule.ZH))
		}
	}
}

// The trial of the card cites itself, and not the measures of 2023.
func TestTheTrialOfTheCardCitesItself(t *testing.T) {
	yes := rule.Given(true)
	d, err := EvaluateCard(Card{AppliedOn: rule.Given(rule.NewDate(2023, 4, 30)), Kind: rule.Given(cardA), OnListA: yes, OnPost: yes, NeedsVisa: rule.Given(false),
		CivilServant: rule.Given(false), Lawful: yes, Honest: yes, Outstanding: yes, PaidMonths: rule.Given(6)})
	require.NoError(t, err)
	require.Equal(t, rule.Passed, d.Verdict())
	for f := range d.Findings() {
		if f.Verdict() != rule.NotApplicable {
			require.Equal(t, card2018, f.Citation().Document(), f.Text(rule.ZH))
		}
	}
}
