package graded

import (
	"cmp"
	"math/big"
	"slices"
	"strconv"

	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/funding/internal/lines"
	"github.com/keji-rules/keji/rule"
)

// Awards are amounts by region. Money is in yuan.
type Awards struct {
	Total  rule.Number `json:"total"`
	Awards []Award     `json:"awards"` // in the order of the regions
}

// Award is what one region gets; negative where it is deducted.
type Award struct {
	Key    string      `json:"key"`
	Name   string      `json:"name,omitzero"`
	Rank   int         `json:"rank,omitzero"`
	Amount rule.Number `json:"amount"`
}

// Text says in one language what all of it comes to.
func (a Awards) Text(l rule.Lang) string {
	n, total := strconv.Itoa(len(a.Awards)), rule.Exactly(a.Total, rule.YuanUnit).Text(l)
	return rule.T(n+"个地区，合计"+total, n+" regions, "+total+" in all").In(l)
}

// Award answers what each region gets by its rank.
func (p Ranks) Award(w Ranking) (rule.Answer[Awards], error) {
	if err := together(p.check(&w), rankDoor.Validate(&w)); err != nil {
		return rule.Answer[Awards]{}, err
	}
	given, _ := w.Regions.Get()
	list := p.scored(given)
	l := lines.Of(rankBook, len(list), 4*len(list))
	a := Awards{Awards: make([]Award, len(list))}
	for rank, all := range ranked(list) {
		for _, i := range all {
			a.Awards[i] = Award{Key: list[i].Key, Name: list[i].Name, Rank: rank}
		}
	}
	for i := range list {
		p.tell(l, &list[i], place(i))
		x := &a.Awards[i]
		id, law := ruleNoBand, rule.Basis{}
		if b, ok := p.band(x.Rank); ok {
			id, law, x.Amount = ruleBand, b.Amount.Basis, b.Amount.Value
		}
		line := l.Add(id, lines.Words("地区", "region", called(x)), lines.Count("名次", "rank", x.Rank, rule.Place), rule.Figure("金额", "amount", rule.Exactly(x.Amount, rule.YuanUnit)))
		*line = line.On(law)
		line.Path = place(i)
		a.Total, _ = a.Total.Plus(x.Amount)
	}
	return lines.Conclude(l, ruleRanks, rule.Frame{}, a)
}

// tell says what the composite score of a region is made of, or that it is lacking.
func (p *Ranks) tell(l *lines.Lines, x *Ranked, at string) {
	switch n, told := x.Score.Get(); {
	case told && x.Indicators.IsGiven():
		say(l, ruleComposite, at, p.Weights[0].Basis, rule.Figure("综合得分", "composite score", rule.Exactly(n, rule.Score)))
		l.Last().Rounding = rule.Text{}
	case told:
	case x.Indicators.IsGiven():
		l.Lack("regions[].indicators[].score")
	default:
		l.Lack("regions[].score")
	}
}

// ranked are the places of the regions by rank: equal scores share the better one.
func ranked(list []Ranked) map[int][]int {
	order := make([]int, len(list))
	for i := range order {
		order[i] = i
	}
	score := func(i int) rule.Number { return list[i].Score.Or(rule.Number{}) }
	slices.SortFunc(order, func(a, b int) int {
		if c := score(b).Cmp(score(a)); c != 0 {
			return c
		}
		return cmp.Compare(list[a].Key, list[b].Key)
	})
	all, rank := map[int][]int{}, 1
	for n, i := range order {
		if n > 0 && score(i) != score(order[n-1]) {
			rank = n + 1
		}
		all[rank] = append(all[rank], i)
	}
	return all
}

func called(x *Award) string {
	if x.Name != "" {
		return x.Name
	}
	return x.Key
}

// Award answers what each region gets, or is deducted, by its growth.
func (p Growth) Award(w Growths) (rule.Answer[Awards], error) {
	if err := together(within(&p), growthDoor.Validate(&w)); err != nil {
		return rule.Answer[Awards]{}, err
	}
	list, _ := w.Regions.Get()
	l := lines.Of(growthBook, 2*len(list), 8*len(list))
	a := Awards{Awards: make([]Award, len(list))}
	sum := int64(0)
	for i := range list {
		n := p.one(l, &list[i], place(i))
		a.Awards[i] = Award{Key: list[i].Key, Name: list[i].Name, Amount: fen.Yuan(n)}
		sum += n
	}
	a.Total = fen.Yuan(sum)
	return lines.Conclude(l, ruleGrowth, rule.Frame{}, a)
}

// one is what one region gets, in fen.
func (p *Growth) one(l *lines.Lines, x *Grown, at string) int64 {
	growth, told := x.Growth.Get()
	favoured, kind := x.Favoured.Get()
	if !told {
		l.Lack("regions[].growth")
	}
	if !kind {
		l.Lack("regions[].favoured")
	}
	threshold := p.Threshold
	if favoured {
		threshold = p.Favoured
	}
	name := x.Name
	if name == "" {
		name = x.Key
	}
	named := []rule.Named{lines.Words("地区", "region", name), rule.Figure("增幅", "growth", rule.Exactly(growth, rule.Share)), rule.Figure("门槛", "threshold", threshold.Known(rule.Share))}
	switch {
	case growth.Sign() < 0:
		n := -fen.Floor(points(new(big.Rat).Neg(growth.Rat()), p.Deduction))
		say(l, ruleBelow, at, p.Deduction.Basis, append(named, fen.Money("扣减", "deducted", n))...)
		return n
	case growth.Cmp(threshold.Value) <= 0:
		say(l, ruleBetween, at, threshold.Basis, named...)
		return 0
	}
	c, given := x.Coefficient.Get()
	if !given {
		l.Lack("regions[].coefficient")
	}
	exact := points(new(big.Rat).Sub(growth.Rat(), threshold.Value.Rat()), p.PerPoint)
	n := fen.Floor(exact.Mul(exact, c.Rat()))
	say(l, ruleAbove, at, p.PerPoint.Basis, append(named, rule.Figure("系数", "coefficient", rule.Exactly(c, rule.Plain)), fen.Money("奖励", "award", n))...)
	if most := fen.Floor(fen.Times(100, p.Most.Value)); n > most {
		say(l, ruleMost, at, p.Most.Basis, fen.Money("上限", "most", most))
		n = most
	}
	return n
}

// points is an amount for every percentage point of a share, in fen.
func points(share *big.Rat, perPoint rule.Limit) *big.Rat {
	return share.Mul(share, fen.Times(100*100, perPoint.Value))
}

func say(l *lines.Lines, id rule.ID, at string, law rule.Basis, values ...rule.Named) {
	line := l.Add(id, values...)
	*line = line.On(law).Rounded(fen.Down())
	line.Path = at
}
