package rule

import (
	"errors"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func demoSheet() *Sheet { return NewSheet(demoBook()) }

func verdictOf(s *Sheet, c Check) Verdict { return s.finds[c.n-1].result }

func plainLimit(n Number) *Limit { return &Limit{Value: n} }

func TestComparisonsAtUnderAndOverTheBound(t *testing.T) {
	for _, c := range []struct {
		name              string
		line              func(s *Sheet, q Quantity, l *Limit) Check
		under, at, beyond Verdict
	}{
		{"at least", func(s *Sheet, q Quantity, l *Limit) Check { return s.AtLeast(dStaffCap, q, l) }, Failed, Passed, Passed},
		{"at most", func(s *Sheet, q Quantity, l *Limit) Check { return s.AtMost(dStaffCap, q, l) }, Passed, Passed, Failed},
		{"more than", func(s *Sheet, q Quantity, l *Limit) Check { return s.MoreThan(dStaffCap, q, l) }, Failed, Failed, Passed},
		{"less than", func(s *Sheet, q Quantity, l *Limit) Check { return s.LessThan(dStaffCap, q, l) }, Passed, Failed, Failed},
	} {
		s, limit := demoSheet(), plainLimit(Int(50))
		assert.Equal(t, c.under, verdictOf(s, c.line(s, s.Count(fStaff, Given(49)), limit)), "%s: one under", c.name)
		assert.Equal(t, c.at, verdictOf(s, c.line(s, s.Count(fStaff, Given(50)), limit)), "%s: at", c.name)
		assert.Equal(t, c.beyond, verdictOf(s, c.line(s, s.Count(fStaff, Given(51)), limit)), "%s: one over", c.name)
		missing := s.Count(fStaff, Opt[int]{})
		assert.Equal(t, Undetermined, verdictOf(s, c.line(s, missing, limit)), "%s: not given", c.name)
	}
}

func TestComparisonsAgainstAQuantity(t *testing.T) {
	day := NewDate(2025, 3, 1)
	for _, c := range []struct {
		name              string
		line              func(s *Sheet, q, bound Quantity) Check
		under, at, beyond Verdict
	}{
		{"not below", func(s *Sheet, q, b Quantity) Check { return s.NotBelow(dCert, q, b) }, Failed, Passed, Passed},
		{"not above", func(s *Sheet, q, b Quantity) Check { return s.NotAbove(dCert, q, b) }, Passed, Passed, Failed},
		{"above", func(s *Sheet, q, b Quantity) Check { return s.Above(dCert, q, b) }, Failed, Failed, Passed},
		{"below", func(s *Sheet, q, b Quantity) Check { return s.Below(dCert, q, b) }, Passed, Failed, Failed},
	} {
		s := demoSheet()
		bound := s.Date(fFiled, Given(day))
		until := func(d Date) Quantity { return s.Date(fCertUntil, Given(d)) }
		assert.Equal(t, c.under, verdictOf(s, c.line(s, until(day.AddDays(-1)), bound)), "%s: the day before", c.name)
		assert.Equal(t, c.at, verdictOf(s, c.line(s, until(day), bound)), "%s: the day", c.name)
		assert.Equal(t, c.beyond, verdictOf(s, c.line(s, until(day.AddDays(1)), bound)), "%s: the day after", c.name)
		open := s.Date(fFiled, Opt[Date]{})
		assert.Equal(t, Undetermined, verdictOf(s, c.line(s, until(day), open)), "%s: bound not given", c.name)
	}
}

func TestFlagsAndNone(t *testing.T) {
	s := demoSheet()
	flag := func(v Opt[bool]) Quantity { return s.Flag(fResident, v) }
	assert.Equal(t, Passed, verdictOf(s, s.Holds(dResident, flag(Given(true)))))
	assert.Equal(t, Failed, verdictOf(s, s.Holds(dResident, flag(Given(false)))))
	assert.Equal(t, Undetermined, verdictOf(s, s.Holds(dResident, flag(Opt[bool]{}))))
	assert.Equal(t, Failed, verdictOf(s, s.None(dClean, flag(Given(true)))))
	assert.Equal(t, Passed, verdictOf(s, s.None(dClean, flag(Given(false)))))
	assert.Equal(t, Passed, verdictOf(s, s.None(dClean, s.Count(fIncidents, Given(0)))))
	assert.Equal(t, Failed, verdictOf(s, s.None(dClean, s.Count(fIncidents, Given(1)))))
	assert.Equal(t, Undetermined, verdictOf(s, s.None(dClean, s.Count(fIncidents, Opt[int]{}))))
}

// Shares are compared by cross-multiplication: one fen in 10^17 decides.
func TestRatiosAreExact(t *testing.T) {
	s := demoSheet()
	sales := s.Yuan(fSales, Given(decimal.New(99_999_999_999_999_990, -2)))
	third := plainLimit(Percent(30))
	at := s.AtLeast(dRD, Ratio(s.Yuan(fRD, Given(decimal.New(29_999_999_999_999_997, -2))), sales), third)
	under := s.AtLeast(dRD, Ratio(s.Yuan(fRD, Given(decimal.New(29_999_999_999_999_996, -2))), sales), third)
	assert.Equal(t, Passed, verdictOf(s, at), "exactly 30%")
	assert.Equal(t, Failed, verdictOf(s, under), "one fen less")
}

// A ratio over zero passes nothing, whichever way it is asked, and earns nothing.
func TestWhatIsUndefinedNeverPasses(t *testing.T) {
	s := demoSheet()
	none := Ratio(s.Count(fScientists, Given(0)), s.Count(fStaff, Given(0)))
	limit, p := plainLimit(Int(0)), demo2020()
	for _, c := range []Check{
		s.AtLeast(dShare, none, limit), s.AtMost(dShare, none, limit), s.MoreThan(dShare, none, limit), s.LessThan(dShare, none, limit),
		s.Holds(dShare, none), s.None(dShare, none), s.NotBelow(dShare, none, none), s.NotAbove(dShare, none, none),
	} {
		assert.Equal(t, Failed, verdictOf(s, c))
	}
	points, known := (Finding{s, s.vals[s.Band(dPeople, none, &p.People).i].a}).Points()
	require.True(t, known)
	assert.Equal(t, "0 points", points.Text(EN))
	assert.Equal(t, "0 points", s.known(s.Climb(dPatents, none, &p.Patents).i).Text(EN))
	assert.Equal(t, "none", s.known(none.i).Text(EN))
	assert.True(t, s.known(Least(none, s.Count(fStaff, Given(3))).i).Undefined())
	assert.True(t, s.known(none.Plus(none).i).Undefined())
	assert.True(t, s.known(s.Choose(none, &p.RDShare).i).Undefined())
}

// While the divisor may be zero, a share can fail but not pass.
func TestWhatMayBeUndefinedNeverPasses(t *testing.T) {
	s := demoSheet()
	share := Ratio(s.Count(fScientists, Given(3)), s.Count(fStaff, Opt[int]{}))
	assert.Equal(t, Undetermined, verdictOf(s, s.AtLeast(dShare, share, plainLimit(Int(0)))), "at least 0 holds wherever there is a ratio")
	assert.Equal(t, Failed, verdictOf(s, s.LessThan(dShare, share, plainLimit(Int(0)))))
	assert.Contains(t, s.known(share.i).Text(ZH), "（或不存在）")
}

// Where nothing is given each fact is anything within its bounds.
func TestMissingFactsAreIntervals(t *testing.T) {
	s := demoSheet()
	staff := s.Count(fStaff, Opt[int]{})
	low, _ := s.known(staff.i).Low()
	high, _ := s.known(staff.i).High()
	assert.Equal(t, [2]Number{Int(0), Int(100_000)}, [2]Number{low, high})
	sum := s.known(staff.Plus(s.Count(fScientists, Given(7))).i)
	low, _ = sum.Low()
	high, _ = sum.High()
	assert.Equal(t, [2]Number{Int(7), Int(100_007)}, [2]Number{low, high})
	assert.Equal(t, Passed, verdictOf(s, s.AtMost(dStaffCap, staff, plainLimit(Int(100_000)))), "the bounds decide")
	assert.Equal(t, Failed, verdictOf(s, s.MoreThan(dStaffCap, staff, plainLimit(Int(100_000)))))
	assert.Equal(t, "not given", s.known(staff.i).Text(EN))
}

func TestArithmetic(t *testing.T) {
	s := demoSheet()
	n := func(v int) Quantity { return s.Count(fSpace, Given(v)) }
	text := func(q Quantity) string { return s.known(q.i).Text(EN) }
	assert.Equal(t, "9", text(n(7).Plus(n(2))))
	assert.Equal(t, "-5", text(n(2).Minus(n(7))))
	assert.Equal(t, "14", text(n(7).By(n(2))))
	assert.Equal(t, "3.5", text(n(7).Over(n(2))))
	assert.Equal(t, "350%", text(Ratio(n(7), n(2))))
	assert.Equal(t, "9", text(Total(n(1), n(3), n(5))))
	assert.Equal(t, "1", text(Least(n(3), n(1), n(5))))
	assert.Equal(t, "5", text(Most(n(3), n(5), n(1))))
	assert.Equal(t, "5.6", text(n(7).Times(plainLimit(Percent(80)))))
	assert.Equal(t, "7 persons", text(n(7).As(Persons)))
}

func TestDateArithmetic(t *testing.T) {
	s, year := demoSheet(), plainLimit(Int(1))
	day := func(y, m, d int) Quantity { return s.Date(fFiled, Given(NewDate(y, m, d))) }
	text := func(q Quantity) string { return s.known(q.i).Text(EN) }
	assert.Equal(t, "2023-02-28", text(day(2024, 2, 29).YearsBefore(year)))
	assert.Equal(t, "2025-02-28", text(day(2024, 2, 29).YearsAfter(year)))
	assert.Equal(t, "2024-02-28", text(day(2023, 2, 28).YearsAfter(year)))
	assert.Equal(t, "366 days", text(DaysBetween(day(2024, 1, 1), day(2025, 1, 1))))
	assert.Equal(t, "-1 days", text(DaysBetween(day(2024, 1, 2), day(2024, 1, 1))))
	assert.Equal(t, "0001-01-01", text(day(1, 6, 1).YearsBefore(year)), "it stays within the calendar")
	assert.Equal(t, "9999-12-31", text(day(9999, 6, 1).YearsAfter(year)))
}

// What is not held does not exist; what may not be held may not exist.
func TestOf(t *testing.T) {
	day := Given(NewDate(2030, 1, 1))
	for _, c := range []struct {
		held Opt[bool]
		want Verdict
	}{{Given(true), Passed}, {Given(false), Failed}, {Opt[bool]{}, Undetermined}} {
		s := demoSheet()
		cert := Of(s.Flag(fCertified, c.held), s.Date(fCertUntil, day))
		assert.Equal(t, c.want, verdictOf(s, s.NotBelow(dCert, cert, s.Date(fFiled, Given(NewDate(2025, 1, 1))))))
	}
}

// A figure that no source gives lies between 100 and 200: below and from there on it decides, in between it stays open.
func TestALimitOfUnknownLaw(t *testing.T) {
	p := demo2020()
	for space, want := range map[int]Verdict{99: Failed, 100: Undetermined, 199: Undetermined, 200: Passed, 201: Passed} {
		s := demoSheet()
		c := s.AtLeast(dSpace, s.Count(fSpace, Given(space)), &p.MinSpace)
		assert.Equal(t, want, verdictOf(s, c), "%d", space)
		if want == Undetermined {
			assert.Equal(t, []Cause{LawUnknown}, Finding{s, c.n - 1}.Causes())
			assert.Empty(t, Finding{s, c.n - 1}.Waits())
		}
	}
	p.MinSpace.Source = Disputed
	s := demoSheet()
	c := s.AtLeast(dSpace, s.Count(fSpace, Given(150)), &p.MinSpace)
	assert.Equal(t, []Cause{LawDisputed}, Finding{s, c.n - 1}.Causes())
}

// R&D of 5% up to 50 million inclusive, then 4% up to 200 million inclusive, then 3%.
func TestASchedulePicksTheLimit(t *testing.T) {
	p := demo2020()
	for sales, want := range map[int64]string{0: "5%", 5_000_000_000: "5%", 5_000_000_001: "4%", 20_000_000_000: "4%", 20_000_000_001: "3%"} {
		s := demoSheet()
		assert.Equal(t, want, s.known(s.Choose(s.Yuan(fSales, Fen(sales)), &p.RDShare).i).Text(EN), "%d fen", sales)
	}
	s := demoSheet()
	assert.Equal(t, "3% to 5%", s.known(s.Choose(s.Yuan(fSales, Opt[decimal.Decimal]{}), &p.RDShare).i).Text(EN))
	above := NewSchedule(Basis{}, Case{From: Int(10), Limit: Percent(5)})
	assert.True(t, s.known(s.Choose(s.Count(fSpace, Given(9)), &above).i).Undefined(), "below the first line there is no limit")
}

func TestOutOfBoundsIsAnError(t *testing.T) {
	s := demoSheet()
	s.AtMost(dStaffCap, s.Count(fStaff, Given(100_001)), plainLimit(Int(500)))
	s.None(dClean, s.Count(fIncidents, Given(-1)))
	s.Decide()
	var bounds *BoundsError
	require.ErrorAs(t, s.Err(), &bounds)
	assert.Equal(t, "rule: out of bounds: staff incidents", bounds.Error())
	_, err := s.Decision()
	assert.ErrorAs(t, err, &bounds)
	for _, amount := range []decimal.Decimal{decimal.New(1, -3), decimal.New(1, 15), decimal.New(-1, -2)} {
		s.Reset(Frame{})
		s.Yuan(fSales, Given(amount))
		checkOf(s, Passed)
		s.Decide()
		assert.ErrorAs(t, s.Err(), &bounds, amount.String())
	}
}

func TestASheetWithoutDecisionIsNoAnswer(t *testing.T) {
	s := demoSheet()
	s.Holds(dResident, s.Flag(fResident, Given(true)))
	_, err := s.Decision()
	require.ErrorIs(t, err, ErrRules)
	assert.Contains(t, err.Error(), "demo: no decision")
	s.book = NewBook("demo", Text{}, nil, nil)
	assert.ErrorIs(t, s.Err(), ErrBook)
}

// A reused sheet answers as a fresh one does: nothing of the evaluation before is left.
func TestASheetIsUsedAgain(t *testing.T) {
	scheme, s := demoScheme(), demoSheet()
	bad := demoGood()
	bad.Staff = Given(-1)
	_, err := scheme.EvaluateOn(s, &bad)
	require.Error(t, err)
	_, err = scheme.EvaluateOn(s, &demoApp{Filed: Given(NewDate(2020, 5, 5))})
	require.NoError(t, err)
	good := demoGood()
	reused, err := scheme.EvaluateOn(s, &good)
	require.NoError(t, err)
	fresh := demoDecide(t, nil)
	assert.Equal(t, fresh.FullText(ZH), reused.FullText(ZH))
	assert.Equal(t, string(fresh.AppendJSON(nil)), string(reused.AppendJSON(nil)))
}

// Which lines exist, and in what order, depends on the policy alone.
func TestLinesDoNotDependOnFacts(t *testing.T) {
	codes := func(d Decision) (all []string) {
		for f := range d.Findings() {
			all = append(all, f.Code()+" "+f.Op().String())
		}
		return all
	}
	empty, err := demoScheme().Evaluate(demoApp{Filed: Given(NewDate(2025, 3, 1))})
	require.NoError(t, err)
	assert.Equal(t, codes(demoDecide(t, nil)), codes(empty))
	assert.Equal(t, Undetermined, empty.Verdict())
}

func TestSchemePicksTheEdition(t *testing.T) {
	scheme := demoScheme()
	require.NoError(t, scheme.Err())
	a := demoGood()
	a.Accounts = Given(false)
	for day, want := range map[Date]Verdict{NewDate(2023, 12, 31): Passed, NewDate(2024, 1, 1): Failed} {
		a.Filed = Given(day)
		d, err := scheme.Evaluate(a)
		require.NoError(t, err)
		assert.Equal(t, want, d.Verdict(), day.String())
	}
	a.Filed = Given(NewDate(2019, 12, 31))
	_, err := scheme.Evaluate(a)
	var edition *EditionError
	require.True(t, errors.As(err, &edition))
	assert.Equal(t, NewDate(2020, 1, 1), edition.Covered[0].From)
	_, err = scheme.Evaluate(demoApp{})
	assert.ErrorAs(t, err, &edition, "the day is not known")
}

// What a scheme lacks surfaces at the first evaluation, as an error.
func TestAnIncompleteSchemeIsAnError(t *testing.T) {
	c := NewScheme(Parts[demoPolicy, demoApp]{})
	p := demo2020()
	_, err := c.Evaluate(demoApp{})
	assert.ErrorIs(t, err, ErrScheme)
	_, err = c.EvaluateOn(demoSheet(), &demoApp{})
	assert.ErrorIs(t, err, ErrScheme)
	_, err = c.EvaluateWith(demoSheet(), &p, &demoApp{})
	assert.ErrorIs(t, err, ErrScheme)
	_, err = c.Gaps(demoApp{})
	assert.ErrorIs(t, err, ErrScheme)
	_, err = c.GapsWith(&p, demoApp{})
	assert.ErrorIs(t, err, ErrScheme)
	_, err = c.Rulebook(nil, &p)
	assert.ErrorIs(t, err, ErrScheme)
}

// Points count only where a flag holds; a calendar year begins on 1 January; a choice is never missing.
func TestWhenFirstDayAndElect(t *testing.T) {
	s := demoSheet()
	points := s.Count(fSpace, Given(7))
	assert.Equal(t, "7", s.known(points.When(s.Elect(true)).i).Text(EN))
	assert.Equal(t, "0", s.known(points.When(s.Elect(false)).i).Text(EN))
	assert.Equal(t, "0 to 7", s.known(points.When(s.Flag(fResident, Opt[bool]{})).i).Text(EN))
	year := s.Count(fSpace, Given(2026)).As(CalendarYear)
	assert.Equal(t, "2026-01-01", s.known(year.FirstDay().i).Text(EN))
	s.Holds(dResident, s.Elect(false))
	s.Decide()
	d, err := s.Decision()
	require.NoError(t, err)
	assert.Equal(t, Failed, d.Verdict())
	assert.Equal(t, []string{"resident"}, pathsOf(d.Missing().Settled))
}

// Each of more lines than 16 bits count has its own number of the law.
func TestManyLinesAreToldApart(t *testing.T) {
	s, few, most := demoSheet(), plainLimit(Int(10)), plainLimit(Int(20))
	for range 40_000 {
		s.AtMost(dStaffCap, s.Count(fStaff, Given(15)), most)
	}
	s.AtMost(dStaffCap, s.Count(fStaff, Given(15)), few)
	s.Decide()
	d, err := s.Decision()
	require.NoError(t, err)
	require.Equal(t, Failed, d.Verdict())
	require.Len(t, d.Failures(), 1)
	limit, _ := d.Failures()[0].Limit()
	require.Equal(t, *few, limit)
}

// A thing held on one sheet has nothing on another; and a group under a rule that is none is a slip, not a panic.
func TestSlipsOfHeldThingsAndGroups(t *testing.T) {
	a, b := NewSheet(formulaDates()), NewSheet(formulaDates())
	Of(a.Flag(2, Given(true)), b.Date(0, Given(NewDate(2026, 1, 1))))
	assert.ErrorIs(t, a.Err(), ErrRules)
	assert.ErrorIs(t, b.Err(), ErrRules)
	for _, id := range []ID{1, 99} { // the book has one rule
		s := NewSheet(formulaDates())
		s.AnyOf(id, s.Holds(0, s.Flag(2, Given(true))))
		s.Decide()
		assert.ErrorIs(t, s.Err(), ErrRules)
		assert.ErrorContains(t, s.Err(), "a rule that the book does not declare")
	}
}
