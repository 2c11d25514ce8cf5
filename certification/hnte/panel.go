package hnte

import (
	"errors"
	"fmt"
	"strings"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// ScoreSheet is the sheet of one expert of 2016, in whole points: technical experts fill parts 1 to 3, financial experts
// part 4. What an expert does not fill in stays 0.
type ScoreSheet struct {
	Kind ExpertKind `json:"kind"`

	Level          int `json:"level"`
	Support        int `json:"support"`
	Number         int `json:"number"`
	Way            int `json:"way"`
	Standards      int `json:"standards"`
	Transformation int `json:"transformation"`
	Rules          int `json:"rules"`
	Body           int `json:"body"`
	Incentives     int `json:"incentives"`
	Training       int `json:"training"`

	NetAssetGrowth int `json:"net_asset_growth"`
	SalesGrowth    int `json:"sales_growth"`
}

// technical items come first, growth last.
const (
	technicalItems = 10
	ipItems        = 5
	allItems       = 12
)

func (e *ScoreSheet) items() [allItems]int {
	return [...]int{e.Level, e.Support, e.Number, e.Way, e.Standards, e.Transformation, e.Rules, e.Body, e.Incentives, e.Training, e.NetAssetGrowth, e.SalesGrowth}
}

// Aggregate averages the sheets of a panel on an application item by item, as exact fractions: means of the technical
// experts for parts 1 to 3, of the financial experts for part 4. What the cap on intellectual property takes from single
// sheets is averaged too (Points.Cut), so that the total is the mean of the experts' totals. Every sheet must keep to the
// bands that the facts of the application give, which a mean may hide: number of rights, way obtained, standards, growth;
// a fact that is not given leaves its band open. Transformation may lie outside, as the decision then notes. Points that the
// application already has are not looked at. A panel that is not composed as the Guide requires gives no value; its lines
// say what is lacking. Facts that contradict each other, points outside a band, and points that no sheet can hold are a
// *door.InputError.
func (p Policy) Aggregate(a Application, sheets []ScoreSheet) (rule.Answer[Points], error) {
	a.Points = Points{}
	if err := errors.Join(Validate(&a), p.checkSheets(sheets)); err != nil {
		return rule.Answer[Points]{}, err
	}
	if found := p.outside(a, sheets); found != nil {
		return rule.Answer[Points]{}, &door.InputError{Problems: found}
	}
	technical := 0
	for _, e := range sheets {
		if e.Kind == TechnicalExpert {
			technical++
		}
	}
	lines, lawful := p.composition(len(sheets), technical)
	draft := rule.Draft[Points]{Book: panelBook, About: panelBook.Rule(panelMean), Lines: lines}
	if !lawful {
		draft.Causes = []rule.Cause{rule.ToBeJudged}
		return draft.Answer()
	}
	points := p.means(sheets, technical)
	draft.Lines = append(draft.Lines, p.meanLines(&points)...)
	draft.Value = rule.Given(points)
	return draft.Answer()
}

// meanLines says each mean, and what the cap took; a mean that is no whole number rests on its not being rounded.
func (p *Policy) meanLines(points *Points) (lines []rule.Line) {
	for i, mean := range points.means() {
		l := panelBook.Line(panelMean, rule.Named{Title: itemTitle(i), Value: rule.Exactly(mean, rule.Score)})
		if !mean.IsInt() {
			l = l.On(p.MeansExact.Basis)
		}
		lines = append(lines, l)
	}
	return append(lines, panelBook.Line(panelCut, rule.Named{Title: rule.T("平均减去", "mean cut"), Value: rule.Exactly(points.Cut, rule.Score)}).On(p.Score.MaxIP.Basis))
}

// outside holds each sheet by itself against the rules.
func (p *Policy) outside(a Application, sheets []ScoreSheet) []door.Problem {
	var found []door.Problem
	s := rule.NewSheet(book)
	for i := range sheets {
		a.Points = sheets[i].points()
		s.Reset(frame(&a))
		facts(s, p, &a)
		law(s, p)
		for _, f := range outOfBand(s) {
			found = append(found, door.Problem{
				Path: strings.Replace(f.Path, "points", fmt.Sprintf("sheets[%d]", i), 1), Code: door.Inconsistent,
				Text: outsideText(f), Remedy: outsideRemedy,
			})
		}
	}
	return found
}

// points are those of one sheet: an expert gives none for the part of others.
func (e *ScoreSheet) points() Points {
	var each [allItems]rule.Opt[rule.Number]
	for k, n := range e.items() {
		if (k < technicalItems) == (e.Kind == TechnicalExpert) {
			each[k] = rule.Given(rule.Int(int64(n)))
		}
	}
	return pointsOf(each)
}

// pointsOf puts the items of a sheet in their fields.
func pointsOf(of [allItems]rule.Opt[rule.Number]) Points {
	return Points{
		Level: of[0], Support: of[1], Number: of[2], Way: of[3], Standards: of[4], Transformation: of[5],
		Rules: of[6], Body: of[7], Incentives: of[8], Training: of[9], NetAssetGrowth: of[10], SalesGrowth: of[11],
	}
}

// composition judges how many experts there are and of which kind.
func (p *Policy) composition(all, technical int) ([]rule.Line, bool) {
	share := rule.Frac(int64(technical), int64(max(all, 1)))
	lawful := true
	line := func(id rule.ID, is, least rule.Number, u rule.Unit, b rule.Basis) rule.Line {
		v := rule.Passed
		if is.Cmp(least) < 0 {
			v, lawful = rule.Failed, false
		}
		return panelBook.Line(id, rule.Named{Title: rule.T("实际", "actual"), Value: rule.Exactly(is, u)},
			rule.Named{Title: rule.T("应不少于", "at least"), Value: rule.Exactly(least, u)}).On(b).Judged(v)
	}
	lines := []rule.Line{
		line(panelSize, rule.Int(int64(all)), p.Panel.Experts.Value, rule.Persons, p.Panel.Experts.Basis),
		line(panelTechnical, share, p.Panel.TechnicalShare.Value, rule.Share, p.Panel.TechnicalShare.Basis),
		line(panelFinancial, rule.Int(int64(all-technical)), p.Panel.Financial.Value, rule.Persons, p.Panel.Financial.Basis),
	}
	return lines, lawful && technical > 0 && technical < all
}

// means averages the sheets of a panel that has experts of both kinds.
func (p *Policy) means(sheets []ScoreSheet, technical int) Points {
	var sums [allItems]int64
	cut, most := rule.Number{}, p.Score.MaxIP.Value
	for i := range sheets {
		ip := int64(0)
		for k, points := range sheets[i].items() {
			sums[k] += int64(points)
			if k < ipItems {
				ip += int64(points)
			}
		}
		if over, fits := rule.Int(ip).Plus(rule.Frac(-most.Num(), most.Den())); fits && over.Sign() > 0 {
			cut, _ = cut.Plus(over)
		}
	}
	var mean [allItems]rule.Opt[rule.Number]
	for k, sum := range sums {
		of := technical
		if k >= technicalItems {
			of = len(sheets) - technical
		}
		mean[k] = rule.Given(rule.Frac(sum, int64(of)))
	}
	cut, _ = cut.Over(rule.Int(int64(technical)))
	points := pointsOf(mean)
	points.Cut = cut
	return points
}

// means lists the means in the order of the items.
func (p *Points) means() [allItems]rule.Number {
	var all [allItems]rule.Number
	for i, o := range [...]rule.Opt[rule.Number]{p.Level, p.Support, p.Number, p.Way, p.Standards, p.Transformation, p.Rules, p.Body, p.Incentives, p.Training, p.NetAssetGrowth, p.SalesGrowth} {
		all[i] = o.Or(rule.Number{})
	}
	return all
}

// mostOf lists the most points of each item.
func (p *Policy) mostOf() [allItems]rule.Number {
	s := &p.Score
	top := func(t *rule.Table) rule.Number {
		most := rule.Number{}
		for _, row := range t.All() {
			if row.High.Cmp(most) > 0 {
				most = row.High
			}
		}
		return most
	}
	return [...]rule.Number{
		s.MaxLevel.Value, s.MaxSupport.Value, top(&s.NumberI), top(&s.Way), top(&s.Standards), s.MaxTransformed.Value,
		s.MaxRules.Value, s.MaxBody.Value, s.MaxIncentives.Value, s.MaxTraining.Value, top(&s.Growth), top(&s.Growth),
	}
}

// checkSheets refuses unknown kinds, points beyond an item, and points for a part that the expert does not judge.
func (p *Policy) checkSheets(sheets []ScoreSheet) error {
	var found []door.Problem
	refuse := func(path string, code door.Code, zh, en string) {
		found = append(found, door.Problem{Path: path, Code: code, Text: rule.T(zh, en), Remedy: rule.T("请核对评分表", "check the score sheet")})
	}
	most := p.mostOf()
	for i := range sheets {
		e, at := &sheets[i], fmt.Sprintf("sheets[%d]", i)
		if !e.Kind.Valid() {
			refuse(at+".kind", door.NotAllowed, "专家类别应为 technical 或 financial", "the kind is technical or financial")
			continue
		}
		for k, points := range e.items() {
			own := (k < technicalItems) == (e.Kind == TechnicalExpert)
			switch path := at + "." + itemKey(k); {
			case !own && points != 0:
				refuse(path, door.Inconsistent, "该专家不评这一部分", "this expert does not judge that part")
			case points < 0 || rule.Int(int64(points)).Cmp(most[k]) > 0:
				refuse(path, door.OutOfRange, "分数超出该项的范围", "the points lie outside the item")
			}
		}
	}
	if found == nil {
		return nil
	}
	return &door.InputError{Problems: found}
}
