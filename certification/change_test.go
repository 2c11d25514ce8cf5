package certification

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// verdicts decides every change of a scheme alike.
type verdicts rule.Verdict

func (v verdicts) more(string, rule.Number) (rule.Verdict, bool) { return rule.Verdict(v), true }

// change raises one fact by one, planned where it is of a year that is over.
func change(path string, past bool) rule.Gap {
	return rule.Gap{Changes: []rule.FactChange{{Fact: rule.Fact{Path: path, Past: past}, From: rule.Int(1), To: rule.Int(2)}}, After: rule.Passed}
}

// What opens a scheme comes before what opens none, what can still be done before what is planned, then what opens more.
func TestBeats(t *testing.T) {
	step := func(past bool, opens ...string) Step { return Step{Gap: change("tech_staff", past), Opens: opens} }
	none := Step{}
	for name, c := range map[string]struct {
		one, other Step
		beats      bool
	}{
		"opens, before none":         {step(true, "hnte"), none, true},
		"opens none":                 {step(false), none, false},
		"opens none, before planned": {step(false), step(true, "hnte"), false},
		"opens none, before any":     {step(false), step(false, "hnte"), false},
		"now, before planned":        {step(false, "hnte"), step(true, "hnte", "techsme"), true},
		"planned, before now":        {step(true, "hnte", "techsme"), step(false, "hnte"), false},
		"opens more":                 {step(true, "hnte", "techsme"), step(true, "hnte"), true},
		"opens as many":              {step(true, "hnte"), step(true, "techsme"), false},
	} {
		assert.Equal(t, c.beats, c.one.beats(&c.other), name)
	}
}

// A change that opens one scheme and closes another is not proposed.
func TestNothingThatClosesIsProposed(t *testing.T) {
	for after, found := range map[rule.Verdict]bool{rule.Passed: true, rule.Failed: false, rule.Undetermined: false} {
		places := []Place{
			{Scheme: "hnte", May: rule.Failed, Gaps: []rule.Gap{change("tech_staff", true)}},
			{Scheme: "techsme", May: rule.Passed, trial: verdicts(after)},
		}
		step, is := best(places).Get()
		assert.Equal(t, found, is, after)
		if found {
			assert.Equal(t, []string{"hnte"}, step.Opens)
		}
	}
}

// A whole number stays one in JSON, others are strings.
func TestRaised(t *testing.T) {
	for _, c := range []struct {
		by   rule.Number
		want string
	}{{rule.Int(2), `{"last":{"n":3}}`}, {rule.Frac(1, 2), `{"last":{"n":"1.5"}}`}} {
		for _, now := range []string{`1`, `"1"`} {
			got, err := raised([]byte(`{"last":{"n":`+now+`}}`), "last.n", c.by)
			require.NoError(t, err)
			assert.Equal(t, c.want, string(got))
		}
	}
	_, err := raised([]byte(`{"last":{}}`), "last.n", rule.Int(1))
	require.Error(t, err, "what is not given cannot be raised")
}
