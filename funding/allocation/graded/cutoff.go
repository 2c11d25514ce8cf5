package graded

import (
	"strconv"

	"github.com/keji-rules/keji/funding/allocation/internal/basis"
	"github.com/keji-rules/keji/funding/internal/lines"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Cutoff is a scheme that funds those of the best ranks, a share of all.
type Cutoff struct {
	Share rule.Limit `json:"share" zh:"入围比例" en:"share that is funded" unit:"share"`
	// RoundUp: where the share of all is no whole number, one more is funded; else none beyond it.
	RoundUp rule.Switch `json:"round_up" zh:"名额不足1个的进为1个" en:"a part of a place is a whole one"`
	// TiesIn: those whose equal rank is within the share are all funded, though they are more; else none of a rank that does not fit
	// whole.
	TiesIn rule.Switch `json:"ties_in" zh:"末位同分的一并入围" en:"all of an equal last rank are funded"`
}

// Zhejiang2015 is Zhejiang's money for popular science of 2015: the first 60% of cities and counties. That parts of a place are left
// away, and that those of an equal last rank are all in, are proposals.
func Zhejiang2015() Cutoff {
	return Cutoff{Share: science.Exactly(rule.Percent(60)), RoundUp: basis.Proposal().Off(), TiesIn: basis.Proposal().On()}
}

var science = reported("ZJ15", "浙江省2015年科普资金分配办法（文件名待核）", "Zhejiang's allocation of money for popular science, 2015 (title to be confirmed)", "浙江省财政厅", "Department of Finance of Zhejiang Province")

// Selection says who is funded.
type Selection struct {
	Places int      `json:"places"` // the share of all, in whole places
	Funded int      `json:"funded"` // how many are funded, more or fewer than Places where the last rank is shared
	Ranked []Chosen `json:"ranked"` // in the order of the regions
}

// Chosen is one region with its rank.
type Chosen struct {
	Key    string `json:"key"`
	Name   string `json:"name,omitzero"`
	Rank   int    `json:"rank"`
	Funded bool   `json:"funded"`
}

// Text says in one language how many are funded.
func (s Selection) Text(l rule.Lang) string {
	all, n := strconv.Itoa(len(s.Ranked)), strconv.Itoa(s.Funded)
	return rule.T(all+"个地区，入围"+n+"个", n+" of "+all+" regions funded").In(l)
}

// Select answers which regions are funded.
func (p Cutoff) Select(w Ranking) (rule.Answer[Selection], error) {
	if err := together(p.check(&w), rankDoor.Validate(&w)); err != nil {
		return rule.Answer[Selection]{}, err
	}
	list, _ := w.Regions.Get()
	l := lines.Of(rankBook, len(list)+1, 3*len(list)+3)
	s := Selection{Places: p.places(len(list)), Ranked: make([]Chosen, len(list))}
	*l.Add(ruleCutoff, lines.Count("地区", "regions", len(list), rule.Items), rule.Figure("入围比例", "share", p.Share.Known(rule.Share)), lines.Count("名额", "places", s.Places, rule.Items)) =
		p.cutoff(l.Last())
	for rank, all := range ranked(list) {
		last := rank
		if !p.TiesIn.On {
			last = rank + len(all) - 1
		}
		for _, i := range all {
			s.Ranked[i] = Chosen{Key: list[i].Key, Name: list[i].Name, Rank: rank, Funded: last <= s.Places}
		}
	}
	for i := range list {
		if _, given := list[i].Score.Get(); !given {
			l.Lack("regions[].score")
		}
		p.say(l, &s, i)
	}
	return lines.Conclude(l, ruleSelection, rule.Frame{}, s)
}

// places is the share of so many, in whole places.
func (p *Cutoff) places(n int) int {
	exact, _ := p.Share.Value.Times(rule.Int(int64(n)))
	places := int(exact.Num() / exact.Den())
	if p.RoundUp.On && !exact.IsInt() {
		places++
	}
	return places
}

// cutoff is the line on the places, with how they were rounded.
func (p *Cutoff) cutoff(line *rule.Line) rule.Line {
	how := rule.T("舍去不足1个的部分", "parts of a place are left away")
	if p.RoundUp.On {
		how = rule.T("不足1个的进为1个", "a part of a place is a whole one")
	}
	return line.On(p.Share.Basis, p.RoundUp.Basis).Rounded(how)
}

// say writes the line of one region.
func (p *Cutoff) say(l *lines.Lines, s *Selection, i int) {
	x := &s.Ranked[i]
	name := x.Name
	if name == "" {
		name = x.Key
	}
	if x.Funded {
		s.Funded++
	}
	line := l.Add(ruleWithin, lines.Words("地区", "region", name), lines.Count("名次", "rank", x.Rank, rule.Place), lines.Count("名额", "places", s.Places, rule.Items))
	*line = line.On(p.Share.Basis, p.TiesIn.Basis)
	line.Path, line.Verdict = place(i), rule.Given(rule.Failed)
	if x.Funded {
		line.Verdict = rule.Given(rule.Passed)
	}
}

// check refuses a policy that cannot be computed with, and indicators, of which this scheme has no weights.
func (p *Cutoff) check(w *Ranking) []door.Problem {
	found := within(p)
	if n, exact := p.Share.Known(rule.Share).Exact(); exact && (n.Cmp(rule.Int(1)) > 0 || n.Den() > 10_000) {
		found = append(found, door.Problem{Path: "policy.share", Code: door.OutOfRange, Text: rule.T("比例应在0至100%之间，最多4位小数", "a share is between 0 and 100%, of four decimals at most"), Remedy: rule.T("请更正政策中的此项", "correct this part of the policy")})
	}
	return append(found, w.unweighted(nil)...)
}
