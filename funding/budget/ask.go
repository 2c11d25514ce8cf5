package budget

import (
	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// input is what is asked about: it says whose rules hold, and has a door.
type input interface {
	rules() *Rules
	validate() error
}

func (g *Grant) rules() *Rules        { return &g.Rules }
func (g *Grant) validate() error      { return grantDoor.Validate(g) }
func (b *Budget) rules() *Rules       { return &b.Rules }
func (b *Budget) validate() error     { return entrance.Validate(b) }
func (a *Adjustment) rules() *Rules   { return &a.Rules }
func (a *Adjustment) validate() error { return adjustmentDoor.Validate(a) }
func (s *Statement) rules() *Rules    { return &s.Rules }
func (s *Statement) validate() error  { return statementDoor.Validate(s) }

// asked is a pointer to an input.
type asked[I any] interface {
	*I
	input
}

// inForce asks under the edition of the programme in force on the day that the rules name.
func inForce[V, I any, P asked[I]](in I, ask func(*Policy, *rule.Trace, P) (rule.Answer[V], error)) (rule.Answer[V], error) {
	if err := P(&in).validate(); err != nil {
		return rule.Answer[V]{}, err
	}
	f := P(&in).rules().frame()
	law, err := timelines[P(&in).rules().Programme.Or("")].On(f.Day)
	if err != nil {
		return rule.Answer[V]{}, err
	}
	f.Edition = &law.Edition
	return ask(&law.Policy, &rule.Trace{Frame: f}, &in)
}

// under asks under a policy of the caller's.
func under[V, I any, P asked[I]](p *Policy, in I, ask func(*Policy, *rule.Trace, P) (rule.Answer[V], error)) (rule.Answer[V], error) {
	if err := P(&in).validate(); err != nil {
		return rule.Answer[V]{}, err
	}
	if err := p.check(); err != nil {
		return rule.Answer[V]{}, err
	}
	return ask(p, &rule.Trace{Frame: rule.Frame{Subject: P(&in).rules().subject()}}, &in)
}

func (r *Rules) frame() rule.Frame {
	if day, given := r.PolicyDate.Get(); given {
		return rule.Frame{Day: day, DayIs: rule.T("适用规定的日期", "day whose rules apply"), Subject: r.subject()}
	}
	return rule.Frame{Day: r.SignedOn.Or(rule.Date{}), DayIs: rule.T("任务书签订日期", "day the task book was signed"), Subject: r.subject()}
}

// subject says whose rules the answer follows, and of which category the project is.
func (r *Rules) subject() rule.Text {
	p, c := programmes.Text(r.Programme.Or("")), categories.Text(r.Category.Or(""))
	if c == (rule.Text{}) {
		return p
	}
	return rule.T(p.ZH+"·"+c.ZH, p.EN+", "+c.EN)
}

// needFen reads an amount, and notes it as lacking where it was not given.
func needFen(t *rule.Trace, b *rule.Book, path string, d rule.Opt[decimal.Decimal]) (int64, bool) {
	f, _ := b.FactAt(path)
	rule.Need(t, f, d)
	return fen.Of(d)
}

var (
	entrance       = door.New(book, sense)
	grantDoor      = door.New(grantBook, senseGrant)
	adjustmentDoor = door.New(adjustmentBook, func(a *Adjustment, r *door.Report) { senseRules(&a.Rules, r) })
	statementDoor  = door.New(statementBook, senseStatement)
)

// Decode reads a budget from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (Budget, error) { return entrance.Decode(data) }

// DecodeGrant reads a grant from JSON in the same way.
func DecodeGrant(data []byte) (Grant, error) { return grantDoor.Decode(data) }

// DecodeAdjustment reads a change of a budget from JSON in the same way.
func DecodeAdjustment(data []byte) (Adjustment, error) { return adjustmentDoor.Decode(data) }

// DecodeStatement reads the final statement of a lump sum from JSON in the same way.
func DecodeStatement(data []byte) (Statement, error) { return statementDoor.Decode(data) }

// Door returns the door of budgets, for tables, templates and other limits than the default.
func Door() *door.Door[Budget] { return entrance }

// GrantDoor returns the door of grants.
func GrantDoor() *door.Door[Grant] { return grantDoor }

// AdjustmentDoor returns the door of changes of a budget, and StatementDoor that of final statements.
func AdjustmentDoor() *door.Door[Adjustment] { return adjustmentDoor }
func StatementDoor() *door.Door[Statement]   { return statementDoor }
