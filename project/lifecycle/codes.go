package lifecycle

import (
	"github.com/keji-rules/keji/project/internal/projectlaw"
	"github.com/keji-rules/keji/project/lifecycle/event"
	"github.com/keji-rules/keji/rule"
)

const scheme = "project.lifecycle"

// book declares every rule and fact of the package. Codes may be retired, never reassigned: that of an event is
// project.lifecycle.EVENT, that of a guard project.lifecycle.if.GUARD.
var book = rule.NewBook(scheme, rule.T("科技计划项目过程管理", "Life of a science and technology plan project"), bookRules(), bookFacts)

func bookRules() []rule.Rule {
	all := []rule.Rule{
		ruleReplay: is("replay", "项目过程核查", "Check of a project's history", framed),
		ruleTake:   is("take", "事项能否进行", "Whether an event may happen", framed),
		ruleNext:   is("next", "下一步可办事项", "What may happen next", framed),
		ruleStands: is("stands", "项目所处状态", "State of the project", framed),
		ruleOrder:  is("order", "事项的先后与权限", "Order and powers", framed),
	}
	for _, k := range event.All() {
		all = append(all, rule.Rule{Code: eventCode(k), Title: both(k.Text), Basis: firstLaw(k)})
	}
	for _, g := range guards {
		all = append(all, rule.Rule{Code: scheme + ".if." + string(g.Value), Title: g.Text, Basis: guardLaw(g.Value)})
	}
	return all
}

func is(code, zh, en string, b rule.Basis) rule.Rule {
	return rule.Rule{Code: scheme + "." + code, Title: rule.T(zh, en), Basis: b}
}

func eventCode(k event.Kind) string { return scheme + "." + string(k) }

// firstLaw is the basis of the first line of the table with an event.
func firstLaw(k event.Kind) rule.Basis {
	for i := range table {
		if table[i].on == k {
			return table[i].law
		}
	}
	return framed
}

// guardLaw is where a guard stands that rests on no number of a profile.
func guardLaw(g Guard) rule.Basis {
	switch g {
	case careTaken:
		return projectlaw.Progress().Article(68).Read()
	case fraudFound:
		return fraudLaw
	case reportFiled:
		return reports
	case eligible:
		return formLaw
	case allMet, earlyAllowed:
		return maoming.Reported()
	case panelValid:
		return voteLaw
	}
	return framed
}
