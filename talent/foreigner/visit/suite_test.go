package visit

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

func ask(p *Policy, _ string, input []byte) (ruletest.Told, error) {
	s, err := DecodeStay(input)
	if err != nil {
		return nil, err
	}
	if p == nil {
		return Way(s)
	}
	return p.way(&s, &rule.Trace{Frame: rule.Frame{Day: s.From.Or(rule.Date{})}})
}

// Every purpose, within and beyond the days, by hand; every rule reached and every number pinned down.
func TestWays(t *testing.T) {
	require.NoError(t, stayDoor.Err())
	require.Len(t, ways, len(purposes), "every purpose has its way")
	_, codes := ruletest.Answers(t, "testdata/ways", stays, ask)
	for _, r := range stayBook.Rules() {
		assert.True(t, codes[r.Code], r.Code)
	}
	cases, err := ruletest.LoadAnswers("testdata/ways")
	require.NoError(t, err)
	ruletest.AnswerMutations(t, cases, stays, ask, ruletest.Equivalent{Figure: "residence_days", Why: "ResidenceDue alone uses it, and TestDeadlines pins it"},
		ruletest.Equivalent{Figure: "decision", Why: "ShortPermitDue alone uses it, and TestDeadlines pins it"})
	e, err := stays.On(rule.NewDate(2026, 7, 15))
	require.NoError(t, err)
	require.Empty(t, rule.CheckPolicy(&e.Policy))
}

var proof = ruletest.Proof[LetterPolicy, Letter]{
	Scheme: letters, Door: entranceOfLetters, Dir: "testdata/letter",
	Equivalents: []ruletest.Equivalent{
		{Figure: "decision", Why: "TestDeadlines pins it"}, {Figure: "min_years", Why: "TestDeadlines pins it"},
		{Figure: "max_years", Why: "TestDeadlines pins it"}, {Figure: "stay_days", Why: "TestDeadlines pins it"},
	},
}

var invited = ruletest.Proof[InvitationPolicy, Invitation]{
	Scheme: invitationLaw, Door: invitationDoor, Dir: "testdata/invitation",
	Equivalents: []ruletest.Equivalent{{Figure: "decision", Why: "TestDeadlines pins it"}},
}

func TestInvitation(t *testing.T) { invited.Prove(t) }
func FuzzInvitation(f *testing.F) { invited.Fuzz(f) }
func TestLetter(t *testing.T)     { proof.Prove(t) }
func FuzzLetter(f *testing.F)     { proof.Fuzz(f) }

func TestDeadlines(t *testing.T) {
	cal := calendar.Official()
	d, err := LetterDue(rule.NewDate(2026, 7, 15), cal) // a Wednesday
	require.NoError(t, err)
	last, known := d.Last()
	require.True(t, known)
	require.Equal(t, rule.NewDate(2026, 7, 22), last)
	d, err = InvitationDue(rule.NewDate(2026, 7, 15), cal)
	require.NoError(t, err)
	last, _ = d.Last()
	require.Equal(t, rule.NewDate(2026, 7, 22), last)
	d, err = ShortPermitDue(rule.NewDate(2026, 7, 15), cal)
	require.NoError(t, err)
	last, _ = d.Last()
	require.Equal(t, rule.NewDate(2026, 7, 22), last)
	d, err = ResidenceDue(rule.NewDate(2026, 7, 15), cal)
	require.NoError(t, err)
	last, _ = d.Last()
	require.Equal(t, rule.NewDate(2026, 8, 14), last)
	years, days, err := VisaRanges(rule.NewDate(2026, 7, 15))
	require.NoError(t, err)
	for n, want := range map[int64]rule.Verdict{4: rule.Failed, 5: rule.Passed, 10: rule.Passed, 11: rule.Failed} {
		require.Equal(t, want, years.Check(rule.Int(n)).Verdict, n)
	}
	require.Equal(t, rule.Passed, days.Check(rule.Int(180)).Verdict)
	require.Equal(t, rule.Failed, days.Check(rule.Int(181)).Verdict)
	old := rule.NewDate(2010, 1, 1)
	_, err = LetterDue(old, cal)
	require.Error(t, err)
	_, err = ResidenceDue(old, cal)
	require.Error(t, err)
	_, err = InvitationDue(old, cal)
	require.Error(t, err)
	_, err = ShortPermitDue(old, cal)
	require.Error(t, err)
	_, _, err = VisaRanges(old)
	require.Error(t, err)
}

func FuzzStay(f *testing.F) {
	cases, err := ruletest.LoadAnswers("testdata/ways")
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
