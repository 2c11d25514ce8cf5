package batch

import (
	"bytes"
	"errors"
	"io"
	"slices"

	"github.com/keji-rules/keji/examples/internal/schemes"
	"github.com/keji-rules/keji/examples/internal/table"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// lines reads applications from JSON, one object a line.
type lines struct {
	in     *table.Lines
	judge  schemes.Judge
	passed []ID // the keys passed through, without values
	strip  []string
	first  *oneLine // read ahead
}

// oneLine is a line as it was read.
type oneLine struct {
	data   []byte
	number int
	err    error
}

// openLines reads the first line: without -id, the keys in it say which ones are passed through.
func openLines(j Job, judge schemes.Judge, in io.Reader) (source, error) {
	l := &lines{in: table.NewLines(in), judge: judge}
	first := l.read()
	if first.err != nil && !errors.Is(first.err, io.EOF) && !rejected(first.err) {
		return nil, first.err
	}
	if text := string(first.data); text == "{" || text == "[" {
		return nil, notLines(first.number)
	}
	first.data = slices.Clone(first.data)
	l.first = &first
	names := j.IDs
	if names == nil {
		names = usualIn(j.Scheme.Fields(), first.data, j.Usual)
	}
	fields := j.Scheme.Fields()
	for _, name := range names {
		l.passed = append(l.passed, ID{Name: name})
		if _, isFact := kindAt(fields, name); !isFact {
			l.strip = append(l.strip, name)
		}
	}
	return l, elsewhere(j.Scheme, factKeys(first.data, l.passed))
}

// factKeys are the keys of an object but for those that are passed through.
func factKeys(object []byte, passed []ID) (names []string) {
	members(object, func(m member) bool {
		if name := string(m.key[1 : len(m.key)-1]); !slices.ContainsFunc(passed, func(id ID) bool { return id.Name == name }) {
			names = append(names, name)
		}
		return true
	})
	return names
}

// Identify reads the usual identifiers of one application. It returns them, and the application without them, in which
// all else keeps its place.
func Identify(fields []door.Field, data []byte) (Record, []byte) {
	r := Record{Line: 1}
	rest := bytes.TrimPrefix(data, []byte("\uFEFF"))
	names := usualIn(fields, rest, UsualIDs())
	for _, name := range names {
		r.IDs = append(r.IDs, ID{name, plain(valueOf(rest, name))})
	}
	return r, append(data[:len(data)-len(rest):len(data)-len(rest)], without(rest, names)...)
}

// usualIn are the usual identifiers that an object has as keys, and that are no facts.
func usualIn(fields []door.Field, first []byte, usual []string) []string {
	var names []string
	for _, name := range usual {
		if _, isFact := kindAt(fields, name); !isFact && len(valueOf(first, name)) > 0 {
			names = append(names, name)
		}
	}
	return names
}

func (l *lines) ids() []string {
	var names []string
	for _, id := range l.passed {
		names = append(names, id.Name)
	}
	return names
}

// read returns the next line that is not blank.
func (l *lines) read() oneLine {
	if l.first != nil {
		first := *l.first
		l.first = nil
		return first
	}
	for {
		data, err := l.in.Next()
		if data = trim(data); err != nil || len(data) > 0 {
			return oneLine{data, l.in.Number(), err}
		}
	}
}

func (l *lines) next() (Record, rule.Decision, error) {
	line := l.read()
	record := Record{line.number, l.idsOf(line.data)}
	if line.err != nil {
		return record, rule.Decision{}, line.err
	}
	d, err := l.judge.JSON(without(line.data, l.strip))
	return record, d, Place(err, line.number)
}

func (l *lines) close() error { return nil }

func (l *lines) idsOf(data []byte) []ID {
	ids := slices.Clone(l.passed)
	for i := range ids {
		ids[i].Value = plain(valueOf(data, ids[i].Name))
	}
	return ids
}

func rejected(err error) bool {
	var bad *door.InputError
	return errors.As(err, &bad)
}

func notLines(line int) error {
	return &door.InputError{Problems: []door.Problem{{Line: line, Code: door.Syntax,
		Text: rule.T("一份 JSON 跨了多行；批量判定要求每行一份完整的 JSON", "one JSON value over several lines; a batch takes one whole object a line"),
		Remedy: rule.T("单份申请请用 decide 事项 文件；多份请每行写一份（例如用 jq -c '.[]' 转换）",
			"decide a single application with decide SCHEME FILE; else write one a line, as jq -c '.[]' does")}}}
}
