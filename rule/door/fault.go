package door

import "github.com/keji-rules/keji/rule"

// fault is what is wrong, without the place.
type fault struct {
	code         Code
	text, remedy rule.Text
}

func (f fault) found() bool { return f.code != "" }

// of puts the fact's title before the text.
func (f fault) of(title rule.Text) fault {
	if title.Whole() {
		f.text = rule.T(title.ZH+"："+f.text.ZH, title.EN+": "+f.text.EN)
	}
	return f
}

// wrongType says that a value is not of the kind a field holds.
func wrongType(want Kind, found rule.Text) fault {
	name, remedy := kindTexts(want)
	return fault{WrongType, rule.T("应为"+name.ZH+"，填写的是"+found.ZH, "must be "+name.EN+", found "+found.EN), remedy}
}

// wrongForm says that a text is not of the form its kind has.
func wrongForm(want Kind) fault {
	name, remedy := kindTexts(want)
	return fault{WrongForm, rule.T("不是规范的"+name.ZH, "is not "+name.EN+" as it must be written"), remedy}
}

func notAmount() fault {
	f := wrongForm(Amount)
	f.text = rule.T("金额的整数部分不超过 15 位，小数部分不超过 2 位", "an amount has at most 15 integer digits and 2 decimals")
	return f
}

func withFraction() fault {
	f := wrongForm(Integer)
	f.text = rule.T("应为整数，不得带小数", "must be a whole number, without decimals")
	return f
}

func withExponent() fault {
	return fault{Exponent, rule.T("不得使用科学计数法", "exponents are not accepted"),
		rule.T("请写出全部数字，如 1000000", "write all digits, such as 1000000")}
}

func beyondType() fault {
	return fault{OutOfRange, rule.T("数值过大或过小", "the number is too large or too small"),
		rule.T("请核对数值与计量单位", "check the number and its unit")}
}

func badUTF8() fault {
	return fault{InvalidUTF8, rule.T("不是有效的 UTF-8 编码", "the text is not valid UTF-8"),
		rule.T("请以 UTF-8 编码保存后重新提交（文件可能是 GBK 编码）", "save the file as UTF-8 and submit it again (it may be in GBK)")}
}

func badControl() fault {
	return fault{ControlCharacter, rule.T("文字中含有控制字符", "the text holds a control character"),
		rule.T("请删除该字符；换行写作 \\n", "remove the character; write a line break as \\n")}
}

func unexpectedEnd() fault {
	return fault{Syntax, rule.T("内容不完整，在此处中断", "the input ends too early"),
		rule.T("请检查引号和括号是否成对，文件是否完整", "check that quotes and brackets are closed and the file is complete")}
}

func nothingGiven() fault {
	return fault{Syntax, rule.T("没有内容", "nothing was given"), rule.T("请核对文件是否为空", "check whether the file is empty")}
}

func unexpected(want rule.Text) fault {
	return fault{Syntax, rule.T("此处应为"+want.ZH, "expected "+want.EN+" here"),
		rule.T("请检查逗号、冒号、引号和括号，并使用半角符号", "check commas, colons, quotes and brackets; use half-width signs")}
}

func notJSON() fault {
	return fault{Syntax, rule.T("不是有效的 JSON 值", "is not a JSON value"),
		rule.T("文字要加半角双引号，数字不带前导零，布尔值写 true 或 false",
			"quote texts, write numbers without leading zeros, booleans as true or false")}
}

func extraComma() fault {
	return fault{Syntax, rule.T("多余的逗号", "a comma too many"), rule.T("请删除末项之后的逗号", "remove the comma after the last item")}
}
