package factor

import (
	"math/big"
	"strconv"

	"github.com/keji-rules/keji/funding/allocation/internal/apportion"
	"github.com/keji-rules/keji/funding/allocation/internal/units"
	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/funding/internal/lines"
	"github.com/keji-rules/keji/rule"
)

// Allocation is a budget by regions. Money is in yuan: Budget is WorkFund, Reserved, Left and all shares together, exactly.
type Allocation struct {
	Unit     rule.SplitUnit `json:"unit"`
	Budget   rule.Number    `json:"budget"`
	WorkFund rule.Number    `json:"work_fund"`
	Reserved rule.Number    `json:"reserved"`
	Left     rule.Number    `json:"left"`      // where every region is at its cap
	OddUnits int            `json:"odd_units"` // how many units were left over by rounding down and handed out one by one
	Shares   []Share        `json:"shares"`    // in the order of the regions
}

// Share is what one region gets.
type Share struct {
	Key    string      `json:"key"`
	Name   string      `json:"name,omitzero"`
	Amount rule.Number `json:"amount"`
	By     Decided     `json:"by"`
	// Index is the weighted sum of the region's shares in the factors, before coefficients; where it is wide, to the billionth.
	Index rule.Known `json:"index"`
	// Times is the product of its coefficients.
	Times rule.Number `json:"times"`
	// Remainder is what the exact share exceeds whole units by, in units; of what the factors decided only.
	Remainder rule.Known `json:"remainder,omitzero"`
	Odd       bool       `json:"odd,omitzero"`
}

// Text says in one language how much is split among how many.
func (a Allocation) Text(l rule.Lang) string {
	n, total := strconv.Itoa(len(a.Shares)), rule.Exactly(a.Budget, rule.YuanUnit).Text(l)
	return rule.T("预算"+total+"分配给"+n+"个对象，合计相符", total+" among "+n+", which sums to it").In(l)
}

// Allocate splits the budget of a round by the factors under this policy. It is refused where the floors do not fit the budget or a
// region's floor is above its cap, with the fewest that conflict, where a factor is nothing everywhere and is not to be dropped, and
// where all of it comes to nothing.
func (p Policy) Allocate(w Round) (rule.Answer[rule.Outcome[Allocation]], error) {
	if err := p.ready(&w); err != nil {
		return rule.Answer[rule.Outcome[Allocation]]{}, err
	}
	list, _ := w.Regions.Get()
	s := &split{p: &p, w: &w, list: list, unit: w.Unit.Or("").Fen(), l: lines.Of(book, len(list)+20, 6*len(list)+80)}
	return lines.Conclude(s.l, ruleAllocation, rule.Frame{}, s.run())
}

// split is one round while it is computed; amounts are in units.
type split struct {
	p    *Policy
	w    *Round
	list []Region
	unit int64
	l    *lines.Lines

	budget, workFund, reserved, room int64
	times                            []rule.Number
	sums                             []*big.Int
	over                             *big.Int
}

func (s *split) run() rule.Outcome[Allocation] {
	s.pot()
	columns := s.columns()
	s.coefficients()
	claims, refusal := s.claims()
	if s.l.Lacking() {
		return rule.Outcome[Allocation]{}
	}
	empty := s.weigh(columns, claims)
	if refused := s.emptied(empty); !refused.IsZero() {
		return rule.Refused[Allocation](refused)
	}
	if !refusal.IsZero() {
		return rule.Refused[Allocation](refusal)
	}
	if conflict := apportion.Conflict(s.room, claims); len(conflict) > 0 {
		return rule.Refused[Allocation](s.floors(claims, conflict))
	}
	if refused := s.weightless(claims); !refused.IsZero() {
		return rule.Refused[Allocation](refused)
	}
	return rule.Granted(s.share(claims))
}

// pot is what is split: the budget less the work fund, less what is set aside.
func (s *split) pot() {
	budget, _ := fen.Of(s.w.Budget)
	fund, _ := fen.Of(s.w.WorkFund)
	s.budget, s.workFund = budget/s.unit, fund/s.unit
	if s.p.Reserve.On {
		s.reserved = min(units.Up(fen.Times(budget, s.p.ReserveShare.Value), s.unit), s.budget-s.workFund)
		s.l.Add(ruleReserve, rule.Figure("比例", "share", s.p.ReserveShare.Known(rule.Share)), s.money("金额", "amount", s.reserved)).Rounding = units.RoundedUp(s.w.Unit.Or(""))
		s.on(s.p.ReserveShare.Basis)
	}
	s.room = s.budget - s.workFund - s.reserved
	s.l.Add(ruleBudget, s.money("预算", "budget", s.budget), s.money("工作经费", "work fund", s.workFund), s.money("预留", "set aside", s.reserved), s.money("分配", "split", s.room))
}

// on lets the line added last rest on figures of the policy alone, which say where they come from.
func (s *split) on(law ...rule.Basis) {
	last := s.l.Last()
	last.Basis = law[0]
	*last = last.On(law...)
}

func (s *split) yuan(n int64) rule.Number { return fen.Yuan(n * s.unit) }

func (s *split) money(zh, en string, n int64) rule.Named { return fen.Money(zh, en, n*s.unit) }

// columns reads every factor of every region, and asks for what is not given.
func (s *split) columns() []column {
	factors, _ := s.w.Factors.Get()
	all := make([]column, len(factors))
	for k := range factors {
		f := &s.p.Factors[k]
		all[k], _ = s.w.column(factors[k].Key)
		name := factors[k].Name
		if name == "" {
			name = factors[k].Key
		}
		s.l.Add(ruleFactor, lines.Words("因素", "factor", name), rule.Figure("权重", "weight", f.Weight.Known(rule.Share)), rule.Named{Title: rule.T("计法", "counts"), Words: f.way()})
		s.on(f.Weight.Basis)
		for i := range s.list {
			if _, given := s.list[i].value(factors[k].Key); !given && f.Weight.Value.Sign() > 0 {
				s.lack("regions[].values[].value", i, name)
			}
		}
	}
	return all
}

func (f *Weighted) way() rule.Text {
	switch {
	case f.MinMax.On && f.Less.On:
		return rule.T("极差标准化，越小越多", "from the greatest to the least")
	case f.MinMax.On:
		return rule.T("极差标准化", "from the least to the greatest")
	}
	return rule.T("占各地合计的比重", "share in the sum of all")
}

func (s *split) lack(path string, i int, what string) {
	s.l.Lack(path)
	line := s.l.Add(ruleLacking, lines.Words("对象", "region", s.list[i].called()), lines.Words("未提供", "not given", what))
	line.Path, line.Verdict = place(i), rule.Given(rule.Undetermined)
}

// coefficients are the products of what each region's share is multiplied by.
func (s *split) coefficients() {
	s.times = make([]rule.Number, len(s.list))
	for i := range s.list {
		s.times[i] = rule.Int(1)
		if s.p.Performance.On {
			g, given := s.list[i].Grade.Get()
			if !given {
				s.lack("regions[].grade", i, "grade")
			}
			s.times[i] = s.p.coefficient(g).Value
		}
		if s.p.Fiscal.On {
			c, given := s.list[i].Fiscal.Get()
			if !given {
				s.lack("regions[].fiscal", i, "fiscal")
			}
			s.times[i] = product(s.times[i], c)
		}
	}
}

// product is exact: both have six decimals at most and are small.
func product(a, b rule.Number) rule.Number {
	n, _ := a.Times(b)
	return n
}

// weigh gives every claim its index times its coefficients.
func (s *split) weigh(columns []column, claims []apportion.Claim) (empty []int) {
	s.sums, s.over, empty = s.p.index(columns, len(s.list))
	times, _, _ := apportion.Integers(s.times)
	room := apportion.Room(len(claims), len(s.over.Bits())+3)
	for i := range claims {
		claims[i].Weight = room[i].Mul(s.sums[i], times[i])
	}
	return empty
}

// emptied refuses a factor that is nothing everywhere, or says that it was dropped.
func (s *split) emptied(empty []int) (refused rule.Refusal) {
	factors, _ := s.w.Factors.Get()
	for _, k := range empty {
		line := s.l.Add(ruleEmpty, lines.Words("因素", "factor", factors[k].Key))
		if line.Note = rule.T("剔除，其余权重按比例放大", "dropped; the other weights are scaled up"); s.p.DropEmpty.On {
			continue
		}
		line.Note, line.Verdict = rule.Text{}, rule.Given(rule.Failed)
		if refused.IsZero() {
			refused = rule.Refuse(rule.T("按因素法分配", "an allocation by the factor method"))
		}
		refused = refused.Because(rule.Ground{Text: rule.T("因素 "+factors[k].Key+" 各地合计为零或完全相同，无法计算占比", "factor "+factors[k].Key+" is nothing everywhere, or the same: there are no shares"), Law: book.Rule(ruleEmpty).Basis, Code: "factor.empty"})
	}
	return refused
}

// weightless refuses where nobody has anything to be weighed by and more than the floors is to be split.
func (s *split) weightless(claims []apportion.Claim) (refused rule.Refusal) {
	rest := s.room
	for i := range claims {
		if claims[i].Weight.Sign() > 0 {
			return refused
		}
		rest -= claims[i].Floor
	}
	if rest == 0 {
		return refused
	}
	s.l.Add(ruleEmpty).Verdict = rule.Given(rule.Failed)
	return rule.Refuse(rule.T("按因素法分配", "an allocation by the factor method")).
		Because(rule.Ground{Text: rule.T("各地因素与系数之积均为零，无从分配", "factors and coefficients come to nothing for every region"), Law: book.Rule(ruleEmpty).Basis, Code: "factor.weightless"})
}
