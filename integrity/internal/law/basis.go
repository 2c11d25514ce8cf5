package law

import "github.com/keji-rules/keji/rule"

// Read, Reported, Usual, Derived, Disputed and Unknown are bases: how well something is founded.
func Read(c rule.Citation) rule.Basis { return rule.Basis{Cite: c, Source: rule.Read} }

// Reported is founded on a source that reports the document.
func Reported(c rule.Citation) rule.Basis { return rule.Basis{Cite: c, Source: rule.SecondHand} }

// Usual is general professional knowledge, not yet confirmed in a source.
func Usual(c rule.Citation) rule.Basis { return rule.Basis{Cite: c, Source: rule.Assumed} }

// Derived follows from what was read.
func Derived(c rule.Citation) rule.Basis { return rule.Basis{Cite: c, Source: rule.Derived} }

// Disputed has a stated default.
func Disputed(c rule.Citation) rule.Basis { return rule.Basis{Cite: c, Source: rule.Disputed} }

// Unknown is a figure that no source gives.
func Unknown(c rule.Citation) rule.Basis { return rule.Basis{Cite: c, Source: rule.Unknown} }

// Proposed is this project's own, where no document speaks.
func Proposed(c rule.Citation) rule.Basis { return rule.Basis{Cite: c, Source: rule.Proposed} }

// Limit is a whole number of the law.
func Limit(n int64, b rule.Basis) rule.Limit { return rule.Limit{Value: rule.Int(n), Basis: b} }

// Open is a number that is not known: it lies between two others, both included.
func Open(low, high int64, c rule.Citation) rule.Limit {
	return rule.Limit{Value: rule.Int(low), High: rule.Int(high), Basis: Unknown(c)}
}

// On and Off are switches.
func On(b rule.Basis) rule.Switch { return rule.Switch{On: true, Basis: b} }

// Off is a clause that the edition lacks.
func Off(b rule.Basis) rule.Switch { return rule.Switch{Basis: b} }
