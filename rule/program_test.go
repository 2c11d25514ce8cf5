package rule

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
)

// everyFact is what a law of every operation is asked about.
type everyFact struct {
	From, To     Opt[Date]
	Held, Chosen Opt[bool]
	N, M         Opt[int]
	Heads        Opt[Number]
	Sales, Cost  Opt[decimal.Decimal]
	Given, Free  Opt[Number]
	List         Opt[[]int]
}

const (
	eFrom FactID = iota
	eTo
	eHeld
	eChosen
	eN
	eM
	eHeads
	eSales
	eCost
	eGiven
	eFree
	eList
)

var everyDebt = Frac(-maxFen, 100)

const everyRules = 40

func everyBook() *Book {
	var rules []Rule
	for i := range everyRules {
		rules = append(rules, demoRule(fmt.Sprintf("line%d", i), "一行", "a line", 1))
	}
	fact := func(path string, u Unit, low, high Number) Fact {
		return Fact{Path: path, Title: T("事实", "a fact"), Unit: u, Min: low, Max: high}
	}
	return NewBook("every", T("各种运算", "every operation"), rules, []Fact{
		eFrom: fact("from", Day, Number{}, Number{}), eTo: fact("to", Day, Number{}, Number{}),
		eHeld: fact("held", Flag, Number{}, Number{}), eChosen: fact("chosen", Flag, Number{}, Number{}),
		eN: fact("n", Plain, Int(-1_000), Int(1_000)), eM: {Path: "m", Title: T("事实", "a fact"), Unit: Plain, Min: Int(-1_000), Max: Int(1_000), Within: "n"},
		eHeads: fact("heads", Persons, Int(0), Int(1_000)),
		eSales: fact("sales", YuanUnit, everyDebt, AmountMax()), eCost: fact("cost", YuanUnit, everyDebt, AmountMax()),
		eGiven: {Path: "given", Title: T("事实", "a fact"), Unit: Score, Max: Int(20), Judged: true},
		eFree:  {Path: "free", Title: T("事实", "a fact"), Unit: Score, Max: Int(20), Judged: true},
		eList:  fact("list", Plain, Int(0), Int(100)),
	})
}

func readEvery(s *Sheet, a *everyFact) {
	s.Date(eFrom, a.From)
	s.Date(eTo, a.To)
	s.Flag(eHeld, a.Held)
	s.Flag(eChosen, a.Chosen)
	s.Count(eN, a.N)
	s.Count(eM, a.M)
	s.Number(eHeads, a.Heads)
	s.Yuan(eSales, a.Sales)
	s.Yuan(eCost, a.Cost)
	s.Expert(eGiven, a.Given)
	s.Expert(eFree, a.Free)
	List(s, eList, a.List)
}

// everyPolicy has numbers that are sure, disputed and unknown, and clauses that exist and do not.
type everyPolicy struct {
	Sure, Disputed, Unknown, Zero, Eight Limit
	Table                                Table
	Steps                                Steps
	Schedule                             Schedule
	On, Off                              Switch
}

var everyLaw = everyPolicy{
	Sure: Limit{Value: Frac(7, 2), Basis: demoBasis(1)}, Zero: Limit{Basis: demoBasis(1)}, Eight: Limit{Value: Int(8), Basis: demoBasis(1)},
	Disputed: Limit{Value: Int(3), High: Int(5), Basis: Basis{demoLaw.Article(1), Disputed}},
	Unknown:  Limit{Value: Int(2), High: Int(6), Basis: Basis{demoLaw.Article(1), Unknown}},
	Table:    NewTable(demoBasis(1), Points(Int(0), Int(2)), Row{From: Int(2), Above: true, Low: Int(3), High: Int(5)}, Points(Int(9), Int(12))),
	Steps:    Steps{From: Int(1), Base: Int(2), Width: Int(2), Each: Int(1), Cap: Int(6), Basis: demoBasis(1)},
	Schedule: NewSchedule(demoBasis(1), Case{From: Int(-5), Limit: Int(5)}, Case{From: Int(5), Above: true, Limit: Frac(1, 2)}),
	On:       Switch{On: true, Basis: demoBasis(2)}, Off: Switch{Basis: demoBasis(2)},
}

// writeEvery is a law that uses every operation, most of them twice: on facts and on what was made of them.
func writeEvery(s *Sheet, p *everyPolicy) {
	id := ID(0)
	next := func() ID { id++; return id - 1 }
	from, to, held, chosen := s.Fact(eFrom), s.Fact(eTo), s.Fact(eHeld), s.Fact(eChosen)
	n, m, heads, sales, cost := s.Fact(eN), s.Fact(eM), s.Fact(eHeads), s.Fact(eSales), s.Fact(eCost)
	one, zero := s.Elect(true), s.Elect(false)

	day := Of(held, from)
	years := to.Year().Minus(day.Year()).As(Years)
	age, late := CompletedYears(from, to), Exceeds(to, day)
	moved := Least(day.YearsAfter(&p.Sure), to.YearsBefore(&p.Eight), from.Year().FirstDay())
	share, rest := Ratio(heads, n), sales.Minus(cost).Over(n.By(m))
	big := sales.By(sales).By(sales)
	thin := Ratio(cost, sales).By(Ratio(cost, heads)).Over(Ratio(sales, heads))
	mean := Mean(share, Ratio(cost, sales)).HalfUp()
	sum := Total(n, m, heads, years.As(Plain), age.As(Plain))
	most := Most(n, m, heads).Plus(Least(n, heads)).Plus(Total(n, m)).Minus(Most(m, heads))
	either := Either(chosen, sum, Either(held, n, m))
	either2 := Either(Exceeds(share, one), either, n.Times(&p.Disputed))
	when := either2.When(held).Times(&p.Sure)
	read, other := s.Reading(&p.On, when, heads.Times(&p.Unknown))
	reread, _ := s.Reading(&p.Off, n, m)

	a := s.AtLeast(next(), read, &p.Sure)
	s.Note(s.NotAbove(next(), thin, share))
	b := s.LessThan(next(), other, &p.Disputed)
	c := s.AtMost(next(), rest, &p.Unknown)
	d := s.MoreThan(next(), mean, &p.Zero)
	e := s.Holds(next(), late)
	f := s.None(next(), s.Fact(eList))
	s.All(next(), a, b)
	s.AnyOf(next(), c, d, s.Where(&p.Off, s.NotAbove(next(), DaysBetween(moved, to), n.As(Days))))
	s.Unless(next(), e, f)
	s.Unless(next(), s.NotBelow(next(), share, s.Choose(n, &p.Schedule)), s.Where(&p.Off, s.Above(next(), most, reread)))
	s.Same(next(), s.By(&p.On, s.Below(next(), big, sales)), s.NotBelow(next(), n, s.Choose(reread, &p.Schedule)))
	s.Where(&p.Off, s.All(next(), s.Holds(next(), held), s.Holds(next(), chosen)))

	band := s.Band(next(), n, &p.Table)
	best := s.Best(next(), band, s.Band(next(), heads, &p.Table), s.Climb(next(), rest, &p.Steps))
	award := s.Award(next(), best, s.Fact(eGiven))
	free := s.Award(next(), s.Span(&p.Zero, &p.Unknown), s.Fact(eFree))
	figure := s.Figure(&p.Eight, Score)
	s.Note(s.AnyOf(next(), s.Above(next(), award, Top(band)), s.Below(next(), free, Bottom(best)), s.Below(next(), figure, Top(s.Span(&p.Zero, &p.Eight)))))
	s.Sum(next(), nil, award, zero.As(Score))
	s.Sum(next(), &p.Unknown, best, free)
	s.Sum(next(), &p.Disputed, best, free)
	s.Sum(next(), &p.Eight, award, free, s.Climb(next(), share, &p.Steps))
	s.Decide()
}

func everyScheme(book *Book, editions ...Dated[everyPolicy]) *Scheme[everyPolicy, everyFact] {
	return NewScheme(Parts[everyPolicy, everyFact]{
		Book: book, Timeline: NewTimeline(editions...),
		Facts: func(s *Sheet, _ *everyPolicy, a *everyFact) { readEvery(s, a) }, Law: writeEvery,
		Frame: func(*everyFact) Frame { return Frame{Day: NewDate(2025, 1, 1)} },
	})
}

func everyEdition() Dated[everyPolicy] {
	return Dated[everyPolicy]{Edition: Edition{ID: "E2020", Title: T("示范", "demo"), From: NewDate(2020, 1, 1), Documents: []Document{demoLaw}, Checked: NewDate(2026, 1, 1)}, Policy: everyLaw}
}

// draw gives or withholds facts, at and beside what the law looks at.
func drawEvery(r *rand.Rand) everyFact {
	var a everyFact
	some := func() bool { return r.IntN(8) > 0 }
	number := func() int64 { return []int64{0, 0, 1, 2, 3, 8, 9, 10, -1, -6, 40, 1001}[r.IntN(11+r.IntN(20)/19)] }
	amount := func() Opt[decimal.Decimal] {
		return Given(decimal.New([]int64{0, 1, 350, -350, 700, 99_999_999_999_999_999, int64(r.IntN(1_000))}[r.IntN(7)], -int32(r.IntN(3))))
	}
	if some() {
		a.From = Given(NewDate(2000+r.IntN(30), 2, 28+r.IntN(2)))
	}
	if some() {
		a.To = Given(NewDate(2010+r.IntN(20), 3, 1))
	}
	if some() {
		a.Held = Given(r.IntN(2) == 0)
	}
	if some() {
		a.Chosen = Given(r.IntN(2) == 0)
	}
	if some() {
		a.N = Given(int(number()))
	}
	if some() {
		a.M = Given(int(min(number(), int64(a.N.Or(1_000)))))
	}
	if some() {
		a.Heads = Given(Frac(max(number(), 0), 1+int64(r.IntN(3))))
	}
	if some() {
		a.Sales = amount()
	}
	if some() {
		a.Cost = amount()
	}
	if some() {
		a.Given = Given(Int([]int64{2, 3, 4, 5, 12, 12}[r.IntN(6)]))
	}
	if some() {
		a.Free = Given(Int(int64(r.IntN(7))))
	}
	if some() {
		a.List = Given(make([]int, r.IntN(3)))
	}
	return a
}

// A law that is compiled leaves on a sheet, value by value and line by line, what it leaves when it is run; so does an
// answer that lasts, and so do what-ifs.
func TestACompiledLawLeavesWhatTheLawWrites(t *testing.T) {
	book := everyBook()
	require.NoError(t, book.Err())
	scheme := everyScheme(book, everyEdition())
	require.NoError(t, scheme.Err())
	require.True(t, scheme.Compiled())
	r, compiled, written := rand.New(rand.NewPCG(1, 2)), NewSheet(book), NewSheet(book)
	verdicts, refused := map[Verdict]int{}, 0
	for range drawn(20_000) {
		a := drawEvery(r)
		var trial []Assumption
		if r.IntN(4) == 0 {
			trial = append(trial, Assumption{eN, Int(int64(r.IntN(12)))}, Assumption{eGiven, Int(int64(r.IntN(9)))})
		}
		compiled.Assume(trial...)
		written.Assume(trial...)
		d, err := scheme.EvaluateOn(compiled, &a)
		policy := everyLaw
		same, err2 := scheme.EvaluateWith(written, &policy, &a)
		require.Equal(t, err2 == nil, err == nil, "%v %v", err, err2)
		requireSameSheet(t, written, compiled)
		if err != nil {
			require.Equal(t, err2, err)
			refused++
			continue
		}
		require.Nil(t, written.compiled)
		verdicts[d.Verdict()]++
		require.Equal(t, same.Missing(), d.Missing())
		require.Equal(t, same.Text(EN), withoutEdition(d).Text(EN))
		if trial == nil {
			kept, err := scheme.Evaluate(a)
			require.NoError(t, err)
			require.Equal(t, string(d.AppendJSON(nil)), string(kept.AppendJSON(nil)))
			requireSameSheet(t, written, kept.open().s)
		}
	}
	if sizeDivisor == 1 && !testing.Short() {
		t.Log(verdicts, refused)
		for _, v := range []Verdict{Passed, Failed, Undetermined} {
			require.Greater(t, verdicts[v], 50, v)
		}
	}
	require.Positive(t, refused)
}

func drawn(n int) int {
	if testing.Short() {
		n /= 10
	}
	return n / sizeDivisor
}

// withoutEdition is the decision as it would be outside any timeline.
func withoutEdition(d Decision) Decision {
	s := *d.s
	s.frame.Edition, s.plan = nil, nil
	return Decision{s: &s}
}

// requireSameSheet compares all that two sheets hold; ranges by what they are, not by where they stand.
func requireSameSheet(t *testing.T, want, got *Sheet) {
	t.Helper()
	require.Len(t, got.vals, len(want.vals))
	for i := range want.vals {
		v, w := want.vals[i], got.vals[i]
		if v.state == wide && w.state == wide {
			require.Equal(t, want.interval(int32(i)), got.interval(int32(i)), "%d %+v %+v", i, v, w)
			v.num, w.num = 0, 0
		}
		require.Equal(t, v, w, i)
	}
	require.Equal(t, want.finds, got.finds)
	require.Equal(t, want.kids, got.kids)
	require.Equal(t, want.breached(), got.breached())
	require.Equal(t, []any{want.score, want.verdict, want.decided, len(want.limits), len(want.schedules), len(want.tables), len(want.ladders), len(want.switches), len(want.off), len(want.by)},
		[]any{got.score, got.verdict, got.decided, len(got.limits), len(got.schedules), len(got.tables), len(got.ladders), len(got.switches), len(got.off), len(got.by)})
}
