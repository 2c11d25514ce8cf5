package recovery

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// CarryPolicy holds the numbers and switches of the two-year rule.
type CarryPolicy struct {
	// Following is the number of the following budget year at whose end unspent money becomes surplus.
	Following rule.Limit `json:"following" zh:"至其后第几个预算年度末未用完即为结余" en:"following budget year at whose end unspent money is surplus" unit:"years"`
	// Restarts: changing the use of carried-over money restarts the clock.
	Restarts rule.Switch `json:"restarts" zh:"调整用途后重新计算年限" en:"a change of use restarts the clock"`
	// ToHigher: surplus of special transfers that was never allocated goes back to the higher finance.
	ToHigher rule.Switch `json:"to_higher" zh:"未分配的专项转移支付结余交回上级财政" en:"unallocated transfers go back to the higher finance"`
}

// ProjectPolicy holds the numbers and switches of what becomes of a project's money.
type ProjectPolicy struct {
	// Kept: the surplus of a project that passed stays with the unit; Limited: for Years only, and what is unused then returns.
	Kept    rule.Switch `json:"kept" zh:"通过验收的结余留归单位" en:"surplus stays where the project passed"`
	Limited rule.Switch `json:"limited" zh:"结余留用有年限" en:"it stays for a time only"`
	Years   rule.Limit  `json:"years" zh:"结余留用年限" en:"for how many years" unit:"years"`
	// Released: a term of years that is still running when an edition without one takes force ends no more.
	Released rule.Switch `json:"released" zh:"新规定施行时仍在留用期内的不再收回" en:"a term running when it is abolished ends no more"`
	// AllOfRevoked: of a revoked project all that was paid goes back; else paid less recognised.
	AllOfRevoked rule.Switch `json:"all_of_revoked" zh:"撤销项目追回全部已拨付资金" en:"of a revoked project all that was paid goes back"`
	// ProRata: on a termination for objective reasons the refund is surplus × fiscal share of the budget; else paid less recognised.
	ProRata rule.Switch `json:"pro_rata" zh:"终止项目按财政资金占比计算退回" en:"on termination the refund is pro rata"`
}

// check refuses a policy that cannot be computed with.
func (p *CarryPolicy) check() error { return checked(rule.CheckPolicy(p), "following", p.Following, 1) }
func (p *ProjectPolicy) check() error {
	return checked(rule.CheckPolicy(p), "years", p.Years, 0)
}

// mostYears bounds a number of years, so that no answer leaves the calendar.
const mostYears = 50

func checked(problems []rule.PolicyProblem, path string, years rule.Limit, least int64) error {
	var found []door.Problem
	add := func(path string, what rule.Text) {
		found = append(found, door.Problem{Path: path, Code: door.OutOfRange, Text: what, Remedy: rule.T("请更正政策中的此项", "correct this part of the policy")})
	}
	for _, p := range problems {
		add(p.Path, p.What)
	}
	if len(problems) == 0 && (years.Open() || !years.Value.IsInt() || years.Value.Cmp(rule.Int(least)) < 0 || years.Value.Cmp(rule.Int(mostYears)) > 0) {
		add(path, rule.T("应为范围内的整数年", "must be a whole number of years within bounds"))
	}
	if len(found) == 0 {
		return nil
	}
	return &door.InputError{Problems: found}
}
