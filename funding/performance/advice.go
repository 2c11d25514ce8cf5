package performance

import "github.com/keji-rules/keji/rule"

// Advice is what a result recommends for the next budget: never a decision, which is the department's and the congress's.
type Advice struct {
	Grade  Grade  `json:"grade"`
	Action Action `json:"action"`
}

// Text writes grade and recommendation in one language.
func (a Advice) Text(l rule.Lang) string {
	return a.Grade.Text(l) + rule.T("：", ": ").In(l) + a.Action.Text(l)
}

// Advise recommends the use of a result for the next budget: excellent and good are supported; all below are to be improved and
// cut, and where what was found was not rectified, cut deeply or suspended.
func Advise(e Evaluation) (rule.Answer[Advice], error) {
	p, frame, err := pick(&e)
	if err != nil {
		return rule.Answer[Advice]{}, err
	}
	return p.advise(frame, &e)
}

// Advise answers under this policy, whatever rules are in force.
func (p Policy) Advise(e Evaluation) (rule.Answer[Advice], error) {
	if err := p.ready(&e); err != nil {
		return rule.Answer[Advice]{}, err
	}
	return p.advise(rule.Frame{Subject: kinds.Text(e.Kind.Or(""))}, &e)
}

func (p *Policy) advise(f rule.Frame, e *Evaluation) (rule.Answer[Advice], error) {
	list, _ := e.Indicators.Get()
	l := &lines{}
	r, told := p.result(l, e, list)
	t := &rule.Trace{Frame: f}
	t.Add(l.all[len(l.all)-1])
	if !told {
		t.Lack(l.missing...)
		if l.judged {
			t.Because(rule.ToBeJudged)
		}
		return rule.Conclude(t, book, ruleUse, Advice{})
	}
	a := Advice{r.Grade, Support}
	t.Add(book.Line(ruleResult).Saying(rule.T("建议供预算安排参考，不是决定", "a recommendation for the budget, not a decision")))
	t.Add(book.Line(ruleResult).On(budgetRegulation.Article(20).Read()))
	if r.Grade == Poor && e.Transfer.Or(false) {
		t.Add(book.Line(ruleTransfer).Saying(rule.T("差距是否较大由财政部门会同有关部门评估认定；设立依据失效或者废止的，应当予以取消", "whether the gap is large is for the finance department to find; where its basis has lapsed it is cancelled")))
	}
	if r.Grade != Excellent && r.Grade != Good {
		a.Action = p.rectified(t, e)
	}
	if !t.Lacking() {
		t.Add(book.Line(ruleUse, rule.Named{Title: rule.T("建议", "recommended"), Words: actions.Text(a.Action)}))
	}
	return rule.Conclude(t, book, ruleUse, a)
}

// rectified is what follows on a result below good.
func (p *Policy) rectified(t *rule.Trace, e *Evaluation) Action {
	state, given := rule.Need(t, book.Fact(factRectification), e.Rectification)
	if !given {
		t.Add(book.Line(ruleRectified).Judged(rule.Undetermined))
		return ""
	}
	l := book.Line(ruleRectified, rule.Named{Title: rule.T("情况", "state"), Words: rectifications.Text(state)})
	if state == notDone {
		t.Add(l.Judged(rule.Failed))
		return Suspend
	}
	t.Add(l.Judged(rule.Passed))
	return Improve
}
