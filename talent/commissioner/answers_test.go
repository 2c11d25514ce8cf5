package commissioner

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

func askService(p *ServicePolicy, _ string, input []byte) (ruletest.Told, error) {
	x, err := DecodeService(input)
	if err != nil {
		return nil, err
	}
	if p == nil {
		return Serve(x)
	}
	return p.serve(&x, &rule.Trace{Frame: rule.Frame{Day: x.DispatchedOn.Or(rule.Date{})}})
}

func askAssess(p *AssessmentPolicy, _ string, input []byte) (ruletest.Told, error) {
	x, err := DecodeAssessment(input)
	if err != nil {
		return nil, err
	}
	if p == nil {
		return Assess(x)
	}
	return p.Assess(x)
}

// tried are the figures in force, and those of the other region beside them.
func tried() rule.Timeline[AssessmentPolicy] {
	e, _ := assessments.Named("RC-2021")
	return rule.NewTimeline(edition("GX-2016", "广西", "Guangxi", rule.NewDate(2016, 1, 1), rule.NewDate(2018, 1, 1), noNote, Guangxi(), guangxi), e)
}

func TestService(t *testing.T) {
	require.NoError(t, serviceDoor.Err())
	_, codes := ruletest.Answers(t, "testdata/service", services, askService)
	for _, r := range serviceBook.Rules()[1:] {
		assert.True(t, codes[r.Code], r.Code)
	}
	cases, err := ruletest.LoadAnswers("testdata/service")
	require.NoError(t, err)
	ruletest.AnswerMutations(t, cases, services, askService)
}

func TestAssessment(t *testing.T) {
	require.NoError(t, assessDoor.Err())
	answers, codes := ruletest.Answers(t, "testdata/assess", tried(), askAssess)
	for _, r := range assessBook.Rules()[1:] {
		assert.True(t, codes[r.Code], r.Code)
	}
	seen := map[Grade]bool{}
	for _, a := range answers {
		if g, told := a.(rule.Answer[Grade]).Value(); told {
			seen[g] = true
		}
	}
	require.Len(t, seen, 4, "every grade")
	cases, err := ruletest.LoadAnswers("testdata/assess")
	require.NoError(t, err)
	unknown := "the figure is not known: its range is all that it could be"
	ruletest.AnswerMutations(t, cases, tried(), askAssess,
		ruletest.Equivalent{Edition: "RC-2021", Figure: "good_days*", Why: unknown},
		ruletest.Equivalent{Edition: "RC-2021", Figure: "days*", Why: unknown}, ruletest.Equivalent{Edition: "RC-2021", Figure: "share*", Why: unknown})
	for _, g := range grades.Values() {
		require.True(t, g.Valid())
		require.NotEmpty(t, g.Text(rule.EN))
	}
}

// What another region's rule says is never passed off as Guangdong's.
func TestGuangxiIsNoLawHere(t *testing.T) {
	p := Guangxi()
	for _, l := range []rule.Limit{p.GoodDays, p.Days, p.Share} {
		require.Equal(t, rule.Proposed, l.Source)
	}
	require.Empty(t, rule.CheckPolicy(&p))
	e, err := Assessments().On(rule.NewDate(2026, 7, 15))
	require.NoError(t, err)
	require.Empty(t, rule.CheckPolicy(&e.Policy))
	s, err := Services().On(rule.NewDate(2026, 7, 15))
	require.NoError(t, err)
	require.Empty(t, rule.CheckPolicy(&s.Policy))
}

func FuzzService(f *testing.F) { fuzzAnswers(f, "testdata/service", askService) }
func FuzzAssess(f *testing.F)  { fuzzAnswers(f, "testdata/assess", askAssess) }

func fuzzAnswers[P any](f *testing.F, dir string, ask ruletest.Asking[P]) {
	cases, err := ruletest.LoadAnswers(dir)
	require.NoError(f, err)
	for i := range cases {
		f.Add(cases[i].Input())
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := ask(nil, "", data)
		var input *door.InputError
		var outside *rule.EditionError
		if err != nil {
			require.True(t, errors.As(err, &input) || errors.As(err, &outside), "%v", err)
			return
		}
		text, err := json.Marshal(a)
		require.NoError(t, err)
		require.True(t, json.Valid(text))
		require.NotEmpty(t, a.FullText(rule.ZH)+a.Text(rule.EN))
	})
}
