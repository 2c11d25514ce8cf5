package rule

// As is the basis of something that the law says here, as well founded as p tells: measures.Article(9).As(Read).
func (c Citation) As(p Provenance) Basis { return Basis{Cite: c, Source: p} }

// Read is the basis of what was read in the document or a faithful copy.
func (c Citation) Read() Basis { return c.As(Read) }

// Reported is the basis of what a source reports of the document.
func (c Citation) Reported() Basis { return c.As(SecondHand) }

// Usual is the basis of general professional knowledge that no source has confirmed yet.
func (c Citation) Usual() Basis { return c.As(Assumed) }

// Derived is the basis of what follows from read numbers by arithmetic or logic.
func (c Citation) Derived() Basis { return c.As(Derived) }

// Disputed is the basis of what sources or practitioners read differently; the policy states the default.
func (c Citation) Disputed() Basis { return c.As(Disputed) }

// Proposed is the basis of what this project proposes where no document speaks; the citation names the neighbouring law.
func (c Citation) Proposed() Basis { return c.As(Proposed) }

// Unknown is the basis of a figure that no source gives.
func (c Citation) Unknown() Basis { return c.As(Unknown) }

// Limit is a whole number of the law on this basis.
func (b Basis) Limit(n int64) Limit { return Limit{Value: Int(n), Basis: b} }

// Exactly is a number of the law on this basis, such as Percent(60).
func (b Basis) Exactly(n Number) Limit { return Limit{Value: n, Basis: b} }

// Between is a figure that is not known: it lies between two others, both inclusive. The basis should be Unknown.
func (b Basis) Between(low, high Number) Limit { return Limit{Value: low, High: high, Basis: b} }

// On is a clause that the edition has, or a reading that it takes.
func (b Basis) On() Switch { return Switch{On: true, Basis: b} }

// Off is a clause that the edition lacks, or a reading that it does not take.
func (b Basis) Off() Switch { return Switch{Basis: b} }
