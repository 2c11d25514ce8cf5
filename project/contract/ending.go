package contract

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Ending is how a project ends before its acceptance.
type Ending string

// The endings.
const (
	Withdrawn Ending = "withdrawn"  // 撤回: by the applicant before approval
	Abandoned Ending = "abandoned"  // 放弃: after approval, before signature
	Agreed    Ending = "agreed"     // 终止: on the unit's application
	Imposed   Ending = "terminated" // 终止: by the authority for overdue or breach
	Revoked   Ending = "revoked"    // 撤销: obtained by fraud
)

var endings = enum.Words[Ending]{
	{Value: Withdrawn, Text: rule.T("立项前撤回", "withdrawn before approval")},
	{Value: Abandoned, Text: rule.T("签订前放弃", "abandoned before signature")},
	{Value: Agreed, Text: rule.T("依申请终止", "terminated on application")},
	{Value: Imposed, Text: rule.T("依职权终止", "terminated by the authority")},
	{Value: Revoked, Text: rule.T("撤销", "revoked")},
}

// Endings lists all endings.
func Endings() []Ending { return endings.Values() }

// Valid reports whether e is an ending.
func (e Ending) Valid() bool { return endings.Has(e) }

// Choices lists what can be written.
func (Ending) Choices() []string { return endings.Choices() }

// Text names the ending in one language.
func (e Ending) Text(l rule.Lang) string { return endings.Text(e).In(l) }

// Money is what becomes of the money when a project ends: the facts that the packages on funding reckon with.
type Money struct {
	NothingPaid    bool `json:"nothing_paid"`    // no money was due
	ReturnUnspent  bool `json:"return_unspent"`  // unspent money and interest go back
	AuditSpent     bool `json:"audit_spent"`     // used money is audited
	RecoverMisused bool `json:"recover_misused"` // what broke the rules is recovered
	RecoverAll     bool `json:"recover_all"`     // everything is recovered
	Exempt         bool `json:"exempt"`          // duty of care was met: no consequence for credit
}

// Text says it in one language.
func (m Money) Text(l rule.Lang) string {
	text := ""
	for _, part := range []struct {
		on  bool
		say rule.Text
	}{
		{m.NothingPaid, rule.T("不拨付经费", "nothing is paid")},
		{m.RecoverAll, rule.T("追回全部经费", "all money is recovered")},
		{m.ReturnUnspent, rule.T("结余资金及利息退回", "unspent money and interest are returned")},
		{m.AuditSpent, rule.T("审计已用经费", "used money is audited")},
		{m.RecoverMisused, rule.T("违规部分追回", "what broke the rules is recovered")},
		{m.Exempt, rule.T("已勤勉尽责，不影响信用", "duty of care was met: no consequence for credit")},
	} {
		if part.on {
			if text != "" {
				text += rule.T("；", "; ").In(l)
			}
			text += part.say.In(l)
		}
	}
	return text
}
