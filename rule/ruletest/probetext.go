package ruletest

import (
	"fmt"
	"strings"

	"github.com/keji-rules/keji/rule"
)

// Text is the probe on one line.
func (p Probed) Text(l rule.Lang) string {
	text := fmt.Sprintf("%s %s %s %s: %s = %s: %s", p.Edition, p.Rule.Code, p.Side.Text(l), p.Edge.Text(l),
		p.Fact.Path, p.value().Text(l), p.Verdict.Text().In(l))
	if p.Points != (rule.Known{}) {
		text += ", " + p.Points.Text(l)
	}
	return text
}

// value is what the fact was changed to.
func (p Probed) value() rule.Known { return rule.Exactly(p.Value, p.Fact.Unit) }

// Text says which edition is in force on the day.
func (p ProbedDay) Text(l rule.Lang) string {
	day, text := p.Day.String(), rule.Text{}
	if p.Found == "" {
		text = rule.T(day+" 没有有效版本", "no edition is in force on "+day)
	} else {
		text = rule.T(day+" 适用 "+p.Found, day+" is under "+p.Found)
	}
	return p.Edition + rule.T("：", ": ").In(l) + text.In(l)
}

// Text lists all probes, and what was not reached.
func (p Probes) Text(l rule.Lang) string {
	var b strings.Builder
	for _, day := range p.Days {
		b.WriteString(day.Text(l) + "\n")
	}
	for _, one := range p.All {
		b.WriteString(one.Text(l) + "\n")
	}
	for _, edge := range p.Unreached {
		b.WriteString(rule.T("未触及：", "not reached: ").In(l) + edge + "\n")
	}
	return b.String()
}

// Sides tells, for a rule, on which sides of its edges it was probed under an edition.
func (p Probes) Sides(edition, code string) map[Side]int {
	sides := map[Side]int{}
	for _, one := range p.All {
		if one.Edition == edition && one.Rule.Code == code {
			sides[one.Side]++
		}
	}
	return sides
}
