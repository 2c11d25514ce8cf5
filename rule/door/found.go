package door

import (
	"slices"
	"strings"
)

// findings gathers problems: the first few in full, the rest as a number.
type findings struct {
	limit   int
	list    []found
	more    int
	spoiled []string // paths whose value is unusable, or was reported already
	partial []string // paths whose object or list was read in part
}

// found is a problem and the byte (or column of a table) at which it was seen; -1 when only its path is known.
type found struct {
	Problem
	at int
}

// full reports whether a further problem is only counted, so that its text need not be made.
func (f *findings) full() bool { return len(f.list) >= f.limit }

func (f *findings) add(at int, path string, w fault, also ...string) {
	if f.full() {
		f.more++
		return
	}
	f.list = append(f.list, found{Problem{Path: path, Code: w.code, Text: w.text, Remedy: w.remedy, Also: also}, at})
}

// cut adds a problem after which the object or list at the path is known in part.
func (f *findings) cut(at int, path string, w fault) {
	f.partial = append(f.partial, path)
	f.add(at, path, w)
}

// spoil adds a problem after which the value at the path is of no use to later checks.
func (f *findings) spoil(at int, path string, w fault) {
	if !f.full() {
		f.spoiled = append(f.spoiled, path)
	}
	f.add(at, path, w)
}

// sound reports whether no value at the path or above it was spoiled.
func (f *findings) sound(path string) bool {
	for _, bad := range f.spoiled {
		if within(path, bad) {
			return false
		}
	}
	return true
}

// whole reports whether, besides, nothing at or below the path was spoiled or read in part.
func (f *findings) whole(path string) bool {
	inside := func(bad string) bool { return within(bad, path) }
	return !slices.ContainsFunc(f.spoiled, inside) && !slices.ContainsFunc(f.partial, inside) && f.sound(path)
}

// within reports whether path is outer or lies inside it.
func within(path, outer string) bool {
	rest, ok := strings.CutPrefix(path, outer)
	return ok && (rest == "" || outer == "" || rest[0] == '.' || rest[0] == '[')
}

// parent is the path of the object or list that holds what is at the path.
func parent(path string) string {
	return path[:max(strings.LastIndexAny(path, ".["), 0)]
}

// err is nil when nothing was found. Places must be known before.
func (f *findings) err() error {
	if len(f.list) == 0 && f.more == 0 {
		return nil
	}
	e := &InputError{More: f.more}
	for _, p := range f.list {
		e.Problems = append(e.Problems, p.Problem)
	}
	return e
}
