package door_test

import (
	"strings"
	"testing"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// said is the first problem of an error.
func said(t *testing.T, err error) door.Problem {
	t.Helper()
	var input *door.InputError
	require.ErrorAs(t, err, &input)
	return input.Problems[0]
}

func TestNothingGiven(t *testing.T) {
	for _, in := range []string{"", " \n", "\uFEFF", "\uFEFF\r\n"} {
		_, err := sample().Decode([]byte(in))
		p := said(t, err)
		assert.Equal(t, rule.T("没有内容", "nothing was given"), p.Text, "%q", in)
		assert.Equal(t, "请核对文件是否为空", p.Remedy.ZH)
		assert.Equal(t, door.Syntax, p.Code)
	}
	_, err := sample().Decode([]byte("{"))
	assert.Equal(t, "内容不完整，在此处中断", said(t, err).Text.ZH)
}

func TestNullIsNamed(t *testing.T) {
	_, err := sample().Decode([]byte("null"))
	assert.Equal(t, "应为对象，填写的是空值（null）", said(t, err).Text.ZH)
}

func TestSizeIsSaidInMebibytes(t *testing.T) {
	for _, c := range []struct {
		most int
		want string
	}{{0, "超过上限：1 MiB"}, {2 << 20, "超过上限：2 MiB"}, {1_500_000, "超过上限：1500000 字节"}} {
		_, err := sample().DecodeWith([]byte(strings.Repeat(" ", 3<<20)), door.Options{MaxBytes: c.most})
		assert.Equal(t, c.want, said(t, err).Text.ZH)
	}
}

func TestMisspeltNumbers(t *testing.T) {
	const yuan, plain = "请按元填写，只填半角数字，3000万元请写 30000000", "请只填半角数字，不带千分位逗号和单位，如 30000000"
	for _, c := range []struct{ column, cell, text, remedy string }{
		{"sales", "３０００", "销售收入：不是规范的金额：含有全角数字", yuan},
		{"sales", "30,000,000", "销售收入：不是规范的金额：带有千分位逗号", yuan},
		{"sales", "3000万元", "销售收入：不是规范的金额：带有单位", yuan},
		{"sales", "３，０００元", "销售收入：不是规范的金额：含有全角数字、带有千分位逗号、带有单位", yuan},
		{"sales", "约三千", "销售收入：不是规范的金额", `请以元为单位填写，如 "1234.50"，不带千分位和单位`},
		{"sales", "元,万", "销售收入：不是规范的金额", `请以元为单位填写，如 "1234.50"，不带千分位和单位`},
		{"staff", "１２", "职工总数：不是规范的整数：含有全角数字", plain},
		{"mean_staff", "1,200", "平均职工数：不是规范的数值：带有千分位逗号", plain},
		{"mean_staff", "12人", "平均职工数：不是规范的数值", `请填写数字，如 12.5，或写成分数 "37/3"`},
	} {
		_, err := sample().DecodeRecord([]string{c.column}, []string{c.cell})
		p := said(t, err)
		assert.Equal(t, []string{c.text, c.remedy, "wrong_form"}, []string{p.Text.ZH, p.Remedy.ZH, string(p.Code)}, c.cell)
	}
	_, err := sample().Decode([]byte(`{"sales": "3000万"}`))
	assert.Equal(t, "Sales: is not an amount as it must be written: it has a unit", said(t, err).Text.EN)
}

func TestCellsAreExplainedAsCells(t *testing.T) {
	_, err := sample().DecodeRecord([]string{"hnte"}, []string{"有"})
	assert.Equal(t, "请填写 是 或 否（也可填 true 或 false）", said(t, err).Remedy.ZH)
	_, err = sample().DecodeRecord([]string{"awards"}, []string{"两项"})
	assert.Equal(t, "没有的填 [] 或 无；有的留空，并填写其后各明细栏", said(t, err).Remedy.ZH)
	got, err := sample().DecodeRecord([]string{"awards", "scores"}, []string{" 无 ", "[]"})
	require.NoError(t, err)
	assert.Equal(t, rule.Given([]award{}), got.Awards)
	assert.Equal(t, rule.Given([]int{}), got.Scores)
	_, err = sample().DecodeRecord([]string{"scores", "scores[0]"}, []string{"无", "1"})
	assert.Equal(t, door.Inconsistent, said(t, err).Code)
}

// TestLeastPartOfOne: 1/24 person, and 0.01 yuan.
func TestLeastPartOfOne(t *testing.T) {
	type app struct {
		Mean  rule.Opt[rule.Number]     `json:"mean"`
		Share rule.Opt[rule.Number]     `json:"share"`
		Paid  rule.Opt[decimal.Decimal] `json:"paid"`
	}
	d := door.New[app](book(
		rule.Fact{Path: "mean", Title: rule.T("职工总数", "Staff"), Unit: rule.Persons, Min: rule.Frac(1, 24), Max: rule.Int(100)},
		rule.Fact{Path: "share", Title: rule.T("占比", "Share"), Min: rule.Frac(1, 3), Max: rule.Int(1)},
		rule.Fact{Path: "paid", Title: rule.T("金额", "Amount"), Unit: rule.YuanUnit, Min: rule.Frac(1, 100), Max: rule.Int(100)}), nil)
	require.NoError(t, d.Err())
	for in, want := range map[string]string{
		`{"mean": 0}`:    "职工总数：应大于 0（可填平均数）。不得大于 100 人；请核对数值与计量单位",
		`{"mean": -3}`:   "职工总数：应大于 0（可填平均数）。不得大于 100 人；请核对数值与计量单位",
		`{"mean": 0.04}`: "职工总数：不得小于 1/24 人。允许范围：1/24 人 至 100 人（含两端）；请核对数值与计量单位", // 0.04 < 1/24 = 0.041666…
		`{"share": 0}`:   "占比：应大于 0。不得大于 1；请核对数值与计量单位",
		`{"share": 2}`:   "占比：不得大于 1。允许范围：1/3 至 1（含两端）；请核对数值与计量单位",
		`{"paid": "0"}`:  "金额：不得小于 0.01 元。允许范围：0.01 元 至 100 元（含两端）；请核对数值与计量单位",
	} {
		_, err := d.Decode([]byte(in))
		p := said(t, err)
		assert.Equal(t, want, p.Text.ZH+"。"+p.Remedy.ZH, in)
	}
}

func TestUnknownKeysKeepTheirSigns(t *testing.T) {
	for key, want := range map[string]string{
		"企业规模（万元）": "企业规模（万元）", "占比%、合计：": "占比%、合计：", "a(b)": "a(b)", "￥": "￥",
		"a\u202eb": "a?b", "a\u2066b": "a?b", "a\u200bb": "a?b", "a\u2028b": "a?b", "a\x7fb": "a?b", "a b": "a?b", "a　b": "a?b",
		"<b>": "?b?", "a[0]": "a?0?", "a`b": "a?b",
		"11010519491231002X": "?????????????????X", "E12345678": "E????????", "１２３４５６": "??????", "rd2025": "rd2025", "a12345": "a12345",
	} {
		_, err := sample().Decode([]byte(`{"` + key + `": 1}`))
		assert.Equal(t, want, said(t, err).Path)
	}
}

func TestPlaceWithoutColumn(t *testing.T) {
	e := &door.InputError{Problems: []door.Problem{{Path: "staff", Line: 1, Code: door.Required, Text: rule.T("缺", "none")}, {Line: 2, Code: door.Syntax, Text: rule.T("坏", "bad")}}}
	assert.Equal(t, "填报内容有 2 处问题：\n  staff（第 1 行）：缺 [required]\n  第 2 行：坏 [syntax]", e.Text(rule.ZH))
	assert.Equal(t, "door: 2 problem(s) in the input:\n  staff (line 1): none [required]\n  line 2: bad [syntax]", e.Error())
}

// TestWordsOfTheTags: every bound of a tag is said in words of its own.
func TestWordsOfTheTags(t *testing.T) {
	type app struct {
		Least   string                    `json:"least" validate:"omitempty,min=2"`
		Most    string                    `json:"most" validate:"omitempty,max=2"`
		Exactly string                    `json:"exactly" validate:"omitempty,len=2"`
		More    int                       `json:"more" validate:"omitempty,gt=2"`
		Less    int                       `json:"less" validate:"lt=2"`
		Items   []int                     `json:"items" validate:"max=1"`
		Paid    rule.Opt[decimal.Decimal] `json:"paid" validate:"omitempty,amount_max=5"`
		Letters string                    `json:"letters" validate:"omitempty,alphanum"`
		Digits  string                    `json:"digits" validate:"omitempty,numeric"`
		Mail    string                    `json:"mail" validate:"omitempty,email"`
		Plain   string                    `json:"plain" validate:"omitempty,printascii"`
	}
	d := door.New[app](book(), nil)
	require.NoError(t, d.Err())
	for in, want := range map[string]rule.Text{
		`{"least": "a"}`:     rule.T("不得少于 2 个字", "must be at least 2 characters"),
		`{"most": "abc"}`:    rule.T("不得多于 2 个字", "must be at most 2 characters"),
		`{"exactly": "abc"}`: rule.T("应为 2 个字", "must be exactly 2 characters"),
		`{"more": 1}`:        rule.T("应多于 2", "must be more than 2"),
		`{"less": 2}`:        rule.T("应少于 2", "must be less than 2"),
		`{"items": [1, 2]}`:  rule.T("不得多于 1 项", "must be at most 1 items"),
		`{"paid": "5.01"}`:   rule.T("不得多于 5 元", "must be at most 5 yuan"),
		`{"letters": "a-b"}`: rule.T("只能由英文字母和数字组成", "must consist of letters a-z and digits"),
		`{"digits": "a"}`:    rule.T("只能由数字组成", "must be numeric"),
		`{"mail": "a"}`:      rule.T("不是规范的电子邮箱地址", "is not an e-mail address"),
		`{"plain": "中"}`:     rule.T("只能由可打印的英文字符组成", "must consist of printable ASCII characters"),
	} {
		_, err := d.Decode([]byte(in))
		assert.Equal(t, want, said(t, err).Text, in)
	}
	_, err := sample().Decode([]byte(`{"staff": 1.0}`))
	assert.Equal(t, "职工总数：应为整数，不得带小数", said(t, err).Text.ZH)
}
