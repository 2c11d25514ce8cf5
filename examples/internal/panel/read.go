package panel

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"os"

	"github.com/keji-rules/keji/examples/internal/batch"
	"github.com/keji-rules/keji/examples/internal/fault"
	"github.com/keji-rules/keji/examples/internal/table"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// rejects counts the lines that could not be used and hands them on.
type rejects struct {
	to    batch.Rejects
	count int
}

// put rejects a line; another error ends the reading.
func (r *rejects) put(file string, line int, id string, err error) error {
	var e *door.InputError
	if !errors.As(err, &e) {
		return err
	}
	r.count++
	for i := range e.Problems {
		e.Problems[i].Line = line
	}
	return r.to.Put(batch.Record{Line: line, IDs: []batch.ID{{Name: "file", Value: file}, {Name: "id", Value: id}}}, e)
}

// read reads the records of a file, CSV or one JSON object a line; what is wrong with one is rejected, and so is a key that was
// there before.
func read[A any](name string, d *door.Door[A], key func(*A) string, r *rejects) ([]A, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, fault.File(name, err)
	}
	defer f.Close()
	in := bufio.NewReader(table.NewDecoder(f, table.Auto))
	var all []A
	seen := map[string]int{}
	take := func(line int, a A, err error) error {
		if err == nil && seen[key(&a)] > 0 {
			err = &door.InputError{Problems: []door.Problem{{Path: "id", Code: door.DuplicateItem, Text: rule.T("编号重复", "the same id twice"), Remedy: rule.T("只保留一行", "keep one of the lines")}}}
		}
		if err != nil {
			return r.put(name, line, key(&a), err)
		}
		seen[key(&a)], all = line, append(all, a)
		return nil
	}
	if begin, _ := in.Peek(1); len(begin) > 0 && begin[0] == '{' {
		err = lines(in, d, take)
	} else {
		err = rows(in, d, take)
	}
	return all, err
}

func lines[A any](in io.Reader, d *door.Door[A], take func(int, A, error) error) error {
	for l := table.NewLines(in); ; {
		data, err := l.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		var a A
		if err == nil {
			if data = bytes.TrimSpace(data); len(data) == 0 {
				continue
			}
			a, err = d.Decode(data)
		}
		if err := take(l.Number(), a, err); err != nil {
			return err
		}
	}
}

func rows[A any](in io.Reader, d *door.Door[A], take func(int, A, error) error) error {
	c, err := table.NewCSV(in)
	if err != nil {
		return err
	}
	for {
		row, err := c.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		var a A
		if err == nil {
			a, err = d.DecodeRecord(c.Header(), row.Cells)
		}
		if err := take(row.Line, a, err); err != nil {
			return err
		}
	}
}
