package techsme

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// Where each rule stands in the Measures of 2017 and in the tax documents, by hand: Article 6 holds the conditions in five
// items, Article 7 the points, Article 8 the direct routes in four, Article 9 what the words mean, Article 12 the year's
// updating, Article 15 the revocations; the tax announcements say it in their first item.
func TestEveryRuleStandsInItsArticle(t *testing.T) {
	want := map[string]string{}
	for place, codes := range map[string]string{
		"TS-2017 第六条第（一）项": "residence registered",
		"TS-2017 第六条第（二）项": "max_employees max_sales max_assets",
		"TS-2017 第六条第（三）项": "banned_products",
		"TS-2017 第六条第（四）项": "incidents no_incident incident_past abnormal no_abnormal abnormal_before_filing dishonesty no_dishonesty dishonesty_before_filing",
		"TS-2017 第六条第（五）项": "scored pass_mark personnel_not_zero",
		"TS-2017 第七条":      "personnel rd_of_sales rd_of_cost rd_points better_indicator outcomes outcomes_class1 outcomes_class2 score ip_class1_count ip_class2_count",
		"TS-2017 第八条":      "route",
		"TS-2017 第八条第（一）项": "direct_hnte hnte_from hnte_until",
		"TS-2017 第八条第（二）项": "direct_award award_national award_recent award_by_year award_reading award_past award_rank",
		"TS-2017 第八条第（三）项": "direct_rd_body",
		"TS-2017 第八条第（四）项": "direct_standard standard_kind standard_recent standard_by_year standard_reading standard_past",
		"TS-2017 第九条第（五）项": "ip_count ip_right",
		"TS-2017 第九条第（六）项": "standard_rank",
		"TS-2017 第十二条":     "valid_until_other",
		"TS-2017 第十五条":     "not_revoked may_return revocation_ground revoked_year",
		"TAX-2023-7 一":     "deduction_gain",
		"TAX-2018-76 一":    "loss_life loss_covered loss_term",
		"SAT-2018-45 一":    "loss_own_year",
	} {
		for code := range strings.FieldsSeq(codes) {
			want["techsme."+code] = place
		}
	}
	got := map[string]string{}
	for _, r := range append(book.Rules(), lifeBook.Rules()...) {
		if place := r.Basis.Cite.Place(rule.ZH); place != "" {
			got[r.Code] = r.Basis.Cite.Document().Info().ID + " " + place
		}
	}
	assert.Equal(t, want, got)
}

// The days of the documents, as far as they are known.
func TestDaysOfTheDocuments(t *testing.T) {
	for _, c := range []struct {
		document        rule.Document
		issued, inForce string
	}{
		{measures, "2017-05-03", ""}, {supplement2018, "2018-05-22", ""}, {divisionCodes, "2023-09-11", ""},
		{round2025, "2025-07-03", ""}, {round2026, "2026-06-08", ""}, {gradient, "", "2026-04-01"}, {settlement2022, "", "2022-01-01"},
	} {
		info := c.document.Info()
		assert.Equal(t, c.issued, info.Promulgated.String(), info.ID)
		assert.Equal(t, c.inForce, info.InForce.String(), info.ID)
	}
	first := Editions().All()[0]
	assert.Equal(t, rule.NewDate(2017, 5, 3), first.Promulgated, "the Measures were issued on the day from which they count")
}

// What proves the facts of an entry: the announcement of the numbers, the record of the platform, the licence.
func TestWhatProvesTheFactsOfAnEntry(t *testing.T) {
	papers := map[string]string{}
	for _, f := range lifeBook.Facts() {
		papers[f.Path] = f.Evidence.Paper.ZH
	}
	for path, paper := range map[string]string{
		"announced_on": "入库登记编号公告", "revoked_on": "入库登记编号公告", "revoked": "入库登记编号公告", "serial": "入库登记编号公告",
		"submitted_on": "评价服务平台记录", "by_hnte": "评价服务平台记录", "by_rd_body": "评价服务平台记录",
		"division": "营业执照", "founded_on": "营业执照",
	} {
		require.Contains(t, papers, path)
		assert.Equal(t, paper, papers[path], path)
	}
	assert.NotEmpty(t, papers["rights[].granted_on"])
	assert.Equal(t, papers["rights[].kind"], papers["rights[].granted_on"])
	assert.Equal(t, papers["rights[].kind"], papers["rights[].ended_on"])
}
