package progress

import (
	"fmt"
	"strings"

	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/rule"
)

// Progress is how far spending is. Rate, Mark and Lead are shares, exact; Mark and Lead are not given where nothing is asked or the
// mark itself is not known to the point, Rate where there is no budget.
type Progress struct {
	Grade Grade                 `json:"grade"`
	Rate  rule.Opt[rule.Number] `json:"rate,omitzero"`
	Mark  rule.Opt[rule.Number] `json:"mark,omitzero"`
	Lead  rule.Opt[rule.Number] `json:"lead,omitzero"` // negative is a lag
	// Overspent says that more was paid than the budget.
	Overspent bool `json:"overspent"`
}

// Text writes grade and lead in one language: the lead in percentage points, rounded for print only.
func (p Progress) Text(l rule.Lang) string {
	text := p.Grade.Text(l)
	lead, given := p.Lead.Get()
	if !given || lead.Sign() == 0 {
		return text
	}
	word, positive := rule.T("，领先", ", ahead by "), lead
	if lead.Sign() < 0 {
		word = rule.T("，落后", ", behind by ")
		positive, _ = lead.Times(rule.Int(-1))
	}
	return text + word.In(l) + strings.TrimSuffix(rule.Exactly(positive, rule.Share).Text(l), "%") + rule.T("个百分点", " points").In(l)
}

// Track answers how far spending is at the end of a month, with its early-warning grade.
func Track(s Spending) (rule.Answer[Progress], error) {
	if err := entrance.Validate(&s); err != nil {
		return rule.Answer[Progress]{}, err
	}
	day := s.end()
	law, err := timeline.On(day)
	if err != nil {
		return rule.Answer[Progress]{}, err
	}
	return law.Policy.track(&rule.Trace{Frame: rule.Frame{Edition: &law.Edition, Day: day, DayIs: rule.T("截至日", "through"), Subject: s.subject()}}, &s)
}

// Track answers under this policy, whatever marks are usual.
func (p Policy) Track(s Spending) (rule.Answer[Progress], error) {
	if err := entrance.Validate(&s); err != nil {
		return rule.Answer[Progress]{}, err
	}
	if err := p.check(); err != nil {
		return rule.Answer[Progress]{}, err
	}
	return p.track(&rule.Trace{Frame: rule.Frame{Subject: s.subject()}}, &s)
}

// end is the last day of the month.
func (s *Spending) end() rule.Date {
	return rule.NewDate(s.Year.Or(0), s.Month.Or(0), 1).AddMonths(1).AddDays(-1)
}

func (s *Spending) subject() rule.Text {
	y, m := s.Year.Or(0), s.Month.Or(0)
	t := rule.T(fmt.Sprintf("%d年1至%d月", y, m), fmt.Sprintf("January to month %d of %d", m, y))
	if s.Name == "" {
		return t
	}
	return rule.T(s.Name+"·"+t.ZH, s.Name+", "+t.EN)
}

func (p *Policy) track(t *rule.Trace, s *Spending) (rule.Answer[Progress], error) {
	budget, given := fen.Of(s.Budget)
	rule.Need(t, book.Fact(factBudget), s.Budget)
	if given && budget == 0 {
		t.Add(book.Line(ruleRate, fen.Money("全年预算数", "budget", 0)).Judged(rule.NotApplicable))
		return rule.Conclude(t, book, ruleProgress, Progress{Grade: NotApplicable})
	}
	paid, also := fen.Of(s.Paid)
	rule.Need(t, book.Fact(factPaid), s.Paid)
	if !given || !also {
		t.Add(book.Line(ruleRate, t.Open()...).Judged(rule.Undetermined))
		return rule.Conclude(t, book, ruleProgress, Progress{})
	}
	rate := rule.Frac(paid, budget)
	x := Progress{Grade: OnTrack, Rate: rule.Given(rate), Overspent: paid > budget}
	t.Add(book.Line(ruleRate, fen.Money("累计支付", "paid", paid), fen.Money("全年预算数", "budget", budget), rule.Figure("执行率", "rate", rule.Exactly(rate, rule.Share))))
	t.Add(book.Line(ruleWithin).Judged(whether(!x.Overspent)))
	mark, asked := p.mark(t, s, budget-paid)
	if !asked {
		x.Grade = NotAsked
		return rule.Conclude(t, book, ruleProgress, x)
	}
	p.grade(t, s, &x, mark)
	return rule.Conclude(t, book, ruleProgress, x)
}

// mark is what the end of the month should have reached; false where nothing is asked of it.
func (p *Policy) mark(t *rule.Trace, s *Spending, unspent int64) (rule.Limit, bool) {
	month := s.Month.Or(0)
	none := func(l rule.Line, zh, en string) (rule.Limit, bool) {
		t.Add(l.Judged(rule.NotApplicable).Saying(rule.T(zh, en)))
		return rule.Limit{}, false
	}
	l := book.Line(ruleMark, rule.Named{Title: book.Fact(factAgainst).Title, Words: marks.Text(s.Against.Or(""))})
	m, asked := rule.Limit{}, false
	switch s.Against.Or("") {
	case Usual:
		m, asked = p.at(month)
		l = l.On(practice.Whole().Usual())
	case Local:
		l = l.On(local.Whole().Reported())
		row := s.row(month)
		if row == nil {
			break
		}
		m, asked = local.Whole().Reported().Exactly(row.AtLeast.Or(rule.Number{})), true
		if least, given := fen.Of(row.Unspent); given {
			l.Values = append(l.Values, fen.Money("结余", "unspent", unspent), fen.Money("结余达到此数（含）才计", "counts from", least))
			if unspent < least {
				return none(l, "结余未达到计入的数额", "too little is left for the mark to count")
			}
		}
	default:
		m, asked = city.Whole().Reported().Exactly(rule.Frac(int64(month), 12)), true
	}
	if !asked {
		return none(l, "本月没有进度要求", "the month has no mark")
	}
	l.Values = append(l.Values, rule.Figure("应达到", "mark", m.Known(rule.Share)))
	t.Add(l.On(m.Basis))
	return m, true
}

// row is the locality's mark of a month, nil where there is none.
func (s *Spending) row(month int) *Mark {
	table, _ := s.Table.Get()
	for i := range table {
		if table[i].Month.Or(0) == month {
			return &table[i]
		}
	}
	return nil
}

// grade holds the lead against the lines that the caller drew; exactly at a line is not beyond it.
func (p *Policy) grade(t *rule.Trace, s *Spending, x *Progress, mark rule.Limit) {
	rate, _ := x.Rate.Get()
	low, high := mark.Value, mark.Value
	if mark.Open() {
		high = mark.High
	}
	most, least := less(rate, low), less(rate, high)
	tolerated := s.Tolerance.Or(rule.Number{})
	l := book.Line(ruleLead, rule.Figure("领先（负为滞后）", "lead (negative: lag)", rule.Between(least, most, rule.Share)), rule.Figure("容许滞后", "tolerated lag", rule.Exactly(tolerated, rule.Share)))
	severe, drawn := s.Severe.Get()
	if drawn {
		l.Values = append(l.Values, rule.Figure("严重滞后（超过）", "severe above", rule.Exactly(severe, rule.Share)))
	} else {
		l = l.Saying(rule.T("未提供严重滞后界限，不再区分", "no line for severe is given: it is not told apart"))
	}
	best, worst := graded(most, tolerated, severe, drawn), graded(least, tolerated, severe, drawn)
	if best != worst {
		t.Because(rule.LawUnknown)
		t.Add(l.On(mark.Basis).Judged(rule.Undetermined))
		return
	}
	x.Grade = best
	if low == high {
		x.Mark, x.Lead = rule.Given(low), rule.Given(most)
	}
	t.Add(l.On(mark.Basis).Judged(whether(best == OnTrack)))
}

func graded(lead, tolerated, severe rule.Number, drawn bool) Grade {
	switch {
	case drawn && less(rule.Number{}, lead).Cmp(severe) > 0:
		return SeverelyBehind
	case less(rule.Number{}, lead).Cmp(tolerated) > 0:
		return Behind
	}
	return OnTrack
}

// less is a - b, which fits: denominators are those of an amount in fen and of what the door lets in.
func less(a, b rule.Number) rule.Number {
	minus, _ := b.Times(rule.Int(-1))
	n, _ := a.Plus(minus)
	return n
}

func whether(holds bool) rule.Verdict {
	if holds {
		return rule.Passed
	}
	return rule.Failed
}
