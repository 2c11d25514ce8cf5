package hnte

import "github.com/keji-rules/keji/rule"

// worstIncident chooses the incident that the lines then look at: one within the days looked back on, else one whose
// day is not known, else one after filing, else any.
func worstIncident(p *Policy, a *Application) Incident {
	var worst Incident
	all, _ := a.Incidents.Get()
	for i, one := range all {
		if i == 0 || harm(p, a, one) > harm(p, a, worst) {
			worst = one
		}
	}
	return worst
}

func harm(p *Policy, a *Application, i Incident) int {
	on, given := i.On.Get()
	filed, known := a.FiledOn.Get()
	switch {
	case !given || !known:
		return 2
	case on.After(filed):
		return 1
	case rule.Int(int64(filed.DaysSince(on))).Cmp(p.IncidentDays.Value) <= 0:
		return 3
	}
	return 0
}

// mapped turns an enumeration into the flag that a rule asks for; not given stays not given.
func mapped[T any](v rule.Opt[T], is func(T) rule.Opt[bool]) rule.Opt[bool] {
	value, given := v.Get()
	if !given {
		return rule.Opt[bool]{}
	}
	return is(value)
}
