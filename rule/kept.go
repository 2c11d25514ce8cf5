package rule

import "slices"

// This file makes an answer that lasts out of one on a sheet that is lent. What the lines of an edition have in common
// for every application is not copied: it stands on the sheet on which nothing was given, and is compared before use.

// keptSheet is a sheet with room for the few intervals that an answer has when nothing that matters is missing.
type keptSheet struct {
	Sheet
	room [2]interval
}

// kept copies the answer to a sheet of its own, of no more than it needs.
func (d Decision) kept(shapes []*Sheet) Decision {
	s, k := d.s, new(keptSheet)
	k.Sheet = Sheet{
		book: s.book, rules: s.rules, vals: slices.Clone(s.vals), finds: slices.Clone(s.finds),
		kids: s.kids, limits: s.limits, tables: s.tables, schedules: s.schedules, ladders: s.ladders, off: s.off, by: s.by,
		score: s.score, verdict: s.verdict, decided: true, frame: s.frame, plan: s.plan,
	}
	if shape := s.alike(shapes); shape != nil {
		k.kids, k.limits, k.tables, k.off, k.by = shape.kids, shape.limits, shape.tables, shape.off, shape.by
		k.schedules, k.ladders, k.switches = shape.schedules, shape.ladders, shape.switches
	} else {
		k.kids, k.limits, k.tables = slices.Clone(s.kids), slices.Clone(s.limits), slices.Clone(s.tables)
		k.schedules, k.ladders, k.switches = slices.Clone(s.schedules), slices.Clone(s.ladders), slices.Clone(s.switches)
		k.off, k.by = slices.Clone(s.off), slices.Clone(s.by)
	}
	k.wides, k.also = append(k.room[:0], s.wides...), slices.Clone(s.also)
	return Decision{&k.Sheet}
}

// alike returns the shape whose operands and law are those of the sheet, nil when none is.
func (s *Sheet) alike(shapes []*Sheet) *Sheet {
	for i := len(shapes) - 1; i >= 0; i-- {
		if s.sameLaw(shapes[i]) {
			return shapes[i]
		}
	}
	return nil
}
