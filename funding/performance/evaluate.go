package performance

import (
	"slices"

	"github.com/keji-rules/keji/rule"
)

// Result is what an evaluation comes to.
type Result struct {
	// Total is exact, or what it lies between while something that cannot change the grade is not given. A total that no pair of
	// 64-bit numbers holds is told to the billionth; the grade is always decided by the exact one.
	Total rule.Known `json:"total"`
	Grade Grade      `json:"grade"`
	// Conforms says that the points of the groups are as the edition has them.
	Conforms bool         `json:"conforms"`
	Groups   []GroupScore `json:"groups"`
}

// GroupScore is the score of one group of indicators.
type GroupScore struct {
	Group  Group      `json:"group"`
	Points rule.Known `json:"points"` // with what came from groups that do not apply
	Score  rule.Known `json:"score"`
}

// Text writes total and grade in one language. A total with more than four decimals is cut off, never rounded up to a grade that it
// did not reach.
func (r Result) Text(l rule.Lang) string {
	low, _ := r.Total.Low()
	high, _ := r.Total.High()
	text := cut(low, l)
	if low != high {
		text += rule.T("～", " to ").In(l) + cut(high, l)
	}
	return text + rule.T("，", ", ").In(l) + r.Grade.Text(l)
}

// cut writes points with four decimals at most.
func cut(n rule.Number, l rule.Lang) string {
	scaled, ok := n.Times(rule.Int(10_000))
	if ok && !scaled.IsInt() {
		return rule.Frac(scaled.Num()/scaled.Den(), 10_000).String() + "…" + rule.T("分", " points").In(l)
	}
	return rule.Exactly(n, rule.Score).Text(l)
}

// Evaluate scores and grades an evaluation under the edition in force on its day.
func Evaluate(e Evaluation) (rule.Answer[Result], error) {
	p, frame, err := pick(&e)
	if err != nil {
		return rule.Answer[Result]{}, err
	}
	return p.evaluate(frame, &e)
}

// Evaluate answers under this policy, whatever rules are in force.
func (p Policy) Evaluate(e Evaluation) (rule.Answer[Result], error) {
	if err := p.ready(&e); err != nil {
		return rule.Answer[Result]{}, err
	}
	return p.evaluate(rule.Frame{Subject: kinds.Text(e.Kind.Or(""))}, &e)
}

func (p *Policy) evaluate(f rule.Frame, e *Evaluation) (rule.Answer[Result], error) {
	list, _ := e.Indicators.Get()
	l := lines{quiet: true}
	r, told := p.result(&l, e, list)
	d := rule.Draft[Result]{Book: book, About: book.Rule(ruleEvaluation), Frame: f, Later: p.later(e, list), Missing: l.missing, Handed: true}
	if told {
		d.Value = rule.Given(r)
	} else if l.judged {
		d.Causes = []rule.Cause{rule.ToBeJudged}
	}
	return d.Answer()
}

// later makes the lines of an evaluation as it is now, whatever becomes of the caller's.
func (p *Policy) later(e *Evaluation, list []Indicator) func() []rule.Line {
	then := *e
	then.Indicators = rule.Given(slices.Clone(list))
	return func() []rule.Line {
		list, _ := then.Indicators.Get()
		l := &lines{all: make([]rule.Line, 0, len(list)+groupCount+6), values: make([]rule.Named, 0, 4*len(list)+3*groupCount+18)}
		p.result(l, &then, list)
		return l.all
	}
}

// result scores every indicator and grades the total.
func (p *Policy) result(l *lines, e *Evaluation, list []Indicator) (Result, bool) {
	var s sums
	p.weigh(list, &s)
	l.target(list)
	var earned [groupCount]between
	for i := range list {
		x := &list[i]
		if x.NotApplicable.Or(false) {
			l.begin(ruleNotApplicable).Path = at(i)
			l.words("指标", "indicator", rule.Text{ZH: x.Name, EN: x.Name})
			l.figure("分值", "points", rule.Exactly(x.Weight.Or(rule.Number{}), rule.Score))
			l.end()
			continue
		}
		g := groups.Index(x.Group.Or(""))
		var sc scored
		p.score(x, s.factor[g], &sc)
		earned[g] = earned[g].plus(sc.earned)
		p.say(l, i, x, &sc)
	}
	r := Result{Groups: make([]GroupScore, 0, groupCount)}
	total := between{}
	for g := range earned {
		if s.stated[g].zero() {
			continue
		}
		total = total.plus(earned[g])
		points, score := exactly(s.applying[g].times(s.factor[g])).known(rule.Score), earned[g].known(rule.Score)
		r.Groups = append(r.Groups, GroupScore{groups[g].Value, points, score})
		l.begin(ruleGroup)
		l.words("一级指标", "group", groups[g].Text)
		l.figure("分值", "points", points)
		l.figure("得分", "score", score)
		l.end()
	}
	r.Conforms = p.compose(l, e, &s)
	return p.grade(l, e, total, r)
}

// grade grades the total, which is told where both its ends have the same grade.
func (p *Policy) grade(l *lines, e *Evaluation, total between, r Result) (Result, bool) {
	scale := p.scale(e.Scale.Or(""))
	least, edge := scale.of(total.low)
	most, _ := scale.of(total.high)
	r.Total, r.Grade = total.known(rule.Score), least
	line := l.begin(ruleTotal)
	*line = line.On(edge.Basis, scale.Five.Basis)
	l.figure("总分", "total", r.Total)
	if least == most {
		l.words("等次", "grade", grades.Text(least))
		l.figure("界限（含）", "from (inclusive)", edge.Known(rule.Score))
	} else {
		line.Verdict = rule.Given(rule.Undetermined)
	}
	l.end()
	return r, least == most
}

// of is the grade of a total, and the edge that it reached; of the last grade, the edge that it missed.
func (g *Grades) of(total exact) (Grade, rule.Limit) {
	switch {
	case total.cmp(g.Excellent.Value) >= 0:
		return Excellent, g.Excellent
	case total.cmp(g.Good.Value) >= 0:
		return Good, g.Good
	case total.cmp(g.Fair.Value) >= 0:
		return Fair, g.Fair
	case g.Five.On && total.cmp(g.Low.Value) >= 0:
		return Low, g.Low
	case g.Five.On:
		return Poor, rule.Limit{Basis: g.Low.Basis}
	}
	return Poor, rule.Limit{Basis: g.Fair.Basis}
}

var (
	noRate    = rule.T("全年预算数为零，执行率不存在，不得直接记零分", "with a budget of zero there is no rate, which is not a rate of zero")
	takenOff  = rule.T("目标偏低，评价人扣分", "points taken off for a target set too low")
	toBeTaken = rule.T("是否扣分由评价人判断", "whether to take points off is for the evaluator to judge")
)

// say writes the line of an indicator.
func (p *Policy) say(l *lines, i int, x *Indicator, s *scored) {
	line := l.begin(s.law)
	line.Path = at(i)
	l.words("指标", "indicator", rule.Text{ZH: x.Name, EN: x.Name})
	l.figure("分值", "points", exactly(s.weight).known(rule.Score))
	if a, given := x.Achievement.Get(); given && s.law == ruleQualitative {
		l.words("达成程度", "achievement", achievements.Text(a))
	} else if s.law != ruleQualitative {
		l.sayTarget(i)
	}
	l.figure("得分", "score", s.earned.known(rule.Score))
	l.end()
	switch {
	case s.judge:
		l.judged = true
		line.Verdict, line.Note = rule.Given(rule.Undetermined), noRate
	case s.lack > 0:
		line.Verdict = rule.Given(rule.Undetermined)
	case x.Deduction.IsGiven():
		line.Note = takenOff
	}
	for _, f := range s.lacks[:s.lack] {
		l.lack(f)
	}
	if s.far && !x.Deduction.IsGiven() {
		p.sayFar(l, i, x)
	}
}

// sayFar points out an indicator far above its target.
func (p *Policy) sayFar(l *lines, i int, x *Indicator) {
	line := l.begin(ruleFarAbove)
	line.Path, line.Note = at(i), toBeTaken
	on(line, p.FarAbove.Basis)
	l.words("指标", "indicator", rule.Text{ZH: x.Name, EN: x.Name})
	l.figure("提示界限（超过）", "pointed out above", p.FarAbove.Known(rule.Share))
	l.end()
}
