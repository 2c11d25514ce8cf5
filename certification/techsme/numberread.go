package techsme

import (
	"fmt"
	"strings"

	"github.com/keji-rules/keji/rule"
)

// Explain says what each part of the number means, under the edition in force for its year; an error where no edition is.
// The value is the number itself. What is unusual at positions 11 and 12, and a division that the library's table
// lacks, is said and refuses nothing.
func (n Number) Explain() (rule.Answer[Number], error) {
	if err := n.given(); err != nil {
		return rule.Answer[Number]{}, err
	}
	return inForce(Entry{Year: rule.Given(n.Year())}, rule.Date{}, n.explain)
}

// Explain says what each part of a number means under this policy.
func (p LifePolicy) Explain(n Number) (rule.Answer[Number], error) {
	if err := n.given(); err != nil {
		return rule.Answer[Number]{}, err
	}
	return under(p, Entry{Year: rule.Given(n.Year())}, n.explain)
}

func (n Number) explain(p *LifePolicy, _ *Entry, t *trace) (rule.Answer[Number], error) {
	year := n.Year()
	t.laidOut(numYear, year, inYear("编号所载", "in the number", year))
	*t.line(numDivision) = divisionLine(n.Division())
	timing := t.line(numTiming, timingNamed(p, n.Timing(), year))
	*timing = timing.On(p.timing(year)...)
	if !n.timed() {
		timing.Note = rule.T("通常为0、A或B，请与公告核对", "usually 0, A or B: check it against the announcement")
	}
	routes := t.laidOut(numRoutes, year, p.routesNamed(n.RouteCode()))
	if !n.routed() {
		routes.Note = rule.T("通常为0至9或A至F，请与公告核对", "usually 0 to 9 or A to F: check it against the announcement")
	}
	t.laidOut(numSerial, year, serialNamed(n.Serial()))
	return answer(t, numRead, rule.Given(n))
}

// divisionLine names the division and says what the table does not hold.
func divisionLine(code string) rule.Line {
	name, known := divisionName(code)
	if known {
		return lifeBook.Line(numDivision, words("编号所载", "in the number", code+" "+name.ZH, code+" "+name.EN))
	}
	l := lifeBook.Line(numDivision, words("编号所载", "in the number", code, code))
	if inGuangdong(code) {
		return l.Saying(rule.T("广东省区划代码表（截至2023年6月30日）中没有此代码，可能为历史代码或其后变更", "not among Guangdong's codes as of 2023-06-30: a historic code, or a later change"))
	}
	return l.Saying(rule.T("不在广东省，名称未收录", "outside Guangdong, whose names alone are held here"))
}

// Agrees checks a number against the facts of its entry: whether year, division and position 11 say what the facts say.
// Position 12 is compared as well, but its coding is not certain enough to decide. False means that they contradict.
func (e Entry) Agrees(n Number) (rule.Answer[bool], error) {
	return inForce(e, e.SubmittedOn.Or(rule.Date{}), agreement(n))
}

// Agrees checks a number against the facts of its entry under this policy.
func (p LifePolicy) Agrees(e Entry, n Number) (rule.Answer[bool], error) {
	return under(p, e, agreement(n))
}

func agreement(n Number) question[bool] {
	return func(p *LifePolicy, e *Entry, t *trace) (rule.Answer[bool], error) {
		if err := n.given(); err != nil {
			return rule.Answer[bool]{}, err
		}
		year, _ := e.year()
		of := func(said, meant string) rule.Named {
			return words("编号所载", "in the number", fmt.Sprintf("%s，按事实应为 %s", said, meant), fmt.Sprintf("%s, by the facts %s", said, meant))
		}
		v := rule.Passed
		check := func(id rule.ID, said, meant string) {
			l := t.judged(id, rule.Undetermined)
			if *l = l.On(layout(year)); meant != "" {
				l.Verdict, l.Values = rule.Given(whether(said == meant)), []rule.Named{of(said, meant)}
			}
			got, _ := l.Verdict.Get()
			v = and(v, got)
		}
		check(agreeYear, fmt.Sprintf("%04d", n.Year()), fmt.Sprintf("%04d", year))
		division, _ := need(t, factDivision, e.Division)
		check(agreeDivision, n.Division(), division)
		v = and(v, agreeOnTiming(p, e, t, n, year))
		agreeOnRoutes(p, e, t, n, year, of)
		return yesOrNo(t, agrees, v)
	}
}

// agreeOnTiming compares position 11; what the facts rule out contradicts even while some of them are not given.
func agreeOnTiming(p *LifePolicy, e *Entry, t *trace, n Number, year int) rule.Verdict {
	can := timings(p, e, t, year)
	v := rule.Undetermined
	switch {
	case can == n.Timing():
		v = rule.Passed
	case !strings.Contains(can, n.Timing()):
		v = rule.Failed
	}
	zh, en := strings.Join(strings.Split(can, ""), "或"), strings.Join(strings.Split(can, ""), " or ")
	values := append([]rule.Named{
		words("编号第11位", "position 11", n.Timing(), n.Timing()), words("按事实应为", "by the facts", zh, en),
	}, daysGiven([]rule.FactID{factFounded, factFiled}, e.FoundedOn, e.SubmittedOn)...)
	l := t.judged(agreeTiming, v, values...)
	*l = l.On(p.timing(year)...)
	return v
}

// agreeOnRoutes compares position 12 as a note.
func agreeOnRoutes(p *LifePolicy, e *Entry, t *trace, n Number, year int, of func(said, meant string) rule.Named) {
	code := composeRoutes(p, e, &trace{}, year)
	if code == "" {
		return
	}
	l := t.laidOut(agreeRoutes, year, of(n.RouteCode(), code))
	if code != n.RouteCode() {
		l.Note = rule.T("第12位编码规则未经证实，仅供核对，不影响结论", "the coding of position 12 is not confirmed: for a check only, it decides nothing")
	}
}

// and is the verdict of two requirements.
func and(a, b rule.Verdict) rule.Verdict {
	switch {
	case a == rule.Failed || b == rule.Failed:
		return rule.Failed
	case a == rule.Undetermined || b == rule.Undetermined:
		return rule.Undetermined
	}
	return rule.Passed
}

// yesOrNo is the answer yes, no, or open.
func yesOrNo(t *trace, about rule.ID, v rule.Verdict) (rule.Answer[bool], error) {
	if v == rule.Undetermined {
		return open[bool](t, about)
	}
	return answer(t, about, rule.Given(v == rule.Passed))
}
