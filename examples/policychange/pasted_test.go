package main

import (
	"testing"

	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/reform"
	"github.com/keji-rules/keji/rule/ruletest"
)

// The draft in which the change is proposed; whatever the change alters cites it.
var proposal = rule.NewDocument(rule.DocumentInfo{
	ID: "DRAFT-65", Title: rule.T("关于提高合格分数的建议", "Proposal to raise the pass mark"), Source: rule.Proposed,
})

var raise = reform.Reform[techsme.Policy]{
	ID: "pass-mark-65", Title: rule.T("合格分数提高到65分", "pass mark of 65"),
	From: rule.NewDate(2027, 3, 1), Cite: proposal.Article(1),
	Change: func(p *techsme.Policy) { p.PassMark.Value = rule.Int(65) },
}

func TestPassMark65(t *testing.T) {
	after, err := reform.Apply(techsme.Editions(), raise)
	if err != nil {
		t.Fatal(err)
	}
	ruletest.Cases(t, "testdata/pass-mark-65", ruletest.For(techsme.Scheme(), techsme.Decode).Under(after))
}
