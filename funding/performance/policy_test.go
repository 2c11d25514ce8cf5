package performance

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

func TestSound(t *testing.T) {
	require.NoError(t, errors.Join(entrance.Err(), shape.Err(), watchDoor.Err(), timeline.Err()))
	for _, e := range Editions().All() {
		require.NoError(t, e.Policy.check(), e.ID)
	}
	require.Len(t, book.Rules(), int(ruleSummary)+1)
	require.Len(t, book.Facts(), int(factPoints)+1)
	require.Len(t, watchBook.Facts(), int(watchSerious)+1)
}

func TestReleasedEditionsAreNeverEdited(t *testing.T) { ruletest.Released(t, Editions(), released...) }

var released = []ruletest.Release{
	{Edition: "E2020", From: "2020-02-25", Policy: "285a3046b48f7794110a46e9be83ea34f8e175337be445c3c110c9ae4cb589aa"},
	{Edition: "E2021", From: "2021-08-18", Policy: "f87c2381e7a45947a90d19002c78b90f0d9701f505b2167efd7d94065208eec6"},
}

func TestPoliciesThatCannotBeComputedWith(t *testing.T) {
	for path, change := range map[string]func(*Policy){
		"achieved":    func(p *Policy) { p.Achieved.Value = rule.Int(1) },
		"national":    func(p *Policy) { p.National.Good.Value = rule.Int(90) },
		"guangdong":   func(p *Policy) { p.Guangdong.Low.Value = rule.Int(70) },
		"suspend_lag": func(p *Policy) { p.SuspendLag.Value = p.WarnLag.Value },
		"":            func(p *Policy) { p.Results = measures.Whole().Unknown().Between(rule.Int(0), rule.Int(1)) },
		"results":     func(p *Policy) { p.Results.Cite = rule.Citation{} },
	} {
		p := v2021()
		change(&p)
		_, err := p.Evaluate(forty())
		var input *door.InputError
		require.ErrorAs(t, err, &input, path)
		require.Equal(t, path, input.Problems[0].Path)
		_, err = p.Monitor(Watch{Year: rule.Given(2026), Month: rule.Given(6), Level: rule.Given(LocalLevel)})
		require.ErrorAs(t, err, &input, path)
	}
	p := v2021()
	_, err := p.Advise(Evaluation{})
	var input *door.InputError
	require.ErrorAs(t, err, &input)
	p.Achieved.Value = rule.Percent(95) // a reform of the bands refuses what the law allows
	_, err = p.Evaluate(forty())
	require.ErrorAs(t, err, &input)
	require.Equal(t, "indicators[27].points", input.Problems[0].Path)
}

func TestEnumerations(t *testing.T) {
	for _, list := range [][]string{Kind("").Choices(), Scale("").Choices(), Group("").Choices(), Method("").Choices(), Achievement("").Choices(), Grade("").Choices(), Rectification("").Choices(), Action("").Choices(), State("").Choices(), Level("").Choices()} {
		require.NotEmpty(t, list)
	}
	require.True(t, Self.Valid() && NationalScale.Valid() && output.Valid() && atMost.Valid() && partly.Valid() && Low.Valid() && done.Valid() && Improve.Valid() && Warned.Valid() && CentralLevel.Valid())
	for _, text := range []string{Self.Text(rule.EN), NationalScale.Text(rule.EN), output.Text(rule.EN), atMost.Text(rule.EN), partly.Text(rule.EN), Low.Text(rule.EN), done.Text(rule.EN), Improve.Text(rule.EN), Warned.Text(rule.EN), CentralLevel.Text(rule.EN)} {
		require.NotEmpty(t, text)
	}
}
