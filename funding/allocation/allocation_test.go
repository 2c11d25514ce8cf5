package allocation

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

// none: no edition decides how an amount is split.
var none = rule.NewTimeline[struct{}]()

func ask(_ *struct{}, asks string, input []byte) (ruletest.Told, error) {
	if asks == "match" {
		w, err := DecodeMatching(input)
		if err != nil {
			return nil, err
		}
		return MatchEach(w)
	}
	w, err := Decode(input)
	if err != nil {
		return nil, err
	}
	return Apportion(w)
}

func TestCases(t *testing.T) {
	_, codes := ruletest.Answers(t, "testdata/cases", none, ask)
	_, matched := ruletest.Answers(t, "testdata/match", none, ask)
	for id, r := range book.Rules() {
		require.True(t, rule.ID(id) == ruleDivision || rule.ID(id) == ruleMatch || codes[r.Code] || matched[r.Code], r.Code)
	}
}

func TestCommonMistakes(t *testing.T) {
	ruletest.Answers(t, "testdata/common-mistakes", none, ask)
}

func FuzzApportion(f *testing.F) { ruletest.FuzzAnswers(f, "", ask, "testdata/cases") }
func FuzzMatchEach(f *testing.F) { ruletest.FuzzAnswers(f, "match", ask, "testdata/match") }

// The fewest floors that do not fit are named: 6 and 5 of 9, without which the others do.
func TestConflictIsIrreducible(t *testing.T) {
	_, err := Decode([]byte(`{"total": 9, "unit": "yuan", "claims": [{"key": "a", "weight": 1, "floor": 5}, {"key": "b", "weight": 1, "floor": 4}, {"key": "c", "weight": 1}, {"key": "d", "weight": 1, "floor": 6}]}`))
	var input *door.InputError
	require.True(t, errors.As(err, &input))
	require.Len(t, input.Problems, 1)
	require.Equal(t, "total", input.Problems[0].Path)
	require.Equal(t, []string{"claims[0].floor", "claims[3].floor"}, input.Problems[0].Also)
	require.Contains(t, err.Error(), "claims[0].floor")
}

// Where nobody has weight, only the floors can be handed out; what exceeds them is not left "at the caps".
func TestWeightless(t *testing.T) {
	_, err := Decode([]byte(`{"total": 9, "unit": "yuan", "claims": [{"key": "a", "weight": 0, "floor": 4}, {"key": "b", "weight": 0}]}`))
	var input *door.InputError
	require.True(t, errors.As(err, &input))
	require.Len(t, input.Problems, 1)
	require.Equal(t, "claims", input.Problems[0].Path)
	w, err := Decode([]byte(`{"total": 4, "unit": "yuan", "claims": [{"key": "a", "weight": 0, "floor": 4}, {"key": "b", "weight": 0}]}`))
	require.NoError(t, err)
	a, err := Apportion(w)
	require.NoError(t, err)
	d, told := a.Value()
	require.True(t, told)
	require.Equal(t, rule.Int(4), d.Parts[0].Amount)
	require.Zero(t, d.Left.Sign())
}

func TestSound(t *testing.T) {
	require.NoError(t, errors.Join(entrance.Err(), matchDoor.Err(), book.Err()))
	require.Len(t, ByFloor.Choices(), 4)
	require.True(t, ByFloor.Valid() && !Decided("x").Valid())
	require.Equal(t, "at the cap", ByCap.Text(rule.EN))
}
