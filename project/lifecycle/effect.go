package lifecycle

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Effect is what a transition entails besides the new state. How much money it is, and for how long somebody is barred, is
// for the packages on acceptance and on funding to say.
type Effect string

// The effects.
const (
	fundsDue        Effect = "funds_due"         // the first payment falls due
	noFunds         Effect = "no_funds"          // nothing is paid
	fundsStopped    Effect = "funds_stopped"     // payment is suspended
	balanceReturned Effect = "balance_returned"  // unspent money and interest go back
	spendingAudited Effect = "spending_audited"  // used money is audited, what broke the rules is recovered
	allRecovered    Effect = "all_recovered"     // all money is recovered
	leaderBlocked   Effect = "leader_blocked"    // the leader's applications are refused for a time
	creditRecorded  Effect = "credit_recorded"   // a record of credit is made
	blockedTillDone Effect = "blocked_till_done" // the leader's applications are refused until acceptance is applied for
)

var effects = enum.Words[Effect]{
	{Value: fundsDue, Text: rule.T("按合同拨付首期经费", "the first payment falls due")},
	{Value: noFunds, Text: rule.T("不拨付经费", "nothing is paid")},
	{Value: fundsStopped, Text: rule.T("暂停拨付经费", "payment is suspended")},
	{Value: balanceReturned, Text: rule.T("结余资金及利息退回", "balance and interest are returned")},
	{Value: spendingAudited, Text: rule.T("审计已用经费，违规部分追回", "spending is audited, what broke the rules is recovered")},
	{Value: allRecovered, Text: rule.T("追回全部经费", "all money is recovered")},
	{Value: leaderBlocked, Text: rule.T("一定期限内不受理负责人申报", "the leader's applications are refused for a time")},
	{Value: creditRecorded, Text: rule.T("记入科研诚信", "recorded in research integrity")},
	{Value: blockedTillDone, Text: rule.T("申请验收前不受理负责人申报", "the leader's applications are refused until acceptance is applied for")},
}

// Effects lists all effects.
func Effects() []Effect { return effects.Values() }

// Valid reports whether e is an effect.
func (e Effect) Valid() bool { return effects.Has(e) }

// Choices lists what can be written.
func (Effect) Choices() []string { return effects.Choices() }

// Text names the effect in one language.
func (e Effect) Text(l rule.Lang) string { return effects.Text(e).In(l) }
