package recovery

import (
	"strconv"

	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/rule"
)

// Status is what money of a budget is on a day.
type Status struct {
	State State `json:"state"`
	// CarriedFrom to CarriedUntil, both inclusive, it is carried over; from SurplusFrom on it is surplus.
	CarriedFrom  rule.Date `json:"carried_from,omitzero"`
	CarriedUntil rule.Date `json:"carried_until,omitzero"`
	SurplusFrom  rule.Date `json:"surplus_from,omitzero"`
	// Taker is who takes the surplus back.
	Taker Taker `json:"taker,omitzero"`
}

// Text writes the state in one language, with the first day of the surplus.
func (s Status) Text(l rule.Lang) string {
	if s.State == OfTheYear || s.State == CarriedOver {
		return s.State.Text(l) + rule.T("，未用完的自"+s.SurplusFrom.String()+"起为结余", ", surplus from "+s.SurplusFrom.String()+" on if unspent").In(l)
	}
	if s.Taker != "" {
		return s.State.Text(l) + rule.T("，", ", ").In(l) + s.Taker.Text(l)
	}
	return s.State.Text(l)
}

// CarryOver answers what money of a budget year is on a day: of the year, carried over or surplus. Days count as a whole: on 31
// December money can still be spent, and what is left then is carried over from 1 January on.
func CarryOver(b Balance) (rule.Answer[Status], error) {
	if err := balanceDoor.Validate(&b); err != nil {
		return rule.Answer[Status]{}, err
	}
	on, _ := b.On.Get()
	law, err := carry.On(on)
	if err != nil {
		return rule.Answer[Status]{}, err
	}
	return law.Policy.carryOver(&rule.Trace{Frame: rule.Frame{Edition: &law.Edition, Day: on, DayIs: dayAsked, Subject: b.subject()}}, &b)
}

// CarryOver answers under this policy, whatever rules are in force.
func (p CarryPolicy) CarryOver(b Balance) (rule.Answer[Status], error) {
	if err := balanceDoor.Validate(&b); err != nil {
		return rule.Answer[Status]{}, err
	}
	if err := p.check(); err != nil {
		return rule.Answer[Status]{}, err
	}
	return p.carryOver(&rule.Trace{Frame: rule.Frame{AsOf: b.On.Or(rule.Date{}), Subject: b.subject()}}, &b)
}

var dayAsked = rule.T("查询日", "day asked about")

func (b *Balance) subject() rule.Text {
	y := strconv.Itoa(b.BudgetYear.Or(0))
	return rule.T(y+"年度预算资金", "money of budget year "+y)
}

func (p *CarryPolicy) carryOver(t *rule.Trace, b *Balance) (rule.Answer[Status], error) {
	if left, given := fen.Of(b.Unspent); given && left == 0 {
		t.Add(book.Line(ruleYears, fen.Money("未支出", "unspent", 0)))
		return rule.Conclude(t, book, ruleCarry, Status{State: Spent})
	}
	if out, given := rule.Need(t, factAt(book, "paid_out"), b.PaidOut); given && out {
		t.Add(book.Line(rulePaidOut).Judged(rule.Failed))
		return rule.Conclude(t, book, ruleCarry, Status{State: PaidOut})
	} else if given {
		t.Add(book.Line(rulePaidOut).Judged(rule.Passed))
	} else {
		t.Add(book.Line(rulePaidOut).Judged(rule.Undetermined))
	}
	s := p.clock(t, b)
	if s.State == Surplus {
		p.taker(t, b, &s)
	}
	if s.State == CarriedOver && b.Transfer.Or(false) {
		if allocated, given := b.Allocated.Get(); given && !allocated {
			t.Add(book.Line(ruleReallocate))
		}
	}
	return rule.Conclude(t, book, ruleCarry, s)
}

// clock counts budget years from the first one.
func (p *CarryPolicy) clock(t *rule.Trace, b *Balance) Status {
	year := b.BudgetYear.Or(0)
	again, given := b.RepurposedIn.Get()
	if p.Restarts.On { // else it makes no difference
		again, given = rule.Need(t, factAt(book, "repurposed_in"), b.RepurposedIn)
	}
	if given && again > 0 {
		if p.Restarts.On {
			year = again
		}
		t.Add(book.Line(ruleRestart, rule.Figure("调整用途的年度", "use changed in", rule.Exactly(rule.Int(int64(again)), rule.CalendarYear))).On(p.Restarts.Basis).Judged(whether(!p.Restarts.On)))
	}
	last := year + int(p.Following.Value.Num())
	s := Status{State: OfTheYear, CarriedFrom: rule.NewDate(year+1, 1, 1), CarriedUntil: rule.NewDate(last, 12, 31), SurplusFrom: rule.NewDate(last+1, 1, 1)}
	on, _ := b.On.Get()
	switch {
	case !on.Before(s.SurplusFrom):
		s.State = Surplus
	case !on.Before(s.CarriedFrom):
		s.State = CarriedOver
	}
	t.Add(book.Line(ruleYears, rule.Figure("预算年度", "budget year", rule.Exactly(rule.Int(int64(year)), rule.CalendarYear)),
		rule.Figure("结转至", "carried over through", rule.OnDay(s.CarriedUntil)), rule.Figure("自此为结余", "surplus from", rule.OnDay(s.SurplusFrom))).On(p.Following.Basis))
	return s
}

// taker says who takes surplus back: the higher finance a special transfer that was never allocated, else the own level's.
func (p *CarryPolicy) taker(t *rule.Trace, b *Balance, s *Status) {
	s.Taker = OwnFinance
	l := book.Line(ruleTaker).On(p.ToHigher.Basis)
	if p.ToHigher.On && !b.Allocated.Or(false) && b.Transfer.Or(true) {
		transfer, given := rule.Need(t, factAt(book, "transfer"), b.Transfer)
		_, known := rule.Need(t, factAt(book, "allocated"), b.Allocated)
		if !given || !known {
			t.Add(l.Judged(rule.Undetermined))
			return
		}
		if transfer {
			s.Taker = HigherFinance
		}
	}
	t.Add(saying(l, "收回", "taken back by", takers.Text(s.Taker)))
	if s.Taker == OwnFinance {
		t.Add(book.Line(ruleFund))
	}
}

func saying(l rule.Line, zh, en string, said rule.Text) rule.Line {
	l.Values = append(l.Values, rule.Named{Title: rule.T(zh, en), Words: said})
	return l
}

func factAt(b *rule.Book, path string) rule.Fact {
	f, _ := b.FactAt(path)
	return f
}

func whether(holds bool) rule.Verdict {
	if holds {
		return rule.Passed
	}
	return rule.Failed
}
