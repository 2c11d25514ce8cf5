package recusal

import (
	"slices"
	"strconv"

	"github.com/keji-rules/keji/rule"
)

// Register finds the conflicts of many experts with one application after another: each costs what is found, not the size of the
// pool. It is immutable and safe for concurrent use, as long as nobody changes the experts.
type Register struct {
	policy  Policy
	on      rule.Date
	experts []Expert
	units   map[string][]place // who has a post there
	people  map[string][]int   // the expert with that key
	ties    map[string][]place // who is tied to that key
	calls   map[string][]place // who applies in that call; "" where the call is not given
	owners  []place            // all of these
	filed   map[string][]place // who is of the application with that key
	asked   map[string][]int   // who asked to be recused from that application
	hidden  []int              // of whom something was not given
}

// place is one entry of one expert's list.
type place struct{ expert, at int }

// NewRegister makes a register of experts whose conflicts are looked for on a day.
func (p Policy) NewRegister(on rule.Date, experts []Expert) *Register {
	r := &Register{policy: p, on: on, experts: experts, units: map[string][]place{}, people: make(map[string][]int, len(experts)), ties: map[string][]place{}, calls: map[string][]place{}, filed: map[string][]place{}, asked: map[string][]int{}}
	for i := range experts {
		r.enter(i)
	}
	return r
}

func (r *Register) enter(i int) {
	e := &r.experts[i]
	posts, hasPosts := e.Posts.Get()
	for at := range posts {
		r.units[posts[at].Unit] = append(r.units[posts[at].Unit], place{i, at})
	}
	own, hasOwn := e.Own.Get()
	for at := range own {
		r.calls[own[at].Call] = append(r.calls[own[at].Call], place{i, at})
		r.owners = append(r.owners, place{i, at})
		r.filed[own[at].Application] = append(r.filed[own[at].Application], place{i, at})
	}
	ties, hasTies := e.Ties.Get()
	for at := range ties {
		r.ties[ties[at].With] = append(r.ties[ties[at].With], place{i, at})
	}
	asked, hasAsked := e.Declared.Get()
	for _, id := range asked {
		r.asked[id] = append(r.asked[id], i)
	}
	r.people[e.ID] = append(r.people[e.ID], i)
	if !hasPosts || !hasOwn || !hasTies || !hasAsked {
		r.hidden = append(r.hidden, i)
	}
}

// search collects the conflicts of one application.
type search struct {
	*Register
	app   *Application
	found []hit
}

// hit is one conflict found.
type hit struct {
	expert   int
	code     code
	with     string
	detail   rule.Text
	possible bool
	law      rule.Basis
}

// Conflicts returns every conflict of the experts with an application, by the place of the expert and the kind of tie. Those that
// a person must judge are Possible, and bar until the body has ruled; what a ruling lifts is not listed.
func (r *Register) Conflicts(a *Application) []rule.Conflict {
	s := &search{Register: r, app: a}
	s.units()
	s.people()
	s.tied()
	s.own()
	s.asked()
	s.wishes()
	s.unclear()
	s.rule()
	return s.conflicts()
}

func (s *search) add(expert int, c code, with string, law rule.Basis, possible bool, detail rule.Text) {
	s.found = append(s.found, hit{expert, c, with, detail, possible, law})
}

// conflicts lists what was found, by expert and kind, the same tie once.
func (s *search) conflicts() []rule.Conflict {
	slices.SortStableFunc(s.found, func(a, b hit) int {
		if a.expert != b.expert {
			return a.expert - b.expert
		}
		return codes.Index(a.code) - codes.Index(b.code)
	})
	all := make([]rule.Conflict, 0, len(s.found))
	for i := range s.found {
		h := &s.found[i]
		c := rule.Conflict{
			Code: string(h.code), A: rule.Party{Key: s.experts[h.expert].ID, Path: expertAt(h.expert)}, B: rule.Party{Key: h.with},
			Tie: codes.Text(h.code), Detail: h.detail, Possible: h.possible, Law: h.law,
		}
		if n := len(all); n == 0 || all[n-1] != c {
			all = append(all, c)
		}
	}
	return all
}

func expertAt(i int) string { return "experts[" + strconv.Itoa(i) + "]" }
