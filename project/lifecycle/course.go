package lifecycle

import (
	"strconv"

	"github.com/keji-rules/keji/rule"
)

// Course is what a history comes to: where the project stands, and every breach on the way, in order.
type Course struct {
	Position Position `json:"position"`
	Events   int      `json:"events"`
	Breaches []Breach `json:"breaches"`
}

// Lawful says whether every event was: Undetermined while something cannot be told and nothing is wrong.
func (c Course) Lawful() rule.Verdict {
	v := rule.Passed
	for _, b := range c.Breaches {
		if !b.Open {
			return rule.Failed
		}
		v = rule.Undetermined
	}
	return v
}

// Text says in one language where the project stands and how many events broke the rules.
func (c Course) Text(l rule.Lang) string {
	wrong, open := 0, 0
	for _, b := range c.Breaches {
		if b.Open {
			open++
		} else {
			wrong++
		}
	}
	text := c.Position.Text(l)
	switch {
	case wrong > 0:
		text += rule.T("；违规 ", "; breaches: ").In(l) + strconv.Itoa(wrong) + rule.T(" 处", "").In(l)
	case open == 0:
		text += rule.T("；全部合规", "; all lawful").In(l)
	}
	if open > 0 {
		text += rule.T("；待定 ", "; cannot be told yet: ").In(l) + strconv.Itoa(open) + rule.T(" 处", "").In(l)
	}
	return text
}
