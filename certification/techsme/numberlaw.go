package techsme

import "github.com/keji-rules/keji/rule"

// What the layout of a number rests on changes with its year: the guide of 2022 replaced the trial guide of 2017, and the
// notice on position 11 dates from 2018.
const (
	guideSince = 2022
	hingeSince = 2018
)

// layout is where the layout of a year's numbers is taken to stand.
func layout(year int) rule.Basis {
	if year < guideSince {
		return usual(oldGuide.Whole())
	}
	return usual(guide.Whole())
}

// timing is what position 11 of a year's numbers rests on.
func (p *LifePolicy) timing(year int) []rule.Basis {
	return []rule.Basis{p.EarlyBy.Day.Basis, sinceHinge(year)}
}

// sinceHinge weakens what the notice of 2018 says where it is read back into the numbers of 2017.
func sinceHinge(year int) rule.Basis {
	if year < hingeSince {
		return rule.Basis{Source: rule.Assumed}
	}
	return rule.Basis{}
}

// laidOut adds a line on a part of the number's layout.
func (t *trace) laidOut(id rule.ID, year int, values ...rule.Named) *rule.Line {
	l := t.line(id, values...)
	*l = l.On(layout(year))
	return l
}
