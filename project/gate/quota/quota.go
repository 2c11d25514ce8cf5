package quota

import "github.com/keji-rules/keji/rule"

// Quota is a limit on the number of projects: how many, and which ones count. It is part of a policy.
type Quota struct {
	On  rule.Switch `json:"on" zh:"设有此项限制" en:"the limit exists"`
	Max rule.Limit  `json:"max" zh:"最多项数（含本次）" en:"at most, this application included" unit:"items"`

	Leads    rule.Switch `json:"leads" zh:"计牵头" en:"leads count"`
	SubLeads rule.Switch `json:"sub_leads" zh:"计课题负责" en:"leads of a part count"`
	Joins    rule.Switch `json:"joins" zh:"计参与" en:"participation counts"`

	Applying rule.Switch `json:"applying" zh:"计申报中" en:"applications count"`
	Ongoing  rule.Switch `json:"ongoing" zh:"计在研" en:"running projects count"`
	// Of applications only those of the same call, or of the same calendar year, whatever became of them unless they were
	// refused; neither: all that are pending. Of running projects SameCall counts those that the call approved.
	SameCall rule.Switch `json:"same_call" zh:"仅计同一批次" en:"of the same call alone"`
	SameYear rule.Switch `json:"same_year" zh:"申报仅计同一年度" en:"applications of the same year alone"`

	// SamePlan: only projects of the plan applied to. Allied: those of 国家重点研发计划 and of national major projects as well.
	SamePlan rule.Switch `json:"same_plan" zh:"仅计同一级计划" en:"projects of the same plan alone"`
	Allied   rule.Switch `json:"allied" zh:"并计国家重点研发计划和重大项目" en:"national key and major projects as well"`

	NoPlatforms rule.Switch `json:"no_platforms" zh:"平台、基地不计" en:"platforms and bases are exempt"`
	NoSubsidies rule.Switch `json:"no_subsidies" zh:"后补助不计" en:"post-subsidies are exempt"`
	NoTalents   rule.Switch `json:"no_talents" zh:"人才项目不计" en:"talent projects are exempt"`

	// BasicOnly and EnterpriseOnly: it binds applications for basic research, or of enterprises, alone.
	BasicOnly      rule.Switch `json:"basic_only" zh:"仅限基础研究项目" en:"binds basic research alone"`
	EnterpriseOnly rule.Switch `json:"enterprise_only" zh:"仅限企业申报" en:"binds enterprises alone"`
}

// Ends says when a running project stops counting; without any it counts until its conclusion. A disputed Submitted leaves open
// whether it counts once its material is handed in.
type Ends struct {
	Submitted rule.Switch `json:"submitted" zh:"提交验收材料后不再计" en:"not once its material is handed in"`
	// ByTerm: not once Months have passed since the end of its term as first agreed.
	ByTerm rule.Switch `json:"by_term" zh:"原定执行期满一定月数后不再计" en:"not so long after its term as first agreed"`
	Months rule.Limit  `json:"months" zh:"原定执行期满后的月数" en:"months after the term" unit:"months"`
	Quit   rule.Switch `json:"quit" zh:"为申报而退出的仍计" en:"one left in order to apply counts"`
}

// Setting is what projects are counted for: the day of the application, the plan applied to, and when projects stop counting.
// Without day or plan what depends on them is not known.
type Setting struct {
	On   rule.Date
	Plan Plan
	Ends Ends
}

// Item says of one project whether it counts: Passed where it does, Failed where it does not, Undetermined where that is not
// known; and why.
type Item struct {
	Index   int // in the list of projects
	Counts  rule.Verdict
	Why     rule.Text
	FreedOn rule.Date // the first day on which it no longer counts, where that is known
}

// Tally is a count: so many that surely count, so many that may. Person is the member with the most, where members were
// counted; empty for the leader and the unit.
type Tally struct {
	Person       string
	Sure, Unsure int
	Items        []Item
}

// Count counts the projects of the leader, of the unit, of the field, or (Member) of every person of the team, of whom the one with the most
// is returned. The application itself counts where it stands among the projects.
func (q *Quota) Count(of Holder, at Setting, projects []Holding) Tally {
	if of != Member {
		return q.count(of, "", at, projects)
	}
	most := q.count(Leader, "", at, projects)
	seen := map[string]bool{}
	for i := range projects {
		p := projects[i].Person
		if projects[i].Holder != rule.Given(Member) || seen[p] {
			continue
		}
		seen[p] = true
		if t := q.count(Member, p, at, projects); t.above(&most) {
			most = t
		}
	}
	return most
}

// above reports whether a count is the graver one: more that surely count, then more that may.
func (t *Tally) above(o *Tally) bool {
	return t.Sure > o.Sure || t.Sure == o.Sure && t.Unsure > o.Unsure
}

// count counts the projects of one holder. A project whose holder is not told may be anybody's.
func (q *Quota) count(of Holder, person string, at Setting, projects []Holding) Tally {
	t := Tally{Person: person}
	for i := range projects {
		holder, told := projects[i].Holder.Get()
		if told && (holder != of || projects[i].Person != person) {
			continue
		}
		item := q.item(i, at, &projects[i])
		if !told && item.Counts == rule.Passed {
			item.Counts, item.Why = rule.Undetermined, rule.T("未说明由谁承担", "not said whose it is")
		}
		t.add(item)
	}
	return t
}

func (t *Tally) add(i Item) {
	switch i.Counts {
	case rule.Passed:
		t.Sure++
	case rule.Undetermined:
		t.Unsure++
	}
	t.Items = append(t.Items, i)
}
