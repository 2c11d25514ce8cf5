package funding

import "github.com/keji-rules/keji/funding/internal/fundlaw"

// named is where the measures on central guidance funds list a prohibited use; usual is the negative list of research money in
// general, known from practice.
var (
	named = fundlaw.Guided2019().Whole().Reported()
	usual = fundlaw.Opinions2021().Whole().Usual()
)
