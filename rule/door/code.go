package door

import "github.com/keji-rules/keji/rule"

// Code names a kind of problem. Codes are stable: one may be retired, never reassigned.
type Code string

// The codes.
const (
	Syntax           Code = "syntax"            // not JSON; when nothing can follow, the walk ends here
	InvalidUTF8      Code = "invalid_utf8"      // bytes that are no UTF-8, or half of a surrogate pair
	ControlCharacter Code = "control_character" // NUL and other control characters inside a text
	TrailingData     Code = "trailing_data"     // something follows the one JSON value
	TooDeep          Code = "too_deep"          // nested beyond Options.MaxDepth
	TooLarge         Code = "too_large"         // longer than Options.MaxBytes, or more list items than Options.MaxItems
	UnknownKey       Code = "unknown_key"       // a key or column that the application does not have
	DuplicateKey     Code = "duplicate_key"     // a key or column twice; the first one was read
	WrongType        Code = "wrong_type"        // a string for a number, an object for a list
	NullItem         Code = "null_item"         // a list with a hole
	Exponent         Code = "exponent"          // a number such as 1e6
	WrongForm        Code = "wrong_form"        // the right type, but not the form of a date, amount, whole number
	OutOfRange       Code = "out_of_range"      // beyond the bounds that the book, the type or a tag sets
	NotAllowed       Code = "not_allowed"       // not one of the allowed values
	Required         Code = "required"          // not given, but must be
	WrongLength      Code = "wrong_length"      // a text or list too short or too long; a row with too few or many cells
	DuplicateItem    Code = "duplicate_item"    // the same item twice in a list
	Inconsistent     Code = "inconsistent"      // fields that contradict each other
)

// codes lists every code with its title.
func codes() []codeTitle {
	return []codeTitle{
		{Syntax, rule.T("JSON 语法错误", "broken JSON syntax")},
		{InvalidUTF8, rule.T("不是有效的 UTF-8 编码", "invalid UTF-8")},
		{ControlCharacter, rule.T("含有控制字符", "control character")},
		{TrailingData, rule.T("末尾有多余内容", "trailing data")},
		{TooDeep, rule.T("嵌套过深", "nested too deeply")},
		{TooLarge, rule.T("数据量过大", "too large")},
		{UnknownKey, rule.T("没有这一项", "unknown key")},
		{DuplicateKey, rule.T("重复填写", "given twice")},
		{WrongType, rule.T("类型不符", "wrong type")},
		{NullItem, rule.T("列表中有空缺", "hole in a list")},
		{Exponent, rule.T("数值使用了科学计数法", "number with an exponent")},
		{WrongForm, rule.T("格式不符", "wrong form")},
		{OutOfRange, rule.T("超出允许范围", "out of range")},
		{NotAllowed, rule.T("不在允许的取值之内", "not an allowed value")},
		{Required, rule.T("必填项未填", "required but not given")},
		{WrongLength, rule.T("长度或个数不符", "wrong length")},
		{DuplicateItem, rule.T("列表中有重复", "duplicate item in a list")},
		{Inconsistent, rule.T("填写内容相互矛盾", "contradictory")},
	}
}

type codeTitle struct {
	code  Code
	title rule.Text
}

// Codes lists all codes.
func Codes() []Code {
	var all []Code
	for _, c := range codes() {
		all = append(all, c.code)
	}
	return all
}

// Valid reports whether c is a code of this package.
func (c Code) Valid() bool { return c.Title() != rule.Text{} }

// Title says in general what the code means; empty for an unknown code.
func (c Code) Title() rule.Text {
	for _, known := range codes() {
		if known.code == c {
			return known.title
		}
	}
	return rule.Text{}
}
