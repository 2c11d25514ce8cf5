package techsme

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// bare is the same application stripped to int64 and bool: fen, units, and days as yyyymmdd. Nothing is optional and
// nothing is converted, which makes it the hardest measure for the sheet.
type bare struct {
	year, filed                                             int64
	registered, managed, accounts, audit, collects, paysTax bool
	staff, tech, sales, assets, cost, rd, class1, class2    int64
	banned, restricted                                      bool
	excluded, base                                          int64
	incidents, falsified                                    []int64
	abnormal, dishonest                                     []bareListing
	hnte, body, first, revoked                              bool
	hnteFrom, hnteUntil                                     int64
	awards, standards                                       []bareMerit
}

type bareListing struct {
	removed bool
	on      int64
}

type bareMerit struct {
	counts   bool
	on, rank int64
}

// handwrittenBare is the rule of handwritten on bare fields, where the better indicator counts.
func handwrittenBare(a *bare) verdict {
	var out verdict
	start := (a.year-1)*10000 + 101
	ok := (a.registered || a.managed) && a.accounts && a.audit && a.collects && a.paysTax &&
		a.staff <= 500 && a.sales <= 20_000_000_000 && a.assets <= 20_000_000_000 &&
		!a.banned && !a.restricted && 2*a.excluded <= a.base &&
		bareBefore(a.incidents, start) && bareBefore(a.falsified, start) &&
		bareRemoved(a.abnormal, start) && bareRemoved(a.dishonest, start)
	people := steps(a.tech*100, a.staff, 10, 15, 20, 25, 30) * 4
	input := max(steps(a.rd*100, a.sales, 2, 3, 4, 5, 6), steps(a.rd*100, a.cost, 10, 15, 20, 25, 30)) * 10
	output := min(a.class2, 4) * 6
	if a.class1 >= 1 {
		output = 30
	}
	out.score = min(100, people+input+output)
	award, awardByYear := bareMerits(a.awards, a.filed, a.year, 3)
	standard, standardByYear := bareMerits(a.standards, a.filed, a.year, 5)
	out.passed = ok && (out.score >= 60 && people > 0 ||
		a.hnte && a.hnteFrom <= a.filed && a.hnteUntil >= a.filed || award || a.body || standard)
	out.awardDiffers, out.standardDiffers = award != awardByYear, standard != standardByYear
	out.onsite = a.staff <= 5 || a.class1+a.class2 == 0 || a.rd < 10_000_000 || a.revoked || a.first
	return out
}

func bareBefore(days []int64, start int64) bool {
	for _, day := range days {
		if day >= start {
			return false
		}
	}
	return true
}

func bareRemoved(list []bareListing, start int64) bool {
	for _, l := range list {
		if !l.removed || l.on > start {
			return false
		}
	}
	return true
}

func bareMerits(list []bareMerit, filed, year, rank int64) (byDay, byYear bool) {
	since := filed - 5*10000
	if filed%10000 == 229 {
		since-- // 28 February
	}
	for _, m := range list {
		if m.counts && m.rank <= rank && m.on <= filed {
			byDay, byYear = byDay || m.on >= since, byYear || m.on >= (year-5)*10000+101
		}
	}
	return byDay, byYear
}

// bareComplete is complete() stripped.
func bareComplete() bare {
	return bare{
		year: 2026, filed: 20260715, registered: true, accounts: true, audit: true, collects: true, paysTax: true,
		staff: 50, tech: 11, sales: 2_000_000_000, assets: 3_000_000_000, cost: 1_800_000_000, rd: 90_000_000, class2: 4,
		base: 2_000_000_000, incidents: []int64{20230405, 20240101}, falsified: []int64{},
		abnormal: []bareListing{{true, 20221230}, {true, 20240909}}, dishonest: []bareListing{{true, 20200101}},
		hnte: true, hnteFrom: 20220715, hnteUntil: 20250714,
		awards:    []bareMerit{{false, 20240101, 2}, {true, 20190101, 1}, {true, 20230101, 4}},
		standards: []bareMerit{{false, 20240101, 2}, {true, 20210401, 7}, {true, 20230101, 9}},
	}
}

func TestTheBareVersionAgrees(t *testing.T) {
	a, b := complete(), bareComplete()
	require.Equal(t, handwritten(&a), handwrittenBare(&b))
	a, b = wanting(), bareComplete()
	b.rd, b.class2 = 50_000_000, 1
	require.Equal(t, handwritten(&a), handwrittenBare(&b))
}

func BenchmarkHandwrittenBare(b *testing.B) {
	a := bareComplete()
	b.ReportAllocs()
	for b.Loop() {
		handwrittenBare(&a)
	}
}
