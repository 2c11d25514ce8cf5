package certificate

import (
	"fmt"
	"strings"

	"github.com/keji-rules/keji/rule"
)

// LossTerm says how long the loss of a year is carried forward.
type LossTerm struct {
	Loss  int `json:"loss"`  // tax year of the loss
	Until int `json:"until"` // last tax year in which it may be set off
	// Otherwise is the last year without any qualifying year.
	Otherwise int `json:"otherwise"`
}

// Losses are the loss years whose carry-forward the certificate extends.
type Losses struct {
	Qualified YearSpan   `json:"qualified"` // qualifying years (具备资格年度) that count
	Terms     []LossTerm `json:"terms"`     // oldest first
}

// Text writes the loss years in one language.
func (s Losses) Text(l rule.Lang) string {
	var parts []string
	for _, m := range s.Terms {
		parts = append(parts, rule.T(fmt.Sprintf("%d年度亏损至%d年度", m.Loss, m.Until), fmt.Sprintf("%d until %d", m.Loss, m.Until)).In(l))
	}
	if parts == nil {
		return rule.T("无", "none").In(l)
	}
	return strings.Join(parts, rule.T("，", ", ").In(l))
}

// Losses returns the loss years whose carry-forward the certificate extends from five years to ten: the five before each
// qualifying year from 2018 on, whether or not the enterprise qualified then. The qualifying years are all calendar years
// that the validity touches, without those from which the status was withdrawn. Whether the last of them counts where no
// new certificate was issued in it is disputed: it does here, and the outcome without it is a line. Losses must still
// have been open; the loss that lapses first is set off first.
func (c Certificate) Losses() (rule.Answer[Losses], error) {
	return inForce(c, byIssue, rule.Date{}, losses)
}

// Losses returns under this policy the loss years whose carry-forward the certificate extends.
func (p Policy) Losses(c Certificate) (rule.Answer[Losses], error) {
	return under(p, c, byIssue, rule.Date{}, losses)
}

func losses(p *Policy, c *Certificate, t *rule.Trace) (rule.Answer[Losses], error) {
	term := p.validLines(c, t)
	last := term.Until.Year()
	if ends := p.statusEnds(c, t); ends > 0 {
		last = min(last, ends-1)
	}
	doubtful := last > p.reducedYears(c).To && !c.renewedIn(last)
	counted, other := last, last-1
	if doubtful && !p.Tax.ExpiryYear.On {
		counted, other = other, counted
	}
	s := p.extended(term.From.Year(), counted)
	p.lossLines(t, s, doubtful)
	if doubtful && last >= whole(p.Tax.FirstQualified) {
		o := p.extended(term.From.Year(), other)
		l := line(t, ruleLossReading, said("具备资格年度", "qualifying years", rule.T(o.Qualified.Text(rule.ZH), o.Qualified.Text(rule.EN))),
			said("延长的亏损", "losses extended", rule.T(o.Text(rule.ZH), o.Text(rule.EN))))
		*l = l.On(p.Tax.ExpiryYear.Basis)
	}
	return rule.Conclude(t, book, ruleLosses, s)
}

// renewedIn reports whether a new certificate is known to have been issued in a year.
func (c *Certificate) renewedIn(year int) bool {
	on, dated := c.RecertifiedOn.Get()
	return dated && on.Year() == year
}

// extended are the loss years that qualifying years extend.
func (p *Policy) extended(first, last int) Losses {
	first = max(first, whole(p.Tax.FirstQualified))
	s := Losses{Qualified: YearSpan{first, last}, Terms: []LossTerm{}}
	if first > last {
		return s
	}
	for loss := first - whole(p.Tax.LookBack); loss < last; loss++ {
		s.Terms = append(s.Terms, LossTerm{loss, loss + whole(p.Tax.LongYears), loss + whole(p.Tax.LossYears)})
	}
	return s
}

func (p *Policy) lossLines(t *rule.Trace, s Losses, doubtful bool) {
	l := line(t, ruleQualified, said("具备资格年度", "qualifying years", rule.T(s.Qualified.Text(rule.ZH), s.Qualified.Text(rule.EN))))
	if doubtful {
		*l = l.On(p.Tax.ExpiryYear.Basis)
	}
	l = line(t, ruleLossTerm, rule.Figure("延长后结转年限", "carried forward for", p.Tax.LongYears.Known(rule.Years)), rule.Figure("一般年限", "otherwise", p.Tax.LossYears.Known(rule.Years)),
		rule.Figure("资格年度之前年度数", "years before a qualifying year", p.Tax.LookBack.Known(rule.Years)))
	*l = l.On(p.Tax.LongYears.Basis, p.Tax.FirstQualified.Basis).Saying(rule.T("须为具备资格时尚未弥补完的亏损；先到期亏损先弥补", "losses still open when it qualified; the loss that lapses first is set off first"))
}
