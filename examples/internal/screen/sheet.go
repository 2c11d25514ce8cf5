package screen

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"github.com/keji-rules/keji/examples/internal/table"
	"github.com/keji-rules/keji/rule/door"
)

// column is a column of a table: what the library calls it, and what it holds.
type column struct {
	field string
	kind  door.Kind
}

// columnsOf reads a header; fields are what the library knows, below the prefix of a party.
func columnsOf(header []string, fields []door.Field, prefix string) []column {
	kinds := map[string]door.Kind{}
	for _, f := range fields {
		kinds[f.Path] = f.Kind
	}
	all := make([]column, len(header))
	for i, name := range header {
		all[i].field = fieldOf(name)
		path := strings.ReplaceAll(strings.ReplaceAll(all[i].field, "[0]", "[]"), "[1]", "[]")
		if kind, known := kinds[prefix+path]; known {
			all[i].kind = kind
			continue
		}
		all[i].kind = kinds[path]
	}
	return all
}

// cells are the columns and cells of one record as the door reads them, and where each stands in the file.
type cells struct {
	columns, values []string
	at              []place
}

// place is a cell of the file.
type place struct{ line, column int }

// put adds a cell of a row; the items of a list in it become columns of their own. An empty cell is not given.
func (c *cells) put(name string, col column, row table.Row, i int) {
	cell := strings.TrimSpace(row.Cells[i])
	if cell == "" {
		return
	}
	at := place{row.Line, i + 1}
	if col.kind != door.List || cell == "无" || cell == "[]" {
		c.add(name, table.Typed(col.kind, code(col.field, cell)), at)
		return
	}
	for n, part := range parts(cell) {
		c.add(name+"["+strconv.Itoa(n)+"]", code(col.field, part), at)
	}
}

func (c *cells) add(name, value string, at place) {
	c.columns, c.values, c.at = append(c.columns, name), append(c.values, value), append(c.at, at)
}

func (c *cells) has(name string) bool { return slices.Contains(c.columns, name) }

// placed puts the problems of a record where they stand in the file.
func (c *cells) placed(err error, line int) error {
	var bad *door.InputError
	if !errors.As(err, &bad) {
		return err
	}
	for i := range bad.Problems {
		p := &bad.Problems[i]
		at := place{line: line}
		if p.Column > 0 && p.Column <= len(c.at) {
			at = c.at[p.Column-1]
		} else {
			at = c.find(p.Path, at)
		}
		p.Line, p.Column = at.line, at.column
	}
	return bad
}

// find is where the cell with a path stands, or one below or above it.
func (c *cells) find(path string, other place) place {
	if i := slices.Index(c.columns, path); i >= 0 {
		return c.at[i]
	}
	for i, name := range c.columns {
		if strings.HasPrefix(path, name) || strings.HasPrefix(name, path) && path != "" {
			return place{c.at[i].line, 0}
		}
	}
	return other
}
