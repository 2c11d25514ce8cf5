package archive

import "github.com/keji-rules/keji/rule"

// Policy says which periods an edition knows and how many years they are; 0 where it does not say. It is a value: copy it, change it, ask it.
type Policy struct {
	Permanent rule.Switch `json:"permanent" zh:"永久" en:"permanent"`
	Years     rule.Switch `json:"years" zh:"设30年、10年" en:"kept for years"`
	Longer    rule.Limit  `json:"longer" zh:"较长的年限" en:"the longer time" unit:"years"`
	Shorter   rule.Limit  `json:"shorter" zh:"较短的年限" en:"the shorter time" unit:"years"`
	Vague     rule.Switch `json:"unnumbered" zh:"设长期、定期" en:"long and fixed"`
	// Before: it is delivered by the day of the acceptance.
	Before rule.Switch `json:"before" zh:"验收前移交" en:"delivered before the acceptance"`
}

// of is the switch behind a period.
func (p *Policy) of(x Period) *rule.Switch {
	switch x {
	case Permanent:
		return &p.Permanent
	case Thirty, Ten:
		return &p.Years
	}
	return &p.Vague
}
