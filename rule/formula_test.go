package rule

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// formulaBook has facts for every kind of computation.
func formulaBook() *Book {
	basis := Basis{Cite: NewDocument(DocumentInfo{ID: "F", Title: T("算式办法", "Measures of Formulas")}).Article(1), Source: Read}
	yuan := func(path, zh, en string) Fact {
		return Fact{Path: path, Title: T(zh, en), Unit: YuanUnit, Max: AmountMax()}
	}
	return NewBook("formula", T("算式", "formulas"), []Rule{{Code: "formula.line", Title: T("占比", "share"), Basis: basis}}, []Fact{
		yuan("a", "甲", "a"), yuan("b", "乙", "b"), yuan("c", "丙", "c"),
		{Path: "from", Title: T("起日", "first day"), Unit: Day}, {Path: "to", Title: T("止日", "last day"), Unit: Day},
		{Path: "held", Title: T("持证", "certified"), Unit: Flag},
	})
}

// formulas are what a line says of a quantity over facts of which none is given.
func formulas(t *testing.T, make func(s *Sheet, a, b, c, from, to, held Quantity) Quantity) (zh, en string) {
	t.Helper()
	s := NewSheet(formulaBook())
	q := make(s, s.Yuan(0, Opt[decimal.Decimal]{}), s.Yuan(1, Opt[decimal.Decimal]{}), s.Yuan(2, Opt[decimal.Decimal]{}), s.Date(3, Opt[Date]{}), s.Date(4, Opt[Date]{}), s.Flag(5, Opt[bool]{}))
	limit := Limit{Value: Int(1)}
	s.AtLeast(0, q, &limit)
	s.Decide()
	require.NoError(t, s.Err())
	f := Finding{s, 0}
	return f.Formula(ZH), f.Formula(EN)
}

// Every operation is written in words, and brackets stand where the order asks for them.
func TestFormulas(t *testing.T) {
	share, years := &Limit{Value: Frac(4, 5)}, &Limit{Value: Int(3)}
	for _, c := range []struct {
		zh, en string
		make   func(s *Sheet, a, b, c, from, to, held Quantity) Quantity
	}{
		{"甲 ÷ 乙", "a ÷ b", func(_ *Sheet, a, b, _, _, _, _ Quantity) Quantity { return Ratio(a, b) }},
		{"甲 ÷ 乙", "a ÷ b", func(_ *Sheet, a, b, _, _, _, _ Quantity) Quantity { return a.Over(b) }},
		{"甲 × 乙", "a × b", func(_ *Sheet, a, b, _, _, _, _ Quantity) Quantity { return a.By(b) }},
		{"甲 + 乙 − 丙", "a + b − c", func(_ *Sheet, a, b, c, _, _, _ Quantity) Quantity { return a.Plus(b).Minus(c) }},
		{"甲 − （乙 + 丙）", "a − (b + c)", func(_ *Sheet, a, b, c, _, _, _ Quantity) Quantity { return a.Minus(b.Plus(c)) }},
		{"甲 − （乙 − 丙）", "a − (b − c)", func(_ *Sheet, a, b, c, _, _, _ Quantity) Quantity { return a.Minus(b.Minus(c)) }},
		{"（甲 + 乙） ÷ 丙", "(a + b) ÷ c", func(_ *Sheet, a, b, c, _, _, _ Quantity) Quantity { return Ratio(a.Plus(b), c) }},
		{"甲 ÷ （乙 × 丙）", "a ÷ (b × c)", func(_ *Sheet, a, b, c, _, _, _ Quantity) Quantity { return a.Over(b.By(c)) }},
		{"甲 × 乙 ÷ 丙", "a × b ÷ c", func(_ *Sheet, a, b, c, _, _, _ Quantity) Quantity { return a.By(b).Over(c) }},
		{"甲 + 乙 + 丙", "a + b + c", func(_ *Sheet, a, b, c, _, _, _ Quantity) Quantity { return Total(a, b, c) }},
		{"（甲 + 乙） × 0.8", "(a + b) × 0.8", func(_ *Sheet, a, b, _, _, _, _ Quantity) Quantity { return a.Plus(b).Times(share) }},
		{"甲与乙中的较小者", "the lesser of a and b", func(_ *Sheet, a, b, _, _, _, _ Quantity) Quantity { return Least(a, b) }},
		{"甲与乙中的较大者", "the greater of a and b", func(_ *Sheet, a, b, _, _, _, _ Quantity) Quantity { return Most(a, b) }},
		{"甲、乙、丙中的最小者", "the least of a, b, c", func(_ *Sheet, a, b, c, _, _, _ Quantity) Quantity { return Least(a, b, c) }},
		{"甲、乙、丙中的最大者", "the greatest of a, b, c", func(_ *Sheet, a, b, c, _, _, _ Quantity) Quantity { return Most(a, b, c) }},
		{"甲 ÷ （乙与丙的平均数）", "a ÷ (the mean of b and c)", func(_ *Sheet, a, b, c, _, _, _ Quantity) Quantity { return a.Over(Mean(b, c)) }},
		{"（甲 + 乙）四舍五入取整", "(a + b) rounded half up", func(_ *Sheet, a, b, _, _, _, _ Quantity) Quantity { return a.Plus(b).HalfUp() }},
		{"自起日至止日的天数", "days from first day to last day", func(_ *Sheet, _, _, _, from, to, _ Quantity) Quantity { return DaysBetween(from, to) }},
		{"自起日至止日的周年数", "whole years from first day to last day", func(_ *Sheet, _, _, _, from, to, _ Quantity) Quantity { return CompletedYears(from, to) }},
		{"止日所在年度 − 起日所在年度", "the year of last day − the year of first day",
			func(_ *Sheet, _, _, _, from, to, _ Quantity) Quantity { return to.Year().Minus(from.Year()) }},
		{"止日所在年度的1月1日", "1 January of the year of last day", func(_ *Sheet, _, _, _, _, to, _ Quantity) Quantity { return to.Year().FirstDay() }},
		{"止日往前推3年", "last day less 3 years", func(_ *Sheet, _, _, _, _, to, _ Quantity) Quantity { return to.YearsBefore(years) }},
		{"止日往后推3年", "last day and 3 years", func(_ *Sheet, _, _, _, _, to, _ Quantity) Quantity { return to.YearsAfter(years) }},
		{"甲（仅当“持证”时计入）", "a (only where “certified” holds)", func(_ *Sheet, a, _, _, _, _, held Quantity) Quantity { return a.When(held) }},
		{"甲（仅当“持证”时计入） ÷ 乙", "a (only where “certified” holds) ÷ b",
			func(s *Sheet, a, b, _, _, _, held Quantity) Quantity {
				return Ratio(Either(held, a, s.Elect(false)), b)
			}},
		{"“甲 > 乙”时为 甲，否则为 丙", "where “a > b” holds, a, otherwise c",
			func(_ *Sheet, a, b, c, _, _, _ Quantity) Quantity { return Either(Exceeds(a, b), a, c) }},
		{"1 − 甲 ÷ 乙", "1 − a ÷ b", func(s *Sheet, a, b, _, _, _, _ Quantity) Quantity { return s.Elect(true).Minus(Ratio(a, b)) }},
		{"甲 ÷ 乙", "a ÷ b", func(_ *Sheet, a, b, _, _, _, held Quantity) Quantity { return Of(held, Ratio(a, b)).As(Plain) }},
		// what is nothing but a fact, in whatever unit and of whatever thing, has no formula; nor has a constant
		{"", "", func(_ *Sheet, a, _, _, _, _, _ Quantity) Quantity { return a }},
		{"", "", func(_ *Sheet, a, _, _, _, _, held Quantity) Quantity { return Of(held, a).As(Plain) }},
		{"", "", func(s *Sheet, _, _, _, _, _, _ Quantity) Quantity { return s.Elect(true).Plus(s.Elect(true)) }},
	} {
		zh, en := formulas(t, c.make)
		assert.Equal(t, c.zh, zh)
		assert.Equal(t, c.en, en)
	}
}

// What stands in two places, and what is long, has a letter and is explained behind.
func TestFormulasInParts(t *testing.T) {
	zh, en := formulas(t, func(_ *Sheet, a, b, c, _, _, _ Quantity) Quantity {
		sum := a.Plus(b)
		return Ratio(sum, sum.Plus(c))
	})
	assert.Equal(t, "A ÷ （A + 丙）；其中 A = 甲 + 乙", zh)
	assert.Equal(t, "A ÷ (A + c); where A = a + b", en)

	zh, _ = formulas(t, func(_ *Sheet, a, b, c, _, _, _ Quantity) Quantity {
		double := a.By(b)
		return Ratio(Total(double, b, c), Total(a, b, c, a, b, c, double))
	})
	assert.Equal(t, "（A + 乙 + 丙） ÷ B；其中 A = 甲 × 乙；B = 甲 + 乙 + 丙 + 甲 + 乙 + 丙 + A", zh)
}

// The law's share is in the formula of a decision as it is in the rulebook; a case is the one that was taken.
func TestFormulasOfADecision(t *testing.T) {
	s := NewSheet(formulaBook())
	a, b, held := s.Yuan(0, Yuan(6)), s.Yuan(1, Yuan(3)), s.Flag(5, Given(true))
	limit := Limit{Value: Int(1)}
	s.AtLeast(0, Either(held, Ratio(a, b), b), &limit)
	s.Decide()
	assert.Equal(t, "甲 ÷ 乙", Finding{s, 0}.Formula(ZH))
	assert.Empty(t, Finding{}.Formula(ZH))
}

// What a line itself compares gets no letter, however long it is.
func TestTheWholeGetsNoLetter(t *testing.T) {
	_, en := formulas(t, func(_ *Sheet, a, b, c, _, _, _ Quantity) Quantity { return Total(a, b, c, a, b, c, a) })
	assert.Equal(t, "a + b + c + a + b + c + a", en)
}
