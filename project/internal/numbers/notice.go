package numbers

import (
	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/rule"
)

// Notice is how long a public notice of grants lasts at least: days, or working days where inWorkdays is on. No text of a
// Guangdong city was found that says it: five working days, or seven days, are usual.
func Notice(p project.Profile) (length rule.Limit, inWorkdays rule.Switch) {
	if p == project.Meizhou {
		return Own(p).Proposed().Limit(5), Own(p).Proposed().On()
	}
	return Own(p).Usual().Limit(5), Own(p).Usual().On()
}

// FinalNotice is how many working days a public notice of termination lasts at least.
func FinalNotice(p project.Profile) rule.Limit {
	if p == project.Prefecture || p == project.Qingyuan {
		return qingyuan.Reported().Limit(7)
	}
	return qingyuan.Usual().Limit(7)
}

// AfterNotice is within how many working days after the last day of a notice of termination a review may be asked for.
func AfterNotice(p project.Profile) rule.Limit {
	if p == project.Prefecture || p == project.Qingyuan {
		return qingyuan.Reported().Limit(5)
	}
	return qingyuan.Usual().Limit(5)
}
