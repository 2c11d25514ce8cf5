package rule

import (
	"slices"
	"sync/atomic"
)

// This file makes an answer that lasts out of one on a sheet that is lent. What the lines of an edition have in common
// for every application is not kept: it stands on the sheet on which nothing was given, and is compared before use. The
// rest is packed small, and laid out as a sheet when somebody first asks for more than verdict and frame; of a sheet that
// a program wrote, it is the facts, from which the program writes it again.

// kept is an answer that lasts. It is safe for concurrent reading.
type kept struct {
	shape   *Sheet
	program *program // that wrote the answer; the shape is then its form
	plan    *jsonPlan
	frame   Frame
	data    []byte     // numbers and outcomes: see pack
	wides   []interval // those of the sheet, where one does not fit the data
	also    []further
	full    atomic.Pointer[Sheet] // once it was laid out
	score   int32
	verdict Verdict
}

// kept makes the answer last. The buffer is for packing and is returned for the next answer.
func (d Decision) kept(shapes []*Sheet, room []byte) (Decision, []byte) {
	s := d.s
	k := &kept{program: s.compiled, plan: s.plan, frame: s.frame, score: s.score, verdict: s.verdict}
	if k.program != nil {
		k.shape = k.program.form
		room = s.pack(room, k.shape, k.program.facts, 0)
	} else if k.shape = s.alike(shapes); k.shape != nil {
		room = s.pack(room, k.shape, len(s.vals), len(s.finds))
	} else {
		return Decision{s: s.lasting()}, room
	}
	k.data = slices.Clone(room)
	if k.program == nil { // facts have no ranges too wide to be packed
		k.wides, k.also = s.bigWides(), slices.Clone(s.also)
	}
	return Decision{k: k}, room
}

// bigWides copies the ranges of a sheet where an end of one is too wide to be packed.
func (s *Sheet) bigWides() []interval {
	if slices.ContainsFunc(s.wides, func(x interval) bool { return x.lo.big != nil || x.hi.big != nil }) {
		return slices.Clone(s.wides)
	}
	return nil
}

// open returns the same answer on a sheet.
func (d Decision) open() Decision {
	if d.k == nil {
		return d
	}
	return Decision{s: d.k.sheet()}
}

// sheet lays the answer out; of several that do so at once, one serves all from then on.
func (k *kept) sheet() *Sheet {
	if s := k.full.Load(); s != nil {
		return s
	}
	k.full.CompareAndSwap(nil, k.unpack())
	return k.full.Load()
}

// lasting copies the answer to a sheet of its own, of no more than it needs.
func (s *Sheet) lasting() *Sheet {
	return &Sheet{
		book: s.book, rules: s.rules, vals: slices.Clone(s.vals), finds: slices.Clone(s.finds),
		kids: slices.Clone(s.kids), limits: slices.Clone(s.limits), tables: slices.Clone(s.tables),
		schedules: slices.Clone(s.schedules), ladders: slices.Clone(s.ladders), switches: slices.Clone(s.switches),
		off: slices.Clone(s.off), by: slices.Clone(s.by), wides: slices.Clone(s.wides), also: slices.Clone(s.also),
		score: s.score, verdict: s.verdict, decided: true, frame: s.frame, plan: s.plan,
	}
}

// alike returns the shape whose operands and law are those of the sheet, nil when none is.
func (s *Sheet) alike(shapes []*Sheet) *Sheet {
	for i := len(shapes) - 1; i >= 0; i-- {
		if t := shapes[i]; len(s.vals) == len(t.vals) && len(s.finds) == len(t.finds) && s.sameLaw(t) {
			return t
		}
	}
	return nil
}
