package transfer

import (
	"maps"
	"slices"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Policy holds the days and shares of one edition. It is a value: copy it, change it, ask it.
type Policy struct {
	Reply      rule.Limit `json:"reply" zh:"财政部门批复部门预算" en:"finance replies to departments" unit:"days"`
	ReplyUnits rule.Limit `json:"reply_units" zh:"部门批复所属单位预算" en:"the department replies to its units" unit:"days"`
	// Publish and PublishDepartment are the days for publication; PublishUnits those of units, where Units says that they have any.
	Publish           rule.Limit  `json:"publish" zh:"财政部门公开预算" en:"finance publishes the budget" unit:"days"`
	PublishDepartment rule.Limit  `json:"publish_department" zh:"部门公开部门预算" en:"the department publishes its budget" unit:"days"`
	Units             rule.Switch `json:"units" zh:"单位公开有期限" en:"units publish in time"`
	PublishUnits      rule.Limit  `json:"publish_units" zh:"单位公开单位预算" en:"units publish theirs" unit:"days"`
	CentralGeneral    rule.Limit  `json:"central_general" zh:"中央下达一般性转移支付" en:"central general transfers" unit:"days"`
	CentralSpecial    rule.Limit  `json:"central_special" zh:"中央下达专项转移支付" en:"central special transfers" unit:"days"`
	LocalGeneral      rule.Limit  `json:"local_general" zh:"地方下达一般性转移支付" en:"local general transfers" unit:"days"`
	LocalSpecial      rule.Limit  `json:"local_special" zh:"地方下达专项转移支付" en:"local special transfers" unit:"days"`
	PassDown          rule.Limit  `json:"pass_down" zh:"省级下达中央转移支付" en:"the province passes central transfers down" unit:"days"`
	// RollsOn: a last day on a day of rest moves to the next working day.
	RollsOn rule.Switch `json:"rolls_on" zh:"末日为休息日的顺延" en:"a last day on a day of rest rolls on"`
	// Advance: advance notices are at least AdvanceGeneral and AdvanceSpecial of what is expected; NameProjects: those by projects name them.
	Advance        rule.Switch `json:"advance" zh:"提前下达有比例要求" en:"advance notices have least shares"`
	AdvanceGeneral rule.Limit  `json:"advance_general" zh:"提前下达一般性转移支付比例" en:"share of general transfers in advance" unit:"share"`
	AdvanceSpecial rule.Limit  `json:"advance_special" zh:"提前下达专项转移支付比例" en:"share of special transfers in advance" unit:"share"`
	NameProjects   rule.Switch `json:"name_projects" zh:"项目法分配的应明确项目" en:"transfers by projects name the projects"`
	// FinanceOnly: nobody but the finance department issues transfers or pays them.
	FinanceOnly rule.Switch `json:"finance_only" zh:"仅财政部门可以下达、拨付" en:"only finance issues and pays"`
}

// mostDays bounds a number of days, so that no answer leaves the calendar.
const mostDays = 3650

// check refuses a policy that cannot be computed with.
func (p *Policy) check() error {
	var found []door.Problem
	add := func(path string, what rule.Text) {
		found = append(found, door.Problem{Path: path, Code: door.OutOfRange, Text: what, Remedy: rule.T("请更正政策中的此项", "correct this part of the policy")})
	}
	for _, problem := range rule.CheckPolicy(p) {
		add(problem.Path, problem.What)
	}
	bounds := map[string]struct {
		limit       *rule.Limit
		least, most int64
		whole       bool
	}{
		"reply": {&p.Reply, 1, mostDays, true}, "reply_units": {&p.ReplyUnits, 1, mostDays, true},
		"publish": {&p.Publish, 1, mostDays, true}, "publish_department": {&p.PublishDepartment, 1, mostDays, true}, "publish_units": {&p.PublishUnits, 1, mostDays, true},
		"central_general": {&p.CentralGeneral, 1, mostDays, true}, "central_special": {&p.CentralSpecial, 1, mostDays, true},
		"local_general": {&p.LocalGeneral, 1, mostDays, true}, "local_special": {&p.LocalSpecial, 1, mostDays, true}, "pass_down": {&p.PassDown, 1, mostDays, true},
		"advance_general": {&p.AdvanceGeneral, 0, 1, false}, "advance_special": {&p.AdvanceSpecial, 0, 1, false},
	}
	for _, path := range slices.Sorted(maps.Keys(bounds)) {
		b := bounds[path]
		v := b.limit.Value
		if b.limit.Open() || b.whole && !v.IsInt() || v.Cmp(rule.Int(b.least)) < 0 || v.Cmp(rule.Int(b.most)) > 0 {
			add(path, rule.T("应为确定的数，且在范围之内（天数为1至3650的整数，比例为0至1）", "must be a known number within bounds: days 1 to 3650, whole; shares 0 to 1"))
		}
	}
	if len(found) == 0 {
		return nil
	}
	return &door.InputError{Problems: found}
}
