package techsme

import (
	"fmt"
	"strings"

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
	t.line(numYear, inYear("编号所载", "in the number", year))
	division, placed := need(t, factDivision, e.Division)
	if placed {
		*t.line(numDivision) = divisionLine(division)
	}
	timing := composeTiming(p, e, t, year)
	routes := composeRoutes(p, e, t)
	serial, numbered := need(t, factSerial, e.Serial)
	if numbered {
		t.line(numSerial, serialNamed(serial))
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
	*l = l.On(p.EarlyBy.Day.Basis)
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

// route12 is one direct route and its weight in position 12.
type route12 struct {
	fact   rule.FactID
	by     rule.Opt[bool]
	weight rule.Limit
	title  rule.Text
}

func (p *LifePolicy) routes(e *Entry) [4]route12 {
	return [4]route12{
		{factByHNTE, e.ByHNTE, p.RouteHNTE, rule.T("高新技术企业证书", "high-tech certificate")},
		{factByAward, e.ByAward, p.RouteAward, rule.T("国家级科技奖励", "national award")},
		{factByBody, e.ByRDBody, p.RouteBody, rule.T("省部级以上研发机构", "R&D body")},
		{factByStandard, e.ByStandard, p.RouteStandard, rule.T("主导制定标准", "standard")},
	}
}

const hexDigits = "0123456789ABCDEF"

// composeRoutes is position 12; empty while it is open.
func composeRoutes(p *LifePolicy, e *Entry, t *trace) string {
	sum, complete := 0, true
	for _, r := range p.routes(e) {
		by, given := need(t, r.fact, r.by)
		complete = complete && given
		if by {
			sum += whole(r.weight)
		}
	}
	switch {
	case !complete:
		return ""
	case sum >= len(hexDigits):
		t.line(numRoutes, words("含义", "meaning", "权重之和超过15，无法表示", "the weights add up to more than 15"))
		t.causes = append(t.causes, rule.LawUnknown)
		return ""
	}
	code := hexDigits[sum : sum+1]
	t.line(numRoutes, p.routesNamed(code))
	return code
}

// routesNamed says what a character at position 12 is believed to mean.
func (p *LifePolicy) routesNamed(code string) rule.Named {
	value := strings.Index(hexDigits, code)
	if value == 0 {
		return words("含义", "meaning", "0：按综合评价得分", "0: by score")
	}
	all := p.routes(&Entry{})
	for mask := range 1 << len(all) {
		if zh, en, sum := chosen(all, mask); sum == value {
			return words("含义", "meaning", code+"：直接确认（"+zh+"）", code+": direct ("+en+")")
		}
	}
	return words("含义", "meaning", code+"：含义不明", code+": meaning not known")
}

// chosen lists the routes of a mask and adds their weights.
func chosen(all [4]route12, mask int) (zh, en string, sum int) {
	var inZH, inEN []string
	for i, r := range all {
		if mask>>i&1 == 1 {
			inZH, inEN = append(inZH, r.title.ZH), append(inEN, r.title.EN)
			sum += whole(r.weight)
		}
	}
	return strings.Join(inZH, "、"), strings.Join(inEN, ", "), sum
}

func serialNamed(serial int) rule.Named {
	text := fmt.Sprintf("%06d", serial)
	return words("编号所载", "in the number", text, text)
}
