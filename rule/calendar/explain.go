package calendar

import (
	"strconv"

	"github.com/keji-rules/keji/rule"
)

// Count is the reckoning of a deadline, day by day for days and working days, by corresponding days for months and years.
type Count struct {
	Deadline rule.Deadline
	Steps    []Step
}

// Step is one day of a count.
type Step struct {
	Date    rule.Date
	Number  int       // how many are counted up to and including this day
	Counted bool      // whether this day is counted, or completes a month or year
	Why     rule.Text // why it is, or is not
	Notice  rule.Citation
}

// maxSteps bounds an explanation: no document states a time limit of more days.
const maxSteps = 40_000

// Explain says how a deadline was reckoned. False where its last day is not known or this calendar reckons another one.
func (c Calendar) Explain(d rule.Deadline) (Count, bool) {
	last, known := d.Last()
	again, _ := c.Deadline(d.Limit, d.From).Last()
	p, _, ok := d.Limit.Periods()
	if !known || !ok || last != again || p.Count > maxSteps {
		return Count{}, false
	}
	steps := []Step{c.eventStep(&d)}
	switch p.Unit {
	case rule.MonthUnit, rule.YearUnit:
		steps = append(steps, c.corresponding(&d, p)...)
	default:
		steps = append(steps, c.daily(&d, p)...)
	}
	return Count{d, append(steps, c.moved(&d)...)}, true
}

// eventStep is the day of the event itself.
func (c Calendar) eventStep(d *rule.Deadline) Step {
	s := Step{Date: d.From, Why: rule.T("起算日，不计入", "the day of the event, not counted")}
	if d.Limit.FirstDay() == rule.FirstDayExcluded {
		return s
	}
	if works, _ := c.IsWorkday(d.From); d.Limit.Unit == rule.WorkdayUnit && !works {
		s.Why = rule.T("起算日，非工作日，不计入", "the day of the event, no working day, not counted")
		return s
	}
	s.Why = rule.T("起算日，计入", "the day of the event, counted")
	if d.Limit.Unit == rule.DayUnit || d.Limit.Unit == rule.WorkdayUnit {
		s.Counted, s.Number = true, 1
	}
	return s
}

// direction is one day on, or back.
func direction(d *rule.Deadline) int {
	if d.Limit.Back {
		return -1
	}
	return 1
}

// daily counts day by day until the period is full.
func (c Calendar) daily(d *rule.Deadline, p rule.Period) []Step {
	var all []Step
	n := c.eventStep(d).Number
	for day, step := d.From, direction(d); n < p.Count; {
		day = day.AddDays(step)
		if day.IsZero() {
			break
		}
		s := Step{Date: day, Counted: true, Why: rule.T("计入", "counted")}
		if p.Unit == rule.WorkdayUnit {
			what := c.Day(day)
			s.Counted, s.Why, s.Notice = what.Workday == rule.Passed, what.Why(), what.named()
		}
		if s.Counted {
			n++
		}
		s.Number = n
		all = append(all, s)
	}
	return all
}

// named is the notice that names the day itself; the plain rule needs none.
func (d *Day) named() rule.Citation {
	if d.reason == dayOff || d.reason == madeUp {
		return d.Notice
	}
	return rule.Citation{}
}

// corresponding counts months or years by their corresponding days.
func (c Calendar) corresponding(d *rule.Deadline, p rule.Period) []Step {
	all := make([]Step, 0, p.Count)
	for n := 1; n <= p.Count; n++ {
		part := rule.Period{Count: n, Unit: p.Unit}
		on := part.End(d.From, d.Limit.FirstDay())
		if d.Limit.Back {
			on = part.Start(d.From)
			if d.Limit.FirstDay() == rule.FirstDayCounted {
				on = on.AddDays(1)
			}
		}
		all = append(all, Step{Date: on, Number: n, Counted: true, Why: completes(d, part, on)})
	}
	return all
}

// completes says which month or year the day completes, and where the month lacks the day, that its last day does.
func completes(d *rule.Deadline, p rule.Period, on rule.Date) rule.Text {
	why := rule.T("满"+p.Text(rule.ZH), p.Text(rule.EN)+" complete")
	_, _, began := d.From.Split()
	_, _, ends := on.Split()
	if _, _, next := on.AddDays(1).Split(); next == 1 && ends < began && d.Limit.FirstDay() == rule.FirstDayExcluded {
		return rule.T(why.ZH+"，当月无对应日，以月末日为准", why.EN+": the month lacks the day, its last one counts")
	}
	return why
}

// moved are the days of rest over which the last day moved, and the day it came to.
func (c Calendar) moved(d *rule.Deadline) []Step {
	if d.Before.IsZero() {
		return nil
	}
	var all []Step
	last, _ := d.Last()
	step := 1
	if last.Before(d.Before) {
		step = -1
	}
	n, _, _ := d.Limit.Periods()
	for day := d.Before; ; day = day.AddDays(step) {
		what := c.Day(day)
		why := rule.T("末日为"+what.Why().ZH+"，移至下一日", "the last day is a "+what.Why().EN+", and moves by a day")
		if day == last {
			why = rule.T("末日："+what.Why().ZH, "last day: "+what.Why().EN)
		}
		all = append(all, Step{Date: day, Number: n.Count, Why: why, Notice: what.named()})
		if day == last || day.IsZero() {
			return all
		}
	}
}

// Text writes the count in one language, one day a line.
func (c Count) Text(l rule.Lang) string {
	text := c.Deadline.Text(l) + "\n"
	for _, s := range c.Steps {
		text += "  " + s.Text(l) + "\n"
	}
	return text
}

// Text writes one day of the count in one language.
func (s Step) Text(l rule.Lang) string {
	text := s.Date.String() + " " + weekdays[s.Date.Weekday()].In(l) + " "
	if s.Counted {
		text += rule.T("第", "no. ").In(l) + strconv.Itoa(s.Number) + " "
	} else {
		text += rule.T("— ", "– ").In(l)
	}
	text += s.Why.In(l)
	if !s.Notice.IsZero() {
		text += rule.T("〔", " [").In(l) + s.Notice.Text(l) + rule.T("〕", "]").In(l)
	}
	return text
}
