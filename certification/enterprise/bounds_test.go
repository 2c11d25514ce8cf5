package enterprise

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/keji-rules/keji/rule"
)

// What can be counted and how far: a year has at most 366 days and twelve months, a division code six digits; lists are as
// long as their fields say, and no enterprise has a hundred million people.
func TestBounds(t *testing.T) {
	most := map[string][2]int64{
		"rights": {0, 5000}, "rights[].owners": {0, 100}, "rights[].licence_years": {0, 100}, "rights[].uses": {0, 100},
		"months": {0, 600}, "months[].month": {1, 12}, "workers": {0, 20_000}, "workers[].days": {0, 366}, "workers[].research_days": {0, 366},
		"months[].staff_opening": {0, 100_000_000}, "months[].staff_closing": {0, 100_000_000},
		"months[].tech_opening": {0, 100_000_000}, "months[].tech_closing": {0, 100_000_000},
		"years": {0, 50}, "division": {0, 999_999}, "incidents": {0, 1000}, "standards": {0, 1000}, "standards[].rank": {1, 10_000},
		"transformations": {0, 1000}, "hnte_certificates": {0, 50}, "hnte_certificates[].act_year": {2000, 9000}, "techsme_registrations": {0, 50}, "ledger": {0, 20_000}, "ledger[].formed_in": {0, 9998},
	}
	for _, path := range []string{"rights[].uses[].year", "months[].year", "workers[].year", "years[].year", "transformations[].year", "ledger[].year"} {
		most[path] = [2]int64{1900, 9998}
	}
	for path, n := range map[string]int64{"filings": 5000, "filings[].rights": 500, "filings[].rights[].owners": 100} {
		f, ok := useBook.FactAt(path)
		assert.True(t, ok, path)
		assert.Equal(t, [2]rule.Number{rule.Int(0), rule.Int(n)}, [2]rule.Number{f.Min, f.Max}, path)
	}
	for _, f := range book.Facts() {
		switch f.Unit {
		case rule.Flag, rule.Day:
			continue
		case rule.YuanUnit:
			least := rule.Int(0)
			if f.Path == "years[].net_assets" || f.Path == "years[].taxable_income" { // a loss is negative
				least = rule.Frac(-99_999_999_999_999_999, 100)
			}
			assert.Equal(t, [2]rule.Number{least, rule.Frac(99_999_999_999_999_999, 100)}, [2]rule.Number{f.Min, f.Max}, f.Path)
			continue
		}
		want, listed := most[f.Path]
		assert.True(t, listed, f.Path)
		assert.Equal(t, [2]rule.Number{rule.Int(want[0]), rule.Int(want[1])}, [2]rule.Number{f.Min, f.Max}, f.Path)
		delete(most, f.Path)
	}
	assert.Empty(t, most)
}
