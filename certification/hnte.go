package certification

import (
	"slices"

	"github.com/keji-rules/keji/certification/enterprise"
	"github.com/keji-rules/keji/certification/hnte"
	"github.com/keji-rules/keji/certification/hnte/certificate"
	"github.com/keji-rules/keji/rule"
)

// hntePlace decides the certification as high and new technology enterprise, filed on the day.
func hntePlace(f *File, on rule.Date, p *Place) error {
	app, err := hnteApplication(f, on)
	if err != nil {
		return err
	}
	if err := (subject[hnte.Policy, hnte.Application]{hnte.Scheme(), hnte.Door(), app}).decide(p); err != nil {
		return err
	}
	p.Holds, p.Held, err = certificatesOn(f, on)
	p.Brings = append(reducedTax(f, on, p.Holds == rule.Passed), losses(f, on)...)
	return err
}

// hnteApplication is what the profile says, and what the section adds.
func hnteApplication(f *File, on rule.Date) (hnte.Application, error) {
	a, err := hnte.From(&f.Profile, on)
	f.HNTE.add(&a)
	return a, err
}

func (own *HNTE) add(a *hnte.Application) {
	a.EarlierApplications, a.ChangesPending, a.ReportsPending = own.EarlierApplications, own.ChangesPending, own.ReportsPending
	a.IPSupports, a.Field, a.FieldMatches, a.OtherAccepted, a.Points = own.IPSupports, own.Field, own.FieldMatches, own.OtherAccepted, own.Points
}

// certificatesOn says what each certificate is worth on the day, the latest first.
func certificatesOn(f *File, on rule.Date) (holds rule.Verdict, held []Holding, err error) {
	all, given := f.Certificates.Get()
	if !given {
		return rule.Undetermined, nil, nil
	}
	all = slices.Clone(all)
	slices.SortStableFunc(all, func(a, b enterprise.Certificate) int {
		return b.IssuedOn.Or(rule.Date{}).Compare(a.IssuedOn.Or(rule.Date{}))
	})
	holds = rule.Failed
	for _, c := range all {
		status, err := certificateOf(f, c).StatusOn(on)
		if err != nil {
			return holds, nil, err
		}
		term, err := valid(f, c)
		if err != nil {
			return holds, nil, err
		}
		held = append(held, Holding{c.Number, term.Until, status})
		holds = either(holds, inForce(status, certificate.InForce))
	}
	return holds, held, nil
}

// valid is the period of a certificate.
func valid(f *File, c enterprise.Certificate) (certificate.Term, error) {
	a, err := certificateOf(f, c).Validity()
	term, _ := a.Value()
	return term, err
}

// certificateOf is a certificate with what is known of the enterprise.
func certificateOf(f *File, c enterprise.Certificate) certificate.Certificate {
	out := certificate.Certificate{
		IssuedOn: c.IssuedOn, RegisteredOn: f.Registered, Withdrawn: c.Withdrawn, WithdrawnOn: c.WithdrawnOn,
	}
	if c.Number != "" {
		out.Number = rule.Given(c.Number)
	}
	return out
}

// lifeOf is the certificate issued last with what the section tells of it.
func lifeOf(f *File, last enterprise.Certificate) certificate.Certificate {
	c := certificateOf(f, last)
	c.Reports, c.Changes, c.RenewalBy = f.HNTE.Reports, f.HNTE.Changes, f.HNTE.RenewalBy
	return c
}

// inForce turns a status into a verdict: open while it is not told.
func inForce[S comparable](a rule.Answer[S], valid S) rule.Verdict {
	switch s, told := a.Value(); {
	case !told:
		return rule.Undetermined
	case s == valid:
		return rule.Passed
	}
	return rule.Failed
}

// either is passed where one is, else open where one is.
func either(a, b rule.Verdict) rule.Verdict {
	switch {
	case a == rule.Passed || b == rule.Passed:
		return rule.Passed
	case a == rule.Undetermined || b == rule.Undetermined:
		return rule.Undetermined
	}
	return rule.Failed
}
