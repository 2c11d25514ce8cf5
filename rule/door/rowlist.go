package door

import (
	"slices"

	"github.com/keji-rules/keji/rule"
)

// list returns the notes on a list.
func (r *rowReader) list(at int, path string) *listSeen {
	if i, ok := r.index[path]; ok {
		return &r.lists[i]
	}
	r.index[path] = len(r.lists)
	r.lists = append(r.lists, listSeen{path: path, at: at})
	return &r.lists[len(r.lists)-1]
}

// note records that an item has a cell. A number beyond the count of columns must leave a hole, and is refused, so that
// no column can ask for more memory than the table has cells.
func (r *rowReader) note(at int, path string, item int) bool {
	if item >= len(r.columns) {
		return false
	}
	l := r.list(at, path)
	if i, seen := slices.BinarySearch(l.items, item); !seen {
		l.items = slices.Insert(l.items, i, item)
	}
	return true
}

// checkList reports holes, and a list that is said to be empty but is not.
func (r *rowReader) checkList(l *listSeen) {
	if n := len(l.items); n > 0 && l.items[n-1] != n-1 && r.sound(l.path) {
		r.spoil(l.at, l.path, hole())
	}
	if l.none && len(l.items) > 0 && r.sound(l.path) {
		r.spoil(l.at, l.path, fault{Inconsistent, rule.T("既填没有，又填有明细", "said to be empty, but has items"),
			rule.T("没有的只填 [] 或 无，有的只填明细", "write [] alone for none, or only the items")})
	}
}
