package competition

import (
	"math/big"

	"github.com/keji-rules/keji/funding/allocation/internal/apportion"
	"github.com/keji-rules/keji/funding/allocation/internal/units"
	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/rule"
)

// allowance is what a group may have, and what it has.
type allowance struct {
	of       Group
	group    string
	projects int // how many more; -1 without limit
	first    int // how many it had at first
	units    int64
	money    bool       // units counts
	law      rule.Basis // of the policy's own limit; none of a quota of the round
}

// allowances are the quotas by group.
type allowances map[[2]string]*allowance

func key(g Group, name string) [2]string { return [2]string{string(g), name} }

func (c *call) quotas() allowances {
	all := allowances{}
	list, _ := c.w.Quotas.Get()
	for i := range list {
		q := &list[i]
		n := &allowance{of: q.Of.Or(""), group: q.Name, projects: -1}
		if count, given := q.Projects.Get(); given {
			n.projects, n.first = count, count
		}
		if amount, given := fen.Of(q.Amount); given {
			n.units, n.money = amount/c.unit, true
		}
		all[key(n.of, n.group)] = n
	}
	return all
}

// of are the quotas that an applicant falls under, the policy's own included.
func (c *call) of(all allowances, a *Applicant) (found []*allowance) {
	for i := range groups {
		g := groups[i].Value
		name := a.in(g)
		n := all[key(g, name)]
		if l, limited := c.perGroup(g); limited {
			if n == nil {
				n = &allowance{of: g, group: name, projects: -1}
				all[key(g, name)] = n
			}
			if n.projects < 0 {
				n.projects, n.first, n.law = whole(l), whole(l), l.Basis
			}
		}
		if n != nil {
			found = append(found, n)
		}
	}
	return found
}

// perGroup is the policy's limit on every unit or county, which a quota of the round replaces.
func (c *call) perGroup(g Group) (rule.Limit, bool) {
	switch g {
	case OfUnit:
		return c.p.PerUnit, c.p.HasPerUnit.On
	case OfCounty:
		return c.p.PerCounty, c.p.HasPerCounty.On
	}
	return rule.Limit{}, false
}

func whole(l rule.Limit) int { return int(l.Value.Num() / l.Value.Den()) }

// admit walks down the ranking and grants, or where the selected share the budget, selects.
func (c *call) admit() {
	all, stopped := c.quotas(), false
	for i := range c.all[:c.ranked] {
		e := c.all[i]
		if e.result != "" {
			continue
		}
		quotas := c.of(all, e.a)
		if c.full(e, quotas) {
			continue
		}
		if stopped {
			e.result = Behind
			continue
		}
		if !c.grant(e, quotas) {
			stopped = !c.p.Skip.On
			continue
		}
		c.projects++
		for _, q := range quotas {
			if q.projects > 0 {
				q.projects--
			}
			q.units -= e.amount
		}
	}
}

// full reports whether a number of projects is used up.
func (c *call) full(e *entry, quotas []*allowance) bool {
	for _, q := range quotas {
		if q.projects == 0 {
			e.quota = q
			e.result, e.g.Of, e.g.Group, e.g.Against = OverQuota, q.of, q.group, rule.Exactly(rule.Int(int64(q.first)), rule.Items)
			return true
		}
	}
	if c.p.HasNumber.On && c.projects >= whole(c.p.Number) {
		e.result, e.g.Against = OverNumber, c.p.Number.Known(rule.Items)
		return true
	}
	return false
}

// grant gives an application what it can get, or what is left; where the selected share the budget, it keeps room for the least.
func (c *call) grant(e *entry, quotas []*allowance) bool {
	wants := e.most
	if c.p.Shared.On {
		wants = e.least
	}
	room, tight := c.left, (*allowance)(nil)
	for _, q := range quotas {
		if q.money && q.units < room {
			room, tight = q.units, q
		}
	}
	e.result = Funded
	switch {
	case wants <= room:
		e.amount = wants
	case c.p.Cut.On && room >= e.least:
		e.result, e.amount = Partial, room
	default:
		e.result, e.g.Against = NoMoney, rule.Exactly(c.yuan(room), rule.YuanUnit)
	}
	if tight != nil && e.result != Funded {
		e.g.Of, e.g.Group = tight.of, tight.group
	}
	if e.result == NoMoney {
		return false
	}
	c.left -= e.amount
	return true
}

// share splits the budget among the selected.
func (c *call) share() {
	claims, chosen := make([]apportion.Claim, 0, c.ranked), make([]*entry, 0, c.ranked)
	most := new(big.Int)
	scores := make([]rule.Number, c.ranked)
	for i := range scores {
		if scores[i] = rule.Int(1); c.p.ByScore.On {
			scores[i] = c.all[i].score
		}
	}
	weights, _, _ := apportion.Integers(scores) // ready lets no others in
	for i := range c.all[:c.ranked] {
		if e := c.all[i]; e.result == Funded {
			chosen = append(chosen, e)
			claims = append(claims, apportion.Claim{Key: e.a.Key, Weight: weights[i].Mul(weights[i], most.SetInt64(e.most)), Floor: c.floor(e), Cap: e.most})
		}
	}
	var tell apportion.Teller
	r := apportion.Split(c.room, claims)
	c.left, c.odd = r.Left, r.Odd
	for i, e := range chosen {
		c.shared(e, &r.Parts[i], &tell)
	}
}

// floor is the least grant of the call; one that may get less than a unit has none.
func (c *call) floor(e *entry) int64 {
	if c.p.HasLeast.On {
		return e.least
	}
	return 0
}

func (c *call) shared(e *entry, part *apportion.Part, tell *apportion.Teller) {
	e.amount, e.g.Odd = part.Units, part.Odd
	switch {
	case part.Units == 0:
		e.result, e.g.Against = BelowUnit, rule.Exactly(c.yuan(1), rule.YuanUnit)
		c.projects--
	case part.Units < e.most:
		e.result = Partial
	}
	if part.Held == apportion.AtFloor && e.result == Partial { // its proportion is less
		e.g.Against = c.p.Least.Known(rule.YuanUnit)
	}
	if rest, told := part.Remainder(tell); told && (e.result == Partial || e.result == BelowUnit) {
		e.g.Remainder = rest
	}
}

// method says how money is granted.
func (c *call) method() {
	line := c.l.Add(ruleMethod)
	switch {
	case c.p.Shared.On && c.p.ByScore.On:
		line.Note = rule.T("入选项目按可资助额与得分之积的比例分配预算", "the selected share the budget, by what they may get times their score")
	case c.p.Shared.On:
		line.Note = rule.T("入选项目按可资助额的比例分配预算", "the selected share the budget, by what they may get")
	case c.p.Skip.On:
		line.Note = rule.T("按排序依次安排，无法安排的跳过", "in the order of rank; what does not fit is passed over")
	default:
		line.Note = rule.T("按排序依次安排，至首个无法安排的项目为止", "in the order of rank, to the first that does not fit")
	}
	if c.p.Cut.On && !c.p.Shared.On {
		line.Note = rule.T(line.Note.ZH+"；剩余额度不足时按剩余额度安排", line.Note.EN+"; what does not fit gets what is left")
	}
	if c.p.Shared.On {
		line.Rounding = units.Rounding(c.w.Unit.Or(""))
	}
	c.on(c.p.Shared.Basis)
}
