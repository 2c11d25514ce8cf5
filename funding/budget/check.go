package budget

import (
	"slices"

	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/rule"
)

// Review is the result of checking a budget.
type Review struct {
	Sound  bool        `json:"sound"`  // nothing was found against it
	Failed []string    `json:"failed"` // codes of what it breaks, each once, in the order of the rules
	Total  rule.Number `json:"total"`  // of all sources, in yuan
}

// Text writes the result in one language.
func (r Review) Text(l rule.Lang) string {
	if r.Sound {
		return rule.T("符合", "sound").In(l)
	}
	return rule.T("不符合", "not sound").In(l)
}

// Check answers whether a budget keeps the rules: every sum, the subjects, the ceiling on indirect costs of each source with
// its tiers, performance pay, equipment, the self-raised share and caps of the call. All is checked, and every breach is a line
// of its own.
func Check(b Budget) (rule.Answer[Review], error) { return inForce(b, (*Policy).review) }

// Check answers under this policy, whatever rules are in force.
func (p Policy) Check(b Budget) (rule.Answer[Review], error) { return under(&p, b, (*Policy).review) }

// checker collects lines and what was found against the budget.
type checker struct {
	p      *Policy
	t      *rule.Trace
	b      *Budget
	failed []rule.ID
	all    []*Source
	spans  []span // nil while the tiers are not known
	free   bool
}

func (p *Policy) review(t *rule.Trace, b *Budget) (rule.Answer[Review], error) {
	c := &checker{p: p, t: t, b: b}
	tiers, free := p.tiersFor(t, book, &b.Rules)
	c.free = free
	if tiers != nil {
		c.spans = tiers.spans()
	}
	if b.Category.Or("") == LumpSum && tiers != nil {
		c.failed = append(c.failed, ruleLumpSum)
	}
	whole := c.topics()
	c.sum(ruleProjectTotal, "total", b.Total, whole)
	c.call()
	r := Review{Sound: len(c.failed) == 0, Failed: []string{}, Total: fen.Yuan(whole.fen)}
	slices.Sort(c.failed)
	for _, id := range slices.Compact(c.failed) {
		r.Failed = append(r.Failed, book.Rule(id).Code)
	}
	if !r.Sound {
		return rule.ConcludeWith(t, book, ruleCheck, rule.Given(r))
	}
	if t.Lacking() {
		t.Add(book.Line(ruleCheck, t.Open()...).Judged(rule.Undetermined))
	} else {
		t.Add(book.Line(ruleCheck, fen.Money("总额", "total", whole.fen)).Judged(rule.Passed))
	}
	return rule.Conclude(t, book, ruleCheck, r)
}

// add adds a line with a verdict.
func (c *checker) add(id rule.ID, l rule.Line, v rule.Verdict) {
	c.t.Add(l.Judged(v))
	if v == rule.Failed {
		c.failed = append(c.failed, id)
	}
}

func (c *checker) topics() total {
	f, _ := book.FactAt("topics")
	topics, given := rule.Need(c.t, f, c.b.Topics)
	whole := total{given: given}
	for i := range topics {
		at := item("topics", i)
		f, _ := book.FactAt("topics[].sources")
		sources, given := rule.Need(c.t, f, topics[i].Sources)
		sum := total{given: given}
		for j := range sources {
			s := &sources[j]
			c.all = append(c.all, s)
			needFen(c.t, book, "topics[].sources[].funds", s.Funds)
			sum.plus(s.Funds)
			if !c.free {
				c.source(item(at+".sources", j), s)
			}
		}
		c.sum(ruleTopicTotal, at+".total", topics[i].Total, sum)
		whole.add(sum)
	}
	if len(topics) > 1 && !c.free {
		c.t.Add(book.Line(ruleLevel, rule.Figure("课题", "subjects", rule.Exactly(rule.Int(int64(len(topics))), rule.Items))))
	}
	return whole
}

// sum holds a total that the form states against its parts; where it states none there is nothing to hold.
func (c *checker) sum(id rule.ID, path string, stated amountGiven, parts total) {
	n, given := fen.Of(stated)
	if !given {
		return
	}
	c.equal(id, path, fen.Money("总额", "total", n), n, parts)
}

// equal requires that parts come to n, to the fen.
func (c *checker) equal(id rule.ID, path string, stated rule.Named, n int64, parts total) {
	l := book.Line(id, stated).At(path)
	if !parts.given {
		c.add(id, l, rule.Undetermined)
		return
	}
	l.Values = append(l.Values, fen.Money("合计", "sum", parts.fen))
	if n == parts.fen {
		c.add(id, l, rule.Passed)
		return
	}
	l.Values = append(l.Values, fen.Money("相差", "difference", n-parts.fen))
	c.add(id, l, rule.Failed)
}
