package sanction

import (
	"strings"

	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/rule"
)

// Reviewed is what became of one measure proposed.
type Reviewed struct {
	Path    string       `json:"path"`
	Measure Measure      `json:"measure"`
	Title   rule.Text    `json:"title"` // as the document names it
	Verdict rule.Verdict `json:"verdict"`
	// Term is how its term stands to the range of the grade; absent for a measure without term or of which none is given.
	Term *rule.RangeCheck `json:"term,omitempty"`
}

// Reviews are the measures of a proposal in their order.
type Reviews []Reviewed

// Text lists in one language what became of each measure.
func (all Reviews) Text(l rule.Lang) string {
	var parts []string
	for _, r := range all {
		parts = append(parts, r.Title.In(l)+rule.T("：", ": ").In(l)+r.Verdict.Text().In(l))
	}
	if len(parts) == 0 {
		return rule.T("无", "none").In(l)
	}
	return strings.Join(parts, rule.T("；", "; ").In(l))
}

// Review holds every measure proposed to the edition by itself: whether the document has it, whether it is open at the grade,
// whether its term lies in the range. Check says whether the decision as a whole is lawful.
func Review(r integrity.Regime, a Proposal) (rule.Answer[Reviews], error) {
	return inForce(r, a, review)
}

// Review holds every measure proposed to this policy.
func (p Policy) Review(a Proposal) (rule.Answer[Reviews], error) { return under(p, a, review) }

func review(q *inquiry) (rule.Answer[Reviews], error) {
	g, graded := q.grade()
	need(q, factMeasures, q.a.Measures)
	all := Reviews{}
	q.outside()
	q.a.each(func(i int, x *Proposed, k *kind) { all = append(all, q.reviewed(i, x, k, g, graded)) })
	q.line(askReview, q.p.Law.Basis, q.graded(g))
	return rule.Conclude(q.Trace, q.book, askReview, all)
}

func (q *inquiry) reviewed(i int, x *Proposed, k *kind, g Grade, graded bool) Reviewed {
	r := Reviewed{Path: at(i), Measure: k.Value, Title: q.p.measure(k), Verdict: rule.Undetermined}
	rung := q.p.rung(k.Value)
	law := rung.Above.Basis
	switch {
	case q.p.Provincial.On && !q.a.ProvincialProject.Or(true):
		r.Verdict, law = rule.Failed, q.p.Provincial.Basis
	case q.p.Unread.Open():
		law = q.p.Unread.Basis
	case graded && q.p.allows(k.Value, g), !graded && rung.Lighter.On && rung.Above.On:
		r.Verdict = rule.Passed
	case graded || !rung.Lighter.On && !rung.Above.On:
		r.Verdict = rule.Failed
	}
	l := q.line(askMeasure, law, said("措施", "measure", q.p.measure(k).In))
	if k.term && graded && r.Verdict != rule.Failed {
		q.term(&r, x, g, l)
	}
	*l = l.At(at(i)).Judged(r.Verdict)
	return r
}

// term holds the term to the range of the grade.
func (q *inquiry) term(r *Reviewed, x *Proposed, g Grade, l *rule.Line) {
	forever, told := x.forever().Get()
	y, given := x.Years.Get()
	c, allowed := rule.RangeCheck{}, q.p.rangeOf(g)
	switch {
	case told && forever:
		c = allowed.CheckPermanent()
	case given:
		c = allowed.Check(y)
	default:
		r.Verdict = rule.Undetermined
		need(q, factYears, x.Years)
		return
	}
	r.Term = &c
	if rank(c.Verdict) < rank(r.Verdict) {
		r.Verdict = c.Verdict
	}
	text := c.Text
	if unreadRange(&allowed) {
		text = func(l rule.Lang) string { return ranged(&allowed, l) }
	}
	l.Values = append(l.Values, said("期限", "term", text))
	*l = l.On(c.Law)
}
