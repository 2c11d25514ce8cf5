package progress

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

func ask(p *Policy, _ string, input []byte) (ruletest.Told, error) {
	return ruletest.Ask(p, input, Decode, Track, Policy.Track)
}

// The golden cases reach every rule.
func TestCases(t *testing.T) {
	told, codes := ruletest.Answers(t, "testdata/cases", timeline, ask)
	for _, a := range told {
		require.NotEmpty(t, a.FullText(rule.EN))
	}
	for id, r := range book.Rules() {
		if rule.ID(id) != ruleProgress { // it only asks
			require.True(t, codes[r.Code], "%s: no case reaches it", r.Code)
		}
	}
}

func TestEveryMutationIsNoticed(t *testing.T) {
	cases, err := ruletest.LoadAnswers("testdata/cases")
	require.NoError(t, err)
	require.Positive(t, ruletest.AnswerMutations(t, cases, timeline, ask))
}

func TestSound(t *testing.T) {
	require.NoError(t, errors.Join(entrance.Err(), timeline.Err()))
	require.Len(t, book.Facts(), int(factSevere)+1)
	ruletest.Released(t, Editions(), ruletest.Release{Edition: "U2015", From: "2015-01-01", Policy: "b7d9c43cb25bf214328e75142d5e97d11d08e596b13c97a69c7005f453b3a00e"})
	for _, list := range [][]string{Against("").Choices(), Grade("").Choices()} {
		require.NotEmpty(t, list)
	}
	require.True(t, Calendar.Valid() && OnTrack.Valid() && Local.Text(rule.EN) != "")
	s := Spending{Year: rule.Given(2026), Month: rule.Given(6), Against: rule.Given(Usual), Budget: rule.Yuan(100), Paid: rule.Yuan(40)}
	for path, change := range map[string]func(*Policy){
		"june":      func(p *Policy) { p.June.Value = rule.Percent(-1) },
		"september": func(p *Policy) { p.September.High = rule.Percent(101) },
		"november":  func(p *Policy) { p.November.Source = rule.Unstated },
	} {
		p := Editions().All()[0].Policy
		require.NoError(t, p.check())
		change(&p)
		_, err := p.Track(s)
		var input *door.InputError
		require.ErrorAs(t, err, &input, path)
		require.Equal(t, path, input.Problems[0].Path)
	}
	a, err := Editions().All()[0].Policy.Track(s)
	require.NoError(t, err)
	require.Nil(t, a.Frame().Edition)
}

func FuzzTrack(f *testing.F) { ruletest.FuzzAnswers(f, "", ask, "testdata/cases") }
