package rule

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
)

func shareText(num, den int64, edges ...Number) string {
	return string(Exactly(Frac(num, den), Share).append(nil, ZH, edges))
}

// A share short of a bound is never printed as the bound; at it, exactly so.
func TestSharesNearABound(t *testing.T) {
	bound := Percent(30)
	assert.Equal(t, "30%", shareText(3, 10, bound))
	assert.Equal(t, "29.999%", shareText(29_999, 100_000, bound))
	assert.Equal(t, "30.001%", shareText(30_001, 100_000, bound))
	assert.Equal(t, "29.9999999%", shareText(299_999_999, 1_000_000_000, bound))
	assert.Equal(t, "33.33%", shareText(1, 3, bound), "elsewhere two decimals")
	assert.Equal(t, "66.67%", shareText(2, 3, bound), "rounded half up")
	assert.Equal(t, "29.997%", shareText(29_997, 100_000, bound))
	assert.Equal(t, "29.9993%", shareText(299_993, 1_000_000, bound, Frac(299_99, 100_000)), "widened until it lies on its side of each edge")
	assert.Equal(t, "-0.5%", shareText(-1, 200, bound))
	assert.Equal(t, "0.00001%", shareText(1, 10_000_000, Int(0)), "never 0.00% where it is not zero")
	assert.Equal(t, "29.999999999999999%", shareText(29_999_999_999_999_999, 100_000_000_000_000_000, bound))
	assert.Equal(t, "29.9999999999999997%", shareText(299_999_999_999_999_997, 1_000_000_000_000_000_000, bound))
	assert.Equal(t, "29.9999999999999999%", shareText(899_999_999_999_999_998, 3_000_000_000_000_000_000, bound), "rounded to sixteen places")
}

// Where no sixteen places keep it on its side the exact pair is printed, in hundredths as the sign behind it says.
func TestSharesBeyondSixteenPlaces(t *testing.T) {
	text := shareText(2_699_999_999_999_999_999, 9_000_000_000_000_000_000, Percent(30))
	assert.Equal(t, "2699999999999999999/90000000000000000%", text)
}

func TestAmounts(t *testing.T) {
	text := func(fen int64, l Lang) string { return Exactly(Frac(fen, 100), YuanUnit).Text(l) }
	for fen, want := range map[int64][2]string{
		0: {"0元", "0 yuan"}, 10: {"0.1元", "0.1 yuan"}, 11: {"0.11元", "0.11 yuan"}, 999_999: {"9999.99元", "9,999.99 yuan"},
		1_000_000: {"1万元", "10,000 yuan"}, 1_000_001: {"1.000001万元", "10,000.01 yuan"}, 50_000_000_00: {"5000万元", "50,000,000 yuan"},
		-1_234_567_00: {"-123.4567万元", "-1,234,567 yuan"}, -123_456_00: {"-12.3456万元", "-123,456 yuan"},
	} {
		assert.Equal(t, want[0], text(fen, ZH))
		assert.Equal(t, want[1], text(fen, EN))
	}
	assert.Equal(t, "0.3 yuan", Money(decimal.New(1, -1).Add(decimal.New(2, -1))).Text(EN), "0.1 + 0.2")
}

func TestUnitsInText(t *testing.T) {
	for _, c := range []struct {
		k      Known
		zh, en string
	}{
		{Exactly(Int(500), Persons), "500人", "500 persons"},
		{Exactly(Frac(25, 2), Persons), "12.5人", "12.5 persons"},
		{Exactly(Frac(37, 3), Persons), "12.33人", "12.33 persons"},
		{Exactly(Int(3), Place), "第3位", "no. 3"},
		{Exactly(Int(2026), CalendarYear), "2026年", "2026"},
		{Exactly(Int(5), Years), "5年", "5 years"},
		{OnDay(NewDate(2026, 2, 28)), "2026-02-28", "2026-02-28"},
		{OnDay(Date{}), "无", "none"},
		{Whether(true), "是", "yes"}, {Whether(false), "否", "no"},
		{Between(Int(6), Int(8), Score), "6分～8分", "6 points to 8 points"},
		{Between(Int(6), Int(6), Score), "6分", "6 points"},
		{Between(Int(0), Int(1_000_000), Persons), "尚不能算出", "not yet known"},
		{Between(Int(7), Int(1_000_000), Persons), "≥7人", "≥7 persons"},
		{Between(Int(0), Int(999_999), Persons), "0人～999999人", "0 persons to 999999 persons"},
		{Between(Int(0), AmountMax(), YuanUnit), "尚不能算出", "not yet known"},
		{Between(Int(1), Int(3_000_000), Day), "尚不能算出", "not yet known"},
		{Fact{Unit: Persons, Max: Int(9)}.NotGiven(), "未提供", "not given"},
		{Known{undefined, Share, true}, "无", "none"},
	} {
		assert.Equal(t, c.zh, c.k.Text(ZH))
		assert.Equal(t, c.en, c.k.Text(EN))
	}
	assert.Equal(t, "not yet known (or none)", Known{interval{lo: endAt(1, 1_000_000_000_000), hi: infinite(1), maybe: true}, Share, true}.Text(EN))
}

// Ranks, dates and calendar years differ in other units than their own.
func TestDistances(t *testing.T) {
	s := demoSheet()
	c := s.AtMost(dStaffCap, s.Count(fSpace, Given(5)).As(Place), plainLimit(Int(3)))
	assert.Contains(t, Finding{s, c.n - 1}.Text(ZH), "第5位，应 ≤ 第3位，超出 2〔")
	c = s.NotBelow(dCert, s.Date(fCertUntil, Given(NewDate(2024, 2, 28))), s.Date(fFiled, Given(NewDate(2024, 3, 1))))
	assert.Contains(t, Finding{s, c.n - 1}.Text(EN), "earlier by 2 days")
	c = s.LessThan(dDebt, Ratio(s.Count(fSpace, Given(7)), s.Count(fStaff, Given(10))), plainLimit(Percent(70)))
	assert.Contains(t, Finding{s, c.n - 1}.Text(EN), "70%, required < 70%, exactly at the bound, which is excluded")
	c = s.AtMost(dDebt, Ratio(s.Count(fSpace, Given(7)), s.Count(fStaff, Given(10))), plainLimit(Percent(70)))
	assert.Contains(t, Finding{s, c.n - 1}.Text(ZH), "恰等于界限，含本数")
	c = s.AtLeast(dDebt, Ratio(s.Count(fSpace, Given(69_999)), s.Count(fStaff, Given(100_000))), plainLimit(Percent(70)))
	assert.Contains(t, Finding{s, c.n - 1}.Text(ZH), "69.999%，应 ≥ 70%，差 0.001个百分点")
}

// Points print the band edge that was missed, not two decimals that seem to reach it.
func TestBandsNearAnEdge(t *testing.T) {
	p, s := demo2020(), demoSheet()
	q := s.Band(dPeople, Ratio(s.Count(fScientists, Given(29_999)), s.Count(fStaff, Given(100_000))), &p.People)
	assert.Contains(t, Finding{s, s.vals[q.i].a}.Text(ZH), "29.999%（≥ 20%，< 30%档）计 8分")
}

// Money is printed to the fen: exactly, or rounded half up and saying so; near a bound as far as keeps it on its side.
func TestMoneyIsPrintedToTheFen(t *testing.T) {
	yuan := func(num, den int64, l Lang, edges ...Number) string {
		return string(Exactly(Frac(num, den), YuanUnit).append(nil, l, edges))
	}
	assert.Equal(t, "119.11元（四舍五入至分）", yuan(1072, 9, ZH))
	assert.Equal(t, "119.11 yuan (rounded half up to the fen)", yuan(1072, 9, EN))
	assert.Equal(t, "-0.67元（四舍五入至分）", yuan(-2, 3, ZH), "halves and more away from zero")
	assert.Equal(t, "0.13元（四舍五入至分）", yuan(1, 8, ZH))
	assert.Equal(t, "12.345679万元（四舍五入至分）", yuan(1111111101, 9000, ZH), "123,456.789 to the fen")
	assert.Equal(t, "123,456.79 yuan (rounded half up to the fen)", yuan(1111111101, 9000, EN))
	assert.Equal(t, "0.05元", yuan(1, 20, ZH), "whole fen need no rounding")
	assert.Equal(t, "333.333元（四舍五入至小数点后3位）", yuan(1000, 3, ZH, Frac(33333, 100)), "not the bound of 333.33 itself")
	assert.Equal(t, "333.333 yuan (rounded half up to 3 decimals)", yuan(1000, 3, EN, Frac(33333, 100)))
	text, err := Exactly(Frac(1072, 9), YuanUnit).MarshalJSON()
	assert.NoError(t, err)
	assert.Contains(t, string(text), `"1072/9"`, "the exact pair stays in JSON")
}

// Losses are written in 万元 from ten thousand on, as amounts are.
func TestNegativeAmounts(t *testing.T) {
	for fen, want := range map[int64]string{-999_999: "-9999.99元", -1_000_000: "-1万元", 999_999: "9999.99元", 1_000_000: "1万元"} {
		assert.Equal(t, want, Exactly(Frac(fen, 100), YuanUnit).Text(ZH))
	}
}

// A distance of shares is percentage points, and one too small for two decimals is no zero.
func TestDistancesFromBounds(t *testing.T) {
	for want, k := range map[string]Known{
		"0.5个百分点": Exactly(Frac(1, 200), Share), "0.001个百分点": Exactly(Frac(1, 100_000), Share), "0个百分点": Exactly(Int(0), Share),
		"2分": Exactly(Int(2), Score), "0.01元": Exactly(Frac(1, 100), YuanUnit),
	} {
		assert.Equal(t, want, k.Distance(ZH))
	}
	assert.Equal(t, "10 percentage points", Exactly(Frac(1, 10), Share).Distance(EN))
}
