package disbursement

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Policy holds the numbers and switches of one programme's rules on payments. It is a value: copy it, change it, ask it.
type Policy struct {
	// InTime: what falls due on the signature of the task book is paid within PayDays days after it, where it was signed on Since
	// or later.
	InTime  rule.Switch `json:"in_time" zh:"任务书签订后限期拨付" en:"what falls due on the signature is paid within days"`
	PayDays rule.Limit  `json:"pay_days" zh:"任务书签订后拨付期限（日）" en:"days from the signature to the payment" unit:"days"`
	Since   rule.Limit  `json:"since" zh:"适用于自此日起签订的任务书（含）" en:"for task books signed from this day on, inclusive" unit:"date"`
	// TailAfterPass: the final payment is for projects that passed mid-term or acceptance.
	TailAfterPass rule.Switch `json:"tail_after_pass" zh:"尾款只拨付已通过中期检查或验收的项目" en:"the final payment is for projects that passed mid-term or acceptance"`
	// ContractFirst: nothing is paid before the task book is signed. FreeOnly: nothing is paid to a unit that is barred.
	ContractFirst rule.Switch `json:"contract_first" zh:"任务书签订后方可拨付" en:"nothing is paid before the task book is signed"`
	FreeOnly      rule.Switch `json:"free_only" zh:"不向受失信惩戒的单位拨款" en:"nothing is paid to a barred unit"`
}

// mostDays bounds the days of a payment, so that no answer leaves the calendar.
const mostDays = 3650

// check refuses a policy that cannot be computed with: what rule.CheckPolicy finds, and days that are unknown or out of bounds.
func (p *Policy) check() error {
	var found []door.Problem
	add := func(path string, what rule.Text) {
		found = append(found, door.Problem{Path: path, Code: door.OutOfRange, Text: what, Remedy: rule.T("请更正政策中的此项", "correct this part of the policy")})
	}
	for _, problem := range rule.CheckPolicy(p) {
		add(problem.Path, problem.What)
	}
	if days := p.PayDays.Value; len(found) == 0 && (p.PayDays.Open() || !days.IsInt() || days.Cmp(rule.Int(1)) < 0 || days.Cmp(rule.Int(mostDays)) > 0) {
		add("pay_days", rule.T("应为1至3650的整数日", "must be 1 to 3650 whole days"))
	}
	if len(found) == 0 && (p.Since.Open() || !p.Since.Value.IsInt()) {
		add("since", rule.T("应为确定的日期", "must be a known day"))
	}
	if len(found) == 0 {
		return nil
	}
	return &door.InputError{Problems: found}
}

// dayNumber is a day as a policy holds it.
func dayNumber(d rule.Date) rule.Number {
	n, _ := rule.OnDay(d).Exact()
	return n
}
