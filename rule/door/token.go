package door

import (
	"unicode/utf8"

	"github.com/keji-rules/keji/rule"
)

// form is how a single value is written.
type form uint8

const (
	quotedForm form = iota + 1
	numberForm
	trueForm
	falseForm
	nullForm
	cellForm // a cell of a table, which may be any of them
)

// name says what was found, for a problem's text.
func (f form) name() rule.Text {
	switch f {
	case quotedForm:
		return String.Title()
	case numberForm:
		return rule.T("数字", "a number")
	case trueForm, falseForm:
		return Boolean.Title()
	case nullForm:
		return rule.T("空值（null）", "null")
	}
	return rule.T("其他内容", "something else")
}

// literal is a single value as read: without quotes, escapes resolved.
type literal struct {
	form form
	text []byte
}

// literal reads a string, number or word that begins with c; ok says that it is sound.
func (r *reader) literal(c byte) (literal, bool) {
	if c == '"' {
		text, w, at := r.quoted()
		if w.found() && !r.dead {
			r.spoil(at, string(r.path), w)
		}
		return literal{quotedForm, text}, !w.found()
	}
	word := r.bare()
	if len(word) == 0 {
		r.die(unexpected(rule.T("一个值", "a value")))
		return literal{}, false
	}
	start := r.at
	r.at += len(word)
	if f := formOf(word); f != 0 {
		return literal{f, word}, true
	}
	r.spoil(start, string(r.path), badWord(word))
	return literal{}, false
}

func badWord(word []byte) fault {
	if !utf8.Valid(word) {
		return badUTF8()
	}
	return notJSON()
}

// bare returns the word at the present place, up to a space or sign of JSON; it does not pass it.
func (r *reader) bare() []byte {
	end := r.at
	for end < len(r.data) && !delimits(r.data[end]) {
		end++
	}
	return r.data[r.at:end]
}

func delimits(c byte) bool {
	switch c {
	case ' ', '\t', '\n', '\r', ',', ':', '{', '}', '[', ']', '"':
		return true
	}
	return false
}

func isNull(word []byte) bool { return string(word) == "null" }

func formOf(word []byte) form {
	switch string(word) {
	case "true":
		return trueForm
	case "false":
		return falseForm
	case "null":
		return nullForm
	}
	if isNumber(word) {
		return numberForm
	}
	return 0
}

// isNumber follows the grammar of JSON, exponents included.
func isNumber(b []byte) bool {
	b = afterSign(b, "-")
	whole := countDigits(b)
	if whole == 0 || whole > 1 && b[0] == '0' {
		return false
	}
	b = b[whole:]
	if len(b) > 0 && b[0] == '.' {
		n := countDigits(b[1:])
		if n == 0 {
			return false
		}
		b = b[1+n:]
	}
	if len(b) > 0 && b[0]|0x20 == 'e' {
		b = afterSign(b[1:], "+-")
		return len(b) > 0 && countDigits(b) == len(b)
	}
	return len(b) == 0
}

func afterSign(b []byte, signs string) []byte {
	for i := range len(signs) {
		if len(b) > 0 && b[0] == signs[i] {
			return b[1:]
		}
	}
	return b
}

func countDigits(b []byte) int {
	n := 0
	for n < len(b) && b[n] >= '0' && b[n] <= '9' {
		n++
	}
	return n
}
