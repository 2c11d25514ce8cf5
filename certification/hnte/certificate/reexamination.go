package certificate

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/keji-rules/keji/rule"
)

// Reexamination says what a re-examination (复核) of a year looks at.
type Reexamination struct {
	Year int `json:"year"`
	// Held says that the year lies within the validity, so that a status can be lost for it.
	Held bool `json:"held"`
	// RDYears are the accounting years whose R&D expense and sales are added up, oldest first; BandYear is the one whose sales
	// choose the ratio. All other conditions are those of Year.
	RDYears  []int `json:"rd_years"`
	BandYear int   `json:"band_year"`
}

// Text says the years in one language.
func (r Reexamination) Text(l rule.Lang) string {
	if !r.Held {
		return rule.T("该年度不在有效期内", "the year lies outside the validity").In(l)
	}
	years := make([]string, len(r.RDYears))
	for i, year := range r.RDYears {
		years[i] = strconv.Itoa(year)
	}
	return rule.T(fmt.Sprintf("研发费用占比按%s年度合计，按%d年度销售收入确定比例", strings.Join(years, "、"), r.BandYear),
		fmt.Sprintf("R&D over sales of %s together, ratio by the sales of %d", strings.Join(years, ", "), r.BandYear)).In(l)
}

// Reexamination says which years a re-examination of a year tests: for R&D the year in question and the two before it, or
// those since the enterprise was registered, with the ratio chosen by the sales of the year in question; for all else
// that year. Whether it would pass is decided by package hnte. The term of the documents of 2008 is not known, and the
// answer then open.
func (c Certificate) Reexamination(year int) (rule.Answer[Reexamination], error) {
	return inForce(c, byYear(year), rule.Date{}, reexamination(year))
}

// Reexamination says under this policy which years a re-examination tests.
func (p Policy) Reexamination(c Certificate, year int) (rule.Answer[Reexamination], error) {
	return under(p, c, byYear(year), rule.Date{}, reexamination(year))
}

func reexamination(year int) question[Reexamination] {
	return func(p *Policy, c *Certificate, t *rule.Trace) (rule.Answer[Reexamination], error) {
		term := p.validLines(c, t)
		r := Reexamination{Year: year, Held: year >= term.From.Year() && year <= term.Until.Year(), RDYears: []int{}, BandYear: year}
		judged(t, ruleHeld, whether(r.Held), inYear("问题所属年度", "year in question", year))
		if r.Held {
			r.RDYears = p.tested(c, t, year)
			p.bandLines(t, year)
		}
		return rule.Conclude(t, book, ruleReexamined, r)
	}
}

// tested are the years of the R&D test.
func (p *Policy) tested(c *Certificate, t *rule.Trace, year int) []int {
	l := line(t, ruleTestYears, rule.Figure("会计年度数", "accounting years", p.TestYears.Known(rule.Years)))
	*l = l.On(p.TestYears.Basis)
	if p.TestYears.Open() {
		t.Because(rule.LawUnknown)
		return nil
	}
	first := year - whole(p.TestYears) + 1
	// Whoever was certified in a year was registered in the year before it at the latest.
	if first < c.IssuedOn.Or(rule.Date{}).Year()-1 {
		if registered, given := need(t, factRegistered, c.RegisteredOn); given {
			l.Values = append(l.Values, isDay(factRegistered, registered))
			first = max(first, registered.Year())
		}
	}
	years := make([]int, 0, year-first+1)
	for y := first; y <= year; y++ {
		years = append(years, y)
	}
	l.Values = append(l.Values, inYear("自", "from", first), inYear("至", "to", year))
	return years
}

func (p *Policy) bandLines(t *rule.Trace, year int) {
	l := line(t, ruleBandYear, inYear("销售收入年度", "sales of", year))
	*l = l.Saying(rule.T("其余条件按该年度检查", "all other conditions are those of that year"))
	l = line(t, ruleReexamEffect)
	*l = l.On(p.Grounds.Conditions.Basis).Saying(rule.T("有关部门可书面提请复核；不符合条件的，自不符合条件年度起取消资格", "any authority may ask for it in writing; where the conditions are not met, the status is lost from the first such year"))
}
