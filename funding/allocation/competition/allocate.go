package competition

import (
	"github.com/keji-rules/keji/funding/allocation/internal/units"
	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/funding/internal/lines"
	"github.com/keji-rules/keji/rule"
)

// Allocate ranks the applications of a round and grants its budget under this policy. Where a higher score never gives less is
// said in the package comment. The answer has a line for every application; while a score, or whether an application is
// eligible, is not given, there is no plan, and the answer says what is missing.
func (p Policy) Allocate(w Round) (rule.Answer[Plan], error) {
	if err := p.ready(&w); err != nil {
		return rule.Answer[Plan]{}, err
	}
	list, _ := w.Applicants.Get()
	c := &call{p: &p, w: &w, unit: w.Unit.Or("").Fen(), l: lines.Of(book, len(list)+8, 6*len(list)+24)}
	c.begin(list)
	c.rank()
	c.tie()
	c.pot()
	c.method()
	c.admit()
	if p.Shared.On {
		c.share()
	}
	c.queue()
	return lines.Conclude(c.l, rulePlan, rule.Frame{}, c.plan())
}

// call is one round while it is computed; amounts are in units, but for the applicant's own.
type call struct {
	p    *Policy
	w    *Round
	l    *lines.Lines
	unit int64 // in fen

	all    []*entry // in the order of the input, then by rank
	ranked int      // how many of all are ranked

	budget, workFund, reserved, room int64
	left                             int64
	odd                              int
	projects                         int
}

// entry is one application while it is computed.
type entry struct {
	a      *Applicant
	path   string
	score  rule.Number
	ranks  bool // eligible and scored
	most   int64
	least  int64
	amount int64
	result Result
	quota  *allowance // that is used up
	g      Grant
}

// begin screens every application by itself.
func (c *call) begin(list []Applicant) {
	room := make([]entry, len(list))
	c.all = make([]*entry, len(list))
	for i := range list {
		e := &room[i]
		c.all[i], e.a, e.path = e, &list[i], place(i)
		c.screen(e)
	}
}

func (c *call) screen(e *entry) {
	asked, _ := fen.Of(e.a.Requested)
	e.g = Grant{Key: e.a.Key, Name: e.a.Name, Requested: fen.Yuan(asked)}
	e.most = c.most(e.a, asked)
	e.g.AtMost = c.yuan(e.most)
	eligible, told := e.a.Eligible.Get()
	if told && !eligible {
		e.result, e.g.Grounds = Ineligible, e.a.Grounds
		return
	}
	score, scored := e.a.Score.Get()
	if !told || !scored {
		c.lack(e, !told, "applicants[].eligible")
		c.lack(e, !scored, "applicants[].score")
		return
	}
	e.score, e.g.Score, e.ranks = score, score, true
	e.result = c.stands(e, asked)
}

func (c *call) lack(e *entry, lacks bool, path string) {
	if lacks {
		c.l.Lack(path)
		line := c.l.Add(ruleScore, lines.Words("申请", "application", e.a.called()))
		line.Path, line.Verdict = e.path, rule.Given(rule.Undetermined)
	}
}

// most is what an application can get, in whole units.
func (c *call) most(a *Applicant, asked int64) int64 {
	most := asked
	if own, given := fen.Of(a.Cap); given {
		most = min(most, own)
	}
	units := most / c.unit
	if c.p.HasMost.On {
		units = min(units, unitsDown(c.p.Most.Value, c.unit))
	}
	return units
}

// stands is what an application fails by itself; empty where nothing.
func (c *call) stands(e *entry, asked int64) Result {
	if e.score.Cmp(c.p.PassScore.Value) < 0 {
		e.g.Against = c.p.PassScore.Known(rule.Score)
		return BelowPass
	}
	if c.p.SelfRaised.On {
		own, given := fen.Of(e.a.SelfRaised)
		if c.lack(e, !given, "applicants[].self_raised"); given && fen.Rat(own).Cmp(fen.Times(asked, c.p.SelfRaisedRatio.Value)) < 0 {
			e.g.Against = c.p.SelfRaisedRatio.Known(rule.Share)
			return SelfShort
		}
	}
	e.least = 1
	if c.p.HasLeast.On {
		e.least = max(unitsUp(c.p.Least.Value, c.unit), 1)
	}
	if e.most < e.least {
		e.g.Against = rule.Exactly(c.yuan(e.least), rule.YuanUnit)
		return BelowLeast
	}
	return ""
}

// pot is what can be granted: the budget less the work fund, less what is set aside.
func (c *call) pot() {
	budget, _ := fen.Of(c.w.Budget)
	fund, _ := fen.Of(c.w.WorkFund)
	c.budget, c.workFund = budget/c.unit, fund/c.unit
	if c.p.Reserve.On {
		c.reserved = min(units.Up(fen.Times(budget, c.p.ReserveShare.Value), c.unit), c.budget-c.workFund)
		c.l.Add(ruleReserve, rule.Figure("比例", "share", c.p.ReserveShare.Known(rule.Share)), c.money("金额", "amount", c.reserved)).Rounding = units.RoundedUp(c.w.Unit.Or(""))
		c.on(c.p.ReserveShare.Basis)
	}
	c.room = c.budget - c.workFund - c.reserved
	c.left = c.room
	c.l.Add(ruleBudget, c.money("预算", "budget", c.budget), c.money("工作经费", "work fund", c.workFund), c.money("预留", "set aside", c.reserved), c.money("可分配", "to be granted", c.room))
	c.l.Add(rulePass, rule.Figure("分数线（含）", "pass line, inclusive", c.p.PassScore.Known(rule.Score)))
	c.on(c.p.PassScore.Basis)
}

// on lets the line added last rest on figures of the policy alone, which say where the call has them from.
func (c *call) on(law ...rule.Basis) {
	last := c.l.Last()
	last.Basis = law[0]
	*last = last.On(law...)
}

func (c *call) yuan(n int64) rule.Number { return fen.Yuan(n * c.unit) }

func (c *call) money(zh, en string, n int64) rule.Named { return fen.Money(zh, en, n*c.unit) }

// unitsDown and unitsUp are an amount of the policy in yuan in whole units.
func unitsDown(n rule.Number, unit int64) int64 { return units.Down(fen.Times(100, n), unit) }
func unitsUp(n rule.Number, unit int64) int64   { return units.Up(fen.Times(100, n), unit) }
