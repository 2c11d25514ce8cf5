package rule

// DeadlineState says how what is due stands on a day: done or not, in time or not.
type DeadlineState string

// The states.
const (
	DeadlineMet     DeadlineState = "met"     // done in time
	DeadlineLate    DeadlineState = "late"    // done after the last day
	DeadlinePending DeadlineState = "pending" // not yet done, the last day not passed
	DeadlineOverdue DeadlineState = "overdue" // not done, the last day passed
	DeadlineOpen    DeadlineState = "open"    // not to be told: the last day is not known well enough
)

var deadlineStates = [...]struct {
	state   DeadlineState
	text    Text
	verdict Verdict
}{
	{DeadlineMet, T("已按期", "in time"), Passed},
	{DeadlineLate, T("已办理但逾期", "late"), Failed},
	{DeadlinePending, T("未到期", "pending"), Passed},
	{DeadlineOverdue, T("已逾期", "overdue"), Failed},
	{DeadlineOpen, T("待定", "open"), Undetermined},
}

// State tells how the deadline stands on a day; done is when it was met, where it was. What was done after that day is
// not yet done on it.
func (d Deadline) State(done Opt[Date], on Date) DeadlineState {
	day, is := done.Get()
	met, missed := DeadlineMet, DeadlineLate
	if !is || day.After(on) {
		day, met, missed = on, DeadlinePending, DeadlineOverdue
	}
	switch d.Met(day) {
	case Passed:
		return met
	case Failed:
		return missed
	}
	return DeadlineOpen
}

// DeadlineStates lists all states.
func DeadlineStates() []DeadlineState {
	var all []DeadlineState
	for _, s := range deadlineStates {
		all = append(all, s.state)
	}
	return all
}

// Valid reports whether s is a state.
func (s DeadlineState) Valid() bool {
	for _, x := range deadlineStates {
		if x.state == s {
			return true
		}
	}
	return false
}

// Text names the state in one language.
func (s DeadlineState) Text(l Lang) string {
	for _, x := range deadlineStates {
		if x.state == s {
			return x.text.In(l)
		}
	}
	return ""
}

// Verdict is what the state says of the duty: what is pending is not yet held against anybody.
func (s DeadlineState) Verdict() Verdict {
	for _, x := range deadlineStates {
		if x.state == s {
			return x.verdict
		}
	}
	return Undetermined
}
