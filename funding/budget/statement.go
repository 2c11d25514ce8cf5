package budget

import (
	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/funding"
	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Statement is the final statement (决算) of a project with a lump sum (包干制), which stands instead of an itemised budget.
type Statement struct {
	Rules
	Committed rule.Opt[bool]            `json:"committed,omitzero"` // the investigator has signed the commitment
	Paid      rule.Opt[decimal.Decimal] `json:"paid,omitzero"`
	Spending  rule.Opt[[]Expense]       `json:"spending,omitzero" validate:"omitempty,max=2000,dive"`
}

// Expense is money spent on one use.
type Expense struct {
	Use    rule.Opt[funding.Use]     `json:"use,omitzero" validate:"required"`
	Amount rule.Opt[decimal.Decimal] `json:"amount,omitzero"`
}

// Settlement is the result of a final statement, in yuan.
type Settlement struct {
	Sound   bool        `json:"sound"`
	Spent   rule.Number `json:"spent"`   // on allowed uses
	Refused rule.Number `json:"refused"` // on uses of the negative list
	Surplus rule.Number `json:"surplus"` // paid less all spending; it stays with the unit where the project passes
}

// Text writes the result in one language.
func (s Settlement) Text(l rule.Lang) string {
	surplus := rule.Exactly(s.Surplus, rule.YuanUnit).Text(l)
	if s.Sound {
		return rule.T("符合，结余"+surplus, "sound, surplus "+surplus).In(l)
	}
	return rule.T("不符合，结余"+surplus, "not sound, surplus "+surplus).In(l)
}

var statementFacts = append(append([]rule.Fact(nil), ruleFacts...),
	rule.Fact{Path: "committed", Title: rule.T("项目负责人已签署承诺书", "The investigator has signed the commitment"), Unit: rule.Flag, Evidence: taskBook},
	amount("paid", "已拨付金额", "Paid"),
	rule.Fact{Path: "spending", Title: rule.T("支出明细", "Spending"), Unit: rule.Items, Max: rule.Int(2000), Evidence: form},
	chosen("spending[].use", "支出用途", "Use", form),
	amount("spending[].amount", "支出金额", "Amount"))

func senseStatement(s *Statement, r *door.Report) {
	senseRules(&s.Rules, r)
	if c, given := s.Category.Get(); given && c != LumpSum {
		contradict(r, "本表只适用于经费包干制项目", "this statement is for lump sums only", "category")
	}
	list, given := s.Spending.Get()
	sum := total{given: given}
	for i := range list {
		sum.plus(list[i].Amount)
	}
	unitsOf(r, "paid", s.Paid, sum)
}

// Settle answers the final statement of a lump sum: the sums, and every use on the negative list.
func Settle(s Statement) (rule.Answer[Settlement], error) { return inForce(s, (*Policy).settle) }

// Settle answers under this policy, whatever rules are in force.
func (p Policy) Settle(s Statement) (rule.Answer[Settlement], error) {
	return under(&p, s, (*Policy).settle)
}

func (p *Policy) settle(t *rule.Trace, s *Statement) (rule.Answer[Settlement], error) {
	out := Settlement{Sound: p.lumpSum(t, statementBook, &s.Rules) == rule.Passed}
	f, _ := statementBook.FactAt("committed")
	committed, given := rule.Need(t, f, s.Committed)
	v := rule.Undetermined
	if given {
		v = whether(committed)
	}
	t.Add(statementBook.Line(ruleCommitment).Judged(v))
	spent, refused := spending(t, s)
	paid, told := needFen(t, statementBook, "paid", s.Paid)
	l := statementBook.Line(ruleSpent)
	if !told || !spent.given {
		t.Add(l.Judged(rule.Undetermined))
		return rule.Conclude(t, statementBook, ruleStatement, out)
	}
	all := spent.fen + refused.fen
	t.Add(statementBook.Line(ruleSpent, fen.Money("已拨付", "paid", paid), fen.Money("支出合计", "spent", all)).Judged(whether(all <= paid)))
	out.Sound = out.Sound && v != rule.Failed && refused.fen == 0 && refused.listed == 0 && all <= paid
	out.Spent, out.Refused, out.Surplus = fen.Yuan(spent.fen), fen.Yuan(refused.fen), fen.Yuan(max(paid-all, 0))
	return rule.Conclude(t, statementBook, ruleStatement, out)
}

type refusals struct {
	fen    int64
	listed int
}

// spending adds up what was spent, and writes a line for every use on the negative list.
func spending(t *rule.Trace, s *Statement) (spent total, refused refusals) {
	f, _ := statementBook.FactAt("spending")
	list, given := rule.Need(t, f, s.Spending)
	spent.given = given
	for i := range list {
		n, told := needFen(t, statementBook, "spending[].amount", list[i].Amount)
		use := list[i].Use.Or("")
		law, prohibited := use.Prohibited()
		if !prohibited {
			spent.add(total{n, told})
			continue
		}
		refused.fen += n
		refused.listed++
		spent.given = spent.given && told
		t.Add(statementBook.Line(ruleNegative, rule.Named{Title: rule.T("用途", "use"), Words: use.Title()}, fen.Money("金额", "amount", n)).
			On(law).At(item("spending", i)).Judged(rule.Failed))
	}
	if given && refused.listed == 0 {
		t.Add(statementBook.Line(ruleNegative).Judged(rule.Passed))
	}
	return spent, refused
}
