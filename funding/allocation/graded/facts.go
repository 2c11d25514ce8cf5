package graded

import (
	"errors"
	"strconv"

	"github.com/keji-rules/keji/funding/allocation/internal/basis"
	"github.com/keji-rules/keji/funding/allocation/internal/units"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Ranking is the regions that are ranked.
type Ranking struct {
	Regions rule.Opt[[]Ranked] `json:"regions,omitzero" validate:"required,min=1,max=20000,dive"`
}

// Ranked is one of them, with its composite score or what that is made of.
type Ranked struct {
	Key   string                `json:"key" validate:"required,max=64"`
	Name  string                `json:"name,omitzero" validate:"max=200"`
	Score rule.Opt[rule.Number] `json:"score,omitzero"`
	// Indicators are what the composite score is made of, in the order of the policy's weights; given instead of it.
	Indicators rule.Opt[[]Indicator] `json:"indicators,omitzero" validate:"omitempty,min=1,max=12,dive"`
}

// Indicator is one part of a composite score.
type Indicator struct {
	Score rule.Opt[rule.Number] `json:"score,omitzero"`
}

// Growths is the regions whose growth is awarded.
type Growths struct {
	Regions rule.Opt[[]Grown] `json:"regions,omitzero" validate:"required,min=1,max=20000,dive"`
}

// Grown is one of them.
type Grown struct {
	Key  string `json:"key" validate:"required,max=64"`
	Name string `json:"name,omitzero" validate:"max=200"`
	// Favoured says that it has the lower threshold, as poor, minority and ecological counties of Guangdong have.
	Favoured    rule.Opt[bool]        `json:"favoured,omitzero"`
	Growth      rule.Opt[rule.Number] `json:"growth,omitzero"` // a share, such as 0.125; may be negative
	Coefficient rule.Opt[rule.Number] `json:"coefficient,omitzero"`
}

const (
	ruleRanks rule.ID = iota
	ruleGrowth
	ruleBand
	ruleNoBand
	ruleAbove
	ruleBetween
	ruleBelow
	ruleMost
	ruleComposite
	ruleSelection
	ruleCutoff
	ruleWithin
)

func of(code, zh, en string) rule.Rule {
	return rule.Rule{Code: "graded." + code, Title: rule.T(zh, en), Basis: basis.Proposal()}
}

var bookRules = []rule.Rule{
	ruleRanks:   of("ranks", "按排名分档奖励", "Amounts by rank"),
	ruleGrowth:  of("growth", "按增长奖励", "Awards by growth"),
	ruleBand:    of("band", "名次所在档", "Band of the rank"),
	ruleNoBand:  of("no_band", "名次在各档之外", "Beyond the bands"),
	ruleAbove:   of("above", "增幅超过门槛", "Growth above the threshold"),
	ruleBetween: of("between", "增幅未超过门槛", "No growth above the threshold"),
	ruleBelow:   of("below", "负增长扣减", "Deducted for negative growth"),
	ruleMost:    of("most", "年度新增奖励上限", "Greatest award of a year"),

	ruleComposite: of("composite", "综合得分", "Composite score"),
	ruleSelection: of("selection", "按排名入围", "Funded by rank"),
	ruleCutoff:    of("cutoff", "入围名额", "Places"),
	ruleWithin:    of("within", "名次在名额之内", "The rank is within the places"),
}

var (
	rankFacts = []rule.Fact{
		{Path: "regions", Title: rule.T("地区", "Regions"), Unit: rule.Items, Max: rule.Int(20_000)},
		{Path: "regions[].score", Title: rule.T("综合得分", "Composite score"), Unit: rule.Score, Max: rule.Int(1000)},
		{Path: "regions[].indicators", Title: rule.T("各项指标得分", "Indicators"), Unit: rule.Items, Max: rule.Int(12)},
		{Path: "regions[].indicators[].score", Title: rule.T("指标得分", "Score of an indicator"), Unit: rule.Score, Max: rule.Int(1000)},
	}
	growthFacts = []rule.Fact{
		{Path: "regions", Title: rule.T("地区", "Regions"), Unit: rule.Items, Max: rule.Int(20_000)},
		{Path: "regions[].favoured", Title: rule.T("适用较低门槛", "Has the lower threshold"), Unit: rule.Flag},
		{Path: "regions[].growth", Title: rule.T("增幅", "Growth"), Unit: rule.Share, Min: rule.Int(-1), Max: rule.Int(100)},
		{Path: "regions[].coefficient", Title: rule.T("调整系数", "Coefficient"), Unit: rule.Plain, Max: rule.Int(100)},
	}
)

// Codes may be retired, never reassigned.
var (
	title      = rule.T("按排名和增长的奖励", "Awards by rank and growth")
	rankBook   = rule.NewBook("graded", title, bookRules, rankFacts)
	growthBook = rule.NewBook("graded", title, bookRules, growthFacts)
	rankDoor   = door.New(rankBook, func(w *Ranking, r *door.Report) {
		list, _ := w.Regions.Get()
		seen := map[string]string{}
		for i := range list {
			units.Twice(r, seen, list[i].Key, place(i)+".key")
			senseRanked(&list[i], r, place(i))
		}
	})
	growthDoor = door.New(growthBook, func(w *Growths, r *door.Report) {
		list, _ := w.Regions.Get()
		seen := map[string]string{}
		for i := range list {
			units.Twice(r, seen, list[i].Key, place(i)+".key")
		}
	})
)

// DecodeRanking reads regions with scores from JSON and reports every problem at once as a *door.InputError.
func DecodeRanking(data []byte) (Ranking, error) { return rankDoor.Decode(data) }

// DecodeGrowths reads regions with their growth in the same way.
func DecodeGrowths(data []byte) (Growths, error) { return growthDoor.Decode(data) }

// RankingDoor returns the door of rankings, GrowthsDoor that of growths.
func RankingDoor() *door.Door[Ranking] { return rankDoor }
func GrowthsDoor() *door.Door[Growths] { return growthDoor }

func place(i int) string { return "regions[" + strconv.Itoa(i) + "]" }

// together joins what is wrong with a policy and what a door found.
func together(problems []door.Problem, err error) error {
	var input *door.InputError
	switch {
	case errors.As(err, &input):
		problems = append(problems, input.Problems...)
	case err != nil:
		return err
	}
	if len(problems) == 0 {
		return nil
	}
	return &door.InputError{Problems: problems}
}

// within reports what a policy has that cannot be computed with.
func within[P comparable](p *P) []door.Problem {
	var found []door.Problem
	add := func(path string, what rule.Text) {
		found = append(found, door.Problem{Path: "policy." + path, Code: door.OutOfRange, Text: what, Remedy: rule.T("请更正政策中的此项", "correct this part of the policy")})
	}
	for _, problem := range rule.CheckPolicy(p) {
		add(problem.Path, problem.What)
	}
	for _, f := range rule.PolicyFigures(p) {
		n, exact := f.Value.Exact()
		if !exact || n.Sign() < 0 || n.Cmp(largest) > 0 {
			add(f.Path, rule.T("应为范围内确定的数值", "must be a known figure within bounds"))
		}
	}
	return found
}

// largest bounds every figure of a policy.
var largest = rule.Int(1_000_000_000_000)
