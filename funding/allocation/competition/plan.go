package competition

import (
	"strconv"

	"github.com/keji-rules/keji/rule"
)

// Plan is what a call grants. Money is in yuan: Budget is WorkFund, Reserved, Granted and Left together, exactly.
type Plan struct {
	Unit     rule.SplitUnit `json:"unit"`
	Budget   rule.Number    `json:"budget"`
	WorkFund rule.Number    `json:"work_fund"`
	Reserved rule.Number    `json:"reserved"`
	Granted  rule.Number    `json:"granted"`
	Left     rule.Number    `json:"left"`
	Projects int            `json:"projects"`
	// OddUnits is how many units were left over by rounding down and handed out one by one, where the selected share the budget.
	OddUnits int `json:"odd_units,omitzero"`
	// Grants are all applications: those ranked in the order of rank, then the others by key.
	Grants []Grant `json:"grants"`
}

// Grant is what became of one application.
type Grant struct {
	Key    string `json:"key"`
	Name   string `json:"name,omitzero"`
	Result Result `json:"result"`
	// Rank is the place among those that are eligible and were scored, from 1 on; 0 for the others.
	Rank      int         `json:"rank,omitzero"`
	Score     rule.Number `json:"score"`
	Requested rule.Number `json:"requested"`
	// AtMost is what it could get: what it asks for, within the caps, rounded down to the unit.
	AtMost rule.Number `json:"at_most"`
	Amount rule.Number `json:"amount"`
	// Reserve is the place on the reserve list, from 1 on; 0 for the others.
	Reserve int `json:"reserve,omitzero"`
	// Of and Group name the quota that is used up, or whose money is, where that is why.
	Of    Group  `json:"of,omitzero"`
	Group string `json:"group,omitzero"`
	// Against is what the application was held against: the pass line, the ratio of own money, the least grant, the number of
	// projects, what was left; where the selected share the budget, the least grant that its proportion falls short of.
	Against rule.Known `json:"against,omitzero"`
	Grounds string     `json:"grounds,omitzero"` // why it is not eligible, as whoever examined it said
	// Remainder is what the exact share exceeds whole units by, in units, where the selected share the budget.
	Remainder rule.Known `json:"remainder,omitzero"`
	Odd       bool       `json:"odd,omitzero"` // it got one of the units left over
}

// Text says in one language how much is granted to how many, and what is left.
func (p Plan) Text(l rule.Lang) string {
	n := strconv.Itoa(p.Projects)
	granted, left := rule.Exactly(p.Granted, rule.YuanUnit).Text(l), rule.Exactly(p.Left, rule.YuanUnit).Text(l)
	return rule.T("立项"+n+"个，安排"+granted+"，结余"+left, n+" projects with "+granted+", "+left+" left").In(l)
}
