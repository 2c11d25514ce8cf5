package enterprise

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/keji-rules/keji/rule"
)

// Where the numbers of the guide of 2016 stand: Part 3 speaks of the years in （一）, of rights in （二）, of staff in （五） and of
// R&D expense in （六）; the right itself is asked by Article 11 item 2 of the Measures. Of 2008 the Measures' Article 10 is
// known, and of the guide no place.
func TestWhereNumbersStand(t *testing.T) {
	const guide, measures, guide2008, measures2008 = "工作指引》", "管理办法》", "362号）", "172号）"
	for id, places := range map[string]map[string]string{
		"V2016": {
			measures + "第二十三条":     "of_2008",
			measures + "第十一条第（二）项": "recent_only licence_counts",
			measures2008 + "第十条":   "recent_years licence_years",
			guide + "三（一）":         "years",
			guide + "三（二）4":        "class2_once only_success uses_from",
			guide + "三（二）5":        "sole_user",
			guide + "三（二）6":        "notice_counts",
			guide + "三（五）":         "staff_days tech_days",
			guide + "三（六）":         "for_client",
			guide + "三（六）2":        "capitalised_counts",
			guide + "三（六）2（7）":     "commission_share",
			guide + "三（六）2（8）":     "other_share other_on_total other_per_activity other_pooled",
		},
		"V2008": {
			measures2008:         "of_2008",
			measures2008 + "第十条": "recent_only recent_years licence_counts licence_years years",
			guide2008: "class2_once only_success uses_from sole_user notice_counts staff_days tech_days commission_share other_share " +
				"other_on_total other_per_activity other_pooled capitalised_counts for_client",
		},
	} {
		where := map[string]string{}
		for place, figures := range places {
			for _, figure := range strings.Fields(figures) {
				where[figure] = place
			}
		}
		e, ok := Editions().Named(id)
		assert.True(t, ok)
		for _, f := range rule.PolicyFigures(&e.Policy) {
			assert.True(t, strings.HasSuffix(f.Basis.Cite.Text(rule.ZH), where[f.Path]), "%s %s: %s, want %s", id, f.Path, f.Basis.Cite.Text(rule.ZH), where[f.Path])
			assert.NotEmpty(t, where[f.Path], f.Path)
			delete(where, f.Path)
		}
		assert.Empty(t, where, id)
	}
	first, _ := Editions().Named("V2008")
	assert.Equal(t, "2008-04-14", first.Promulgated.String())
}

// Where each rule stands: rights in Part 3（二）, staff in （五）, of which 3 counts heads, R&D expense in （六）.
func TestWhereRulesStand(t *testing.T) {
	where := map[string]string{}
	for place, codes := range map[string]string{
		"》三（二）": "rights right", "》三（二）1": "right_mainland right_owner right_in_force", "》三（二）3": "right_kind", "》三（二）4": "right_once",
		"》三（二）5": "right_sole_user", "》三（二）6": "right_granted", "管理办法》第十一条第（二）项": "right_licence", "172号）第十条": "right_recent",
		"》三（五）": "roster staff_days tech_days", "》三（五）3": "heads month months_operated", "》三（一）": "years", "管理办法》第十一条第（五）项": "since_founded",
		"》三（六）": "rd for_client", "》三（六）2": "capitalised", "》三（六）2（7）": "commission", "》三（六）2（8）": "other_cap other_readings", "》三（六）4": "rd_year",
	} {
		for _, code := range strings.Fields(codes) {
			where["enterprise."+code] = place
		}
	}
	for _, r := range bookRules {
		assert.True(t, strings.HasSuffix(r.Cite.Text(rule.ZH), where[r.Code]), "%s: %s, want %s", r.Code, r.Cite.Text(rule.ZH), where[r.Code])
		assert.NotEmpty(t, where[r.Code], r.Code)
		delete(where, r.Code)
	}
	assert.Empty(t, where)
}

// The numbers of both documents: 183 days, three years, commissions at 80%; other expenses 20%, and 10% until 2015; within
// three years or by a licence of five (2008). Uses count from 2016 on.
func TestNumbers(t *testing.T) {
	for id, other := range map[string]int64{"V2016": 20, "V2008": 10} {
		e, ok := Editions().Named(id)
		assert.True(t, ok)
		assert.Equal(t, "2026-11-22", e.Checked.String(), "compared with the documents")
		p := e.Policy
		for name, c := range map[string][2]rule.Number{
			"uses from": {rule.Int(2016), p.UsesFrom.Value}, "recent": {rule.Int(3), p.RecentYears.Value}, "licence": {rule.Int(5), p.LicenceYears.Value},
			"staff": {rule.Int(183), p.StaffDays.Value}, "technical staff": {rule.Int(183), p.TechDays.Value}, "years": {rule.Int(3), p.Years.Value},
			"commissions": {rule.Percent(80), p.CommissionShare.Value}, "other": {rule.Percent(other), p.OtherShare.Value},
		} {
			assert.Equal(t, c[0], c[1], "%s %s", id, name)
		}
	}
}
