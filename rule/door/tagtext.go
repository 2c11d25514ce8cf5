package door

import (
	"reflect"
	"strings"

	"github.com/go-playground/validator/v10"
	"github.com/keji-rules/keji/rule"
)

// tagFault says in this package's words what the validator found.
func tagFault(e validator.FieldError) fault {
	switch e.Tag() {
	case "required":
		return fault{Required, rule.T("必填项未填", "must be given"), rule.T("请填写该项", "fill it in")}
	case "unique":
		return fault{DuplicateItem, rule.T("列表中有重复项", "the list holds an item twice"), rule.T("请删除重复项", "remove the repeated item")}
	case "oneof":
		return notOneOf(e.Param())
	case "email", "alphanum", "numeric", "printascii":
		return wrongCharacters(e.Tag())
	case amountMin, amountMax:
		return limit(OutOfRange, e, rule.T(" 元", " yuan"))
	}
	switch e.Kind() {
	case reflect.String:
		return limit(WrongLength, e, rule.T(" 个字", " characters"))
	case reflect.Slice:
		return limit(WrongLength, e, rule.T(" 项", " items"))
	}
	return limit(OutOfRange, e, rule.Text{})
}

// limit says which bound of a tag was missed.
func limit(code Code, e validator.FieldError, noun rule.Text) fault {
	var word rule.Text
	switch e.Tag() {
	case "min", "gte", amountMin:
		word = rule.T("不得少于 ", "must be at least ")
	case "max", "lte", amountMax:
		word = rule.T("不得多于 ", "must be at most ")
	case "gt":
		word = rule.T("应多于 ", "must be more than ")
	case "lt":
		word = rule.T("应少于 ", "must be less than ")
	default:
		word = rule.T("应为 ", "must be exactly ")
	}
	text := rule.T(word.ZH+e.Param()+noun.ZH, word.EN+e.Param()+noun.EN)
	return fault{code, text, rule.T("请核对填写内容", "check what was written")}
}

func notOneOf(param string) fault {
	choices := strings.Fields(param)
	return fault{NotAllowed, rule.T("不在允许的取值之内", "is not an allowed value"),
		rule.T("可填："+strings.Join(choices, "、"), "one of: "+strings.Join(choices, ", "))}
}

func wrongCharacters(tag string) fault {
	text := rule.T("只能由可打印的英文字符组成", "must consist of printable ASCII characters")
	switch tag {
	case "email":
		text = rule.T("不是规范的电子邮箱地址", "is not an e-mail address")
	case "alphanum":
		text = rule.T("只能由英文字母和数字组成", "must consist of letters a-z and digits")
	case "numeric":
		text = rule.T("只能由数字组成", "must be numeric")
	}
	return fault{WrongForm, text, rule.T("请核对填写内容，并使用半角字符", "check what was written; use half-width characters")}
}
