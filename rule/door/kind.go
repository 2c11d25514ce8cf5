package door

import "github.com/keji-rules/keji/rule"

// Kind says what a field holds, and so how it is written in JSON and in a table.
type Kind string

// The kinds.
const (
	String  Kind = "string"  // a text
	Boolean Kind = "boolean" // true or false; in tables also 是 or 否
	Integer Kind = "integer" // a whole number
	Number  Kind = "number"  // an exact number: 12.5 or "37/3"
	Amount  Kind = "amount"  // yuan, at most 15 integer digits and 2 decimals: 1234.5 or "1234.50"
	Date    Kind = "date"    // "2026-03-31"
	Enum    Kind = "enum"    // a text that its type restricts
	List    Kind = "list"    // [...]
	Object  Kind = "object"  // {...}
)

// kindTexts are what a kind is called and how to write one.
func kindTexts(k Kind) (name, remedy rule.Text) {
	switch k {
	case Boolean:
		return rule.T("是或否", "yes or no"), rule.T("请填写 true 或 false（表格中也可填 是 或 否）", "write true or false (in a table also 是 or 否)")
	case Integer:
		return rule.T("整数", "a whole number"), rule.T("请填写不带引号、不带小数的数字，如 12", "write digits without quotes or decimals, such as 12")
	case Number:
		return rule.T("数值", "a number"), rule.T(`请填写数字，如 12.5，或写成分数 "37/3"`, `write a number such as 12.5, or a fraction such as "37/3"`)
	case Amount:
		return rule.T("金额", "an amount"), rule.T(`请以元为单位填写，如 "1234.50"，不带千分位和单位`, `write yuan, such as "1234.50", without separators or unit`)
	case Date:
		return rule.T("日期", "a date"), rule.T(`请按年-月-日填写实际存在的日期，如 "2026-03-31"`, `write an existing day as "2026-03-31"`)
	case List:
		return rule.T("列表", "a list"), rule.T("请用方括号逐项列出，没有的填 []", "list the items in square brackets; [] for none")
	case Object:
		return rule.T("对象", "an object"), rule.T(`请用花括号按 "名称": 值 填写`, `write "name": value pairs in braces`)
	case Enum, String:
		return rule.T("文本", "a text"), rule.T("请填写带双引号的文字", "write a text in double quotes")
	}
	return rule.Text{}, rule.Text{}
}

// Kinds lists all kinds.
func Kinds() []Kind {
	return []Kind{String, Boolean, Integer, Number, Amount, Date, Enum, List, Object}
}

// Valid reports whether k is a kind of this package.
func (k Kind) Valid() bool { return k.Title() != rule.Text{} }

// Title names the kind; empty for an unknown one.
func (k Kind) Title() rule.Text {
	name, _ := kindTexts(k)
	return name
}

// Remedy says how a value of the kind is written; empty for an unknown one.
func (k Kind) Remedy() rule.Text {
	_, remedy := kindTexts(k)
	return remedy
}
