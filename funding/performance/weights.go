package performance

import (
	"github.com/keji-rules/keji/rule"
)

// groupCount is how many groups there are.
const groupCount = 7

// sums are the points of the groups: as stated, and of the indicators that apply.
type sums struct {
	stated, applying [groupCount]exact
	factor           [groupCount]exact
}

// weigh adds up the points of the groups and spreads those that do not apply: over the others of the group; of satisfaction,
// where the edition says so, over benefit; of any other group that falls out whole, over all that remain.
func (p *Policy) weigh(list []Indicator, s *sums) {
	for i := range list {
		g := groups.Index(list[i].Group.Or(""))
		if g < 0 {
			continue
		}
		w := of(list[i].Weight.Or(rule.Number{}))
		s.stated[g] = s.stated[g].plus(w)
		if !list[i].NotApplicable.Or(false) {
			s.applying[g] = s.applying[g].plus(w)
		}
	}
	toBenefit := nothing
	ofSatisfaction, ofBenefit := groups.Index(satisfaction), groups.Index(benefit)
	if p.ToBenefit.On && s.applying[ofSatisfaction].zero() && !s.applying[ofBenefit].zero() {
		toBenefit = s.stated[ofSatisfaction]
	}
	kept := nothing
	for g := range s.factor {
		if s.applying[g].zero() {
			continue
		}
		whole := s.stated[g]
		if g == ofBenefit {
			whole = whole.plus(toBenefit)
		}
		s.factor[g] = whole.over(s.applying[g])
		kept = kept.plus(whole)
	}
	if kept.cmp(hundred) != 0 && !kept.zero() {
		more := of(hundred).over(kept)
		for g := range s.factor {
			s.factor[g] = s.factor[g].times(more)
		}
	}
}

// prescribed is the points that the edition gives a group of a self-evaluation, zero for a group that it does not have.
func (w *Weights) prescribed(g Group) rule.Limit {
	switch g {
	case execution:
		return w.Execution
	case cost:
		return w.Cost
	case output:
		return w.Output
	case benefit:
		return w.Benefit
	}
	return w.Satisfaction
}

func (u *Usual) usual(g Group) rule.Limit {
	switch g {
	case decision:
		return u.Decision
	case process:
		return u.Process
	case output:
		return u.Output
	}
	return u.Benefit
}

// groupsOf are the groups that an evaluation of a kind has.
func groupsOf(k Kind) []Group {
	if k == Self {
		return []Group{execution, cost, output, benefit, satisfaction}
	}
	return []Group{decision, process, output, benefit}
}

// compose compares the points of the groups with the edition, and reports whether they conform.
func (p *Policy) compose(l *lines, e *Evaluation, s *sums) bool {
	if e.Kind.Or("") != Self {
		return p.composeOthers(l, e, s)
	}
	w := &p.WithoutCost
	if !s.stated[groups.Index(cost)].zero() && p.CostApart.On {
		w = &p.WithCost
	}
	conforms := true
	for _, g := range groupsOf(Self) {
		at := groups.Index(g)
		want := w.prescribed(g)
		stated := s.stated[at]
		if stated.zero() && want.Value.Sign() == 0 {
			continue
		}
		met := stated.cmp(want.Value) == 0 || p.merged(w, g, s)
		line := l.begin(ruleWeights)
		on(line, want.Basis)
		if !met && e.Adjusted.Or(false) {
			line.Note, met = rule.T("特殊情况经同意调整", "adjusted with consent"), true
		}
		line.Verdict = verdict(met)
		l.words("一级指标", "group", groups[at].Text)
		l.figure("分值", "points", exactly(stated).known(rule.Score))
		l.figure("规定", "prescribed", want.Known(rule.Score))
		l.end()
		conforms = conforms && met
	}
	return conforms
}

// merged reports whether satisfaction was left out and its points stand under benefit from the beginning.
func (p *Policy) merged(w *Weights, g Group, s *sums) bool {
	if !p.ToBenefit.On || !s.stated[groups.Index(satisfaction)].zero() {
		return false
	}
	both := of(w.Benefit.Value).plus(of(w.Satisfaction.Value))
	moved := s.stated[groups.Index(benefit)].minus(both).zero()
	return moved && (g == benefit || g == satisfaction)
}

// composeOthers requires the least weight of output and benefit, and shows the usual points beside those of the sheet.
func (p *Policy) composeOthers(l *lines, e *Evaluation, s *sums) bool {
	for _, g := range groupsOf(Department) {
		usual := p.Department.usual(g)
		on(l.begin(ruleUsual), usual.Basis)
		l.words("一级指标", "group", groups.Text(g))
		l.figure("分值", "points", exactly(s.stated[groups.Index(g)]).known(rule.Score))
		l.figure("通常", "usual", usual.Known(rule.Score))
		l.end()
	}
	share := s.stated[groups.Index(output)].plus(s.stated[groups.Index(benefit)]).over(of(hundred))
	met := share.cmp(p.Results.Value) >= 0
	line := l.begin(ruleResults)
	on(line, p.Results.Basis)
	line.Verdict = verdict(met)
	l.figure("合计", "together", exactly(share).known(rule.Share))
	l.figure("应不低于", "at least", p.Results.Known(rule.Share))
	l.end()
	return met
}
