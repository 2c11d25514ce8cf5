package rule

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// asked writes one line on a sheet of formulaBook and returns what a rulebook prints of it.
func asked(t *testing.T, l Lang, write func(s *Sheet, a, from, to, held Quantity)) (asks string, figures []string) {
	t.Helper()
	s := NewSheet(formulaBook())
	write(s, s.Yuan(0, Opt[decimal.Decimal]{}), s.Date(3, Opt[Date]{}), s.Date(4, Opt[Date]{}), s.Flag(5, Opt[bool]{}))
	require.NoError(t, s.fault)
	f := Finding{s, 0}
	return f.Asks(l), f.Figures(l)
}

// Days and calendar years are earlier or later, not more or less.
func TestDaysAreEarlierOrLater(t *testing.T) {
	type compare func(s *Sheet, id ID, q, bound Quantity) Check
	for op, want := range map[Op]struct {
		compare              compare
		day, dayEN, year, yr string
	}{
		AtLeast: {(*Sheet).NotBelow, "≥ 起日，不早于（含当日）；依据止日", "≥ first day, not before (that day included); by last day", "不早于（含当年）", "not before (that year included)"},
		AtMost:  {(*Sheet).NotAbove, "≤ 起日，不晚于（含当日）；依据止日", "≤ first day, not after (that day included); by last day", "不晚于（含当年）", "not after (that year included)"},
		MoreThan: {(*Sheet).Above, "> 起日，晚于（不含当日）；依据止日", "> first day, after (that day excluded); by last day", "晚于（不含当年）",
			"after (that year excluded)"},
		LessThan: {(*Sheet).Below, "< 起日，早于（不含当日）；依据止日", "< first day, before (that day excluded); by last day", "早于（不含当年）",
			"before (that year excluded)"},
	} {
		days := func(s *Sheet, _, from, to, _ Quantity) { want.compare(s, 0, to, from) }
		years := func(s *Sheet, _, from, to, _ Quantity) { want.compare(s, 0, to.Year(), from.Year()) }
		zh, _ := asked(t, ZH, days)
		en, _ := asked(t, EN, days)
		assert.Equal(t, [2]string{want.day, want.dayEN}, [2]string{zh, en}, op)
		zh, _ = asked(t, ZH, years)
		en, _ = asked(t, EN, years)
		assert.Equal(t, [2]string{"起日所在年度，" + want.year, "the year of first day, " + want.yr}, [2]string{zh[len(op.Sign())+1:], en[len(op.Sign())+1:]}, op)
	}
	zh, _ := asked(t, ZH, func(s *Sheet, _, from, to, _ Quantity) {
		s.AtLeast(0, DaysBetween(from, to), &Limit{Value: Int(365)})
	})
	assert.Equal(t, "≥ 365天，不低于（含本数）", zh, "a number of days is a number")
}

// A bound that is computed is written as it is computed, and one that no fact moves as the number it is.
func TestBoundsThatAreComputed(t *testing.T) {
	years, share := &Limit{Value: Int(5)}, &Limit{Value: Frac(1, 2)}
	for want, write := range map[string]func(s *Sheet, a, from, to, held Quantity){
		"≥ 起日往前推5年，不早于（含当日）；依据止日":          func(s *Sheet, _, from, to, _ Quantity) { s.NotBelow(0, to, from.YearsBefore(years)) },
		"< 起日所在年度的1月1日往前推5年，早于（不含当日）；依据止日": func(s *Sheet, _, from, to, _ Quantity) { s.Below(0, to, from.Year().FirstDay().YearsBefore(years)) },
		"≤ 甲 × 0.5，不超过（含本数）；依据甲":           func(s *Sheet, a, _, _, _ Quantity) { s.NotAbove(0, a, a.Times(share)) },
		"< 0，低于（不含本数）；依据甲":                 func(s *Sheet, a, _, _, _ Quantity) { s.Below(0, a.As(Plain), s.Elect(false).As(Plain)) },
	} {
		got, _ := asked(t, ZH, write)
		assert.Equal(t, want, got)
	}
}

// A figure of the law that stands in several places of a quantity is printed once, and another one beside it.
func TestFiguresArePrintedOnce(t *testing.T) {
	law := NewDocument(DocumentInfo{ID: "G", Title: T("数值办法", "Measures of Figures")})
	fifth, half := &Limit{Value: Frac(1, 5), Basis: Basis{law.Article(2), Read}}, &Limit{Value: Frac(1, 2), Basis: Basis{law.Article(3), Read}}
	_, figures := asked(t, ZH, func(s *Sheet, a, _, _, _ Quantity) {
		s.NotAbove(0, Total(a.Times(fifth), a.Times(half), a.Times(fifth), a.Plus(a).Times(half)), a)
	})
	assert.Equal(t, []string{"算式：占比 = 甲 × 0.2 + 甲 × 0.5 + 甲 × 0.2 + （甲 + 甲） × 0.5", "规定的数值 0.2〔《数值办法》第二条〕", "规定的数值 0.5〔《数值办法》第三条〕"}, figures)
}

// Points for a yes or no say yes and no; a share of what is never negative has no band below zero, a growth has one.
func TestBandsSayWhatCanBe(t *testing.T) {
	yes := NewTable(Basis{}, Points(Int(0), Int(0)), Row{From: Int(1), Low: Int(1), High: Int(2)})
	_, figures := asked(t, ZH, func(s *Sheet, _, _, _, held Quantity) { s.Band(0, held.As(Plain), &yes) })
	assert.Equal(t, []string{"是：1分～2分", "否：0分"}, figures)
	growth := NewTable(Basis{}, Points(Int(0), Int(0)), Points(Percent(5), Int(3)))
	_, figures = asked(t, ZH, func(s *Sheet, a, _, _, _ Quantity) { s.Band(0, Ratio(a, a.Plus(a)), &growth) })
	assert.Equal(t, []string{"计分所依：甲 ÷ （甲 + 甲）", "≥ 5%：3分", "≥ 0%，< 5%：0分"}, figures)
	_, figures = asked(t, ZH, func(s *Sheet, a, _, _, _ Quantity) { s.Band(0, Ratio(a.Minus(a), a), &growth) })
	assert.Equal(t, []string{"计分所依：（甲 − 甲） ÷ 甲", "≥ 5%：3分", "≥ 0%，< 5%：0分", "< 0%：0分"}, figures)
}

// What earned points for a yes or no says yes or no in the decision and in its table.
func TestPointsForAYesOrNo(t *testing.T) {
	yes := NewTable(Basis{}, Points(Int(0), Int(0)), Row{From: Int(1), Low: Int(1), High: Int(2)})
	for held, want := range map[bool][3]string{true: {"是 计 1分～2分；分值在区间内裁量", "是", "1分～2分；分值在区间内裁量"}, false: {"否 计 0分", "否", "0分"}} {
		s := NewSheet(formulaBook())
		s.Band(0, s.Flag(5, Given(held)).As(Plain), &yes)
		require.NoError(t, s.fault)
		measured, _, outcome := Finding{s, 0}.Cells(ZH)
		assert.Contains(t, Finding{s, 0}.Text(ZH), "占比："+want[0]+"〔")
		assert.Equal(t, [2]string{want[1], want[2]}, [2]string{measured, outcome})
	}
}
