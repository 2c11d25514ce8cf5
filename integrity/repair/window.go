package repair

import (
	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// GeneralEditions returns the dated rules of general credit repair, fresh for every caller.
func GeneralEditions() rule.Timeline[GeneralPolicy] { return general }

var recordDoor = door.New(generalBook, senseRecord)

// DecodeRecord reads a record from JSON and reports every problem at once as a *door.InputError.
func DecodeRecord(data []byte) (Record, error) { return recordDoor.Decode(data) }

// RecordDoor returns the door of a record.
func RecordDoor() *door.Door[Record] { return recordDoor }

func senseRecord(a *Record, r *door.Report) {
	on, given := a.DocumentOn.Get()
	applied, known := a.AppliedOn.Get()
	if given && known && applied.Before(on) {
		r.Contradiction(rule.T("申请早于文书作出日", "applied before the document"), rule.T("请核对两项日期", "check both days"), "applied_on", "document_on")
	}
}

// Window is the publication of a record.
type Window struct {
	// Earliest is the first day on which repair may be applied for, as far as time goes.
	Earliest rule.Date `json:"earliest"`
	// Stops is the last day of publication at its longest.
	Stops rule.Date `json:"stops"`
}

// Text says both days in one language.
func (w Window) Text(l rule.Lang) string {
	return rule.T("最早申请日 ", "repair from ").In(l) + w.Earliest.String() + rule.T("，最长公示至 ", ", published until ").In(l) + w.Stops.String()
}

// Window says from which day repair may be applied for, as far as time goes, and until which day the record is published at the
// longest. Both count from the day of the document.
func (a Record) Window() (rule.Answer[Window], error) {
	return byRecord(a, func(p *GeneralPolicy, f *form) (rule.Answer[Window], error) { return window(&a, p, f) })
}

// Window says it under this policy.
func (p GeneralPolicy) Window(a Record) (rule.Answer[Window], error) {
	if err := recordDoor.Validate(&a); err != nil {
		return rule.Answer[Window]{}, err
	}
	return window(&a, &p, &form{&rule.Trace{}, generalBook, rule.Passed})
}

// May says whether repair may be applied for on the day of the application: the shortest publication over, the act corrected,
// every duty done, a public pledge made, not excluded, other conditions met.
func (a Record) May() (rule.Answer[Permission], error) {
	return byRecord(a, func(p *GeneralPolicy, f *form) (rule.Answer[Permission], error) { return may(&a, p, f) })
}

// May says it under this policy.
func (p GeneralPolicy) May(a Record) (rule.Answer[Permission], error) {
	if err := recordDoor.Validate(&a); err != nil {
		return rule.Answer[Permission]{}, err
	}
	return may(&a, &p, &form{&rule.Trace{}, generalBook, rule.Passed})
}

func byRecord[V any](a Record, ask func(*GeneralPolicy, *form) (rule.Answer[V], error)) (rule.Answer[V], error) {
	if err := recordDoor.Validate(&a); err != nil {
		return rule.Answer[V]{}, err
	}
	day := a.AppliedOn.Or(rule.Date{})
	e, err := general.On(day)
	if err != nil {
		return rule.Answer[V]{}, err
	}
	frame := rule.Frame{Edition: &e.Edition, Day: day, DayIs: rule.T("申请日", "the day of application,")}
	return ask(&e.Policy, &form{&rule.Trace{Frame: frame}, generalBook, rule.Passed})
}

// counting is whether the day of the document counts.
func (p *GeneralPolicy) counting() rule.Counting {
	if p.FirstDay.On {
		return rule.FirstDayCounted
	}
	return rule.FirstDayExcluded
}

// earliest is the day after the shortest publication; the day of the document where there is none.
func (p *GeneralPolicy) earliest(least rule.Limit, on rule.Date) rule.Date {
	if least.Value.Sign() <= 0 {
		return on
	}
	return rule.ForMonths(int(least.Value.Num())).End(on, p.counting()).AddDays(1)
}

// waits reckons the shortest publication; false while a fact or the figure is not known.
func (p *GeneralPolicy) waits(a *Record, f *form) (rule.Date, bool) {
	c, classed := rule.Need(f.Trace, generalBook.Fact(factClass), a.Class)
	on, dated := rule.Need(f.Trace, generalBook.Fact(factDocument), a.DocumentOn)
	if !classed || !dated {
		return rule.Date{}, false
	}
	if p.of(c).Least.Open() {
		f.Because(rule.LawUnknown)
		return rule.Date{}, false
	}
	return p.earliest(p.of(c).Least, on), true
}

// shortest is the class with its shortest publication, or that the class is not given.
func (p *GeneralPolicy) shortest(a *Record) []rule.Named {
	c, classed := a.Class.Get()
	if !classed {
		return []rule.Named{generalBook.Fact(factClass).Is(generalBook.Fact(factClass).NotGiven())}
	}
	return []rule.Named{{Title: generalBook.Fact(factClass).Title, Words: classes.Text(c)},
		rule.Figure("最短公示期", "shortest publication", p.of(c).Least.Known(rule.Months))}
}

func window(a *Record, p *GeneralPolicy, f *form) (rule.Answer[Window], error) {
	c, classed := a.Class.Get()
	from, known := p.waits(a, f)
	w := Window{Earliest: from}
	l := f.Add(generalBook.Line(genWindow, p.shortest(a)...).On(p.of(c).Least.Basis))
	if classed {
		l.Values = append(l.Values, rule.Figure("最长公示期", "longest publication", p.of(c).Most.Known(rule.Months)))
	}
	if known {
		w.Stops = rule.ForMonths(int(p.of(c).Most.Value.Num())).End(a.DocumentOn.Or(rule.Date{}), p.counting())
		l.Values = append(l.Values, rule.Figure("最早申请日", "repair from", rule.OnDay(from)))
		f.Add(generalBook.Line(genLongest, rule.Figure("最长公示至", "published until", rule.OnDay(w.Stops))).On(p.of(c).Most.Basis))
	}
	return rule.Conclude(f.Trace, generalBook, genWindow, w)
}

func may(a *Record, p *GeneralPolicy, f *form) (rule.Answer[Permission], error) {
	from, known := p.waits(a, f)
	values := p.shortest(a)
	if known {
		values = append(values, rule.Figure("最早申请日", "repair from", rule.OnDay(from)))
	}
	f.judge(genShortest, verdict(known, !a.AppliedOn.Or(rule.Date{}).Before(from)), p.of(a.Class.Or("")).Least.Basis, values...)
	law := rule.Basis{Cite: p.Pledge.Cite.Document().Whole(), Source: p.Pledge.Source}
	f.condition(genCorrected, factCorrected, a.Corrected, true, law)
	f.condition(genDuties, factDuties, a.Duties, true, law)
	if p.Pledge.On {
		f.condition(genPledge, factPledge, a.Pledge, true, p.Pledge.Basis)
	}
	f.condition(genRepairable, factExcluded, a.Excluded, false, law)
	f.condition(genOther, factOther, a.Other, true, law)
	f.Add(generalBook.Line(genEffect).On(law))
	f.Add(generalBook.Line(genApart).On(law))
	return f.conclude(genMay, Permission{Lifts: integrity.CreditPlatform, Leaves: leaves(false)})
}
