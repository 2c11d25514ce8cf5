package certification

import (
	"cmp"
	"slices"

	"github.com/keji-rules/keji/certification/enterprise"
	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/rule"
)

// techsmePlace decides the evaluation of technology-based SMEs, submitted on the day.
func techsmePlace(f *File, on rule.Date, p *Place) error {
	app, err := techsmeApplication(f, on)
	if err != nil {
		return err
	}
	if err := (subject[techsme.Policy, techsme.Application]{techsme.Scheme(), techsme.Door(), app}).decide(p); err != nil {
		return err
	}
	p.Holds, p.Held, err = registrationsOn(f, on)
	p.Brings = losses(f, on, numberedYears(f, on))
	if r, none := techsme.RoundOf(on.Year()); none == nil && err == nil {
		p.Window, err = r.MayFile(on)
	}
	return err
}

// techsmeApplication is what the profile says, and what the section adds; its figures stand instead of the profile's.
func techsmeApplication(f *File, on rule.Date) (techsme.Application, error) {
	a, err := techsme.From(&f.Profile, on)
	f.TechSME.add(&a)
	return a, err
}

func (own *TechSME) add(a *techsme.Application) {
	a.ManagedInChina, a.AccountsSound, a.CollectsRD, a.PaysIncomeTax = own.ManagedInChina, own.AccountsSound, own.CollectsRD, own.PaysIncomeTax
	a.Indicator, a.BannedProducts, a.RestrictedIndustry = own.Indicator, own.BannedProducts, own.RestrictedIndustry
	a.Falsifications, a.AbnormalListings, a.DishonestyListings = own.Falsifications, own.AbnormalListings, own.DishonestyListings
	a.Awards, a.RDBody, a.FirstTime, a.RevokedBefore = own.Awards, own.RDBody, own.FirstTime, own.RevokedBefore
	a.Employees, a.TechStaff = instead(own.Employees, a.Employees), instead(own.TechStaff, a.TechStaff)
	a.RDExpense = instead(own.RDExpense, a.RDExpense)
}

// instead is the first where it is given.
func instead[T any](first, second rule.Opt[T]) rule.Opt[T] {
	if first.IsGiven() {
		return first
	}
	return second
}

// registrationsOn says what each number is worth on the day, that of the latest year first.
func registrationsOn(f *File, on rule.Date) (holds rule.Verdict, held []Holding, err error) {
	all, given := f.Registrations.Get()
	if !given {
		return rule.Undetermined, nil, nil
	}
	all = slices.Clone(all)
	slices.SortStableFunc(all, func(a, b enterprise.Registration) int { return cmp.Compare(b.Number, a.Number) })
	holds = rule.Failed
	for i := range all {
		n, err := techsme.ParseNumber(all[i].Number)
		if err != nil {
			return holds, nil, err
		}
		status, err := entryOf(f, &all[i], n).StatusOn(on)
		if err != nil {
			return holds, nil, err
		}
		until, _, _ := validUntil(n)
		held = append(held, Holding{all[i].Number, until, status})
		holds = either(holds, inForce(status, techsme.NumberValid))
	}
	return holds, held, nil
}

// entryOf is the entry behind a number.
func entryOf(f *File, r *enterprise.Registration, n techsme.Number) techsme.Entry {
	return techsme.Entry{
		Year: rule.Given(n.Year()), Division: rule.Given(n.Division()), FoundedOn: f.Registered,
		SubmittedOn: r.SubmittedOn, AnnouncedOn: r.AnnouncedOn, Revoked: r.Revoked, RevokedOn: r.RevokedOn,
	}
}

// validUntil is the last day of a number's validity, and the rules of its year.
func validUntil(n techsme.Number) (rule.Date, *techsme.LifePolicy, error) {
	law, err := techsme.LifeEditions().On(rule.NewDate(n.Year(), 12, 31))
	if err != nil {
		return rule.Date{}, nil, err
	}
	p := &law.Policy
	return p.ValidUntil.In(n.Year() + whole(p.ValidYears)), p, nil
}
