package certification

import (
	"cmp"
	"slices"
	"strings"

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
	p.Brings = append(reducedTax(f, on, p.Holds == rule.Passed), losses(f, on, certifiedYears(f, on))...)
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

// certificatesOn says what each certificate is worth on the day: one in force first, then those issued by the day, the latest
// first.
func certificatesOn(f *File, on rule.Date) (holds rule.Verdict, held []Holding, err error) {
	all, given := f.Certificates.Get()
	if !given {
		return rule.Undetermined, nil, nil
	}
	all = slices.Clone(all)
	slices.SortStableFunc(all, func(a, b enterprise.Certificate) int {
		x, y := a.IssuedOn.Or(rule.Date{}), b.IssuedOn.Or(rule.Date{})
		return cmp.Or(rank(x.After(on))-rank(y.After(on)), y.Compare(x))
	})
	holds = rule.Failed
	for _, c := range all {
		h, v, err := holdingOn(f, c, on)
		if err != nil {
			return holds, nil, err
		}
		first := len(held)
		if v == rule.Passed && holds != rule.Passed {
			first = 0
		}
		held, holds = slices.Insert(held, first, h), either(holds, v)
	}
	return holds, held, nil
}

// rank puts what is so behind what is not.
func rank(so bool) int {
	if so {
		return 1
	}
	return 0
}

// holdingOn is what one certificate is worth on the day.
func holdingOn(f *File, c enterprise.Certificate, on rule.Date) (Holding, rule.Verdict, error) {
	status, err := certificateOf(f, c).StatusOn(on)
	if err != nil {
		return Holding{}, rule.Undetermined, err
	}
	term, err := valid(f, c)
	if s, _ := status.Value(); s == certificate.Withdrawn || s == certificate.Retracted {
		term.Until = rule.Date{}
	}
	return Holding{c.Number, term.Until, status}, inForce(status, certificate.InForce), err
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
		IssuedOn: c.IssuedOn, RegisteredOn: f.Registered, Withdrawn: c.Withdrawn, WithdrawnOn: c.WithdrawnOn, ActYear: c.ActYear,
	}
	if c.Number != "" {
		out.Number = rule.Given(c.Number)
	}
	return out
}

// lifeOf is a certificate; the one issued last in the file with what the section tells of it.
func lifeOf(f *File, c enterprise.Certificate) certificate.Certificate {
	out := certificateOf(f, c)
	if c == newest(f) {
		out.Reports, out.Changes, out.RenewalBy = f.HNTE.Reports, f.HNTE.Changes, f.HNTE.RenewalBy
	}
	return out
}

// newest is the certificate in the file that was issued last; the number decides between those of one day.
func newest(f *File) enterprise.Certificate {
	all, _ := f.Certificates.Get()
	if len(all) == 0 {
		return enterprise.Certificate{}
	}
	return slices.MaxFunc(all, func(a, b enterprise.Certificate) int {
		return cmp.Or(a.IssuedOn.Or(rule.Date{}).Compare(b.IssuedOn.Or(rule.Date{})), strings.Compare(a.Number, b.Number))
	})
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
