package highend

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

// prove holds a scheme to its hand-written cases: each rule seen from every side, each number pinned down.
func prove[P comparable, A any](t *testing.T, s *rule.Scheme[P, A], decode func([]byte) (A, error), dir string, waived []ruletest.Waiver, equivalents ...ruletest.Equivalent) {
	t.Helper()
	require.NoError(t, s.Err())
	for _, e := range s.Timeline().All() {
		assert.Empty(t, s.CheckPolicy(&e.Policy), e.ID)
	}
	subject, coverage := ruletest.For(s, decode), ruletest.NewCoverage(s.Book())
	var apps []A
	cases, err := ruletest.Load(dir)
	require.NoError(t, err)
	for _, d := range ruletest.Cases(t, dir, subject) {
		coverage.Add(d)
	}
	coverage.Require(t, ruletest.BothSides, waived...)
	for i := range cases {
		if a, err := decode(cases[i].Application()); err == nil {
			apps = append(apps, a)
		}
	}
	ruletest.StraightLine(t, subject, apps...)
	ruletest.Mutations(t, subject.Every(sizeDivisor), cases, equivalents...)
}

func TestRecognition(t *testing.T) {
	require.NoError(t, recognitionDoor.Err())
	prove(t, recognition, DecodeRecognition, "testdata/recognition", nil)
}

func TestResidence(t *testing.T) {
	require.NoError(t, residenceDoor.Err())
	prove(t, residence, DecodeResidence, "testdata/residence", nil)
}

func TestCard(t *testing.T) {
	require.NoError(t, cardDoor.Err())
	off := "the clause does not exist in this edition"
	answered := []ruletest.Waiver{{Code: "talent_card.validity", Of: ruletest.SeenPassed | ruletest.SeenFailed | ruletest.SeenUndetermined, Why: "a line of CardValidity"}}
	prove(t, cards, DecodeCard, "testdata/card", answered,
		ruletest.Equivalent{Edition: "CARD-2018", Figure: "paid_months", Why: off}, ruletest.Equivalent{Edition: "CARD-2018", Figure: "worked_months", Why: off},
		ruletest.Equivalent{Edition: "CARD-2023", Figure: "visa_months", Why: off}, ruletest.Equivalent{Edition: "CARD-2023", Figure: "tax_months", Why: off},
		ruletest.Equivalent{Figure: "valid_years", Why: "CardValidity alone uses it, and TestCardValidity pins it"})
}

func TestCardValidity(t *testing.T) {
	a, err := CardValidity(rule.NewDate(2026, 7, 15))
	require.NoError(t, err)
	term, told := a.Value()
	require.True(t, told)
	last, _ := term.Last()
	require.Equal(t, rule.NewDate(2031, 7, 14), last)
	require.Contains(t, a.FullText(rule.ZH), "通行理解，待核实")
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

// fuzz reads and decides whatever comes in.
func fuzz[P comparable, A any](f *testing.F, s *rule.Scheme[P, A], decode func([]byte) (A, error), dir string) {
	cases, err := ruletest.Load(dir)
	require.NoError(f, err)
	for i := range cases {
		f.Add(cases[i].Application())
	}
	f.Add([]byte(`{"applied_on":"9999-12-31"}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := decode(data)
		if err != nil {
			var input *door.InputError
			require.ErrorAs(t, err, &input)
			return
		}
		d, err := s.Evaluate(a)
		if err != nil {
			var outside *rule.EditionError
			require.ErrorAs(t, err, &outside)
			return
		}
		require.True(t, json.Valid(d.AppendJSON(nil)))
		require.NotEmpty(t, d.FullText(rule.ZH)+d.Text(rule.EN))
		_, err = s.Gaps(a)
		require.NoError(t, err)
	})
}

func FuzzRecognition(f *testing.F) {
	fuzz(f, recognition, DecodeRecognition, "testdata/recognition")
}
func FuzzResidence(f *testing.F) { fuzz(f, residence, DecodeResidence, "testdata/residence") }
func FuzzCard(f *testing.F)      { fuzz(f, cards, DecodeCard, "testdata/card") }
