package batch

import (
	"bytes"
	"encoding/json"
)

// member is one "key": value of an object, as bytes of the line.
type member struct {
	key        []byte // with its quotes
	start, end int    // of the whole, without a comma
	value      int    // where the value begins
}

// members walks over the keys of an object, without checking more than it needs; it ends where the text is no object.
func members(data []byte, yield func(member) bool) {
	at := skipSpace(data, 0)
	if at == len(data) || data[at] != '{' {
		return
	}
	for at++; ; at++ {
		m := member{start: skipSpace(data, at)}
		keyEnd := skipString(data, m.start)
		colon := skipSpace(data, keyEnd)
		if keyEnd == m.start || colon == len(data) || data[colon] != ':' {
			return
		}
		m.key, m.value = data[m.start:keyEnd], skipSpace(data, colon+1)
		at = skipValue(data, m.value)
		m.end = m.value + len(bytes.TrimRight(data[m.value:at], " \t\r\n"))
		if at == len(data) || !yield(m) || data[at] != ',' {
			return
		}
	}
}

func skipSpace(data []byte, at int) int {
	for at < len(data) && (data[at] == ' ' || data[at] == '\t' || data[at] == '\r' || data[at] == '\n') {
		at++
	}
	return at
}

// skipString returns where a string ends; at itself when there is none, or it does not end.
func skipString(data []byte, at int) int {
	if at >= len(data) || data[at] != '"' {
		return at
	}
	for i := at + 1; i < len(data); i++ {
		switch data[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return at
}

// skipValue returns where the comma or brace behind a value stands.
func skipValue(data []byte, at int) int {
	depth := 0
	for at < len(data) {
		switch data[at] {
		case '"':
			end := skipString(data, at)
			if end == at {
				return len(data)
			}
			at = end
			continue
		case '{', '[':
			depth++
		case '}', ']':
			if depth--; depth < 0 {
				return at
			}
		case ',':
			if depth == 0 {
				return at
			}
		}
		at++
	}
	return at
}

// valueOf returns the value of a key as it is written, nil when the key is not there.
func valueOf(data []byte, name string) (value []byte) {
	members(data, func(m member) bool {
		if m.named(name) {
			value = data[m.value:m.end]
		}
		return value == nil
	})
	return value
}

func (m member) named(name string) bool { return string(m.key[1:len(m.key)-1]) == name }

// plain is the text of a value: what stands between the quotes, or the value as it is written; empty for null.
func plain(value []byte) string {
	var text string
	if len(value) > 0 && value[0] == '"' && json.Unmarshal(value, &text) == nil {
		return text
	}
	if string(value) == "null" {
		return ""
	}
	return string(value)
}

// without blanks out members with their commas, so that every other character keeps its place.
func without(data []byte, names []string) []byte {
	if len(names) == 0 {
		return data
	}
	var out []byte
	from := 0
	members(data, func(m member) bool {
		if !m.anyOf(names) {
			return true
		}
		out = append(out, data[from:m.start]...)
		if from = skipSpace(data, m.end); from < len(data) && data[from] == ',' {
			from++
		} else if comma := len(bytes.TrimRight(out, " \t\r\n")) - 1; comma >= 0 && out[comma] == ',' {
			out[comma] = ' '
		}
		out = append(out, blanks(data[m.start:from])...)
		return true
	})
	return append(out, data[from:]...)
}

// blanks are as many spaces as there are characters, with the line breaks where they are.
func blanks(text []byte) []byte {
	return bytes.Map(func(c rune) rune {
		if c == '\n' {
			return c
		}
		return ' '
	}, text)
}

func (m member) anyOf(names []string) bool {
	for _, name := range names {
		if m.named(name) {
			return true
		}
	}
	return false
}

func trim(line []byte) []byte { return bytes.TrimRight(line, " \t\r") }
