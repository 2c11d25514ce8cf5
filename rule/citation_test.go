package rule

import (
	"encoding/json"
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// measures2017 is 科技型中小企业评价办法.
var measures2017 = NewDocument(DocumentInfo{
	ID:          "TS-2017",
	Title:       T("科技型中小企业评价办法", "Measures for the Evaluation of Technology-Based SMEs"),
	Number:      "国科发政〔2017〕115号",
	Promulgated: NewDate(2017, 5, 3),
	Source:      Read,
})

func TestHanNumerals(t *testing.T) {
	for n, want := range map[int]string{
		1: "一", 2: "二", 9: "九", 10: "十", 11: "十一", 12: "十二", 19: "十九", 20: "二十", 21: "二十一", 30: "三十", 99: "九十九",
		100: "一百", 101: "一百零一", 105: "一百零五", 109: "一百零九", 110: "一百一十", 111: "一百一十一", 115: "一百一十五",
		120: "一百二十", 200: "二百", 202: "二百零二", 210: "二百一十", 999: "九百九十九",
		1000: "一千", 1001: "一千零一", 1009: "一千零九", 1010: "一千零一十", 1011: "一千零一十一", 1020: "一千零二十", 1100: "一千一百",
		1101: "一千一百零一", 1110: "一千一百一十", 1111: "一千一百一十一", 2000: "二千", 2005: "二千零五", 2026: "二千零二十六",
		5050: "五千零五十", 9009: "九千零九", 9090: "九千零九十", 9900: "九千九百", 9999: "九千九百九十九",
	} {
		assert.Equal(t, want, string(appendHan(nil, n)), n)
	}
}

// readHan reads a numeral the other way round, digit by digit and unit by unit.
func readHan(s string) int {
	total, digit := 0, 0
	for _, r := range s {
		switch i := strings.IndexRune("零一二三四五六七八九", r); {
		case i >= 0:
			digit = i / len("零")
		case r == '十':
			total, digit = total+max(digit, 1)*10, 0
		case r == '百':
			total, digit = total+digit*100, 0
		case r == '千':
			total, digit = total+digit*1000, 0
		default:
			return -1
		}
	}
	return total + digit
}

func TestHanNumeralsReadBack(t *testing.T) {
	for n := 1; n <= 9999; n++ {
		s := string(appendHan(nil, n))
		require.Equal(t, n, readHan(s), s)
		require.NotContains(t, s, "零零")
		require.False(t, strings.HasPrefix(s, "零") || strings.HasSuffix(s, "零"), s)
	}
}

func TestCitationText(t *testing.T) {
	d := measures2017
	for _, c := range []struct {
		cite   Citation
		zh, en string
	}{
		{d.Article(11), "第十一条", "Article 11"},
		{d.Article(6).Item(2), "第六条第（二）项", "Article 6 item 2"},
		{d.Article(11).Item(5), "第十一条第（五）项", "Article 11 item 5"},
		{d.Article(11).Paragraph(2), "第十一条第二款", "Article 11 paragraph 2"},
		{d.Article(11).Paragraph(2).Item(5).Sub(1), "第十一条第二款第（五）项第1目", "Article 11 paragraph 2 item 5 sub-item 1"},
		{d.Article(105).Item(10).Sub(12), "第一百零五条第（十）项第12目", "Article 105 item 10 sub-item 12"},
		{d.Section(3), "三", "Section 3"},
		{d.Section(3, 5), "三（五）", "Section 3.5"},
		{d.Section(3, 5, 3), "三（五）3", "Section 3.5.3"},
		{d.Section(12, 10, 3, 2), "十二（十）3（2）", "Section 12.10.3.2"},
		{d.Section(3, 5, 3, 2, 9), "三（五）3（2）", "Section 3.5.3.2"},
		{d.Annex(2), "附件2", "Annex 2"},
		{d.Annex(2).Item(4), "附件2第（四）项", "Annex 2 item 4"},
	} {
		assert.Equal(t, c.zh, c.cite.Place(ZH))
		assert.Equal(t, c.en, c.cite.Place(EN))
		assert.Equal(t, "《科技型中小企业评价办法》"+c.zh, c.cite.Text(ZH))
		assert.Equal(t, "Measures for the Evaluation of Technology-Based SMEs, "+c.en, c.cite.Text(EN))
		assert.Equal(t, c.cite.Text(ZH), c.cite.Text("fr"), "any other language is Chinese")
	}
}

func TestWholeDocument(t *testing.T) {
	whole := measures2017.Whole()
	assert.Equal(t, "《科技型中小企业评价办法》", whole.Text(ZH))
	assert.Equal(t, "Measures for the Evaluation of Technology-Based SMEs", whole.Text(EN))
	assert.Empty(t, whole.Place(ZH))
	assert.Empty(t, whole.Place(EN))
	assert.True(t, whole.Item(3) == whole, "there is nothing to narrow")
	for _, n := range []int{0, -1, 10000, 65536 + 6, math.MaxInt32, math.MinInt32} {
		assert.True(t, measures2017.Article(n) == whole, n)
		assert.True(t, measures2017.Annex(n) == whole, n)
		assert.True(t, measures2017.Section(n, 2) == whole, n)
		assert.True(t, measures2017.Article(6).Item(n) == measures2017.Article(6), n)
	}
	assert.True(t, measures2017.Section() == whole)
	assert.Equal(t, "第九千九百九十九条", measures2017.Article(9999).Place(ZH))
}

func TestDescribedDocument(t *testing.T) {
	info := DocumentInfo{ID: "N", Title: T("市科技局通知", "Notice of the bureau"), Described: true, Number: "市科〔2024〕9号"}
	numbered := NewDocument(info).Section(3)
	assert.Equal(t, "市科技局通知（市科〔2024〕9号）三", numbered.Text(ZH))
	assert.Equal(t, "Notice of the bureau (市科〔2024〕9号), Section 3", numbered.Text(EN))
	info.Number = ""
	bare := NewDocument(info).Whole()
	assert.Equal(t, "市科技局通知", bare.Text(ZH), "no empty brackets")
	assert.Equal(t, "Notice of the bureau", bare.Text(EN))
}

func TestCitationsCompare(t *testing.T) {
	d := measures2017
	again := d.Article(6).Item(2)
	assert.True(t, d.Article(6).Item(2) == again)
	assert.True(t, d.Article(6).Item(2).Paragraph(1) == d.Article(6).Paragraph(1).Item(2))
	assert.True(t, d.Article(6).Item(2).Item(3) == d.Article(6).Item(3), "the last one counts")
	assert.True(t, d.Section(3, 0, 5) == d.Section(3), "below a gap there is no place")
	assert.True(t, d.Section(3).Item(2) == d.Section(3), "a section has no items")
	assert.False(t, d.Article(6) == d.Article(7))
	assert.False(t, d.Article(6).Item(2) == d.Article(6).Paragraph(2))
	assert.False(t, d.Article(2) == d.Annex(2))
	assert.False(t, d.Article(2) == d.Section(2))

	twin := NewDocument(d.Info())
	assert.False(t, twin == d, "a document is the one that was declared")
	assert.False(t, twin.Article(6) == d.Article(6))
	base := d.Article(6)
	base.Item(2)
	assert.True(t, base == d.Article(6), "narrowing leaves the wider citation untouched")
}

func TestNothingCited(t *testing.T) {
	var none Citation
	for _, c := range []Citation{none, none.Item(2), Document{}.Whole(), Document{}.Article(3), Document{}.Section(1), Document{}.Annex(1)} {
		assert.True(t, c.IsZero())
		assert.True(t, c == none)
		assert.Empty(t, c.Text(ZH)+c.Text(EN)+c.Place(ZH)+c.Place(EN))
		assert.True(t, c.Document().IsZero())
		assert.Zero(t, c.Article())
	}
	assert.Equal(t, DocumentInfo{}, Document{}.Info())
}

func TestCitationParts(t *testing.T) {
	c := measures2017.Article(6).Item(2)
	assert.Equal(t, 6, c.Article())
	assert.True(t, c.Document() == measures2017)
	assert.Equal(t, "TS-2017", c.Document().Info().ID)
	assert.Equal(t, NewDate(2017, 5, 3), c.Document().Info().Promulgated)
	assert.Zero(t, measures2017.Section(6).Article())
	assert.Zero(t, measures2017.Annex(6).Article())
	assert.False(t, c.IsZero())
}

func TestCitationJSON(t *testing.T) {
	quoted := NewDocument(DocumentInfo{ID: `X"1`, Title: T("甲\"乙\\", "A <b> & \n")})
	text, err := json.Marshal(map[string]Citation{"a": quoted.Article(1), "b": {}})
	require.NoError(t, err)
	var back map[string]*struct{ Document, ZH, EN string }
	require.NoError(t, json.Unmarshal(text, &back))
	assert.Nil(t, back["b"])
	assert.Equal(t, `X"1`, back["a"].Document)
	assert.Equal(t, "《甲\"乙\\》第一条", back["a"].ZH)
	assert.Equal(t, "A <b> & \n, Article 1", back["a"].EN)

	plain, err := measures2017.Article(6).MarshalJSON()
	require.NoError(t, err)
	assert.Equal(t, `{"document":"TS-2017","zh":"《科技型中小企业评价办法》第六条",`+
		`"en":"Measures for the Evaluation of Technology-Based SMEs, Article 6"}`, string(plain))
}
