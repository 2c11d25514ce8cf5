package door

import (
	"bytes"
	"cmp"
	"reflect"
	"slices"
	"unicode/utf8"
)

// placeInText finds line and column of every problem, and sorts the problems by their places.
func (f *findings) placeInText(data []byte, o Options) {
	if len(f.list) == 0 {
		return
	}
	f.seekPaths(data, o)
	slices.SortStableFunc(f.list, func(a, b found) int { return cmp.Compare(a.at, b.at) })
	line, start := 1, 0
	for i := range f.list {
		p := &f.list[i]
		at := min(max(p.at, start), len(data))
		line += bytes.Count(data[start:at], newline)
		start = at
		begin := bytes.LastIndexByte(data[:at], '\n') + 1
		p.Line, p.Column = line, utf8.RuneCount(data[begin:at])+1
	}
}

var newline = []byte{'\n'}

// seekPaths walks the input once more for the problems of which only the path is known. Where the path is missing in
// the input, the nearest object or list around it counts.
func (f *findings) seekPaths(data []byte, o Options) {
	seek := map[string]int{}
	for _, p := range f.list {
		for path := p.Path; p.at < 0; path = parent(path) {
			if seek[path] = -1; path == "" {
				break
			}
		}
	}
	if len(seek) == 0 {
		return
	}
	r := reader{findings: &findings{}, Options: o, data: data, seek: seek}
	r.document(nil, reflect.Value{})
	for i := range f.list {
		p := &f.list[i]
		for path := p.Path; p.at < 0 && (path != "" || seek[path] >= 0); path = parent(path) {
			p.at = seek[path]
		}
	}
}

// placeInRow finds the column of a table for every problem: its own, or the first of the object or list around it.
func (f *findings) placeInRow(columns []string) {
	for i := range f.list {
		p := &f.list[i]
		for path := p.Path; p.at < 0 && path != ""; path = parent(path) {
			p.at = slices.IndexFunc(columns, func(c string) bool { return within(c, path) })
		}
		p.Column = p.at + 1
	}
	slices.SortStableFunc(f.list, func(a, b found) int { return cmp.Compare(a.at, b.at) })
}
