package report

import (
	"strings"

	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// Duty is a report that is due.
type Duty struct {
	Kind Kind          `json:"kind"`
	By   rule.Deadline `json:"by"` // the last day, inclusive
	// Acceptance: without it there is no acceptance.
	Acceptance bool `json:"acceptance,omitzero"`
}

// Duties are the reports that are due, by day.
type Duties struct {
	Reports []Duty `json:"reports"`
	// Secret: they go by the rules on secrecy, and not into the open system.
	Secret bool `json:"secret,omitzero"`
}

// Text says it in one language.
func (d Duties) Text(l rule.Lang) string {
	words := make([]string, 0, len(d.Reports)+1)
	for _, x := range d.Reports {
		word := x.Kind.Text(l) + rule.T("截止 ", " by ").In(l) + x.By.Known().Text(l)
		if x.Acceptance {
			word += rule.T("（验收的条件）", " (a condition of acceptance)").In(l)
		}
		words = append(words, word)
	}
	if len(words) == 0 {
		words = append(words, rule.T("没有提交报告的义务", "no report is due").In(l))
	}
	if d.Secret {
		words = append(words, rule.T("按保密规定提交", "by the rules on secrecy").In(l))
	}
	return strings.Join(words, rule.T("；", "; ").In(l))
}

// DutiesOf says which reports are due, and by when.
func DutiesOf(u Undertaking) (rule.Answer[Duties], error) { return inForce(u, dutiesOf) }

// DutiesOf says it under these numbers and this calendar.
func (p Policy) DutiesOf(u Undertaking, days calendar.Calendar) (rule.Answer[Duties], error) {
	return under(p, u, days, dutiesOf)
}

func dutiesOf(q *inquiry) (rule.Answer[Duties], error) {
	d := Duties{Reports: []Duty{}}
	fiscal, told := rule.Need(q.Trace, book.Fact(factFiscal), q.Facts.Fiscal)
	l := q.Resting(ruleOwed, []rule.Basis{duty.Read()})
	if !told {
		l.Verdict = rule.Given(rule.Undetermined)
		return rule.Conclude(q.Trace, book, ruleDuties, d)
	}
	l.Values = append(l.Values, rule.Figure("利用财政资金", "publicly funded", rule.Whether(fiscal)))
	if !fiscal {
		return rule.Conclude(q.Trace, book, ruleDuties, d)
	}
	q.yearly(&d)
	by := q.finalBy()
	q.Resting(ruleFinalBy, q.finalLaw(), asking.Last(by))
	d.Reports = append(d.Reports, Duty{Kind: Final, By: by, Acceptance: q.Policy.Condition.On})
	if secret, given := rule.Need(q.Trace, book.Fact(factClassified), q.Facts.Classified); given && secret {
		d.Secret = true
		q.Line(ruleSecret)
	}
	return rule.Conclude(q.Trace, book, ruleDuties, d)
}

// finalBy is the last day for the final report: the printed one for applying, or so long after the end.
func (q *inquiry) finalBy() rule.Deadline {
	end := q.Facts.EndsOn.Or(rule.Date{})
	limit := rule.TimeLimit{Length: q.Policy.Due, Unit: rule.MonthUnit}
	if q.Policy.DueDays.On {
		limit.Unit = rule.DayUnit
	}
	d := q.Days.Deadline(limit, end)
	if by, printed := q.Facts.ApplyBy.Get(); printed {
		d = asking.Printed(by, end)
	}
	d.What, d.Event = rule.T("提交最终报告", "hand in the final report"), rule.T("合同执行期止日", "end of the term")
	return d
}

func (q *inquiry) finalLaw() []rule.Basis {
	if q.Facts.ApplyBy.IsGiven() {
		return []rule.Basis{civil, q.Policy.Condition.Basis}
	}
	return []rule.Basis{q.Policy.Due.Basis, q.Policy.DueDays.Basis, q.Policy.Condition.Basis}
}

// yearly adds a report for each month of the profile at whose end the project runs.
func (q *inquiry) yearly(d *Duties) {
	if !q.Policy.Yearly.On {
		return
	}
	start, told := rule.Need(q.Trace, book.Fact(factStarts), q.Facts.StartsOn)
	end := q.Facts.EndsOn.Or(rule.Date{})
	if !told {
		q.Resting(ruleAnnualBy, []rule.Basis{q.Policy.Month.Basis, q.Policy.Yearly.Basis}).Verdict = rule.Given(rule.Undetermined)
		return
	}
	month := int(q.Policy.Month.Value.Num())
	for year := start.Year(); year <= end.Year(); year++ {
		last := rule.NewDate(year, month, 1).AddMonths(1).AddDays(-1)
		if last.IsZero() || last.Before(start) || last.After(end) {
			continue
		}
		by := asking.Printed(last, last)
		by.What, by.Why = rule.T("提交年度报告", "hand in the annual report"), rule.T("当月末日", "the last day of the month")
		q.Resting(ruleAnnualBy, []rule.Basis{q.Policy.Month.Basis, q.Policy.Yearly.Basis}, asking.Last(by))
		d.Reports = append(d.Reports, Duty{Kind: Annual, By: by})
	}
}
