package techsme

import (
	"slices"

	"github.com/keji-rules/keji/certification/enterprise"
	life "github.com/keji-rules/keji/certification/hnte/certificate"
	"github.com/keji-rules/keji/certification/superdeduction"
	"github.com/keji-rules/keji/rule"
)

// From takes from a profile what it says for a self-evaluation submitted on a day, whose year is the evaluation year:
// rights counted, monthly averages, money and R&D of the year before, certificate, incidents, standards. R&D is the
// ledger's base of the super-deduction, expensed and amortised, before the rate; the monthly averages are those of the
// high-tech scheme, whose 183 days stand for the six months. What the profile does not tell for sure stays not given.
// What it cannot hold remains to be given: accounts and taxes, products and industry, listings, falsifications, awards,
// R&D body, the indicator chosen. An error is a malformed profile, or a
// certificate from before the first edition.
func From(p *enterprise.Profile, submitted rule.Date) (Application, error) {
	if err := enterprise.Validate(p); err != nil {
		return Application{}, err
	}
	year := submitted.Year() - 1
	last := p.In(year)
	a := Application{
		EvaluationYear: rule.Given(year + 1), SubmittedOn: rule.Given(submitted), Registered: p.Resident, AuditCollection: p.AuditLevy,
		Sales: last.Sales, Assets: last.Assets, CostExpense: last.CostExpense,
		ExcludedIncome: last.ExcludedIncome, IncomeBase: last.IncomeBase,
		Incidents: incidentsOf(p), Standards: standardsOf(p),
	}
	a.takeRights(p, submitted)
	if err := a.takeCertificate(p, submitted); err != nil {
		return Application{}, err
	}
	if err := a.takeHeads(p, year); err != nil {
		return Application{}, err
	}
	return a, a.takeResearch(p, year)
}

// takeRights counts rights that are granted in mainland China, owned, in force, undisputed and related. One that was used
// for a certificate counts, as the Measures do not say otherwise.
func (a *Application) takeRights(p *enterprise.Profile, on rule.Date) {
	all, given := p.Rights.Get()
	if !given {
		return
	}
	var can, do []enterprise.Right
	for i := range all {
		r := &all[i]
		if !r.Related.Or(true) || r.Disputed.Or(false) {
			continue
		}
		can = append(can, *r)
		if r.Related.IsGiven() && r.Disputed.IsGiven() {
			do = append(do, *r)
		}
	}
	most, least := tallied(p, can, on), tallied(p, do, on)
	a.IPClassI, a.IPClassII = agreed(most.ClassI, least.ClassI), agreed(most.ClassII, least.ClassII)
}

// tallied counts some rights of the profile with none of the high-tech scheme's own limits.
func tallied(p *enterprise.Profile, some []enterprise.Right, on rule.Date) enterprise.RightCount {
	part := *p
	part.Rights = rule.Given(some)
	c, _ := enterprise.Policy{}.TallyRights(&part, on)
	return c
}

// agreed is the count, where as many count at most as at least.
func agreed(most, least enterprise.Tally) rule.Opt[int] {
	if most.Sure+most.Unsure != least.Sure {
		return rule.Opt[int]{}
	}
	return rule.Given(least.Sure)
}

func (a *Application) takeHeads(p *enterprise.Profile, year int) error {
	answer, err := enterprise.HeadCounts(&enterprise.Profile{Registered: p.Registered, Months: p.Months}, rule.NewDate(year+1, 12, 31), year)
	if h, told := answer.Value(); told && h.Months > 0 {
		a.Employees, a.TechStaff = rule.Given(h.Staff), rule.Given(h.Tech)
	}
	return err
}

// takeResearch: a firm registered later, or of which that is not known, has no ledger of that year.
func (a *Application) takeResearch(p *enterprise.Profile, year int) error {
	since, given := p.Registered.Get()
	if given && since.Year() > year || !given && p.In(year) == (enterprise.Year{Year: rule.Given(year)}) {
		return nil
	}
	answer, err := superdeduction.Compare(superdeduction.From(p, year))
	if c, told := answer.Value(); told {
		fen, _ := c.SuperDeduction.Times(rule.Int(100)) // whole: the base is rounded to the fen
		a.RDExpense = rule.Fen(fen.Num())
	}
	return err
}

// takeCertificate: the high-tech certificate issued last and not withdrawn, whether or not it has run out.
func (a *Application) takeCertificate(p *enterprise.Profile, on rule.Date) error {
	c, held := p.Held(on)
	a.HoldsHNTE, a.HNTEFrom = held, c.IssuedOn
	if !held.Or(false) {
		return nil
	}
	valid, err := life.Certificate{IssuedOn: c.IssuedOn}.Validity()
	if term, told := valid.Value(); told {
		a.HNTEUntil = rule.Given(term.Until)
	}
	return err
}

func incidentsOf(p *enterprise.Profile) rule.Opt[[]Incident] {
	all, given := p.Incidents.Get()
	if !given {
		return rule.Opt[[]Incident]{}
	}
	kept := make([]Incident, 0, len(all))
	for i := range all {
		kept = append(kept, Incident{Kind: rule.Given(IncidentKind(all[i].Kind.Or(""))), On: all[i].On})
	}
	return rule.Given(kept)
}

// standardsOf leaves out test methods and technical norms, which Article 8 does not name.
func standardsOf(p *enterprise.Profile) rule.Opt[[]Standard] {
	all, given := p.Standards.Get()
	if !given {
		return rule.Opt[[]Standard]{}
	}
	kept := slices.Collect(func(yield func(Standard) bool) {
		for i := range all {
			kind := StandardKind(all[i].Kind.Or(""))
			if kind.Valid() && !yield(Standard{Kind: rule.Given(kind), On: all[i].On, Rank: all[i].Rank}) {
				return
			}
		}
	})
	return rule.Given(kept)
}
