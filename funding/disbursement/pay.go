package disbursement

import (
	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/rule"
)

// Release is what may be paid on a day, in yuan.
type Release struct {
	Payable rule.Number `json:"payable"`
	Stages  []Tranche   `json:"stages"`
	// DueBy is the last day for what falls due on the signature, inclusive, where something of it is left to pay and a day is
	// known; Overdue says that it has passed.
	DueBy   rule.Date `json:"due_by,omitzero"`
	Overdue bool      `json:"overdue"`
}

// Tranche is what may be paid of one stage.
type Tranche struct {
	Name    string      `json:"name"`
	Amount  rule.Number `json:"amount"`
	Paid    rule.Number `json:"paid"`
	Payable rule.Number `json:"payable"`
	State   State       `json:"state"`
}

// Text writes the amount in one language.
func (r Release) Text(l rule.Lang) string {
	if r.Payable.Sign() == 0 {
		return rule.T("暂无可拨付金额", "nothing may be paid").In(l)
	}
	text := rule.T("可拨付"+yuanText(r.Payable, rule.ZH), yuanText(r.Payable, rule.EN)+" may be paid").In(l)
	if r.Overdue {
		text += rule.T("，已逾拨付期限", ", overdue").In(l)
	}
	return text
}

// MayPay answers what may be paid of a grant on a day, stage by stage. What is held back is not lost: ask again when the condition
// holds.
func MayPay(g Grant) (rule.Answer[Release], error) { return inForce(g, (*Policy).mayPay) }

// MayPay answers under this policy, whatever rules are in force.
func (p Policy) MayPay(g Grant) (rule.Answer[Release], error) { return under(&p, g, (*Policy).mayPay) }

// payer works through the stages in their order.
type payer struct {
	p      *Policy
	t      *rule.Trace
	g      *Grant
	on     rule.Date
	common []condition
	r      Release
	left   []int64 // what each stage lacks of its amount, in fen
	paid   int64
}

func (p *Policy) mayPay(t *rule.Trace, g *Grant) (rule.Answer[Release], error) {
	amounts, told := g.amounts(t)
	on, _ := g.On.Get()
	w := &payer{p: p, t: t, g: g, on: on, common: p.common(g, on)}
	if w.open() {
		for _, c := range w.common {
			t.Add(c.line)
		}
	}
	stages, _ := g.Stages.Get()
	for i := range stages {
		if told {
			w.stage(i, &stages[i], amounts[i])
		} else {
			w.unknown(&stages[i])
		}
	}
	w.allocated()
	w.deadline()
	if !t.Lacking() {
		t.Add(book.Line(rulePay, fen.Money("可拨付", "payable", w.payable())))
		w.r.Payable = fen.Yuan(w.payable())
	}
	return rule.Conclude(t, book, rulePay, w.r)
}

// open reports whether a stage is not known to be paid out, so that conditions matter.
func (w *payer) open() bool {
	stages, _ := w.g.Stages.Get()
	total, given := fen.Of(w.g.Amount)
	paid := int64(0)
	for i := range stages {
		n, also := fen.Of(stages[i].Paid)
		paid, given = paid+n, given && also
	}
	return !given || paid < total
}

// unknown asks for what is lacking while the grant is not given.
func (w *payer) unknown(s *Stage) { rule.Need(w.t, book.Fact(factPaid), s.Paid) }

// stage holds one stage against its conditions.
func (w *payer) stage(i int, s *Stage, amount int64) {
	paid, given := fen.Of(s.Paid)
	rule.Need(w.t, book.Fact(factPaid), s.Paid)
	x := Tranche{Name: s.Name, Amount: fen.Yuan(amount), Paid: fen.Yuan(paid), State: PaidOut}
	w.paid += paid
	left := int64(0)
	switch {
	case given && paid > amount:
		w.t.Add(book.Line(ruleOverpaid, fen.Money("本阶段金额", "amount", amount), fen.Money("已拨付", "paid", paid), fen.Money("超出", "beyond", paid-amount)).At(item("stages", i)).Judged(rule.Failed))
	case !given || paid < amount:
		own := w.p.own(w.g, i, w.on)
		for _, c := range own {
			w.t.Add(c.line)
		}
		x.State = Withheld
		switch worst(append(own, w.common...)) {
		case rule.Passed:
			x.State, left = Payable, amount-paid
		case rule.Undetermined:
			w.lack(own)
			w.lack(w.common)
		}
	}
	w.r.Stages, w.left = append(w.r.Stages, x), append(w.left, left)
}

// lack notes what keeps conditions open.
func (w *payer) lack(all []condition) {
	for _, c := range all {
		w.t.Lack(c.lacks...)
	}
}

func (w *payer) payable() int64 { return sum(w.left) }

// allocated holds payments to what is allocated to the project: earlier stages first.
func (w *payer) allocated() {
	due := w.payable()
	if due == 0 {
		return
	}
	allocated, given := fen.Of(w.g.Allocated)
	if rule.Need(w.t, book.Fact(factAllocated), w.g.Allocated); !given {
		w.t.Add(book.Line(ruleAllocated, w.t.Open()...).Judged(rule.Undetermined))
		return
	}
	whole, _ := fen.Of(w.g.Amount)
	rest := max(min(allocated, whole)-w.paid, 0)
	l := book.Line(ruleAllocated, fen.Money("已落实", "allocated", allocated), fen.Money("已拨付", "paid", w.paid), fen.Money("尚可拨付", "left", rest), fen.Money("符合条件", "falls due", due))
	w.t.Add(l.Judged(whether(due <= rest)))
	for i, n := range w.left {
		w.left[i] = min(n, rest)
		rest -= w.left[i]
		x := &w.r.Stages[i]
		x.Payable = fen.Yuan(w.left[i])
		if n == 0 {
			continue
		}
		if w.left[i] == 0 {
			x.State = Withheld
		}
		w.t.Add(book.Line(ruleRelease, rule.Named{Title: rule.T("阶段", "stage"), Words: rule.T(x.Name, x.Name)}, fen.Money("可拨付", "payable", w.left[i])).At(item("stages", i)))
	}
}

// deadline says by when what falls due on the signature is paid, where something of it is left.
func (w *payer) deadline() {
	due, known := w.p.dueBy(w.g)
	if !known {
		return
	}
	stages, _ := w.g.Stages.Get()
	for i := range w.r.Stages {
		if stages[i].Trigger.Or("") != OnSigning || w.r.Stages[i].State == PaidOut {
			continue
		}
		w.r.DueBy, w.r.Overdue = due, w.on.After(due)
		w.t.Add(w.p.deadline(w.g, due).Judged(whether(!w.r.Overdue)))
		return
	}
}

func whether(holds bool) rule.Verdict {
	if holds {
		return rule.Passed
	}
	return rule.Failed
}
