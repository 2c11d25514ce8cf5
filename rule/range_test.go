package rule

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The bands of research misconduct, in whose rules 以内 and 以上 exclude the figure: heavier is more than nothing and less
// than 3 years, serious 3 to 5 years, especially serious more than 5 years or permanent.
func banBands() (heavier, serious, especially Range) {
	law := measures2017.Article(32).Read()
	years := NewRange(Years)
	return years.MoreThan(law.Limit(0)).LessThan(law.Limit(3)),
		years.AtLeast(law.Limit(3)).AtMost(law.Limit(5)),
		years.MoreThan(law.Limit(5)).OrPermanent()
}

func TestRangeEdges(t *testing.T) {
	heavier, serious, especially := banBands()
	month := Frac(1, 12)
	under := func(n int64) Number { m, _ := Int(n).Plus(Frac(-1, 12)); return m }
	over := func(n int64) Number { m, _ := Int(n).Plus(month); return m }
	for _, c := range []struct {
		term                         Number
		heavier, serious, especially Verdict
	}{
		{Int(0), Failed, Failed, Failed},
		{month, Passed, Failed, Failed},
		{under(3), Passed, Failed, Failed},
		{Int(3), Failed, Passed, Failed}, // exactly 3 years is the start of serious
		{over(3), Failed, Passed, Failed},
		{under(5), Failed, Passed, Failed},
		{Int(5), Failed, Passed, Failed},
		{over(5), Failed, Failed, Passed},
		{Int(100), Failed, Failed, Passed},
	} {
		assert.Equal(t, c.heavier, heavier.Check(c.term).Verdict, c.term)
		assert.Equal(t, c.serious, serious.Check(c.term).Verdict, c.term)
		assert.Equal(t, c.especially, especially.Check(c.term).Verdict, c.term)
	}
	assert.Equal(t, []Verdict{Failed, Failed, Passed},
		[]Verdict{heavier.CheckPermanent().Verdict, serious.CheckPermanent().Verdict, especially.CheckPermanent().Verdict})
}

func TestRangeSaysWhyNot(t *testing.T) {
	heavier, _, especially := banBands()
	cite, en := "〔《科技型中小企业评价办法》第三十二条〕", " [Measures for the Evaluation of Technology-Based SMEs, Article 32]"
	assert.Equal(t, "拟定 3年：不符合；允许 >0年且<3年；应 < 3年，恰等于界限，不含本数"+cite, heavier.Check(Int(3)).Text(ZH))
	assert.Equal(t, "proposed 4 years: failed; allowed >0 years and <3 years; required < 3 years"+en, heavier.Check(Int(4)).Text(EN))
	assert.Equal(t, "拟定 2年：符合；允许 >0年且<3年", heavier.Check(Int(2)).Text(ZH))
	assert.Equal(t, "拟定 永久：不符合；允许 >0年且<3年；不得为永久"+cite, heavier.CheckPermanent().Text(ZH))
	assert.Equal(t, ">5年或永久"+cite, especially.Text(ZH))
	assert.Equal(t, "without bound", NewRange(Years).Text(EN))
	assert.Equal(t, "永久", NewRange(Years).OrPermanent().Text(ZH))
	assert.Equal(t, Cause(""), heavier.Check(Int(3)).Cause())
}

// A figure of the law that no source gives: the ban's least term lies between 1 and 3 years.
func TestRangeOfUnknownLaw(t *testing.T) {
	law := measures2017.Whole().Unknown()
	r := NewRange(Years).AtLeast(law.Between(Int(1), Int(3))).AtMost(measures2017.Article(9).Read().Limit(5))
	for n, want := range map[int64]Verdict{0: Failed, 1: Undetermined, 2: Undetermined, 3: Passed, 5: Passed, 6: Failed} {
		assert.Equal(t, want, r.Check(Int(n)).Verdict, n)
	}
	c := r.Check(Int(2))
	assert.Equal(t, LawUnknown, c.Cause())
	assert.Equal(t, "拟定 2年：待定；允许 ≥1年～3年且≤5年；应 ≥ 1年～3年，规定的数值不明〔《科技型中小企业评价办法》〕（数值不明）", c.Text(ZH))
	open := NewRange(Years).AtMost(law.Between(Int(5), Int(10)))
	assert.Equal(t, Undetermined, open.CheckPermanent().Verdict)
	assert.Equal(t, Failed, NewRange(Years).AtLeast(law.Between(Int(1), Int(3))).CheckPermanent().Verdict)
}

func TestRangesNarrowAndMove(t *testing.T) {
	_, serious, especially := banBands()
	law := measures2017.Article(30).Reported()
	unit := NewRange(Years).LessThan(measures2017.Article(4).Read().Limit(5))
	both := serious.Within(unit, T("本单位处理权限", "what this unit may impose"), law)
	assert.Equal(t, Failed, both.Check(Int(5)).Verdict, "of two ends at one figure the exclusive one is narrower")
	assert.Equal(t, Passed, both.Check(Int(3)).Verdict)
	assert.Equal(t, "≥3年且<5年〔《科技型中小企业评价办法》第三十二条〕〔《科技型中小企业评价办法》第四条〕；"+
		"原为 ≥3年且≤5年，本单位处理权限〔《科技型中小企业评价办法》第三十条〕（据转述）", both.Text(ZH))
	assert.Equal(t, Passed, serious.Check(Int(5)).Verdict, "the original is unchanged")
	assert.Empty(t, serious.Moves())

	none := serious.Within(especially, T("并罚", "together"), law)
	assert.True(t, none.Empty())
	assert.False(t, none.Permanent())
	assert.Equal(t, ">5 years and ≤5 years (nothing remains)", none.span(EN))
	assert.False(t, serious.Empty())
	assert.False(t, especially.Empty())

	raised := serious.Moved(especially, T("从重情节造成严重后果", "an aggravating circumstance with grave consequence"), law)
	again := raised.Moved(serious, T("复查改变", "changed on review"), law)
	assert.Len(t, raised.Moves(), 1)
	assert.Len(t, again.Moves(), 2)
	assert.Equal(t, T(">5年或永久", ">5 years or permanent"), again.Moves()[1].From)
	wider := serious.Within(NewRange(Years).AtLeast(law.Limit(1)).AtMost(law.Limit(9)), T("a", "b"), law)
	low, included, ok := wider.Low()
	assert.True(t, ok && included)
	assert.Equal(t, Int(3), low.Value)
	high, included, ok := wider.High()
	assert.True(t, ok && included)
	assert.Equal(t, Int(5), high.Value)
	_, _, ok = especially.High()
	assert.False(t, ok)
	assert.Equal(t, Years, wider.Unit())
}

func TestRangeJSON(t *testing.T) {
	heavier, _, especially := banBands()
	b, err := json.Marshal(heavier.Check(Int(3)))
	require.NoError(t, err)
	end := func(n, included string) string {
		return `{"figure":{"value":"` + n + `","unit":"years"},"included":` + included + `,"citation":{"document":"TS-2017","zh":"《科技型中小企业评价办法》第三十二条",
			"en":"Measures for the Evaluation of Technology-Based SMEs, Article 32"},"provenance":"read"}`
	}
	assert.JSONEq(t, `{"verdict":"failed","proposed":{"value":"3","unit":"years"},"allowed":{"unit":"years","low":`+end("0", "false")+`,"high":`+end("3", "false")+`},
		"op":"less_than","bound":{"value":"3","unit":"years"},"citation":{"document":"TS-2017","zh":"《科技型中小企业评价办法》第三十二条",
		"en":"Measures for the Evaluation of Technology-Based SMEs, Article 32"},"provenance":"read"}`, string(b))
	b, err = json.Marshal(especially.Moved(NewRange(Years).OrPermanent(), T("甲", "a"), Basis{}))
	require.NoError(t, err)
	assert.JSONEq(t, `{"unit":"years","permanent":true,"moves":[{"from":{"zh":">5年或永久","en":">5 years or permanent"},"why":{"zh":"甲","en":"a"}}]}`, string(b))
	b, err = json.Marshal(heavier.CheckPermanent())
	require.NoError(t, err)
	assert.Contains(t, string(b), `{"verdict":"failed","permanent":true,"allowed":`)
}

// A bound that belongs to the range is met, and no word is said of its being excluded.
func TestRangeAtAnInclusiveBound(t *testing.T) {
	_, serious, _ := banBands()
	assert.NotContains(t, serious.Check(Int(3)).Text(ZH), "恰等于")
	assert.NotContains(t, serious.Check(Int(5)).Text(ZH), "恰等于")
	assert.NotContains(t, serious.Check(Int(6)).Text(ZH), "恰等于")
}
