package factor

import (
	"github.com/keji-rules/keji/funding/allocation/internal/apportion"
	"github.com/keji-rules/keji/funding/allocation/internal/units"
	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/funding/internal/lines"
	"github.com/keji-rules/keji/rule"
)

// claims are the regions with their floors and caps, and a refusal where one contradicts the other.
func (s *split) claims() ([]apportion.Claim, rule.Refusal) {
	var refused rule.Refusal
	all := make([]apportion.Claim, len(s.list))
	for i := range s.list {
		floor, most := s.bounds(i)
		all[i] = apportion.Claim{Key: s.list[i].Key, Floor: floor, Cap: most}
		if most == apportion.NoCap || floor <= most {
			continue
		}
		line := s.l.Add(ruleBounds, lines.Words("对象", "region", s.list[i].called()), s.money("下限", "floor", floor), s.money("上限", "cap", most))
		line.Path, line.Verdict = place(i), rule.Given(rule.Failed)
		if refused.IsZero() {
			refused = rule.Refuse(rule.T("按因素法分配", "an allocation by the factor method"))
		}
		refused = refused.Because(s.ground("factor.bounds", i, "下限", "floor", floor, s.floorLaw(i, floor)), s.ground("factor.bounds", i, "上限", "cap", most, s.capLaw(i, most)))
	}
	return all, refused
}

// bounds are a region's own and the policy's, the narrower of both.
func (s *split) bounds(i int) (floor, most int64) {
	x := &s.list[i]
	own, _ := fen.Of(x.Floor)
	floor, most = own/s.unit, apportion.NoCap
	if n, given := fen.Of(x.Cap); given {
		most = n / s.unit
	}
	if !s.p.Harmless.On && !s.p.Capped.On {
		return floor, most
	}
	last, given := fen.Of(x.Last)
	if !given {
		s.lack("regions[].last", i, "last")
	}
	if s.p.Harmless.On {
		floor = max(floor, units.Up(fen.Times(last, s.p.Least.Value), s.unit))
	}
	if s.p.Capped.On && last > 0 {
		if n := units.Down(fen.Times(last, s.p.Most.Value), s.unit); most == apportion.NoCap || n < most {
			most = n
		}
	}
	return floor, most
}

// floorLaw and capLaw are where a region's floor or cap of so many units stands: with the policy's figure, unless it is its own.
func (s *split) floorLaw(i int, n int64) rule.Basis {
	if own, _ := fen.Of(s.list[i].Floor); s.p.Harmless.On && own/s.unit != n {
		return s.p.Least.Basis
	}
	return book.Rule(ruleFloor).Basis
}

func (s *split) capLaw(i int, n int64) rule.Basis {
	if own, given := fen.Of(s.list[i].Cap); s.p.Capped.On && (!given || own/s.unit != n) {
		return s.p.Most.Basis
	}
	return book.Rule(ruleCap).Basis
}

func (s *split) ground(code string, i int, zh, en string, n int64, law rule.Basis) rule.Ground {
	name, k := s.list[i].called(), rule.Exactly(s.yuan(n), rule.YuanUnit)
	return rule.Ground{Text: rule.T(name+"的"+zh+k.Text(rule.ZH), en+" of "+name+", "+k.Text(rule.EN)), Law: law, Code: code}
}

// floors refuses floors that do not fit, naming the fewest that conflict with what is split: none of them can be left out.
func (s *split) floors(claims []apportion.Claim, conflict []int) rule.Refusal {
	sum := int64(0)
	r := rule.Refuse(rule.T("按因素法分配", "an allocation by the factor method"))
	for _, i := range conflict {
		sum += claims[i].Floor
		r = r.Because(s.ground("factor.floors", i, "保底", "the floor", claims[i].Floor, s.floorLaw(i, claims[i].Floor)))
	}
	line := s.l.Add(ruleFloors, lines.Count("相互冲突的下限", "floors that conflict", len(conflict), rule.Items), s.money("合计", "together", sum), s.money("可分配", "to be split", s.room))
	line.Verdict = rule.Given(rule.Failed)
	room := rule.Exactly(s.yuan(s.room), rule.YuanUnit)
	return r.Because(rule.Ground{Text: rule.T("可分配"+room.Text(rule.ZH), room.Text(rule.EN)+" to be split"), Law: book.Rule(ruleFloors).Basis, Code: "factor.budget"}).
		Instead(rule.Ground{Text: rule.T("增加预算，或降低所列下限中的至少一项", "raise the budget, or lower at least one of these floors"), Law: book.Rule(ruleFloors).Basis, Code: "factor.floors"})
}

var lineOf = map[Decided]rule.ID{ByFactors: ruleShare, ByFloor: ruleFloor, ByCap: ruleCap, ByNothing: ruleNothing}

// share splits what is split.
func (s *split) share(claims []apportion.Claim) Allocation {
	r := apportion.Split(s.room, claims)
	a := Allocation{Unit: s.w.Unit.Or(""), Budget: s.yuan(s.budget), WorkFund: s.yuan(s.workFund), Reserved: s.yuan(s.reserved), Left: s.yuan(r.Left), OddUnits: r.Odd, Shares: make([]Share, len(s.list))}
	var tell apportion.Teller
	last := s.l.Last()
	last.Rounding = units.Rounding(a.Unit)
	for i := range s.list {
		rest, _ := r.Parts[i].Remainder(&tell)
		a.Shares[i] = Share{Key: s.list[i].Key, Name: s.list[i].Name, Amount: s.yuan(r.Parts[i].Units), By: decided(r.Parts[i].Held), Index: tell.Fraction(s.sums[i], s.over, rule.Share),
			Times: s.times[i], Remainder: rest, Odd: r.Parts[i].Odd}
		s.say(&a.Shares[i], i, r.Parts[i].Units)
	}
	if r.Left > 0 {
		s.l.Add(ruleLeft, s.money("结余", "left", r.Left))
	}
	return a
}

func (s *split) say(x *Share, i int, units int64) {
	v := [5]rule.Named{lines.Words("对象", "region", s.list[i].called()), rule.Figure("加权占比", "weighted share", x.Index)}
	n := 2
	if s.p.Performance.On || s.p.Fiscal.On {
		v[n] = rule.Figure("系数", "coefficient", rule.Exactly(x.Times, rule.Plain))
		n++
	}
	v[n] = rule.Figure("得", "gets", rule.Exactly(x.Amount, rule.YuanUnit))
	n++
	if x.By == ByFactors {
		v[n] = rule.Figure("余额", "remainder", x.Remainder)
		n++
	}
	line := s.l.Add(lineOf[x.By], v[:n]...)
	line.Path = place(i)
	switch x.By {
	case ByFloor:
		line.Basis = s.floorLaw(i, units)
	case ByCap:
		line.Basis = s.capLaw(i, units)
	}
	if x.Odd {
		line.Note = rule.T("余额在前，补1个单位", "its remainder is among the largest: one odd unit")
	}
}

// Text says in one language what a region gets and why.
func (x Share) Text(l rule.Lang) string {
	name, amount, index := x.Name, rule.Exactly(x.Amount, rule.YuanUnit).Text(l), x.Index.Text(l)
	if name == "" {
		name = x.Key
	}
	odd := ""
	if x.Odd {
		odd = rule.T("，余额在前补1个单位", ", with one odd unit").In(l)
	}
	times := x.Times.String()
	return rule.T(name+"：加权占比"+index+"，系数"+times+"，"+x.By.Text(rule.ZH)+"得"+amount, name+": weighted share "+index+", coefficient "+times+", "+x.By.Text(rule.EN)+" "+amount).In(l) + odd
}
