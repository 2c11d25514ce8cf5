package enterprise

import (
	"strconv"

	"github.com/keji-rules/keji/rule"
)

// Years are consecutive accounting years, both ends included; none when First is after Last or zero.
type Years struct {
	First int `json:"first"`
	Last  int `json:"last"`
}

// Count returns how many years there are.
func (y Years) Count() int {
	if y.First == 0 || y.Last < y.First {
		return 0
	}
	return y.Last - y.First + 1
}

// Has reports whether a year is among them.
func (y Years) Has(year int) bool { return y.Count() > 0 && y.First <= year && year <= y.Last }

// Text writes the years in one language.
func (y Years) Text(l rule.Lang) string {
	switch y.Count() {
	case 0:
		return rule.T("无", "none").In(l)
	case 1:
		return strconv.Itoa(y.First)
	}
	return strconv.Itoa(y.First) + rule.T("至", " to ").In(l) + strconv.Itoa(y.Last)
}

// FiscalYears answers which accounting years an application filed on a day looks back on: the three before the year of
// filing (Guide Part 3 item 1), or those since the enterprise was registered, a first year that is not whole included.
// An enterprise registered in the year of filing has none. An error is malformed input, or a day that no edition covers.
func FiscalYears(of *Profile, filed rule.Date) (rule.Answer[Years], error) {
	e, err := inForce(filed)
	if err != nil {
		return rule.Answer[Years]{}, err
	}
	return e.Policy.fiscalYears(of, started(&e.Edition, filed, rule.Text{}), filed)
}

// FiscalYears answers under this policy, whatever edition is in force.
func (p Policy) FiscalYears(of *Profile, filed rule.Date) (rule.Answer[Years], error) {
	return p.fiscalYears(of, started(nil, filed, rule.Text{}), filed)
}

func (p *Policy) fiscalYears(of *Profile, t *rule.Trace, filed rule.Date) (rule.Answer[Years], error) {
	if err := Validate(of); err != nil {
		return rule.Answer[Years]{}, err
	}
	years := Years{filed.Year() - whole(p.Years), filed.Year() - 1}
	t.Add(p.line(ruleYears, rule.Figure("申报日", "day of filing", rule.OnDay(filed)), rule.Figure("回溯年数", "years", p.Years.Known(rule.Years))).On(p.Years.Basis))
	if since, given := rule.Need(t, book.Fact(factRegistered), of.Registered); given && since.Year() > years.First {
		years.First = since.Year()
		t.Add(p.line(ruleSinceFounded, book.Fact(factRegistered).Is(rule.OnDay(since))))
	}
	if years.Count() == 0 {
		years = Years{}
	}
	return rule.Conclude(t, book, ruleYears, years)
}
