package superdeduction

import (
	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/certification/enterprise"
	"github.com/keji-rules/keji/rule"
)

// cost is what one side of a project spent, in fen.
type cost struct{ five, other, domestic, overseas int64 }

func (c *cost) add(o cost) {
	c.five += o.five
	c.other += o.other
	c.domestic += o.domestic
	c.overseas += o.overseas
}

func (c cost) plus(o cost) cost { c.add(o); return c }

// project holds what counts of one project: expensed in the tax year, and capitalised of which the intangible asset was
// formed in it, whenever it was spent.
type project struct{ expensed, formed cost }

// sums are what the ledger says of a tax year, in fen.
type sums struct {
	projects                          map[string]*project
	nonTaxable, special, amortisation int64
	formedGrants                      int64 // spent on assets formed in the year from non-taxable income
	clients                           int
	// Left out of cost, though expensed in the accounts.
	buildings, trial int64
}

// reader reads rows and notes the facts that were not given.
type reader struct {
	p    *Policy
	year int
	lack func(path string)
	s    *sums
}

func (r *reader) read(rows []enterprise.Activity) {
	for i := range rows {
		a := &rows[i]
		if r.outside(a) {
			continue
		}
		client, given := a.ForClient.Get()
		if !given {
			r.lack("ledger[].for_client")
		}
		if client {
			r.s.clients++
			continue
		}
		r.row(a)
	}
}

// outside reports whether a row surely has nothing to do with the tax year.
func (r *reader) outside(a *enterprise.Activity) bool {
	spent := a.Year.Or(0)
	if spent == r.year {
		return false
	}
	capitalised, said := a.Capitalised.Get()
	formed, known := a.FormedIn.Get()
	return spent > r.year || said && !capitalised || known && formed != r.year
}

func (r *reader) row(a *enterprise.Activity) {
	capitalised, said := a.Capitalised.Get()
	if !said {
		r.lack("ledger[].capitalised")
	}
	if a.Year.Or(0) == r.year {
		r.s.amortisation += r.fen(a.FormedAmortisation, "formed_amortisation")
		if r.p.SpecialIncome.On {
			r.s.special += r.fen(a.SpecialIncome, "special_income")
		}
	}
	if !capitalised {
		r.s.nonTaxable += r.fen(a.NonTaxable, "non_taxable")
		r.project(a.Code).expensed.add(r.cost(a, true))
		return
	}
	formed, known := a.FormedIn.Get()
	if !known {
		r.lack("ledger[].formed_in")
	}
	if formed == r.year {
		r.s.formedGrants += r.fen(a.NonTaxable, "non_taxable")
		r.project(a.Code).formed.add(r.cost(a, false))
	}
}

func (r *reader) project(code string) *project {
	if r.s.projects[code] == nil {
		r.s.projects[code] = &project{}
	}
	return r.s.projects[code]
}

// cost is what a row has in each part of the formula; of expensed rows what falls out is noted for the comparison.
func (r *reader) cost(a *enterprise.Activity, expensed bool) cost {
	input := r.fen(a.DirectInput, "direct_input") + r.fen(a.Depreciation, "depreciation")
	trial := r.fen(a.Trial, "trial")
	buildings, field := r.part(a.Buildings, input, "buildings"), r.part(a.FieldTrial, trial, "field_trial")
	overseas := r.overseas(a)
	if expensed {
		r.s.buildings += buildings
		r.s.trial += trial - field
	}
	return cost{
		five:  r.fen(a.Personnel, "personnel") + input - buildings + r.fen(a.Amortisation, "amortisation") + r.fen(a.Design, "design") + field,
		other: r.fen(a.Other, "other"), domestic: r.fen(a.Domestic, "domestic"), overseas: overseas,
	}
}

// overseas is what of overseas commissions can count: not what went to individuals, not without registered contract, and
// nothing where the edition does not let them count.
func (r *reader) overseas(a *enterprise.Activity) int64 {
	paid := r.fen(a.Overseas, "overseas")
	if !r.p.OverseasCounts.On || paid == 0 {
		return 0
	}
	registered, given := a.ContractRegistered.Get()
	if !given {
		r.lack("ledger[].contract_registered")
	}
	if !registered {
		return 0
	}
	if r.p.PersonsCount.On {
		return paid
	}
	return paid - r.fen(a.ToPersons, "to_persons")
}

// part reads what lies within another amount; within nothing there is nothing.
func (r *reader) part(d rule.Opt[decimal.Decimal], whole int64, name string) int64 {
	if whole == 0 {
		return 0
	}
	return r.fen(d, name)
}

func (r *reader) fen(d rule.Opt[decimal.Decimal], name string) int64 {
	v, given := d.Get()
	if !given {
		r.lack("ledger[]." + name)
	}
	n, _ := rule.AmountFen(v)
	return n
}
