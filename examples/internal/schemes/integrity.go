package schemes

import (
	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/integrity/credit"
	"github.com/keji-rules/keji/integrity/misconduct"
	"github.com/keji-rules/keji/integrity/procedure"
	"github.com/keji-rules/keji/integrity/register"
	"github.com/keji-rules/keji/integrity/repair"
	"github.com/keji-rules/keji/integrity/sanction"
	"github.com/keji-rules/keji/integrity/screening"
	"github.com/keji-rules/keji/rule"
)

// integrityInquiries are the questions on research integrity, those of a regime once for each.
func integrityInquiries() []Inquiry {
	all := []Inquiry{
		asks("misconduct", "conduct", rule.T("行为所属条款", "items that acts fall under"), misconduct.Door(), misconduct.Conduct.Match),
	}
	for _, r := range integrity.Regimes() {
		all = append(all, inquiriesOf(r)...)
	}
	return append(all,
		asks("credit_window", "record", rule.T("信用中国失信信息的公示期和最早修复日", "publication of a credit record and first day of repair"), repair.RecordDoor(), repair.Record.Window),
		asks("credit_repair", "record", rule.T("信用中国失信信息能否申请修复", "whether a credit record may be repaired"), repair.RecordDoor(), repair.Record.May),
		asks("research_repair", "sanctioned", rule.T("科研信用修复（广东省）", "repair of a research record (Guangdong)"), repair.SanctionedDoor(), func(a repair.Sanctioned) (rule.Answer[repair.Permission], error) {
			return a.May(integrity.Guangdong)
		}),
		asks("register_change", "operation", rule.T("能否变更失信记录（列入、更正、延长、缩短、移出、撤销）", "whether an entry of the register may be entered or changed"), register.OperationDoor(), register.Operation.Ask),
		asks("screening", "screening", rule.T("申报各方是否受限", "whether somebody of an application is barred"), screening.CaseDoor(), screening.Case.Screen),
		asks("screening_audit", "screening", rule.T("当日是否受限、当时能否知悉", "whether somebody was barred on a day, and that could be known"), screening.CaseDoor(), screening.Case.Audit),
		asks("research_credit", "history", rule.T("科研信用类别（广东省）", "research credit class (Guangdong)"), credit.Door(), credit.History.Classify))
}

func inquiriesOf(r integrity.Regime) []Inquiry {
	name := func(what string) string { return string(r) + "_" + what }
	title := func(zh, en string) rule.Text { return rule.T(r.Text(rule.ZH)+zh, r.Text(rule.EN)+en) }
	return []Inquiry{
		asks(name("permit"), "proposal", title("：可采取的措施和幅度", ": measures and ranges"), sanction.Door(), func(a sanction.Proposal) (rule.Answer[sanction.Sanctions], error) { return sanction.Permit(r, a) }),
		asks(name("review"), "proposal", title("：逐项核对拟定措施", ": each measure proposed"), sanction.Door(), func(a sanction.Proposal) (rule.Answer[sanction.Reviews], error) { return sanction.Review(r, a) }),
		asks(name("days"), "proposal", title("：禁止期限的起止", ": first and last day of each ban"), sanction.Door(), func(a sanction.Proposal) (rule.Answer[sanction.Bans], error) { return sanction.Days(r, a) }),
		asks(name("law"), "proposal", title("：适用新规定还是旧规定", ": which edition applies"), sanction.Door(), func(a sanction.Proposal) (rule.Answer[sanction.Applicable], error) { return sanction.Law(r, a) }),
		asks(name("deadlines"), "case", title("：办理期限", ": time limits of a case"), procedure.Door(), func(c procedure.Case) (rule.Answer[procedure.Clock], error) { return procedure.Deadlines(r, c) }),
	}
}
