package procedure_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/integrity/procedure"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

func asking(r integrity.Regime) ruletest.Asking[procedure.Policy] {
	return func(p *procedure.Policy, _ string, input []byte) (ruletest.Told, error) {
		c, err := procedure.Decode(input)
		if err != nil {
			return nil, err
		}
		if p != nil {
			return p.Deadlines(c, calendar.Official())
		}
		return procedure.Deadlines(r, c)
	}
}

// Every limit at, before and after its last day, over long holidays and month ends, by hand; every step and state.
func TestCases(t *testing.T) {
	reached, states := map[string]bool{}, map[rule.DeadlineState]bool{}
	for _, r := range integrity.Regimes() {
		told, codes := ruletest.Answers(t, "testdata/"+string(r), procedure.Editions(r), asking(r))
		for code := range codes {
			reached[code] = true
		}
		for _, a := range told {
			all, _ := a.(rule.Answer[procedure.Clock]).Value()
			for _, d := range all {
				states[d.State] = true
			}
		}
	}
	for _, s := range procedure.Steps() {
		assert.True(t, reached["procedure."+string(s)], s)
		assert.True(t, s.Valid())
	}
	for _, code := range []string{"no_limit", "runs_on", "final", "hearing", "told", "waiver", "request_other", "organised", "outside", "panel", "interviewers"} {
		assert.True(t, reached["procedure."+code], code)
	}
	require.Len(t, states, 5)
}

// Moving any limit by one unit changes an answer of the cases.
func TestMutations(t *testing.T) {
	none, unread, one := "the step has no time limit", "the document was not read", "there is no other reading"
	persons := "the number was not read"
	for r, equal := range map[integrity.Regime][]ruletest.Equivalent{
		integrity.Misconduct: {{Edition: "323-2019", Figure: "panel*", Why: persons}, {Edition: "323-2019", Figure: "interviewers*", Why: persons}, {Edition: "323-2019", Figure: "other_request*", Why: one}, {Figure: "other_request.principle", Why: "it is not said of the other reading"}, {Figure: "investigate.working", Why: "it is counted in months"}, {Figure: "extend.working", Why: "it is counted in months"}},
		integrity.Violation:  {{Edition: "ORD19", Figure: "panel*", Why: persons}, {Edition: "ORD19", Figure: "interviewers*", Why: persons}, {Figure: "other_request*", Why: one}, {Edition: "ORD24", Why: unread}, {Figure: "preliminary*", Why: none}, {Figure: "investigate*", Why: none}, {Figure: "extend*", Why: none}, {Figure: "appeal*", Why: none}, {Figure: "final", Why: none}},
		integrity.Guangdong:  {{Edition: "GD-2021", Figure: "panel", Change: "-1", Why: "there is nothing below no number"}, {Figure: "other_request*", Why: one}, {Edition: "GD-2024", Why: unread}, {Figure: "preliminary*", Why: none}, {Figure: "investigate*", Why: none}, {Figure: "extend*", Why: none}, {Figure: "admit*", Why: none}, {Figure: "appeal*", Why: none}},
	} {
		require.NoError(t, procedure.Editions(r).Err())
		cases, err := ruletest.LoadAnswers("testdata/" + string(r))
		require.NoError(t, err)
		ruletest.AnswerMutations(t, cases, procedure.Editions(r), asking(r), equal...)
	}
}

func TestPoliciesAreSound(t *testing.T) {
	require.NoError(t, procedure.Door().Err())
	for _, r := range integrity.Regimes() {
		for _, e := range procedure.Editions(r).All() {
			require.Empty(t, rule.CheckPolicy(&e.Policy), e.ID)
		}
	}
	_, err := procedure.Deadlines("other", procedure.Case{})
	require.Error(t, err)
	require.Zero(t, procedure.Editions("other").Len())
}

// A host that has the notice for 2027, or accepts plain weeks, passes its calendar.
func TestCalendarOfTheCallers(t *testing.T) {
	c := procedure.Case{On: rule.Given(rule.NewDate(2027, 1, 4)), ReceivedOn: rule.Given(rule.NewDate(2026, 12, 25))}
	a, err := procedure.Deadlines(integrity.Misconduct, c)
	require.NoError(t, err)
	all, _ := a.Value()
	_, known := all[0].Deadline.Last()
	require.False(t, known)
	a, err = procedure.DeadlinesBy(integrity.Misconduct, c, calendar.Official().WithPlainYears(2027, 2027))
	require.NoError(t, err)
	all, _ = a.Value()
	last, known := all[0].Deadline.Last()
	require.True(t, known)
	require.Equal(t, rule.NewDate(2027, 1, 15), last, "28 to 31 December are four working days, then eleven from 1 January, which is a plain Friday here")
	require.True(t, all[0].Deadline.Provisional)
}

func FuzzDecodeDeadlines(f *testing.F) {
	for _, r := range integrity.Regimes() {
		cases, err := ruletest.LoadAnswers("testdata/" + string(r))
		require.NoError(f, err)
		for i := range cases {
			f.Add(cases[i].Input())
		}
	}
	f.Add([]byte(`{"on":"9999-12-31","accepted_on":"9999-12-31","extended":true,"served_on":"9999-12-31"}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := procedure.Decode(data)
		if err != nil {
			var input *door.InputError
			require.ErrorAs(t, err, &input)
			return
		}
		for _, r := range integrity.Regimes() {
			a, err := procedure.Deadlines(r, c)
			if err != nil {
				var edition *rule.EditionError
				require.ErrorAs(t, err, &edition)
				continue
			}
			require.NotEmpty(t, a.FullText(rule.ZH)+a.Text(rule.EN))
			text, err := json.Marshal(a)
			require.NoError(t, err)
			require.True(t, json.Valid(text))
		}
	})
}
