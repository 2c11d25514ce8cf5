package review

import (
	"slices"

	"github.com/keji-rules/keji/rule"
)

// places ranks each group.
func (q *inquiry) places(out Ranking) {
	groups := map[string][]*Result{}
	var names []string
	for i := range out {
		r := &out[i]
		if _, seen := groups[r.Group]; !seen {
			names = append(names, r.Group)
		}
		groups[r.Group] = append(groups[r.Group], r)
	}
	for _, name := range names {
		q.group(groups[name])
	}
}

// group ranks one group; nobody while something in it is open.
func (q *inquiry) group(all []*Result) {
	var ranked []*Result
	for _, r := range all {
		if r.Class == Open {
			return
		}
		if r.Score.IsGiven() {
			ranked = append(ranked, r)
		}
	}
	place := 1
	for _, equals := range q.equals(ranked) {
		for _, r := range equals {
			r.Place, r.Tied = rule.Given(place), len(equals) > 1
			q.placed(r, place, len(equals))
		}
		place += len(equals)
	}
}

// step is one way to tell applications apart.
type step struct {
	on   bool
	law  rule.Basis
	name rule.Text
	of   func(*Result) rule.Opt[rule.Number]
}

func (q *inquiry) steps() []step {
	p := &q.Policy.Score
	return []step{
		{true, p.Line.Basis, rule.T("综合得分", "the score"), func(r *Result) rule.Opt[rule.Number] { return r.Score }},
		{p.ByAll.On, p.ByAll.Basis, rule.T("全部评分的平均", "the mean of all scores"), func(r *Result) rule.Opt[rule.Number] { return r.all }},
		{p.ByCore.On, p.ByCore.Basis, rule.T("核心指标", "the core criterion"), func(r *Result) rule.Opt[rule.Number] { return r.core }},
		{p.ByVote.On, p.ByVote.Basis, rule.T("专家组表决", "the panel's vote"), func(r *Result) rule.Opt[rule.Number] { return r.votes }},
	}
}

// equals sorts the results into classes, the best first; within a class nothing tells them apart. A step is taken for a
// class only where every member of it has what the step compares.
func (q *inquiry) equals(all []*Result) [][]*Result {
	classes := [][]*Result{all}
	if len(all) == 0 {
		return nil
	}
	for i, s := range q.steps() {
		var next [][]*Result
		for _, c := range classes {
			finer := split(c, &s)
			if i > 0 && len(finer) > 1 {
				q.broken(c, &s)
			}
			next = append(next, finer...)
		}
		classes = next
	}
	return classes
}

// split tells the members of a class apart by a step, the greater first.
func split(class []*Result, s *step) [][]*Result {
	if len(class) < 2 || !s.on || slices.ContainsFunc(class, func(r *Result) bool { return !s.of(r).IsGiven() }) {
		return [][]*Result{class}
	}
	value := func(r *Result) rule.Number { return s.of(r).Or(rule.Number{}) }
	sorted := slices.Clone(class)
	slices.SortStableFunc(sorted, func(a, b *Result) int { return value(b).Cmp(value(a)) })
	var out [][]*Result
	for i, r := range sorted {
		if i > 0 && value(sorted[i-1]) == value(r) {
			out[len(out)-1] = append(out[len(out)-1], r)
			continue
		}
		out = append(out, []*Result{r})
	}
	return out
}

// broken says by which step equals were told apart.
func (q *inquiry) broken(class []*Result, s *step) {
	for _, r := range class {
		l := q.Resting(ruleTie, []rule.Basis{s.law}, rule.Named{Title: rule.T("同分比较", "told apart by"), Words: s.name},
			rule.Figure("数值", "value", rule.Exactly(s.of(r).Or(rule.Number{}), rule.Score)))
		l.Path = place(r.at)
	}
}

// placed writes the line of a place, and whether it lies within the quota of the group: a tie that goes over it is left to
// the panel.
func (q *inquiry) placed(r *Result, at, equals int) {
	l := q.Line(rulePlace, rule.Figure("名次", "place", rule.Exactly(rule.Int(int64(at)), rule.Place)))
	l.Path = place(r.at)
	if equals > 1 {
		l.Note = rule.T("并列", "tied")
	}
	i := slices.IndexFunc(q.Facts.Quotas.Or(nil), func(x Quota) bool { return x.Group.Or("") == r.Group })
	if i < 0 {
		return
	}
	places := q.Facts.Quotas.Or(nil)[i].Places.Or(0)
	line := q.Line(ruleQuota, rule.Figure("拟立项数", "places", rule.Exactly(rule.Int(int64(places)), rule.Items)))
	line.Path, line.Verdict = place(r.at), rule.Given(rule.Undetermined)
	switch {
	case r.Class != Passed, at > places:
		r.Within = rule.Given(false)
		line.Verdict = rule.Given(rule.Failed)
	case at+equals-1 <= places:
		r.Within = rule.Given(true)
		line.Verdict = rule.Given(rule.Passed)
	default:
		line.Note = rule.T("并列超出拟立项数，由专家组表决", "the tie goes over the places: the panel votes")
	}
}
