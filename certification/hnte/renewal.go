package hnte

import (
	"slices"
	"strconv"

	"github.com/keji-rules/keji/certification/enterprise"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Renewal says how filings on several days would fare, as far as the yearly figures tell: earliest day first.
type Renewal struct {
	// Best is the first day on which filing is open and the figures suffice: every year later is a year without the
	// status. Widest is the one with the widest margin of R&D over what is required. Both are zero where no day does.
	Best   rule.Date   `json:"best,omitzero"`
	Widest rule.Date   `json:"widest,omitzero"`
	Days   []FilingDay `json:"days"`
}

// FilingDay is what can be said of a filing on one day.
type FilingDay struct {
	On rule.Date `json:"on"`
	// MayFile: the certificate is due for renewal or there is none, a withdrawal is past, the firm is old enough.
	// Figures: the share of R&D, its domestic share and the number of rights suffice.
	MayFile rule.Verdict `json:"may_file"`
	Figures rule.Verdict `json:"figures"`
	// Share is R&D over sales of the three years, Required what the sales of the last of them ask for.
	Share    rule.Known `json:"share"`
	Required rule.Known `json:"required"`
	// Rights are those usable on the day; zero where the profile gives none.
	Rights enterprise.RightCount `json:"rights"`
}

// Text names the best day in one language.
func (r Renewal) Text(l rule.Lang) string {
	if r.Best.IsZero() {
		return rule.T("所列年度均不可行", "none of the days").In(l)
	}
	year := strconv.Itoa(r.Best.Year())
	text := rule.T("宜于"+year+"年申报（"+r.Best.String()+"）", "file in "+year+" ("+r.Best.String()+")").In(l)
	if r.Widest != r.Best {
		year = strconv.Itoa(r.Widest.Year())
		text += rule.T("；研究开发费用占比余量最大的是"+year+"年", "; the widest margin of R&D is in "+year).In(l)
	}
	return text
}

const mostDays = 50 // of one plan

// PlanRenewal answers on which of several days an enterprise would best file, given a profile that holds planned figures
// beside actual ones: sales, R&D and rights of the years to come as they are expected. For each day it says whether
// filing is open then (a certificate is renewed in the calendar year in which it expires and not before), the share of
// R&D over the three years before and the band that the sales of the last of them select, the distance in yuan, whether
// sales just beyond the next edge of a band would change the result (the requirement falls where sales pass 50 and 200
// million yuan), and which rights are usable by then. What else Article 11 asks is left to the application itself. A day
// to come is judged by the edition that is open now, and other expense beyond its cap is not counted on. An error is malformed input, no day or more than 50, or a
// day before the documents of 2016 (*rule.EditionError).
func PlanRenewal(of *enterprise.Profile, days ...rule.Date) (rule.Answer[Renewal], error) {
	days = slices.Compact(slices.SortedFunc(slices.Values(days), rule.Date.Compare))
	if len(days) == 0 || len(days) > mostDays || days[0].IsZero() {
		return rule.Answer[Renewal]{}, &door.InputError{Problems: []door.Problem{{
			Path: "days", Code: door.OutOfRange, Text: rule.T("拟申报日期应为1至50个有效日期", "there must be 1 to 50 days of filing, each a date"),
			Remedy: rule.T("请列出拟申报的日期", "list the days on which to file"),
		}}}
	}
	if of == nil {
		of = &enterprise.Profile{}
	}
	t := &rule.Trace{}
	plan := renewalPlan{t: t, of: of, sheet: rule.NewSheet(book)}
	var value Renewal
	for _, day := range days {
		one, err := plan.day(day)
		if err != nil {
			return rule.Answer[Renewal]{}, err
		}
		value.Days = append(value.Days, one)
	}
	return plan.conclude(value)
}

// conclude chooses among the days. A day that cannot be told keeps the answer open as long as none before it will do.
func (p *renewalPlan) conclude(value Renewal) (rule.Answer[Renewal], error) {
	var widest rule.Number
	for _, d := range value.Days {
		switch both(d.MayFile, d.Figures) {
		case rule.Passed:
			margin, _ := minus(d.Share, d.Required)
			if value.Best.IsZero() {
				value.Best = d.On
			}
			if value.Widest.IsZero() || margin.Cmp(widest) > 0 {
				value.Widest, widest = d.On, margin
			}
		case rule.Undetermined:
			p.open = p.open || value.Best.IsZero()
		}
	}
	p.t.Add(renewalBook.Line(renewalBest, rule.Named{Title: rule.T("结论", "result"), Words: rule.T(value.Text(rule.ZH), value.Text(rule.EN))}))
	if p.open {
		return rule.ConcludeWith(p.t, renewalBook, renewalBest, rule.Opt[Renewal]{})
	}
	return rule.ConcludeWith(p.t, renewalBook, renewalBest, rule.Given(value))
}

// both is passed where each is, and failed where one is.
func both(a, b rule.Verdict) rule.Verdict {
	switch {
	case a == rule.Failed || b == rule.Failed:
		return rule.Failed
	case a == rule.Passed && b == rule.Passed:
		return rule.Passed
	}
	return rule.Undetermined
}

// minus is the difference of two known quantities.
func minus(a, b rule.Known) (rule.Number, bool) {
	x, known := a.Exact()
	y, knew := b.Exact()
	y, fits := y.Times(rule.Int(-1))
	d, fit := x.Plus(y)
	return d, known && knew && fits && fit
}
