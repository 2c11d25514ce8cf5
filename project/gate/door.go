package gate

import (
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

var entrance = door.New(book, sense)

// Decode reads an application from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (Application, error) { return entrance.Decode(data) }

// Validate checks an application made by a program as Decode checks one from JSON.
func Validate(a *Application) error { return entrance.Validate(a) }

// Door returns the gate's door.
func Door() *door.Door[Application] { return entrance }

// sense reports what no single field can show.
func sense(a *Application, r *door.Report) {
	asking.Ordered(r, a.AppliedOn, a.EndsOn, "ends_on", "applied_on")
	asking.Ordered(r, a.Lead.RegisteredOn, a.AppliedOn, "applied_on", "lead.registered_on")
	asking.Ordered(r, a.Leader.EldestOn, a.Leader.BornOn, "leader.born_on", "leader.eldest_born_on")
	if a.Lead.InCity == rule.Given(true) && a.Lead.InProvince == rule.Given(false) {
		r.Contradiction(rule.T("市内注册而不在省内注册", "registered in the city and not in the province"), rule.T("核对注册地", "check the place of registration"), "lead.in_city", "lead.in_province")
	}
	if a.Recommended == rule.Given(true) && a.Channels == rule.Given(0) {
		r.Contradiction(rule.T("已推荐而推荐渠道为零", "recommended, yet through no channel"), rule.T("核对推荐渠道", "check the channels"), "recommended", "channels")
	}
	start, began := a.ReadyStart.Get()
	if end, told := a.ReadyEnd.Get(); began && told && end < start {
		r.Contradiction(rule.T("技术就绪度降低", "readiness falls"), rule.T("核对技术就绪度", "check the levels"), "readiness_end", "readiness_start")
	}
	a.screenings(r)
}

// screenings reports standings that contradict themselves or were made for another day.
func (a *Application) screenings(r *door.Report) {
	for _, s := range [...]struct {
		path  string
		found rule.Opt[rule.Standing]
	}{{"unit_standing", a.UnitStanding}, {"leader_standing", a.LeaderStanding}, {"team_standing", a.TeamStanding}} {
		found, given := s.found.Get()
		if !given {
			continue
		}
		r.Faults(s.path, found.Faults())
		if on, told := a.AppliedOn.Get(); told && on != found.On {
			r.Contradiction(rule.T("诚信审查不是针对申报日作出的", "the screening was not made for the day of the application"), rule.T("按申报日重新审查", "screen for the day of the application"), s.path, "applied_on")
		}
	}
}
