package rule

import (
	"errors"
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// a check with the verdict asked for.
func checkOf(s *Sheet, v Verdict) Check {
	flag := map[Verdict]Opt[bool]{Passed: Given(true), Failed: Given(false), NotApplicable: Given(true)}[v]
	c := s.Holds(dResident, s.Flag(fResident, flag))
	if v == NotApplicable {
		s.Where(&Switch{}, c)
	}
	return c
}

const (
	uu = Undetermined
	pp = Passed
	ff = Failed
	na = NotApplicable
)

// Kleene's tables, written out; what does not apply does not count.
var groupTable = []struct{ a, b, all, any Verdict }{
	{pp, pp, pp, pp}, {pp, ff, ff, pp}, {pp, uu, uu, pp}, {pp, na, pp, pp},
	{ff, pp, ff, pp}, {ff, ff, ff, ff}, {ff, uu, ff, uu}, {ff, na, ff, ff},
	{uu, pp, uu, pp}, {uu, ff, ff, uu}, {uu, uu, uu, uu}, {uu, na, uu, uu},
	{na, pp, pp, pp}, {na, ff, ff, ff}, {na, uu, uu, uu}, {na, na, na, na},
}

func TestGroups(t *testing.T) {
	for _, c := range groupTable {
		s := demoSheet()
		assert.Equal(t, c.all, verdictOf(s, s.All(dScored, checkOf(s, c.a), checkOf(s, c.b))), "%v and %v", c.a, c.b)
		assert.Equal(t, c.any, verdictOf(s, s.AnyOf(dRoute, checkOf(s, c.a), checkOf(s, c.b))), "%v or %v", c.a, c.b)
	}
}

// The decision joins what is required as All does; a line that a group took in does not count again.
func TestDecideJoinsWhatIsRequired(t *testing.T) {
	for _, c := range groupTable {
		s := demoSheet()
		checkOf(s, c.a)
		checkOf(s, c.b)
		s.Decide()
		assert.Equal(t, c.all, s.verdict, "%v and %v", c.a, c.b)
		_, err := s.Decision()
		assert.Equal(t, c.all == na, errors.Is(err, ErrRules), "where nothing applies nothing is decided")
	}
	s := demoSheet()
	s.AnyOf(dRoute, checkOf(s, Failed), checkOf(s, Passed))
	s.Decide()
	assert.Equal(t, Passed, s.verdict)
}

// Rules that require nothing would let everybody pass: that is a slip of the programmer, not an answer.
func TestADecisionWithoutRequirementIsASlip(t *testing.T) {
	p := demo2020()
	for name, write := range map[string]func(s *Sheet){
		"an empty sheet":          func(*Sheet) {},
		"only facts":              func(s *Sheet) { s.Flag(fResident, Given(true)) },
		"only points":             func(s *Sheet) { s.Sum(dTotal, nil, s.Band(dPeople, s.Count(fStaff, Given(1)), &p.People)) },
		"only notes":              func(s *Sheet) { s.Note(checkOf(s, Passed)) },
		"only what is switched":   func(s *Sheet) { s.Where(&p.FullAccounts, checkOf(s, Failed)) },
		"only a note of readings": func(s *Sheet) { c := checkOf(s, Passed); s.Same(dShareSame, c, checkOf(s, Failed)); s.Note(c) },
	} {
		s := demoSheet()
		write(s)
		s.Decide()
		_, err := s.Decision()
		require.ErrorIs(t, err, ErrRules, name)
		assert.Contains(t, err.Error(), "a decision without any requirement", name)
	}
}

// The exception excuses; without it the requirement decides.
func TestUnless(t *testing.T) {
	for _, c := range []struct{ exception, requirement, want Verdict }{
		{pp, pp, pp}, {pp, ff, pp}, {pp, uu, pp},
		{ff, pp, pp}, {ff, ff, ff}, {ff, uu, uu},
		{uu, pp, pp}, {uu, ff, uu}, {uu, uu, uu},
		{na, pp, pp}, {na, ff, ff}, {na, uu, uu},
		{pp, na, na}, {ff, na, na}, {uu, na, na}, {na, na, na}, // what is not required needs no excuse
	} {
		s := demoSheet()
		got := verdictOf(s, s.Unless(dYoungOrProfit, checkOf(s, c.exception), checkOf(s, c.requirement)))
		assert.Equal(t, c.want, got, "%v excuses %v", c.exception, c.requirement)
	}
}

// Where the edition lacks the requirement, its exception drops out with it, and so does what the exception asks for.
func TestUnlessTheClauseIsLacking(t *testing.T) {
	for on, want := range map[bool]struct {
		exception, whole, decision Verdict
		facts                      []string
	}{
		true:  {ff, ff, ff, []string{"profitable", "accounts", "resident"}},
		false: {na, na, pp, []string{"resident"}},
	} {
		s := demoSheet()
		exception := s.All(dScored, s.Holds(dProfit, s.Flag(fProfitable, Given(false))))
		requirement := s.Where(&Switch{On: on, Basis: demoBasis(3)}, s.Holds(dAccounts, s.Flag(fAccounts, Given(false))))
		whole := s.Unless(dYoungOrProfit, exception, requirement)
		s.Holds(dResident, s.Flag(fResident, Given(true)))
		s.Decide()
		d, err := s.Decision()
		require.NoError(t, err)
		assert.Equal(t, want.exception, verdictOf(s, exception))
		assert.Equal(t, want.exception, s.finds[0].result, "below the exception")
		assert.Equal(t, want.whole, verdictOf(s, whole))
		assert.Equal(t, want.decision, d.Verdict())
		assert.Equal(t, want.facts, pathsOf(Rulebook{d: d, app: reflect.TypeFor[demoApp]()}.Facts()))
	}
}

// A clause that the edition lacks drops out with all that it took in.
func TestWhere(t *testing.T) {
	p := demo2020()
	s := demoSheet()
	inner := s.Holds(dAccounts, s.Flag(fAccounts, Given(false)))
	s.Where(&p.FullAccounts, s.All(dScored, inner))
	s.Holds(dResident, s.Flag(fResident, Given(true)))
	s.Decide()
	assert.Equal(t, Passed, s.verdict)
	assert.Equal(t, NotApplicable, verdictOf(s, inner))
	assert.Equal(t, p.FullAccounts.Cite, Finding{s, 1}.Citation(), "the switch says where")
	p = demo2024()
	s = demoSheet()
	s.Where(&p.FullAccounts, s.Holds(dAccounts, s.Flag(fAccounts, Given(false))))
	s.Decide()
	assert.Equal(t, Failed, s.verdict)
}

// Notes are said and count for nothing: neither for the verdict nor for what is missing.
func TestNote(t *testing.T) {
	d := demoDecide(t, func(a *demoApp) { a.Sensitive = Given(true) })
	assert.Equal(t, Passed, d.Verdict())
	assert.Contains(t, d.Text(ZH), "○ 敏感行业：是")
	d = demoDecide(t, func(a *demoApp) { a.Sensitive = Opt[bool]{} })
	assert.Equal(t, Passed, d.Verdict())
	assert.Empty(t, d.Missing().Open)
	require.Len(t, d.Missing().Settled, 1)
	assert.Equal(t, "sensitive", d.Missing().Settled[0].Path)
	s := demoSheet()
	s.Note(s.All(dScored, s.Holds(dResident, s.Flag(fResident, Given(false)))))
	s.Holds(dAccounts, s.Flag(fAccounts, Given(true)))
	s.Decide()
	assert.Equal(t, Passed, s.verdict)
	assert.Equal(t, NoteLine, Finding{s, 0}.Role(), "a note takes in notes")
}

// The stated default decides; the other reading is a note, and the comparison says whether they differ.
func TestSame(t *testing.T) {
	for scientists, want := range map[int]struct{ decision, same Verdict }{9: {ff, pp}, 10: {ff, ff}, 11: {pp, pp}} {
		d := demoDecide(t, func(a *demoApp) {
			a.Scientists, a.Certified, a.CertUntil = Given(scientists), Given(true), Given(NewDate(2030, 1, 1))
		})
		assert.Equal(t, want.decision, d.Verdict(), "%d of 100", scientists)
		assert.Equal(t, want.same, demoLine(t, d, dShareSame).Verdict(), "%d of 100", scientists)
		assert.Equal(t, NoteLine, demoLine(t, d, dShareLoose).Role())
	}
	d := demoDecide(t, func(a *demoApp) { a.Scientists = Opt[int]{} })
	assert.Equal(t, Undetermined, demoLine(t, d, dShareSame).Verdict())
	assert.Contains(t, demoDecide(t, func(a *demoApp) { a.Scientists = Given(10) }).Text(ZH), "○ 占比是否含本数：两种理解结论不同")
}

// What would make rules laxer without a word is a slip.
func TestGroupSlips(t *testing.T) {
	off := &Switch{}
	for name, slip := range map[string]func(s *Sheet){
		"a group of nothing": func(s *Sheet) { s.AnyOf(dRoute) },
		"switched too late": func(s *Sheet) {
			c := checkOf(s, Failed)
			s.All(dScored, c)
			s.Where(off, c)
		},
		"noted too late": func(s *Sheet) {
			c := checkOf(s, Failed)
			s.All(dScored, c)
			s.Note(c)
		},
		"a note taken in": func(s *Sheet) {
			c := checkOf(s, Failed)
			s.Note(c)
			s.AnyOf(dRoute, c, checkOf(s, Passed))
		},
		"a differing reading taken in": func(s *Sheet) {
			c := checkOf(s, Failed)
			s.Same(dShareSame, checkOf(s, Passed), c)
			s.AnyOf(dRoute, c, checkOf(s, Passed))
		},
		"a line of a group as the differing reading": func(s *Sheet) {
			c := checkOf(s, Failed)
			s.All(dScored, c)
			s.Same(dShareSame, checkOf(s, Passed), c)
		},
		"a reading compared with itself": func(s *Sheet) {
			c := checkOf(s, Failed)
			s.Same(dShareSame, c, c)
		},
	} {
		s := demoSheet()
		checkOf(s, Passed)
		require.NoError(t, s.fault, name)
		slip(s)
		s.Decide()
		assert.ErrorIs(t, s.Err(), ErrRules, name)
		assert.NotContains(t, s.Err().Error(), "without any requirement", name)
	}
}

// Readings are compared only where both have the clause.
func TestSameWhereAClauseIsLacking(t *testing.T) {
	s := demoSheet()
	s.Same(dShareSame, checkOf(s, NotApplicable), checkOf(s, Passed))
	assert.Equal(t, NotApplicable, s.finds[2].result)
}
