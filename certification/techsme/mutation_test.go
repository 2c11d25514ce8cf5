package techsme_test

import (
	"testing"

	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/rule/ruletest"
	"github.com/stretchr/testify/assert"
)

// Moving any number of any edition by one unit, or flipping any switch, fails a hand-written case; but for these, which
// nobody could tell from the law.
func TestMutations(t *testing.T) {
	from := "no table gives points below its second row, so where the first begins is the same to all"
	off := "the clause does not exist in this edition"
	equivalents := []ruletest.Equivalent{
		{Figure: "personnel.rows[0].from", Why: from},
		{Figure: "rd_of_sales.rows[0].from", Why: from},
		{Figure: "rd_of_cost.rows[0].from", Why: from},
		{Figure: "outcomes_1.rows[0].from", Why: from},
		{Figure: "outcomes_2.rows[0].from", Why: from},
		{Figure: "max_score", Change: "+1", Why: "the rows add up to 100 at most"},
		{Edition: "V2017", Figure: "onsite_*", Why: off},
		{Edition: "V2022", Figure: "onsite_*", Why: off},
		{Edition: "V2022-R2024", Figure: "onsite_tech_*", Why: off},
		{Edition: "V2022-R2024", Figure: "onsite_rd", Why: off},
		{Edition: "V2022-R2025", Figure: "onsite_rd", Why: off},
		{Edition: "V2022-R2026", Figure: "onsite_tech_*", Why: off},
	}
	noticed := ruletest.Mutations(t, subject, loadCases(t), equivalents...)
	if techsme.SizeDivisor == 1 && !testing.Short() {
		assert.GreaterOrEqual(t, noticed, 500)
	}
	t.Logf("%d changes of the law were noticed", noticed)
}
