package door

import (
	"bytes"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/internal/nearest"
	"github.com/shopspring/decimal"
)

// parse reads a single value into dst, which stays as it was when there is a fault. JSON and tables share it.
func (s *shape) parse(lit literal, dst reflect.Value) fault {
	switch s.kind {
	case String, Enum:
		return s.parseText(lit, dst)
	case Boolean:
		return parseBool(lit, dst)
	case Integer:
		return parseInteger(lit, dst)
	case Number:
		return parseNumber(lit, dst.Addr().Interface().(*rule.Number))
	case Amount:
		return parseAmount(lit, dst.Addr().Interface().(*decimal.Decimal))
	case Date:
		return parseDate(lit, dst.Addr().Interface().(*rule.Date))
	}
	return wrongType(s.kind, lit.form.name())
}

func (s *shape) parseText(lit literal, dst reflect.Value) fault {
	if lit.form != quotedForm && lit.form != cellForm {
		return wrongType(s.kind, lit.form.name())
	}
	if s.kind == String {
		dst.SetString(string(lit.text))
		return fault{}
	}
	before := dst.String()
	dst.SetString(string(lit.text))
	if dst.Interface().(validity).Valid() {
		return fault{}
	}
	dst.SetString(before)
	return s.notAllowed(string(lit.text))
}

// notAllowed names the allowed values, and the one that was probably meant.
func (s *shape) notAllowed(given string) fault {
	w := fault{NotAllowed, rule.T("不在允许的取值之内", "is not an allowed value"), rule.T("请核对填写内容", "check what was written")}
	if len(s.chosen) > 0 {
		w.remedy = rule.T("可填："+strings.Join(offers(s.chosen, s.meant, rule.ZH), "、"), "one of: "+strings.Join(offers(s.chosen, s.meant, rule.EN), ", "))
	}
	if guess := s.guess(given); guess != "" {
		w.remedy = rule.T(w.remedy.ZH+"。是否应为 "+guess+"？", w.remedy.EN+". Did you mean "+guess+"?")
	}
	return w
}

// guess is the value that was probably meant: the one that goes by the meaning written, or the nearest.
func (s *shape) guess(given string) string {
	for i, m := range s.meant {
		if given == m.ZH || given == m.EN {
			return s.chosen[i]
		}
	}
	return nearest.To(given, s.chosen)
}

func parseBool(lit literal, dst reflect.Value) fault {
	yes := lit.form == trueForm
	if lit.form == cellForm {
		word := string(lit.text)
		yes = word == "true" || word == "是"
		if !yes && word != "false" && word != "否" {
			return wrongCell(Boolean)
		}
	} else if !yes && lit.form != falseForm {
		return wrongType(Boolean, lit.form.name())
	}
	dst.SetBool(yes)
	return fault{}
}

func parseInteger(lit literal, dst reflect.Value) fault {
	if w := numeric(lit, Integer, numberForm, cellForm); w.found() {
		return w
	}
	if !isNumber(lit.text) {
		return misspelt(Integer, lit.text)
	}
	if bytes.IndexByte(lit.text, '.') >= 0 {
		return withFraction()
	}
	if dst.CanInt() {
		n, err := strconv.ParseInt(string(lit.text), 10, dst.Type().Bits())
		if err == nil {
			dst.SetInt(n)
		}
		return integerFault(err)
	}
	n, err := strconv.ParseUint(strings.TrimPrefix(string(lit.text), "-"), 10, dst.Type().Bits())
	if err == nil && n > 0 && lit.text[0] == '-' {
		return beyondType()
	}
	if err == nil {
		dst.SetUint(n)
	}
	return integerFault(err)
}

func integerFault(err error) fault {
	if err != nil {
		return beyondType() // the digits were seen before
	}
	return fault{}
}

func parseNumber(lit literal, dst *rule.Number) fault {
	if w := numeric(lit, Number, numberForm, quotedForm, cellForm); w.found() {
		return w
	}
	n, err := rule.ParseNumber(string(lit.text))
	if err != nil && isNumber(lit.text) {
		return beyondType()
	}
	if err != nil {
		return misspelt(Number, lit.text)
	}
	*dst = n
	return fault{}
}

func parseAmount(lit literal, dst *decimal.Decimal) fault {
	if w := numeric(lit, Amount, numberForm, quotedForm, cellForm); w.found() {
		return w
	}
	amount, err := rule.ParseAmount(string(lit.text))
	if err != nil && isNumber(lit.text) {
		return notAmount()
	}
	if err != nil {
		return misspelt(Amount, lit.text)
	}
	*dst = amount
	return fault{}
}

// numeric refuses other forms than those listed, and exponents.
func numeric(lit literal, want Kind, forms ...form) fault {
	for _, f := range forms {
		if lit.form != f {
			continue
		}
		if bytes.ContainsAny(lit.text, "eE") && isNumber(lit.text) {
			return withExponent()
		}
		return fault{}
	}
	return wrongType(want, lit.form.name())
}

func parseDate(lit literal, dst *rule.Date) fault {
	if lit.form != quotedForm && lit.form != cellForm {
		return wrongType(Date, lit.form.name())
	}
	day, err := rule.ParseDate(string(lit.text))
	if err != nil {
		return wrongForm(Date)
	}
	*dst = day
	return fault{}
}

// textFault looks at a text that did not come through the JSON reader.
func textFault(s string) fault {
	if !utf8.ValidString(s) {
		return badUTF8()
	}
	if strings.ContainsFunc(s, control) {
		return badControl()
	}
	return fault{}
}
