package lifecycle

import (
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/rule"

	"github.com/keji-rules/keji/project/lifecycle/state"
)

// said is what an event says of a guard that somebody finds, and what is wanted; false for other guards.
func (c *scene) said(g Guard) (said rule.Opt[bool], want, flag bool) {
	e := c.e
	switch g {
	case commitments:
		return e.Commitments, true, true
	case eligible:
		return e.Eligible, true, true
	case panelValid:
		return e.PanelValid, true, true
	case aboveLine:
		return e.AboveLine, true, true
	case withinQuota:
		return e.WithinQuota, true, true
	case identified:
		return e.Identified, true, true
	case allMet:
		return e.AllMet, true, true
	case noHardBar:
		return e.HardBar, false, true
	case requested:
		return e.Requested, true, true
	case fraudFound:
		return e.FraudFound, true, true
	case reportFiled:
		return e.ReportFiled, true, true
	case archiveDelivered:
		return e.ArchiveDelivered, true, true
	case careTaken:
		if c.p.AgainCare.On {
			return e.CareTaken, true, true
		}
		return rule.Given(true), true, true
	}
	return rule.Opt[bool]{}, false, false
}

// counted judges the guards that count, compare days with each other, or look at a switch.
func (c *scene) counted(g Guard) rule.Verdict {
	switch g {
	case correctionsLeft:
		return fewer(c.at.Returned, &c.p.Corrections)
	case rectifyLeft:
		return fewer(c.at.Rectified, &c.p.Rectifications)
	case reapplyLeft:
		return held(c.at.Reapplied == 0)
	case extensionsLeft:
		if !c.extends() {
			return rule.Passed
		}
		return fewer(c.at.Extended, &c.p.Extension.Times)
	case extensionShort:
		return c.extensionShort()
	case termGiven:
		return c.termGiven()
	case noticeLong:
		return c.noticeLong(&c.p.Notice, c.p.NoticeWorkdays.On)
	case finalNotice:
		return c.noticeLong(&c.p.FinalNotice, true)
	}
	return c.switched(g)
}

func (c *scene) switched(g Guard) rule.Verdict {
	switch g {
	case earlyAllowed:
		return held(c.p.Early.On)
	case noticeKnown:
		return held(c.p.ByNotice.On)
	case directly:
		return held(!c.p.ByNotice.On)
	case classKnown:
		return held(c.p.Concludes.On)
	case reapplyAllowed:
		if c.at.State == state.Concluded {
			return held(c.p.AgainConcluded.On)
		}
		return held(c.p.AgainFailed.On)
	}
	return rule.Undetermined
}

// fewer says whether something happened fewer times than a limit allows.
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

// extends says whether a change asks for a longer term; while nothing is said it may.
func (c *scene) extends() bool { return c.e.EndsOn.IsGiven() || c.e.Extends.Or(true) }

// extensionShort compares the end that is asked for with the first end.
func (c *scene) extensionShort() rule.Verdict {
	if !c.extends() {
		return rule.Passed
	}
	asked, told := c.e.EndsOn.Get()
	if !told || c.at.FirstEnd.IsZero() {
		return rule.Undetermined
	}
	if !asked.After(c.at.End) {
		return rule.Failed
	}
	last := c.months(&c.p.Extension.Months, c.at.FirstEnd, rule.Stay)
	v := notAfter(asked, &last)
	if v == rule.Failed && !c.p.Extension.Firm.On {
		return rule.Undetermined // generally not longer: somebody weighs the reasons
	}
	return v
}

// termGiven asks for an end that is not before the signature.
func (c *scene) termGiven() rule.Verdict {
	end, told := c.e.EndsOn.Get()
	on, day := c.e.On.Get()
	if !told || !day {
		return rule.Undetermined
	}
	return held(!end.Before(on))
}

// noticeLong counts the printed notice, both days inclusive. One that is shorter than a length that no document was found to say
// is for a person to look at.
func (c *scene) noticeLong(l *rule.Limit, workdays bool) rule.Verdict {
	from, began := c.e.From.Get()
	last, ends := c.e.Until.Get()
	if !began || !ends {
		return rule.Undetermined
	}
	n, known := last.DaysSince(from)+1, true
	if workdays {
		n, known = c.days.CountWorkdays(from, last)
	}
	if v := atLeast(n, l); known && (v != rule.Failed || asking.Founded(l.Basis)) {
		return v
	}
	return rule.Undetermined
}

func atLeast(n int, l *rule.Limit) rule.Verdict {
	switch x := rule.Int(int64(n)); {
	case l.Open() && x.Cmp(l.Value) >= 0 && x.Cmp(l.High) < 0:
		return rule.Undetermined
	case x.Cmp(l.Value) >= 0:
		return rule.Passed
	}
	return rule.Failed
}
