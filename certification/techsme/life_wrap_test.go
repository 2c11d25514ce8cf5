package techsme

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// same requires that an answer under the edition in force and under its policy have one value, and that all of it is
// said in both languages.
func same[V any](t *testing.T) func(a rule.Answer[V], err error) func(rule.Answer[V], error) {
	return func(a rule.Answer[V], err error) func(rule.Answer[V], error) {
		require.NoError(t, err)
		require.NotNil(t, a.Frame().Edition)
		speaks(t, a)
		return func(b rule.Answer[V], err error) {
			require.NoError(t, err)
			require.Nil(t, b.Frame().Edition)
			require.Equal(t, a.Lines(), b.Lines())
			want, given := a.Value()
			got, same := b.Value()
			require.Equal(t, given, same)
			require.Equal(t, want, got)
		}
	}
}

func speaks[V any](t *testing.T, a rule.Answer[V]) {
	t.Helper()
	for _, l := range a.Lines() {
		require.Equal(t, l.Note.ZH == "", l.Note.EN == "", l.Rule.Code)
		require.False(t, l.Basis.Cite.IsZero(), l.Rule.Code)
		for _, v := range l.Values {
			require.True(t, v.Title.Whole(), l.Rule.Code)
			require.Equal(t, v.Words.ZH == "", v.Words.EN == "", l.Rule.Code)
		}
	}
	data, err := json.Marshal(a)
	require.NoError(t, err)
	require.True(t, json.Valid(data))
}

func TestTheLawInForceIsItsPolicy(t *testing.T) {
	for _, year := range []int{2018, 2023, 2025} {
		law, err := LifeEditions().On(rule.NewDate(year, 12, 31))
		require.NoError(t, err)
		p := law.Policy
		e := settling(year)
		e.Division, e.Serial = rule.Given("441402"), rule.Given(7)
		e.ByHNTE, e.ByAward, e.ByRDBody, e.ByStandard = rule.Given(true), rule.Given(false), rule.Given(false), rule.Given(true)
		e.Revoked, e.RevokedOn, e.Ground, e.FalseFiling = rule.Given(true), ymd(year+1, 1, 15), rule.Given(3), rule.Given(true)
		day, n := rule.NewDate(year+1, 1, 10), valueOf[Number](t)(e.Compose())
		same[Number](t)(e.Compose())(p.Compose(e))
		same[Number](t)(n.Explain())(p.Explain(n))
		same[bool](t)(e.Agrees(n))(p.Agrees(e, n))
		same[Status](t)(e.StatusOn(day))(p.StatusOn(e, day))
		same[int](t)(e.MayReturn())(p.MayReturn(e))
		same[bool](t)(e.RaisesDeduction())(p.RaisesDeduction(e))
		same[rule.Date](t)(e.ReportBy(day))(p.ReportBy(e, day))
		same[int](t)(LossLife(year, year, year+1))(p.Tax.LossLife(year, year, year+1))
		same[Number](t)(Entry{Year: e.Year}.Compose())(p.Compose(Entry{Year: e.Year}))
	}
}

func TestReadingsAreSwitches(t *testing.T) {
	law, err := LifeEditions().On(rule.NewDate(2025, 12, 31))
	require.NoError(t, err)
	p := law.Policy
	p.FalseBarNext.On = false
	e := Entry{Year: rule.Given(2025), Revoked: rule.Given(false), FalseFiling: rule.Given(true)}
	require.Equal(t, 2028, valueOf[int](t)(p.MayReturn(e)))
	p = law.Policy
	p.ValidYears, p.ValidUntil, p.OtherYears, p.OtherUntil = p.OtherYears, p.OtherUntil, p.ValidYears, p.ValidUntil
	e.AnnouncedOn = ymd(2025, 9, 1)
	require.Equal(t, NumberValid, valueOf[Status](t)(p.StatusOn(e, rule.NewDate(2026, 3, 31))))
	require.Equal(t, NumberExpired, valueOf[Status](t)(e.StatusOn(rule.NewDate(2026, 3, 31))))
}

func TestADayOfRevocationSaysThatItWasRevoked(t *testing.T) {
	e := settling(2023)
	e.Revoked, e.RevokedOn = rule.Opt[bool]{}, ymd(2024, 1, 1)
	require.False(t, valueOf[bool](t)(e.RaisesDeduction()))
	require.Equal(t, NumberRevoked, valueOf[Status](t)(e.StatusOn(rule.NewDate(2024, 1, 1))))
	e.AnnouncedOn, e.SubmittedOn = ymd(2022, 12, 31), rule.Opt[rule.Date]{}
	_, err := e.StatusOn(rule.NewDate(2024, 1, 1))
	require.Contains(t, pathsOf(t, err), "announced_on")
}

func TestRoundsAndRightsSpeakBothLanguages(t *testing.T) {
	for _, r := range Rounds() {
		a, err := r.MayFile(rule.NewDate(r.Year, 7, 31))
		require.NoError(t, err)
		speaks(t, a)
	}
	a, err := CountIP(filingDay, []Right{sound("software"), {}, {Related: rule.Given(false)}})
	require.NoError(t, err)
	speaks(t, a)
}
