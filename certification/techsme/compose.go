package techsme

import (
	"fmt"

	"github.com/keji-rules/keji/rule"
)

// Compose builds the registration number that an entry should bear, under the edition in force for its year. What is not
// given leaves it open; the day of submission is not needed for an enterprise founded in the year of entry.
func (e Entry) Compose() (rule.Answer[Number], error) {
	return inForce(e, e.SubmittedOn.Or(rule.Date{}), compose)
}

// Compose builds the number of an entry under this policy.
func (p LifePolicy) Compose(e Entry) (rule.Answer[Number], error) { return under(p, e, compose) }

func compose(p *LifePolicy, e *Entry, t *trace) (rule.Answer[Number], error) {
	year, _ := e.year()
	t.laidOut(numYear, year, inYear("编号所载", "in the number", year))
	division, placed := need(t, factDivision, e.Division)
	if placed {
		*t.line(numDivision) = divisionLine(division)
	}
	timing := composeTiming(p, e, t, year)
	routes := composeRoutes(p, e, t, year)
	serial, numbered := need(t, factSerial, e.Serial)
	if numbered {
		t.laidOut(numSerial, year, serialNamed(serial))
	}
	if !placed || timing == "" || routes == "" || !numbered {
		return open[Number](t, composed)
	}
	if timing == timingNew && !e.SubmittedOn.IsGiven() {
		t.lack(factFiled)
	}
	text := fmt.Sprintf("%04d%s%s%s%06d", year, division, timing, routes, serial)
	return answer(t, composed, rule.Given(Number{text}))
}

// composeTiming is position 11; empty while it is open.
func composeTiming(p *LifePolicy, e *Entry, t *trace, year int) string {
	can := timings(p, e, t, year)
	if len(can) > 1 {
		return ""
	}
	l := t.line(numTiming, timingNamed(p, can, year))
	l.Values = append(l.Values, daysGiven([]rule.FactID{factFounded, factFiled}, e.FoundedOn, e.SubmittedOn)...)
	*l = l.On(p.timing(year)...)
	return can
}

// timings lists what position 11 can be by what is known, and notes what is lacking.
func timings(p *LifePolicy, e *Entry, t *trace, year int) string {
	founded, known := need(t, factFounded, e.FoundedOn)
	if known && founded.Year() == year {
		return timingNew
	}
	can := timingEarly + timingLate
	if filed, given := need(t, factFiled, e.SubmittedOn); given {
		can = timingLate
		if !filed.After(p.EarlyBy.In(year)) {
			can = timingEarly
		}
	}
	if !known {
		can += timingNew
	}
	return can
}

// timingNamed says what a character at position 11 means.
func timingNamed(p *LifePolicy, timing string, year int) rule.Named {
	by := p.EarlyBy.In(year)
	switch timing {
	case timingEarly:
		return words("含义", "meaning", fmt.Sprintf("0：编号年度之前成立，%s（含）前提交", by), fmt.Sprintf("0: founded before the year of entry, submitted by %s (inclusive)", by))
	case timingLate:
		return words("含义", "meaning", fmt.Sprintf("A：编号年度之前成立，%s之后提交", by), fmt.Sprintf("A: founded before the year of entry, submitted after %s", by))
	case timingNew:
		return words("含义", "meaning", "B：编号年度内成立", "B: founded in the year of entry")
	}
	return words("含义", "meaning", timing+"：含义不明", timing+": meaning not known")
}

func serialNamed(serial int) rule.Named {
	text := fmt.Sprintf("%06d", serial)
	return words("编号所载", "in the number", text, text)
}
