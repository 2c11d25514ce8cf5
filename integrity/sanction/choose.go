package sanction

import (
	"cmp"
	"slices"

	"github.com/keji-rules/keji/rule"
)

// No filter hides in a list: one ban is chosen, the one that fits the band of the grade least, and the rules draw straight
// lines on it.

// graded is the flag that the grade is one of some.
func (a *Proposal) graded(s *rule.Sheet, some ...Grade) rule.Quantity {
	g, given := a.Grade.Get()
	if !given {
		return s.Flag(factGrade, rule.Opt[bool]{})
	}
	return s.Flag(factGrade, rule.Given(slices.Contains(some, g)))
}

// decidedByOther is the flag that the deciding body is none that the edition names.
func (a *Proposal) decidedByOther(s *rule.Sheet, d *Deciders) rule.Quantity {
	b, given := a.DecidedBy.Get()
	if !given {
		return s.Flag(factDecidedBy, rule.Opt[bool]{})
	}
	return s.Flag(factDecidedBy, rule.Given(!d.names(b)))
}

// tally counts the measures proposed that f is true of; open while the list is not given.
func (a *Proposal) tally(s *rule.Sheet, f func(k *kind) bool) rule.Quantity {
	if !a.Measures.IsGiven() {
		return rule.List(s, factMeasures, a.Measures)
	}
	return s.Tally(factMeasures, a.count(f), 0)
}

// has is the flag that a measure is proposed; open while the list is not given.
func (a *Proposal) has(s *rule.Sheet, m Measure) rule.Quantity {
	if !a.Measures.IsGiven() {
		return s.Flag(factMeasure, rule.Opt[bool]{})
	}
	return s.Flag(factMeasure, rule.Given(a.count(func(k *kind) bool { return k.Value == m }) > 0))
}

// items returns the highest and the lowest item found, if any.
func (a *Proposal) items() (high, low rule.Opt[int]) {
	all, _ := a.Items.Get()
	if len(all) == 0 {
		return
	}
	return rule.Given(slices.Max(all)), rule.Given(slices.Min(all))
}

// worst returns the ban from science activities that fits its grade least: one that surely does not, else one of which it
// cannot be told, else any; of equals the longer, so that the order of the list does not matter. Without one it is a ban of
// which nothing is given, which the rules then do not ask for.
func (a *Proposal) worst(p *Policy) (found Proposed) {
	a.each(func(_ int, x *Proposed, k *kind) {
		if k.project && (!found.Measure.IsGiven() || a.before(p, x, &found)) {
			found = *x
		}
	})
	return found
}

// before orders bans for worst.
func (a *Proposal) before(p *Policy, x, y *Proposed) bool {
	longer := y.Years.Or(rule.Number{}).Cmp(x.Years.Or(rule.Number{}))
	return cmp.Or(rank(a.fits(p, x))-rank(a.fits(p, y)), longer, cmp.Compare(x.Measure.Or(""), y.Measure.Or(""))) < 0
}

// rank puts what does not fit before what cannot be told, and that before what fits.
func rank(v rule.Verdict) int {
	return slices.Index([]rule.Verdict{rule.Failed, rule.Undetermined, rule.Passed}, v)
}

// fits says whether a ban lies in the band of the grade.
func (a *Proposal) fits(p *Policy, x *Proposed) rule.Verdict {
	g, graded := a.Grade.Get()
	graded = graded || p.ungraded()
	forever, told := x.forever().Get()
	switch {
	case !graded || !told:
		return rule.Undetermined
	case !p.band(g).Ban.On:
		return rule.Failed
	case forever:
		return p.rangeOf(g).CheckPermanent().Verdict
	}
	if y, given := x.Years.Get(); given {
		return p.rangeOf(g).Check(y).Verdict
	}
	return rule.Undetermined
}

// others says whether the bans that are none from science activities lie in the band too.
func (a *Proposal) others(p *Policy) rule.Verdict {
	v := rule.Passed
	a.each(func(_ int, x *Proposed, k *kind) {
		if f := a.fits(p, x); k.term && !k.project && rank(f) < rank(v) {
			v = f
		}
	})
	return v
}

// rangeOf is the range of terms of a grade.
func (p *Policy) rangeOf(g Grade) rule.Range {
	b, r := p.band(g), rule.NewRange(rule.Years)
	if b.FromIn.On {
		r = r.AtLeast(b.From)
	} else {
		r = r.MoreThan(b.From)
	}
	switch {
	case b.Capped.On && b.ToIn.On:
		r = r.AtMost(b.To)
	case b.Capped.On:
		r = r.LessThan(b.To)
	}
	if b.Permanent.Value.Sign() > 0 {
		r = r.OrPermanent()
	}
	return r
}

func equal[T comparable](v rule.Opt[T], want T) rule.Opt[bool] {
	is, given := v.Get()
	if !given {
		return rule.Opt[bool]{}
	}
	return rule.Given(is == want)
}

func not(v rule.Opt[bool]) rule.Opt[bool] {
	is, given := v.Get()
	if !given {
		return v
	}
	return rule.Given(!is)
}
