package disbursement

import (
	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/rule"
)

// Reconciliation is what checking a ledger found.
type Reconciliation struct {
	Sound      bool        `json:"sound"` // nothing was found
	Violations []Violation `json:"violations"`
}

// Violation is a step that exceeds one before it, on a line, or a stated total that is not the sum of the lines (Key is empty).
type Violation struct {
	Key string `json:"key,omitempty"`
	// Step has More than Before has; or, without Before, the stated total of Step differs from the lines by More, which is
	// negative where the lines come to more.
	Step   Step        `json:"step"`
	Before Step        `json:"before,omitempty"`
	More   rule.Number `json:"more"`
}

// Text writes the result in one language.
func (r Reconciliation) Text(l rule.Lang) string {
	n := rule.Exactly(rule.Int(int64(len(r.Violations))), rule.Items)
	if r.Sound {
		return rule.T("相符", "in order").In(l)
	}
	return rule.T("不符"+n.Text(rule.ZH), n.Text(rule.EN)+" not in order").In(l)
}

// Reconcile answers whether the amounts of a ledger are in order: on each line none exceeds one of a step before, and stated totals
// are the sums of the lines. Every violation is named, with its line and its amount.
func Reconcile(l Ledger) (rule.Answer[Reconciliation], error) {
	if err := ledgerDoor.Validate(&l); err != nil {
		return rule.Answer[Reconciliation]{}, err
	}
	b := &bookkeeper{t: &rule.Trace{Frame: rule.Frame{Subject: rule.T(l.Name, l.Name)}}, r: Reconciliation{Violations: []Violation{}}}
	lines, _ := l.Lines.Get()
	for i := range lines {
		b.line(i, &lines[i])
	}
	if !b.t.Lacking() {
		b.t.Add(ledgerBook.Line(ruleOpen).Judged(rule.Passed))
	} else {
		b.t.Add(ledgerBook.Line(ruleOpen, b.t.Open()...).Judged(rule.Undetermined))
	}
	if len(b.r.Violations) == 0 {
		b.t.Add(ledgerBook.Line(ruleOrder, rule.Figure("行数", "lines", rule.Exactly(rule.Int(int64(len(lines))), rule.Items))).Judged(b.soFar()))
	}
	for _, s := range steps.Values() {
		b.total(s, &l.Stated, lines)
	}
	b.r.Sound = len(b.r.Violations) == 0
	if !b.r.Sound {
		return rule.ConcludeWith(b.t, ledgerBook, ruleLedger, rule.Given(b.r))
	}
	return rule.Conclude(b.t, ledgerBook, ruleLedger, b.r)
}

type bookkeeper struct {
	t *rule.Trace
	r Reconciliation
}

// soFar is the verdict where nothing was found: open while amounts are lacking.
func (b *bookkeeper) soFar() rule.Verdict {
	if b.t.Lacking() {
		return rule.Undetermined
	}
	return rule.Passed
}

// factsOf are the facts of the steps, on a line and as stated totals.
var factsOf = map[Step][2]rule.FactID{Planned: {ledgerPlanned, statedPlanned}, Issued: {ledgerIssued, statedIssued}, Allocated: {ledgerAllocated, statedAllocated}, Paid: {ledgerPaid, statedPaid}, Settled: {ledgerSettled, statedSettled}}

// required reports whether a line must give a step: issued and settled may be left out.
func (s Step) required() bool { return s != Issued && s != Settled }

// line compares each step with the least one before it, the nearest of equals.
func (b *bookkeeper) line(i int, x *Line) {
	before, bound := Step(""), int64(0)
	for _, s := range steps.Values() {
		n, given := fen.Of(x.at(s))
		if !given {
			if s.required() {
				b.t.Lack(ledgerBook.Fact(factsOf[s][0]))
			}
			continue
		}
		if before == "" || n <= bound {
			before, bound = s, n
		} else {
			b.r.Violations = append(b.r.Violations, Violation{x.Key, s, before, fen.Yuan(n - bound)})
			b.t.Add(ledgerBook.Line(ruleOrder, rule.Named{Title: rule.T("行", "line"), Words: rule.T(x.Key, x.Key)}, named(before, bound), named(s, n), fen.Money("超出", "beyond", n-bound)).
				At(item("lines", i)).Judged(rule.Failed))
		}
	}
}

func named(s Step, n int64) rule.Named {
	t := steps.Text(s)
	return fen.Money(t.ZH, t.EN, n)
}

// total compares a stated total with the lines.
func (b *bookkeeper) total(s Step, stated *Amounts, lines []Line) {
	want, given := fen.Of(stated.at(s))
	if !given {
		return
	}
	sum, told := int64(0), true
	for i := range lines {
		n, given := fen.Of(lines[i].at(s))
		sum, told = sum+n, told && given
	}
	t := steps.Text(s)
	l := ledgerBook.Line(ruleTotals, rule.Named{Title: rule.T("项目", "step"), Words: t}, fen.Money("所列总额", "stated", want)).At("stated." + string(s))
	if !told {
		b.t.Lack(ledgerBook.Fact(factsOf[s][0]))
		b.t.Add(l.Judged(rule.Undetermined))
		return
	}
	l.Values = append(l.Values, fen.Money("各行合计", "lines", sum))
	if sum != want {
		l.Values = append(l.Values, fen.Money("相差", "difference", want-sum))
		b.r.Violations = append(b.r.Violations, Violation{Step: s, More: fen.Yuan(want - sum)})
	}
	b.t.Add(l.Judged(whether(sum == want)))
}
