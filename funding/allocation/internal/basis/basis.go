// Package basis declares what the packages on allocation rest on where no document speaks: a proposal of this library, which
// is never cited as law. A locality that has rules of its own puts its documents in its place.
package basis

import "github.com/keji-rules/keji/rule"

var proposal = rule.NewDocument(rule.DocumentInfo{ID: "KEJI-ALLOC",
	Title:  rule.T("财政科技资金分配规则（本规则库建议稿）", "Rules on Allocating Fiscal S&T Money (proposal of this library)"),
	Issuer: rule.T("本规则库", "this library"), Source: rule.Proposed})

// Proposal is a proposal of this library.
func Proposal() rule.Basis { return proposal.Whole().Proposed() }
