package certification_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/keji-rules/keji/certification"
	"github.com/keji-rules/keji/certification/enterprise"
	"github.com/keji-rules/keji/rule"
)

// large is a firm with so many rights, each used before, and years of months and of a ledger with fifty rows a year.
func large(tb testing.TB, rights, years int) certification.File {
	tb.Helper()
	f := file(tb, "surveyor")
	sample, _ := f.Rights.Get()
	rows, _ := f.Ledger.Get()
	months, _ := f.Months.Get()
	var manyRights []enterprise.Right
	for i := range rights {
		r := sample[i%3]
		r.Number = fmt.Sprintf("N%d", i)
		manyRights = append(manyRights, r)
	}
	var manyRows []enterprise.Activity
	var manyMonths []enterprise.Month
	var manyYears []enterprise.Year
	for y := range years {
		year := 2025 - y
		for i := range 50 {
			row := rows[0]
			row.Code, row.Year = fmt.Sprintf("RD%02d", i), rule.Given(year)
			manyRows = append(manyRows, row)
		}
		for _, m := range months {
			m.Year = rule.Given(year)
			manyMonths = append(manyMonths, m)
		}
		manyYears = append(manyYears, f.In(2025))
		manyYears[y].Year = rule.Given(year)
	}
	f.Registered = rule.Given(rule.NewDate(2000, 1, 1))
	f.Rights, f.Ledger, f.Months, f.Years = rule.Given(manyRights), rule.Given(manyRows), rule.Given(manyMonths), rule.Given(manyYears)
	f.HNTE.Points.NetAssetGrowth, f.HNTE.Points.SalesGrowth = rule.Opt[rule.Number]{}, rule.Opt[rule.Number]{} // nothing grows here
	return f
}

func BenchmarkSurvey(b *testing.B) {
	for _, size := range []struct{ rights, years int }{{50, 1}, {500, 10}} {
		f := large(b, size.rights, size.years)
		b.Run(fmt.Sprintf("%d_rights_%d_years", size.rights, size.years), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := certification.Survey(f, midsummer); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// TestLinear: twice the rights, months and rows take at most about twice the allocations.
func TestLinear(t *testing.T) {
	count := func(rights, years int) int {
		f := large(t, rights, years)
		return int(testing.AllocsPerRun(1, func() { surveyed(t, f, midsummer) }))
	}
	small, middle, big := count(125, 5), count(250, 10), count(500, 20)
	assert.LessOrEqual(t, 10*(big-middle), 22*(middle-small), "%v %v %v", small, middle, big)
	assert.Greater(t, big, small)
}
