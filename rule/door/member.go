package door

import (
	"reflect"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/internal/nearest"
)

// member reads one "key": value of an object.
func (r *reader) member(s *shape, dst reflect.Value, seen *[mostFields / 64]uint64) {
	start := r.at
	key, ok := r.key()
	if r.dead {
		return
	}
	mark := len(r.path)
	r.path = appendKey(r.path, key)
	if ok && s != nil {
		r.known(s, dst, key, start, seen)
	} else {
		r.place(nil, reflect.Value{})
	}
	r.path = r.path[:mark]
}

// key reads a key and its colon; ok says that its text is sound.
func (r *reader) key() (key []byte, ok bool) {
	if r.peek() != '"' {
		r.die(unexpected(rule.T("带双引号的名称", "a name in double quotes")))
		return nil, false
	}
	key, w, at := r.quoted()
	if w.found() && !r.dead {
		r.add(at, string(r.path), w)
	}
	if r.peek() != ':' {
		r.die(unexpected(rule.T("冒号", "a colon")))
		return nil, false
	}
	r.at++
	return key, !w.found()
}

// known reads the value of a key of the application; others are reported and passed over.
func (r *reader) known(s *shape, dst reflect.Value, key []byte, start int, seen *[mostFields / 64]uint64) {
	i, ok := s.index[string(key)]
	if !ok {
		r.unknown(start, string(r.path), string(key), s)
		r.place(nil, reflect.Value{})
		return
	}
	word, bit := i/64, uint64(1)<<(i%64)
	if seen[word]&bit != 0 {
		r.add(start, string(r.path), twice().of(s.fields[i].shape.fact.Title))
		r.place(nil, reflect.Value{})
		return
	}
	seen[word] |= bit
	r.place(s.fields[i].shape, dst.FieldByIndex(s.fields[i].at))
}

func twice() fault {
	return fault{DuplicateKey, rule.T("该项重复填写，只采用第一处", "given twice; the first one was read"),
		rule.T("请只保留一处", "keep only one")}
}

// unknown says that there is no such key, and which one was probably meant.
func (f *findings) unknown(at int, path, key string, s *shape) {
	if f.full() {
		f.more++
		return
	}
	w := fault{UnknownKey, rule.T("没有这一项", "there is no such key"),
		rule.T("请核对名称（区分大小写），或删除该项", "check the name (case matters), or remove it")}
	if guess := nearest.To(key, s.names); guess != "" {
		w.remedy = rule.T("是否应为 "+guess+"？", "did you mean "+guess+"?")
	}
	f.add(at, path, w)
}

const longestKey = 40 // characters of an unknown key that a path shows

// appendKey appends a key to a path. What is no letter, digit or harmless sign shows as a question mark, and a long key
// is cut, and the digits of one that may be a number are hidden: a path is for people, and shall not carry texts of the input.
func appendKey(path, key []byte) []byte {
	if len(path) > 0 {
		path = append(path, '.')
	}
	if len(key) == 0 {
		return append(path, '?')
	}
	data := looksLikeData(key)
	if len(key) <= longestKey && !data && !slices.ContainsFunc(key, odd) {
		return append(path, key...)
	}
	for n := 0; len(key) > 0; n++ {
		if n == longestKey {
			return append(path, "…"...)
		}
		c, size := utf8.DecodeRune(key)
		if key = key[size:]; c == utf8.RuneError || !shown(c) || data && unicode.IsDigit(c) {
			c = '?'
		}
		path = utf8.AppendRune(path, c)
	}
	return path
}

// shown reports whether a path may show a character: no control or format character, which could turn the line around,
// and no sign that means something in a path or in a markup.
func shown(c rune) bool {
	return unicode.In(c, unicode.L, unicode.Nd, unicode.P, unicode.S) && !strings.ContainsRune(".[]<>&\"'`\\", c)
}

// looksLikeData reports whether an unknown key holds so many digits that it may be somebody's number: they are not shown.
func looksLikeData(key []byte) bool {
	digits := 0
	for _, c := range string(key) {
		if unicode.IsDigit(c) {
			digits++
		}
	}
	return digits >= 6
}

func odd(c byte) bool {
	return !('a' <= c && c <= 'z' || '0' <= c && c <= '9' || c == '_' || 'A' <= c && c <= 'Z' || c == '-')
}
