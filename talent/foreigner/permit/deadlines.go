package permit

import (
	"strings"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// Deadlines are last days, the earliest first as the guide lists them.
type Deadlines []rule.Deadline

// Text writes them in one language.
func (d Deadlines) Text(l rule.Lang) string {
	all := make([]string, len(d))
	for i := range d {
		all[i] = d[i].Text(l)
	}
	return strings.Join(all, rule.T("；", "; ").In(l))
}

// Deadlines tells what must be done by when after the event, reckoned by a calendar. The day of the event picks the edition.
func (f File) Deadlines(cal calendar.Calendar) (rule.Answer[Deadlines], error) {
	p, t, err := f.readyOn(f.Event.On, factEventOn, rule.T("事件发生日", "the day of the event,"))
	if err != nil {
		return rule.Answer[Deadlines]{}, err
	}
	return p.deadlines(&f, t, cal)
}

func (p *Policy) deadlines(f *File, t *rule.Trace, cal calendar.Calendar) (rule.Answer[Deadlines], error) {
	kind, told := rule.Need(t, book.Fact(factEvent), f.Event.Kind)
	if !told {
		return unsaid[Deadlines](t, ruleDeadlines)
	}
	on, out := f.Event.On.Or(rule.Date{}), Deadlines{}
	add := func(id rule.ID, length rule.Limit, unit rule.PeriodUnit) {
		d := cal.Deadline(rule.TimeLimit{Length: length, Unit: unit}, on)
		d.What, d.Event = book.Rule(id).Title, eventKinds.Text(kind)
		t.Add(deadlineLine(id, d))
		out = append(out, d)
	}
	switch kind {
	case entered:
		if p.Card.On {
			add(ruleCard, p.CardDays, rule.DayUnit)
		} else {
			t.Add(book.Line(ruleNoCard).On(p.Card.Basis))
		}
		add(ruleResidence, p.ResidenceDays, rule.DayUnit)
		t.Add(book.Line(ruleLodging).On(p.Papers.Basis))
	case changed:
		add(ruleChange, p.ChangeDays, rule.WorkdayUnit)
	case ended:
		add(ruleCancel, p.CancelDays, rule.WorkdayUnit)
	case cancelled:
		add(ruleTransfer, p.TransferDays, rule.DayUnit)
	}
	return rule.Conclude(t, book, ruleDeadlines, out)
}

// deadlineLine is a line that names the last day, or between which days it lies.
func deadlineLine(id rule.ID, d rule.Deadline) rule.Line {
	l := book.Line(id, onDay("自", "from", d.From), rule.Named{Title: rule.T("最后一日（含）", "last day (inclusive)"), Value: d.Known()}).On(d.Limit.Length.Basis)
	if d.Why != (rule.Text{}) {
		l = l.Saying(d.Why)
	}
	return l
}

// Processing tells by when an authority must have done a step that begins on the day after an event, such as the handing in
// of papers, reckoned by a calendar: where its holidays are not known, between which days the last day lies. That day picks the
// edition. The step card exists until 2024-11-30. The extension is the ceiling and the extension together.
func (f File) Processing(step Step, since rule.Date, cal calendar.Calendar) (rule.Answer[rule.Deadline], error) {
	p, t, err := f.ready(since, rule.T("起算事件发生日", "the day from which it runs,"))
	if err != nil {
		return rule.Answer[rule.Deadline]{}, err
	}
	if !step.Valid() {
		return rule.Answer[rule.Deadline]{}, notAllowed("step", steps.Choices())
	}
	return p.processing(&f, t, step, since, cal)
}

func (p *Policy) processing(f *File, t *rule.Trace, step Step, since rule.Date, cal calendar.Calendar) (rule.Answer[rule.Deadline], error) {
	length, ok := p.stepLength(f, t, step)
	if !ok {
		return unsaid[rule.Deadline](t, ruleProcessing)
	}
	d := cal.Deadline(rule.TimeLimit{Length: length, Unit: rule.WorkdayUnit}, since)
	d.What, d.Event = steps.Text(step), rule.T("起算事件", "the event from which it runs")
	t.Add(deadlineLine(ruleProcessing, d))
	return rule.Conclude(t, book, ruleProcessing, d)
}

// stepLength is how long a step may take; false, with what is lacking noted, where that cannot be told.
func (p *Policy) stepLength(f *File, t *rule.Trace, step Step) (rule.Limit, bool) {
	kind, asked := f.Request.Kind.Get()
	switch step {
	case "ceiling":
		return p.Ceiling, true
	case "extension":
		total, _ := p.Ceiling.Value.Plus(p.Extension.Value)
		return rule.Limit{Value: total, Basis: p.Extension.Basis}, true
	case "registration":
		return p.Registration, true
	case "acceptance":
		return p.Acceptance, true
	case "decision":
		if !asked {
			t.Lack(book.Fact(factKind))
			return rule.Limit{}, false
		}
		if kind == renewal || kind == cancellation {
			return p.RenewalDecision, true
		}
	case "card":
		if !p.Card.On {
			t.Add(book.Line(ruleNoCard).On(p.Card.Basis))
			t.Because(rule.LawUnknown)
			return rule.Limit{}, false
		}
	}
	tier, told := rule.Need(t, book.Fact(factTier), f.Tier)
	if !told {
		return rule.Limit{}, false
	}
	pair := map[Step][2]rule.Limit{"pre_review": {p.PreReviewA, p.PreReview}, "decision": {p.DecisionA, p.Decision}, "card": {p.CardIssueA, p.CardIssue}}[step]
	if tier == tierA {
		return pair[0], true
	}
	return pair[1], true
}
