package identity

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/keji-rules/keji/rule"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Numbers that standards and published documents print, and what is worked out by hand from them.
func TestSoundNumbers(t *testing.T) {
	for _, c := range []struct {
		kind        Kind
		text, full  string
		checked     bool
		born        string
		sex         Sex
		region, org string
	}{
		// Sample of GB 32100-2015. Organisation code M000100Y4: 22×3 + 1×5 + 34×2 = 139 = 12×11 + 7, and 11 − 7 = 4.
		// Whole, with M for 21 and Y for 30: 9+3+27+135+0+26+0+0+420+0+0+0+8+0+0+900+112 = 1640 = 52×31 + 28, and 31 − 28 = 3.
		{CreditCode, "91350100M000100Y43", "91350100M000100Y43", true, "", "", "350100", "M000100Y4"},
		// 深圳市腾讯计算机系统有限公司. 71526726: 21+7+45+20+30+56+8+12 = 199 = 18×11 + 1, ten, X.
		// Whole: 9+3+36+108+0+78+0+0+140+29+125+26+48+168+20+180+812 = 1782 = 57×31 + 15, and 31 − 15 = 16, G.
		{CreditCode, "9144030071526726XG", "9144030071526726XG", true, "", "", "440300", "71526726X"},
		// 华为技术有限公司. 19220382: 3+63+18+20+0+24+32+4 = 164 = 14×11 + 10, and 11 − 10 = 1.
		// Whole: 9+3+36+108+0+78+0+0+20+261+50+26+0+72+80+60+28 = 831 = 26×31 + 25, and 31 − 25 = 6.
		{CreditCode, " 91440300-1922 03821 6", "914403001922038216", true, "", "", "440300", "192203821"},
		{CreditCode, "９１４４０３００７１５２６７２６ｘｇ", "9144030071526726XG", true, "", "", "440300", "71526726X"},
		// 小米科技有限责任公司. 55138508: 15+35+9+30+40+40+0+16 = 185 = 16×11 + 9, and 11 − 9 = 2.
		// Whole: 9+3+9+27+0+26+0+136+100+145+25+39+64+120+0+240+56 = 999 = 32×31 + 7, and 31 − 7 = 24, Q.
		{CreditCode, "91110108551385082Q", "91110108551385082Q", true, "", "", "110108", "551385082"},
		{OrganisationCode, "71526726-X", "71526726X", true, "", "", "", ""},
		{OrganisationCode, "m000100y-4", "M000100Y4", true, "", "", "", ""},

		// Samples of GB 11643-1999. 1101051949123 1002: 7+9+0+5+0+20+2+9+24+27+7+18+30+5+0+0+4 = 167 = 15×11 + 2, X.
		{CitizenID, "11010519491231002X", "11010519491231002X", true, "1949-12-31", Female, "110105", ""},
		{CitizenID, "11010519491231002x", "11010519491231002X", true, "1949-12-31", Female, "110105", ""},
		// 44052418800101001: 28+36+0+25+16+16+2+8+48+0+0+9+0+5+0+0+2 = 195 = 17×11 + 8, 4.
		{CitizenID, "440524188001010014", "440524188001010014", true, "1880-01-01", Male, "440524", ""},
		// The old form of the first: 19 goes in, X goes behind.
		{CitizenID, "110105491231002", "11010519491231002X", true, "1949-12-31", Female, "110105", ""},
		// 44052419800101001: 28+36+0+25+16+16+2+9+48+0+0+9+0+5+0+0+2 = 196 = 17×11 + 9, 3.
		{CitizenID, "440524800101001", "440524198001010013", true, "1980-01-01", Male, "440524", ""},
		// The order 003, odd as well: 196 + 2×2 = 200 = 18×11 + 2, X.
		{CitizenID, "44052419800101003X", "44052419800101003X", true, "1980-01-01", Male, "440524", ""},
		// The orders from 996 on were kept for people of a hundred years: 44052418800101996: 193 + 72+36+12 = 313 = 28×11 + 5, 7.
		{CitizenID, "440524800101996", "440524188001019967", true, "1880-01-01", Female, "440524", ""},

		// As printed on the specimens. 81000019940823002: 56+9+0+0+0+0+2+9+54+12+0+72+20+15+0+0+4 = 253 = 23×11, 1.
		{ResidencePermit, "810000199408230021", "810000199408230021", true, "1994-08-23", Female, "810000", ""},
		// 83000019920130002: 56+27+0+0+0+0+2+9+54+6+0+9+30+0+0+0+4 = 197 = 17×11 + 10, 2.
		{ResidencePermit, "830000199201300022", "830000199201300022", true, "1992-01-30", Female, "830000", ""},

		// Made by the rule: Guangdong 44, nationality 840. 94484019800101001: 63+36+40+40+32+0+2+9+48+0+0+9+0+5+0+0+2 = 286 = 26×11, 1.
		{PermanentResidence, "944840198001010011", "944840198001010011", true, "1980-01-01", Male, "", ""},
		{PermanentResidence, "usa440080010101", "USA440080010101", false, "", "", "", ""},

		{HKMacaoPermit, "H1234567800", "H12345678", false, "", "", "", ""}, // the count of issues changes, the number stays
		{HKMacaoPermit, "m12345678", "M12345678", false, "", "", "", ""},
		{TaiwanPermit, "1234567801", "12345678", false, "", "", "", ""},
		{TaiwanPermit, "12345678", "12345678", false, "", "", "", ""},
		{WorkPermit, "2018 0000-12345", "2018000012345", false, "", "", "", ""},
		{Passport, "e 1234 5678", "E12345678", false, "", "", "", ""},
		{Passport, "Z1234", "Z1234", false, "", "", "", ""},
		{Passport, strings.Repeat("9", 20), strings.Repeat("9", 20), false, "", "", "", ""},
	} {
		n, err := Parse(c.kind, c.text)
		require.NoError(t, err, c.text)
		assert.Equal(t, c.full, n.Full())
		assert.Equal(t, c.kind, n.Kind())
		assert.Equal(t, c.checked, n.Checked(), c.text)
		born, dated := n.Birth()
		assert.Equal(t, c.born, born.String(), c.text)
		assert.Equal(t, c.born != "", dated)
		sex, told := n.Sex()
		assert.Equal(t, c.sex, sex, c.text)
		assert.Equal(t, c.sex != "", told)
		region, told := n.Region()
		assert.Equal(t, c.region, region)
		assert.Equal(t, c.region != "", told)
		org, has := n.Organisation()
		assert.Equal(t, c.org, org.Full())
		assert.Equal(t, c.org != "", has)
		again, err := Parse(c.kind, c.full)
		require.NoError(t, err)
		assert.Equal(t, c.full, again.Full())
	}
}

func TestEqualNumbersAreEqual(t *testing.T) {
	old, _ := Parse(CitizenID, "110105491231002")
	now, _ := Parse(CitizenID, "11010519491231002X")
	assert.True(t, old == now)
	seen := map[Number]int{now: 1}
	again, _ := Parse(CitizenID, "１１０１０５ 19491231 002x")
	assert.Equal(t, 1, seen[again])
	passport, _ := Parse(Passport, "11010519491231002X")
	assert.False(t, passport == now, "of another kind")
	code, _ := Parse(CreditCode, "9144030071526726XG")
	org, _ := Parse(OrganisationCode, "71526726X")
	within, _ := code.Organisation()
	assert.True(t, org == within)
}

func TestFaultyNumbers(t *testing.T) {
	for _, c := range []struct {
		kind Kind
		text string
		code Code
		zh   string
	}{
		{"", "1", UnknownKind, "没有这一证件种类"},
		{"stamp", "1", UnknownKind, "没有这一证件种类"},
		{CreditCode, "", Empty, "统一社会信用代码未填写"},
		{CreditCode, " -  ", Empty, "统一社会信用代码未填写"},
		{CreditCode, "9144030071526726X", BadLength, "统一社会信用代码应为18位，实为17位"},
		{CreditCode, "9144030071526726XG1", BadLength, "统一社会信用代码应为18位，实为19位"},
		{CreditCode, "914403O071526726XG", BadCharacter, "统一社会信用代码第7位应为数字或除 I、O、S、V、Z 外的大写字母"},
		{CreditCode, "91A4030071526726XG", BadCharacter, "统一社会信用代码第3位应为数字"},
		{CreditCode, "9144030A71526726XG", BadCharacter, "统一社会信用代码第8位应为数字"},
		{CreditCode, "9144030071526726XH", BadCheck, "统一社会信用代码第18位校验码不符，按其余各位应为 G"},
		{CreditCode, "9144030071526726AG", BadCheck, "统一社会信用代码第17位校验码不符，按其余各位应为 X"},
		{CreditCode, "9144030071526726X中", BadCharacter, "统一社会信用代码第18位应为数字或除 I、O、S、V、Z 外的大写字母"},
		{OrganisationCode, "71526726", BadLength, "组织机构代码应为9位（不含连字符），实为8位"},
		{OrganisationCode, "7152672!X", BadCharacter, "组织机构代码第8位应为数字或大写字母"},
		{OrganisationCode, "715267261", BadCheck, "组织机构代码第9位校验码不符，按其余各位应为 X"},
		{CitizenID, "11010519491231002", BadLength, "公民身份号码应为18位（旧号15位），实为17位"},
		{CitizenID, "1101051949123100AX", BadCharacter, "公民身份号码第17位应为数字"},
		{CitizenID, "11010519491231002A", BadCharacter, "公民身份号码第18位应为数字或 X"},
		{CitizenID, "11010519491231002中", BadCharacter, "公民身份号码第18位应为数字或 X"},
		{CitizenID, "110105194912310021", BadCheck, "公民身份号码第18位校验码不符，按其余各位应为 X"},
		{CitizenID, "11010519490229002X", BadBirth, "公民身份号码第7至14位不是有效的出生日期"},
		{CitizenID, "11010518491231002X", BadBirth, "公民身份号码第7至14位不是有效的出生日期"},
		{CitizenID, "11010549123100A", BadCharacter, "公民身份号码第15位应为数字"},
		{CitizenID, "A10105491231002", BadCharacter, "公民身份号码第1位应为数字"},
		{CitizenID, "110105491331002", BadBirth, "公民身份号码第7至12位不是有效的出生日期"},
		{CitizenID, "810000199408230021", BadRegion, "公民身份号码前6位属于港澳台居民居住证"},
		{CitizenID, "944840198001010011", BadRegion, "公民身份号码前2位不是省级行政区划代码"},
		{ResidencePermit, "11010519491231002X", BadRegion, "港澳台居民居住证号码前6位应为 810000、820000 或 830000"},
		{ResidencePermit, "81000019940823002", BadLength, "港澳台居民居住证号码应为18位，实为17位"},
		{PermanentResidence, "11010519491231002X", BadCharacter, "外国人永久居留身份证号码第1位应为数字 9"},
		{PermanentResidence, "944840198001010012", BadCheck, "外国人永久居留身份证号码第18位校验码不符，按其余各位应为 1"},
		{PermanentResidence, "US1440080010101", BadCharacter, "外国人永久居留身份证号码第3位应为字母"},
		{PermanentResidence, "USA44008001010X", BadCharacter, "外国人永久居留身份证号码第15位应为数字"},
		{PermanentResidence, "USA440080023001", BadBirth, "外国人永久居留身份证号码第8至13位不是有效的出生日期"},
		{PermanentResidence, "USA", BadLength, "外国人永久居留身份证号码应为18位（2023年以前为15位），实为3位"},
		{HKMacaoPermit, "T12345678", BadCharacter, "港澳居民来往内地通行证号码第1位应为字母 H 或 M"},
		{HKMacaoPermit, "H1234567", BadLength, "港澳居民来往内地通行证号码应为9或11位，实为8位"},
		{TaiwanPermit, "1234567A", BadCharacter, "台湾居民来往大陆通行证号码第8位应为数字"},
		{WorkPermit, "12345", BadLength, "外国人工作许可证号码应为6至20位，实为5位"},
		{Passport, "E1234_678", BadCharacter, "护照号码第6位应为字母或数字"},
		{Passport, "1234", BadLength, "护照号码应为5至20位，实为4位"},
		{Passport, strings.Repeat("9", 21), BadLength, "护照号码应为5至20位，实为21位"},
		{Passport, strings.Repeat("9", 100_000), BadLength, "护照号码应为5至20位，实为65位"},
	} {
		n, err := Parse(c.kind, c.text)
		assert.True(t, n.IsZero())
		var p *Problem
		require.ErrorAs(t, err, &p, c.text)
		assert.Equal(t, c.code, p.Code, c.text)
		assert.Equal(t, c.zh, p.Text.ZH)
		assert.True(t, p.Text.Whole() && p.Remedy.Whole())
		assert.Equal(t, "identity: "+p.Text.EN, err.Error())
		assert.Equal(t, rule.ValueFault{Text: p.Text, Remedy: p.Remedy}, p.Fault())
		if len(c.text) >= 8 {
			assert.NotContains(t, p.Text.ZH+p.Text.EN+p.Remedy.ZH+p.Remedy.EN, c.text)
		}
	}
}

// Every digit of a citizen number and of a credit code that is wrong by itself, and every two neighbours that changed
// places, are found; of a credit code at least those of one class of characters.
func TestCheckCharactersFindSlips(t *testing.T) {
	for kind, text := range map[Kind]string{CitizenID: "440524188001010014", CreditCode: "9144030071526726XG"} {
		for i := range len(text) - 1 {
			for _, wrong := range "0123456789" {
				s := text[:i] + string(wrong) + text[i+1:]
				if _, err := Parse(kind, s); s != text {
					assert.Error(t, err, s)
				}
			}
			if text[i] != text[i+1] {
				_, err := Parse(kind, text[:i]+text[i+1:i+2]+text[i:i+1]+text[i+2:])
				assert.Error(t, err, i)
			}
		}
	}
}

// No verb, no struct around it, no JSON prints the number.
func TestNumbersNeverLeak(t *testing.T) {
	const full = "11010519491231002X"
	n, err := Parse(CitizenID, full)
	require.NoError(t, err)
	assert.Equal(t, "110105**********2X", n.Mask())
	type open struct{ ID Number }
	type hidden struct{ id Number }
	type within struct{ deep map[string][]hidden }
	for _, v := range []any{n, &n, open{n}, &open{n}, hidden{n}, []Number{n}, map[Number]int{n: 1}, within{map[string][]hidden{"a": {{n}}}}, struct{ any }{hidden{n}}} {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d", "%T"} {
			printed := fmt.Sprintf(verb, v)
			assert.NotContains(t, printed, full)
			assert.NotContains(t, printed, "19491231")
			assert.NotContains(t, strings.ToLower(printed), fmt.Sprintf("%x", full))
		}
	}
	b, err := json.Marshal(open{n})
	require.NoError(t, err)
	assert.Equal(t, `{"ID":"110105**********2X"}`, string(b))
	assert.Equal(t, "公民身份号码 110105**********2X", n.Text(rule.ZH))
	assert.Equal(t, "citizen identity number 110105**********2X", n.Text(rule.EN))

	for kind, texts := range map[Kind][2]string{
		Passport:   {"E12345678", "E1*****78"},
		CreditCode: {"9144030071526726XG", "914403**********XG"},
		WorkPermit: {"123456", "12**56"},
	} {
		n, err := Parse(kind, texts[0])
		require.NoError(t, err)
		assert.Equal(t, texts[1], fmt.Sprint(n))
	}
	permit, _ := Parse(WorkPermit, "12345678901234567")
	assert.Equal(t, "12*************67", permit.Mask(), "seventeen characters")
	short, _ := Parse(Passport, "AB123")
	assert.Equal(t, "*****", short.String())
	assert.Equal(t, "", Number{}.String())
	assert.Equal(t, "无", Number{}.Text(rule.ZH))
	assert.Equal(t, "", Number{}.Full())
	assert.False(t, Number{}.Checked())
}

// Nobody born before 1850 or after 2100 has a number.
func TestYearsOfBirth(t *testing.T) {
	for text, sound := range map[string]bool{"18491231": false, "18500101": true, "21001231": true, "21010101": false, "19000229": false} {
		_, ok := birth(text)
		assert.Equal(t, sound, ok, text)
	}
}

func TestKinds(t *testing.T) {
	for _, k := range Kinds() {
		assert.True(t, k.Valid() && k.Text().Whole())
		assert.Equal(t, k == CreditCode || k == OrganisationCode, k.OfUnit())
	}
	assert.Len(t, Kinds(), 9)
	assert.Len(t, Kind("").Choices(), 9)
	assert.Equal(t, rule.Text{}, Kind("x").Text())
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"9144030071526726XG", "11010519491231002X", "110105491231002", "810000199408230021", "944840198001010011",
		"USA440080010101", "H1234567800", "E12345678", "", "中", "\xff\xfe", "１２３"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, k := range Kinds() {
			n, err := Parse(k, s)
			if err != nil {
				assert.True(t, n.IsZero())
				continue
			}
			again, err := Parse(k, n.Full())
			assert.NoError(t, err)
			assert.Equal(t, n.Full(), again.Full())
			assert.Len(t, n.Mask(), len(n.Full()))
			n.Birth()
			n.Sex()
			n.Region()
			n.Organisation()
		}
	})
}

func BenchmarkParse(b *testing.B) {
	for b.Loop() {
		if _, err := Parse(CreditCode, "9144030071526726XG"); err != nil {
			b.Fatal(err)
		}
	}
}
