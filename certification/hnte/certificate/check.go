package certificate

import (
	"slices"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// earliestYear and lastYear bound the days and years that can be asked about.
const (
	earliestYear = 2000
	lastYear     = 9000
)

// mostCounted bounds the terms of a policy (years, months, days), so that no answer leaves the calendar.
const mostCounted = 50

// whole reads a limit that counts. The check of the policy has refused what is no whole number in its bounds.
func whole(l rule.Limit) int { return int(l.Value.Num() / l.Value.Den()) }

// bounded is a count of a policy and the bounds within which it can be computed with.
type bounded struct {
	path     string
	of       rule.Limit
	low, top int64
	mayOpen  bool // an unknown figure leaves the answer open
}

func (p *Policy) counts() []bounded {
	term := func(path string, l rule.Limit) bounded { return bounded{path: path, of: l, top: mostCounted} }
	year := func(path string, l rule.Limit) bounded { return bounded{path: path, of: l, low: 1, top: lastYear} }
	all := []bounded{
		term("review_months", p.ReviewMonths), term("notice_days", p.NoticeDays), term("bar_years", p.BarYears),
		term("tax.loss_years", p.Tax.LossYears), term("tax.long_years", p.Tax.LongYears), term("tax.look_back", p.Tax.LookBack),
		year("first_due", p.FirstDue), year("tax.first_qualified", p.Tax.FirstQualified),
		{path: "valid_years", of: p.ValidYears, low: 1, top: mostCounted}, {path: "most_missed", of: p.MostMissed, low: 1, top: mostCounted},
		{path: "change_months", of: p.ChangeMonths, top: mostCounted, mayOpen: true}, {path: "test_years", of: p.TestYears, low: 1, top: mostCounted, mayOpen: true},
	}
	all = append(all, p.ReportBy.counts("report_by")...)
	all = append(all, p.Tax.YearEnd.counts("tax.year_end")...)
	return append(all, p.Tax.SettleBy.counts("tax.settle_by")...)
}

func (m MonthDay) counts(path string) []bounded {
	return []bounded{{path: path + ".month", of: m.Month, low: 1, top: 12}, {path: path + ".day", of: m.Day, low: 1, top: 31}}
}

// check refuses a policy that cannot be computed with: what rule.CheckPolicy finds, counts that are not whole or out of
// bounds, a reduced rate that is none.
func (p *Policy) check() error {
	var found []door.Problem
	for _, problem := range rule.CheckPolicy(p) {
		found = append(found, door.Problem{Path: problem.Path, Code: door.OutOfRange, Text: problem.What, Remedy: rule.T("请更正政策中的此项", "correct this part of the policy")})
	}
	for _, b := range p.counts() {
		if !b.holds() && !slices.ContainsFunc(found, func(f door.Problem) bool { return f.Path == b.path }) {
			found = append(found, door.Problem{Path: b.path, Code: door.OutOfRange, Text: rule.T("应为范围内的整数", "must be a whole number within bounds"),
				Remedy: rule.T("请填写确定的整数", "give one whole number")})
		}
	}
	t := p.Tax
	if t.Rate.Open() || t.Reduced.Open() || t.Reduced.Value.Sign() < 0 || t.Rate.Value.Cmp(t.Reduced.Value) < 0 || t.Rate.Value.Cmp(rule.Int(1)) > 0 {
		found = append(found, door.Problem{Path: "tax.reduced", Code: door.OutOfRange, Text: rule.T("优惠税率应不小于零且不高于法定税率，法定税率不高于100%", "the reduced rate lies from zero to the general rate, which is 100% at most"),
			Remedy: rule.T("请核对两项税率", "check both rates")})
	}
	return problems(found)
}

func (b *bounded) holds() bool {
	v := b.of.Value
	if b.of.Open() {
		return b.mayOpen
	}
	return v.IsInt() && v.Cmp(rule.Int(b.low)) >= 0 && v.Cmp(rule.Int(b.top)) <= 0
}

// problems is the error that says all of them, nil for none.
func problems(found []door.Problem) error {
	if len(found) == 0 {
		return nil
	}
	return &door.InputError{Problems: found}
}
