package archive

import (
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
	"github.com/keji-rules/keji/rule/door"
)

const scheme = "project.archive"

// book declares every rule and fact of the package. Codes may be retired, never reassigned.
var book = rule.NewBook(scheme, rule.T("科技计划项目档案", "Archives of science and technology plan projects"), []rule.Rule{
	ruleKeep:   {Code: scheme + ".keep", Title: rule.T("档案保管期限", "For how long a file is kept"), Basis: recent},
	rulePeriod: asking.Guards(rule.Rule{Code: scheme + ".period", Title: rule.T("保管期限属于规定的档次", "The period is one that exists"), Basis: recent}, "长期、定期是1980年条例的档次，2020年起为30年、10年", "Long and fixed are of 1980; since 2020 it is 30 and 10 years"),
	ruleBefore: {Code: scheme + ".before", Title: rule.T("验收前移交档案", "Delivered by the day of the acceptance"), Basis: recent},
	ruleUntil:  {Code: scheme + ".until", Title: rule.T("保管至", "Kept until"), Basis: provisions.Whole().Proposed()},
}, []rule.Fact{
	factProject:   asking.Name("project", "项目", "Project", paper),
	factDelivered: asking.Day("delivered_on", "档案移交日期", "Delivered on", paper),
	factAccepted:  asking.Day("accepted_on", "验收日期", "Accepted on", paper),
	factPeriod:    asking.Judged("period", "保管期限", "Period", paper),
})

const (
	ruleKeep rule.ID = iota
	rulePeriod
	ruleBefore
	ruleUntil
)

const (
	factProject rule.FactID = iota
	factDelivered
	factAccepted
	factPeriod
)

var (
	paper    = rule.Evidence{Paper: rule.T("档案移交清册", "The list of what was delivered"), Holder: rule.T("承担单位档案部门", "the unit's archive")}
	entrance = door.New[File](book, nil)
)

// Door is what the facts pass through.
func Door() *door.Door[File] { return entrance }

// Decode reads the facts of a file from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (File, error) { return entrance.Decode(data) }

// Validate reports every problem at once as a *door.InputError.
func Validate(f *File) error { return entrance.Validate(f) }

var subject = asking.Subject[Policy, File]{
	Book: book, Law: timeline.On, Validate: Validate, DayIs: rule.T("档案移交日期", "day of the delivery"),
	Day:  func(f *File) rule.Date { return f.DeliveredOn.Or(rule.Date{}) },
	Name: func(f *File) string { return f.Project.Or("") },
}

// Keep is for how long a file is kept.
type Keep struct {
	Period Period `json:"period"`
	// Term is the time; permanent, or without a last day where the edition gives no number of years.
	Term rule.Term `json:"term"`
}

// Text says it in one language.
func (k Keep) Text(l rule.Lang) string {
	text := k.Period.Text(l) + rule.T("，自 ", ", from ").In(l) + k.Term.First().String()
	if last, known := k.Term.Last(); known {
		return text + rule.T(" 至 ", " until ").In(l) + last.String() + rule.T("（含）", ", inclusive").In(l)
	}
	if k.Term.Permanent {
		return text + rule.T(" 起永久保管", ", for ever").In(l)
	}
	return text + rule.T(" 起，末日未规定", ", without a last day").In(l)
}

// KeepOf says for how long a file is kept, or why the period or the delivery is not in order.
func KeepOf(f File) (rule.Answer[rule.Outcome[Keep]], error) {
	return asking.InForce(&subject, f, keepOf)
}

// KeepOf says it under these numbers.
func (p Policy) KeepOf(f File) (rule.Answer[rule.Outcome[Keep]], error) {
	return asking.Under(&subject, p, f, calendar.Official(), keepOf)
}

func keepOf(q *asking.Inquiry[Policy, File]) (rule.Answer[rule.Outcome[Keep]], error) {
	period, told := rule.Need(q.Trace, book.Fact(factPeriod), q.Facts.Period)
	if !told {
		q.Line(ruleKeep, q.Trace.Open()...)
		return rule.ConcludeWith(q.Trace, book, ruleKeep, rule.Opt[rule.Outcome[Keep]]{})
	}
	w := &asking.Weighing{}
	known := q.Policy.of(period)
	w.Judge(q.Resting(rulePeriod, []rule.Basis{known.Basis}, rule.Named{Title: rule.T("保管期限", "period"), Words: rule.T(period.Text(rule.ZH), period.Text(rule.EN))}), asking.Held(known.On))
	before(q, w)
	delivered := q.Facts.DeliveredOn.Or(rule.Date{})
	k := Keep{Period: period, Term: term(q.Policy, period, delivered)}
	q.Line(ruleUntil, rule.Figure("移交日（含）", "delivered on, inclusive", rule.OnDay(delivered)))
	return rule.ConcludeWith(q.Trace, book, ruleKeep, asking.Outcome(w, rule.T("归档", "filing it"), k))
}

// before asks that the file came by the day of the acceptance.
func before(q *asking.Inquiry[Policy, File], w *asking.Weighing) {
	if !q.Policy.Before.On {
		return
	}
	accepted, told := rule.Need(q.Trace, book.Fact(factAccepted), q.Facts.AcceptedOn)
	v := rule.Undetermined
	if told {
		v = asking.Held(!q.Facts.DeliveredOn.Or(rule.Date{}).After(accepted))
	}
	w.Judge(q.Resting(ruleBefore, []rule.Basis{q.Policy.Before.Basis}), v)
}

// term counts from the delivery, which is counted.
func term(p *Policy, x Period, from rule.Date) rule.Term {
	switch x {
	case Permanent:
		return rule.PermanentTerm(from)
	case Thirty:
		return rule.TermOf(from, rule.ForYears(int(p.Longer.Value.Num())), rule.FirstDayCounted)
	case Ten:
		return rule.TermOf(from, rule.ForYears(int(p.Shorter.Value.Num())), rule.FirstDayCounted)
	}
	return rule.Term{From: from}
}
