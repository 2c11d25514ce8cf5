package certificate

import (
	"fmt"

	"github.com/keji-rules/keji/rule"
)

// Explain says what each part of a number means, under the edition in force for its year, and what was not checked. The
// value is the number itself. A prefix that the year did not have is a failed line and refuses nothing.
func (n Number) Explain() (rule.Answer[Number], error) {
	return inForce(Certificate{Number: rule.Given(n.text)}, n.pick, rule.Date{}, n.explain)
}

// Explain says what each part of a number means under this policy.
func (p Policy) Explain(n Number) (rule.Answer[Number], error) {
	return under(p, Certificate{Number: rule.Given(n.text)}, n.pick, rule.Date{}, n.explain)
}

func (n Number) pick(*Certificate) (rule.Date, rule.Text, error) {
	return rule.NewDate(n.Year(), 12, 31), rule.T("编号年度末日", "last day of the number's year"), nil
}

func (n Number) explain(p *Policy, _ *Certificate, t *rule.Trace) (rule.Answer[Number], error) {
	law := layout(n.Year())
	prefix := judged(t, ruleNumberPrefix, whether(n.Prefix() == certified || p.Review.On), said("编号所载", "in the number", rule.T(n.Prefix(), n.Prefix())))
	*prefix = prefix.On(law, p.Review.Basis).Saying(prefixText(n.Prefix(), p.Review.On))
	laid := func(id rule.ID, value rule.Named) {
		l := line(t, id, value)
		*l = l.On(law)
	}
	laid(ruleNumberIssue, inYear("编号所载", "in the number", n.Year()))
	name := provinceName(n.Province())
	laid(ruleNumberProvince, said("编号所载", "in the number", rule.T(n.Province()+" "+name.ZH, n.Province()+" "+name.EN)))
	serial := fmt.Sprintf("%06d", n.Serial())
	laid(ruleNumberSerial, said("编号所载", "in the number", rule.T(serial, serial)))
	unchecked := line(t, ruleNumberUnchecked)
	*unchecked = unchecked.On(law)
	return rule.Conclude(t, book, ruleNumber, n)
}

func prefixText(prefix string, review bool) rule.Text {
	switch {
	case prefix == certified:
		return rule.T("认定取得", "by certification")
	case review:
		return rule.T("复审通过取得", "by passing a review")
	}
	return rule.T("2016年起不再复审，请核对证书", "there is no review since 2016: check the certificate")
}

// layout is what the layout of a year's numbers is taken to rest on.
func layout(year int) rule.Basis {
	if year < measures.Info().InForce.Year() {
		return usual(guide2008.Whole())
	}
	return reported(guide.Whole())
}
