package performance

import (
	"unicode/utf8"

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
	return plain(x.Name, 200) && x.Name != "" && plain(x.TargetUnit, 20) && plain(x.ActualUnit, 20) &&
		group.Valid() && method.Valid() && x.Achievement.Or(missed).Valid() && x.Weight.IsGiven() &&
		bounded(x.Weight, hundred) && bounded(x.Target, largest) && bounded(x.Actual, largest) && bounded(x.Deduction, hundred) && bounded(x.Points, hundred) &&
		faults(k, x) == [len(allFaults)]bool{} && p.banded(x)
}

func bounded(n rule.Opt[rule.Number], most rule.Number) bool {
	v, given := n.Get()
	return !given || v.Sign() >= 0 && v.Cmp(most) <= 0
}

// plain reports whether a text is short and holds no control characters.
func plain(s string, most int) bool {
	if len(s) > most || !utf8.ValidString(s) {
		return false
	}
	for i := range len(s) {
		if s[i] < ' ' || s[i] == 0x7f || s[i] == 0xc2 { // 0xc2 leads the control characters above ASCII, and a few others
			return false
		}
	}
	return true
}
