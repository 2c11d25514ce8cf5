package competition

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/keji-rules/keji/rule"
)

// rank puts those that can be ranked first, by score and the rules on ties, and the others behind them by key.
func (c *call) rank() {
	slices.SortFunc(c.all, c.before)
	for c.ranked < len(c.all) && c.all[c.ranked].ranks {
		c.all[c.ranked].g.Rank = c.ranked + 1
		c.ranked++
	}
}

func (c *call) before(a, b *entry) int {
	switch {
	case a.ranks != b.ranks && a.ranks:
		return -1
	case a.ranks != b.ranks:
		return 1
	case a.ranks:
		if n := b.score.Cmp(a.score); n != 0 {
			return n
		}
		if n := c.between(a.a, b.a); n != 0 {
			return n
		}
	}
	return cmp.Compare(a.a.Key, b.a.Key)
}

// between decides between equal scores.
func (c *call) between(a, b *Applicant) int {
	if c.p.TieSubScore.On {
		if n := b.SubScore.Or(rule.Number{}).Cmp(a.SubScore.Or(rule.Number{})); n != 0 {
			return n
		}
	}
	if c.p.TieSubmitted.On {
		return a.SubmittedOn.Or(rule.Date{}).Compare(b.SubmittedOn.Or(rule.Date{}))
	}
	return 0
}

// tie states the order between equals, and asks for what it needs where scores at or above the pass line are equal.
func (c *call) tie() {
	zh, en := "得分高者在前", "the greater score first"
	if c.p.TieSubScore.On {
		zh, en = zh+"；同分的，分项得分高者在前", en+"; between equals the greater sub-score"
	}
	if c.p.TieSubmitted.On {
		zh, en = zh+"；仍相同的，先提交者在前", en+"; then the earlier submission"
	}
	equal := 0
	for i := 1; i < c.ranked; i++ {
		a, b := c.all[i-1], c.all[i]
		if a.score != b.score || a.result == BelowPass {
			continue
		}
		equal++
		c.need(a, b)
		c.need(b, a)
	}
	line := c.l.Add(ruleTies, rule.Figure("与前一位同分", "equal to the one before", rule.Exactly(rule.Int(int64(equal)), rule.Items)))
	line.Note = rule.T(zh+"；最后按编号", en+"; in the end by key")
	c.on(c.p.TieSubScore.Basis, c.p.TieSubmitted.Basis)
}

// need notes what decides between two equals and was not given of the first.
func (c *call) need(a, b *entry) {
	if c.p.TieSubScore.On && !a.a.SubScore.IsGiven() {
		c.l.Lack("applicants[].sub_score")
		return
	}
	same := !c.p.TieSubScore.On || a.a.SubScore == b.a.SubScore
	if same && c.p.TieSubmitted.On && !a.a.SubmittedOn.IsGiven() {
		c.l.Lack("applicants[].submitted_on")
	}
}

// queue makes the reserve list: those that could have been funded, in the order of rank.
func (c *call) queue() {
	listed, most := 0, int(c.p.ReserveList.Value.Num()/c.p.ReserveList.Value.Den())
	for i := range c.all[:c.ranked] {
		if e := c.all[i]; e.result.waits() && listed < most {
			listed++
			e.g.Reserve = listed
		}
	}
}

// plan writes every application's line and the plan.
func (c *call) plan() Plan {
	p := Plan{Unit: c.w.Unit.Or(""), Budget: c.yuan(c.budget), WorkFund: c.yuan(c.workFund), Reserved: c.yuan(c.reserved),
		Granted: c.yuan(c.room - c.left), Left: c.yuan(c.left), Projects: c.projects, OddUnits: c.odd, Grants: make([]Grant, len(c.all))}
	for i := range c.all {
		e := c.all[i]
		e.g.Result, e.g.Amount = e.result, c.yuan(e.amount)
		p.Grants[i] = e.g
		c.say(e)
	}
	c.l.Add(ruleLeft, c.money("可分配", "to be granted", c.room), c.money("已安排", "granted", c.room-c.left), c.money("结余", "left", c.left),
		rule.Figure("立项数", "projects", rule.Exactly(rule.Int(int64(c.projects)), rule.Items)))
	return p
}

var lineOf = map[Result]rule.ID{Funded: ruleFunded, Partial: rulePartial, Ineligible: ruleEligible, BelowPass: ruleBelowPass, SelfShort: ruleSelf,
	BelowLeast: ruleLeast, OverQuota: ruleQuota, OverNumber: ruleNumber, NoMoney: ruleNoMoney, BelowUnit: ruleBelowUnit, Behind: ruleBehind}

// say writes the line of one application.
func (c *call) say(e *entry) {
	id, decided := lineOf[e.result]
	if !decided {
		return // lacking, and said so
	}
	v := [6]rule.Named{{Title: rule.T("申请", "application"), Words: rule.Text{ZH: e.a.called(), EN: e.a.called()}}}
	n := 1
	if e.ranks {
		v[1] = rule.Figure("得分", "score", rule.Exactly(e.score, rule.Score))
		v[2] = rule.Figure("排序", "rank", rule.Exactly(rule.Int(int64(e.g.Rank)), rule.Place))
		n = 3
	}
	if e.g.Against != (rule.Known{}) {
		v[n] = rule.Figure("对照", "against", e.g.Against)
		n++
	}
	if e.result.grants() {
		v[n] = rule.Figure("可资助", "could get", rule.Exactly(e.g.AtMost, rule.YuanUnit))
		v[n+1] = rule.Figure("资助", "granted", rule.Exactly(e.g.Amount, rule.YuanUnit))
		n += 2
	}
	line := c.l.Add(id, v[:n]...)
	line.Path = e.path
	if law, own := c.p.basis(e); own {
		line.Basis = law
	}
	c.judge(line, e)
}

// basis is where the figure stands that an application was held against.
func (p *Policy) basis(e *entry) (rule.Basis, bool) {
	switch e.result {
	case BelowPass:
		return p.PassScore.Basis, true
	case SelfShort:
		return p.SelfRaisedRatio.Basis, true
	case BelowLeast:
		return p.Least.Basis, true
	case OverNumber:
		return p.Number.Basis, true
	case OverQuota:
		return e.quota.law, e.quota.law != (rule.Basis{})
	case Partial:
		if p.Shared.On {
			return p.Least.Basis, e.g.Against != (rule.Known{})
		}
		return p.Cut.Basis, true
	}
	return rule.Basis{}, false
}

func (c *call) judge(line *rule.Line, e *entry) {
	line.Verdict = rule.Given(rule.Failed)
	if e.result.grants() {
		line.Verdict = rule.Given(rule.Passed)
	}
	switch {
	case e.g.Reserve > 0:
		n := strconv.Itoa(e.g.Reserve)
		line.Note = rule.T("列入后备第"+n+"位", "no. "+n+" in reserve")
	case e.g.Odd:
		line.Note = rule.T("余额在前，补1个单位", "its remainder is among the largest: one odd unit")
	case e.result == Ineligible && e.g.Grounds != "":
		line.Note = rule.Text{ZH: e.g.Grounds, EN: e.g.Grounds}
	case e.g.Of != "":
		t := groups.Text(e.g.Of)
		line.Note = rule.T(t.ZH+"："+e.g.Group, t.EN+": "+e.g.Group)
	}
}
