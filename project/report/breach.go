package report

import (
	"strings"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// Breach is what follows when a report is not handed in.
type Breach struct {
	Measures []Measure `json:"measures"`
	// Years is the range of a bar, where the law gives one.
	Years rule.Opt[rule.Range] `json:"years,omitzero"`
}

// Text says it in one language.
func (b Breach) Text(l rule.Lang) string {
	words := make([]string, len(b.Measures))
	for i, m := range b.Measures {
		words[i] = m.Text(l)
		if r, given := b.Years.Get(); given && m == Bar {
			words[i] += rule.T("（", " (").In(l) + r.Text(l) + rule.T("）", ")").In(l)
		}
	}
	return strings.Join(words, rule.T("；", "; ").In(l))
}

// BreachOf says what follows when a report is not handed in.
func BreachOf(u Undertaking) (rule.Answer[Breach], error) { return inForce(u, breachOf) }

// BreachOf says it under these numbers.
func (p Policy) BreachOf(u Undertaking) (rule.Answer[Breach], error) {
	return under(p, u, calendar.Official(), breachOf)
}

func breachOf(q *inquiry) (rule.Answer[Breach], error) {
	b, p := Breach{Measures: []Measure{}}, &q.Policy.Breach
	serious, told := rule.Need(q.Trace, book.Fact(factSerious), q.Facts.Serious)
	if p.Funder.On {
		q.funder(&b)
	} else if p.Law.On {
		q.Resting(ruleCorrect, []rule.Basis{p.Law.Basis})
		b.Measures = append(b.Measures, Correct)
	}
	switch {
	case !told:
		q.Line(ruleBreach, q.Trace.Open()...)
	case serious:
		q.serious(&b)
	case p.Graves.On:
		q.grave(&b)
	}
	return rule.Conclude(q.Trace, book, ruleBreach, b)
}

// funder is the funder's own measures: a warning first; revoked where nothing was corrected.
func (q *inquiry) funder(b *Breach) {
	law := []rule.Basis{q.Policy.Breach.Funder.Basis}
	q.Resting(ruleFunder, law)
	b.Measures = append(b.Measures, Warn, Stop, Correct)
	if corrected, told := rule.Need(q.Trace, book.Fact(factCorrected), q.Facts.Corrected); told && !corrected {
		q.Resting(ruleRevoked, law)
		b.Measures = append(b.Measures, Revoke)
	}
}

// serious adds what a serious breach entails.
func (q *inquiry) serious(b *Breach) {
	p := &q.Policy.Breach
	if !p.Years.On {
		q.Resting(ruleSerious, []rule.Basis{p.Law.Basis}).Note = rule.T("法律未规定期限长短", "the law does not say for how long")
		b.Measures = append(b.Measures, Criticise, Bar)
		return
	}
	q.barred(b, ruleSerious, p.SeriousFrom, p.SeriousUntil)
}

// grave adds what a grave breach entails.
func (q *inquiry) grave(b *Breach) {
	if grave, told := rule.Need(q.Trace, book.Fact(factGrave), q.Facts.Grave); told && grave {
		q.barred(b, ruleGrave, q.Policy.Breach.GraveFrom, q.Policy.Breach.GraveUntil)
	}
}

func (q *inquiry) barred(b *Breach, id rule.ID, from, until rule.Limit) {
	q.Resting(id, []rule.Basis{from.Basis, until.Basis}, rule.Named{Title: rule.T("不少于", "at least"), Value: from.Known(rule.Years)},
		rule.Named{Title: rule.T("不超过", "at most"), Value: until.Known(rule.Years)})
	b.Measures = append(b.Measures, Bar)
	b.Years = rule.Given(rule.NewRange(rule.Years).AtLeast(from).AtMost(until))
}
