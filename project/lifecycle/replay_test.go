package lifecycle

import (
	"encoding/json"
	"errors"
	"github.com/keji-rules/keji/project/internal/asking"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/lifecycle/event"
	"github.com/keji-rules/keji/project/lifecycle/state"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
	"github.com/keji-rules/keji/rule/door"
)

func replayed(t *testing.T, h History) Course {
	t.Helper()
	a, err := Replay(h)
	require.NoError(t, err)
	c, told := a.Value()
	require.True(t, told)
	return c
}

func TestAWholeLifeIsLawful(t *testing.T) {
	c := replayed(t, wholeLife())
	require.Empty(t, c.Breaches)
	require.Equal(t, rule.Passed, c.Lawful())
	require.Equal(t, Position{
		State: state.Archived, Since: ymd(20261120), NoticeFrom: ymd(20250902), NoticeUntil: ymd(20250908),
		FirstEnd: ymd(20260331), End: ymd(20260630), Returned: 1, Extended: 1, Rectified: 1,
	}, c.Position)
}

func TestAReplayReportsEveryBreachAndGoesOn(t *testing.T) {
	h := wholeLife()
	h.Events[0].On = on(20250501)              // a day after the call; the return to the draft now lies before it
	h.Events[4].By = rule.Given(project.Panel) // not for a panel to recommend
	h.Events[12].EndsOn = rule.Opt[rule.Date]{}
	h.Events = slices.Delete(h.Events, 8, 9) // never reviewed, yet published
	c := replayed(t, h)
	require.Equal(t, []Breach{
		{Event: 0, Kind: event.Submit, In: state.Draft, Fault: Unmet, Guard: inWindow},
		{Event: 1, Kind: event.UnitReturn, In: state.UnitReview, Fault: OutOfOrder},
		{Event: 4, Kind: event.Recommend, In: state.DeptReview, Fault: WrongActor},
		{Event: 8, Kind: event.Publish, In: state.ExpertReview, Fault: WrongState},
	}, c.Breaches[:4])
	require.Equal(t, state.Archived, c.Position.State, "what happened has happened")
	require.Contains(t, c.Breaches, Breach{Event: 11, Kind: event.Sign, In: state.Contracting, Fault: Unmet, Guard: termGiven, Open: true})
	require.Equal(t, rule.Failed, c.Lawful())
}

func TestAReplayLeavesTheHistoryAlone(t *testing.T) {
	h := wholeLife()
	before := slices.Clone(h.Events)
	replayed(t, h)
	require.Equal(t, before, h.Events)
}

func TestTheExplanationHasALineForEachEventAndBreach(t *testing.T) {
	h := wholeLife()
	h.Events[22].HardBar = yes()
	a, err := Replay(h)
	require.NoError(t, err)
	lines := a.Lines()
	require.Len(t, lines, len(h.Events)+2)
	require.Equal(t, "project.lifecycle.if.no_hard_bar", lines[23].Rule.Code)
	require.Equal(t, "events[22]", lines[23].Path)
	require.Equal(t, rule.Given(rule.Failed), lines[23].Verdict)
}

func TestALineOfAnAssumedNumberSaysSo(t *testing.T) {
	h := wholeLife()
	h.Events[15].On = on(20260302) // 29 days before 31 March
	a, err := Replay(h)
	require.NoError(t, err)
	i := slices.IndexFunc(a.Lines(), func(l rule.Line) bool { return l.Rule.Code == "project.lifecycle.if.extension_in_time" })
	l := a.Lines()[i]
	require.Equal(t, rule.Assumed, l.Basis.Source, "Meizhou takes Maoming's thirty days")
	require.Equal(t, "《茂名市科技项目和资金管理办法》", l.Basis.Cite.Text(rule.ZH))
	day, known := l.Values[0].Value.Exact()
	require.True(t, known)
	require.Equal(t, asking.DayNumber(ymd(20260301)), day)
}

func TestANumberIsReplacedInOneLine(t *testing.T) {
	law, err := On(project.Meizhou, ymd(20250601))
	require.NoError(t, err)
	law.Policy.ApplyMonths.Value = rule.Int(1)
	a, err := law.Policy.Replay(wholeLife(), calendar.Official())
	require.NoError(t, err)
	c, _ := a.Value()
	require.Equal(t, []Breach{{Event: 18, Kind: event.ApplyAcceptance, In: state.Due, Fault: Unmet, Guard: applyInTime}}, c.Breaches, "30 July was the last day")
	again, _ := On(project.Meizhou, ymd(20250601))
	require.Equal(t, rule.Int(6), again.Policy.ApplyMonths.Value, "the profile itself is untouched")
}

func TestMalformedHistoriesAreRefusedWithEveryProblem(t *testing.T) {
	_, err := Decode([]byte(`{"profile":"atlantis","call":{"opens_on":"2025-04-01","closes_on":"2025-03-01"},"events":[{"kind":"dance","on":"2025-02-30"},{"kind":"sign","on":"2025-09-30","from":"2025-10-02","until":"2025-10-01"}]}`))
	var input *door.InputError
	require.ErrorAs(t, err, &input)
	var paths []string
	for _, p := range input.Problems {
		paths = append(paths, p.Path)
	}
	require.ElementsMatch(t, []string{"profile", "events[0].kind", "events[0].on", "call.closes_on", "events[1].until"}, paths)
}

func TestAProfileWithoutNumbersAndADayWithoutEditionAreErrors(t *testing.T) {
	h := wholeLife()
	h.Profile = rule.Given(project.Anyang)
	_, err := Replay(h)
	var none *project.ProfileError
	require.ErrorAs(t, err, &none)
	require.NotContains(t, none.Known, project.Anyang)

	h = History{Profile: rule.Given(project.Meizhou), Events: []Event{ev(event.Submit, 20190420)}}
	_, err = Replay(h)
	var outside *rule.EditionError
	require.ErrorAs(t, err, &outside)
}

func TestNumbersThatNoPolicyCouldHaveAreRefused(t *testing.T) {
	law, err := On(project.Meizhou, ymd(20250601))
	require.NoError(t, err)
	law.Policy.ApplyMonths.Basis = rule.Basis{}
	_, err = law.Policy.Replay(wholeLife(), calendar.Official())
	var input *door.InputError
	require.True(t, errors.As(err, &input))
	require.Equal(t, "apply_months", input.Problems[0].Path)
}

func TestAHistoryGoesThroughJSON(t *testing.T) {
	data, err := json.Marshal(wholeLife())
	require.NoError(t, err)
	h, err := Decode(data)
	require.NoError(t, err)
	require.Equal(t, wholeLife(), h)
}
