package ruletest

import (
	"maps"
	"slices"

	"github.com/keji-rules/keji/rule"
)

// figures compares single lines.
func (x *comparison) figures(want map[string]figure) {
	for _, code := range slices.Sorted(maps.Keys(want)) {
		f, ok := x.d.Finding(code)
		if !ok {
			x.say("figures: %s is no rule of the scheme%s", code, x.meantRule(code))
			continue
		}
		x.figure(f, want[code])
	}
}

func (x *comparison) figure(f rule.Finding, want figure) {
	if want.Verdict != "" && f.Verdict().String() != want.Verdict {
		x.say("figures: %s: verdict is %s, want %s", f.Code(), f.Verdict(), want.Verdict)
	}
	for _, part := range []struct {
		name, want string
		of         func() (rule.Known, bool)
	}{{"actual", want.Actual, f.Actual}, {"bound", want.Bound, f.Bound}, {"points", want.Points, f.Points}} {
		if part.want == "" {
			continue
		}
		is, ok := part.of()
		wanted, err := rule.ParseKnown(part.want, is.Unit())
		switch {
		case !ok:
			x.say("figures: %s: the line has no %s", f.Code(), part.name)
		case err != nil:
			x.say("figures: %s: %s: %v", f.Code(), part.name, err)
		case !same(is, wanted):
			x.say("figures: %s: %s is %s, want %s", f.Code(), part.name, is.Text(rule.EN), wanted.Text(rule.EN))
		}
	}
}

// same reports whether two known quantities are equal and exact.
func same(a, b rule.Known) bool {
	if a.Undefined() || b.Undefined() {
		return a.Undefined() && b.Undefined()
	}
	n, known := a.Exact()
	m, sure := b.Exact()
	return known && sure && n == m
}
