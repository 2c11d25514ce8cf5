package door

import (
	"iter"
	"strconv"
	"strings"
)

// pathStep is one step of a JSON path: a key, or an item of a list.
type pathStep struct {
	key   string
	item  int // -1 for a key; -2 for what is no step
	width int // how much of the path it takes, a dot before it included
}

// steps goes along a path such as awards[0].rank.
func steps(path string) iter.Seq[pathStep] {
	return func(yield func(pathStep) bool) {
		for rest := path; rest != ""; {
			step := firstStep(rest, len(rest) == len(path))
			if !yield(step) || step.item == -2 {
				return
			}
			rest = rest[step.width:]
		}
	}
}

func firstStep(rest string, first bool) pathStep {
	if rest[0] == '[' {
		return itemStep(rest)
	}
	key, ok := strings.CutPrefix(rest, ".")
	dot := len(rest) - len(key)
	if ok == first {
		return pathStep{item: -2}
	}
	if end := strings.IndexAny(key, ".["); end >= 0 {
		key = key[:end]
	}
	return pathStep{key, -1, dot + len(key)}
}

const indexDigits = 6 // of an item's number

func itemStep(rest string) pathStep {
	end := strings.IndexByte(rest, ']')
	if end < 2 || end > indexDigits+1 || end > 2 && rest[1] == '0' {
		return pathStep{item: -2}
	}
	n, err := strconv.ParseUint(rest[1:end], 10, 31)
	if err != nil {
		return pathStep{item: -2}
	}
	return pathStep{"", int(n), end + 1}
}

const pathSigns = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.[]-"

// stray is where a path left the application.
type stray struct {
	key string
	in  *shape
}

// resolve returns the shape at a path with numbered items, nil when there is none.
func resolve(root *shape, path string) (*shape, stray) {
	s := root
	for step := range steps(path) {
		next := s.next(step)
		if next == nil {
			return nil, stray{step.key, s}
		}
		s = next
	}
	if s == root {
		return nil, stray{path, root}
	}
	return s, stray{}
}

// next is the shape one step on, nil when there is none.
func (s *shape) next(step pathStep) *shape {
	if step.item >= 0 {
		return s.item
	}
	if f := s.field(step.key); f != nil && step.item == -1 {
		return f.shape
	}
	return nil
}

// at is the shape at a path; the root where there is none.
func (c *core) at(path string) *shape {
	if s, _ := resolve(c.root, path); s != nil {
		return s
	}
	return c.root
}

// appendColumn makes a column name that is no path fit to be shown.
func appendColumn(column string) []byte {
	if len(column) <= 2*longestKey && strings.Trim(column, pathSigns) == "" {
		return []byte(column)
	}
	var path []byte
	for i, part := range strings.SplitN(column, ".", 4) {
		if i == 3 {
			return append(path, "…"...)
		}
		path = appendKey(path, []byte(part))
	}
	return path
}
