package certification

import (
	"github.com/keji-rules/keji/certification/superdeduction"
	"github.com/keji-rules/keji/rule"
)

// superdeductionPlace computes the super-deduction of the accounting year before the day, which nobody applies for: it is
// claimed with the annual return.
func superdeductionPlace(f *File, on rule.Date, p *Place) error {
	c := superdeduction.From(&f.Profile, on.Year()-1)
	own := &f.SuperDeduction
	c.Manufacturer, c.TechSME, c.IntegratedCircuit, c.MachineTool = own.Manufacturer, own.TechSME, own.IntegratedCircuit, own.MachineTool
	a, err := superdeduction.Deduct(c)
	if err != nil {
		return err
	}
	p.Answer = a
	d, told := a.Value()
	switch {
	case !told:
		p.May = rule.Undetermined
	case d.Eligible:
		p.May = rule.Passed
	default:
		p.May = rule.Failed
	}
	if told && d.Eligible {
		p.Brings = taxSaved(on, d.Amount)
	}
	return nil
}
