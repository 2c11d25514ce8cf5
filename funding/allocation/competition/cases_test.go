package competition

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

// round writes a round down: a budget in 万元 and applicants, one a line: key, score, 万元 asked for, and what else is given.
// All are eligible unless "no" stands there, and submitted on the first of March.
func round(budget string, applicants ...string) Round {
	w := Round{Budget: wan(budget), Unit: rule.Given(rule.InWanYuan)}
	var list []Applicant
	for _, line := range applicants {
		f := strings.Fields(line)
		a := Applicant{Key: f[0], Score: rule.Given(number(f[1])), Requested: wan(f[2]), Eligible: rule.Given(true), SubScore: rule.Given(rule.Int(0)), SubmittedOn: rule.Given(rule.NewDate(2026, 3, 1))}
		for _, more := range f[3:] {
			name, value, _ := strings.Cut(more, "=")
			switch name {
			case "no":
				a.Eligible = rule.Given(false)
			case "unit":
				a.Unit = value
			case "county":
				a.County = value
			case "field":
				a.Field = value
			case "sub":
				a.SubScore = rule.Given(number(value))
			case "day":
				day, _ := strconv.Atoi(value)
				a.SubmittedOn = rule.Given(rule.NewDate(2026, 3, day))
			case "self":
				a.SelfRaised = wan(value)
			case "cap":
				a.Cap = wan(value)
			}
		}
		list = append(list, a)
	}
	w.Applicants = rule.Given(list)
	return w
}

func number(s string) rule.Number {
	n, err := rule.ParseNumber(s)
	if err != nil {
		panic(err)
	}
	return n
}

func wan(s string) rule.Opt[decimal.Decimal] {
	yuan, _ := number(s).Times(rule.Int(10_000))
	fen, _ := yuan.Times(rule.Int(100))
	return rule.Fen(fen.Num())
}

// told writes a plan down as the cases do: key, result, 万元, place in reserve; in the order of rank.
func told(p Plan) string {
	var all []string
	for _, g := range p.Grants {
		amount, _ := g.Amount.Over(rule.Int(10_000))
		text := fmt.Sprintf("%s %s", g.Key, g.Result)
		if amount.Sign() > 0 {
			text += " " + amount.String()
		}
		if g.Odd {
			text += "+"
		}
		if g.Reserve > 0 {
			text += fmt.Sprintf(" R%d", g.Reserve)
		}
		all = append(all, text)
	}
	left, _ := p.Left.Over(rule.Int(10_000))
	return strings.Join(all, ", ") + "; left " + left.String()
}

type plainCase struct {
	name   string
	policy func(*Policy)
	round  Round
	want   string
}

func percent(n int64) rule.Limit { return Proposal().FullScore.Basis.Exactly(rule.Percent(n)) }
func limit(n int64) rule.Limit   { return Proposal().FullScore.Basis.Limit(n) }

func quotas(w Round, all ...Quota) Round { w.Quotas = rule.Given(all); return w }

// By hand, in 万元.
var byHand = []plainCase{
	{"in the order of rank until the first that does not fit", nil,
		round("250", "a 90 100", "b 80 100", "c 70 60", "d 65 40"),
		"a funded 100, b funded 100, c budget R1, d behind_unfunded R2; left 50"},
	{"passed over for the next", func(p *Policy) { p.Skip.On = true },
		round("250", "a 90 100", "b 80 100", "c 70 60", "d 65 40"),
		"a funded 100, b funded 100, c budget R1, d funded 40; left 10"},
	{"cut to what is left", func(p *Policy) { p.Cut.On = true },
		round("250", "a 90 100", "b 80 100", "c 70 60", "d 65 40"),
		"a funded 100, b funded 100, c partial 50, d budget R1; left 0"},
	{"not cut below the least grant", func(p *Policy) { p.Cut.On, p.HasLeast.On, p.Least = true, true, limit(510_000) },
		round("250", "a 90 100", "b 80 100", "c 70 60", "d 65 40"),
		"a funded 100, b funded 100, c budget R1, d below_least; left 50"},
	{"cut to the least grant exactly", func(p *Policy) { p.Cut.On, p.HasLeast.On, p.Least = true, true, limit(500_000) },
		round("250", "a 90 100", "b 80 100", "c 70 60"), "a funded 100, b funded 100, c partial 50; left 0"},
	{"at the pass line, just below it, and money left", nil,
		round("300", "a 60 100", "b 59.99 100"), "a funded 100, b below_pass; left 200"},
	{"the pass line of a call", func(p *Policy) { p.PassScore = limit(75) },
		round("300", "a 75 100", "b 74.99 100"), "a funded 100, b below_pass; left 200"},
	{"not eligible, whatever the score", nil, round("300", "a 99 100 no", "b 60 100"), "b funded 100, a ineligible; left 200"},
	{"own money at the ratio and just below it", func(p *Policy) { p.SelfRaised.On, p.SelfRaisedRatio = true, percent(100) },
		round("300", "a 90 100 self=100", "b 80 100 self=99.99", "c 70 100 self=0"), "a funded 100, b self_raised, c self_raised; left 200"},
	{"own money of two to one", func(p *Policy) { p.SelfRaised.On, p.SelfRaisedRatio = true, percent(200) },
		round("300", "a 90 100 self=200", "b 80 50 self=99.99"), "a funded 100, b self_raised; left 200"},
	{"the least grant: at it and below it", func(p *Policy) { p.HasLeast.On, p.Least = true, limit(200_000) },
		round("300", "a 90 20", "b 80 19.99"), "a funded 20, b below_least; left 280"},
	{"the greatest grant, the own cap, and rounding down", func(p *Policy) { p.HasMost.On, p.Most = true, limit(500_000) },
		round("300", "a 90 100", "b 80 100 cap=30", "c 70 40.5", "d 65 50"), "a funded 50, b funded 30, c funded 40, d funded 50; left 130"},
	{"a greatest grant that is no whole unit is rounded down", func(p *Policy) {
		p.HasMost.On, p.Most = true, Proposal().FullScore.Basis.Exactly(rule.Frac(50_999_999, 100))
	},
		round("300", "a 90 100"), "a funded 50; left 250"},
	{"a least grant that is no whole unit is rounded up", func(p *Policy) { p.HasLeast.On, p.Least = true, limit(200_001) },
		round("300", "a 90 21", "b 80 20"), "a funded 21, b below_least; left 279"},
	{"less than a unit", nil, round("300", "a 90 0.5"), "a below_least; left 300"},
	{"as many projects as the call has", func(p *Policy) { p.HasNumber.On, p.Number = true, limit(2) },
		round("300", "a 90 50", "b 80 50", "c 70 50"), "a funded 50, b funded 50, c number R1; left 200"},
	{"one project a unit", func(p *Policy) { p.HasPerUnit.On, p.PerUnit = true, limit(1) },
		round("300", "a 90 50 unit=x", "b 80 50 unit=x", "c 70 50 unit=y"), "a funded 50, b quota R1, c funded 50; left 200"},
	// three topics of 100 with one nomination a county, as a guide of 2023 is reported to have had
	{"three projects, one a county", func(p *Policy) {
		p.HasNumber.On, p.Number, p.HasPerCounty.On, p.PerCounty = true, limit(3), true, limit(1)
	}, round("300", "a 90 100 county=mx", "b 88 100 county=mx", "c 80 100 county=wh", "d 75 100 county=py", "e 70 100 county=dp"),
		"a funded 100, b quota R1, c funded 100, d funded 100, e number R2; left 0"},
	{"two a county", func(p *Policy) { p.HasPerCounty.On, p.PerCounty = true, limit(2) },
		round("300", "a 90 50 county=x", "b 80 50 county=x", "c 70 50 county=x"), "a funded 50, b funded 50, c quota R1; left 200"},
	{"quotas of a field in number and in money", nil, quotas(
		round("300", "a 90 50 field=agri", "b 80 50 field=agri", "c 70 50 field=bio", "d 69 60 field=bio", "e 68 10 field=it"),
		Quota{Of: rule.Given(OfField), Name: "agri", Projects: rule.Given(1)}, Quota{Of: rule.Given(OfField), Name: "bio", Amount: wan("100")}),
		"a funded 50, b quota R1, c funded 50, d budget R2, e behind_unfunded R3; left 200"},
	{"a quota of the round replaces the policy's", func(p *Policy) { p.HasPerCounty.On, p.PerCounty = true, limit(1) }, quotas(
		round("300", "a 90 50 county=x", "b 80 50 county=x", "c 75 50 county=x", "d 70 50 county=y", "e 65 50 county=y"),
		Quota{Of: rule.Given(OfCounty), Name: "x", Projects: rule.Given(2)}, Quota{Of: rule.Given(OfCounty), Name: "y", Amount: wan("80")}),
		"a funded 50, b funded 50, c quota R1, d funded 50, e quota R2; left 150"},
	{"nothing for a county", nil, quotas(round("300", "a 90 50 county=x", "b 80 50 county=y"), Quota{Of: rule.Given(OfCounty), Name: "x", Projects: rule.Given(0)}),
		"a quota R1, b funded 50; left 250"},
	{"ties: the sub-score, then the day, then the key", nil,
		round("300", "e 80 50 sub=30", "d 80 50 sub=30", "c 80 50 sub=30 day=2", "b 80 50 sub=31 day=9", "a 80 50 sub=29"),
		"b funded 50, d funded 50, e funded 50, c funded 50, a funded 50; left 50"},
	{"ties without sub-score", func(p *Policy) { p.TieSubScore.On = false },
		round("300", "b 80 50 sub=30 day=2", "a 80 50 sub=29 day=2", "c 80 50 day=1"), "c funded 50, a funded 50, b funded 50; left 150"},
	{"ties by key alone", func(p *Policy) { p.TieSubScore.On, p.TieSubmitted.On = false, false },
		round("300", "b 80 50 sub=30 day=1", "a 80 50 sub=29 day=2"), "a funded 50, b funded 50; left 200"},
	{"set aside, rounded up: 5% of 250 is 12.5", func(p *Policy) { p.Reserve.On, p.ReserveShare = true, percent(5) },
		round("250", "a 90 237"), "a funded 237; left 0"},
	{"set aside: 10.01% of 100 is 10.01", func(p *Policy) {
		p.Reserve.On, p.ReserveShare = true, Proposal().FullScore.Basis.Exactly(rule.Frac(1001, 10_000))
	}, round("100", "a 90 90"), "a budget R1; left 89"},
	{"set aside: 10% of 100 leaves 90", func(p *Policy) { p.Reserve.On, p.ReserveShare = true, percent(10) }, round("100", "a 90 90"), "a funded 90; left 0"},
	{"the reserve list is as long as the call has it", func(p *Policy) { p.ReserveList = limit(1) },
		round("50", "a 90 50", "b 80 50", "c 70 50"), "a funded 50, b budget R1, c behind_unfunded; left 0"},
	{"three in reserve", nil, round("50", "a 90 50", "b 80 50", "c 70 50", "d 69 50", "e 68 50"),
		"a funded 50, b budget R1, c behind_unfunded R2, d behind_unfunded R3, e behind_unfunded; left 0"},
	{"more than the full mark", nil, round("50", "a 101 50"), "error at applicants[0].score"},
	{"a full mark and a full mark of another scale", func(p *Policy) { p.FullScore, p.PassScore = limit(120), limit(72) },
		round("50", "a 120 50"), "a funded 50; left 0"},
	// 100 of 200 asked for: a half each
	{"shared by what each could get", func(p *Policy) { p.Shared.On = true }, round("100", "a 90 100", "b 80 60", "c 70 40"), "a partial 50, b partial 30, c partial 20; left 0"},
	// quotas 33⅓ each: the odd unit falls to the key that comes first
	{"shared with an odd unit", func(p *Policy) { p.Shared.On = true }, round("100", "c 90 70", "b 80 70", "a 70 70"), "c partial 33, b partial 33, a partial 34+; left 0"},
	{"shared, and there is enough", func(p *Policy) { p.Shared.On = true }, round("300", "a 90 100", "b 80 60"), "a funded 100, b funded 60; left 140"},
	// 90×100 : 60×100 = 3:2
	{"shared by score", func(p *Policy) { p.Shared.On, p.ByScore.On = true, true }, round("100", "a 90 100", "b 60 100"), "a partial 60, b partial 40; left 0"},
	// 80:10:10 of 50 gives 40, 5, 5; with at least 8 each it is 34, 8, 8
	{"shared with a least grant", func(p *Policy) { p.Shared.On, p.HasLeast.On, p.Least = true, true, limit(80_000) },
		round("50", "a 90 80", "b 80 10", "c 70 10"), "a partial 34, b partial 8, c partial 8; left 0"},
	{"shared: selected while the least grants fit", func(p *Policy) { p.Shared.On, p.HasLeast.On, p.Least = true, true, limit(200_000) },
		round("50", "a 90 80", "b 80 20", "c 70 30"), "a partial 30, b funded 20, c budget R1; left 0"},
	{"one applicant", func(p *Policy) { p.Shared.On = true }, round("50", "a 90 80"), "a partial 50; left 0"},
	// b's score is its weight: nothing, whatever is left; or its proportion is 1 in 7,201 of two units
	{"no weight, though money is left", func(p *Policy) { p.Shared.On, p.ByScore.On, p.PassScore = true, true, limit(0) }, round("100", "a 90 80", "b 0 20"), "a funded 80, b below_unit R1; left 20"},
	{"less than a unit", func(p *Policy) { p.Shared.On, p.ByScore.On, p.PassScore = true, true, limit(0) }, round("2", "a 90 80", "b 1 1"), "a partial 2+, b below_unit R1; left 0"},
	{"no weight", func(p *Policy) { p.Shared.On, p.ByScore.On, p.PassScore = true, true, limit(0) }, round("50", "a 90 80", "b 0 20"), "a partial 50, b below_unit R1; left 0"},
	{"no money", nil, round("0", "a 90 80"), "a budget R1; left 0"},
}

func ask(p Policy, w Round) string {
	a, err := p.Allocate(w)
	var input *door.InputError
	if errors.As(err, &input) {
		return "error at " + input.Problems[0].Path
	}
	v, ok := a.Value()
	if !ok {
		return a.Text(rule.ZH)
	}
	return told(v)
}

func (c *plainCase) made() Policy {
	p := Proposal()
	if c.policy != nil {
		c.policy(&p)
	}
	return p
}

func TestByHand(t *testing.T) {
	results, lines := map[Result]bool{}, map[string]bool{}
	for _, c := range byHand {
		p := c.made()
		require.Equal(t, c.want, ask(p, c.round), c.name)
		a, err := p.Allocate(c.round)
		if err != nil {
			continue
		}
		v, _ := a.Value()
		for _, g := range v.Grants {
			results[g.Result] = true
			for _, l := range rule.Langs() {
				require.NotContains(t, g.Text(l), "%!", c.name)
				require.NotEmpty(t, g.Text(l))
			}
		}
		for _, l := range a.Lines() {
			lines[l.Rule.Code] = true
		}
	}
	require.Len(t, results, len(Result("").Choices()), "every result is reached")
	for id, r := range book.Rules() {
		require.True(t, rule.ID(id) == rulePlan || rule.ID(id) == ruleScore || lines[r.Code], r.Code)
	}
}

// Every number and switch of the policy is pinned down: moved by one unit, it makes a case come out otherwise.
func TestMutations(t *testing.T) {
	moved, noticed := map[string]bool{}, map[string]bool{}
	for _, c := range byHand {
		for m := range ruletest.Mutants(c.made()) {
			name := m.Figure + " " + m.Change
			moved[name] = true
			if !noticed[name] && ask(m.Policy, c.round) != c.want {
				noticed[name] = true
			}
		}
	}
	for name := range moved {
		require.True(t, noticed[name], name)
	}
}

// A used-up limit of the policy on every unit or county rests on it; a quota of the round is a figure of the round.
func TestQuotasAreCited(t *testing.T) {
	p := Proposal()
	proposed := p.PerUnit.Basis
	notice := rule.NewDocument(rule.DocumentInfo{ID: "CALL", Title: rule.T("通知", "notice"), Issuer: rule.T("某市", "a city"), Source: rule.Read}).Whole()
	p.HasPerUnit.On, p.PerUnit = true, notice.Read().Limit(1)
	p.HasPerCounty.On, p.PerCounty = true, notice.Reported().Limit(1)
	w := quotas(round("300", "a 90 50 unit=x county=k field=f", "b 80 50 unit=x county=l field=g", "c 70 50 unit=y county=k field=g", "d 65 50 unit=z county=m field=f"),
		Quota{Of: rule.Given(OfField), Name: "f", Projects: rule.Given(1)}, Quota{Of: rule.Given(OfCounty), Name: "k", Amount: wan("100")})
	a, err := p.Allocate(w)
	require.NoError(t, err)
	var cited []rule.Basis
	for _, l := range a.Lines() {
		if l.Rule.Code == "competition.quota" {
			cited = append(cited, l.Basis)
		}
	}
	require.Equal(t, []rule.Basis{p.PerUnit.Basis, p.PerCounty.Basis, proposed}, cited)
}

// By hand: 80:10:10 of 50 gives b and c 5 each, below the least grant of 8. They are held at it, which the plan says: the budget
// did not run out on them.
func TestHeldAtTheLeastGrant(t *testing.T) {
	p := Proposal()
	p.Shared.On, p.HasLeast.On, p.Least = true, true, limit(80_000)
	a, err := p.Allocate(round("50", "a 90 80", "b 80 10", "c 70 10"))
	require.NoError(t, err)
	v, told := a.Value()
	require.True(t, told)
	require.Equal(t, "a：得分90，排第1位，可资助80万元，按比例分得34万元（取整前余额0）", v.Grants[0].Text(rule.ZH))
	require.Equal(t, "b：得分80，排第2位，可资助10万元，按比例不足最低资助额8万元，按8万元立项", v.Grants[1].Text(rule.ZH))
	require.Equal(t, "c: score 70, rank 3, could get 100,000 yuan, its proportion is below the least grant of 80,000 yuan, granted 80,000 yuan", v.Grants[2].Text(rule.EN))
}

// Who gets nothing in proportion is not told that the budget is used up: a score of nothing weighs nothing, and 2 in 7,201 of a
// unit is less than one.
func TestNothingInProportion(t *testing.T) {
	told := func(w Round) string {
		p := Proposal()
		p.PassScore, p.Shared.On, p.ByScore.On = limit(0), true, true
		a, err := p.Allocate(w)
		require.NoError(t, err)
		v, _ := a.Value()
		return v.Grants[1].Text(rule.ZH)
	}
	require.Equal(t, "b：得分0，排第2位，按得分加权的比例为零，不予立项；列入后备第1位", told(round("100", "a 90 80", "b 0 20")))
	require.Equal(t, "b：得分1，排第2位，按比例不足1个分配单位（1万元），不予立项；列入后备第1位", told(round("2", "a 90 80", "b 1 1")))
}
