package credit

import (
	"fmt"

	"github.com/keji-rules/keji/rule"
)

// Standing is the class on a day.
type Standing struct {
	Class Class `json:"class"`
	// CleanFrom is the first day of the clean run; absent while a record is in force.
	CleanFrom rule.Opt[rule.Date] `json:"clean_from,omitzero"`
	// Refused: standing as serious, refused outright when applying to take part (一票否决).
	Refused bool `json:"refused"`
	// Incentive: good, and clean for the years that Article 24 asks for.
	Incentive bool `json:"incentive"`
}

// Text says it in one language.
func (s Standing) Text(l rule.Lang) string {
	text := s.Class.Text(l)
	if from, clean := s.CleanFrom.Get(); clean {
		text += rule.T("（自"+from.String()+"起无失信记录）", " (clean since "+from.String()+")").In(l)
	}
	if s.Refused {
		text += rule.T("，申报参与科研活动事务一票否决", ", refused when applying to take part").In(l)
	}
	if s.Incentive {
		text += rule.T("，可享受激励", ", with the incentive").In(l)
	}
	return text
}

// Classify gives the credit class of a subject on a day.
func (h History) Classify() (rule.Answer[Standing], error) {
	if err := entrance.Validate(&h); err != nil {
		return rule.Answer[Standing]{}, err
	}
	on := h.On.Or(rule.Date{})
	e, err := timeline.On(on)
	if err != nil {
		return rule.Answer[Standing]{}, err
	}
	return h.classify(&e.Policy, &rule.Trace{Frame: rule.Frame{Edition: &e.Edition, Day: on, DayIs: rule.T("查询日", "the day asked about,")}})
}

// Classify gives the class under this policy.
func (p Policy) Classify(h History) (rule.Answer[Standing], error) {
	if err := entrance.Validate(&h); err != nil {
		return rule.Answer[Standing]{}, err
	}
	return h.classify(&p, &rule.Trace{Frame: rule.Frame{AsOf: h.On.Or(rule.Date{})}})
}

func (h *History) classify(p *Policy, t *rule.Trace) (rule.Answer[Standing], error) {
	if p.Provincial.On {
		if project, given := rule.Need(t, book.Fact(factProvincial), h.ProvincialProject); given && !project {
			t.Settle()
			t.Add(book.Line(ruleOutside).On(p.Provincial.Basis))
			return rule.Conclude(t, book, ruleClass, Standing{Class: Outside})
		}
	}
	if p.GoodYears.Open() || p.IncentiveYears.Open() {
		t.Because(rule.LawUnknown)
		t.Add(book.Line(ruleUnread).On(p.GoodYears.Basis))
		return rule.ConcludeWith(t, book, ruleClass, rule.Opt[Standing]{})
	}
	worst, open := h.worst(t)
	if open {
		return rule.ConcludeWith(t, book, ruleClass, rule.Opt[Standing]{})
	}
	t.Settle() // a record in force, or none, is known: what was not said of others no longer matters
	if worst != "" {
		if p.Veto.On {
			t.Add(book.Line(ruleVeto).On(p.Veto.Basis).Judged(verdict(worst != Serious)))
		}
		return rule.Conclude(t, book, ruleClass, Standing{Class: worst, Refused: p.Veto.On && worst == Serious})
	}
	s := Standing{Class: Unclassified}
	from, known := h.cleanFrom(t, p.FromEnd.On)
	if !known {
		return rule.ConcludeWith(t, book, ruleClass, rule.Opt[Standing]{})
	}
	s.CleanFrom = rule.Given(from)
	if h.reached(from, p.GoodYears) {
		s.Class = Good
	}
	t.Add(book.Line(ruleClean, rule.Figure("自", "since", rule.OnDay(from)), rule.Figure("良好信用自", "good from", rule.OnDay(anniversary(from, p.GoodYears)))).On(p.GoodYears.Basis))
	if other, _ := h.cleanFrom(t, !p.FromEnd.On); other != from {
		t.Add(book.Line(ruleOtherRun, rule.Figure("自", "since", rule.OnDay(other)), rule.Figure("良好信用自", "good from", rule.OnDay(anniversary(other, p.GoodYears)))).On(p.FromEnd.Basis))
	}
	s.Incentive = s.Class == Good && h.reached(from, p.IncentiveYears)
	t.Add(book.Line(ruleIncentive, rule.Figure("可享受激励自", "incentive from", rule.OnDay(anniversary(from, p.IncentiveYears)))).On(p.IncentiveYears.Basis))
	return rule.Conclude(t, book, ruleClass, s)
}

// worst is the class by the records in force on the day: empty for none; open while it cannot be told.
func (h *History) worst(t *rule.Trace) (worst Class, open bool) {
	all, given := rule.Need(t, book.Fact(factRecords), h.Records)
	if !given {
		t.Add(book.Line(ruleRecord, book.Fact(factRecords).Is(book.Fact(factRecords).NotGiven())))
		return "", true
	}
	for i := range all {
		r := &all[i]
		runs := r.inForce(h.On.Or(rule.Date{}))
		if runs == rule.Failed {
			continue
		}
		c, told := r.class()
		l := t.Add(book.Line(ruleRecord, book.Fact(factFound).Is(rule.OnDay(r.FoundOn.Or(rule.Date{})))))
		*l = l.At(fmt.Sprintf("records[%d]", i))
		if !told {
			t.Lack(book.Fact(factGrave))
		}
		if runs == rule.Undetermined { // it began, and nothing says when it ends
			t.Lack(book.Fact(factUntil))
			l.Values = append(l.Values, book.Fact(factUntil).Is(book.Fact(factUntil).NotGiven()))
		}
		switch {
		case !told, runs == rule.Undetermined:
			open = true
			continue
		case worst != Serious:
			worst = c
		}
		l.Values = append(l.Values, rule.Named{Title: rule.T("类别", "class"), Words: classes.Text(c)})
	}
	return worst, open && worst != Serious
}

// inForce says whether the sanction of a record runs on a day, first and last day included; undetermined where it began and
// nothing says when it ends.
func (r *Record) inForce(on rule.Date) rule.Verdict {
	found := r.FoundOn.Or(rule.Date{})
	last, ends := r.ends()
	switch {
	case on.Before(found), ends && on.After(last):
		return rule.Failed
	case ends, r.Permanent.Or(false), on == found:
		return rule.Passed
	}
	return rule.Undetermined
}

// ends is the last day of the sanction, where it is known to have one: the day of the finding where it is said to have no term.
func (r *Record) ends() (rule.Date, bool) {
	if r.NoTerm.Or(false) {
		return r.FoundOn.Get()
	}
	return r.Until.Get()
}

func verdict(holds bool) rule.Verdict {
	if holds {
		return rule.Passed
	}
	return rule.Failed
}

// class is the class that a record gives; false while it cannot be told.
func (r *Record) class() (Class, bool) {
	grave, said := r.Grave.Get()
	ground, told := r.Ground.Get()
	switch {
	case said && grave || told && ground != "none":
		return Serious, true
	case said && told:
		return General, true
	}
	return "", false
}

// cleanFrom is the first day of the clean run: the day after the last sanction, or the finding itself by the other reading;
// without a record the first day of activity.
func (h *History) cleanFrom(t *rule.Trace, fromEnd bool) (rule.Date, bool) {
	on := h.On.Or(rule.Date{})
	all, _ := h.Records.Get()
	var last rule.Date
	for i := range all {
		d := all[i].FoundOn.Or(rule.Date{})
		if d.After(on) {
			continue
		}
		if fromEnd {
			last, _ := all[i].ends() // known here: a record whose end is open keeps the class open
			d = last.AddDays(1)
		}
		if d.After(last) {
			last = d
		}
	}
	if !last.IsZero() {
		return last, true
	}
	since, given := rule.Need(t, book.Fact(factSince), h.Since)
	if !given {
		t.Add(book.Line(ruleClean, book.Fact(factSince).Is(book.Fact(factSince).NotGiven())))
	}
	return since, given
}

// reached reports whether so many years are complete on the day.
func (h *History) reached(from rule.Date, years rule.Limit) bool {
	return !h.On.Or(rule.Date{}).Before(anniversary(from, years))
}

// anniversary is the day after the last of so many years: the anniversary itself, and of 29 February the first of March in a common
// year, since the 28th still belongs to them.
func anniversary(from rule.Date, years rule.Limit) rule.Date {
	free, _ := rule.TermOf(from, rule.ForYears(int(years.Value.Num()/years.Value.Den())), rule.FirstDayCounted).FreeFrom()
	return free
}
