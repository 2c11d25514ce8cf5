package hnte

import "github.com/keji-rules/keji/rule"

const (
	renewalBest rule.ID = iota
	renewalMayFile
	renewalMargin
	renewalOverEdge
	renewalAtEdge
	renewalRights
)

var renewalBook = rule.NewBook("hnte", rule.T("高新技术企业认定", "Certification of high and new technology enterprises"), []rule.Rule{
	renewalBest:     {Code: "hnte.renewal", Title: rule.T("重新认定申报年度测算", "When to file for renewal"), Basis: rule.Basis{Cite: item11(5), Source: rule.Proposed}},
	renewalMayFile:  is("renewal.may_file", "该年度可否申报", "Whether that year is open to filing", reported(guangdong.Whole())),
	renewalMargin:   is("renewal.margin", "研究开发费用与应达金额之差", "R&D expense against what is required", derived(item11(5))),
	renewalOverEdge: is("renewal.over_edge", "销售收入越过分档线后的结果", "The result just over the edge of the sales band", derived(item11(5))),
	renewalAtEdge:   is("renewal.at_edge", "销售收入退回分档线时的结果", "The result back at the edge of the sales band", derived(item11(5))),
	renewalRights:   is("renewal.rights", "届时可用的知识产权", "Rights usable by then", read(guide.Section(3, 2))),
}, nil)
