package rule

import (
	"slices"
	"strings"
)

// StandingState says whether a subject may act. The zero value says nothing.
type StandingState string

// The states.
const (
	Free           StandingState = "free"            // nothing bars the subject on that day
	Barred         StandingState = "barred"          // an entry surely bars the subject on that day
	PossiblyBarred StandingState = "possibly_barred" // a name alone matches, an end is not known, or a register may be stale
)

var standingStates = []StandingState{Free, Barred, PossiblyBarred}

// StandingStates lists all states.
func StandingStates() []StandingState { return slices.Clone(standingStates) }

// Valid reports whether s is a state.
func (s StandingState) Valid() bool { return slices.Contains(standingStates, s) }

// Choices lists the values that a field of this type may take.
func (StandingState) Choices() []string { return spelled(standingStates) }

// Text names the state in both languages.
func (s StandingState) Text() Text {
	switch s {
	case Free:
		return T("不受限", "free")
	case Barred:
		return T("受限", "barred")
	case PossiblyBarred:
		return T("可能受限，待核实", "possibly barred, to be verified")
	}
	return T("未查询", "not screened")
}

// Standing is the result of screening a subject against registers of sanctions on one day, as a value that passes from
// one domain to another and may stand in an application. It is plain data: make it with NewStanding and leave it
// unchanged. It carries no identifier of anybody beyond what the screening put into the texts for display.
type Standing struct {
	State    StandingState `json:"state"`
	On       Date          `json:"on"`                // the day asked about
	AsOf     Date          `json:"as_of,omitzero"`    // the registers' knowledge of this day was used; zero: that of On
	Purpose  string        `json:"purpose,omitzero"`  // what was screened for, a code of the screening
	Register string        `json:"register,omitzero"` // which register answered
	Bars     []Bar         `json:"bars,omitzero"`     // what bars, may bar, or will bar the subject
	Doubt    Text          `json:"doubt,omitzero"`    // why it is uncertain where no bar says so
}

// Bar is one entry of a register that bars a subject.
type Bar struct {
	Entry    string    `json:"entry"`             // opaque key of the entry in its register; never an identity number
	List     Text      `json:"list,omitzero"`     // the list it stands on
	Why      Text      `json:"why,omitzero"`      // what it bars from
	Path     string    `json:"path,omitzero"`     // whom of the input it hits, such as members[2]
	Through  Text      `json:"through,omitzero"`  // the one hit, where the subject is barred through somebody else
	Term     Term      `json:"term"`              // both ends as the register counts
	Possible bool      `json:"possible,omitzero"` // a name alone matches
	Doubt    Text      `json:"doubt,omitzero"`    // why it may not bar for another reason, such as a scope that is not recorded
	Law      Reference `json:"law,omitzero"`      // what gives the entry this effect
}

// open reports whether it is uncertain that the bar holds at all.
func (b *Bar) open() bool { return b.Possible || b.Doubt != (Text{}) }

// covers says whether the bar holds on a day; one that is possible or in doubt never surely does.
func (b *Bar) covers(day Date) Verdict {
	v := b.Term.Covers(day)
	if v == Passed && b.open() {
		return Undetermined
	}
	return v
}

// NewStanding is the standing on a day that the bars give: barred as soon as one surely holds, else possibly barred as
// soon as one may. Bars that have ended by then are left out; those to come are kept. Purpose, Register, AsOf and Doubt
// are set afterwards, with Doubtful for the last.
func NewStanding(on Date, bars ...Bar) Standing {
	s := Standing{State: Free, On: on}
	for _, b := range bars {
		if last, ends := b.Term.Last(); !ends || !last.Before(on) {
			s.Bars = append(s.Bars, b)
		}
	}
	slices.SortStableFunc(s.Bars, byCertainty(on))
	s.State = s.implied()
	return s
}

// byCertainty orders bars: those that surely hold, then those that may, then those to come; each by first day and entry.
func byCertainty(on Date) func(a, b Bar) int {
	rank := [...]int{Passed: 0, Undetermined: 1, Failed: 2}
	return func(a, b Bar) int {
		if d := rank[a.covers(on)] - rank[b.covers(on)]; d != 0 {
			return d
		}
		if d := byFirst(a.Term, b.Term); d != 0 {
			return d
		}
		return strings.Compare(a.Entry, b.Entry)
	}
}

// implied is the state that bars and doubt give.
func (s *Standing) implied() StandingState {
	state := Free
	if s.Doubt != (Text{}) {
		state = PossiblyBarred
	}
	for i := range s.Bars {
		switch s.Bars[i].covers(s.On) {
		case Passed:
			return Barred
		case Undetermined:
			state = PossiblyBarred
		}
	}
	return state
}

// Doubtful returns the standing with a doubt that no entry expresses, such as a register that may be stale: who was free
// is then possibly barred.
func (s Standing) Doubtful(why Text) Standing {
	s.Doubt = why
	s.State = s.implied()
	return s
}

// IsZero reports whether nothing was screened.
func (s Standing) IsZero() bool { return s.State == "" && s.On.IsZero() && len(s.Bars) == 0 }

// Verdict is Passed for free, Failed for barred, else Undetermined.
func (s Standing) Verdict() Verdict {
	switch s.State {
	case Free:
		return Passed
	case Barred:
		return Failed
	}
	return Undetermined
}

// IsFree is whether the subject is free, for a flag on a worksheet; not given while it is uncertain.
func (s Standing) IsFree() Opt[bool] {
	switch s.State {
	case Free:
		return Given(true)
	case Barred:
		return Given(false)
	}
	return Opt[bool]{}
}

// sure are the terms that surely bar.
func (s *Standing) sure() []Term {
	var all []Term
	for i := range s.Bars {
		if !s.Bars[i].open() {
			all = append(all, s.Bars[i].Term)
		}
	}
	return all
}

// Stretch returns the time without a free day for which the subject is surely barred, all bars together; false where it
// is not surely barred.
func (s Standing) Stretch() (Term, bool) { return TermOn(s.On, s.sure()...) }

// Until returns the last barred day; false where the subject is not surely barred, or permanently, or where another bar
// may hold on the day after.
func (s Standing) Until() (Date, bool) {
	free, known := s.FreeFrom()
	return free.AddDays(-1), known
}

// FreeFrom returns the first day on which the subject is free again; false as in Until.
func (s Standing) FreeFrom() (Date, bool) {
	stretch, barred := s.Stretch()
	if !barred {
		return Date{}, false
	}
	free, ends := stretch.FreeFrom()
	if !ends {
		return Date{}, false
	}
	for i := range s.Bars {
		if s.Bars[i].covers(free) != Failed {
			return Date{}, false
		}
	}
	return free, true
}

// Faults returns what contradicts itself in a standing that came from outside: a state that its bars do not give, a bar
// without entry or with a faulty term.
func (s Standing) Faults() []ValueFault {
	var all []ValueFault
	if s.On.IsZero() {
		all = append(all, ValueFault{"on", T("没有查询日期", "the day asked about is missing"), T("请填写查询日期", "give the day")})
	}
	for i := range s.Bars {
		all = append(all, below("bars["+string(appendInt(nil, i))+"]", s.Bars[i].faults())...)
	}
	if want := s.implied(); len(all) == 0 && s.State != want {
		all = append(all, ValueFault{"state", T("状态与所列记录不符，应为"+want.Text().ZH, "the state does not follow from the entries, which give "+want.Text().EN),
			T("请重新查询或核对记录", "screen again or check the entries")})
	}
	return all
}

func (b *Bar) faults() []ValueFault {
	all := below("term", b.Term.Faults())
	if b.Entry == "" {
		all = append(all, ValueFault{"entry", T("没有记录编号", "the entry has no key"), T("请填写登记册中的记录编号", "give the entry's key in its register")})
	}
	return all
}
