package transfer

import (
	"errors"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

// ask puts the question of a golden case.
func ask(p *Policy, asks string, input []byte) (ruletest.Told, error) {
	switch asks {
	case "times":
		return ruletest.Ask(p, input, Decode, Times, func(p Policy, c Course) (rule.Answer[Clock], error) { return p.Times(c, calendar.Official()) })
	case "notice":
		return ruletest.Ask(p, input, DecodeNotice, Check, Policy.Check)
	}
	return nil, fmt.Errorf("no question %q", asks)
}

var folders = []string{"testdata/times", "testdata/notice"}

// Every limit before, at and after its last day, by hand; each rule that judges passed and failed.
func TestCases(t *testing.T) {
	seen := map[string]map[string]bool{}
	for _, folder := range folders {
		told, _ := ruletest.Answers(t, folder, Editions(), ask)
		for _, a := range told {
			require.NotEmpty(t, a.FullText(rule.EN))
			for _, l := range a.Lines() {
				if seen[l.Rule.Code] == nil {
					seen[l.Rule.Code] = map[string]bool{}
				}
				v, _ := l.Verdict.Get()
				seen[l.Rule.Code][v.String()] = true
			}
		}
	}
	for id, r := range book.Rules() {
		if i := rule.ID(id); i != ruleTimes && i != ruleNotice { // they only ask
			require.NotEmpty(t, seen[r.Code], r.Code)
			require.True(t, i == ruleNone || i == ruleActual || seen[r.Code]["passed"] && seen[r.Code]["failed"], r.Code)
		}
	}
}

func TestEveryMutationIsNoticed(t *testing.T) {
	var cases []ruletest.AnswerCase
	for _, folder := range folders {
		some, err := ruletest.LoadAnswers(folder)
		require.NoError(t, err)
		cases = append(cases, some...)
	}
	off := "not read while its switch is off"
	require.Positive(t, ruletest.AnswerMutations(t, cases, Editions(), ask,
		ruletest.Equivalent{Edition: "T2015", Figure: "publish_units", Why: off},
		ruletest.Equivalent{Edition: "T2015", Figure: "advance_*", Why: off}))
}

// Where a policy lets a last day of rest roll on, the calendar decides, and a year without notice leaves it open.
func TestRollingOn(t *testing.T) {
	p := law2020()
	p.RollsOn.On = true
	c := Course{On: rule.Given(rule.NewDate(2026, 4, 20)), Level: rule.Given(City), RepliedOn: rule.Given(rule.NewDate(2026, 3, 30)), DepartmentPublishedOn: rule.Given(rule.NewDate(2026, 4, 20))}
	due := func(c Course, days calendar.Calendar) Due {
		a, err := p.Times(c, days)
		require.NoError(t, err)
		all, told := a.Value()
		require.True(t, told)
		require.Len(t, all, 1)
		return all[0]
	}
	d := due(c, calendar.Official())
	last, known := d.Deadline.Last()
	require.True(t, known)
	require.Equal(t, rule.NewDate(2026, 4, 20), last, "Sunday 19 April rolls on to Monday")
	require.Equal(t, rule.DeadlineMet, d.State)
	d = due(c, calendar.Calendar{})
	_, known = d.Deadline.Last()
	require.False(t, known)
	require.Equal(t, rule.DeadlineOpen, d.State, "done a day after the last day if it stays, and nobody knows whether Sunday was worked")
}

func TestSound(t *testing.T) {
	require.NoError(t, errors.Join(courseDoor.Err(), noticeDoor.Err(), timeline.Err()))
	require.Len(t, courseFacts, int(factCentralPassed)+1)
	require.Len(t, noticeFacts, int(noticeIssuer)+1)
	ruletest.Released(t, Editions(),
		ruletest.Release{Edition: "T2015", From: "2015-01-01", Policy: "fcf98f529757c2a1900f08997f7a7a04dc8185e1556e8dc3f88d799a9209123b"},
		ruletest.Release{Edition: "T2020", From: "2020-10-01", Policy: "07701d945d1c605ea44440430c0fba3da96c10aee7ea67f2287a710cf85edabb"})
	for _, e := range Editions().All() {
		require.NoError(t, e.Policy.check(), e.ID)
	}
	for _, list := range [][]string{Level("").Choices(), Kind("").Choices(), Issuer("").Choices(), Step("").Choices()} {
		require.NotEmpty(t, list)
	}
	require.True(t, City.Valid() && Special.Valid() && Finance.Valid() && PassDown.Valid())
	for path, change := range map[string]func(*Policy){
		"reply":           func(p *Policy) { p.Reply.Value = rule.Frac(1, 2) },
		"pass_down":       func(p *Policy) { p.PassDown.Value = rule.Int(mostDays + 1) },
		"advance_special": func(p *Policy) { p.AdvanceSpecial.Value = rule.Percent(101) },
		"rolls_on":        func(p *Policy) { p.RollsOn.Source = rule.Unstated },
	} {
		p := law2020()
		change(&p)
		_, err := p.Times(Course{On: rule.Given(rule.NewDate(2026, 3, 1)), Level: rule.Given(City)}, calendar.Official())
		var input *door.InputError
		require.ErrorAs(t, err, &input, path)
		require.Equal(t, path, input.Problems[0].Path)
		_, err = p.Check(Notice{On: rule.Given(rule.NewDate(2026, 3, 1)), Kind: rule.Given(General)})
		require.ErrorAs(t, err, &input, path)
	}
}

func FuzzTimes(f *testing.F) { ruletest.FuzzAnswers(f, "times", ask, folders[0]) }
func FuzzCheck(f *testing.F) { ruletest.FuzzAnswers(f, "notice", ask, folders[1]) }
