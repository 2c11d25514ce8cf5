package superdeduction

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/keji-rules/keji/rule"
)

// Where each rule stands in the documents: 财税〔2015〕119号 counts the scope in 一（一）, commissions in 二 and the enterprises
// in 五; 公告2015年第97号 special income in 二（四）, grants in 二（五）, industries in 四; 财税〔2018〕64号 the overseas share in 一.
func TestWhereRulesStand(t *testing.T) {
	where := map[string]string{}
	for place, codes := range map[string]string{
		"119号 一（一）":      "amount rate five base amortisation compare claim diff_buildings diff_trial",
		"119号 一（一）6":     "other_cap diff_other_tax",
		"119号 二":         "for_client domestic diff_domestic",
		"119号 五":         "resident audit_collection",
		"97号 二（四）":       "special_income diff_special diff_floor",
		"97号 二（五）":       "non_taxable diff_non_taxable",
		"97号 四":          "industry",
		"64号 一":          "overseas diff_overseas",
		"2021年第28号 三（一）": "capitalised",
		"2022年第28号 ":     "fourth_quarter fourth_actual fourth_months",
		"6号 ":            "accounting",
		"指引 三（六）":        "hnte",
		"指引 三（六）2":       "diff_capitalised diff_formed",
		"指引 三（六）2（7）":    "diff_commission",
		"指引 三（六）2（8）":    "diff_other",
	} {
		for _, code := range strings.Fields(codes) {
			where["superdeduction."+code] = place
		}
	}
	for _, r := range book.Rules() {
		number, place, _ := strings.Cut(where[r.Code], " ")
		info := r.Cite.Document().Info()
		assert.Contains(t, info.Number+info.Title.ZH, number, r.Code)
		assert.True(t, strings.HasSuffix(r.Cite.Text(rule.ZH), "》"+place), "%s: %s, want %s", r.Code, r.Cite.Text(rule.ZH), place)
		delete(where, r.Code)
	}
	assert.Empty(t, where)
}
