package hnte

import (
	"errors"
	"strings"

	"github.com/keji-rules/keji/certification/enterprise"
	life "github.com/keji-rules/keji/certification/hnte/certificate"
	"github.com/keji-rules/keji/rule"
)

// From takes from a profile what it says for an application filed on a day, under the edition of the shared facts in
// force on it: rights counted, monthly averages, the ledger's sums of the three years, money, certificates, incidents,
// standards and results. What the profile does not tell for sure stays not given; a count of which a fact is missing
// is not given either. What only people or this filing know remains to be given: whether changes and reports are
// pending, earlier applications of the year, the field, the judgements and points of experts, staff by degree (2008).
// An error is a malformed profile, or a day, of filing or of the certificate's issue, that no edition covers.
func From(p *enterprise.Profile, filed rule.Date) (Application, error) {
	if err := enterprise.Validate(p); err != nil {
		return Application{}, err
	}
	e, err := enterprise.Editions().On(filed)
	if err != nil {
		return Application{}, err
	}
	f := filing{p, &e.Policy, filed, filed.Year() - 1}
	last := p.In(f.last)
	if since, given := p.Registered.Get(); given && f.last < since.Year() {
		last = enterprise.Year{} // there was no firm yet
	}
	a := Application{
		FiledOn: rule.Given(filed), RegisteredOn: p.Registered, Resident: p.Resident, InRegion: inRegion(p.Division),
		TotalIncome: last.TotalIncome, HTIncome: last.HighTechIncome,
		Transformations: f.transformations(), DraftedStandards: f.drafted(), Incidents: f.incidents(),
	}
	f.rights(&a)
	for i, to := range [...]*Year{&a.First, &a.Second, &a.Last} {
		*to = f.year(f.last - 2 + i)
	}
	a.Withdrawn, a.WithdrawnOn = f.withdrawn()
	a.Employees, a.TechStaff, err = f.heads()
	return a, errors.Join(err, f.certificate(&a))
}

// filing is one profile seen from a day of filing; last is the accounting year before it.
type filing struct {
	of    *enterprise.Profile
	p     *enterprise.Policy
	filed rule.Date
	last  int
}

// inRegion: Guangdong has the codes 44, of which 4403 is Shenzhen.
func inRegion(division rule.Opt[string]) rule.Opt[bool] {
	return mapped(division, func(code string) rule.Opt[bool] {
		return rule.Given(strings.HasPrefix(code, "44") && !strings.HasPrefix(code, "4403"))
	})
}

// year is one accounting year; nothing for one before the registration, or one of which that is not known.
func (f *filing) year(n int) Year {
	y := f.of.In(n)
	since, given := f.of.Registered.Get()
	if given && n < since.Year() || !given && y == (enterprise.Year{Year: rule.Given(n)}) {
		return Year{}
	}
	spent := f.p.Spending(&enterprise.Profile{Ledger: f.of.Ledger}, n)
	return Year{
		Sales: y.Sales, NetAssets: y.NetAssets, TotalAssets: y.Assets,
		RDInternal: spent.Internal, RDOther: spent.Other, RDDomestic: spent.Domestic, RDOverseas: spent.Overseas,
	}
}

// heads are the monthly averages of the last year; a year before the registration has none.
func (f *filing) heads() (staff, tech rule.Opt[rule.Number], err error) {
	answer, err := enterprise.HeadCounts(&enterprise.Profile{Registered: f.of.Registered, Months: f.of.Months}, f.filed, f.last)
	if h, told := answer.Value(); told && h.Months > 0 {
		return rule.Given(h.Staff), rule.Given(h.Tech), err
	}
	return staff, tech, err
}

// certificate is the one issued last, where it is valid or expires in the year of filing.
func (f *filing) certificate(a *Application) error {
	last, held := f.of.Held(f.filed)
	if held.Or(false) {
		valid, err := life.Certificate{IssuedOn: last.IssuedOn}.Validity()
		if err != nil {
			return err
		}
		if term, told := valid.Value(); told && term.Until.Year() < f.filed.Year() {
			last, held = enterprise.Certificate{}, rule.Given(false)
		}
	}
	a.HoldsCertificate, a.CertificateOn = held, last.IssuedOn
	return nil
}

// withdrawn is the last withdrawal by the day of filing; not given while one of them may be or lacks its day.
func (f *filing) withdrawn() (gone rule.Opt[bool], on rule.Opt[rule.Date]) {
	all, given := f.of.Certificates.Get()
	if !given {
		return gone, on
	}
	gone = rule.Given(false)
	for i := range all {
		day, dated := all[i].WithdrawnOn.Get()
		said, known := all[i].Withdrawn.Get()
		switch {
		case dated && day.After(f.filed), known && !said:
		case !dated:
			return rule.Opt[bool]{}, rule.Opt[rule.Date]{}
		case !gone.Or(false) || day.After(on.Or(rule.Date{})):
			gone, on = rule.Given(true), rule.Given(day)
		}
	}
	return gone, on
}

// transformations counts the results put to use in the three accounting years, each once.
func (f *filing) transformations() rule.Opt[int] {
	all, given := f.of.Transformations.Get()
	if !given {
		return rule.Opt[int]{}
	}
	seen := map[string]bool{}
	for i := range all {
		if year := all[i].Year.Or(0); f.last-2 <= year && year <= f.last {
			seen[all[i].Result] = true
		}
	}
	return rule.Given(len(seen))
}

// drafted: national and industry standards, test methods and technical norms count, those published after filing do not.
func (f *filing) drafted() rule.Opt[bool] {
	return mapped(f.of.Standards, func(all []enterprise.Standard) rule.Opt[bool] {
		for i := range all {
			switch on, given := all[i].On.Get(); all[i].Kind.Or("") {
			case "national", "industry", "test_method", "technical_norm":
				if !given || !on.After(f.filed) {
					return rule.Given(true)
				}
			}
		}
		return rule.Given(false)
	})
}

// incidents are those of Article 11 item 8; research dishonesty is none of them.
func (f *filing) incidents() rule.Opt[[]Incident] {
	all, given := f.of.Incidents.Get()
	if !given {
		return rule.Opt[[]Incident]{}
	}
	kept := []Incident{}
	for i := range all {
		if kind := IncidentKind(all[i].Kind.Or("")); kind.Valid() {
			kept = append(kept, Incident{Kind: rule.Given(kind), On: all[i].On})
		}
	}
	return rule.Given(kept)
}
