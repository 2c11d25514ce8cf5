package draw

import (
	"fmt"
	"slices"

	"github.com/keji-rules/keji/rule"
)

// Draw draws a panel for every item of a plan, in order. A plan that no panel can be drawn for is no error: the panel says
// which constraints block. The error is a *door.InputError that names everything wrong with the plan.
func Draw(p Plan) (rule.Answer[Drawn], error) {
	if err := entrance.Validate(&p); err != nil {
		return rule.Answer[Drawn]{}, err
	}
	o, t := newPool(&p), &rule.Trace{}
	d := Drawn{Method: Method, Pool: Digest(p.Experts), Panels: make([]Panel, 0, len(p.Items))}
	t.Add(book.Line(ruleMethod, rule.Named{Title: rule.T("方法", "method"), Words: rule.T(Method, Method)}, rule.Named{Title: rule.T("专家库摘要", "digest of the pool"), Words: rule.T(d.Pool, d.Pool)}))
	for i := range p.Items {
		x := o.panel(&p.Items[i])
		d.Panels = append(d.Panels, x)
		t.Add(x.line(i))
	}
	return rule.Conclude(t, book, ruleDrawn, d)
}

// line says how the draw for one item went.
func (x *Panel) line(i int) rule.Line {
	v := rule.Passed
	switch {
	case len(x.Members) == 0 && x.Unproven:
		v = rule.Undetermined
	case len(x.Members) == 0:
		v = rule.Failed
	}
	l := book.Line(rulePanel, rule.Figure("可抽取", "eligible", rule.Exactly(rule.Int(int64(x.Eligible)), rule.Persons)),
		rule.Figure("新抽取", "drawn", rule.Exactly(rule.Int(int64(len(x.New))), rule.Persons)))
	return l.At(fmt.Sprintf("items[%d]", i)).Judged(v).Saying(rule.T(x.Text(rule.ZH), x.Text(rule.EN)))
}

// panel draws for one item and counts those drawn.
func (o *pool) panel(item *Item) Panel {
	s := o.seatsOf(item, nil)
	x := Panel{Item: item.Key, Round: item.Round, Members: []string{}, New: []string{}, Blocked: []Constraint{}, Left: []Left{}, Eligible: len(s.eligible)}
	for i, n := range s.left {
		if n > 0 {
			x.Left = append(x.Left, Left{leaving[i], n})
		}
	}
	f := s.search(newStream(o.plan.Seed, item.Key, item.Round))
	if f.members == nil {
		x.Blocked, x.Unproven = o.blocking(item)
		x.Unproven = x.Unproven || f.unproven
		return x
	}
	x.Try, x.Counted = f.try, f.counted
	for _, i := range f.members {
		o.drawn[i]++
		x.New = append(x.New, o.expert(i).ID)
	}
	x.Members = slices.Sorted(slices.Values(append(slices.Clone(x.New), item.Keep...)))
	return x
}
