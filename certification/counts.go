package certification

import (
	"errors"

	"github.com/keji-rules/keji/certification/enterprise"
	"github.com/keji-rules/keji/rule"
)

// counts says how rights, heads and R&D of the profile were counted for a filing on the day, item by item; nothing on a
// day before the first edition.
func counts(p *enterprise.Profile, on rule.Date) ([]Reply, error) {
	rights, err := enterprise.Rights(&enterprise.Profile{Name: p.Name, FormerNames: p.FormerNames, Rights: p.Rights}, on)
	var outside *rule.EditionError
	if errors.As(err, &outside) {
		return nil, nil
	}
	heads, failed := enterprise.HeadCounts(&enterprise.Profile{Registered: p.Registered, Months: p.Months}, on, on.Year()-1)
	spent, over := enterprise.CountRD(&enterprise.Profile{Ledger: p.Ledger}, on, lookedBack(p.Registered, on))
	all := []Reply{rights, heads, spent}
	if p.Workers.IsGiven() {
		roster, odd := enterprise.CountRoster(&enterprise.Profile{Registered: p.Registered, Workers: p.Workers}, on, on.Year()-1)
		all, over = append(all, roster), errors.Join(over, odd)
	}
	return all, errors.Join(err, failed, over)
}

// lookedBack are the three accounting years before a filing, or those since the registration.
func lookedBack(registered rule.Opt[rule.Date], on rule.Date) enterprise.Years {
	answer, _ := enterprise.FiscalYears(&enterprise.Profile{Registered: registered}, on)
	if years, told := answer.Value(); told {
		return years
	}
	return enterprise.Years{First: on.Year() - 3, Last: on.Year() - 1}
}
