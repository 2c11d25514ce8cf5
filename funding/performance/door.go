package performance

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// The doors. The one of evaluations checks the points of qualitative indicators against the bands of the edition in force; shape
// leaves that to the policy that is asked.
var (
	entrance  = door.New(book, senseLaw)
	shape     = door.New(book, sense)
	watchDoor = door.New(watchBook, senseWatch)
)

// Decode reads an evaluation from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (Evaluation, error) { return entrance.Decode(data) }

// DecodeWatch reads what monitoring found in the same way.
func DecodeWatch(data []byte) (Watch, error) { return watchDoor.Decode(data) }

// Door returns the door of evaluations, for tables, templates and other limits than the default.
func Door() *door.Door[Evaluation] { return entrance }

// WatchDoor returns the door of monitoring.
func WatchDoor() *door.Door[Watch] { return watchDoor }

// pick finds the edition. What is surely sound need not pass the door, which takes longer than the evaluation.
func pick(e *Evaluation) (*Policy, rule.Frame, error) {
	day, _ := e.On.Get()
	law, err := lawOn(day)
	if err != nil || !law.Policy.sound(e) {
		if refused := entrance.Validate(e); refused != nil {
			return nil, rule.Frame{}, refused
		}
		if err != nil {
			return nil, rule.Frame{}, err
		}
	}
	return &law.Policy, rule.Frame{Edition: &law.Edition, Day: day, DayIs: dayIs, Subject: kinds.Text(e.Kind.Or(""))}, nil
}

var dayIs = rule.T("评价日期", "day of the evaluation")

// dated are the editions, so that finding one copies none.
var dated = timeline.All()

func lawOn(day rule.Date) (*rule.Dated[Policy], error) {
	for i := range dated {
		if dated[i].Covers(day) {
			return &dated[i], nil
		}
	}
	_, err := timeline.On(day)
	return nil, err
}

// ready refuses what cannot be evaluated under a policy of the caller's.
func (p *Policy) ready(e *Evaluation) error {
	if err := shape.Validate(e); err != nil {
		return err
	}
	if err := p.check(); err != nil {
		return err
	}
	list, _ := e.Indicators.Get()
	var found []door.Problem
	for i := range list {
		if !p.banded(&list[i]) {
			found = append(found, door.Problem{Path: at(i) + ".points", Code: door.OutOfRange, Text: outOfBand, Remedy: bandRemedy})
		}
	}
	if len(found) == 0 {
		return nil
	}
	return &door.InputError{Problems: found}
}

var (
	outOfBand  = rule.T("得分不在该达成程度的分档内", "the points lie outside the band of the achievement")
	bandRemedy = rule.T("达成为分值的80%（含）至100%，部分达成为60%（含）至80%，未达成为60%以下；请核对", "achieved is 80% (inclusive) to 100% of the points, partly 60% (inclusive) to 80%, not below 60%; check both")
)

// banded reports whether points given lie in the band of the achievement.
func (p *Policy) banded(x *Indicator) bool {
	points, given := x.Points.Get()
	a, known := x.Achievement.Get()
	w, _ := x.Weight.Get()
	return !given || !known || p.allows(a, points, w)
}

// senseLaw adds the bands of the edition in force to what sense finds.
func senseLaw(e *Evaluation, r *door.Report) {
	sense(e, r)
	day, _ := e.On.Get()
	law, err := lawOn(day)
	if err != nil {
		return
	}
	list, _ := e.Indicators.Get()
	for i := range list {
		if !law.Policy.banded(&list[i]) {
			r.Contradiction(outOfBand, bandRemedy, at(i)+".points", at(i)+".achievement")
		}
	}
}

// sense reports what no single field can show.
func sense(e *Evaluation, r *door.Report) {
	list, given := e.Indicators.Get()
	total, applying := nothing, false
	for i := range list {
		x := &list[i]
		total = total.plus(of(x.Weight.Or(rule.Number{})))
		applying = applying || !x.NotApplicable.Or(false)
		for n, found := range faults(e.Kind.Or(""), x) {
			if f := &allFaults[n]; found {
				r.Contradiction(f.text, f.remedy, at(i)+f.path, also(at(i), f.also)...)
			}
		}
	}
	if given && len(list) > 0 && total.cmp(hundred) != 0 {
		r.Contradiction(rule.T("各指标分值合计不等于100分", "the points of the indicators do not add up to 100"), rule.T("请调整分值使合计为100分", "make them add up to 100"), "indicators")
	}
	if given && len(list) > 0 && !applying {
		r.Contradiction(rule.T("全部指标均不适用", "no indicator applies"), rule.T("至少一项指标适用才能评价", "there is nothing to evaluate"), "indicators")
	}
}

func also(item, path string) []string {
	if path == "" {
		return nil
	}
	return []string{item + path}
}

// fault is something that can be wrong with one indicator.
type fault struct {
	path, also   string
	text, remedy rule.Text
}

var (
	both      = rule.T("请核对后更正其中一项", "check both and correct one")
	allFaults = [...]fault{
		{".group", "", rule.T("该类评价没有此一级指标", "this kind of evaluation has no such group"), rule.T("自评用执行率、成本、产出、效益、满意度；部门和财政评价用决策、过程、产出、效益", "self-evaluations have execution, cost, output, benefit, satisfaction; the others decision, process, output, benefit")},
		{".method", "", rule.T("定性指标填写了目标值、完成值或扣分", "a qualitative indicator has a target, an actual figure or a deduction"), rule.T("定性指标只填达成程度和给分", "give achievement and points only")},
		{".method", "", rule.T("定量指标填写了达成程度或给分", "a quantitative indicator has an achievement or points"), rule.T("定量指标只填目标值和完成值", "give target and actual only")},
		{".target", ".actual", rule.T("目标值为零而完成值大于零，无法计分", "a target of zero cannot be scored against more than zero"), rule.T("请核对目标值", "check the target")},
		{".actual_unit", ".target_unit", rule.T("目标值与完成值的计量单位不同", "target and actual are in different units"), rule.T("请换算为同一单位", "convert them to one unit")},
		{".deduction", "", rule.T("未完成的指标不按目标偏低扣分", "a deduction for a low target is for indicators that were met"), both},
		{".deduction", ".weight", rule.T("扣分超过分值", "the deduction exceeds the points"), both},
		{".points", ".weight", rule.T("给分超过分值", "more points are given than the indicator has"), both},
	}
)

// faults tells which of allFaults an indicator has.
func faults(k Kind, x *Indicator) [len(allFaults)]bool {
	method, _ := x.Method.Get()
	group, known := x.Group.Get()
	target, hasTarget := x.Target.Get()
	actual, hasActual := x.Actual.Get()
	w, _ := x.Weight.Get()
	d, deducted := x.Deduction.Get()
	points, given := x.Points.Get()
	return [...]bool{
		known && !belongs(k, group),
		method == qualitative && (hasTarget || hasActual || deducted),
		method != qualitative && (given || x.Achievement.IsGiven()),
		method == atLeast && !x.NotApplicable.Or(false) && hasTarget && hasActual && target.Sign() == 0 && actual.Sign() > 0,
		x.TargetUnit != "" && x.ActualUnit != "" && x.TargetUnit != x.ActualUnit,
		deducted && (!hasTarget || !hasActual || !met(method, target, actual)),
		deducted && d.Cmp(w) > 0,
		given && points.Cmp(w) > 0,
	}
}

func met(m Method, target, actual rule.Number) bool {
	if m == atMost {
		return actual.Cmp(target) <= 0
	}
	return actual.Cmp(target) >= 0
}

func belongs(k Kind, g Group) bool {
	switch g {
	case output, benefit:
		return true
	case decision, process:
		return k != Self
	}
	return k == Self || k == ""
}
