package gate

import (
	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/gate/quota"
	"github.com/keji-rules/keji/rule"
)

func (w worksheet) limits() {
	p := &w.p.Quotas
	w.limit(ruleLeads, &p.Leads, quota.Leader)
	w.limit(ruleRunning, &p.Running, quota.Leader)
	w.limit(ruleTotal, &p.Total, quota.Leader)
	w.limit(rulePersons, &p.Persons, quota.Member)
	w.limit(ruleBarring, &p.Barring, quota.Member)
	w.Note(w.By(&p.Field.On, w.MoreThan(ruleField, w.bound(&p.Field, w.counted(&p.Field, quota.Field)), &p.Field.Max)))
	if !p.Adjusted.On {
		w.limit(ruleUnit, &p.Unit, quota.Unit)
		return
	}
	extra := w.Flag(factLastYear, w.a.ApprovedLastYear).As(rule.Items).Minus(w.Flag(factDistinguished, w.a.Distinguished).As(rule.Items))
	w.must(&p.Unit.On, w.AnyOf(ruleUnitFreed,
		w.MoreThan(ruleFreeRD, w.Yuan(factRD, w.a.RD), &p.FreeRD),
		w.AtMost(ruleUnitCount, w.bound(&p.Unit, w.counted(&p.Unit, quota.Unit).Plus(extra)), &p.Unit.Max)))
}

func (w worksheet) limit(id rule.ID, q *quota.Quota, of quota.Holder) {
	w.must(&q.On, w.AtMost(id, w.bound(q, w.counted(q, of)), &q.Max))
}

func (w worksheet) counted(q *quota.Quota, of quota.Holder) rule.Quantity {
	t := w.a.count(w.p, q, of, w.held)
	return w.tally(t.Sure, t.Unsure)
}

// bound is the count for applications that the limit binds, and none for others.
func (w worksheet) bound(q *quota.Quota, count rule.Quantity) rule.Quantity {
	if q.BasicOnly.On {
		count = count.When(w.Flag(factBasic, w.a.Basic))
	}
	if q.NoPlatforms.On || q.NoSubsidies.On || q.NoTalents.On {
		kind, told := w.a.Kind.Get()
		count = count.When(w.is(factKind, told, !q.Exempts(kind)))
	}
	if q.EnterpriseOnly.On {
		count = count.When(w.Flag(factEnterprise, w.a.Lead.Enterprise))
	}
	return count
}

// count counts the projects held, this application included, as projects lists them.
func (a *Application) count(p *Policy, q *quota.Quota, of quota.Holder, held []quota.Holding) quota.Tally {
	at := quota.Setting{On: a.AppliedOn.Or(rule.Date{}), Plan: planOf(a.Profile.Or("")), Ends: p.Ends}
	if !q.On.On {
		return quota.Tally{}
	}
	return q.Count(of, at, held)
}

// projects are those held, then this application itself: as the leader's, the unit's, the field's, and each member's.
func (a *Application) projects() []quota.Holding {
	plan, list := planOf(a.Profile.Or("")), a.Projects.Or(nil)
	all := append(make([]quota.Holding, 0, len(list)+3), list...)
	all = append(all, a.own(quota.Leader, "", plan), a.own(quota.Unit, "", plan), a.own(quota.Field, "", plan))
	seen := map[string]bool{}
	for i := range list {
		holder := list[i].Holder.Or(quota.Member) // whose it is may not be told: it may be a member's
		if person := list[i].Person; holder == quota.Member && !seen[person] {
			seen[person] = true
			all = append(all, a.own(quota.Member, person, plan))
		}
	}
	return all
}

func (a *Application) own(of quota.Holder, person string, plan quota.Plan) quota.Holding {
	role, status := quota.Lead, quota.Applying
	switch of {
	case quota.Member:
		role = quota.Join
	case quota.Field: // as one of those that the call approved
		status = quota.Ongoing
	}
	return quota.Holding{
		Project: a.Project, Holder: rule.Given(of), Person: person, Plan: given(plan), Role: rule.Given(role), Kind: a.Kind,
		Status: rule.Given(status), SameCall: rule.Given(true), AppliedOn: a.AppliedOn,
	}
}

func given(p quota.Plan) rule.Opt[quota.Plan] {
	if p == "" {
		return rule.Opt[quota.Plan]{}
	}
	return rule.Given(p)
}

// planOf is the plan that a profile's projects belong to.
func planOf(p project.Profile) quota.Plan {
	switch p {
	case "":
		return ""
	case project.NationalKeyRD, project.WaterKeyRD:
		return quota.NationalKey
	case project.NaturalScience:
		return quota.NaturalScience
	case project.Guangdong, project.KeyField, project.OtherProvince:
		return quota.Provincial
	}
	return quota.Municipal
}
