package foreigner

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// reader reads facts on the sheet that several routes share, each once.
type reader struct {
	s *rule.Sheet
	p *Policy
	a *Application

	years, pay, wage, degree, worked, teaching, top, total rule.Quantity
	have                                                   struct{ years, pay, wage, degree, worked, teaching, top, total bool }
}

// once returns what was read before, or reads it.
func once(q *rule.Quantity, have *bool, read func() rule.Quantity) rule.Quantity {
	if !*have {
		*q, *have = read(), true
	}
	return *q
}

// age is the age in completed years on the day of application.
func (r *reader) age() rule.Quantity {
	return once(&r.years, &r.have.years, func() rule.Quantity {
		return rule.CompletedYears(r.s.Date(factBorn, r.a.BornOn), r.s.Date(factApplied, r.a.AppliedOn))
	})
}

func (r *reader) salary() rule.Quantity {
	return once(&r.pay, &r.have.pay, func() rule.Quantity { return r.s.Yuan(factSalary, r.a.AnnualSalary) })
}

// twelve turns a monthly figure into an annual one. It is arithmetic and no number of the policy.
var twelve = rule.Limit{Value: rule.Int(12), Basis: standard.Whole().Derived()}

// averageWage is the local average wage by the year: a monthly figure counts twelvefold.
func (r *reader) averageWage() rule.Quantity {
	s, w := r.s, &r.a.Wage
	return once(&r.wage, &r.have.wage, func() rule.Quantity {
		basis, given := w.Basis.Get()
		monthly := rule.Opt[bool]{}
		if given {
			monthly = rule.Given(basis == Monthly)
		}
		amount := s.Yuan(factWage, w.Amount)
		return rule.Either(s.Flag(factWageMonthly, monthly), amount.Times(&twelve), amount)
	})
}

// multiple requires pay of at least a multiple of the average wage, compared by the year without rounding.
func (r *reader) multiple(id rule.ID, times *rule.Limit) rule.Check {
	return r.s.NotBelow(id, r.salary(), r.averageWage().Times(times))
}

func (r *reader) grade() rule.Quantity {
	return once(&r.degree, &r.have.degree, func() rule.Quantity { return r.s.Count(factDegree, graded(degrees, r.a.Degree)) })
}

func (r *reader) workYears() rule.Quantity {
	return once(&r.worked, &r.have.worked, func() rule.Quantity { return r.s.Number(factWorkYears, r.a.WorkYears) })
}

func (r *reader) teacher() rule.Quantity {
	return once(&r.teaching, &r.have.teaching, func() rule.Quantity { return r.s.Flag(factTeaches, r.a.Teacher.Teaches) })
}

func (r *reader) topUniversity() rule.Quantity {
	return once(&r.top, &r.have.top, func() rule.Quantity { return r.s.Flag(factTop, r.a.TopUniversity) })
}

// graded is the place of a value in its list; what the list lacks is out of bounds, and the door says what is wrong.
func graded[T ~string](all enum.Words[T], v rule.Opt[T]) rule.Opt[int] {
	is, given := v.Get()
	if !given {
		return rule.Opt[int]{}
	}
	return rule.Given(all.Index(is))
}

// orNot is a fact of a group of which may be said that nothing applies.
func orNot(v, none rule.Opt[bool]) rule.Opt[bool] {
	if !v.IsGiven() && none.Or(false) {
		return rule.Given(false)
	}
	return v
}
