package rule

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
)

// A law that cannot be compiled is run for every application and comes to the same.
func TestALawThatAsksIsRun(t *testing.T) {
	book := everyBook()
	for name, c := range map[string]struct {
		held Verdict // where that is given and nothing else
		law  func(*Sheet)
	}{
		"what is known":                {Passed, func(s *Sheet) { s.Fact(eFrom).OnDay() }},
		"which further facts it lacks": {Passed, func(s *Sheet) { s.Also(s.Holds(1, s.Fact(eHeld)), eTo) }},
		"facts of its own":             {Undetermined, func(s *Sheet) { s.Holds(1, s.Flag(eChosen, Opt[bool]{})) }},
		"cases of which one is settled": {Undetermined, func(s *Sheet) {
			s.MoreThan(1, Either(s.Elect(true), s.Fact(eN), s.Fact(eM)), &everyLaw.Sure)
		}},
		"for an error":   {Passed, func(s *Sheet) { _ = s.Err() }},
		"for a decision": {Passed, func(s *Sheet) { _, _ = s.Decision() }},
		"to decide before its last line": {Undetermined, func(s *Sheet) {
			s.Decide()
			s.Holds(1, s.Fact(eChosen))
		}},
		"a clause after it was compared": {Passed, func(s *Sheet) {
			deciding, differing := s.Holds(1, s.Fact(eHeld)), s.Holds(2, s.Fact(eChosen))
			s.Same(3, deciding, differing)
			s.Where(&everyLaw.Off, deciding)
		}},
	} {
		scheme := NewScheme(Parts[everyPolicy, everyFact]{
			Book: book, Timeline: NewTimeline(everyEdition()),
			Facts: func(s *Sheet, _ *everyPolicy, a *everyFact) { readEvery(s, a) },
			Law: func(s *Sheet, _ *everyPolicy) {
				s.Holds(0, s.Fact(eHeld))
				c.law(s)
				s.Decide()
			},
			Frame: func(*everyFact) Frame { return Frame{Day: NewDate(2025, 1, 1)} },
		})
		require.NoError(t, scheme.Err(), name)
		require.False(t, scheme.Compiled(), name)
		for held, want := range map[bool]Verdict{true: c.held, false: Failed} {
			d, err := scheme.Evaluate(everyFact{Held: Given(held)})
			require.NoError(t, err, name)
			require.Equal(t, want, d.Verdict(), name)
		}
	}
}

// A law that writes on after it decided is run: what it noted or switched off then still counted.
func TestALawThatWritesOnIsRun(t *testing.T) {
	for name, after := range map[string]func(*Sheet, Check){
		"a note":   func(s *Sheet, c Check) { s.Note(c) },
		"a clause": func(s *Sheet, c Check) { s.Where(&everyLaw.Off, c) },
		"a line":   func(s *Sheet, _ Check) { s.Holds(2, s.Fact(eHeld)) },
	} {
		scheme := everyLawOf(readEvery, func(s *Sheet) {
			c := s.Holds(0, s.Fact(eHeld))
			s.Holds(1, s.Fact(eChosen))
			s.Decide()
			after(s, c)
		})
		require.False(t, scheme.Compiled(), name)
		d, err := scheme.Evaluate(everyFact{Held: Given(false), Chosen: Given(true)})
		require.NoError(t, err)
		require.Equal(t, Failed, d.Verdict(), name)
	}
}

func everyLawOf(facts func(*Sheet, *everyFact), law func(*Sheet)) *Scheme[everyPolicy, everyFact] {
	return NewScheme(Parts[everyPolicy, everyFact]{
		Book: everyBook(), Timeline: NewTimeline(everyEdition()),
		Facts: func(s *Sheet, _ *everyPolicy, a *everyFact) { facts(s, a) }, Law: func(s *Sheet, _ *everyPolicy) { law(s) },
		Frame: func(*everyFact) Frame { return Frame{Day: NewDate(2025, 1, 1)} },
	})
}

// decidedBoth decides as compiled and line by line, and compares.
func decidedBoth(t *testing.T, scheme *Scheme[everyPolicy, everyFact], a everyFact) (Decision, error) {
	t.Helper()
	compiled, written := NewSheet(scheme.book), NewSheet(scheme.book)
	d, err := scheme.EvaluateOn(compiled, &a)
	_, err2 := scheme.EvaluateWith(written, &everyPolicy{}, &a)
	require.Equal(t, err2, err)
	requireSameSheet(t, written, compiled)
	return d, err
}

// A day that is one day whatever is given, since its fact has few values, is moved by years and not multiplied.
func TestACompiledDayMovesByYears(t *testing.T) {
	book := everyBook()
	facts := book.Facts()
	facts[eFrom].Min, facts[eFrom].Max = Int(int64(NewDate(2020, 1, 1).days)), Int(int64(NewDate(2020, 12, 31).days))
	three := Limit{Value: Int(3), Basis: demoBasis(1)}
	scheme := NewScheme(Parts[everyPolicy, everyFact]{
		Book: NewBook("every", book.Title(), book.Rules(), facts), Timeline: NewTimeline(everyEdition()),
		Facts: func(s *Sheet, _ *everyPolicy, a *everyFact) { readEvery(s, a) },
		Law: func(s *Sheet, _ *everyPolicy) {
			first := s.Fact(eFrom).Year().FirstDay()
			s.NotBelow(0, s.Fact(eTo), first.YearsBefore(&three))
			s.NotAbove(1, s.Fact(eTo), first.YearsAfter(&three))
			s.Decide()
		},
		Frame: func(*everyFact) Frame { return Frame{Day: NewDate(2025, 1, 1)} },
	})
	require.NoError(t, scheme.Err())
	require.True(t, scheme.Compiled())
	for to, want := range map[Date]Verdict{
		NewDate(2017, 1, 1): Passed, NewDate(2016, 12, 31): Failed, NewDate(2023, 1, 1): Passed, NewDate(2023, 1, 2): Failed,
	} {
		d, err := decidedBoth(t, scheme, everyFact{From: Given(NewDate(2020, 5, 1)), To: Given(to)})
		require.NoError(t, err)
		require.Equal(t, want, d.Verdict(), to)
	}
}

// Cases that the law itself leaves open stay open, and say why.
func TestCompiledCasesOfTheLawStayOpen(t *testing.T) {
	scheme := everyLawOf(readEvery, func(s *Sheet) {
		p := &everyLaw
		most := Either(Exceeds(s.Figure(&p.Unknown, Plain), s.Figure(&p.Sure, Plain)), s.Figure(&p.Eight, Plain), s.Figure(&p.Disputed, Plain))
		s.NotAbove(0, s.Fact(eN), most)
		s.Decide()
	})
	require.True(t, scheme.Compiled())
	d, err := decidedBoth(t, scheme, everyFact{N: Given(6)})
	require.NoError(t, err)
	require.Equal(t, Undetermined, d.Verdict())
	f, _ := d.Finding("demo.line0")
	require.Equal(t, []Cause{LawDisputed, LawUnknown}, f.Causes())
}

// Several awards out of range are named in the order of the book, in whatever order they were computed.
func TestBreachesAreNamedInTheOrderOfTheBook(t *testing.T) {
	scheme := everyLawOf(readEvery, func(s *Sheet) {
		p := &everyLaw
		a := s.Award(0, s.Band(1, s.Fact(eN), &p.Table), s.Fact(eGiven))
		b := s.Award(2, s.Span(&p.Zero, &p.Eight), s.Fact(eFree))
		s.MoreThan(3, s.Sum(4, nil, a, b, s.Band(5, b, &p.Table)), &p.Zero)
		s.Decide()
	})
	require.True(t, scheme.Compiled())
	_, err := decidedBoth(t, scheme, everyFact{N: Given(0), Given: Given(Int(9)), Free: Given(Int(9))})
	require.EqualError(t, err, "rule: out of bounds: given free")
}

// Facts that depend on the application are a slip, and so is a fact that was not read; rules must be whole, and in one form.
func TestFactsAreReadInOneWay(t *testing.T) {
	parts := Parts[everyPolicy, everyFact]{
		Book: everyBook(), Timeline: NewTimeline(everyEdition()),
		Facts: func(s *Sheet, _ *everyPolicy, a *everyFact) {
			s.Flag(eHeld, a.Held)
			if a.N.IsGiven() {
				s.Count(eN, a.N)
			}
		},
		Law: func(s *Sheet, _ *everyPolicy) {
			s.Holds(0, s.Fact(eHeld))
			s.Decide()
		},
		Frame: func(*everyFact) Frame { return Frame{Day: NewDate(2025, 1, 1)} },
	}
	scheme := NewScheme(parts)
	d, err := scheme.Evaluate(everyFact{Held: Given(true)})
	require.NoError(t, err)
	require.Equal(t, Passed, d.Verdict())
	_, err = scheme.Evaluate(everyFact{Held: Given(true), N: Given(1)})
	require.ErrorIs(t, err, ErrRules)
	require.ErrorContains(t, err, "facts that depend on the application")

	// As many facts, but other ones in their places, are no less a slip.
	scheme = everyLawOf(func(s *Sheet, a *everyFact) {
		if a.Held.IsGiven() {
			s.Flag(eHeld, a.Held)
			s.Flag(eChosen, a.Chosen)
		} else {
			s.Flag(eChosen, a.Chosen)
			s.Flag(eHeld, a.Held)
		}
	}, func(s *Sheet) {
		s.Holds(0, s.Fact(eHeld))
		s.Decide()
	})
	_, err = scheme.Evaluate(everyFact{Held: Given(true), Chosen: Given(false)})
	require.ErrorContains(t, err, "facts that depend on the application")

	// A law may read all by itself, and is run then.
	scheme = everyLawOf(func(*Sheet, *everyFact) {}, func(s *Sheet) {
		s.Holds(0, s.Flag(eHeld, Given(true)))
		s.Decide()
	})
	require.False(t, scheme.Compiled())
	d, err = scheme.Evaluate(everyFact{})
	require.NoError(t, err)
	require.Equal(t, Passed, d.Verdict())

	// What reads facts may not write lines or make values of them; where it does, all is run.
	for name, more := range map[string]func(*Sheet){
		"a line":  func(s *Sheet) { s.Holds(1, s.Fact(eChosen)) },
		"a value": func(s *Sheet) { Either(s.Fact(eChosen), s.Fact(eN), s.Fact(eM)) },
	} {
		scheme = everyLawOf(func(s *Sheet, a *everyFact) {
			readEvery(s, a)
			more(s)
		}, func(s *Sheet) {
			s.Holds(0, s.Fact(eHeld))
			s.Decide()
		})
		require.False(t, scheme.Compiled(), name)
		d, err = scheme.Evaluate(everyFact{Held: Given(true), Chosen: Given(true)})
		require.NoError(t, err, name)
		require.Equal(t, Passed, d.Verdict(), name)
	}

	lacking := parts
	lacking.Law = func(s *Sheet, _ *everyPolicy) {
		s.Holds(0, s.Fact(eChosen))
		s.Decide()
	}
	for _, a := range []everyFact{{}, {Held: Given(true)}} {
		_, err = NewScheme(lacking).Evaluate(a)
		require.ErrorContains(t, err, "a fact that was not read")
	}
	s := NewSheet(everyBook())
	s.Fact(FactID(everyRules))
	require.ErrorContains(t, s.Err(), "a fact that was not read")

	twice := parts
	twice.Rules = func(*Sheet, *everyPolicy, *everyFact) {}
	half := parts
	half.Facts = nil
	other := parts
	other.Law = nil
	for _, p := range []Parts[everyPolicy, everyFact]{twice, half, other} {
		require.ErrorIs(t, NewScheme(p).Err(), ErrScheme)
	}
}

// What is taken where something holds that is no flag, and does not fit, is kept exactly.
func TestWhenKeepsWhatDoesNotFit(t *testing.T) {
	s := NewSheet(everyBook())
	s.vals = append(s.vals, make([]value, 8)...)[:0] // room for the quick way
	amount := s.Yuan(eSales, Yuan(900_000_000_000_000))
	product := s.interval(amount.When(amount).i)
	exactly := endAt(90_000_000_000_000_000, 100).rat()
	require.Zero(t, product.lo.rat().Cmp(new(big.Rat).Mul(exactly, exactly)))
}
