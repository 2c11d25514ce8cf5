package panel

import (
	"strings"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/reviewer/internal/asking"
)

// Validity says whether a panel is as it must be, and what it breaks: the codes of the lines that failed.
type Validity struct {
	Valid  bool     `json:"valid"`
	Broken []string `json:"broken"`
	what   []rule.Text
}

// Text says it in one language.
func (v Validity) Text(l rule.Lang) string {
	if v.Valid {
		return rule.T("专家组有效", "the panel is valid").In(l)
	}
	words := make([]string, len(v.what))
	for i := range v.what {
		words[i] = v.what[i].In(l)
	}
	return rule.T("专家组不符合要求：", "the panel is not as it must be: ").In(l) + strings.Join(words, rule.T("、", ", ").In(l))
}

// inquiry is one question while it is answered.
type inquiry struct {
	*asking.Sheet
	policy *Policy
	facts  *Composition
	broken Validity
	open   bool
}

// Check says whether a panel is as the edition of the day asks.
func Check(c Composition) (rule.Answer[Validity], error) { return inForce(c, (*inquiry).check) }

// Check says it under this policy.
func (p Policy) Check(c Composition) (rule.Answer[Validity], error) {
	return under(p, c, (*inquiry).check)
}

// QuotaOf says what a panel for a review must be, for a draw: the size is the least.
func QuotaOf(c Composition) (rule.Answer[Quota], error) { return inForce(c, (*inquiry).quota) }

// QuotaOf says it under this policy.
func (p Policy) QuotaOf(c Composition) (rule.Answer[Quota], error) {
	return under(p, c, (*inquiry).quota)
}

func inForce[V any](c Composition, ask func(*inquiry) (rule.Answer[V], error)) (rule.Answer[V], error) {
	return asking.InForce(book, editions, Validate, &c, c.On.Or(rule.Date{}), rule.T("评审日期", "the day of the review,"), func(p *Policy, s *asking.Sheet) (rule.Answer[V], error) {
		return ask(&inquiry{Sheet: s, policy: p, facts: &c})
	})
}

func under[V any](p Policy, c Composition, ask func(*inquiry) (rule.Answer[V], error)) (rule.Answer[V], error) {
	return asking.Under(book, Validate, &c, c.On.Or(rule.Date{}), func(s *asking.Sheet) (rule.Answer[V], error) {
		return ask(&inquiry{Sheet: s, policy: &p, facts: &c})
	})
}

// judge writes a line and keeps what is broken or open.
func (q *inquiry) judge(id rule.ID, v rule.Verdict, law rule.Basis, values ...rule.Named) {
	q.Line(id, law, values...).Verdict = rule.Given(v)
	switch v {
	case rule.Failed:
		q.broken.Broken = append(q.broken.Broken, book.Rule(id).Code)
		q.broken.what = append(q.broken.what, book.Rule(id).Title)
	case rule.Undetermined:
		q.open = true
	}
}

func (q *inquiry) check() (rule.Answer[Validity], error) {
	q.broken = Validity{Broken: []string{}}
	members, given := rule.Need(q.Trace, book.Fact(factMembers), q.facts.Members)
	low, high, law := q.least()
	q.judge(size, asking.Told(given && (members >= high || members < low), members >= high), law, q.count(factMembers), least(low, high))
	meeting := q.facts.Form.Or(Meeting) == Meeting
	if meeting && q.policy.Odd.On {
		q.judge(odd, asking.Told(given, members%2 == 1), q.policy.Odd.Basis, q.count(factMembers))
	}
	if meeting {
		q.share(members, given)
	}
	if funds, said := rule.Need(q.Trace, book.Fact(factFunds), q.facts.Funds); !said || funds {
		q.atLeast(financial, factFinancial, q.facts.Financial, &q.policy.Financial, said)
	}
	q.atLeast(industry, factIndustry, q.facts.Industry, &q.policy.Industry, true)
	unit, known := rule.Need(q.Trace, book.Fact(factUnit), q.facts.Unit)
	q.judge(perUnit, asking.Told(known, unit <= number(&q.policy.PerUnit)), q.policy.PerUnit.Basis, q.count(factUnit), rule.Figure("至多", "at most", q.policy.PerUnit.Known(rule.Persons)))
	conflicts, known := rule.Need(q.Trace, book.Fact(factConflicts), q.facts.Conflicts)
	q.judge(noConflict, asking.Told(known, conflicts == 0), book.Rule(noConflict).Basis, q.count(factConflicts))
	q.chosen()
	q.level()
	q.busiest()
	q.broken.Valid = len(q.broken.Broken) == 0
	if q.broken.Valid && q.open {
		return rule.ConcludeWith(q.Trace, book, ruleValid, rule.Opt[Validity]{})
	}
	return rule.ConcludeWith(q.Trace, book, ruleValid, rule.Given(q.broken))
}

// busiest compares the reviews of the year with their number in principle; too many break nothing.
func (q *inquiry) busiest() {
	if n, given := q.facts.Busiest.Get(); given {
		l := q.Line(ruleYear, q.policy.PerYear.Basis, q.count(factBusiest), rule.Figure("至多", "at most", q.policy.PerYear.Known(rule.Times)))
		l.Verdict, l.Note = rule.Given(asking.Told(true, n <= number(&q.policy.PerYear))), rule.T("原则上的要求，超过不影响专家组有效", "in principle: more do not make the panel invalid")
	}
}

// share compares the share of outside experts with its least.
func (q *inquiry) share(members int, given bool) {
	n, known := rule.Need(q.Trace, book.Fact(factOutside), q.facts.Outside)
	reached := members > 0 && rule.Frac(int64(n), int64(members)).Cmp(q.policy.Outside.Value) >= 0
	q.judge(outside, asking.Told(known && given, reached), q.policy.Outside.Basis, q.count(factOutside), q.count(factMembers), rule.Figure("不少于", "at least", q.policy.Outside.Known(rule.Share)))
}

func (q *inquiry) atLeast(id rule.ID, fact rule.FactID, v rule.Opt[int], limit *rule.Limit, asked bool) {
	n, given := rule.Need(q.Trace, book.Fact(fact), v)
	verdict := asking.Told(given, n >= number(limit))
	if !asked && verdict == rule.Failed {
		verdict = rule.Undetermined
	}
	if number(limit) == 0 {
		verdict = rule.Passed
	}
	q.judge(id, verdict, limit.Basis, q.count(fact), rule.Figure("至少", "at least", limit.Known(rule.Persons)))
}

// least is the least size of the panel, by the form and for a major project: two numbers while it cannot be told.
func (q *inquiry) least() (low, high int, law rule.Basis) {
	meeting, large := number(&q.policy.Meeting), number(&q.policy.Major)
	if q.facts.Form.Or(Meeting) == Letters {
		n := number(&q.policy.Letters)
		return n, n, q.policy.Letters.Basis
	}
	switch major, told := q.major(); {
	case !told:
		return min(meeting, large), max(meeting, large), q.policy.Major.Basis
	case major:
		return large, large, q.policy.Major.Basis
	}
	return meeting, meeting, q.policy.Meeting.Basis
}

// major says whether the project is major: from a subsidy on, inclusive, or as a key project.
func (q *inquiry) major() (is, told bool) {
	amount, given := rule.Need(q.Trace, book.Fact(factSubsidy), q.facts.Subsidy)
	key, said := rule.Need(q.Trace, book.Fact(factKey), q.facts.Attack)
	large := false
	if given {
		n, _ := rule.Money(amount).Exact()
		large = n.Cmp(q.policy.MajorFrom.Value) >= 0
	}
	is = large || said && key
	told = is || given && said
	value := book.Fact(factSubsidy).NotGiven()
	if given {
		value = rule.Money(amount)
	}
	l := q.Line(ruleMajor, q.policy.MajorFrom.Basis, book.Fact(factSubsidy).Is(value), rule.Figure("起点（含）", "from, inclusive", q.policy.MajorFrom.Known(rule.YuanUnit)))
	if told {
		l.Values = append(l.Values, rule.Figure("属于重大项目", "major", rule.Whether(is)))
	}
	return is, told
}

// quota is what a draw must reach: outside experts are rounded up.
func (q *inquiry) quota() (rule.Answer[Quota], error) {
	low, n, law := q.least()
	x := Quota{Size: n, PerUnit: number(&q.policy.PerUnit), Industry: number(&q.policy.Industry)}
	if q.facts.Form.Or(Meeting) == Meeting {
		if q.policy.Odd.On && n%2 == 0 {
			x.Size++
		}
		share := q.policy.Outside.Value
		for x.Outside < x.Size && rule.Frac(int64(x.Outside), int64(x.Size)).Cmp(share) < 0 {
			x.Outside++
		}
		q.Line(outside, q.policy.Outside.Basis, rule.Figure("不少于", "at least", q.policy.Outside.Known(rule.Share))).Note = rule.T("按人数向上取整", "rounded up to persons")
	}
	if funds, said := rule.Need(q.Trace, book.Fact(factFunds), q.facts.Funds); said && funds {
		x.Financial = number(&q.policy.Financial)
		q.Line(financial, q.policy.Financial.Basis, rule.Figure("至少", "at least", q.policy.Financial.Known(rule.Persons)))
	}
	q.Line(size, law, least(min(low, x.Size), x.Size))
	q.Line(perUnit, q.policy.PerUnit.Basis, rule.Figure("至多", "at most", q.policy.PerUnit.Known(rule.Persons)))
	q.Line(industry, q.policy.Industry.Basis, rule.Figure("至少", "at least", q.policy.Industry.Known(rule.Persons)))
	q.Line(ruleYear, q.policy.PerYear.Basis, rule.Figure("至多", "at most", q.policy.PerYear.Known(rule.Times)))
	if low == n && q.facts.Funds.IsGiven() {
		return rule.ConcludeWith(q.Trace, book, ruleQuota, rule.Given(x))
	}
	return rule.ConcludeWith(q.Trace, book, ruleQuota, rule.Opt[Quota]{})
}

// count names a fact that counts persons.
func (q *inquiry) count(id rule.FactID) rule.Named {
	f, v := book.Fact(id), map[rule.FactID]rule.Opt[int]{
		factMembers: q.facts.Members, factOutside: q.facts.Outside, factFinancial: q.facts.Financial, factIndustry: q.facts.Industry, factUnit: q.facts.Unit, factConflicts: q.facts.Conflicts, factBusiest: q.facts.Busiest, factYears: q.facts.FewestYears, factBelow: q.facts.BelowLevel,
	}[id]
	if n, given := v.Get(); given {
		return f.Is(rule.Exactly(rule.Int(int64(n)), f.Unit))
	}
	return f.Is(f.NotGiven())
}

func least(low, high int) rule.Named {
	return rule.Figure("至少", "at least", rule.Between(rule.Int(int64(low)), rule.Int(int64(high)), rule.Persons))
}

// number is a limit that counts, as an int within the bounds of a panel; a fraction counts as the next whole number.
func number(l *rule.Limit) int { return asking.Whole(l) }
