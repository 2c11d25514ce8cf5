package voucher

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/funding/internal/lines"
	"github.com/keji-rules/keji/rule"
)

// Plan is what is redeemed. Money is in yuan.
type Plan struct {
	Redeemed rule.Number  `json:"redeemed"`
	Left     rule.Number  `json:"left,omitzero"` // of the budget, where there is one
	Claims   []Redemption `json:"claims"`        // in the order of the claims
}

// Redemption is what one claim gets, and what bounded it.
type Redemption struct {
	Key    string      `json:"key"`
	Amount rule.Number `json:"amount"`
	Result Result      `json:"result"`
}

// Text says in one language how much is redeemed.
func (p Plan) Text(l rule.Lang) string {
	n, amount := strconv.Itoa(len(p.Claims)), rule.Exactly(p.Redeemed, rule.YuanUnit).Text(l)
	return rule.T(n+"项申请，兑付"+amount, n+" claims, "+amount+" redeemed").In(l)
}

// Redeem redeems the claims of a round under this policy, by day of application and key.
func (p Policy) Redeem(w Round) (rule.Answer[Plan], error) {
	if err := p.ready(&w); err != nil {
		return rule.Answer[Plan]{}, err
	}
	list, _ := w.Claims.Get()
	r := &round{p: &p, l: lines.Of(book, 3*len(list)+1, 8*len(list)+4), year: map[string]int64{}}
	r.left, r.bounded = fen.Of(w.Budget)
	plan := Plan{Claims: make([]Redemption, len(list))}
	sum := int64(0)
	for _, i := range order(list) {
		amount, result := r.claim(&list[i], place(i))
		sum += amount
		plan.Claims[i] = Redemption{list[i].Key, fen.Yuan(amount), result}
	}
	r.l.Add(ruleTotal, fen.Money("兑付", "redeemed", sum))
	if plan.Redeemed = fen.Yuan(sum); r.bounded {
		plan.Left = fen.Yuan(r.left)
		r.l.Last().Values = append(r.l.Last().Values, fen.Money("预算余额", "left of the budget", r.left))
	}
	return lines.Conclude(r.l, ruleRedeem, rule.Frame{}, plan)
}

// order is by day of application, then by key.
func order(list []Claim) []int {
	all := make([]int, len(list))
	for i := range all {
		all[i] = i
	}
	slices.SortFunc(all, func(a, b int) int {
		if c := list[a].AppliedOn.Or(rule.Date{}).Compare(list[b].AppliedOn.Or(rule.Date{})); c != 0 {
			return c
		}
		return cmp.Compare(list[a].Key, list[b].Key)
	})
	return all
}

type round struct {
	p       *Policy
	l       *lines.Lines
	left    int64
	bounded bool
	year    map[string]int64 // redeemed in this round, by applicant
}

func (r *round) claim(c *Claim, at string) (int64, Result) {
	if result := r.excluded(c, at); result != "" {
		return 0, result
	}
	contract, _ := fen.Of(c.Contract)
	amount, result := fen.Floor(fen.Times(contract, r.p.Ratio.Value)), ByRatio
	law := r.p.Ratio.Basis
	bound := func(most int64, by Result, b rule.Basis) {
		if most < amount {
			amount, result, law = max(most, 0), by, b
		}
	}
	if r.p.HasSingle.On && r.need(c.Size.IsGiven(), "size") {
		cap := r.p.single(c.Size.Or(""))
		bound(fen.Floor(fen.Times(100, cap.Value)), BySingle, cap.Basis)
	}
	if used, given := fen.Of(c.Used); r.p.HasYear.On && r.need(given, "used") {
		bound(fen.Floor(fen.Times(100, r.p.Year.Value))-used-r.year[c.Applicant], ByYear, r.p.Year.Basis)
	}
	if r.bounded {
		bound(r.left, ByBudget, r.p.Ratio.Basis)
		r.left -= amount
	}
	r.year[c.Applicant] += amount
	line := r.l.Add(ruleAmount, lines.Words("申请", "claim", c.Key), fen.Money("合同额", "contract", contract), rule.Named{Title: rule.T("依据", "bounded"), Words: results.Text(result)}, fen.Money("兑付", "redeemed", amount))
	*line = line.On(law).Rounded(fen.Down())
	line.Path = at
	return amount, result
}

// need notes a fact that was not given.
func (r *round) need(given bool, path string) bool {
	if !given {
		r.l.Lack("claims[]." + path)
	}
	return given
}

// excluded is why a claim gets nothing at all; empty where it may get something.
func (r *round) excluded(c *Claim, at string) Result {
	related, told := c.Related.Get()
	if r.p.Related.On && r.need(told, "related") && !r.judge(ruleRelated, c, at, !related, r.p.Related.Basis) {
		return IsRelated
	}
	issued, given := c.IssuedOn.Get()
	if r.p.HasTerm.On && r.need(given, "issued_on") {
		last := rule.ForYears(int(r.p.Term.Value.Num())).End(issued, rule.FirstDayExcluded)
		on, _ := c.AppliedOn.Get()
		if !r.judge(ruleValid, c, at, !on.After(last), r.p.Term.Basis, rule.Figure("有效期至（含）", "through", rule.OnDay(last)), rule.Figure("申请日期", "applied on", rule.OnDay(on))) {
			return Expired
		}
	}
	return ""
}

func (r *round) judge(id rule.ID, c *Claim, at string, met bool, law rule.Basis, values ...rule.Named) bool {
	line := r.l.Add(id, append([]rule.Named{lines.Words("申请", "claim", c.Key)}, values...)...)
	*line = line.On(law)
	line.Path, line.Verdict = at, rule.Given(rule.Failed)
	if met {
		line.Verdict = rule.Given(rule.Passed)
	}
	return met
}
