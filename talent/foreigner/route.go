package foreigner

import (
	"slices"

	"github.com/keji-rules/keji/rule"
)

// Tier is a tier of foreigners working in China.
type Tier string

// The tiers. NoTier is who belongs to none: lack of points alone never makes a C.
const (
	TierA  Tier = "A"    // 外国高端人才
	TierB  Tier = "B"    // 外国专业人才
	TierC  Tier = "C"    // 其他外国人员
	NoTier Tier = "none" // 不符合A、B、C类
)

// Route is one way into a tier: a_programme, a_recognised, a_post, a_founder, a_young, a_points; b_post, b_skill, b_teacher,
// b_salary, b_special, b_points; c_list. In the pilot of 2016 also b_master, in cities that tried a standard of their own
// a_city_pilot and b_city_pilot.
type Route string

// The routes, in the order of the standard.
const (
	routeAProgramme  Route = "a_programme"
	routeARecognised Route = "a_recognised"
	routeAPost       Route = "a_post"
	routeAFounder    Route = "a_founder"
	routeAYoung      Route = "a_young"
	routeAPoints     Route = "a_points"
	routeACityPilot  Route = "a_city_pilot"
	routeBPost       Route = "b_post"
	routeBMaster     Route = "b_master"
	routeBSkill      Route = "b_skill"
	routeBTeacher    Route = "b_teacher"
	routeBSalary     Route = "b_salary"
	routeBSpecial    Route = "b_special"
	routeBPoints     Route = "b_points"
	routeBCityPilot  Route = "b_city_pilot"
	routeCList       Route = "c_list"
)

// routed is a route, its tier, its line, and the sheet that decides it alone.
type routed struct {
	route  Route
	tier   Tier
	id     rule.ID
	scheme *scheme
}

// tiered is a tier, its line, and the sheet that decides it alone.
type tiered struct {
	tier   Tier
	id     rule.ID
	scheme *scheme
}

var tiers = []tiered{
	{TierA, tierA, schemeOf(only((*reader).tierA))},
	{TierB, tierB, schemeOf(only((*reader).tierB))},
	{TierC, tierC, schemeOf(only((*reader).tierC))},
}

var routes = []routed{
	{routeAProgramme, TierA, aProgramme, schemeOf(only((*reader).aProgramme))},
	{routeARecognised, TierA, aRecognised, schemeOf(only((*reader).aRecognised))},
	{routeAPost, TierA, aPost, schemeOf(only((*reader).aPost))},
	{routeAFounder, TierA, aFounder, schemeOf(only((*reader).aFounder))},
	{routeAYoung, TierA, aYoung, schemeOf(only((*reader).aYoung))},
	{routeAPoints, TierA, aPoints, schemeOf(only((*reader).aPoints))},
	{routeACityPilot, TierA, aCityPilot, schemeOf(only(existing(cityClause, (*reader).aCityPilot)))},
	{routeBPost, TierB, bPost, schemeOf(only(withAge((*reader).bPost)))},
	{routeBMaster, TierB, bMaster, schemeOf(only(existing(masterClause, withAge((*reader).bMaster))))},
	{routeBSkill, TierB, bSkill, schemeOf(only(withAge((*reader).bSkill)))},
	{routeBTeacher, TierB, bTeacher, schemeOf(only(withAge((*reader).bTeacher)))},
	{routeBSalary, TierB, salaryB, schemeOf(only(withAge((*reader).bSalary)))},
	{routeBSpecial, TierB, bSpecial, schemeOf(only(withAge((*reader).bSpecial)))},
	{routeBPoints, TierB, bPoints, schemeOf(only(withAge((*reader).bPoints)))},
	{routeBCityPilot, TierB, bCityPilot, schemeOf(only(existing(cityClause, withAge((*reader).bCityPilot))))},
	{routeCList, TierC, cList, schemeOf(only((*reader).tierC))},
}

// existing is a route that an edition may lack: where it does, nobody passes by it.
func existing(clause func(*Policy) *rule.Switch, route func(*reader) rule.Check) func(*reader) rule.Check {
	return func(r *reader) rule.Check {
		r.s.Holds(routeExists, r.s.Elect(clause(r.p).On))
		return route(r)
	}
}

func cityClause(p *Policy) *rule.Switch   { return &p.CityPilot }
func masterClause(p *Policy) *rule.Switch { return &p.B.PilotMasters }

// Tiers lists the three tiers.
func Tiers() []Tier { return []Tier{TierA, TierB, TierC} }

// Valid reports whether t is a tier, or none.
func (t Tier) Valid() bool { return t == NoTier || slices.Contains(Tiers(), t) }

// Text names the tier in one language.
func (t Tier) Text(l rule.Lang) string {
	if i := slices.IndexFunc(tiers, func(x tiered) bool { return x.tier == t }); i >= 0 {
		return book.Rule(tiers[i].id).Title.In(l)
	}
	return rule.T("不符合A、B、C类", "none of A, B and C").In(l)
}

// Routes lists all routes.
func Routes() []Route {
	all := make([]Route, len(routes))
	for i := range routes {
		all[i] = routes[i].route
	}
	return all
}

// Valid reports whether r is a route.
func (r Route) Valid() bool { return r.entry() != nil }

// Tier returns the tier that the route leads to; none for what is no route.
func (r Route) Tier() Tier {
	if e := r.entry(); e != nil {
		return e.tier
	}
	return NoTier
}

// Text names the route in one language.
func (r Route) Text(l rule.Lang) string {
	if e := r.entry(); e != nil {
		return book.Rule(e.id).Title.In(l)
	}
	return ""
}

func (r Route) entry() *routed {
	i := slices.IndexFunc(routes, func(x routed) bool { return x.route == r })
	if i < 0 {
		return nil
	}
	return &routes[i]
}

// EvaluateTier decides one tier alone: the conditions for everybody and any of its routes. What is no tier is an error of
// the input.
func EvaluateTier(t Tier, a Application) (rule.Decision, error) {
	for i := range tiers {
		if tiers[i].tier == t {
			return evaluate(tiers[i].scheme, a)
		}
	}
	return rule.Decision{}, notAllowed("tier", names(Tiers()))
}

// EvaluateRoute decides one route alone: the conditions for everybody, for tier B the age, and what the route asks. What
// is no route is an error of the input.
func EvaluateRoute(r Route, a Application) (rule.Decision, error) {
	if e := r.entry(); e != nil {
		return evaluate(e.scheme, a)
	}
	return rule.Decision{}, notAllowed("route", names(Routes()))
}

// names lists values as plain texts.
func names[T ~string](all []T) []string {
	out := make([]string, len(all))
	for i, v := range all {
		out[i] = string(v)
	}
	return out
}
