package reward

import (
	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/rule"
)

// Reward is what this level pays. Money is in yuan.
type Reward struct {
	Amount   rule.Number `json:"amount"`
	Standard rule.Number `json:"standard"`
	Received rule.Number `json:"received"` // from other levels together
}

// Text says in one language what is paid.
func (r Reward) Text(l rule.Lang) string {
	amount, standard := rule.Exactly(r.Amount, rule.YuanUnit).Text(l), rule.Exactly(r.Standard, rule.YuanUnit).Text(l)
	return rule.T("本级支付"+amount+"（标准"+standard+"）", "this level pays "+amount+" (standard "+standard+")").In(l)
}

// Pay answers what this level pays under the policy, or why it pays nothing.
func (p Policy) Pay(c Case) (rule.Answer[rule.Outcome[Reward]], error) {
	if err := p.ready(&c); err != nil {
		return rule.Answer[rule.Outcome[Reward]]{}, err
	}
	o := c.Occasion.Or("")
	t := &rule.Trace{Frame: rule.Frame{AsOf: c.PaidOn.Or(rule.Date{}), Subject: occasions.Text(o)}}
	refused := p.conditions(t, &c)
	standard := p.standard(o)
	t.Add(book.Line(ruleStandard, rule.Named{Title: rule.T("事项", "occasion"), Words: occasions.Text(o)}, rule.Figure("标准", "standard", standard.Known(rule.YuanUnit))).On(standard.Basis))
	if !refused.IsZero() {
		t.Settle()
		return rule.Conclude(t, book, ruleReward, rule.Refused[Reward](refused))
	}
	if standard.Open() {
		t.Because(rule.LawUnknown)
	}
	r := p.stack(t, &c, fen.Floor(fen.Times(100, standard.Value)))
	return rule.Conclude(t, book, ruleReward, rule.Granted(r))
}

func factAt(path string) rule.Fact {
	f, _ := book.FactAt(path)
	return f
}

// conditions judges what must hold on the day of payment; the refusal names every condition that does not.
func (p *Policy) conditions(t *rule.Trace, c *Case) (refused rule.Refusal) {
	judge := func(id rule.ID, met, told bool, law rule.Basis) {
		line := book.Line(id).On(law)
		switch {
		case !told:
			t.Add(line.Judged(rule.Undetermined))
		case met:
			t.Add(line.Judged(rule.Passed))
		default:
			t.Add(line.Judged(rule.Failed))
			if refused.IsZero() {
				refused = rule.Refuse(rule.T("支付奖励", "payment of the reward"))
			}
			title := book.Rule(id).Title
			refused = refused.Because(rule.Ground{Text: rule.T("不符合“"+title.ZH+"”", "not met: "+title.EN), Law: line.Basis, Code: book.Rule(id).Code})
		}
	}
	local, told := rule.Need(t, factAt("local"), c.Local)
	judge(ruleLocal, local, told, rule.Basis{})
	withdrawn, told := rule.Need(t, factAt("withdrawn"), c.Withdrawn)
	judge(ruleWithdrawn, !withdrawn, told, rule.Basis{})
	if p.Unexpired.On {
		until, dated := rule.Need(t, factAt("valid_until"), c.ValidUntil)
		on, _ := c.PaidOn.Get()
		judge(ruleValid, !on.After(until), dated, p.Unexpired.Basis)
	}
	listed, told := rule.Need(t, factAt("listed"), c.Listed)
	judge(ruleListed, !listed, told, rule.Basis{})
	if p.Active.On {
		idle, told := rule.Need(t, factAt("idle"), c.Idle)
		judge(ruleActive, !idle, told, p.Active.Basis)
	}
	if p.Unpenalised.On {
		penalised, told := rule.Need(t, factAt("penalised"), c.Penalised)
		judge(rulePenalised, !penalised, told, p.Unpenalised.Basis)
	}
	if p.Once.On {
		before, told := rule.Need(t, factAt("rewarded"), c.Rewarded)
		judge(ruleOnce, !before, told, p.Once.Basis)
	}
	return refused
}

// stack is what this level pays beside what others paid, in fen.
func (p *Policy) stack(t *rule.Trace, c *Case, standard int64) Reward {
	list, told := rule.Need(t, factAt("received"), c.Received)
	received := int64(0)
	for i := range list {
		n, _ := fen.Of(list[i].Amount)
		received += n
	}
	if !told {
		return Reward{}
	}
	amount, way, law := standard, rule.T("叠加", "in addition"), p.TopUp.Basis
	switch {
	case p.TopUp.On:
		amount, way = max(standard-received, 0), rule.T("补差", "up to the standard")
	case p.Higher.On:
		// what exceeds the standard already is the highest, or more; else the standard is, in all
		amount, way, law = max(standard-received, 0), rule.T("就高不重复", "the highest single one only"), p.Higher.Basis
	}
	t.Add(book.Line(ruleStack, rule.Named{Title: rule.T("方式", "way"), Words: way}, fen.Money("其他层级", "other levels", received), fen.Money("本级", "this level", amount)).On(law))
	if most := fen.Floor(fen.Times(100, p.Total.Value)); p.HasTotal.On && amount+received > most {
		amount = max(most-received, 0)
		t.Add(book.Line(ruleTotal, rule.Figure("上限", "most", p.Total.Known(rule.YuanUnit)), fen.Money("本级", "this level", amount)).On(p.Total.Basis))
	}
	t.Add(book.Line(ruleAmount, fen.Money("金额", "amount", amount)))
	return Reward{fen.Yuan(amount), fen.Yuan(standard), fen.Yuan(received)}
}
