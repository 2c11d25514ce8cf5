package enterprise

import "github.com/keji-rules/keji/rule"

// Heads are the monthly averages of one year, exact and so often fractional, and the months they rest on.
type Heads struct {
	Staff  rule.Number `json:"staff"`
	Tech   rule.Number `json:"tech"`
	Months int         `json:"months"`
}

// Text writes the averages in one language.
func (h Heads) Text(l rule.Lang) string {
	return rule.T("职工 ", "staff ").In(l) + rule.Exactly(h.Staff, rule.Persons).Text(l) +
		rule.T("，科技人员 ", ", technical staff ").In(l) + rule.Exactly(h.Tech, rule.Persons).Text(l)
}

// HeadCounts answers the monthly averages of a year (Guide Part 3 item 5 number 3), under the edition in force on the day of
// filing: the mean of the months' means, each (opening + closing) / 2, over the months operated, from the month of
// registration on. Nothing is rounded. A year before the registration has no months and no heads. An error is malformed
// input, or a day that no edition covers.
func HeadCounts(of *Profile, filed rule.Date, year int) (rule.Answer[Heads], error) {
	e, err := inForce(filed)
	if err != nil {
		return rule.Answer[Heads]{}, err
	}
	return e.Policy.headCounts(of, started(&e.Edition, filed, inYear(year)), year)
}

// HeadCounts answers under this policy, whatever edition is in force.
func (p Policy) HeadCounts(of *Profile, year int) (rule.Answer[Heads], error) {
	return p.headCounts(of, started(nil, rule.Date{}, inYear(year)), year)
}

func (p *Policy) headCounts(of *Profile, t *rule.Trace, year int) (rule.Answer[Heads], error) {
	if err := Validate(of); err != nil {
		return rule.Answer[Heads]{}, err
	}
	first := firstMonth(of, year)
	var staff, tech half
	months, given := rule.Need(t, book.Fact(factMonths), of.Months)
	counted, lines := 0, []rule.Line{}
	for i := range months {
		if m := &months[i]; m.Year == rule.Given(year) {
			counted++
			lines = append(lines, p.monthLine(t, m, i, &staff, &tech))
		}
	}
	operated := 13 - first
	if given && counted != operated {
		lackMonths(t, of)
	}
	if t.Lacking() {
		t.Add(p.line(ruleHeads, t.Open()...))
		return rule.Conclude(t, book, ruleHeads, Heads{})
	}
	h := Heads{staff.mean(counted), tech.mean(counted), counted}
	t.Add(p.line(ruleOperated, rule.Figure("经营月数", "months operated", rule.Exactly(rule.Int(int64(operated)), rule.Plain)),
		rule.Figure("已填月数", "months given", rule.Exactly(rule.Int(int64(counted)), rule.Plain))))
	t.Add(p.line(ruleHeads, rule.Figure("职工月平均数", "mean staff", rule.Exactly(h.Staff, rule.Persons)),
		rule.Figure("科技人员月平均数", "mean technical staff", rule.Exactly(h.Tech, rule.Persons))))
	for _, l := range lines {
		t.Add(l)
	}
	return rule.Conclude(t, book, ruleHeads, h)
}

// firstMonth is the first month operated in a year; 13 when the enterprise was registered after it.
func firstMonth(of *Profile, year int) int {
	since, given := of.Registered.Get()
	y, m, _ := since.Split()
	switch {
	case !given || y < year:
		return 1
	case y > year:
		return 13
	}
	return m
}

// lackMonths says what keeps the year from being whole: months, or the day of registration that would excuse them.
func lackMonths(t *rule.Trace, of *Profile) {
	t.Lack(book.Fact(factMonths))
	if !of.Registered.IsGiven() {
		t.Lack(book.Fact(factRegistered))
	}
}

// monthLine adds one month up and returns its line.
func (p *Policy) monthLine(t *rule.Trace, m *Month, i int, staff, tech *half) rule.Line {
	twice := staff.add(t, m.StaffOpening, factStaffOpening) + staff.add(t, m.StaffClosing, factStaffClosing)
	twiceTech := tech.add(t, m.TechOpening, factTechOpening) + tech.add(t, m.TechClosing, factTechClosing)
	return p.line(ruleMonth, rule.Figure("月份", "month", rule.Exactly(rule.Int(int64(m.Month.Or(0))), rule.Plain)),
		rule.Figure("职工", "staff", rule.Exactly(rule.Frac(twice, 2), rule.Persons)),
		rule.Figure("科技人员", "technical staff", rule.Exactly(rule.Frac(twiceTech, 2), rule.Persons))).At(at("months", i))
}

// half adds up opening and closing counts: twice the sum of the months' means.
type half struct{ twice int64 }

func (h *half) add(t *rule.Trace, v rule.Opt[int], id rule.FactID) int64 {
	n, _ := rule.Need(t, book.Fact(id), v)
	h.twice += int64(n)
	return int64(n)
}

func (h *half) mean(months int) rule.Number { return rule.Frac(h.twice, 2*int64(months)) }
