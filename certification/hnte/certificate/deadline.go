package certificate

import (
	"cmp"
	"slices"
	"strings"

	"github.com/keji-rules/keji/rule"
)

// Deadline is a last day for something that a certificate asks for.
type Deadline struct {
	Kind DeadlineKind `json:"kind"`
	Path string       `json:"path,omitzero"` // the item of the input it concerns, such as changes[0]
	// From is the day of the event that starts it, or the first day on which it can be met.
	From rule.Opt[rule.Date] `json:"from,omitzero"`
	// Last is the last day, inclusive; not given where it cannot be told.
	Last rule.Opt[rule.Date] `json:"last,omitzero"`
	// Overdue says that it had passed unmet on the day asked about; not given where it had passed and whether it was met is
	// not known.
	Overdue rule.Opt[bool] `json:"overdue,omitzero"`
}

// Text writes the deadline in one language.
func (d Deadline) Text(l rule.Lang) string {
	last, known := d.Last.Get()
	text := d.Kind.Text(l) + rule.T("：", ": ").In(l)
	if !known {
		return text + rule.T("截止日待定", "last day open").In(l)
	}
	text += last.String()
	switch overdue, told := d.Overdue.Get(); {
	case !told:
		text += rule.T("（已过，是否办理待核实）", " (passed, whether it was met is not known)").In(l)
	case overdue:
		text += rule.T("（已逾期）", " (overdue)").In(l)
	}
	return text
}

// Deadlines is a list of deadlines in order: by their last day, those that cannot be told at the end.
type Deadlines []Deadline

// Text writes the list in one language.
func (all Deadlines) Text(l rule.Lang) string {
	parts := make([]string, len(all))
	for i, d := range all {
		parts[i] = d.Text(l)
	}
	if len(parts) == 0 {
		return rule.T("无", "none").In(l)
	}
	return strings.Join(parts, rule.T("；", "; ").In(l))
}

// sorted orders the deadlines.
func (all Deadlines) sorted() Deadlines {
	slices.SortStableFunc(all, func(a, b Deadline) int {
		x, known := a.Last.Get()
		y, also := b.Last.Get()
		if known != also {
			return cmp.Compare(rank(known), rank(also))
		}
		return x.Compare(y)
	})
	return all
}

// rank puts what is known first.
func rank(known bool) int {
	if known {
		return 0
	}
	return 1
}
