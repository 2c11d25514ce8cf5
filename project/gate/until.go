package gate

import (
	"slices"
	"strings"

	"github.com/keji-rules/keji/project/gate/quota"
	"github.com/keji-rules/keji/rule"
)

// until is the last day on which a reason stands in the way; no date where that cannot be told, or where it never passes.
func (a *Application) until(p *Policy, code string) rule.Date {
	switch strings.TrimPrefix(code, name+".") {
	case "unit_free":
		return barredUntil(a.UnitStanding)
	case "leader_free":
		return barredUntil(a.LeaderStanding)
	case "team_free":
		return barredUntil(a.TeamStanding)
	case "years":
		return a.Lead.RegisteredOn.Or(rule.Date{}).AddYears(int(p.Lead.Years.Value.Num())).AddDays(-1)
	case "leads":
		return a.relieved(p, &p.Quotas.Leads, quota.Leader)
	case "running":
		return a.relieved(p, &p.Quotas.Running, quota.Leader)
	case "total":
		return a.relieved(p, &p.Quotas.Total, quota.Leader)
	case "persons":
		return a.relieved(p, &p.Quotas.Persons, quota.Member)
	case "barring":
		return a.relieved(p, &p.Quotas.Barring, quota.Member)
	case "unit_adjusted": // it looks at the applications of the year, and at the approvals of the one before
		return rule.NewDate(a.AppliedOn.Or(rule.Date{}).Year(), 12, 31)
	case "unit":
		return a.relieved(p, &p.Quotas.Unit, quota.Unit)
	}
	return rule.Date{}
}

func barredUntil(s rule.Opt[rule.Standing]) rule.Date {
	found, _ := s.Get()
	last, _ := found.Until()
	return last
}

// relieved is the day before enough of the projects that count no longer do: applications of the year at its end, running
// projects where their term tells. Another project or an earlier conclusion changes it.
func (a *Application) relieved(p *Policy, q *quota.Quota, of quota.Holder) rule.Date {
	if q.Max.Open() || !q.Max.Value.IsInt() {
		return rule.Date{}
	}
	t, held := a.count(p, q, of, a.projects()), len(a.Projects.Or(nil))
	var days []rule.Date
	for _, item := range t.Items {
		if item.Counts == rule.Failed || item.Index >= held {
			continue
		}
		free := item.FreedOn
		if on := a.AppliedOn.Or(rule.Date{}); q.SameYear.On && (!q.Ongoing.On || a.Projects.Or(nil)[item.Index].Status == rule.Given(quota.Applying)) {
			free = rule.NewDate(on.Year()+1, 1, 1)
		}
		if !free.IsZero() {
			days = append(days, free)
		}
	}
	slices.SortFunc(days, rule.Date.Compare)
	over := int64(t.Sure+t.Unsure) - q.Max.Value.Num()
	if over < 1 || over > int64(len(days)) {
		return rule.Date{}
	}
	return days[over-1].AddDays(-1)
}

// instead is what is lawful while the reasons stand: what removes each, and the first day on which none stands any more, where
// all of them pass by themselves.
func instead(reasons []rule.Ground) []rule.Ground {
	var all []rule.Ground
	last := rule.Date{}
	for _, r := range reasons {
		if g, found := remedies[strings.TrimPrefix(r.Code, name+".")]; found {
			all = append(all, rule.Ground{Text: g, Law: r.Law, Code: r.Code})
		}
		if last.Before(r.Until) {
			last = r.Until
		}
	}
	passing := !slices.ContainsFunc(reasons, func(r rule.Ground) bool { return r.Until.IsZero() })
	if next := last.AddDays(1); passing && !next.IsZero() {
		text := rule.T("自"+next.String()+"起，上述情形不再妨碍申报（届时仍须符合当时的申报条件）", "from "+next.String()+" on none of this stands in the way; the conditions of that day then apply")
		all = append(all, rule.Ground{Text: text, Law: reasons[0].Law})
	}
	return all
}

// remedies are what an applicant can do about a reason.
var remedies = map[string]rule.Text{
	"leader_free":   rule.T("更换不在限制期内的负责人，或限制期满后申报", "another leader who is not barred, or an application after the term"),
	"team_free":     rule.T("调整在限制期内的参与人员", "another member in place of the one barred"),
	"unit_free":     rule.T("限制期满或依规修复后申报", "an application after the term, or after a repair of the record"),
	"overdue":       rule.T("先对逾期项目申请验收或终止", "first apply for acceptance or termination of the overdue project"),
	"truth":         rule.T("补签真实性承诺", "sign the commitment"),
	"integrity":     rule.T("补签科研诚信承诺书", "sign the commitment"),
	"ethics":        rule.T("取得伦理委员会批准后申报", "an application after the ethics approval"),
	"recommended":   rule.T("经主管部门推荐后申报", "an application with a recommendation"),
	"channels":      rule.T("只保留一个推荐渠道", "keep one channel"),
	"units":         rule.T("减少参与单位", "fewer units"),
	"own_else":      rule.T("提高自筹经费比例", "more own money"),
	"own_led":       rule.T("提高自筹经费比例", "more own money"),
	"some_own":      rule.T("落实自筹经费", "some own money"),
	"leads":         rule.T("撤回本年度其他申报，或由他人负责", "withdraw another application, or let somebody else lead"),
	"running":       rule.T("在研项目验收后申报，或由他人负责", "apply after the acceptance of a running project, or let somebody else lead"),
	"total":         rule.T("在研项目验收后申报，或由他人负责", "apply after the acceptance of a running project, or let somebody else lead"),
	"persons":       rule.T("调整超过限项的人员", "another person in place of the one above the limit"),
	"barring":       rule.T("调整超过限项的人员", "another person in place of the one above the limit"),
	"unit_adjusted": rule.T("上年度未获立项的，撤回本单位本年度其他申报；否则下一年度申报", "withdraw another application of the year where nothing was approved last year; otherwise apply next year"),
	"unit":          rule.T("撤回本单位同批次的其他申报", "withdraw another application of the unit"),
}
