package door

import (
	"strings"

	"github.com/keji-rules/keji/rule"
)

// misspelt says that a text is no number of the kind, and why, where people commonly write it so.
func misspelt(want Kind, text []byte) fault {
	w := wrongForm(want)
	cause := causeOf(want, string(text))
	if cause == (rule.Text{}) {
		return w
	}
	w.text = rule.T(w.text.ZH+"："+cause.ZH, w.text.EN+": "+cause.EN)
	w.remedy = rule.T("请只填半角数字，不带千分位逗号和单位，如 30000000", "write half-width digits only, without separators or unit, such as 30000000")
	if want == Amount {
		w.remedy = rule.T("请按元填写，只填半角数字，3000万元请写 30000000", "write yuan in half-width digits only: 30000000 for 3000万元, which is 30 million yuan")
	}
	return w
}

// causeOf names what makes the text no number; empty when it is something else.
func causeOf(want Kind, text string) rule.Text {
	var zh, en []string
	for _, c := range []struct {
		there  bool
		zh, en string
	}{
		{strings.ContainsFunc(text, wideDigit), "含有全角数字", "it has full-width digits"},
		{strings.ContainsAny(text, ",，") && strings.ContainsFunc(text, digit), "带有千分位逗号", "it has thousands separators"},
		{want == Amount && namesMoney(text), "带有单位", "it has a unit"},
	} {
		if c.there {
			zh, en = append(zh, c.zh), append(en, c.en)
		}
	}
	return rule.T(strings.Join(zh, "、"), strings.Join(en, ", "))
}

func wideDigit(c rune) bool { return '０' <= c && c <= '９' }

func digit(c rune) bool { return '0' <= c && c <= '9' || wideDigit(c) }

// namesMoney reports whether a text is a number with a unit of money.
func namesMoney(text string) bool {
	return strings.ContainsFunc(text, digit) && strings.ContainsAny(text, "元圆块万萬亿千百角分¥￥")
}

// wrongCell says that a cell of a table is not of its kind, and how a table has it.
func wrongCell(want Kind) fault {
	if want == List {
		return fault{WrongType, rule.T("此栏只说明有没有，填写的是其他内容", "this column only says whether there is any; found something else"),
			rule.T("没有的填 [] 或 无；有的留空，并填写其后各明细栏", "write [] for none; else leave it empty and fill in the columns of its items")}
	}
	w := wrongForm(want)
	w.remedy = rule.T("请填写 是 或 否（也可填 true 或 false）", "write true or false (是 or 否 will do)")
	return w
}

// saysNone reports whether the cell of a list says that the list is empty.
func saysNone(cell string) bool { return cell == "[]" || cell == "无" }
