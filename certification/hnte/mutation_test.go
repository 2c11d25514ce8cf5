package hnte

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/keji-rules/keji/rule/ruletest"
)

// Moving any number of any edition by one unit, or flipping any switch, fails a hand-written case; but for these, which
// nobody could tell from the law.
func TestMutations(t *testing.T) {
	unread := "this edition was built without it"
	least := "nothing lies below"
	first := "no points below the second row, so where the first begins is the same to all"
	other := "the other table of the two gives no less than none"
	equivalents := []ruletest.Equivalent{
		{Edition: "V2008", Figure: "applications_a_year", Why: unread},
		{Edition: "V2008", Figure: "renewal_years", Why: unread},
		{Edition: "V2008", Figure: "min_tech_share", Why: unread},
		{Edition: "V2008", Figure: "incident_days", Why: unread},
		{Edition: "V2008", Figure: "divide_by_years", Why: unread},
		{Edition: "V2008", Figure: "means_exact", Why: unread},
		{Edition: "V2008", Figure: "score.*", Why: unread},
		{Edition: "V2016", Figure: "min_college_share", Why: unread},
		{Edition: "V2016", Figure: "min_rd_staff_share", Why: unread},
		{Edition: "V2016", Figure: "score_2008.*", Why: unread},
		{Figure: "rd_share.cases[0].from", Change: "-0.01", Why: least},
		{Figure: "score.least", Change: "-1", Why: least},
		{Figure: "score.number_1.rows[0].from", Why: first},
		{Figure: "score.number_2.rows[0].from", Why: first},
		{Figure: "score.standards.rows[0].from", Why: first},
		{Figure: "score.transformation.rows[0].from", Why: first},
		{Figure: "score_2008.inventions.rows[0].from", Why: first},
		{Figure: "score_2008.items.rows[0].from", Why: first},
		{Figure: "score_2008.transformation.rows[0].from", Why: first},
		{Figure: "score_2008.organisation.rows[0].from", Why: first},
		{Figure: "score.way.rows[0].from", Change: "-1", Why: least},
		{Figure: "score.number_1.rows[0].points", Change: "-1", Why: other},
		{Figure: "score.number_2.rows[0].points", Change: "-1", Why: other},
		{Figure: "score_2008.inventions.rows[0].points", Change: "-1", Why: other},
		{Figure: "score_2008.items.rows[0].points", Change: "-1", Why: other},
		{Figure: "score.max_score", Change: "+1", Why: "the parts add up to 100 at most"},
		{Figure: "score_2008.max_score", Change: "+1", Why: "the parts add up to 100 at most"},
		{Edition: "V2008", Figure: "negative_as_zero", Why: "neither total assets nor sales are negative"},
		{Figure: "panel.*", Why: "a panel reads it; TestEveryNumberOfThePanel"},
		{Edition: "V2016", Figure: "score.transformation.rows[5].high", Change: "+1", Why: "no points above 30 are given for this part"},
	}
	noticed := ruletest.Mutations(t, subject, loadCases(t), equivalents...)
	if sizeDivisor == 1 && !testing.Short() {
		assert.GreaterOrEqual(t, noticed, 200)
	}
	t.Logf("%d changes of the law were noticed", noticed)
}
