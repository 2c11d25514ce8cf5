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
	also := []Measure{correct, books, recoverIt, returnGain, warning, notice, discipline, confiscate} // 95 adds it
	firm := []Measure{correct, books, recoverIt, warning, confiscate, fine}
	hoard := []Measure{correct, books, recoverIt, confiscate, fine}
	for _, x := range []struct {
		a        Actor
		c        Conduct
		want     []Measure
		articles []string // as printed, in order
	}{
		{Organ, Fraud, also, []string{"第六条第（一）项", "第九十五条第（二）项"}},
		{Organ, Diversion, organ, []string{"第六条第（二）项", "第九十三条第（四）项"}},
		{Organ, Delay, organ, []string{"第六条第（三）项"}},
		{BudgetBody, Widening, also, []string{"第六条第（四）项", "第九十五条第（三）项"}},
		{BudgetBody, FalseBudget, []Measure{correct, recoverIt, budgets, warning, notice, discipline}, []string{"第七条"}},
		{Enterprise, Fraud, firm, []string{"第十四条第（一）项", "第十四条", "第十四条"}},
		{Individual, Diversion, firm, []string{"第十四条第（二）项", "第十四条", "第十四条"}}, // the last says that he has no persons responsible
		{Enterprise, FreeGain, firm, []string{"第十四条第（三）项", "第十四条", "第十四条"}},
		{Organ, Hoarding, append(hoard, discipline), []string{"第十七条", "第十七条", "第十七条", "第十七条"}},
		{Enterprise, Hoarding, hoard, []string{"第十七条", "第十七条", "第十七条"}},
		{Individual, FalseHonour, []Measure{revoke}, []string{"第二十七条"}},
		{Enterprise, Ethics, []Measure{correct, terminate, recoverIt, confiscate, publish, ban, discipline}, []string{"第一百一十二条第一款"}},
		{Enterprise, Activity, []Measure{correct, recoverIt, warning, notice, suspend, terminate, ban, discipline}, []string{"第一百一十三条"}},
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
	require.Equal(t, []Measure{correct, books, recoverIt, warning, confiscate, fine, notice, suspend, terminate, seriously, ban, discipline}, c.Measures)
	require.Contains(t, c.Text(rule.ZH), "情节严重的，依法处以罚款", "the Progress Law fines serious cases only")
	require.Contains(t, a.FullText(rule.ZH), "第一百一十条")
	require.Contains(t, a.FullText(rule.ZH), "第二十四条")
	f.On = rule.Given(rule.NewDate(2021, 12, 31)) // the day before the revised law
	c, _ = told(t, f)
	require.Equal(t, []Measure{correct, books, recoverIt, warning, confiscate, fine, suspend}, c.Measures)
	f.Conduct = rule.Given(Ethics)
	f.Refuses = rule.Given(false)
	c, _ = told(t, f)
	require.Empty(t, c.Measures, "2021: no article of the fiscal regulation")
}

// The Budget Law's articles 93 and 95 are those of the law as rewritten, in force from 2015-01-01.
func TestNoArticleBeforeItsLaw(t *testing.T) {
	for day, articles := range map[rule.Date]int{rule.NewDate(2014, 12, 31): 1, rule.NewDate(2015, 1, 1): 2} {
		for _, c := range []Conduct{Fraud, Diversion, Widening} {
			f := of(Organ, c)
			f.On = rule.Given(day)
			_, a := told(t, f)
			require.Len(t, a.Lines(), articles, "%s %s", day, c)
		}
	}
}

// Article 97 exempts from liability for a decision; a fraud is none, and before 2022 there is no such article.
func TestDiligence(t *testing.T) {
	for _, x := range []struct {
		c      Conduct
		year   int
		exempt bool
		lines  int
	}{{Delay, 2023, true, 2}, {Widening, 2023, true, 3}, {FalseBudget, 2023, true, 2}, {Activity, 2023, true, 2}, {Fraud, 2023, false, 3}, {Diversion, 2023, false, 3}, {Hoarding, 2023, false, 5}, {Delay, 2021, false, 1}} {
		f := of(BudgetBody, x.c)
		f.On, f.Diligent = rule.Given(rule.NewDate(x.year, 5, 1)), rule.Given(true)
		c, a := told(t, f)
		require.Equal(t, x.exempt, c.Exempt, x.c)
		require.Len(t, a.Lines(), x.lines, "%s\n%s", x.c, a.FullText(rule.ZH))
		f.Diligent = rule.Given(false)
		c, _ = told(t, f)
		require.False(t, c.Exempt)
	}
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
	require.Contains(t, c.Text(rule.ZH), "责令改正、调整有关会计账目、追回有关财政资金、警告、没收违法所得、罚款；罚款")
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

// Article 14 fines an individual by the amount alone: Article 2 names individuals apart from the persons responsible of a unit.
func TestAnIndividualHasNoPersonsResponsible(t *testing.T) {
	for _, conduct := range []Conduct{Fraud, Diversion, FreeGain} {
		c, a := told(t, of(Individual, conduct))
		require.True(t, c.Fine.IsGiven())
		require.False(t, c.Person.IsGiven() || c.Within.IsGiven())
		require.NotContains(t, a.FullText(rule.ZH), "5万元〔")
		f := of(Individual, conduct)
		f.ProposedPerson = rule.Yuan(3_000)
		c, _ = told(t, f)
		require.False(t, c.Within.Or(true), "a fine that Article 14 has for a unit's persons alone")
		f.ProposedPerson, f.Proposed = rule.Yuan(0), rule.Yuan(100_000)
		c, _ = told(t, f)
		require.True(t, c.Within.Or(false))
		c, _ = told(t, of(Enterprise, conduct))
		require.True(t, c.Person.IsGiven())
	}
}

// Of a fen 10 to 50% is 0.1 to 0.5 fen, in which no whole fen lies; of 2 fen it is 0.2 to 1. Of misuse, 10 to 30%, it takes 4 fen.
func TestAFewFen(t *testing.T) {
	for _, x := range []struct {
		c         Conduct
		amount    int64
		low, high int64 // fen; none where high is 0
	}{{Fraud, 1, 0, 0}, {Fraud, 2, 1, 1}, {Fraud, 3, 1, 1}, {Diversion, 1, 0, 0}, {Diversion, 3, 0, 0}, {Diversion, 4, 1, 1}, {Diversion, 20, 2, 6}} {
		f := of(Enterprise, x.c)
		f.Amount = rule.Fen(x.amount)
		c, a := told(t, f)
		r, given := c.Fine.Get()
		require.Equal(t, x.high > 0, given, "%s %d", x.c, x.amount)
		if given {
			low, _, _ := r.Low()
			high, _, _ := r.High()
			require.Equal(t, []rule.Number{fen.Yuan(x.low), fen.Yuan(x.high)}, []rule.Number{low.Value, high.Value})
			continue
		}
		require.Contains(t, a.FullText(rule.ZH), "没有以分计的数额")
		f.Proposed = rule.Fen(1)
		c, _ = told(t, f)
		require.False(t, c.Within.Or(true))
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
	require.Len(t, book.Rules(), int(ruleNobody)+1)
	require.Len(t, book.Facts(), int(factDiligent)+1)
	ruletest.Released(t, Editions(), released...)
	var input *door.InputError
	var none *rule.EditionError
	p := Editions().All()[2].Policy
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
	{Edition: "M2005", From: "2005-02-01", Policy: "ab66c6b8ce85f1b40d67e083e00866b3df2c971e78e202c3c25edbeaf5735295"},
	{Edition: "M2015", From: "2015-01-01", Policy: "ee79cc6b32b61ee246505c57a0b9b1c7b858c7969b92170f197fc591c0935646"},
	{Edition: "M2022", From: "2022-01-01", Policy: "5d024b8a29d93c65e1383e8bcb35d834d32bec2f4f3cb41a0dfa04ddb71360e8"},
}

// Moving a number of an edition by one unit, or flipping its switch, changes an answer that was worked out by hand.
func TestEveryMutationIsNoticed(t *testing.T) {
	ask := func(p Policy) string {
		all := ""
		for _, x := range []Found{of(Enterprise, Fraud), of(Enterprise, Diversion), of(Organ, Hoarding), of(Enterprise, Ethics), of(Organ, Fraud)} {
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
