package enterprise

import (
	"github.com/keji-rules/keji/certification/internal/hntelaw"
	"github.com/keji-rules/keji/rule"
)

var (
	measures2008 = hntelaw.Measures2008()
	guide2008    = hntelaw.Guide2008()
	measures2016 = hntelaw.Measures2016()
	guide2016    = hntelaw.Guide2016()
)

// g cites the third part of the guide of 2016, by its item, number and sub-number.
func g(levels ...int) rule.Citation { return guide2016.Section(append([]int{3}, levels...)...) }

// read, reported, usual, disputed and derived are bases: how well something is founded.
func read(c rule.Citation) rule.Basis     { return rule.Basis{Cite: c, Source: rule.Read} }
func reported(c rule.Citation) rule.Basis { return rule.Basis{Cite: c, Source: rule.SecondHand} }
func usual(c rule.Citation) rule.Basis    { return rule.Basis{Cite: c, Source: rule.Assumed} }
func disputed(c rule.Citation) rule.Basis { return rule.Basis{Cite: c, Source: rule.Disputed} }
func derived(c rule.Citation) rule.Basis  { return rule.Basis{Cite: c, Source: rule.Derived} }
