package hnte

import (
	"github.com/keji-rules/keji/certification/enterprise"
	"github.com/keji-rules/keji/rule"
)

// UpkeepFrom takes from a profile what it says for the re-examination of a year: the figures of the year and the two before
// it as From takes them for a filing in the year after, and the rights in force on the year's last day, those of
// class II that were used before among them. What the profile does not tell for sure stays not given. Field,
// judgements and points of experts remain to be given. An error is a malformed profile, or a year that no edition of
// the shared facts covers.
func UpkeepFrom(p *enterprise.Profile, year int) (Upkeep, error) {
	if p == nil {
		p = &enterprise.Profile{}
	}
	last := rule.NewDate(year, 12, 31)
	a, err := From(p, rule.NewDate(year+1, 1, 1))
	if err != nil {
		return Upkeep{}, err
	}
	e, err := enterprise.Editions().On(last)
	if err != nil {
		return Upkeep{}, err
	}
	u := Upkeep{
		Year: rule.Given(year), RegisteredOn: a.RegisteredOn, Resident: a.Resident, Employees: a.Employees, TechStaff: a.TechStaff,
		First: a.First, Second: a.Second, Last: a.Last, TotalIncome: a.TotalIncome, HTIncome: a.HTIncome,
		Transformations: a.Transformations, DraftedStandards: a.DraftedStandards, Incidents: a.Incidents,
	}
	e.Policy.ClassIIOnce.On = false
	if rights, given := e.Policy.TallyRights(p, last); given {
		u.IPClassI, u.IPClassII, u.IPSelfDeveloped = sure(rights.ClassI), sure(rights.ClassII), sure(rights.OwnRD)
	}
	return u, nil
}
