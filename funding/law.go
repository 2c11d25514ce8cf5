package funding

import (
	"github.com/keji-rules/keji/funding/internal/fundlaw"
	"github.com/keji-rules/keji/rule"
)

// listed is the negative list of research money in general, known from practice; guided is where the measures on central guidance
// funds list prohibited uses of those.
var (
	listed = rule.NewDocument(rule.DocumentInfo{ID: "NEGATIVE-LIST", Title: rule.T("科研经费负面清单的通行做法", "the usual negative list of research money"), Described: true, Source: rule.Assumed}).Whole().Usual()
	guided = fundlaw.Guided2019().Whole().Reported()
)
