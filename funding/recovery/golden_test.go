package recovery

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

func askCarry(p *CarryPolicy, _ string, input []byte) (ruletest.Told, error) {
	return ruletest.Ask(p, input, DecodeBalance, CarryOver, CarryPolicy.CarryOver)
}

func askClose(p *ProjectPolicy, _ string, input []byte) (ruletest.Told, error) {
	return ruletest.Ask(p, input, DecodeClosing, Close, ProjectPolicy.Close)
}

// The golden cases reach every rule but the pro-rata refund, which no edition takes; see TestProRata.
func TestCases(t *testing.T) {
	_, codes := ruletest.Answers(t, "testdata/carry", carry, askCarry)
	for _, p := range programmes.Values() {
		_, more := ruletest.Answers(t, "testdata/"+string(p), ProjectEditions(p), askClose)
		for code := range more {
			codes[code] = true
		}
	}
	for id, r := range book.Rules() {
		if asks := rule.ID(id) == ruleCarry || rule.ID(id) == ruleClose || rule.ID(id) == ruleProRata; !asks {
			require.True(t, codes[r.Code], "%s: no case reaches it", r.Code)
		}
	}
}

// 1,000,000 of the state in a budget of 3,000,000, of which 100,000 are left: a third is 33,333.333, rounded up.
func TestProRata(t *testing.T) {
	p := ProjectEditions(Central).All()[1].Policy
	p.ProRata.On = true
	c := Closing{Programme: rule.Given(Central), ClosedOn: rule.Given(rule.NewDate(2022, 5, 1)), End: rule.Given(Terminated),
		Paid: rule.Yuan(1_000_000), SurplusTotal: rule.Yuan(100_000), FiscalBudget: rule.Yuan(1_000_000), TotalBudget: rule.Yuan(3_000_000)}
	refund := func() rule.Number {
		a, err := p.Close(c)
		require.NoError(t, err)
		o, told := a.Value()
		require.True(t, told)
		return o.Refund
	}
	require.Equal(t, rule.Frac(3_333_334, 100), refund())
	c.Paid = rule.Yuan(30_000)
	require.Equal(t, rule.Int(30_000), refund(), "not more than was paid")
	c.SurplusTotal = rule.Yuan(0)
	require.Equal(t, rule.Int(0), refund())
	c.TotalBudget = rule.Yuan(0)
	_, err := p.Close(c)
	var input *door.InputError
	require.ErrorAs(t, err, &input)
	c = Closing{Programme: c.Programme, ClosedOn: c.ClosedOn, End: c.End}
	a, err := p.Close(c)
	require.NoError(t, err)
	require.Len(t, a.Missing(), 4)
}

// A policy may keep nothing, or let a running term end.
func TestOtherChoices(t *testing.T) {
	revoked := ProjectEditions(Central).All()[1].Policy
	revoked.AllOfRevoked.On = false
	r, err := revoked.Close(Closing{Programme: rule.Given(Central), ClosedOn: rule.Given(rule.NewDate(2023, 5, 1)), End: rule.Given(Revoked), Paid: rule.Yuan(100), Recognised: rule.Yuan(60)})
	require.NoError(t, err)
	refund, _ := r.Value()
	require.Equal(t, rule.Int(40), refund.Refund)
	p := ProjectEditions(Central).All()[0].Policy
	p.Released.On = false
	c := Closing{Programme: rule.Given(Central), ClosedOn: rule.Given(rule.NewDate(2020, 5, 1)), End: rule.Given(Passed), On: rule.Given(rule.NewDate(2023, 1, 1)),
		Paid: rule.Yuan(100), Recognised: rule.Yuan(60), Unused: rule.Yuan(30)}
	a, err := p.Close(c)
	require.NoError(t, err)
	o, _ := a.Value()
	require.Equal(t, rule.Int(30), o.Refund, "the old term goes on")
	p.Kept.On = false
	a, err = p.Close(c)
	require.NoError(t, err)
	o, _ = a.Value()
	require.Equal(t, rule.Int(40), o.Refund)
	q := carry.All()[1].Policy
	q.Restarts.On = true
	b := Balance{On: rule.Given(rule.NewDate(2024, 1, 1)), BudgetYear: rule.Given(2022), PaidOut: rule.Given(false), RepurposedIn: rule.Given(2023), Allocated: rule.Given(true)}
	s, err := q.CarryOver(b)
	require.NoError(t, err)
	v, _ := s.Value()
	require.Equal(t, CarriedOver, v.State)
}

func TestEveryMutationIsNoticed(t *testing.T) {
	cases, err := ruletest.LoadAnswers("testdata/carry")
	require.NoError(t, err)
	require.Positive(t, ruletest.AnswerMutations(t, cases, carry, askCarry))
	unread := func(edition, figure, why string) ruletest.Equivalent {
		return ruletest.Equivalent{Edition: edition, Figure: figure, Why: why}
	}
	for p, equivalents := range map[Programme][]ruletest.Equivalent{
		Central:    {unread("S2021", "years", "the surplus stays without end"), unread("S2021", "released", "no term runs")},
		Foundation: {unread("", "years", "the surplus stays without end"), unread("", "released", "no term runs")},
		Guangdong:  {unread("", "years", "the surplus stays without end"), unread("", "released", "no term runs")},
	} {
		cases, err := ruletest.LoadAnswers("testdata/" + string(p))
		require.NoError(t, err)
		require.Positive(t, ruletest.AnswerMutations(t, cases, ProjectEditions(p), askClose, equivalents...), p)
	}
}

// No answer cites 国办发〔2021〕32号 before it was issued, but where it ended a term of 2016.
func TestNoDocumentBeforeItsDay(t *testing.T) {
	for _, p := range programmes.Values() {
		cases, err := ruletest.LoadAnswers("testdata/" + string(p))
		require.NoError(t, err)
		for _, c := range cases {
			told, err := askClose(nil, "", c.Input())
			if err != nil {
				continue
			}
			for _, l := range told.Lines() {
				if told.(rule.Answer[Outcome]).Frame().Edition.From.Before(dayOf32) && l.Rule.Code != "recovery.released" {
					require.NotEqual(t, opinions2021, l.Basis.Cite.Document(), "%s: %s", c.Name, l.Text(rule.ZH))
				}
			}
		}
	}
}

// Editions say when they were issued only where that is known: the Budget Law of 2018 did not begin in 2015.
func TestPromulgated(t *testing.T) {
	for _, e := range CarryEditions().All() {
		require.Equal(t, map[string]rule.Date{"B2020": rule.NewDate(2020, 8, 3)}[e.ID], e.Promulgated, e.ID)
	}
	for _, p := range programmes.Values() {
		for _, e := range ProjectEditions(p).All() {
			require.Equal(t, map[string]rule.Date{"F2025": rule.NewDate(2024, 11, 8)}[e.ID], e.Promulgated, e.ID)
		}
	}
}

func TestSound(t *testing.T) {
	require.NoError(t, errors.Join(balanceDoor.Err(), closingDoor.Err(), carry.Err()))
	ruletest.Released(t, CarryEditions(), released...)
	for _, e := range CarryEditions().All() {
		require.NoError(t, e.Policy.check())
	}
	for _, p := range programmes.Values() {
		require.NoError(t, ProjectEditions(p).Err())
		ruletest.Released(t, ProjectEditions(p), releasedProjects[p]...)
		for _, e := range ProjectEditions(p).All() {
			require.NoError(t, e.Policy.check())
		}
	}
	var input *door.InputError
	q := carry.All()[0].Policy
	q.Following.Value = rule.Int(0)
	_, err := q.CarryOver(Balance{On: rule.Given(rule.NewDate(2024, 1, 1)), BudgetYear: rule.Given(2022)})
	require.ErrorAs(t, err, &input)
	p := ProjectEditions(Central).All()[0].Policy
	p.Years.Value = rule.Frac(5, 2)
	_, err = p.Close(Closing{Programme: rule.Given(Central), ClosedOn: rule.Given(rule.NewDate(2020, 5, 1)), End: rule.Given(Passed)})
	require.ErrorAs(t, err, &input)
	for _, list := range [][]string{Programme("").Choices(), End("").Choices(), State("").Choices(), Taker("").Choices()} {
		require.NotEmpty(t, list)
	}
}

var released = []ruletest.Release{
	{Edition: "B2015", From: "2015-01-01", Policy: "ff022ed72df91d8c2ae9aad57753caee4f446340786953b2044de23f9db64b9a"},
	{Edition: "B2020", From: "2020-10-01", Policy: "c03f5bf81227d69ec8160cd87a65909e3ef60eee9e119caed4bbd372888abda8"},
}

var releasedProjects = map[Programme][]ruletest.Release{
	Central:    {{Edition: "S2016", From: "2016-07-01", Policy: "058c3f6cedb4f8fa61c4f6226d46d6a2a58cefef39ac9abcd3cbda744142220e"}, {Edition: "S2021", From: "2021-08-05", Policy: "fa50cb64afe796bb74374a08a155140cc8646845759ccad57dc71b08c10a5be0"}},
	Foundation: {{Edition: "F2025", From: "2025-01-01", Policy: "ae5ec8b2afc6f26aa0947012ee751c3bbaa79b4ee4335ca18a024b6eb49942ef"}},
	Guangdong:  {{Edition: "R2019", From: "2019-01-01", Policy: "d716ce543cf31228730c3336be71b11d9bab79ebd98bbf213ac7973e1a0f9451"}, {Edition: "R2022", From: "2022-01-01", Policy: "270ee186a553daa2485f85f2380a3c6a052386da839e355c95c7ce11e47f04dd"}},
}

func FuzzCarryOver(f *testing.F) { ruletest.FuzzAnswers(f, "carry", askCarry, "testdata/carry") }
func FuzzClose(f *testing.F) {
	ruletest.FuzzAnswers(f, "close", askClose, "testdata/central", "testdata/guangdong", "testdata/natural_science")
}
