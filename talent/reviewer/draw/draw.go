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
		o.also(t, &p.Items[i], &x, i)
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

// also says what was picked directly, and which spares were drawn.
func (o *pool) also(t *rule.Trace, item *Item, x *Panel, i int) {
	at := fmt.Sprintf("items[%d]", i)
	if len(item.Direct.Experts) > 0 {
		own := 0
		for _, id := range item.Direct.Experts {
			if !o.expert(o.at[id]).Outside {
				own++
			}
		}
		t.Add(item.Direct.line(at, own))
	}
	if item.Spares > 0 && len(x.Members) > 0 {
		t.Add(book.Line(ruleSpares, people("要求", "asked for", item.Spares), people("抽取", "drawn", len(x.Spares)), people("无候补可接替的成员", "members whose seat none could take", len(x.Uncovered))).At(at))
	}
}

func people(zh, en string, n int) rule.Named {
	return rule.Figure(zh, en, rule.Exactly(rule.Int(int64(n)), rule.Persons))
}

// panel draws for one item and counts those drawn.
func (o *pool) panel(item *Item) Panel {
	s := o.seatsOf(item, nil)
	x := Panel{Item: item.Key, Round: item.Round, Members: []string{}, New: []string{}, Blocked: []Constraint{}, Left: []Left{}, Eligible: len(s.eligible), Direct: slices.Sorted(slices.Values(item.Direct.Experts))}
	for i, n := range s.left {
		if n > 0 {
			x.Left = append(x.Left, Left{leaving[i], n})
		}
	}
	f := s.fill()
	if f.members == nil {
		x.Blocked, x.Unproven = o.blocking(item)
		x.Unproven = x.Unproven || f.unproven
		return x
	}
	x.Try, x.Counted, x.Called = f.try, f.counted, f.called
	for _, i := range f.members {
		o.drawn[i]++
		x.New = append(x.New, o.expert(i).ID)
	}
	for _, id := range item.Direct.Experts {
		o.drawn[o.at[id]]++
	}
	x.Members = slices.Sorted(slices.Values(slices.Concat(x.New, item.Keep, item.Direct.Experts)))
	if item.Spares > 0 {
		x.Spares, x.Uncovered = s.standbys(slices.Concat(f.members, s.keep))
	}
	return x
}

// fill finds who takes the free seats: spares of an earlier round where they can, else whom a draw gives.
func (s *seats) fill() found {
	if len(s.item.Standby) > 0 {
		if members := s.called(); members != nil {
			return found{members: members, called: true}
		}
	}
	return s.search(newStream(s.plan.Seed, s.item.Key, s.item.Round))
}

// standbys draws the spares of a panel, and names the members whose seat none of them could take.
func (s *seats) standbys(members []int32) (list []Spare, uncovered []string) {
	slices.Sort(members)
	list = s.spares(members)
	for _, m := range members {
		id := s.expert(m).ID
		if !slices.ContainsFunc(list, func(x Spare) bool { return slices.Contains(x.For, id) }) {
			uncovered = append(uncovered, id)
		}
	}
	return list, uncovered
}
