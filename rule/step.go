package rule

// step computes one value of a program.
type step struct {
	do      valueOp
	unit    Unit
	at      int32 // the value
	a, b, c int32 // two values it is made of, and what else it needs: see program.step
}

// What makes a value is one of valueOp or, where that stands for several, one of these.
const (
	doRatio       valueOp = fromChoice + 1 + iota
	doYearsBefore         // a day some years earlier
	doYearsAfter
	doBand    // points by table
	doClimb   // points by steps
	doCapped  // points up to a limit, or without one
	doAward   // points that a person gave
	doNothing // what cannot be compiled
)

// strict reports whether what is made of something undefined is undefined.
func (o valueOp) strict() bool {
	switch o {
	case fromExceeds, fromHeld, fromSwitch, fromEither, doBand, doClimb, doCapped, doAward:
		return false
	}
	return true
}

// step returns the step that computes a value.
func (p *program) step(i int32, beside map[int32]int32) step {
	s := p.form
	v := &s.vals[i]
	t := step{do: v.op, unit: v.unit, at: i, a: v.a, b: v.b}
	switch v.op {
	case fromQuotient:
		if v.unit == Share {
			t.do = doRatio
		}
	case fromTotal, fromLeast, fromMost: // the first and the last of the list, and where it starts
		t.a, t.b, t.c = s.kids[v.a], s.kids[v.a+v.b-1], v.a
	case fromCases: // the flag, and where it starts; the value where it holds and the other one follow it
		t.do, t.a, t.b, t.c = fromEither, s.kids[v.a], s.kids[v.a], v.a
	case fromFact, fromEither: // what the law itself read, and cases of which it kept one only
		t.do, t.a, t.b = doNothing, 0, 0
	case fromSwitch: // what was taken, and the other one
		t.b = beside[i]
	case fromSchedule:
		t.b, t.c = v.a, v.b
	case fromLimit: // what is multiplied or moved, and the number of the law
		t.b, t.c = v.a, v.b
		if years, noted := beside[i]; noted {
			t.do = doYearsBefore + valueOp(years)
		}
	case fromPoints:
		s.pointsStep(&t, &s.finds[v.a])
	}
	return t
}

// pointsStep sets what a step for points does: by what was measured, with the table, the ladder or the limit of the line,
// -1 without one; or by what was awarded, with what is allowed.
func (s *Sheet) pointsStep(t *step, f *finding) {
	t.a, t.b, t.c = f.q, f.q, f.kid
	switch f.op {
	case Band:
		t.do = doBand
	case Climb:
		t.do = doClimb
	case Award:
		t.do, t.c = doAward, s.kids[f.kid]
	default:
		t.do, t.c = doCapped, f.limit-1
	}
}
