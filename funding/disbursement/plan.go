package disbursement

import (
	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/rule"
)

// Schedule is a grant in stages, in yuan; the amounts add up to the grant to the fen.
type Schedule struct {
	Amount rule.Number  `json:"amount"`
	Stages []Instalment `json:"stages"`
}

// Instalment is one stage of a schedule.
type Instalment struct {
	Name    string      `json:"name"`
	Amount  rule.Number `json:"amount"`
	Trigger Trigger     `json:"trigger"`
	// Final says that it is the final payment (尾款): the last of several stages.
	Final bool `json:"final"`
	// DueBy is the last day for what falls due on the signature, inclusive; zero where no day is known.
	DueBy rule.Date `json:"due_by,omitzero"`
}

// Text lists the amounts in one language.
func (s Schedule) Text(l rule.Lang) string {
	text := ""
	for i, x := range s.Stages {
		if i > 0 {
			text += rule.T("，", ", ").In(l)
		}
		text += x.Name + rule.T("", " ").In(l) + yuanText(x.Amount, l)
	}
	return text
}

func yuanText(n rule.Number, l rule.Lang) string { return rule.Exactly(n, rule.YuanUnit).Text(l) }

// Plan answers how a grant is paid in stages: how much each is, what makes it fall due, and by when where a day is known.
func Plan(g Grant) (rule.Answer[Schedule], error) { return inForce(g, (*Policy).plan) }

// Plan answers under this policy, whatever rules are in force.
func (p Policy) Plan(g Grant) (rule.Answer[Schedule], error) { return under(&p, g, (*Policy).plan) }

type question[V any] func(*Policy, *rule.Trace, *Grant) (rule.Answer[V], error)

// inForce asks under the edition of the programme in force on the day of the payment.
func inForce[V any](g Grant, ask question[V]) (rule.Answer[V], error) {
	if err := grantDoor.Validate(&g); err != nil {
		return rule.Answer[V]{}, err
	}
	on, _ := g.On.Get()
	law, err := timelines[g.Programme.Or("")].On(on)
	if err != nil {
		return rule.Answer[V]{}, err
	}
	f := rule.Frame{Edition: &law.Edition, Day: on, DayIs: rule.T("拟拨付日期", "day of the payment"), Subject: g.subject()}
	return ask(&law.Policy, &rule.Trace{Frame: f}, &g)
}

// under asks under a policy of the caller's.
func under[V any](p *Policy, g Grant, ask question[V]) (rule.Answer[V], error) {
	if err := grantDoor.Validate(&g); err != nil {
		return rule.Answer[V]{}, err
	}
	if err := p.check(); err != nil {
		return rule.Answer[V]{}, err
	}
	return ask(p, &rule.Trace{Frame: rule.Frame{AsOf: g.On.Or(rule.Date{}), Subject: g.subject()}}, &g)
}

// subject names the unit, or the programme where no unit is given.
func (g *Grant) subject() rule.Text {
	if g.Unit != "" {
		return rule.T(g.Unit, g.Unit)
	}
	return programmes.Text(g.Programme.Or(""))
}

func (p *Policy) plan(t *rule.Trace, g *Grant) (rule.Answer[Schedule], error) {
	amounts, told := g.amounts(t)
	if !told {
		t.Add(book.Line(rulePlan, t.Open()...).Judged(rule.Undetermined))
		return rule.Conclude(t, book, rulePlan, Schedule{})
	}
	stages, _ := g.Stages.Get()
	s := Schedule{}
	s.Amount = fen.Yuan(sum(amounts))
	due, _ := p.dueBy(g)
	for i := range stages {
		x := Instalment{Name: stages[i].Name, Amount: fen.Yuan(amounts[i]), Trigger: stages[i].Trigger.Or(""), Final: i > 0 && i == len(stages)-1}
		if x.Trigger == OnSigning {
			x.DueBy = due
		}
		s.Stages = append(s.Stages, x)
		if x.Final && p.TailAfterPass.On {
			t.Add(book.Line(ruleTail).On(p.TailAfterPass.Basis).At(item("stages", i)))
		}
	}
	if !due.IsZero() {
		t.Add(p.deadline(g, due))
	}
	return rule.Conclude(t, book, rulePlan, s)
}

// amounts splits the grant into its stages, in fen, with a line for each; false while the grant is not given.
func (g *Grant) amounts(t *rule.Trace) ([]int64, bool) {
	total, given := rule.Need(t, book.Fact(factAmount), g.Amount)
	stages, _ := g.Stages.Get()
	if !given {
		return nil, false
	}
	claims := make([]rule.Claim, len(stages))
	for i := range stages {
		claims[i] = rule.Claim{Key: string(rune('A' + i)), Weight: stages[i].Share.Or(rule.Number{})} // at most 20, in their order
	}
	split, err := rule.SplitAmount(total, rule.InFen, claims)
	if err != nil { // the door lets none of it in
		return nil, false
	}
	all := make([]int64, len(stages))
	for i := range stages {
		part := split.At(i)
		all[i] = part.Fen()
		l := book.Line(ruleStage, rule.Named{Title: rule.T("阶段", "stage"), Words: rule.T(stages[i].Name, stages[i].Name)},
			rule.Figure("占比", "share", rule.Exactly(part.Weight, rule.Share)), fen.Money("金额", "amount", all[i]),
			rule.Named{Title: book.Fact(factTrigger).Title, Words: triggers.Text(stages[i].Trigger.Or(""))}).At(item("stages", i))
		if split.OddUnits() > 0 {
			l = l.Rounded(rule.T("最大余额法，精确到分", "largest remainders, to the fen"))
		}
		t.Add(l)
	}
	return all, true
}

func sum(all []int64) (n int64) {
	for _, x := range all {
		n += x
	}
	return n
}

// dueBy is the last day for what falls due on the signature; false where none is known or the task book was signed before the
// rule.
func (p *Policy) dueBy(g *Grant) (rule.Date, bool) {
	signed, dated := g.SignedOn.Get()
	if !p.InTime.On || !dated || dayNumber(signed).Cmp(p.Since.Value) < 0 {
		return rule.Date{}, false
	}
	return rule.ForDays(int(p.PayDays.Value.Num())).End(signed, rule.FirstDayExcluded), true
}

func (p *Policy) deadline(g *Grant, due rule.Date) rule.Line {
	signed, _ := g.SignedOn.Get()
	return book.Line(ruleInTime, rule.Figure("签订日期", "signed on", rule.OnDay(signed)), rule.Figure("拨付期限", "within", p.PayDays.Known(rule.Days)),
		rule.Figure("应于此日前（含）", "due by, inclusive", rule.OnDay(due))).On(p.InTime.Basis, p.PayDays.Basis)
}
