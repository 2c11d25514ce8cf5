package fundround

import (
	"errors"
	"fmt"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/funding/allocation/competition"
	"github.com/keji-rules/keji/funding/budget"
	"github.com/keji-rules/keji/funding/disbursement"
	"github.com/keji-rules/keji/funding/performance"
	"github.com/keji-rules/keji/integrity/register"
	"github.com/keji-rules/keji/integrity/screening"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/identity"
)

// project is one application with everything that was found about it.
type project struct {
	application
	score, sub rule.Number
	experts    int
	barred     bool
	doubtful   bool // possibly barred: an officer must find out
	standing   rule.Standing
	grant      competition.Grant
	review     rule.Answer[budget.Review]
	indirect   rule.Opt[rule.Number] // the most that indirect costs may be of what was granted
	schedule   disbursement.Schedule
	release    rule.Answer[disbursement.Release]
	evaluation rule.Answer[performance.Result]
	evaluated  bool
	stray      bool // figures of an evaluation are given, but it was not funded
	advice     performance.Advice
}

// study is a whole round, computed.
type study struct {
	*round
	projects []*project // in the order of the plan
	plan     competition.Plan
	planned  bool
	index    screening.Index
	answer   rule.Answer[competition.Plan]
	ledger   rule.Answer[disbursement.Reconciliation]
	proofs   []proof
}

// compute takes a round from applications to money, as far as what was read allows, and collects what is wrong with it; the study
// is whole where nothing is.
func compute(r *round, f *faults) *study {
	s := &study{round: r}
	by := map[string]*project{}
	for i := range r.applications {
		p := &project{application: r.applications[i]}
		by[p.Key] = p
		s.projects = append(s.projects, p)
	}
	s.average(by)
	if r.called {
		s.screen(f)
		s.staged(f)
	}
	whole := len(f.all) == 0
	if r.called && r.ruled && len(s.projects) > 0 {
		s.allocate(by, f, whole)
	}
	for _, p := range s.projects {
		if r.called {
			f.row("applications.csv", p.Key, s.check(p))
			f.row("actuals.csv", p.Key, s.evaluate(p))
		}
	}
	if len(f.all) > 0 {
		return s
	}
	for _, p := range s.projects {
		f.row("applications.csv", p.Key, errors.Join(s.limit(p), s.pay(p)))
	}
	f.of("call.json", 0, errors.Join(s.reconcile(), s.prove()))
	return s
}

// staged checks the stages of the call once, by a grant of nothing, and that a day is given for what is evaluated.
func (s *study) staged(f *faults) {
	_, err := disbursement.Plan(disbursement.Grant{Programme: rule.Given(disbursement.Programme(s.call.Programme.Or(""))), On: s.call.PayOn, Amount: rule.Yuan(0), Stages: rule.Given(s.stages())})
	f.of("call.json", 0, err)
	if len(s.actuals) > 0 && !s.call.EvaluatedOn.IsGiven() {
		f.add("call.json，evaluated_on：有绩效完成值而没有评价日期。请填写", "call.json, evaluated_on: figures of an evaluation are given, but not its day. Give it")
	}
}

// average is the exact mean of the experts' scores.
func (s *study) average(by map[string]*project) {
	for _, x := range s.scores {
		p := by[x.Key]
		if p == nil { // said when the files were matched
			continue
		}
		p.experts++
		p.score, _ = p.score.Plus(x.Score.Or(rule.Number{}))
		p.sub, _ = p.sub.Plus(x.Sub.Or(rule.Number{}))
	}
	for _, p := range by {
		if p.experts > 0 {
			p.score, _ = p.score.Over(rule.Int(int64(p.experts)))
			p.sub, _ = p.sub.Over(rule.Int(int64(p.experts)))
		}
	}
}

// screen puts every unit to the register on the day of the decision.
func (s *study) screen(f *faults) {
	if s.register == nil {
		return
	}
	s.index = screening.NewIndex(*s.register)
	for _, p := range s.projects {
		standing, err := s.standing(p, s.call.DecidedOn, screening.Pending)
		f.row("applications.csv", p.Key, err)
		p.standing = standing
		p.barred, p.doubtful = standing.State == rule.Barred, standing.State == rule.PossiblyBarred
	}
}

// standing is what the register says of a unit on a day.
func (s *study) standing(p *project, on rule.Opt[rule.Date], stage screening.Stage) (rule.Standing, error) {
	unit := screening.Party{Role: rule.Given(screening.Applicant), Kind: rule.Given(register.Unit), Name: rule.Given(p.Unit)}
	if p.CreditCode != "" {
		unit.IDs = rule.Given([]register.ID{{Kind: rule.Given(identity.CreditCode), Number: rule.Given(p.CreditCode)}})
	}
	a, err := s.index.Screen(screening.Application{On: on, Purpose: rule.Given(screening.Project), Profile: rule.Given(screening.National),
		Stage: rule.Given(stage), Jurisdiction: s.call.Jurisdiction, Parties: rule.Given([]screening.Party{unit})})
	if err != nil {
		return rule.Standing{}, err
	}
	found, told := a.Value()
	if !told {
		return rule.NewStanding(on.Or(rule.Date{})).Doubtful(rule.T(a.Text(rule.ZH), a.Text(rule.EN))), nil
	}
	return found.Standing, nil
}

// allocate ranks and grants. Where the files are not whole the plan is no plan: only what is wrong with the call and the policy is
// collected.
func (s *study) allocate(by map[string]*project, f *faults, whole bool) {
	list := make([]competition.Applicant, len(s.projects))
	for i, p := range s.projects {
		list[i] = competition.Applicant{Key: p.Key, Name: p.Name, Unit: p.Unit, Field: p.Field, County: p.County, Requested: p.Requested, SelfRaised: p.SelfRaised, SubmittedOn: p.SubmittedOn}
		formal, _ := p.Formal.Get()
		list[i].Eligible = rule.Given(formal && !p.barred)
		switch {
		case !formal:
			list[i].Grounds = "形式审查：" + p.FormalNote
		case p.barred:
			list[i].Grounds = "诚信审查：" + p.standing.Text(rule.ZH)
		}
		if p.experts > 0 {
			list[i].Score, list[i].SubScore = rule.Given(p.score), rule.Given(p.sub)
		}
	}
	a, err := s.policy.Allocate(competition.Round{Budget: s.call.Budget, Unit: s.call.Unit, WorkFund: s.call.WorkFund, Quotas: s.call.Quotas, Applicants: rule.Given(list)})
	if s.misfits(f, err) || !whole {
		return
	}
	s.answer = a
	plan, told := a.Value()
	if !told {
		f.of("scores.csv", 0, &open{a.Text})
		return
	}
	s.plan, s.planned, s.projects = plan, true, s.projects[:0]
	for _, g := range plan.Grants {
		p := by[g.Key]
		p.grant = g
		s.projects = append(s.projects, p)
	}
}

// misfits says what the library refuses of a call under the name of the file in which it stands.
func (s *study) misfits(f *faults, err error) bool {
	var input *door.InputError
	if !errors.As(err, &input) {
		f.of("call.json", 0, err)
		return err != nil
	}
	for _, p := range input.Problems {
		file := "call.json"
		if rest, of := strings.CutPrefix(p.Path, "policy."); of {
			file, p.Path = "policy.json", rest
		}
		for i := range s.projects {
			if rest, of := strings.CutPrefix(p.Path, fmt.Sprintf("applicants[%d].", i)); of {
				file, p.Path = "applications.csv "+s.projects[i].Key, rest
			}
		}
		f.of(file, 0, &door.InputError{Problems: []door.Problem{p}})
	}
	return true
}

// open says that there is no plan yet, and why.
type open struct{ text func(rule.Lang) string }

func (o *open) Error() string           { return o.text(rule.EN) }
func (o *open) Text(l rule.Lang) string { return o.text(l) }

func (p *project) funded() bool { return p.grant.Amount.Sign() > 0 }

// of are the rules on the budget: the programme's, by the day of the signature.
func (s *study) of() budget.Rules {
	return budget.Rules{Programme: s.call.Programme, SignedOn: s.call.SignedOn, Category: rule.Given(budget.Ordinary)}
}

// bigDevice is the price from which a device needs a description: where all purchases together do not reach it, there is none.
var bigDevice = decimal.NewFromInt(500_000)

// check checks the budget of an application: its fiscal part with its subjects, and the money of its own.
func (s *study) check(p *project) error {
	item := func(subject budget.Subject, amount rule.Opt[decimal.Decimal]) budget.Item {
		return budget.Item{Subject: rule.Given(subject), Amount: amount}
	}
	direct := sum(p.Equipment, p.Operations, p.Labour)
	fiscal := budget.Source{Origin: rule.Given(budget.Origin("city_fiscal")), Funds: p.Requested, Direct: direct, Indirect: p.Indirect, PerformancePay: p.Indirect, Purchase: p.Purchase,
		Items: rule.Given([]budget.Item{item("equipment", p.Equipment), item("operations", p.Operations), item("labour", p.Labour)})}
	if bought, given := p.Purchase.Get(); given && bought.LessThan(bigDevice) {
		fiscal.Devices = rule.Given([]budget.Device{})
	}
	own := budget.Source{Origin: rule.Given(budget.Origin("self_raised")), Funds: p.SelfRaised, Direct: p.SelfRaised, Indirect: rule.Yuan(0), PerformancePay: rule.Yuan(0), Purchase: rule.Yuan(0),
		Items: rule.Given([]budget.Item{item("operations", p.SelfRaised)}), Devices: rule.Given([]budget.Device{})}
	b := budget.Budget{Rules: s.of(), Total: sum(p.Requested, p.SelfRaised), Topics: rule.Given([]budget.Topic{{Name: p.Name, Sources: rule.Given([]budget.Source{fiscal, own})}})}
	a, err := budget.Check(b)
	p.review = a
	return err
}

// limit is the most that indirect costs may be of what was granted.
func (s *study) limit(p *project) error {
	if !p.funded() {
		return nil
	}
	granted, _ := amount(p.grant.Amount).Get()
	purchase := p.Purchase
	if bought, given := purchase.Get(); given && bought.GreaterThan(granted) { // nothing is left for other costs
		purchase = rule.Given(granted)
	}
	most, err := budget.MostIndirect(budget.Grant{Rules: s.of(), Total: rule.Given(granted), Purchase: purchase})
	if v, told := most.Value(); told {
		p.indirect = rule.Given(v.Indirect)
	}
	return err
}

// pay makes the schedule of a grant, and what may be paid on the day of payment, the task book being signed.
func (s *study) pay(p *project) error {
	if !p.funded() {
		return nil
	}
	g := disbursement.Grant{Programme: rule.Given(disbursement.Programme(s.call.Programme.Or(""))), On: s.call.PayOn, Unit: p.Unit, Amount: amount(p.grant.Amount), Allocated: amount(p.grant.Amount),
		Signed: rule.Given(true), SignedOn: s.call.SignedOn, Midterm: rule.Given(false), Accepted: rule.Given(false), Suspended: rule.Given(false), Stages: rule.Given(s.stages())}
	if s.register != nil { // else whether the unit is barred is not given, and nothing is payable yet
		standing, err := s.standing(p, s.call.PayOn, screening.Filing)
		if err != nil {
			return err
		}
		g.Standing = rule.Given(standing)
	}
	plan, err := disbursement.Plan(g)
	if err != nil {
		return err
	}
	p.schedule, _ = plan.Value()
	p.release, err = disbursement.MayPay(g)
	return err
}

// stages are those of the call, of which nothing is paid yet.
func (s *study) stages() []disbursement.Stage {
	list, _ := s.call.Stages.Get()
	all := make([]disbursement.Stage, len(list))
	for i := range list {
		all[i] = list[i]
		all[i].Paid = rule.Yuan(0)
	}
	return all
}

// evaluate grades a project of which actual figures are given. One that was not funded is not graded: its rows are only named.
func (s *study) evaluate(p *project) error {
	var all []performance.Indicator
	for _, x := range s.actuals {
		if x.Key != p.Key {
			continue
		}
		all = append(all, x.indicator())
	}
	if p.evaluated = len(all) > 0 && s.call.EvaluatedOn.IsGiven(); !p.evaluated {
		return nil
	}
	e := performance.Evaluation{On: s.call.EvaluatedOn, Kind: rule.Given(performance.Self), Scale: rule.Given(performance.NationalScale), Indicators: rule.Given(all), Rectification: rule.Given(performance.Rectification("not_due"))}
	a, err := performance.Evaluate(e)
	if err != nil {
		return err
	}
	if s.planned && !p.funded() {
		p.evaluated, p.stray = false, true
		return nil
	}
	p.evaluation = a
	advice, err := performance.Advise(e)
	p.advice, _ = advice.Value()
	return err
}

// indicator is a row as the library asks for it; its words may stand in Chinese.
func (x *actual) indicator() performance.Indicator {
	i := performance.Indicator{Name: x.Name, Group: rule.Given(coded[performance.Group](x.Group)), Weight: x.Weight, Method: rule.Given(coded[performance.Method](x.Method)), Target: x.Target, Actual: x.Actual, Points: x.Points}
	if x.Achievement != "" {
		i.Achievement = rule.Given(coded[performance.Achievement](x.Achievement))
	}
	return i
}

// coded finds the value whose code or text in either language a cell holds; what is none of them is handed on for the door to refuse.
func coded[T interface {
	~string
	Choices() []string
	Text(rule.Lang) string
}](cell string) T {
	for _, code := range T("").Choices() {
		if v := T(code); cell == v.Text(rule.ZH) || cell == v.Text(rule.EN) {
			return v
		}
	}
	return T(cell)
}

// sum adds amounts; where one is not given the sum is not.
func sum(all ...rule.Opt[decimal.Decimal]) rule.Opt[decimal.Decimal] {
	total := decimal.Decimal{}
	for _, a := range all {
		v, given := a.Get()
		if !given {
			return rule.Opt[decimal.Decimal]{}
		}
		total = total.Add(v)
	}
	return rule.Given(total)
}

// amount turns a figure of an answer into an amount; figures of answers are whole fen.
func amount(n rule.Number) rule.Opt[decimal.Decimal] { return rule.Fen(fenOf(n)) }

func fenOf(n rule.Number) int64 { return n.Num() * (100 / n.Den()) }
