package certificate

import (
	"fmt"
	"slices"
	"strconv"
	"unicode/utf8"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Number is the number of a certificate (证书编号) of 14 characters: GR, or GF for one that passed a review under the
// Measures of 2008; year (3 to 6); province (7 and 8); serial number (9 to 14). It is a comparable value; the zero Number
// is none. Its form is all that can be checked: it has no check digit, and whether it was ever given to anybody is known
// to the accreditation body alone.
type Number struct{ text string }

// The places of a number's parts, as slices of it.
const (
	numberLength = 14
	prefixEnd    = 2
	yearEnd      = 6
	provinceEnd  = 8
)

// The prefixes.
const (
	certified = "GR"
	reviewed  = "GF"
)

// firstYear is the year of the first certificates.
const firstYear = 2008

// longestInput bounds what is looked at character by character.
const longestInput = 64

// ParseNumber reads a number of 14 characters without blanks: GR or GF in capital letters, then digits; the year is 2008 or
// later, the province one of those of mainland China, the serial number not zero. The error is a *door.InputError that
// lists every problem, with its position as the column where there is one.
func ParseNumber(s string) (Number, error) {
	found := misformed(s)
	if len(found) == 0 {
		n := Number{s}
		found = outOfLine(n.Prefix(), n.Year(), n.Province(), n.Serial())
	}
	if err := problems(found); err != nil {
		return Number{}, err
	}
	return Number{s}, nil
}

// ComposeNumber writes a number from its parts: prefix GR or GF, year 2008 to 9000, two digits of a province, serial
// number 1 to 999999. The error is a *door.InputError that lists every problem.
func ComposeNumber(prefix string, year int, province string, serial int) (Number, error) {
	if err := problems(outOfLine(prefix, year, province, serial)); err != nil {
		return Number{}, err
	}
	return Number{fmt.Sprintf("%s%04d%s%06d", prefix, year, province, serial)}, nil
}

// misformed reports a wrong length and every character that cannot stand where it stands.
func misformed(s string) []door.Problem {
	var found []door.Problem
	if n := utf8.RuneCountInString(s); n != numberLength {
		at := strconv.Itoa(n)
		found = append(found, door.Problem{Path: "number", Code: door.WrongLength,
			Text:   rule.T("高新技术企业证书编号应为14位，现为"+at+"位", "a certificate number has 14 characters, this has "+at),
			Remedy: rule.T("请按证书核对编号，不加空格", "check the number against the certificate, without blanks")})
	}
	if len(s) > longestInput {
		return found
	}
	at := 0
	for _, r := range s {
		if at < numberLength && !fitsAt(r, at) {
			found = append(found, misplacedAt(at))
		}
		at++
	}
	return found
}

func fitsAt(r rune, at int) bool {
	switch at {
	case 0:
		return r == 'G'
	case 1:
		return r == 'R' || r == 'F'
	}
	return r >= '0' && r <= '9'
}

func misplacedAt(at int) door.Problem {
	p := door.Problem{Path: "number", Code: door.WrongForm, Line: 1, Column: at + 1,
		Text: rule.T("应为数字", "must be a digit"), Remedy: rule.T("请使用半角数字", "use half-width digits")}
	if at < prefixEnd {
		p.Text, p.Remedy = rule.T("编号应以GR或GF开头", "a number begins with GR or GF"), rule.T("请使用半角大写字母GR或GF", "use the half-width capital letters GR or GF")
	}
	return p
}

// outOfLine reports parts that no number has.
func outOfLine(prefix string, year int, province string, serial int) []door.Problem {
	var found []door.Problem
	refuse := func(path string, holds bool, what, remedy rule.Text) {
		if !holds {
			found = append(found, door.Problem{Path: path, Code: door.OutOfRange, Text: what, Remedy: remedy})
		}
	}
	refuse("number.prefix", prefix == certified || prefix == reviewed, rule.T("不是GR或GF", "is neither GR nor GF"), rule.T("请填写GR或GF", "give GR or GF"))
	refuse("number.year", year >= firstYear && year <= lastYear, rule.T("年份早于2008年或超出范围", "the year lies before 2008 or out of range"), rule.T("请按证书核对第3至6位", "check positions 3 to 6 against the certificate"))
	refuse("number.province", provinceName(province) != rule.Text{}, rule.T("不是省级行政区划代码前两位", "is not the first two digits of a province's code"), rule.T("请核对第7、8位，广东省为44", "check positions 7 and 8; Guangdong is 44"))
	refuse("number.serial", serial >= 1 && serial <= 999_999, rule.T("顺序号应为1至999999", "the serial number lies from 1 to 999999"), rule.T("请按证书核对第9至14位", "check positions 9 to 14 against the certificate"))
	return found
}

// IsZero reports whether n is no number.
func (n Number) IsZero() bool { return n.text == "" }

// String returns the 14 characters; empty for no number.
func (n Number) String() string { return n.text }

// Prefix returns GR or GF.
func (n Number) Prefix() string { return n.part(0, prefixEnd) }

// Year returns the year in the number, 0 for no number.
func (n Number) Year() int { return n.digits(prefixEnd, yearEnd) }

// Province returns the two digits of the province.
func (n Number) Province() string { return n.part(yearEnd, provinceEnd) }

// Serial returns the serial number.
func (n Number) Serial() int { return n.digits(provinceEnd, numberLength) }

func (n Number) part(from, to int) string {
	if n.IsZero() {
		return ""
	}
	return n.text[from:to]
}

func (n Number) digits(from, to int) int {
	value, _ := strconv.Atoi(n.part(from, to))
	return value
}

// MarshalText writes the 14 characters.
func (n Number) MarshalText() ([]byte, error) { return []byte(n.text), nil }

// UnmarshalText reads what ParseNumber reads; empty text is no number.
func (n *Number) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*n = Number{}
		return nil
	}
	parsed, err := ParseNumber(string(text))
	if err == nil {
		*n = parsed
	}
	return err
}

// province is one row of the table of provinces.
type province struct {
	code string
	name rule.Text
}

// provinceName names a province of mainland China by the first two digits of its division code; empty for others.
func provinceName(code string) rule.Text {
	i := slices.IndexFunc(provinces[:], func(p province) bool { return p.code == code })
	if i < 0 {
		return rule.Text{}
	}
	return provinces[i].name
}
