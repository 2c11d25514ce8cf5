package inspection

import (
	"slices"
	"strconv"

	"github.com/keji-rules/keji/funding"
	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/rule"
)

// Result is what an inspection found.
type Result struct {
	Sound  bool     `json:"sound"`
	Failed []string `json:"failed"` // codes of the checks that failed, each once, in the order of the rules
}

// Text writes the result in one language.
func (r Result) Text(l rule.Lang) string {
	if r.Sound {
		return rule.T("未发现问题", "nothing was found").In(l)
	}
	return rule.T("发现问题", "problems were found").In(l)
}

// Inspect answers what the checks find, under the edition in force on the day of the inspection.
func Inspect(x Project) (rule.Answer[Result], error) {
	if err := entrance.Validate(&x); err != nil {
		return rule.Answer[Result]{}, err
	}
	day, _ := x.On.Get()
	law, err := timeline.On(day)
	if err != nil {
		return rule.Answer[Result]{}, err
	}
	return law.Policy.inspect(rule.Frame{Edition: &law.Edition, Day: day, DayIs: rule.T("检查日期", "day of the inspection"), Subject: rule.T(x.Unit, x.Unit)}, &x)
}

// Inspect answers under this policy, whatever rules are in force.
func (p Policy) Inspect(x Project) (rule.Answer[Result], error) {
	if err := entrance.Validate(&x); err != nil {
		return rule.Answer[Result]{}, err
	}
	if err := p.check(); err != nil {
		return rule.Answer[Result]{}, err
	}
	return p.inspect(rule.Frame{AsOf: x.On.Or(rule.Date{}), Subject: rule.T(x.Unit, x.Unit)}, &x)
}

type inspector struct {
	p      *Policy
	x      *Project
	t      *rule.Trace
	failed []rule.ID
}

func (p *Policy) inspect(f rule.Frame, x *Project) (rule.Answer[Result], error) {
	i := &inspector{p: p, x: x, t: &rule.Trace{Frame: f}}
	i.flag(ruleAccounts, "separate_accounts", "", x.SeparateAccounts, true)
	i.payments()
	i.invoices()
	i.expenses()
	i.devices()
	i.grants()
	r := Result{Sound: len(i.failed) == 0, Failed: []string{}}
	slices.Sort(i.failed)
	for _, id := range slices.Compact(i.failed) {
		r.Failed = append(r.Failed, book.Rule(id).Code)
	}
	if !r.Sound {
		return rule.ConcludeWith(i.t, book, ruleInspection, rule.Given(r))
	}
	return rule.Conclude(i.t, book, ruleInspection, r)
}

func (i *inspector) add(id rule.ID, at string, v rule.Verdict, values ...rule.Named) {
	i.put(id, book.Line(id, values...).At(at), v)
}

func (i *inspector) put(id rule.ID, l rule.Line, v rule.Verdict) {
	i.t.Add(l.Judged(v))
	if v == rule.Failed {
		i.failed = append(i.failed, id)
	}
}

// flag judges a fact that must be so.
func (i *inspector) flag(id rule.ID, path, at string, is rule.Opt[bool], must bool) {
	f, _ := book.FactAt(path)
	value, given := rule.Need(i.t, f, is)
	v := rule.Undetermined
	if given {
		v = whether(value == must)
	}
	i.add(id, at, v)
}

func whether(holds bool) rule.Verdict {
	if holds {
		return rule.Passed
	}
	return rule.Failed
}

// payments checks each payment: its payee, that the contract came first, that the payee was not barred; and that the first one
// came in time.
func (i *inspector) payments() {
	f, _ := book.FactAt("payments")
	all, given := rule.Need(i.t, f, i.x.Payments)
	f, _ = book.FactAt("signed_on")
	signed, dated := rule.Need(i.t, f, i.x.SignedOn)
	first := rule.Date{}
	for n := range all {
		p, at := &all[n], item("payments", n)
		i.add(rulePayee, at, whether(p.Payee == i.x.Unit))
		paid, _ := p.PaidOn.Get()
		if first.IsZero() || paid.Before(first) {
			first = paid
		}
		v := rule.Undetermined
		if dated {
			v = whether(!paid.Before(signed))
		}
		i.add(ruleContract, at, v, rule.Figure("拨付日期", "paid on", rule.OnDay(paid)))
		i.flag(ruleBarred, "payments[].barred", at, p.Barred, false)
	}
	if !dated || !given {
		i.add(ruleInTime, "", rule.Undetermined)
		return
	}
	i.inTime(signed, first)
}

// inTime: the first payment is due within the days after the signature; while they run, nothing is late.
func (i *inspector) inTime(signed, first rule.Date) {
	last := rule.ForDays(int(i.p.PayDays.Value.Num())).End(signed, rule.FirstDayExcluded)
	l := book.Line(ruleInTime, rule.Figure("签订日期", "signed on", rule.OnDay(signed)), rule.Figure("应于此日前（含）", "due by, inclusive", rule.OnDay(last))).On(i.p.PayDays.Basis)
	v := rule.Passed
	switch on, _ := i.x.On.Get(); {
	case dayNumber(signed).Cmp(i.p.Since.Value) < 0:
		v = rule.NotApplicable
	case first.IsZero():
		v = whether(!on.After(last))
	default:
		l.Values = append(l.Values, rule.Figure("首次拨付", "first paid on", rule.OnDay(first)))
		v = whether(!first.After(last))
	}
	i.put(ruleInTime, l, v)
}

// invoices looks for an invoice that is claimed twice, here or by another project.
func (i *inspector) invoices() {
	f, _ := book.FactAt("expenses")
	all, given := rule.Need(i.t, f, i.x.Expenses)
	f, _ = book.FactAt("elsewhere")
	elsewhere, known := rule.Need(i.t, f, i.x.Elsewhere)
	claimed := make(map[string]string, len(all)+len(elsewhere))
	for n, invoice := range elsewhere {
		claimed[invoice] = item("elsewhere", n)
	}
	twice := false
	for n := range all {
		invoice, at := all[n].Invoice, item("expenses", n)
		if invoice == "" {
			continue
		}
		if where, again := claimed[invoice]; again {
			twice = true
			i.add(ruleTwice, at, rule.Failed, rule.Named{Title: rule.T("已列支于", "claimed already at"), Words: rule.T(where, where)})
			continue
		}
		claimed[invoice] = at
	}
	switch {
	case twice:
	case given && known:
		i.add(ruleTwice, "", rule.Passed)
	default:
		i.add(ruleTwice, "", rule.Undetermined)
	}
}

// expenses holds each expense to the negative list, and outsourced ones to be with nobody related.
func (i *inspector) expenses() {
	all, _ := i.x.Expenses.Get()
	found := false
	for n := range all {
		e, at := &all[n], item("expenses", n)
		if law, prohibited := i.prohibited(e.Use.Or("")); prohibited {
			found = true
			amount, _ := fen.Of(e.Amount)
			l := book.Line(ruleUse, rule.Named{Title: rule.T("用途", "use"), Words: e.Use.Or("").Title()}, fen.Money("金额", "amount", amount)).At(at)
			l.Basis = law
			i.put(ruleUse, l, rule.Failed)
		}
		f, _ := book.FactAt("expenses[].outsourced")
		if out, given := rule.Need(i.t, f, e.Outsourced); !given {
			i.add(ruleRelated, at, rule.Undetermined)
		} else if out {
			i.flag(ruleRelated, "expenses[].related", at, e.Related, false)
		}
	}
	if i.x.Expenses.IsGiven() && !found {
		i.add(ruleUse, "", rule.Passed)
	}
}

// prohibited is where a use is prohibited: in the measures on guidance funds where it is their money and they name it.
func (i *inspector) prohibited(u funding.Use) (rule.Basis, bool) {
	if law, named := u.ProhibitedOfGuidance(); named && i.x.Guidance.Or(false) {
		return law, true
	}
	return u.Prohibited()
}

// devices requires equipment from the price on, inclusive, to be listed in the budget.
func (i *inspector) devices() {
	f, _ := book.FactAt("devices")
	all, _ := rule.Need(i.t, f, i.x.Devices)
	for n := range all {
		at := item("devices", n)
		f, _ := book.FactAt("devices[].price")
		rule.Need(i.t, f, all[n].Price)
		price, given := fen.Of(all[n].Price)
		switch {
		case !given:
			i.add(ruleListed, at, rule.Undetermined)
		case fen.Yuan(price).Cmp(i.p.ListFrom.Value) >= 0:
			f, _ := book.FactAt("devices[].listed")
			listed, told := rule.Need(i.t, f, all[n].Listed)
			v := rule.Undetermined
			if told {
				v = whether(listed)
			}
			i.put(ruleListed, book.Line(ruleListed, fen.Money("设备单价", "price", price), rule.Figure("自此数（含）", "from, inclusive", i.p.ListFrom.Known(rule.YuanUnit))).On(i.p.ListFrom.Basis).At(at), v)
		}
	}
}

func (i *inspector) grants() {
	f, _ := book.FactAt("grants")
	all, _ := rule.Need(i.t, f, i.x.Grants)
	for n := range all {
		i.flag(ruleDouble, "grants[].same", item("grants", n), all[n].Same, false)
	}
}

func item(list string, i int) string { return list + "[" + strconv.Itoa(i) + "]" }
