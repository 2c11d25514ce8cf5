package draw

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/enum"
	"github.com/keji-rules/keji/talent/reviewer/internal/law"
)

// Ground is why experts may be picked directly and not drawn.
type Ground string

// The grounds. Each asks besides that experts drawn at random could hardly be trusted to be competent.
const (
	Technical Ground = "technical" // 技术复杂、专业性强
	National  Ground = "national"  // 国家有特殊要求
)

var grounds = enum.Words[Ground]{
	{Value: Technical, Text: rule.T("技术复杂、专业性强", "technically complex and highly specialised")},
	{Value: National, Text: rule.T("国家有特殊要求", "special requirements of the State")},
}

// Valid reports whether g is a ground.
func (g Ground) Valid() bool { return grounds.Has(g) }

// Choices lists what can be written.
func (Ground) Choices() []string { return grounds.Choices() }

// Text names the ground in one language.
func (g Ground) Text(l rule.Lang) string { return grounds.Text(g).In(l) }

// directly is the law of direct choices: it is of bids, and followed elsewhere.
var directly = law.BiddingRules().Article(47).Usual()

// senseDirect reports a direct choice of which something was not recorded.
func senseDirect(d *Direct, at string, r *door.Report) {
	if len(d.Experts) == 0 {
		if d.Ground != "" || d.Reason != "" || d.Authority != "" || d.Document != "" {
			r.Contradiction(rule.T("填写了直接确定的理由，却没有专家", "grounds for picking directly, and nobody picked"), check, at+".direct.experts")
		}
		return
	}
	record := rule.T("直接确定专家应记载理由、同意机关和文号", "record ground, reason, consenting authority and document of a direct choice")
	for _, x := range []struct{ name, said string }{{"ground", string(d.Ground)}, {"reason", d.Reason}, {"authority", d.Authority}, {"document", d.Document}} {
		if x.said == "" {
			r.Contradiction(rule.T("直接确定专家，未记载"+x.name, "experts picked directly, without "+x.name), record, at+".direct."+x.name)
		}
	}
}

// line records a direct choice, without naming anybody.
func (d *Direct) line(at string, own int) rule.Line {
	l := book.Line(ruleDirect, rule.Figure("直接确定", "picked directly", rule.Exactly(rule.Int(int64(len(d.Experts))), rule.Persons)),
		rule.Named{Title: rule.T("情形", "ground"), Words: grounds.Text(d.Ground)}, said("理由", "reason", d.Reason), said("同意机关", "consented by", d.Authority), said("文号", "document", d.Document)).On(directly).At(at)
	if own > 0 {
		l = l.Saying(rule.T("其中有本单位人员：直接确定应优先选择本单位以外的专家", "some are of the organiser itself: experts from outside come first"))
	}
	return l
}

func said(zh, en, words string) rule.Named {
	return rule.Named{Title: rule.T(zh, en), Words: rule.T(words, words)}
}
