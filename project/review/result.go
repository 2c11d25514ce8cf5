package review

import (
	"strconv"
	"strings"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Class is what became of an application in the review.
type Class string

// The classes.
const (
	Passed      Class = "passed"       // reaches the pass line, or the vote carried
	Below       Class = "below"        // does not
	NotReviewed Class = "not_reviewed" // too few scores count, no quorum, too few competitors
	Open        Class = "open"         // a recusal must be decided first
)

var classes = enum.Words[Class]{
	{Value: Passed, Text: rule.T("通过评审", "passed")},
	{Value: Below, Text: rule.T("未通过评审", "not passed")},
	{Value: NotReviewed, Text: rule.T("评审无效", "not validly reviewed")},
	{Value: Open, Text: rule.T("待回避决定", "waits for a decision on a recusal")},
}

// Valid reports whether c is a class.
func (c Class) Valid() bool { return classes.Has(c) }

// Choices lists what can be written.
func (Class) Choices() []string { return classes.Choices() }

// Text names the class in one language.
func (c Class) Text(l rule.Lang) string { return classes.Text(c).In(l) }

// Result is what became of one application.
type Result struct {
	Key    string `json:"key"`
	Group  string `json:"group,omitzero"`
	Class  Class  `json:"class"`
	Method Method `json:"method"`
	// Counted are the scores or votes that count; Refused the experts whose do not, with the reason.
	Counted int           `json:"counted"`
	Refused []RefusedMark `json:"refused,omitzero"`
	// Score is exact; not given for votes, and where too few scores count.
	Score rule.Opt[rule.Number] `json:"score,omitzero"`
	// For, Against and Abstained count the votes.
	For       int `json:"for,omitzero"`
	Against   int `json:"against,omitzero"`
	Abstained int `json:"abstained,omitzero"`
	// Place is the place within the group, 1 for the first; equals share one (Tied). Not given for votes, for what was not
	// validly reviewed, and in a group in which something is open.
	Place rule.Opt[int] `json:"place,omitzero"`
	Tied  bool          `json:"tied,omitzero"`
	// Within says whether it lies within the places of its group; not given where no quota is, and where a tie goes over it.
	Within    rule.Opt[bool] `json:"within_quota,omitzero"`
	Divergent bool           `json:"divergent,omitzero"` // for people to look at

	at    int         // place in the input
	line  rule.Number // the pass line that held
	all   rule.Opt[rule.Number]
	core  rule.Opt[rule.Number]
	votes rule.Opt[rule.Number]
}

// RefusedMark is a score or vote that does not count.
type RefusedMark struct {
	Expert string    `json:"expert"`
	Code   string    `json:"code"` // of the rule
	Why    rule.Text `json:"why"`
}

// Text says it in one language.
func (r Result) Text(l rule.Lang) string {
	parts := []string{r.Key + " " + r.Class.Text(l)}
	if s, scored := r.Score.Get(); scored {
		parts = append(parts, rule.Exactly(s, rule.Score).Beside(l, r.line))
	}
	if r.Method == Majority {
		parts = append(parts, rule.T("同意", "for ").In(l)+strconv.Itoa(r.For), rule.T("不同意", "against ").In(l)+strconv.Itoa(r.Against), rule.T("弃权", "abstained ").In(l)+strconv.Itoa(r.Abstained))
	}
	if p, placed := r.Place.Get(); placed {
		word := rule.Exactly(rule.Int(int64(p)), rule.Place).Text(l)
		if r.Tied {
			word += rule.T("（并列）", " (tied)").In(l)
		}
		parts = append(parts, word)
	}
	if in, told := r.Within.Get(); told && in {
		parts = append(parts, rule.T("在拟立项数以内", "within the places").In(l))
	}
	if n := len(r.Refused); n > 0 {
		parts = append(parts, rule.T("不计 ", "refused: ").In(l)+strconv.Itoa(n)+rule.T(" 份", "").In(l))
	}
	if r.Divergent {
		parts = append(parts, rule.T("分歧较大", "divergent").In(l))
	}
	return strings.Join(parts, rule.T("，", ", ").In(l))
}

// Ranking holds the results of a round, in the order of the input.
type Ranking []Result

// Text says them in one language.
func (r Ranking) Text(l rule.Lang) string {
	words := make([]string, len(r))
	for i := range r {
		words[i] = r[i].Text(l)
	}
	return strings.Join(words, rule.T("；", "; ").In(l))
}
