package contract

import (
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/rule"
)

// extension holds a longer term against the number of extensions, the months before the end, and the longest extension, which
// is counted from the end as first agreed.
func (w *weighing) extension(a *Approval) {
	x := &w.Policy.Extension
	times, told := rule.Need(w.Trace, book.Fact(factExtended), w.Facts.Extended)
	v := rule.Undetermined
	if told {
		if v = fewer(times, &x.Times); v == rule.Undetermined {
			w.Trace.Because(rule.LawUnknown)
		}
	}
	w.judge(ruleTimes, v, []rule.Basis{x.Times.Basis}, rule.Named{Title: rule.T("最多次数", "at most"), Value: x.Times.Known(rule.Times)})
	if x.AskMonths.Value.Sign() > 0 {
		w.monthsBefore()
	}
	w.length(times > 0, a)
}

func fewer(times int, l *rule.Limit) rule.Verdict {
	n := rule.Int(int64(times))
	switch {
	case n.Cmp(l.Value) < 0:
		return rule.Passed
	case l.Open() && n.Cmp(l.High) < 0:
		return rule.Undetermined
	}
	return rule.Failed
}

func (w *weighing) monthsBefore() {
	x := &w.Policy.Extension.AskMonths
	d := w.Days.Deadline(rule.TimeLimit{Length: *x, Unit: rule.MonthUnit, Back: true}, w.Facts.EndsOn.Or(rule.Date{}))
	v := rule.Undetermined
	if asked, told := w.Facts.RequestedOn.Get(); told && w.Facts.EndsOn.IsGiven() {
		v = d.Met(asked)
	}
	w.judge(ruleBeforeEnd, v, []rule.Basis{x.Basis}, asking.Last(d))
}

// length compares the end asked for with the first end. Where the document says that a term is generally not extended for
// longer, a longer one is no ground to refuse: it needs reasons.
func (w *weighing) length(extended bool, a *Approval) {
	x := &w.Policy.Extension.Months
	asked, told := rule.Need(w.Trace, book.Fact(factNewEnd), w.Facts.NewEnd)
	first, given := w.Facts.FirstEnd.Get()
	if !given && !extended {
		first, given = w.Facts.EndsOn.Get()
	}
	if !given {
		w.Trace.Lack(book.Fact(factFirstEnd))
	}
	d := w.Days.Deadline(rule.TimeLimit{Length: *x, Unit: rule.MonthUnit, Rest: rule.Stay}, first)
	v := rule.Undetermined
	if told && given {
		v = d.Met(asked)
	}
	if v == rule.Undetermined && x.Open() && told && given {
		w.Trace.Because(rule.LawUnknown)
	}
	law := []rule.Basis{x.Basis, w.Policy.Extension.Firm.Basis}
	if v == rule.Failed && !w.Policy.Extension.Firm.On {
		a.Reasons = true
		l := w.Resting(ruleLength, law, asking.Last(d))
		l.Note = rule.T("一般不超过，超过的须专门说明理由", "generally not longer: a longer one needs reasons")
		return
	}
	w.judge(ruleLength, v, law, asking.Last(d))
}

// lowering asks for adequate reason where indicators are lowered.
func (w *weighing) lowering() {
	if !w.Policy.Changes.NoLowering.On || w.what != Targets && w.what != Route {
		return
	}
	law := []rule.Basis{w.Policy.Changes.NoLowering.Basis}
	lowered, told := rule.Need(w.Trace, book.Fact(factLowered), w.Facts.Lowered)
	switch {
	case !told:
		w.judge(ruleLowering, rule.Undetermined, law)
	case !lowered:
		w.judge(ruleLowering, rule.Passed, law)
	case w.what == Route: // a route that lowers indicators is a change of targets
		w.judge(ruleRouteOnly, rule.Failed, []rule.Basis{w.Policy.Changes.Route.Level.Basis})
	default:
		adequate, given := rule.Need(w.Trace, book.Fact(factReason), w.Facts.Reason)
		v := asking.Held(adequate)
		if !given {
			v = rule.Undetermined
		}
		w.judge(ruleLowering, v, law)
	}
}

// successor holds an incoming leader against the integrity screening: a change of leader must not dodge a bar.
func (w *weighing) successor() {
	if w.what != ProjectHead || !w.Policy.Changes.FreeLeader.On {
		return
	}
	s, given := rule.Need(w.Trace, book.Fact(factSuccessor), w.Facts.Successor)
	v := rule.Undetermined
	if given {
		v = s.Verdict()
	}
	w.judge(ruleSuccessor, v, []rule.Basis{w.Policy.Changes.FreeLeader.Basis})
}

// agreement asks that both units agree where the unit is changed.
func (w *weighing) agreement() {
	if w.what != LeadUnit || !w.Policy.Changes.BothAgree.On {
		return
	}
	agree, told := rule.Need(w.Trace, book.Fact(factAgree), w.Facts.UnitsAgree)
	v := asking.Held(agree)
	if !told {
		v = rule.Undetermined
	}
	w.judge(ruleBothAgree, v, []rule.Basis{w.Policy.Changes.BothAgree.Basis})
}

// instead is what is lawful when a change is refused.
func (w *weighing) instead() []rule.Ground {
	var all []rule.Ground
	for _, r := range w.Reasons {
		switch r.Code {
		case scheme + ".route_only":
			all = append(all, rule.Ground{Text: rule.T("按“主要目标、考核指标”变更申请", "ask for a change of targets"), Law: w.Policy.Changes.Targets.Level.Basis, Code: string(Targets)})
		case scheme + ".both_agree":
			all = append(all, rule.Ground{Text: rule.T("协商不一致的，由资助机构决定终止项目", "without agreement the funder terminates the project"), Law: r.Law, Code: string(Imposed)})
		case scheme + ".in_term", scheme + ".before_end", scheme + ".after_cause":
			all = append(all, rule.Ground{Text: rule.T("按原合同验收，或申请终止", "acceptance as agreed, or termination on application"), Law: framed, Code: string(Agreed)})
		}
	}
	return all
}
