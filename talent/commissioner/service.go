package commissioner

import (
	"fmt"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Service holds the facts about the work of one dispatched commissioner.
type Service struct {
	// DispatchedOn is the first day of the dispatch, which picks the edition; AskedOn the day asked about; both required.
	DispatchedOn rule.Opt[rule.Date] `json:"dispatched_on,omitzero" validate:"required"`
	AskedOn      rule.Opt[rule.Date] `json:"asked_on,omitzero" validate:"required"`
	// Stays are the stays in town up to AskedOn; an empty list says that there were none.
	Stays rule.Opt[[]Stay] `json:"stays,omitzero" validate:"omitempty,max=2000,dive"`
	// The duties, done or not.
	Surveyed   rule.Opt[bool] `json:"surveyed,omitzero"`
	Introduced rule.Opt[bool] `json:"introduced,omitzero"`
	Trained    rule.Opt[bool] `json:"trained,omitzero"`
	Explained  rule.Opt[bool] `json:"explained,omitzero"`
	WithTeam   rule.Opt[bool] `json:"with_work_team,omitzero"`
}

// Stay is a stay in town, both days included.
type Stay struct {
	From  rule.Opt[rule.Date] `json:"from,omitzero" validate:"required"`
	Until rule.Opt[rule.Date] `json:"until,omitzero" validate:"required"`
}

// ServicePolicy holds the figures of the dispatch.
type ServicePolicy struct {
	Years rule.Limit `json:"years" zh:"服务期" en:"term of the dispatch" unit:"years"`
	// Stay counts days; a year in town is taken as 365.
	Stay rule.Limit `json:"stay" zh:"累计驻镇天数（原则上）" en:"days in town in all (in principle)" unit:"days"`
}

// Served is how a dispatch stands: its term, the days in town, the days asked for, and the duties not done or not told.
type Served struct {
	Term   rule.Term `json:"term"`
	Days   int       `json:"days"`
	Needed int       `json:"needed"`
	Open   []string  `json:"open_duties"`
}

// Text writes it in one language.
func (s Served) Text(l rule.Lang) string {
	return rule.T(
		fmt.Sprintf("服务期%s，累计驻镇%d天（原则上不少于%d天），未完成或未说明的职责%d项", s.Term.Text(rule.ZH), s.Days, s.Needed, len(s.Open)),
		fmt.Sprintf("term %s, %d days in town (%d in principle), %d duties not done or not told", s.Term.Text(rule.EN), s.Days, s.Needed, len(s.Open))).In(l)
}

const (
	served rule.ID = iota
	serviceTerm
	serviceStay
	dutySurvey
	dutyIntroduce
	dutyTrain
	dutyExplain
	dutyTeam
)

const (
	factDispatched rule.FactID = iota
	factAsked
	factStays
	factStayFrom
	factStayUntil
	factSurveyed
	factIntroduced
	factTrained
	factExplained
	factWithTeam
)

var serviceBook = rule.NewBook("rural_service", rule.T("农村科技特派员服务", "Service of rural commissioners"),
	[]rule.Rule{
		served:        {Code: "rural_service.state", Title: rule.T("服务情况", "State of the service"), Basis: inCall},
		serviceTerm:   {Code: "rural_service.term", Title: rule.T("服务期", "Term"), Basis: inCall},
		serviceStay:   {Code: "rural_service.stay", Title: rule.T("累计驻镇时间（原则上）", "Days in town in all (in principle)"), Basis: inCall},
		dutySurvey:    {Code: "rural_service.survey", Title: rule.T("调研并解决技术难题", "Surveys and solves technical problems"), Basis: inCall},
		dutyIntroduce: {Code: "rural_service.introduce", Title: rule.T("引进推广科技成果", "Introduces results"), Basis: inCall},
		dutyTrain:     {Code: "rural_service.train", Title: rule.T("开展技术培训", "Trains"), Basis: inCall},
		dutyExplain:   {Code: "rural_service.explain", Title: rule.T("宣传科技政策", "Explains policies"), Basis: inCall},
		dutyTeam:      {Code: "rural_service.with_work_team", Title: rule.T("配合驻镇工作队", "Works with the town's team"), Basis: inCall},
	},
	[]rule.Fact{
		factDispatched: day("dispatched_on", "派驻起始日", "First day of the dispatch"),
		factAsked:      day("asked_on", "查询日", "Day asked about"),
		factStays:      count("stays", "驻镇记录", "Stays in town", rule.Items, 2_000, logbook),
		factStayFrom:   day("stays[].from", "驻镇起始日", "First day of the stay"),
		factStayUntil:  day("stays[].until", "驻镇截止日", "Last day of the stay"),
		factSurveyed:   flag("surveyed", "已调研并解决技术难题", "Surveyed and solved problems", report),
		factIntroduced: flag("introduced", "已引进推广成果", "Introduced results", report),
		factTrained:    flag("trained", "已开展培训", "Trained", report),
		factExplained:  flag("explained", "已宣传政策", "Explained policies", report),
		factWithTeam:   flag("with_work_team", "配合驻镇工作队", "Worked with the town's team", report),
	})

var (
	services    = rural(ServicePolicy{inCall.Limit(3), rule.Limit{Value: rule.Int(365), Basis: secondCall.Whole().Usual()}})
	serviceDoor = door.New(serviceBook, senseService)
)

// Services returns the dated figures of the dispatch, fresh for every caller.
func Services() rule.Timeline[ServicePolicy] { return services }

// ServiceDoor returns the door for services.
func ServiceDoor() *door.Door[Service] { return serviceDoor }

// DecodeService reads the facts from JSON and reports every problem at once as a *door.InputError.
func DecodeService(data []byte) (Service, error) { return serviceDoor.Decode(data) }

func senseService(x *Service, r *door.Report) {
	check := rule.T("请核对后更正", "check and correct")
	from, known := x.DispatchedOn.Get()
	if asked, given := x.AskedOn.Get(); given && known && asked.Before(from) {
		r.Contradiction(rule.T("查询日早于派驻起始日", "the day asked about lies before the dispatch"), check, "asked_on", "dispatched_on")
	}
	all, _ := x.Stays.Get()
	for i, s := range all {
		if first, last := s.From.Or(rule.Date{}), s.Until.Or(rule.Date{}); !first.IsZero() && !last.IsZero() && last.Before(first) {
			at := fmt.Sprintf("stays[%d]", i)
			r.Contradiction(rule.T("驻镇截止日早于起始日", "a stay ends before it begins"), check, at+".until", at+".from")
		}
	}
}

// Serve tells how a dispatch stands on the day asked about. A year in town is asked for in principle: too few days are no
// breach by themselves, and before the end of the term the verdict stays open.
func Serve(x Service) (rule.Answer[Served], error) {
	if err := serviceDoor.Validate(&x); err != nil {
		return rule.Answer[Served]{}, err
	}
	e, err := services.On(x.DispatchedOn.Or(rule.Date{}))
	if err != nil {
		return rule.Answer[Served]{}, err
	}
	f := rule.Frame{Edition: &e.Edition, Day: x.DispatchedOn.Or(rule.Date{}), DayIs: rule.T("派驻起始日", "the first day of the dispatch,"), AsOf: x.AskedOn.Or(rule.Date{})}
	return e.Policy.serve(&x, &rule.Trace{Frame: f})
}

func (p *ServicePolicy) serve(x *Service, t *rule.Trace) (rule.Answer[Served], error) {
	from, asked := x.DispatchedOn.Or(rule.Date{}), x.AskedOn.Or(rule.Date{})
	out := Served{Term: rule.TermOf(from, rule.ForYears(int(p.Years.Value.Num())), rule.FirstDayCounted), Needed: int(p.Stay.Value.Num()), Open: []string{}}
	last, _ := out.Term.Last()
	t.Add(serviceBook.Line(serviceTerm, rule.Figure("自", "from", rule.OnDay(from)), rule.Figure("至（含）", "to (inclusive)", rule.OnDay(last))).On(p.Years.Basis))
	stays, given := rule.Need(t, serviceBook.Fact(factStays), x.Stays)
	if given {
		out.Days = daysIn(out.Term, asked, stays)
		v := rule.Undetermined
		if out.Days >= out.Needed {
			v = rule.Passed
		} else if asked.After(last) {
			v = rule.Failed
		}
		t.Add(serviceBook.Line(serviceStay, rule.Figure("累计驻镇", "in town", rule.Exactly(rule.Int(int64(out.Days)), rule.Days)), rule.Figure("应达", "asked for", p.Stay.Known(rule.Days))).
			On(p.Stay.Basis).Judged(v).Saying(rule.T("原则上要求，不足本身不构成违规", "in principle; too few are no breach by themselves")))
	}
	for _, d := range []struct {
		id   rule.ID
		fact rule.FactID
		done rule.Opt[bool]
	}{{dutySurvey, factSurveyed, x.Surveyed}, {dutyIntroduce, factIntroduced, x.Introduced}, {dutyTrain, factTrained, x.Trained}, {dutyExplain, factExplained, x.Explained}, {dutyTeam, factWithTeam, x.WithTeam}} {
		v, f := rule.Undetermined, serviceBook.Fact(d.fact)
		said := f.Is(f.NotGiven())
		if done, told := d.done.Get(); told {
			v, said = rule.Failed, f.Is(rule.Whether(done))
			if done {
				v = rule.Passed
			}
		}
		if v != rule.Passed {
			out.Open = append(out.Open, f.Path)
		}
		t.Add(serviceBook.Line(d.id, said).Judged(v))
	}
	return rule.Conclude(t, serviceBook, served, out)
}

// daysIn counts the days of stays within the term and up to a day, each once.
func daysIn(term rule.Term, asked rule.Date, stays []Stay) int {
	last, _ := term.Last()
	if asked.Before(last) {
		last = asked
	}
	within, all := rule.NewTerm(term.First(), last), []rule.Term{}
	for _, s := range stays {
		if c := within.Common(rule.NewTerm(s.From.Or(rule.Date{}), s.Until.Or(rule.Date{}))); !c.IsZero() {
			all = append(all, c)
		}
	}
	days := 0
	for _, s := range rule.Joined(all...) {
		end, _ := s.Last()
		days += end.DaysSince(s.First()) + 1
	}
	return days
}
