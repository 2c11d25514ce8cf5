package certification

import (
	"slices"

	"github.com/keji-rules/keji/certification/hnte"
	"github.com/keji-rules/keji/certification/hnte/certificate"
	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// lastDay is where deadlines without a day stand.
var lastDay = rule.NewDate(9999, 12, 31)

// deadlines lists what is still to come on a day: by day, then what is counted in working days.
func deadlines(f *File, on rule.Date, by calendar.Calendar) ([]Deadline, error) {
	all := append(roundDeadlines(on, by), numberDeadlines(f, on)...)
	all = append(all, settlement(on)...)
	more, err := certificateDeadlines(f, on, by)
	all = slices.DeleteFunc(append(all, more...), func(d Deadline) bool {
		by, dated := d.By.Get()
		return dated && by.Before(on) && !d.Overdue && !d.Unknown
	})
	slices.SortStableFunc(all, func(a, b Deadline) int { return a.By.Or(lastDay).Compare(b.By.Or(lastDay)) })
	return all, err
}

// roundDeadlines are those of this year's round: the batch that is open and the round itself.
func roundDeadlines(on rule.Date, by calendar.Calendar) (all []Deadline) {
	r, _ := techsme.RoundOf(on.Year())
	closes := r.Closes.On.Or(rule.Date{}) // of no round, and of one whose last day is not known: before any day
	if on.After(closes) {
		return nil
	}
	all = append(all, dated("techsme", closes, book.Line(ruleRoundCloses).On(r.Closes.Basis)))
	for _, b := range r.Batches {
		cut, given := b.On.Get()
		if !given || on.After(cut) {
			continue
		}
		if cut != closes {
			all = append(all, dated("techsme", cut, book.Line(ruleBatchCloses).On(b.Basis)))
		}
		if r.ReviewDays.Source.Valid() {
			all = append(all, review(&r, cut, by))
		}
		break
	}
	return all
}

// review is the municipal review of a batch, in working days after its last day.
func review(r *techsme.Round, cut rule.Date, by calendar.Calendar) Deadline {
	l := book.Line(ruleReview, onDay("批次截止", "batch until", cut),
		rule.Figure("其后工作日数", "working days after it", r.ReviewDays.Known(rule.Workdays))).On(r.ReviewDays.Basis)
	if last, known := by.Deadline(rule.TimeLimit{Length: r.ReviewDays, Unit: rule.WorkdayUnit}, cut).Last(); known {
		return dated("techsme", last, l)
	}
	return Deadline{Scheme: "techsme", Line: l.Saying(workingDays)}
}

// numberDeadlines: the numbers in force run out, and are updated in the next year.
func numberDeadlines(f *File, on rule.Date) (all []Deadline) {
	given, _ := f.Registrations.Get()
	for i := range given {
		n, err := techsme.ParseNumber(given[i].Number)
		if err != nil {
			continue
		}
		status, err := entryOf(f, &given[i], n).StatusOn(on)
		if err != nil || inForce(status, techsme.NumberValid) == rule.Failed {
			continue
		}
		until, p, err := validUntil(n)
		if err != nil {
			continue
		}
		named := rule.Named{Title: rule.T("编号", "number"), Words: rule.T(given[i].Number, given[i].Number)}
		all = append(all, dated("techsme", until, book.Line(ruleNumberEnds, named).On(p.ValidUntil.Day.Basis)),
			dated("techsme", p.UpdateBy.In(n.Year()+1), book.Line(ruleUpdate, named).On(p.UpdateBy.Day.Basis)))
	}
	return all
}

// settlement is the next annual settlement.
func settlement(on rule.Date) []Deadline {
	law, err := certificate.Editions().On(on)
	if err != nil {
		return nil
	}
	by := law.Policy.Tax.SettleBy
	day, year := by.In(on.Year()), on.Year()-1
	if day.Before(on) {
		day, year = by.In(on.Year()+1), on.Year()
	}
	return []Deadline{dated("superdeduction", day, book.Line(ruleSettlement, inYear("纳税年度", "tax year", year)).On(by.Day.Basis))}
}

// certificateDeadlines are those of the certificate issued last, where one is held.
func certificateDeadlines(f *File, on rule.Date, by calendar.Calendar) ([]Deadline, error) {
	law, err := certificate.Editions().On(on)
	if err != nil {
		return nil, nil
	}
	last, _ := f.Held(on)
	if term, _ := valid(f, last); term.Until.Year() < on.Year()-1 {
		return nil, nil // there is none, or what it asked for is long past
	}
	a, err := lifeOf(f, last).DeadlinesBy(on, by)
	due, _ := a.Value()
	all := make([]Deadline, 0, len(due))
	for _, d := range due {
		kind := rule.T(d.Kind.Text(rule.ZH), d.Kind.Text(rule.EN))
		l := book.Line(ruleCertificate, rule.Named{Title: rule.T("事项", "what"), Words: kind}).On(basisOf(&law.Policy, d.Kind, on)).At(d.Path)
		if by, known := d.Last.Get(); known {
			l.Values = append(l.Values, onDay("截止日（含）", "last day (inclusive)", by))
		} else {
			l = l.Saying(whyOpen(d))
		}
		all = append(all, Deadline{"hnte", d.Last, d.Overdue.Or(false), !d.Overdue.IsGiven() && d.Last.IsGiven(), l})
	}
	return all, err
}

var workingDays = rule.T("按工作日计，未提供工作日历", "counted in working days: no calendar is given")

// whyOpen says why a deadline has no day.
func whyOpen(d certificate.Deadline) rule.Text {
	switch {
	case d.Kind == "public_notice":
		return workingDays
	case d.Kind == "renewal":
		return rule.T("当年申报通知未收录，以通知为准", "the call of that year is not known here")
	case d.From.IsGiven():
		return rule.T("2008年办法的报告期限未见，截止日待定", "the term of the Measures of 2008 is not known")
	}
	return rule.T("未提供变更情况；如有，自发生之日起计", "changes are not given; where there was one, the term runs from its day")
}

// basisOf is what a deadline of a certificate rests on.
func basisOf(p *certificate.Policy, kind certificate.DeadlineKind, on rule.Date) rule.Basis {
	switch kind {
	case "annual_report":
		return p.ReportBy.Day.Basis
	case "change_report":
		return p.ChangeMonths.Basis
	case "public_notice":
		return p.NoticeDays.Basis
	case "recertification":
		return p.Tax.ByYearEnd.Basis
	case "renewal":
		if law, err := hnte.Editions().On(on); err == nil {
			return law.Policy.RenewalYears.Basis
		}
	}
	return p.ValidYears.Basis
}

func dated(scheme string, by rule.Date, l rule.Line) Deadline {
	l.Values = append(l.Values, onDay("截止日（含）", "last day (inclusive)", by))
	return Deadline{Scheme: scheme, By: rule.Given(by), Line: l}
}
