package register

import (
	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/integrity/internal/law"
	"github.com/keji-rules/keji/rule"
)

// Change is what becomes of an operation: the version that it adds, or a refusal with reasons and what is lawful instead.
type Change = rule.Answer[rule.Outcome[Entry]]

// Do carries out an operation: the register that it leads to, which is r itself where it is refused or open, and the answer.
// The edition of the entry's regime in force on the day of the change governs it; on days without rules of Guangdong, the
// national ones. A malformed operation and a day without any edition are errors. Looking for the same decision takes time
// linear in the register.
func (r Register) Do(o Operation) (Register, Change, error) {
	if err := operationDoor.Validate(&o); err != nil {
		return r, Change{}, err
	}
	c := newScene(r, &o)
	frame, p, err := c.inForce()
	if err != nil {
		return r, Change{}, err
	}
	c.p, c.Frame = &p, frame
	return c.do(r)
}

// Do carries out an operation on a register under this policy.
func (p Policy) Do(r Register, o Operation) (Register, Change, error) {
	if err := operationDoor.Validate(&o); err != nil {
		return r, Change{}, err
	}
	c := newScene(r, &o)
	c.p, c.Frame = &p, rule.Frame{AsOf: o.On.Or(rule.Date{})}
	return c.do(r)
}

// Ask puts the operation to the history that it carries.
func (o Operation) Ask() (Change, error) {
	r, err := o.register()
	if err != nil {
		return Change{}, err
	}
	_, told, err := r.Do(o)
	return told, err
}

// Ask puts an operation to the history that it carries, under this policy.
func (p Policy) Ask(o Operation) (Change, error) {
	r, err := o.register()
	if err != nil {
		return Change{}, err
	}
	_, told, err := p.Do(r, o)
	return told, err
}

// register is the history of the operation, as of its day.
func (o *Operation) register() (Register, error) {
	if err := operationDoor.Validate(o); err != nil {
		return Register{}, err
	}
	history := o.History.Or(nil)
	all := make([]Entry, len(history))
	for i := range history {
		all[i] = history[i].entry()
	}
	return New(o.On.Or(rule.Date{}), all...)
}

// scene is one operation under way.
type scene struct {
	*rule.Trace
	p       *Policy
	o       *Operation
	all     Register
	last    Entry // the version that counts now; zero for none
	fell    bool  // no rules of Guangdong on the day
	unsure  bool  // the first day of the edition was not read
	verdict rule.Verdict
	refusal rule.Refusal
	next    Entry // what it leads to
}

func newScene(r Register, o *Operation) *scene {
	c := &scene{Trace: &rule.Trace{}, o: o, all: r, verdict: rule.Passed}
	c.refusal = rule.Refuse(rule.T(o.Act.Or("").Text(rule.ZH)+"失信记录", "the entry "+o.Act.Or("").Text(rule.EN)))
	key := o.Key.Or("")
	if o.Act.Or("") == Enter {
		record := o.Record.Or(Record{})
		key = record.Key.Or("")
	}
	if versions := r.versions(key); len(versions) > 0 {
		c.last = versions[len(versions)-1]
	}
	return c
}

// regime is that of the entry, or of what is entered.
func (c *scene) regime() (integrity.Regime, bool) {
	if r, given := c.last.Regime(); given {
		return r, true
	}
	record := c.o.Record.Or(Record{})
	return record.Regime.Get()
}

// inForce is the edition that governs the operation. Lists of the general regime are mirrored alone, and an entry that is not
// there is refused under any edition: for both, and while the regime is not given, the rules on misconduct stand.
func (c *scene) inForce() (rule.Frame, Policy, error) {
	day := c.o.On.Or(rule.Date{})
	regime, given := c.regime()
	if !given {
		regime = integrity.Misconduct
	}
	e, fell, err := law.InForce(Editions(regime), misconducts, day)
	if err != nil {
		return rule.Frame{}, Policy{}, err
	}
	c.fell, c.unsure = fell && regime == integrity.Guangdong, law.FirstDayTaken(&e.Edition)
	return rule.Frame{Edition: &e.Edition, Day: day, DayIs: rule.T("变更日", "the day of the change,")}, e.Policy, nil
}

// check adds one condition; where it fails, why and what is lawful instead.
func (c *scene) check(id rule.ID, v rule.Verdict, b rule.Basis, why rule.Text, instead ...rule.Ground) *rule.Line {
	l := c.Add(book.Line(id).On(b).Judged(v))
	switch {
	case v == rule.Failed:
		c.verdict = rule.Failed
		c.refusal = c.refusal.Because(rule.Ground{Text: why, Law: l.Basis, Code: l.Rule.Code}).Instead(instead...)
	case v == rule.Undetermined && c.verdict == rule.Passed:
		c.verdict = v
	}
	return l
}

// flag is a condition that a fact decides.
func (c *scene) flag(id rule.ID, fact rule.FactID, v rule.Opt[bool], b rule.Basis, why rule.Text, instead ...rule.Ground) {
	is, given := rule.Need(c.Trace, book.Fact(fact), v)
	c.check(id, verdict(given, is), b, why, instead...)
}

func verdict(given, holds bool) rule.Verdict {
	switch {
	case !given:
		return rule.Undetermined
	case holds:
		return rule.Passed
	}
	return rule.Failed
}

// instead is something lawful.
func instead(code, zh, en string) rule.Ground { return rule.Ground{Text: rule.T(zh, en), Code: code} }

func (c *scene) do(r Register) (Register, Change, error) {
	if c.fell {
		c.Add(book.Line(ruleFell))
	}
	if c.unsure {
		c.Add(book.Line(ruleFirstDay))
	}
	c.inspect()
	switch c.verdict {
	case rule.Failed:
		told, err := rule.ConcludeWith(c.Trace, book, ruleAct, rule.Given(rule.Refused[Entry](c.refusal)))
		return r, told, err
	case rule.Undetermined:
		told, err := rule.ConcludeWith(c.Trace, book, ruleAct, rule.Opt[rule.Outcome[Entry]]{})
		return r, told, err
	}
	return c.grant(r)
}

// grant adds the version that the operation leads to.
func (c *scene) grant(r Register) (Register, Change, error) {
	c.Add(book.Line(ruleKept))
	if free, ends := c.next.term.FreeFrom(); ends {
		c.Add(book.Line(ruleFree, rule.Figure("首个不受限日", "first free day", rule.OnDay(free))).On(c.p.Document.Basis))
	}
	next, err := r.With(c.next)
	if err != nil {
		return r, Change{}, err
	}
	told, err := rule.ConcludeWith(c.Trace, book, ruleAct, rule.Given(rule.Granted(c.next)))
	return next, told, err
}

// inspect judges the operation, and makes the version that it leads to.
func (c *scene) inspect() {
	act := c.o.Act.Or("")
	if act == Enter {
		c.enter()
		return
	}
	found := c.check(ruleFound, verdict(true, c.last.key != ""), rule.Basis{}, rule.T("登记册没有编号为 "+c.o.Key.Or("")+" 的记录", "the register has no entry "+c.o.Key.Or("")))
	if c.last.key == "" {
		return
	}
	*found = found.Saying(rule.T(c.last.Text(rule.ZH), c.last.Text(rule.EN)))
	closed := act != Correct && c.last.closed() && !(act == Annul && c.last.act == Remove)
	c.check(ruleOpen, verdict(true, !closed), rule.Basis{}, rule.T("记录已"+c.last.act.Text(rule.ZH)+"，不再变更", "the entry has been "+c.last.act.Text(rule.EN)+" and is changed no more"),
		instead("enter", "有新的处理决定的，另行列入", "where there is a new decision, enter it"))
	c.inOrder()
	c.next = c.last
	c.next.version, c.next.act = c.last.version+1, act
	c.next.change = c.o.By.paper()
	c.next.published = c.o.PublishedOn.Or(rule.Date{})
	c.next.known = c.o.KnownOn.Or(c.o.On.Or(rule.Date{}))
	map[Act]func(){Correct: c.correct, Extend: c.extend, Shorten: c.shorten, Remove: c.remove, Annul: c.annul}[act]()
}
