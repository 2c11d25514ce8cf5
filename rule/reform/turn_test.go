package reform_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/internal/workshop"
	"github.com/keji-rules/keji/rule/reform"
)

type rules = func(*rule.Sheet, *policy, *application)

// compared is the study of the rules under V2020, which does not ask for residents, and V2024, which does; turned round
// where the older law comes after.
func compared(by rules, older, newer int, change func(before, after *policy)) reform.Study[policy, application] {
	scheme := workshop.SchemeOf(by)
	all := scheme.Timeline().All()
	before, after := all[older], all[newer]
	if change != nil {
		change(&before.Policy, &after.Policy)
	}
	return reform.Study[policy, application]{Scheme: scheme, Before: reform.In(before), After: reform.In(after)}
}

// flipsOf are the flips of some workshops.
func flipsOf(t *testing.T, s reform.Study[policy, application], apps ...application) (all []reform.Flip, i reform.Impact) {
	t.Helper()
	s.OnFlip = func(f reform.Flip) error { all = append(all, f); return nil }
	i, err := s.Run(context.Background(), numbered(apps...))
	require.NoError(t, err)
	require.Empty(t, i.Faults)
	return all, i
}

// by names the lines that decided a flip.
func by(f reform.Flip) (all []string) {
	for _, t := range f.Turns {
		all = append(all, t.Rule.Code)
	}
	return all
}

// verdictsOf are those of a line before and after.
func verdictsOf(t reform.Turn) [2]rule.Verdict {
	return [2]rule.Verdict{t.Before.Line.Verdict.Or(rule.NotApplicable), t.After.Line.Verdict.Or(rule.NotApplicable)}
}

// certified holds a certificate until long after it filed, and has 4 points of 10.
func certified() application {
	a := filed(2025, 3, 1, 5)
	a.Until = rule.Given(rule.NewDate(2027, 1, 1))
	return a
}

// eitherWay asks for a certificate, where the edition has the clause, or the points; the certificate is the first line.
func eitherWay(s *rule.Sheet, p *policy, a *application) { ways(s, p, a) }

// afterANote is the same, with a note before it in the edition that has the clause.
func afterANote(s *rule.Sheet, p *policy, a *application) {
	if p.Resident.On {
		s.Note(s.LessThan(workshop.Few, s.Count(workshop.FactStaff, a.Staff), &p.Few))
	}
	ways(s, p, a)
}

func ways(s *rule.Sheet, p *policy, a *application) {
	certificate := s.Where(&p.Resident, s.NotBelow(workshop.Certificate, s.Date(workshop.FactUntil, a.Until), s.Date(workshop.FactFiled, a.Filed)))
	s.Where(&p.Resident, s.Holds(workshop.Resident, s.Flag(workshop.FactResident, a.Resident)))
	rights := s.Climb(workshop.Patents, s.Count(workshop.FactPatents, a.Patents), &p.Patents)
	s.AnyOf(workshop.Route, certificate, s.AtLeast(workshop.Pass, rights, &p.Pass))
	s.Decide()
}

// Who passed by a certificate, which the new law does not know, loses by it: the points failed under either law. That
// the firm is resident passed as well, and opens no route.
func TestTheRouteThatWasTaken(t *testing.T) {
	for i, law := range []rules{eitherWay, eitherWay, afterANote, afterANote} {
		s, turned := compared(law, 1, 0, nil), i%2 == 1
		if turned {
			s.Before, s.After = s.After, s.Before
		}
		flips, _ := flipsOf(t, s, certified())
		require.Len(t, flips, 1)
		assert.Equal(t, []string{"workshop.certificate"}, by(flips[0]), "turned %v", turned)
		want := [2]rule.Verdict{rule.Passed, rule.NotApplicable}
		if turned {
			want = [2]rule.Verdict{rule.NotApplicable, rule.Passed}
		}
		assert.Equal(t, want, verdictsOf(flips[0].Turns[0]))
		assert.Equal(t, [2]bool{true, true}, [2]bool{flips[0].Turns[0].Before.Has, flips[0].Turns[0].After.Has})
	}
}

// lines has a line more, at the front, under the edition that asks for residents; and one less, behind.
func lines(s *rule.Sheet, p *policy, a *application) {
	if p.Resident.On {
		s.Holds(workshop.Resident, s.Flag(workshop.FactResident, a.Resident))
	}
	staff := s.Count(workshop.FactStaff, a.Staff)
	s.AtMost(workshop.MaxStaff, staff, &p.MaxStaff)
	if !p.Resident.On {
		s.LessThan(workshop.Few, staff, &p.Few)
	}
	s.Decide()
}

// A line is compared with its own of the other law, wherever it stands there; one that the other law lacks has none.
func TestLinesAreMatchedByTheirRules(t *testing.T) {
	most := func(before, after *policy) { before.MaxStaff.Value, after.MaxStaff.Value = rule.Int(50), rule.Int(8) }
	small := certified()
	small.Staff, small.Experts = rule.Given(9), rule.Given(1)
	flips, _ := flipsOf(t, compared(lines, 0, 1, most), small)
	require.Len(t, flips, 1)
	assert.Equal(t, []string{"workshop.max_staff"}, by(flips[0]))
	assert.Equal(t, [2]rule.Verdict{rule.Passed, rule.Failed}, verdictsOf(flips[0].Turns[0]))

	flips, _ = flipsOf(t, compared(lines, 1, 0, func(before, after *policy) { most(after, before) }), small)
	require.Len(t, flips, 1)
	assert.Equal(t, []string{"workshop.max_staff"}, by(flips[0]))
	assert.Equal(t, [2]rule.Verdict{rule.Failed, rule.Passed}, verdictsOf(flips[0].Turns[0]))

	many := certified() // 20 persons are not fewer than 10, which the newer law does not ask
	flips, _ = flipsOf(t, compared(lines, 0, 1, nil), many)
	require.Len(t, flips, 1)
	assert.Equal(t, []string{"workshop.few"}, by(flips[0]))
	assert.True(t, flips[0].Turns[0].Before.Has)
	assert.False(t, flips[0].Turns[0].After.Has)

	foreign := certified()
	foreign.Resident, foreign.Staff, foreign.Experts = rule.Given(false), rule.Given(9), rule.Given(1)
	flips, i := flipsOf(t, compared(lines, 0, 1, nil), foreign)
	require.Len(t, flips, 1)
	assert.Equal(t, []string{"workshop.resident"}, by(flips[0]), "the first line of its law")
	assert.Equal(t, [2]bool{false, true}, [2]bool{flips[0].Turns[0].Before.Has, flips[0].Turns[0].After.Has})
	assert.Equal(t, "workshop.resident", i.Turning[0].Rule.Code)
}

// Where no line stands otherwise and no other way was taken, all lines that keep the subject from passing are named.
func TestNoLineStandsOtherwise(t *testing.T) {
	one := func(s *rule.Sheet, p *policy, a *application) {
		rights := s.Climb(workshop.Patents, s.Count(workshop.FactPatents, a.Patents), &p.Patents)
		points := s.AtLeast(workshop.Pass, rights, &p.Pass)
		if p.Resident.On {
			s.AnyOf(workshop.Route, points, s.Holds(workshop.Resident, s.Flag(workshop.FactResident, a.Resident)))
		}
		s.Decide()
	}
	flips, _ := flipsOf(t, compared(one, 1, 0, nil), certified())
	require.Len(t, flips, 1)
	assert.Equal(t, []string{"workshop.pass"}, by(flips[0]))
}

// The side where the subject fares worse tells the lines: failing is worse than being open, and open worse than passing.
func TestTheWorseSideTells(t *testing.T) {
	looser := func(_, after *policy) { after.Pass.Value = rule.Int(8) }
	a := filed(2025, 8, 2, 7) // 9 points
	flips, _ := flipsOf(t, compared(workshop.Rules, 1, 1, looser), a)
	require.Len(t, flips, 1)
	assert.Equal(t, []string{"workshop.pass"}, by(flips[0]))
	assert.Equal(t, [2]rule.Verdict{rule.Failed, rule.Passed}, verdictsOf(flips[0].Turns[0]))

	a.Research = application{}.Research // open under either law
	flips, _ = flipsOf(t, compared(workshop.Rules, 1, 1, looser), a)
	require.Len(t, flips, 1)
	assert.Equal(t, rule.Undetermined, flips[0].After.Verdict)
	assert.Equal(t, []string{"workshop.pass"}, by(flips[0]))
}

// Who is open under one law and passes under the other is told by what was open.
func TestOpenIsWorseThanPassing(t *testing.T) {
	a := filed(2025, 8, 6, 3)
	a.Experts = application{}.Experts // 3 to 11 points
	lower := func(_, after *policy) { after.Pass.Value = rule.Int(3) }
	flips, _ := flipsOf(t, compared(workshop.Rules, 1, 1, lower), a)
	require.Len(t, flips, 1)
	assert.Equal(t, []string{"workshop.pass"}, by(flips[0]))
	assert.Equal(t, [2]rule.Verdict{rule.Undetermined, rule.Passed}, verdictsOf(flips[0].Turns[0]))
}

// A route that is closed under either law did not decide, even where it is the first line.
func TestARouteThatStaysClosed(t *testing.T) {
	law := func(s *rule.Sheet, p *policy, a *application) {
		home := s.Holds(workshop.Resident, s.Flag(workshop.FactResident, a.Resident))
		rights := s.Climb(workshop.Patents, s.Count(workshop.FactPatents, a.Patents), &p.Patents)
		s.AnyOf(workshop.Route, home, s.AtLeast(workshop.Pass, rights, &p.Pass))
		s.Decide()
	}
	marks := func(before, after *policy) { before.Pass.Value, after.Pass.Value = rule.Int(4), rule.Int(5) }
	a := filed(2025, 8, 6, 5) // 4 points for rights
	a.Resident = rule.Given(false)
	flips, _ := flipsOf(t, compared(law, 1, 1, marks), a)
	require.Len(t, flips, 1)
	assert.Equal(t, []string{"workshop.pass"}, by(flips[0]))
}

// Lines whose points moved follow those that decided: bands and steps, and not the sum of them.
func TestPointsThatMoved(t *testing.T) {
	scored := func(s *rule.Sheet, p *policy, a *application) {
		experts := s.Band(workshop.Share, rule.Ratio(s.Count(workshop.FactExperts, a.Experts), s.Count(workshop.FactStaff, a.Staff)), &p.Share)
		rights := s.Climb(workshop.Patents, s.Count(workshop.FactPatents, a.Patents), &p.Patents)
		s.AtLeast(workshop.Pass, s.Sum(workshop.Total, &p.Cap, experts, rights), &p.Pass)
		s.Decide()
	}
	// 8 and 4 points are 12; then 5 and 3
	less := func(_, after *policy) {
		after.Share.Rows[1].Low, after.Share.Rows[1].High, after.Patents.Base = rule.Int(5), rule.Int(5), rule.Int(1)
	}
	flips, i := flipsOf(t, compared(scored, 1, 1, less), filed(2025, 8, 6, 5))
	require.Len(t, flips, 1)
	assert.Equal(t, []string{"workshop.pass", "workshop.share", "workshop.patents"}, by(flips[0]))
	require.Len(t, i.Points, 3)
	assert.Equal(t, []string{"-1", "-3", "-4"}, []string{i.Points[0].Total, i.Points[1].Total, i.Points[2].Total}, "patents, share, total")
	assert.Equal(t, [3]int{0, 1, 0}, [3]int{i.Points[1].Up, i.Points[1].Down, i.Points[1].Unclear})
}
