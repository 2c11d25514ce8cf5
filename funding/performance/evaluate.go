package performance

import (
	"strconv"

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

// lines collects the lines of an answer without a trace, whose copies a sheet of forty indicators need not pay for.
type lines struct {
	all     []rule.Line
	values  []rule.Named // of all lines, side by side
	missing []rule.Fact
	judged  bool
	seen    [16]bool
}

func (l *lines) add(line rule.Line) { l.all = append(l.all, line) }

// begin begins a line, with its values in the memory of all.
func (l *lines) begin(id rule.ID, values ...rule.Named) rule.Line {
	line, n := book.Line(id), len(l.values)
	l.values = append(l.values, values...)
	line.Values = l.values[n:len(l.values):len(l.values)]
	return line
}

func (l *lines) judge(line rule.Line, met bool) {
	v := rule.Failed
	if met {
		v = rule.Passed
	}
	l.add(line.Judged(v))
}

func (l *lines) lack(f rule.FactID) {
	if !l.seen[f] {
		l.seen[f] = true
		l.missing = append(l.missing, book.Fact(f))
	}
}

func (p *Policy) evaluate(f rule.Frame, e *Evaluation) (rule.Answer[Result], error) {
	list, _ := e.Indicators.Get()
	l := &lines{all: make([]rule.Line, 0, len(list)+2*groupCount+2), values: make([]rule.Named, 0, 4*len(list)+6*groupCount+3)}
	r, told := p.result(l, e, list)
	d := rule.Draft[Result]{Book: book, About: book.Rule(ruleEvaluation), Frame: f, Lines: l.all, Missing: l.missing, Handed: true}
	if told {
		d.Value = rule.Given(r)
	} else if l.judged {
		d.Causes = []rule.Cause{rule.ToBeJudged}
	}
	return d.Answer()
}

// result scores every indicator and grades the total.
func (p *Policy) result(l *lines, e *Evaluation, list []Indicator) (Result, bool) {
	s := p.weigh(list)
	var earned [groupCount]between
	for i := range list {
		x := &list[i]
		if x.NotApplicable.Or(false) {
			l.add(l.begin(ruleNotApplicable, words("指标", "indicator", x.Name), rule.Figure("分值", "points", rule.Exactly(x.Weight.Or(rule.Number{}), rule.Score))).At(at(i)))
			continue
		}
		g := groups.Index(x.Group.Or(""))
		sc := p.score(x, s.factor[g])
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
		points := exactly(s.applying[g].times(s.factor[g])).known(rule.Score)
		r.Groups = append(r.Groups, GroupScore{groups[g].Value, points, earned[g].known(rule.Score)})
		l.add(l.begin(ruleGroup, rule.Named{Title: rule.T("一级指标", "group"), Words: groups[g].Text}, rule.Figure("分值", "points", points), rule.Figure("得分", "score", earned[g].known(rule.Score))))
	}
	r.Conforms = p.compose(l, e, s)
	return p.grade(l, e, total, r)
}

// grade grades the total, which is told where both its ends have the same grade.
func (p *Policy) grade(l *lines, e *Evaluation, total between, r Result) (Result, bool) {
	scale := p.scale(e.Scale.Or(""))
	least, edge := scale.of(total.low)
	most, _ := scale.of(total.high)
	r.Total, r.Grade = total.known(rule.Score), least
	line := l.begin(ruleTotal, rule.Figure("总分", "total", r.Total)).On(edge.Basis, scale.Five.Basis)
	if least != most {
		l.add(line.Judged(rule.Undetermined))
		return r, false
	}
	line.Values = append(line.Values, rule.Named{Title: rule.T("等次", "grade"), Words: grades.Text(least)}, rule.Figure("界限（含）", "from (inclusive)", edge.Known(rule.Score)))
	l.add(line)
	return r, true
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

// say writes the line of an indicator.
func (p *Policy) say(l *lines, i int, x *Indicator, s *scored) {
	path := at(i)
	v := [4]rule.Named{words("指标", "indicator", x.Name), rule.Figure("分值", "points", exactly(s.weight).known(rule.Score))}
	n := 2
	switch {
	case s.law == ruleQualitative:
		if a, given := x.Achievement.Get(); given {
			v[n] = rule.Named{Title: rule.T("达成程度", "achievement"), Words: achievements.Text(a)}
			n++
		}
	case x.Target.IsGiven() && x.Actual.IsGiven():
		v[n] = rule.Named{Title: rule.T("目标值／完成值", "target / actual"), Words: ofTarget(x)}
		n++
	}
	v[n] = rule.Figure("得分", "score", s.earned.known(rule.Score))
	line := l.begin(s.law, v[:n+1]...).At(path)
	switch {
	case s.judge:
		l.judged = true
		line = line.Judged(rule.Undetermined).Saying(rule.T("全年预算数为零，执行率不存在，不得直接记零分", "with a budget of zero there is no rate, which is not a rate of zero"))
	case s.lack > 0:
		line = line.Judged(rule.Undetermined)
	case x.Deduction.IsGiven():
		line = line.Saying(rule.T("目标偏低，评价人扣分", "points taken off for a target set too low"))
	}
	for _, f := range s.lacks[:s.lack] {
		l.lack(f)
	}
	l.add(line)
	if s.far && !x.Deduction.IsGiven() {
		l.add(l.begin(ruleFarAbove, words("指标", "indicator", x.Name), rule.Figure("提示界限（超过）", "pointed out above", p.FarAbove.Known(rule.Share))).On(p.FarAbove.Basis).At(path).
			Saying(rule.T("是否扣分由评价人判断", "whether to take points off is for the evaluator to judge")))
	}
}

func ofTarget(x *Indicator) rule.Text {
	target, _ := x.Target.Get()
	actual, _ := x.Actual.Get()
	var room [96]byte
	b := append(appendNumber(room[:0], target), x.TargetUnit...)
	b = append(appendNumber(append(b, " / "...), actual), x.ActualUnit...)
	t := string(b)
	return rule.Text{ZH: t, EN: t}
}

func appendNumber(b []byte, n rule.Number) []byte {
	if n.IsInt() {
		return strconv.AppendInt(b, n.Num(), 10)
	}
	return append(b, n.String()...)
}

func words(zh, en, said string) rule.Named {
	return rule.Named{Title: rule.T(zh, en), Words: rule.Text{ZH: said, EN: said}}
}

// paths are the places of the indicators, made once.
var paths = func() (all [200]string) {
	for i := range all {
		all[i] = "indicators[" + strconv.Itoa(i) + "]"
	}
	return all
}()

func at(i int) string {
	if i < len(paths) {
		return paths[i]
	}
	return "indicators[" + strconv.Itoa(i) + "]" // of a list that the door refuses
}
