package misuse

import (
	"errors"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

// of is conduct of 2023 with a million yuan.
func of(a Actor, c Conduct) Found {
	return Found{On: rule.Given(rule.NewDate(2023, 5, 1)), Actor: rule.Given(a), Conduct: rule.Given(c), Amount: rule.Yuan(1_000_000), Technology: rule.Given(false), Refuses: rule.Given(false)}
}

func told(t *testing.T, f Found) (Consequence, rule.Answer[Consequence]) {
	t.Helper()
	a, err := Consequences(f)
	require.NoError(t, err)
	c, ok := a.Value()
	require.True(t, ok, a.FullText(rule.ZH))
	require.NotEmpty(t, a.FullText(rule.EN))
	return c, a
}

// What follows on each conduct of each actor, and the articles, by hand.
func TestMeasures(t *testing.T) {
	organ := []Measure{correct, books, recoverIt, returnGain, warning, notice, discipline}
	firm := []Measure{recoverIt, warning, confiscate, fine}
	for _, x := range []struct {
		a        Actor
		c        Conduct
		want     []Measure
		articles []string // as printed, in order
	}{
		{Organ, Fraud, organ, []string{"第六条", "第九十五条"}},
		{Organ, Diversion, organ, []string{"第六条", "第九十三条"}},
		{Organ, Delay, organ, []string{"第六条"}},
		{BudgetBody, Widening, organ, []string{"第六条", "第九十五条"}},
		{BudgetBody, FalseBudget, []Measure{discipline}, []string{"第七条"}},
		{Enterprise, Fraud, firm, []string{"第十四条", "第十四条", "第十四条"}},
		{Individual, Diversion, firm, []string{"第十四条", "第十四条", "第十四条"}},
		{Enterprise, FreeGain, firm, []string{"第十四条", "第十四条", "第十四条"}},
		{Organ, Hoarding, []Measure{fine}, []string{"第十七条", "第十七条", "第十七条"}},
		{Individual, FalseHonour, []Measure{revoke}, []string{"第二十七条"}},
		{Enterprise, Ethics, []Measure{terminate, recoverIt, publish, ban}, []string{"第一百一十二条"}},
		{Enterprise, Activity, []Measure{correct, recoverIt, suspend, terminate, ban}, []string{"第一百一十三条"}},
		{Individual, Delay, []Measure{}, []string{""}},
	} {
		c, a := told(t, of(x.a, x.c))
		require.Equal(t, x.want, c.Measures, "%s %s", x.a, x.c)
		var articles []string
		for _, l := range a.Lines() {
			articles = append(articles, l.Basis.Cite.Place(rule.ZH))
		}
		require.Equal(t, x.articles, articles, "%s %s", x.a, x.c)
	}
	f := of(Enterprise, Fraud)
	f.Technology, f.Refuses = rule.Given(true), rule.Given(true)
	c, a := told(t, f)
	require.Equal(t, []Measure{recoverIt, warning, confiscate, fine, notice, suspend, terminate, ban}, c.Measures)
	require.Contains(t, a.FullText(rule.ZH), "第一百一十条")
	require.Contains(t, a.FullText(rule.ZH), "第二十四条")
	f.On = rule.Given(rule.NewDate(2021, 12, 31)) // the day before the revised law
	c, _ = told(t, f)
	require.Equal(t, []Measure{recoverIt, warning, confiscate, fine, suspend}, c.Measures)
	f.Conduct = rule.Given(Ethics)
	f.Refuses = rule.Given(false)
	c, _ = told(t, f)
	require.Empty(t, c.Measures, "2021: no article of the fiscal regulation")
}

// The ranges and both sides of both ends, to the fen.
func TestFines(t *testing.T) {
	for _, x := range []struct {
		a      Actor
		c      Conduct
		amount int64 // fen
		low    int64
		high   int64
	}{
		{Enterprise, Fraud, 100_000_000, 10_000_000, 50_000_000},
		{Individual, Diversion, 100_000_000, 10_000_000, 30_000_000},
		{Enterprise, FreeGain, 100_000_000, 10_000_000, 30_000_000},
		{Enterprise, Fraud, 12_345_67, 123_457, 617_283},
		{Organ, Hoarding, 1, 300_000, 5_000_000},
	} {
		for _, p := range []struct {
			fen int64
			in  bool
		}{{x.low - 1, false}, {x.low, true}, {x.high, true}, {x.high + 1, false}} {
			f := of(x.a, x.c)
			f.Amount, f.Proposed = rule.Fen(x.amount), rule.Fen(p.fen)
			c, _ := told(t, f)
			in, given := c.Within.Get()
			require.True(t, given)
			require.Equal(t, p.in, in, "%s %s %d", x.a, x.c, p.fen)
			r, _ := c.Fine.Get()
			low, _, _ := r.Low()
			require.Equal(t, fen.Yuan(x.low), low.Value)
		}
	}
	for conduct, ends := range map[Conduct][2]int64{Fraud: {300_000, 5_000_000}, Hoarding: {200_000, 2_000_000}} {
		for fens, in := range map[int64]bool{ends[0] - 1: false, ends[0]: true, ends[1]: true, ends[1] + 1: false} {
			f := of(Enterprise, conduct)
			f.ProposedPerson = rule.Fen(fens)
			c, _ := told(t, f)
			require.Equal(t, in, c.Within.Or(!in), "%s %d", conduct, fens)
		}
	}
	c, _ := told(t, of(Enterprise, Fraud))
	require.False(t, c.Within.IsGiven())
	require.Contains(t, c.Text(rule.ZH), "追回有关财政资金、警告、没收违法所得、罚款；罚款")
}

// Article 17: a unit is fined 3,000 to 50,000 yuan, persons 2,000 to 20,000; an individual has no unit's fine.
func TestAnIndividualThatHoardsHasThePersonsFine(t *testing.T) {
	for fens, in := range map[int64]bool{199_999: false, 200_000: true, 2_000_000: true, 2_000_001: false} {
		f := of(Individual, Hoarding)
		f.ProposedPerson = rule.Fen(fens)
		c, _ := told(t, f)
		require.False(t, c.Fine.IsGiven())
		require.Equal(t, in, c.Within.Or(!in), "%d", fens)
	}
}

func TestMissing(t *testing.T) {
	f := of(Enterprise, Fraud)
	f.Amount, f.Technology, f.Refuses = rule.Opt[decimal.Decimal]{}, rule.Opt[bool]{}, rule.Opt[bool]{}
	a, err := Consequences(f)
	require.NoError(t, err)
	_, ok := a.Value()
	require.False(t, ok)
	paths := []string{}
	for _, m := range a.Missing() {
		paths = append(paths, m.Path)
	}
	require.Equal(t, []string{"amount", "technology", "refuses"}, paths)
	f.Conduct = rule.Given(Delay)
	a, err = Consequences(f)
	require.NoError(t, err)
	require.NotEmpty(t, a.Lines())
}

func TestSound(t *testing.T) {
	require.NoError(t, errors.Join(entrance.Err(), timeline.Err()))
	require.Len(t, book.Rules(), int(ruleOthers)+1)
	require.Len(t, book.Facts(), int(factProposedPerson)+1)
	ruletest.Released(t, Editions(), released...)
	var input *door.InputError
	var none *rule.EditionError
	p := Editions().All()[1].Policy
	require.NoError(t, p.check())
	a, err := p.Consequences(of(Enterprise, Fraud))
	require.NoError(t, err)
	require.Nil(t, a.Frame().Edition)
	p.Person.Least.Value = rule.Int(50_001)
	_, err = p.Consequences(of(Enterprise, Fraud))
	require.ErrorAs(t, err, &input)
	_, err = Consequences(Found{})
	require.ErrorAs(t, err, &input)
	require.Len(t, input.Problems, 3)
	f := of(Enterprise, Fraud)
	f.On = rule.Given(rule.NewDate(2005, 1, 31))
	_, err = Consequences(f)
	require.ErrorAs(t, err, &none)
	_, err = Decode([]byte(`{"on": "2023-05-01", "actor": "firm", "conduct": "fraud", "amount": -1, "proposed": 1e9}`))
	require.ErrorAs(t, err, &input)
	require.Len(t, input.Problems, 3)
	for _, list := range [][]string{Actor("").Choices(), Conduct("").Choices(), Measure("").Choices()} {
		require.NotEmpty(t, list)
	}
	require.True(t, fine.Valid())
}

var released = []ruletest.Release{
	{Edition: "M2005", From: "2005-02-01", Policy: "421df1cca484cbea0467f80e1460bebd6270285778be5d1b98ab7b131e2c5bd4"},
	{Edition: "M2022", From: "2022-01-01", Policy: "a420b98aa0585e8807abb79be4791cdb78c7dff89037e6f1cbf6723b1f1fe732"},
}

// Moving a number of an edition by one unit, or flipping its switch, changes an answer that was worked out by hand.
func TestEveryMutationIsNoticed(t *testing.T) {
	ask := func(p Policy) string {
		all := ""
		for _, x := range []Found{of(Enterprise, Fraud), of(Enterprise, Diversion), of(Organ, Hoarding), of(Enterprise, Ethics)} {
			a, err := p.Consequences(x)
			if err != nil {
				return "refused"
			}
			data, err := a.MarshalJSON()
			require.NoError(t, err)
			all += string(data)
		}
		return all
	}
	for _, e := range Editions().All() {
		law := ask(e.Policy)
		for m := range ruletest.Mutants(e.Policy) {
			require.NotEqual(t, law, ask(m.Policy), "%s: %s %s", e.ID, m.Figure, m.Change)
		}
	}
}

func FuzzConsequences(f *testing.F) {
	f.Add([]byte(`{"on": "2023-05-01", "actor": "enterprise", "conduct": "fraud", "amount": 1000000, "technology": true, "refuses": false, "proposed": 100000}`))
	f.Add([]byte(`{"on": "2021-05-01", "actor": "organ", "conduct": "hoarding", "refuses": true, "proposed_person": 1}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		x, err := Decode(data)
		if err == nil {
			var a rule.Answer[Consequence]
			if a, err = Consequences(x); err == nil {
				require.NotEmpty(t, a.FullText(rule.ZH)+a.FullText(rule.EN))
				return
			}
		}
		var input *door.InputError
		var none *rule.EditionError
		require.True(t, errors.As(err, &input) || errors.As(err, &none), err)
	})
}
