package performance

import (
	"github.com/keji-rules/keji/funding/internal/sound"
	"github.com/keji-rules/keji/rule"
)

// sound reports whether an evaluation surely passes the door under the edition in force, as a test holds the two together. It may
// say no of what passes, and the door then decides.
func (p *Policy) sound(e *Evaluation) bool {
	kind, _ := e.Kind.Get()
	list, _ := e.Indicators.Get()
	if !kind.Valid() || !e.Scale.Or("").Valid() || !e.Rectification.Or(notDue).Valid() || len(list) == 0 || len(list) > 200 {
		return false
	}
	total, applying := nothing, false
	for i := range list {
		x := &list[i]
		if !p.soundIndicator(kind, x) {
			return false
		}
		total = total.plus(of(x.Weight.Or(rule.Number{})))
		applying = applying || !x.NotApplicable.Or(false)
	}
	return applying && total.cmp(hundred) == 0
}

func (p *Policy) soundIndicator(k Kind, x *Indicator) bool {
	group, _ := x.Group.Get()
	method, _ := x.Method.Get()
	return sound.Key(x.Name, 200) && sound.Text(x.TargetUnit, 20) && sound.Text(x.ActualUnit, 20) &&
		group.Valid() && method.Valid() && x.Achievement.Or(missed).Valid() && x.Weight.IsGiven() &&
		sound.Number(x.Weight, hundred) && sound.Number(x.Target, largest) && sound.Number(x.Actual, largest) && sound.Number(x.Deduction, hundred) && sound.Number(x.Points, hundred) &&
		faults(k, x) == [len(allFaults)]bool{} && p.banded(x)
}
