package techsme

import (
	"fmt"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// lastYear ends the calendar.
const lastYear = 9999

// anyYear is a year to try a day of the year in.
const anyYear = 2000

// whole reads a limit that counts. The check of the policy has refused what is no whole number from 0 to 9999.
func whole(l rule.Limit) int {
	return int(min(max(l.Value.Num()/l.Value.Den(), 0), lastYear))
}

// check refuses a policy that cannot be computed with: what rule.CheckPolicy finds, counts that are not whole or leave
// the calendar, days of the year that do not exist, rates out of order.
func (p *LifePolicy) check() error {
	c := policyCheck{seen: map[string]bool{}}
	c.found(rule.CheckPolicy(p))
	days := [...]counted[MonthDay]{
		{"early_by", p.EarlyBy}, {"number_by", p.NumberBy}, {"valid_until", p.ValidUntil}, {"other_until", p.OtherUntil}, {"update_by", p.UpdateBy},
	}
	for _, d := range days {
		c.whole(counted[rule.Limit]{d.path + ".month", d.of.Month}, counted[rule.Limit]{d.path + ".day", d.of.Day})
		if d.of.In(anyYear).IsZero() {
			c.refuse(d.path, rule.T("不是一年中的日期", "is no day of the year"), rule.T("请填写1至12月中的日期", "give a month from 1 to 12 and a day of it"))
		}
	}
	c.whole([]counted[rule.Limit]{
		{"route_hnte", p.RouteHNTE}, {"route_award", p.RouteAward}, {"route_rd_body", p.RouteBody}, {"route_standard", p.RouteStandard},
		{"valid_years", p.ValidYears}, {"other_years", p.OtherYears}, {"return_years", p.ReturnYears}, {"onsite_years", p.OnsiteYears},
		{"false_bar_years", p.FalseBarYears}, {"publicity_days", p.PublicityDays}, {"report_months", p.ReportMonths},
	}...)
	c.tax("tax.", &p.Tax)
	return problems(c.problems)
}

// check refuses tax rules that cannot be computed with.
func (p *TaxPolicy) check() error {
	c := policyCheck{seen: map[string]bool{}}
	c.found(rule.CheckPolicy(p))
	c.tax("", p)
	return problems(c.problems)
}

// counted is a part of a policy and its path.
type counted[T any] struct {
	path string
	of   T
}

// policyCheck collects what is wrong with a policy, once for each path.
type policyCheck struct {
	problems []door.Problem
	seen     map[string]bool
}

func (c *policyCheck) refuse(path string, what, remedy rule.Text) {
	if !c.seen[path] {
		c.seen[path] = true
		c.problems = append(c.problems, door.Problem{Path: path, Code: door.OutOfRange, Text: what, Remedy: remedy})
	}
}

func (c *policyCheck) found(all []rule.PolicyProblem) {
	for _, p := range all {
		c.refuse(p.Path, p.What, rule.T("请更正政策中的此项", "correct this part of the policy"))
	}
}

func (c *policyCheck) whole(all ...counted[rule.Limit]) {
	for _, l := range all {
		v := l.of.Value
		if !v.IsInt() || v.Sign() < 0 || v.Cmp(rule.Int(lastYear)) > 0 || l.of.Open() {
			c.refuse(l.path, rule.T("应为0至9999的整数", "must be a whole number from 0 to 9999"), rule.T("请填写确定的整数", "give one whole number"))
		}
	}
}

func (c *policyCheck) tax(under string, p *TaxPolicy) {
	c.whole([]counted[rule.Limit]{
		{under + "settled_years", p.SettledYears}, {under + "sme_until", p.SMEUntil}, {under + "loss_years", p.LossYears},
		{under + "long_years", p.LongYears}, {under + "first_qualified", p.FirstQualified}, {under + "look_back", p.LookBack},
		{under + "hardship_loss", p.HardshipLoss}, {under + "hardship_years", p.HardshipYears},
	}...)
	c.rates(under+"sme", p.SME[:])
	c.rates(under+"general", p.General[:])
	c.rates(under+"manufacturing", []rate{p.Manufacturing})
	c.rates(under+"fourth_quarter", []rate{p.FourthQuarter})
}

// rates refuses years that are none or do not ascend, and shares that are negative or unknown.
func (c *policyCheck) rates(path string, all []rate) {
	for i, r := range all {
		at := path
		if len(all) > 1 {
			at = fmt.Sprintf("%s[%d]", path, i)
		}
		c.whole(counted[rule.Limit]{at + ".from", r.From})
		if i > 0 && r.From.Value.Cmp(all[i-1].From.Value) <= 0 {
			c.refuse(at+".from", rule.T("起始年度应逐项递增", "the first years must ascend"), rule.T("请按年度先后排列", "list them by year"))
		}
		if r.Share.Value.Sign() < 0 || r.Share.Open() {
			c.refuse(at+".share", rule.T("应为不小于零的确定比例", "must be one share of zero or more"), rule.T("请填写比例", "give a share"))
		}
	}
}

// problems is the error that says all of them, nil for none.
func problems(found []door.Problem) error {
	if len(found) == 0 {
		return nil
	}
	return &door.InputError{Problems: found}
}
