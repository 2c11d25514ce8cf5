package foreigner

import (
	"slices"
	"strings"

	"github.com/keji-rules/keji/rule"
)

// Lift is a least change after which a person is of a tier: by which route, and what it costs the employer in pay.
type Lift struct {
	Route    Route       `json:"route"`
	Gap      rule.Gap    `json:"-"`
	ExtraPay rule.Number `json:"extra_pay"` // yuan a year; zero where pay stays as it is
}

// Text writes the change in one language.
func (l Lift) Text(lang rule.Lang) string {
	gap := l.Gap.Text(lang)
	if route := l.Route.Text(lang); l.Gap.Rule.Title.In(lang) != route {
		return route + rule.T("：", ": ").In(lang) + gap
	}
	return gap
}

// Lifts searches over all routes of a tier for the least changes that lead there: what would lift me to A? The cheapest
// comes first: fewer facts to change, then less additional pay, then the order of the standard. Each was decided again
// whole. None means that no change of one fact, or of two for the points, is enough; a person who is of the tier already
// has none either. Facts advised are those a person or employer can change; none is to lower anything.
func Lifts(a Application, to Tier) ([]Lift, error) {
	i := slices.IndexFunc(tiers, func(x tiered) bool { return x.tier == to })
	if i < 0 {
		return nil, notAllowed("tier", names(Tiers()))
	}
	if err := Validate(&a); err != nil {
		return nil, err
	}
	law, err := placeOf(a.Locality).timeline.On(a.AppliedOn.Or(rule.Date{}))
	if err != nil {
		return nil, err
	}
	gaps, err := tiers[i].scheme.GapsWith(&law.Policy, a)
	if err != nil {
		return nil, err
	}
	return cheapest(gaps), nil
}

// cheapest keeps the changes that lead to the tier, each once, in order.
func cheapest(gaps []rule.Gap) []Lift {
	var out []Lift
	seen := map[string]bool{}
	for _, g := range gaps {
		key := changes(g)
		if g.After != rule.Passed || len(g.Changes) == 0 || seen[key] {
			continue
		}
		seen[key] = true
		out = append(out, Lift{routeOf(g.Rule.Code), g, extraPay(g)})
	}
	slices.SortStableFunc(out, func(x, y Lift) int {
		if n := len(x.Gap.Changes) - len(y.Gap.Changes); n != 0 {
			return n
		}
		return x.ExtraPay.Cmp(y.ExtraPay)
	})
	return out
}

func changes(g rule.Gap) string {
	var b strings.Builder
	for _, c := range g.Changes {
		b.WriteString(c.Fact.Path + "=" + c.To.String() + ";")
	}
	return b.String()
}

func extraPay(g rule.Gap) rule.Number {
	for _, c := range g.Changes {
		if c.Fact.Path == book.Fact(factSalary).Path {
			return c.By()
		}
	}
	return rule.Number{}
}

// routeOf finds the route to which a line belongs.
func routeOf(code string) Route {
	for _, w := range ways {
		if r := w.route.entry(); book.Rule(r.id).Code == code {
			return w.route
		}
		for _, id := range w.ids {
			if book.Rule(id).Code == code {
				return w.route
			}
		}
	}
	return ""
}
