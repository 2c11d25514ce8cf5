package door

import (
	"strconv"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/keji-rules/keji/rule"
)

// quoted reads a string and returns its text, or the first fault of the text and where it is. A text without escapes
// is a part of the input itself, not a copy. The walk is dead when the string does not end.
func (r *reader) quoted() (text []byte, w fault, at int) {
	r.at++
	start, plain, ascii := r.at, true, true
	for r.at < len(r.data) {
		switch c := r.data[r.at]; {
		case c == '"':
			text = r.data[start:r.at]
			r.at++
			if plain && (ascii || utf8.Valid(text)) {
				return text, w, start
			}
			return unescape(text, start)
		case c == '\\':
			plain = false
			r.at++
		case c < ' ':
			plain = false
		case c >= utf8.RuneSelf:
			ascii = false
		}
		r.at++
	}
	r.at = len(r.data)
	r.die(unexpectedEnd())
	return nil, unexpectedEnd(), r.at
}

// unescape resolves escapes and checks encoding and control characters.
func unescape(raw []byte, start int) (text []byte, w fault, at int) {
	text = make([]byte, 0, len(raw))
	for i := 0; i < len(raw); {
		c, size, w := char(raw[i:])
		if w.found() {
			return nil, w, start + i
		}
		text = utf8.AppendRune(text, c)
		i += size
	}
	return text, w, start
}

// char reads one character, escaped or not.
func char(raw []byte) (c rune, size int, w fault) {
	if raw[0] == '\\' {
		return escaped(raw)
	}
	if raw[0] < ' ' {
		return 0, 1, badControl()
	}
	c, size = utf8.DecodeRune(raw)
	if c == utf8.RuneError && size == 1 {
		return 0, 1, badUTF8()
	}
	return c, size, w
}

// escaped reads an escape such as \n or \u4e2d; a surrogate pair is two of the latter.
func escaped(raw []byte) (c rune, size int, w fault) {
	if raw[1] == 'u' {
		return unicodeEscape(raw)
	}
	switch raw[1] {
	case '"', '\\', '/':
		return rune(raw[1]), 2, w
	case 'n':
		return '\n', 2, w
	case 't':
		return '\t', 2, w
	case 'r':
		return '\r', 2, w
	case 'b', 'f':
		return 0, 2, badControl()
	}
	return 0, 2, fault{Syntax, rule.T("无效的转义符", "is no escape of JSON"),
		rule.T(`反斜杠写作 \\`, `write a backslash as \\`)}
}

func unicodeEscape(raw []byte) (c rune, size int, w fault) {
	c, size = hex(raw), 6
	if utf16.IsSurrogate(c) && len(raw) > 7 && raw[6] == '\\' && raw[7] == 'u' {
		c, size = utf16.DecodeRune(c, hex(raw[6:])), 12
	} else if utf16.IsSurrogate(c) {
		return 0, 6, badUTF8()
	}
	switch {
	case c < 0:
		return 0, 6, fault{Syntax, rule.T(`\u 之后应为四位十六进制数`, `\u takes four hexadecimal digits`),
			rule.T("请更正转义符", "correct the escape")}
	case c == utf8.RuneError && size == 12:
		return 0, 6, badUTF8()
	case control(c):
		return 0, 6, badControl()
	}
	return c, size, w
}

// hex reads \uXXXX, -1 when it is none.
func hex(raw []byte) rune {
	if len(raw) < 6 {
		return -1
	}
	n, err := strconv.ParseUint(string(raw[2:6]), 16, 16)
	if err != nil {
		return -1
	}
	return rune(n)
}

// control reports characters that no text of an application may hold: all control characters but those of lines.
func control(c rune) bool { return c < ' ' && c != '\n' && c != '\t' && c != '\r' }
