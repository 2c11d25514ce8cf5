package gate

import (
	"slices"
	"strings"

	"github.com/keji-rules/keji/rule"
)

// Leave says that an application may be made, and what a person should look at first: conditions in principle that are not
// met, titles that are alike.
type Leave struct {
	Warnings []rule.Ground `json:"warnings"`
}

// Text says it in one language.
func (v Leave) Text(l rule.Lang) string {
	text := rule.T("可以申报", "may apply").In(l)
	for i, w := range v.Warnings {
		text += rule.T("；", "; ").In(l)
		if i == 0 {
			text += rule.T("请先核对：", "to be looked at first: ").In(l)
		}
		text += w.Text.In(l)
	}
	return text
}

// MayApply says whether the application may be made on its day: leave with warnings, or a refusal with every reason, the last
// day on which each stands in the way where that can be told, and what is lawful instead.
func MayApply(a Application) (rule.Answer[rule.Outcome[Leave]], error) {
	d, err := Evaluate(a)
	if err != nil {
		return rule.Answer[rule.Outcome[Leave]]{}, err
	}
	law, err := set.On(a.Profile.Or(""), a.AppliedOn.Or(rule.Date{}))
	if err != nil {
		return rule.Answer[rule.Outcome[Leave]]{}, err
	}
	return mayApply(&law.Policy, &a, d)
}

// MayApply says it under these conditions, whatever edition is in force.
func (p Policy) MayApply(a Application) (rule.Answer[rule.Outcome[Leave]], error) {
	d, err := p.Evaluate(a)
	if err != nil {
		return rule.Answer[rule.Outcome[Leave]]{}, err
	}
	return mayApply(&p, &a, d)
}

// asks is the question that MayApply answers; no line of the gate bears its code.
var asks = is("may_apply", "能否申报", "May apply")

func mayApply(p *Policy, a *Application, d rule.Decision) (rule.Answer[rule.Outcome[Leave]], error) {
	draft := rule.Draft[rule.Outcome[Leave]]{Book: book, About: asks, Frame: d.Frame(), Missing: d.Missing().Open}
	var reasons, warnings []rule.Ground
	for f := range d.Findings() {
		if _, inside := f.Parent(); inside || f.Verdict() == rule.NotApplicable {
			continue
		}
		if f.Role() != rule.NoteLine || f.Verdict() == rule.Passed {
			draft.Lines = append(draft.Lines, said(f))
		}
		switch {
		case f.Verdict() == rule.Undetermined && f.Role() != rule.NoteLine:
			draft.Causes = appendNew(draft.Causes, f.Causes()...)
		case f.Role() == rule.NoteLine && f.Verdict() != rule.Passed:
		case f.Role() == rule.NoteLine:
			warnings = append(warnings, ground(f))
		case f.Verdict() == rule.Failed:
			g := ground(f)
			g.Until = a.until(p, g.Code)
			reasons = append(reasons, g)
		}
	}
	switch d.Verdict() {
	case rule.Passed:
		draft.Value = rule.Given(rule.Granted(Leave{Warnings: warnings}))
	case rule.Failed:
		what := rule.T("申报“"+a.Project+"”", "application for “"+a.Project+"”")
		draft.Value = rule.Given(rule.Refused[Leave](rule.Refuse(what).Because(reasons...).Instead(instead(reasons)...)))
	}
	if draft.Value.IsGiven() {
		draft.Causes = nil
	}
	return draft.Answer()
}

func appendNew(all []rule.Cause, more ...rule.Cause) []rule.Cause {
	for _, c := range more {
		if !slices.Contains(all, c) {
			all = append(all, c)
		}
	}
	return all
}

// said is a line of the answer; a note stands without verdict, which would read as a condition met.
func said(f rule.Finding) rule.Line {
	l := f.Line()
	if f.Role() == rule.NoteLine {
		l.Verdict = rule.Opt[rule.Verdict]{}
	}
	return l
}

// ground says why a line is not met: what was measured and what is asked, or the ways of which one would do.
func ground(f rule.Finding) rule.Ground {
	if said, found := unmet[strings.TrimPrefix(f.Code(), name+".")]; found {
		return rule.Ground{Text: said, Code: f.Code(), Law: rule.Basis{Cite: f.Citation(), Source: f.Provenance()}}
	}
	noted, figure := f.Role() == rule.NoteLine, f
	if kids := f.Kids(); noted && len(kids) > 0 {
		figure = kids[len(kids)-1] // the figure stands last
	}
	say := func(l rule.Lang) string {
		text := f.Title().In(l)
		if !noted {
			text = rule.T("不满足“", "not met: ").In(l) + text + rule.T("”", "").In(l)
		}
		if kids := f.Kids(); !noted && len(kids) > 0 {
			return text + ways(kids, l)
		}
		return text + measured(figure, l)
	}
	return rule.Ground{
		Text: rule.T(say(rule.ZH), say(rule.EN)), Code: f.Code(), Law: rule.Basis{Cite: f.Citation(), Source: f.Provenance()},
	}
}

// measured is what a line compares: what it is, and the bound.
func measured(f rule.Finding, l rule.Lang) string {
	is, _ := f.Actual()
	bound, compared := f.Bound()
	if !compared || f.Op() == rule.Holds || f.Op() == rule.None {
		return ""
	}
	if f.Role() == rule.NoteLine {
		return rule.T("（现为", " (is ").In(l) + is.Text(l) + rule.T("，界线", ", the line is ").In(l) + bound.Text(l) + rule.T("）", ")").In(l)
	}
	return rule.T("：现为", ": is ").In(l) + is.Text(l) + rule.T("，应", ", required ").In(l) + f.Op().Sign() + bound.Text(l)
}

func ways(kids []rule.Finding, l rule.Lang) string {
	var names []string
	for _, k := range kids {
		if k.Verdict() != rule.NotApplicable {
			names = append(names, k.Title().In(l))
		}
	}
	return rule.T("（须有其一：", " (one of: ").In(l) + strings.Join(names, rule.T("、", ", ").In(l)) + rule.T("）", ")").In(l)
}

// unmet says in plain words what a failed yes or no means.
var unmet = map[string]rule.Text{
	"legal_person": rule.T("牵头单位不是独立法人", "the lead is no independent legal person"),
	"in_province":  rule.T("牵头单位不在省内注册", "the lead is not registered in the province"),
	"in_city":      rule.T("牵头单位不在市内注册", "the lead is not registered in the city"),
	"recommended":  rule.T("未经主管部门推荐", "not recommended by a department"),
	"experience":   rule.T("负责人没有基础研究经历", "the leader has no experience in basic research"),
	"full_time":    rule.T("负责人不是牵头单位全职人员", "the leader is not full-time staff of the lead"),
	"some_own":     rule.T("没有自筹经费", "no own money"),
	"truth":        rule.T("未签真实性承诺", "the commitment to truth is not signed"),
	"integrity":    rule.T("未签科研诚信承诺书", "the commitment to integrity is not signed"),
	"ethics":       rule.T("需要伦理审查而未获批准", "ethics review is needed and not approved"),
	"unit_free":    rule.T("牵头单位在科研失信等限制期内", "the lead is barred"),
	"leader_free":  rule.T("负责人在科研失信等限制期内", "the leader is barred"),
	"team_free":    rule.T("参与人员中有人在科研失信等限制期内", "a member is barred"),
	"overdue":      rule.T("单位或负责人有逾期未验收项目", "the unit or the leader has an overdue project"),
	"audit":        rule.T("审计检查发现重大违规", "an audit found a serious breach"),
	"funded":       rule.T("同一内容已获资助", "the content was funded before"),
}
