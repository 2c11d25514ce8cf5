package lifecycle

import (
	"github.com/keji-rules/keji/project/internal/asking"
	"strconv"

	"github.com/keji-rules/keji/project/lifecycle/state"
	"github.com/keji-rules/keji/rule"
)

// tell writes the line of an event, and one for each breach.
func (c *scene) tell(t *rule.Trace, n int, found []Breach) {
	path := "events[" + strconv.Itoa(n) + "]"
	l := book.Line(eventRule(c.e.Kind.Or("")), rule.Figure("日期", "on", rule.OnDay(c.e.On.Or(rule.Date{})))).At(path).Judged(verdict(found))
	if move, legal := find(c.at.State, c.e.Kind.Or("")); legal {
		l.Basis = move.row.law
	}
	t.Add(l)
	for _, b := range found {
		t.Add(c.explain(b).At(path))
	}
}

// verdict is that of an event with these breaches.
func verdict(found []Breach) rule.Verdict {
	return Course{Breaches: found}.Lawful()
}

// explain writes the line of one breach, with the days between which the event would have been lawful.
func (c *scene) explain(b Breach) rule.Line {
	v := rule.Failed
	if b.Open {
		v = rule.Undetermined
	}
	if b.Guard == "" {
		return book.Line(ruleOrder, stands(*c.at)).Judged(v).Saying(both(b.Fault.Text))
	}
	l := book.Line(guardRule(b.Guard)).Judged(v)
	if laws := c.laws(b.Guard); len(laws) > 0 {
		l.Basis = laws[0]
		l = l.On(laws...)
	}
	if s, timed := c.span(b.Guard); timed {
		l.Values = append(l.Values, s.named()...)
	}
	return l
}

// named gives the days of a span.
func (s *span) named() []rule.Named {
	var all []rule.Named
	if s.hasFrom {
		all = append(all, rule.Named{Title: rule.T("最早（含）", "earliest, inclusive"), Value: s.from.known()})
	}
	if s.hasUntil {
		all = append(all, rule.Named{Title: rule.T("最迟（含）", "latest, inclusive"), Value: s.until.known()})
	}
	return all
}

// known is the day as a quantity; not given where nothing is known of it.
func (x *edge) known() rule.Known {
	switch {
	case x.open && x.fact != 0:
		return book.Fact(x.fact).NotGiven()
	case x.open:
		return book.Fact(factUntil).NotGiven()
	case x.lo == x.hi:
		return rule.OnDay(x.lo)
	}
	return rule.Between(asking.DayNumber(x.lo), asking.DayNumber(x.hi), rule.Day)
}

// laws are the numbers and switches that a guard looks at.
func (c *scene) laws(g Guard) []rule.Basis {
	p := c.p
	switch g {
	case correctionsLeft:
		return []rule.Basis{p.Corrections.Basis}
	case noticeLong:
		return []rule.Basis{p.Notice.Basis, p.NoticeWorkdays.Basis}
	case reviewOver:
		return []rule.Basis{p.Review.Basis}
	case signingInTime, signingLate:
		return unless(!c.at.By.IsZero(), p.SignMonths.Basis)
	case extensionsLeft:
		return []rule.Basis{p.Extension.Times.Basis}
	case extensionShort:
		return []rule.Basis{p.Extension.Months.Basis, p.Extension.Firm.Basis}
	case extensionInTime:
		return []rule.Basis{p.Extension.AskDays.Basis, p.Extension.AskMonths.Basis}
	case earlyAllowed:
		return []rule.Basis{p.Early.Basis}
	case applyInTime, graceOver:
		return []rule.Basis{p.ApplyMonths.Basis}
	}
	return c.closingLaws(g)
}

func (c *scene) closingLaws(g Guard) []rule.Basis {
	p := c.p
	switch g {
	case notTooLate, overdueLong:
		return []rule.Basis{p.TerminateMonths.Basis, p.ApplyMonths.Basis}
	case finalNotice:
		return []rule.Basis{p.FinalNotice.Basis}
	case noticeKnown, directly:
		return []rule.Basis{p.ByNotice.Basis}
	case classKnown:
		return []rule.Basis{p.Concludes.Basis}
	case rectifyLeft:
		return []rule.Basis{p.Rectifications.Basis}
	case rectifyInTime, rectifyLate:
		return unless(!c.at.By.IsZero(), p.RectifyMonths.Basis)
	case reapplyAllowed:
		if c.at.State == state.Concluded {
			return []rule.Basis{p.AgainConcluded.Basis}
		}
		return []rule.Basis{p.AgainFailed.Basis}
	case reapplyInTime:
		return unless(!c.at.By.IsZero(), p.AgainMonths.Basis)
	case careTaken:
		return []rule.Basis{p.AgainCare.Basis}
	}
	return nil
}

// unless leaves out the law of a computed day where one was printed.
func unless(printed bool, law rule.Basis) []rule.Basis {
	if printed {
		return nil
	}
	return []rule.Basis{law}
}

func both(in func(rule.Lang) string) rule.Text { return rule.T(in(rule.ZH), in(rule.EN)) }

func stands(at Position) rule.Named {
	return rule.Named{Title: rule.T("所处状态", "state"), Words: both(at.State.Text)}
}
