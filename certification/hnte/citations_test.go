package hnte

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// Where each rule stands, by hand: the conditions in the eight items of Article 11 of the Measures of 2016, the points in
// 三（七） of the Guide with its table of results under 2 and of growth under 4, and the readings where the score sheet
// (Annex 4) and the summary (Annex 5) say otherwise.
func TestEveryRuleStandsInItsArticle(t *testing.T) {
	at := map[string]string{}
	for _, book := range []*rule.Book{book, renewalBook, panelBook} {
		for _, r := range book.Rules() {
			at[r.Code] = standsAt(r)
		}
	}
	const theMeasures, theGuide = "国科发火〔2016〕32号 ", "国科发火〔2016〕195号 "
	for place, codes := range map[string]string{
		theMeasures + "第二条":       "resident",
		theMeasures + "第十一条第（二）项": "owns_ip supports_ip",
		theMeasures + "第十一条第（三）项": "field field_listed field_matches",
		theMeasures + "第十一条第（四）项": "tech_share",
		theMeasures + "第十一条第（五）项": "rd_share domestic_share renewal renewal.margin renewal.over_edge renewal.at_edge",
		theMeasures + "第十一条第（六）项": "ht_share",
		theMeasures + "第十一条第（七）项": "pass_mark",
		theMeasures + "第十一条第（八）项": "incidents no_incident",
		theGuide + "二（四）":         "cells_pass cells_reading panel.mean panel.size panel.technical panel.financial panel.cut",
		theGuide + "三（一）":         "age age_both_ends age_reading no_accounts incident_past incident_after incident_later",
		theGuide + "三（六）2（8）":     "rd_share_other_cap cap_reading",
		theGuide + "三（六）3":        "domestic_share_other domestic_reading",
		theGuide + "三（二）":         "renewal.rights",
		theGuide + "三（七）": "level support number_class1 number_class2 number_band number way_band way standards_band standards standards_counted ip_sum ip " +
			"org_rules org_body org_incentives org_training organisation",
		theGuide + "三（七）2": "young_firm transformation_below_one transformation_band transformation outside_band above_band below_band",
		theGuide + "三（七）4": "net_assets_negative net_assets_not_grown net_asset_growth_band net_asset_growth sales_not_grown sales_growth_band sales_growth growth " +
			"net_assets_from_five sales_from_five",
		theGuide + "五（六）3": "withdrawal not_withdrawn withdrawn_past",
		theGuide + "附件4":   "net_assets_up_to_five net_assets_five_reading sales_up_to_five sales_five_reading",
		theGuide + "附件5":   "narrow narrow_above narrow_below rounded_pass rounding_reading",
	} {
		for code := range strings.FieldsSeq(codes) {
			assert.Equal(t, place, at["hnte."+code], code)
		}
	}
}

func standsAt(r rule.Rule) string {
	return r.Basis.Cite.Document().Info().Number + " " + r.Basis.Cite.Place(rule.ZH)
}

// A re-examination for a year stands on Article 19 item 2 where there were incidents, and on 五（三） of the Guide for R&D,
// which says by its own words over which years it is added up.
func TestWhereUpkeepStands(t *testing.T) {
	const theMeasures, theGuide = "国科发火〔2016〕32号 ", "国科发火〔2016〕195号 "
	for code, want := range map[string]string{
		"hnte.upkeep.incidents": theMeasures + "第十九条第（二）项", "hnte.upkeep.no_incident": theMeasures + "第十九条第（二）项",
		"hnte.upkeep.incident_before": theMeasures + "第十九条第（二）项", "hnte.upkeep.incident_since": theMeasures + "第十九条第（二）项",
		"hnte.rd_share": theGuide + "五（三）",
	} {
		found := false
		for _, r := range upkeepBook.Rules() {
			if r.Code == code {
				found = true
				assert.Equal(t, want, standsAt(r), code)
				if code == "hnte.rd_share" {
					assert.Equal(t, rule.Derived, r.Basis.Source)
					assert.Contains(t, r.Mistake.ZH, "问题年度和前两个会计年度合计比合计")
				}
			}
		}
		assert.True(t, found, code)
	}
	for _, e := range Editions().All() {
		assert.Equal(t, "2026-11-22", e.Checked.String(), e.ID)
	}
}

// Bounds of what is counted, which way a figure of the last year may change, and who holds the papers.
func TestFactsAreBounded(t *testing.T) {
	facts := map[string]rule.Fact{}
	for _, f := range book.Facts() {
		facts[f.Path] = f
		if f.Evidence.Paper.Whole() {
			assert.True(t, f.Evidence.Holder.Whole(), f.Path)
		}
	}
	for path, most := range map[string]int64{"incidents": 1000, "tech_staff": 100_000_000} {
		assert.Equal(t, rule.Int(most), facts[path].Max, path)
	}
	for path, want := range map[string]rule.Change{
		"last.rd_internal": rule.Up, "last.rd_overseas": rule.Down, "last.rd_other": rule.Fixed, "last.rd_domestic": rule.Fixed, "first.rd_overseas": rule.Fixed, "second.rd_internal": rule.Fixed,
	} {
		f, there := facts[path]
		assert.True(t, there, path)
		assert.Equal(t, want, f.Change, path)
	}
	assert.Equal(t, rule.T("企业", "the enterprise"), paper("账", "book").Holder)
	year := upkeepBook.Fact(factYear)
	assert.Equal(t, [2]rule.Number{rule.Int(1), rule.Int(9998)}, [2]rule.Number{year.Min, year.Max})
}

// A line of the catalogue: code, level, both titles and the note, each in its column; what is no such line is left out.
func TestALineOfTheCatalogue(t *testing.T) {
	all := parseFields("code,level,title_zh,title_en,note\n1.1.1,3,甲,first,has exclusions\n1.1,2,乙,second,\n1.2,22,丙,third,\nshort,1\n")
	assert.Equal(t, []Field{
		{Code: "1.1.1", Level: 3, Title: rule.T("甲", "first"), Excludes: true},
		{Code: "1.1", Level: 2, Title: rule.T("乙", "second")},
	}, all)
}

// Beside a line of a schedule, in fen: the greatest amount below it and the least within it, for whole yuan and for half
// of one.
func TestBesideALine(t *testing.T) {
	for _, c := range []struct {
		of       rule.Case
		at, past string
	}{
		{rule.Case{From: rule.Int(50_000_000), Above: true}, "50000000.00", "50000000.01"},
		{rule.Case{From: rule.Int(50_000_000)}, "49999999.99", "50000000.00"},
		{rule.Case{From: rule.Frac(100_000_001, 2), Above: true}, "50000000.50", "50000000.51"},
		{rule.Case{From: rule.Frac(100_000_001, 2)}, "50000000.49", "50000000.50"},
	} {
		at, past := beside(&c.of)
		assert.Equal(t, []string{c.at, c.past}, []string{at.StringFixed(2), past.StringFixed(2)})
	}
}

// The door that is handed out is the one that Decode goes through.
func TestTheDoorIsTheOneOfDecode(t *testing.T) {
	for _, in := range []string{`{"filed_on": "2026-07-15"}`, `{"filed_on": "2026-07-15", "registered_on": "2026-07-16"}`, `{"filed_in": 2026}`, `{`} {
		want, failed := Decode([]byte(in))
		got, err := Door().Decode([]byte(in))
		assert.Equal(t, want, got, in)
		assert.Equal(t, failed, err, in)
	}
	_, err := Door().Decode([]byte(`{"filed_on": "2026-07-15", "registered_on": "2026-07-16"}`))
	require.Error(t, err)
}
