package gate

import (
	"github.com/keji-rules/keji/project/gate/quota"
	"github.com/keji-rules/keji/rule"
)

func (w worksheet) blocks() {
	p, a := &w.p.Blocks, w.a
	w.must(&p.Unit, w.Holds(ruleUnitFree, w.Flag(factUnitFree, free(a.UnitStanding))))
	w.must(&p.Standing, w.Holds(ruleLeaderFree, w.Flag(factLeaderFree, free(a.LeaderStanding))))
	w.must(&p.Team, w.Holds(ruleTeamFree, w.Flag(factTeamFree, free(a.TeamStanding))))
	w.must(&p.Overdue, w.None(ruleOverdue, w.overdue()))
	w.audit()
	w.must(&p.Funded, w.None(ruleFunded, w.Flag(factFunded, a.Funded)))
	w.Note(w.Holds(ruleSameTitle, w.Found(a.sameTitle())))
	w.Note(w.AtLeast(ruleSimilar, w.similarity(), &p.Similar))
}

// audit: what an audit found bars, or bars in principle.
func (w worksheet) audit() {
	p, found := &w.p.Blocks, w.Flag(factAudit, w.a.AuditBreach)
	firm := func() rule.Check { return w.None(ruleAudit, found) }
	if !p.AuditSoft.On {
		w.must(&p.Audit, firm())
		return
	}
	w.should(&p.Audit, firm, func() rule.Check { return w.Holds(ruleAuditNote, found) })
}

func free(s rule.Opt[rule.Standing]) rule.Opt[bool] {
	found, given := s.Get()
	if !given {
		return rule.Opt[bool]{}
	}
	return found.IsFree()
}

// tally puts a count over the projects on the sheet; without a list there may be any number.
func (w worksheet) tally(sure, unsure int) rule.Quantity {
	if !w.a.Projects.IsGiven() {
		unsure = mostProjects - sure
	}
	return w.Tally(factProjects, sure, unsure)
}

// overdue counts the overdue projects of the unit and the leader.
func (w worksheet) overdue() rule.Quantity {
	sure, unsure, on := 0, 0, w.a.AppliedOn.Or(rule.Date{})
	list := w.a.Projects.Or(nil)
	for i := range list {
		holder, told := list[i].Holder.Get()
		v := list[i].IsOverdue(on)
		switch {
		case told && (holder == quota.Member || holder == quota.Field) || v == rule.Failed:
		case told && v == rule.Passed:
			sure++
		default:
			unsure++
		}
	}
	return w.tally(sure, unsure)
}

// sameTitle is whether a prior title is the same, of the same unit and leader.
func (a *Application) sameTitle() rule.Verdict {
	list, given := a.Prior.Get()
	if !given {
		return rule.Undetermined
	}
	found, title := rule.Failed, plainTitle(a.Project)
	for i := range list {
		prior, told := list[i].Title.Get()
		unit, leader := list[i].SameUnit.Or(true), list[i].SameLeader.Or(true)
		switch {
		case !unit || !leader || told && plainTitle(prior) != title:
		case told && list[i].SameUnit.IsGiven() && list[i].SameLeader.IsGiven():
			return rule.Passed
		default:
			found = rule.Undetermined
		}
	}
	return found
}

// similarity is the highest similarity to a prior title; 0 where there is none.
func (w worksheet) similarity() rule.Quantity {
	list, given := w.a.Prior.Get()
	if !given {
		return w.Number(factSimilarity, rule.Opt[rule.Number]{})
	}
	most := w.Number(factSimilarity, rule.Given(rule.Int(0)))
	for i := range list {
		most = rule.Most(most, w.Number(factSimilarity, list[i].score(w.a.Project)))
	}
	return most
}

// score is the caller's similarity, else the plain measure of the titles.
func (p *Prior) score(title string) rule.Opt[rule.Number] {
	if p.Similarity.IsGiven() {
		return p.Similarity
	}
	other, told := p.Title.Get()
	if !told || title == "" {
		return rule.Opt[rule.Number]{}
	}
	return rule.Given(Similarity(title, other))
}
