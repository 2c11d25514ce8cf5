package population

import (
	"iter"

	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/reform"
)

// TechSME yields n firms that evaluate themselves as technology-based SMEs in 2026.
func TechSME(seed uint64, n int) iter.Seq[reform.Subject[techsme.Application]] {
	return func(yield func(reform.Subject[techsme.Application]) bool) {
		d := newDraw(seed)
		for i := range n {
			f := d.firm(i+1, []int{10, 15, 20, 25, 30}, []int{2, 3, 4, 5, 6})
			if !yield(reform.Subject[techsme.Application]{ID: f.id, Groups: f.groups, Application: d.techsme(&f)}) {
				return
			}
		}
	}
}

func (d draw) techsme(f *firm) techsme.Application {
	filed := rule.NewDate(2026, 6, 1).AddDays(d.IntN(90))
	a := techsme.Application{
		EvaluationYear: rule.Given(2026), SubmittedOn: rule.Given(filed),
		Registered: d.flag(997), ManagedInChina: rule.Given(true), AccountsSound: d.flag(985), AuditCollection: d.flag(960), CollectsRD: d.flag(975), PaysIncomeTax: d.flag(995),
		Employees: rule.Given(rule.Int(int64(f.staff))), TechStaff: rule.Given(rule.Int(int64(f.tech))),
		Sales: rule.Fen(f.sales), Assets: rule.Fen(f.sales*int64(50+d.IntN(120))/100 + 10_000_000), CostExpense: rule.Fen(f.sales*int64(70+d.IntN(36))/100 + 5_000_000),
		RDExpense: rule.Fen(f.research), IPClassI: rule.Given(f.class1), IPClassII: rule.Given(f.class2),
		BannedProducts: d.flag(2), RestrictedIndustry: d.flag(6), ExcludedIncome: rule.Fen(0), IncomeBase: rule.Fen(f.sales),
		Incidents: rule.Given([]techsme.Incident{}), Falsifications: rule.Given([]techsme.Falsification{}),
		AbnormalListings: rule.Given([]techsme.Listing{}), DishonestyListings: rule.Given([]techsme.Listing{}),
		HoldsHNTE: rule.Given(false), Awards: rule.Given([]techsme.Award{}), Standards: rule.Given([]techsme.Standard{}), RDBody: d.flag(15),
		FirstTime: d.flag(300), RevokedBefore: d.flag(5),
	}
	if d.oneIn(80) {
		a.ExcludedIncome = rule.Fen(max(f.sales/2+int64(d.IntN(3)-1), 0))
	}
	if d.IntN(1000) < f.inventive/8 {
		from := filed.AddDays(-d.IntN(1200))
		a.HoldsHNTE, a.HNTEFrom, a.HNTEUntil = rule.Given(true), rule.Given(from), rule.Given(from.AddYears(3).AddDays(-1))
	}
	if !f.clean {
		d.troubled(&a, filed)
	}
	if !f.complete {
		d.forget(&a)
	}
	return a
}

// troubled gives a firm an incident or an entry in a list, over or not.
func (d draw) troubled(a *techsme.Application, filed rule.Date) {
	on := filed.AddDays(-d.IntN(1200))
	over := techsme.Listing{Removed: rule.Given(true), RemovedOn: rule.Given(on)}
	switch d.IntN(4) {
	case 0:
		a.Incidents = rule.Given([]techsme.Incident{{Kind: rule.Given(techsme.SafetyAccident), On: rule.Given(on)}})
	case 1:
		a.AbnormalListings = rule.Given([]techsme.Listing{{Removed: rule.Given(false)}})
	case 2:
		a.DishonestyListings = rule.Given([]techsme.Listing{over})
	default:
		a.AbnormalListings = rule.Given([]techsme.Listing{over})
	}
}

// forget leaves one fact out.
func (d draw) forget(a *techsme.Application) {
	switch d.IntN(5) {
	case 0:
		a.TechStaff = rule.Opt[rule.Number]{}
	case 1:
		a.AuditCollection = rule.Opt[bool]{}
	case 2:
		a.IPClassII = rule.Opt[int]{}
	case 3:
		a.Employees, a.TechStaff = rule.Opt[rule.Number]{}, rule.Opt[rule.Number]{}
	default:
		a.AbnormalListings = rule.Opt[[]techsme.Listing]{}
	}
}
