package door

import (
	"reflect"

	"github.com/keji-rules/keji/rule"
)

// reader walks JSON once, writing into a value what fits its shape and adding a problem for what does not. Where the
// shape is nil it checks the form only.
type reader struct {
	*findings
	Options
	data  []byte
	at    int    // the next byte
	path  []byte // of the value being read
	depth int
	items int
	dead  bool // the syntax broke and nothing more can be read
	seek  map[string]int
}

// document reads the one value of the input; it reports whether an application was read, be it with problems.
func (r *reader) document(root *shape, dst reflect.Value) bool {
	if len(r.data) > r.MaxBytes {
		r.add(r.MaxBytes, "", tooLong(r.MaxBytes))
		return false
	}
	if r.skipMark(); r.empty() {
		r.cut(r.at, "", nothingGiven())
		return false
	}
	filled := r.value(root, dst)
	if r.space(); !r.dead && r.at < len(r.data) {
		r.add(r.at, "", fault{TrailingData, rule.T("正文结束后还有多余内容", "something follows the end of the JSON value"),
			rule.T("每次只提交一份，请删除多余内容", "submit one value only; remove the rest")})
	}
	return filled
}

// skipMark passes over the byte order mark that some editors put first.
func (r *reader) skipMark() {
	if len(r.data) >= 3 && string(r.data[:3]) == "\uFEFF" {
		r.at = 3
	}
}

// empty passes over spaces and reports whether nothing follows.
func (r *reader) empty() bool {
	r.space()
	return r.at == len(r.data)
}

func (r *reader) space() {
	for r.at < len(r.data) {
		switch r.data[r.at] {
		case ' ', '\t', '\n', '\r':
			r.at++
		default:
			return
		}
	}
}

// peek returns the next byte that is no space, 0 at the end.
func (r *reader) peek() byte {
	r.space()
	if r.at < len(r.data) {
		return r.data[r.at]
	}
	return 0
}

// die ends the walk: the syntax is broken beyond what can be read on.
func (r *reader) die(w fault) {
	if r.dead {
		return
	}
	r.dead = true
	if r.at >= len(r.data) {
		w = unexpectedEnd()
	}
	r.cut(r.at, string(r.path), w)
}

// value reads one value and reports whether it was written to dst.
func (r *reader) value(s *shape, dst reflect.Value) bool {
	c := r.peek()
	r.sight()
	switch c {
	case '{':
		return r.object(s, dst)
	case '[':
		return r.list(s, dst)
	}
	start := r.at
	lit, ok := r.literal(c)
	if !ok || s == nil {
		return false
	}
	if w := s.parse(lit, dst); w.found() {
		r.spoil(start, string(r.path), w.of(s.fact.Title))
		return false
	}
	return true
}

// place reads a value into a field or an item: null leaves it as it is.
func (r *reader) place(s *shape, dst reflect.Value) {
	if r.null() {
		return
	}
	if s == nil {
		r.value(nil, reflect.Value{})
		return
	}
	slot, o := s.slot(dst)
	if r.value(s, slot) && o != nil {
		o.Fill()
	}
}

// null reads a null if there is one.
func (r *reader) null() bool {
	if r.peek() != 'n' || !isNull(r.bare()) {
		return false
	}
	r.sight()
	r.at += len("null")
	return true
}

// sight notes where the present path is, when somebody asked.
func (r *reader) sight() {
	if at, ok := r.seek[string(r.path)]; ok && at < 0 {
		r.seek[string(r.path)] = r.at
	}
}

// mismatch says that an object or list stands where something else is wanted, then reads it for its form.
func (r *reader) mismatch(s *shape, is Kind) bool {
	if s == nil || s.kind == is {
		return false
	}
	r.spoil(r.at, string(r.path), wrongType(s.kind, is.Title()).of(s.fact.Title))
	return true
}

const mebi = 1 << 20

// tooLong says the greatest size in mebibytes where these are whole.
func tooLong(most int) fault {
	if most%mebi == 0 {
		return tooLarge(rule.T("MiB", "MiB"), most/mebi)
	}
	return tooLarge(rule.T("字节", "bytes"), most)
}

func tooLarge(what rule.Text, most int) fault {
	limit := rule.Int(int64(most)).String()
	return fault{TooLarge, rule.T("超过上限："+limit+" "+what.ZH, "more than "+limit+" "+what.EN),
		rule.T("请拆分后分别提交", "submit it in parts")}
}
