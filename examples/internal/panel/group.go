package panel

import (
	"fmt"
	"slices"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/reviewer/draw"
	"github.com/keji-rules/keji/talent/reviewer/panel"
	"github.com/keji-rules/keji/talent/reviewer/recusal"
)

// group is the applications of one field that one panel reviews.
type group struct {
	key, field string
	apps       []*application
	quota      panel.Quota
	conflicts  []conflict // of experts who could otherwise sit
	members    []member
	drawn      draw.Panel
}

// conflict is one expert's with one application.
type conflict struct {
	Application string        `json:"application"`
	Conflict    rule.Conflict `json:"conflict"`
	expert      *expert
}

// member is an expert of a panel as printed.
type member struct {
	ID        string `json:"id"`
	Name      string `json:"name,omitzero"`
	Unit      string `json:"unit"`
	Outside   bool   `json:"outside"`
	Financial bool   `json:"financial"`
	Industry  bool   `json:"industry"`
	Direct    bool   `json:"direct,omitzero"` // picked directly
}

// grouped puts applications of one field together, in their order, at most so many to a panel, as evenly as can be.
func grouped(apps []application, most int) []*group {
	var fields []string
	byField := map[string][]*application{}
	for i := range apps {
		f := apps[i].Field
		if byField[f] == nil {
			fields = append(fields, f)
		}
		byField[f] = append(byField[f], &apps[i])
	}
	var all []*group
	for _, f := range fields {
		list := byField[f]
		parts := (len(list) + most - 1) / most
		for n := range parts {
			from, to := len(list)*n/parts, len(list)*(n+1)/parts
			all = append(all, &group{key: fmt.Sprintf("%s-%d", f, n+1), field: f, apps: list[from:to]})
		}
	}
	return all
}

// ask finds what the panel of a group must be: that of its largest subsidy, and of a key project where there is one.
func (g *group) ask(on rule.Date) error {
	c := panel.Composition{On: rule.Given(on), Form: rule.Given(panel.Meeting), Funds: rule.Given(true), Attack: rule.Given(false), Subsidy: rule.Yuan(0)}
	for _, a := range g.apps {
		if x, given := a.Subsidy.Get(); given && x.GreaterThan(c.Subsidy.Or(x)) {
			c.Subsidy = a.Subsidy
		} else if !given {
			c.Attack = rule.Given(true) // nobody knows how large: the larger panel is right either way
		}
		if a.Key.Or(true) {
			c.Attack = rule.Given(true)
		}
	}
	answer, err := panel.QuotaOf(c)
	if err != nil {
		return err
	}
	g.quota, _ = answer.Value()
	return nil
}

// session is one run: everybody, and what was found.
type session struct {
	o       *options
	experts []expert
	byID    map[string]*expert
	groups  []*group
	drawn   draw.Drawn
	left    int // suspended
}

// screen finds the conflicts of a group among those who could sit otherwise, and returns everybody who may not.
func (s *session) screen(g *group, r *recusal.Register, tick func()) (barred []string) {
	for _, a := range g.apps {
		for _, c := range r.Conflicts(&a.Application) {
			e := s.byID[c.A.Key]
			if e.Suspended {
				continue
			}
			if !slices.Contains(barred, e.ID) {
				barred = append(barred, e.ID)
			}
			if e.Financial || slices.Contains(e.Fields, g.field) {
				g.conflicts = append(g.conflicts, conflict{a.ID, c, e})
			}
		}
		tick()
	}
	return barred
}

// plan is the draw of every group.
func (s *session) plan(tick func()) (draw.Plan, error) {
	p := draw.Plan{Seed: s.o.seed, Experts: []draw.Expert{}, PerYear: rule.Given(s.o.perYear), PerPlan: rule.Given(s.o.perPlan)}
	policy, err := recusal.Editions(recusal.City).On(s.o.on)
	if err != nil {
		return p, err
	}
	pool := make([]recusal.Expert, len(s.experts))
	for i := range s.experts {
		e := &s.experts[i]
		pool[i] = e.Expert
		if e.Suspended {
			s.left++
			continue
		}
		p.Experts = append(p.Experts, draw.Expert{ID: e.ID, Unit: e.unit(), Fields: e.Fields, Outside: e.Outside, Financial: e.Financial, Industry: e.Industry, Sat: e.Sat})
		p.Ties = append(p.Ties, s.relatives(e)...)
	}
	register := policy.Policy.NewRegister(s.o.on, pool)
	for _, g := range s.groups {
		if err := g.ask(s.o.on); err != nil {
			return p, err
		}
		p.Items = append(p.Items, draw.Item{Key: g.key, Fields: []string{g.field}, Quota: g.quota, Barred: s.screen(g, register, tick), Spares: s.o.spares})
	}
	return p, s.pick(&p)
}

// relatives are the experts to whom one is tied as near kin or otherwise closely: they do not sit together.
func (s *session) relatives(e *expert) (all []draw.Tie) {
	ties, _ := e.Ties.Get()
	for _, t := range ties {
		if other := s.byID[t.With]; other != nil && !other.Suspended && other != e {
			all = append(all, draw.Tie{A: e.ID, B: other.ID})
		}
	}
	return all
}

// draw draws every panel, and those that a member left once more.
func (s *session) draw(tick func()) error {
	p, err := s.plan(tick)
	if err != nil {
		return err
	}
	answer, err := draw.Draw(p)
	if err != nil {
		return err
	}
	s.drawn, _ = answer.Value()
	if s.o.gone != "" {
		if err := s.replace(&p); err != nil {
			return err
		}
	}
	for i, g := range s.groups {
		g.drawn = s.drawn.Panels[i]
		if n := len(s.groups); len(s.drawn.Panels) > n && s.drawn.Panels[n].Item == g.key {
			g.drawn = s.drawn.Panels[n]
		}
		for _, id := range g.drawn.Members {
			e := s.byID[id]
			direct := slices.Contains(s.drawn.Panels[i].Direct, id)
			g.members = append(g.members, member{id, s.o.shown(e.Name), e.unit(), e.Outside, e.Financial, e.Industry, direct})
		}
	}
	return nil
}
