package certificate

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/keji-rules/keji/rule"
)

// Where each rule stands: the Measures give validity in Article 9, the tax benefit in 10, annual reports in 13, re-examination
// in 16, changes in 17, moves in 18 and withdrawal in 19, the end of the older Measures in 23; the guide speaks of taxes in
// Part 4 and of administration in Part 5.
func TestWhereRulesStand(t *testing.T) {
	where := map[string]string{}
	for place, codes := range map[string]string{
		"管理办法 第九条":       "validity term term_leap status issued not_expired renewed rate_other",
		"管理办法 第十条":       "tax_years whole_year",
		"管理办法 第十三条":      "reports report reports_first_other",
		"管理办法 第十六条":      "reexamination reexamined_held reexamination_effect recovery_within",
		"管理办法 第十七条":      "change_by change_in_time changed still_qualifies",
		"管理办法 第十八条":      "move moved_whole",
		"管理办法 第十九条":      "not_withdrawn lost_from recovery ground",
		"管理办法 第十九条第（三）项": "reports_missed",
		"管理办法 第二十三条":     "old_kept bar_kept",
		"管理办法 ":          "deadlines",
		"工作指引 四（三）":      "recertify_by_other followed_other",
		"工作指引 五（二）":      "reports_late_other",
		"工作指引 五（三）":      "test_years band_year",
		"工作指引 五（四）":      "renamed notice_end",
		"工作指引 五（五）":      "moved_within",
		"工作指引 五（六）3":     "file_again bar",
		"工作指引 ":          "number number_prefix number_issue number_province number_serial number_year number_unchecked",
		"24号 第一条":        "reduced rate_settled expiry_prepaid rate_after expiry_year recertify_by top_up followed",
		"24号 第二条":        "year_tax year_unsettled recovered_total yearly_conditions",
		"24号 ":           "rate rate_before",
		"76号 一":          "losses loss_term",
		"征收管理法 ":         "late_fees",
		"45号 二":          "qualified losses_other",
	} {
		for _, code := range strings.Fields(codes) {
			where["hnte.certificate."+code] = place
		}
	}
	for _, r := range book.Rules() {
		want := where[r.Code]
		if r.Cite.Document().Info().Described && want == "" {
			continue // a practice without a document
		}
		document, place, _ := strings.Cut(want, " ")
		info := r.Cite.Document().Info()
		assert.Contains(t, info.Title.ZH+info.Number, document, r.Code)
		assert.True(t, strings.HasSuffix(r.Cite.Text(rule.ZH), "》"+place), "%s: %s, want %s", r.Code, r.Cite.Text(rule.ZH), place)
		delete(where, r.Code)
	}
	assert.Empty(t, where)
}
