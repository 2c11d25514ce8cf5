package door

import (
	"reflect"
	"strconv"

	"github.com/keji-rules/keji/rule"
)

// object reads {...} into a struct, or for its form only.
func (r *reader) object(s *shape, dst reflect.Value) bool {
	if r.mismatch(s, Object) {
		s = nil
	}
	if !r.enter() {
		return false
	}
	var seen [mostFields / 64]uint64
	for r.more('}') {
		r.member(s, dst, &seen)
	}
	r.depth--
	return s != nil
}

// list reads [...] into a slice, or for its form only.
func (r *reader) list(s *shape, dst reflect.Value) bool {
	if r.mismatch(s, List) {
		s = nil
	}
	if !r.enter() {
		return false
	}
	if s != nil {
		dst.Set(reflect.MakeSlice(s.typ, 0, 0))
	}
	for i := 0; r.more(']'); i++ {
		mark := len(r.path)
		r.path = append(strconv.AppendInt(append(r.path, '['), int64(i), 10), ']')
		r.element(s, dst)
		r.path = r.path[:mark]
	}
	r.depth--
	return s != nil
}

// enter passes an opening bracket unless it would nest too deeply; then it passes over all that it holds.
func (r *reader) enter() bool {
	if r.depth < r.MaxDepth {
		r.depth++
		r.at++
		return true
	}
	limit := rule.Int(int64(r.MaxDepth)).String()
	r.spoil(r.at, string(r.path), fault{TooDeep, rule.T("嵌套超过 "+limit+" 层", "nested more than "+limit+" levels deep"),
		rule.T("请检查括号，减少嵌套", "check the brackets and nest less")})
	r.skipNest()
	return false
}

// more reports whether another member or item follows, and passes the comma or the closing bracket.
func (r *reader) more(closing byte) bool {
	if r.dead {
		return false
	}
	first := r.opened()
	c := r.peek()
	switch {
	case c == closing:
		r.at++
		return false
	case first:
		return true
	case c != ',':
		r.die(unexpected(rule.T("逗号或 "+string(closing), "a comma or "+string(closing))))
		return false
	}
	comma := r.at
	r.at++
	if r.peek() != closing {
		return true
	}
	r.add(comma, string(r.path), extraComma())
	r.at++
	return false
}

// opened reports whether the last byte read opened an object or list.
func (r *reader) opened() bool { return r.data[r.at-1] == '{' || r.data[r.at-1] == '[' }

// element reads one item and appends it; a faulty one is appended as zero, so that the others keep their places.
func (r *reader) element(s *shape, dst reflect.Value) {
	if s == nil {
		r.place(nil, reflect.Value{})
		return
	}
	if r.items++; r.items > r.MaxItems {
		r.tooMany(s)
		return
	}
	n := dst.Len()
	dst.Grow(1)
	dst.SetLen(n + 1)
	item := dst.Index(n)
	item.SetZero()
	if start := r.at; r.null() {
		r.spoil(start, string(r.path), hole().of(s.fact.Title))
		return
	}
	r.place(s.item, item)
}

func hole() fault {
	return fault{NullItem, rule.T("列表中不得有空缺", "a list must not have holes"),
		rule.T("请填写该项或将其删除", "fill in the item or remove it")}
}

// tooMany says once that there are too many items, and reads the others for their form.
func (r *reader) tooMany(s *shape) {
	if r.items == r.MaxItems+1 {
		r.cut(r.at, parent(string(r.path)), tooLarge(rule.T("项", "items"), r.MaxItems).of(s.fact.Title))
	}
	r.place(nil, reflect.Value{})
}
