package table

import (
	"errors"
	"io"
	"strings"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// CSV reads the rows of a table: cells separated by commas, quoted where they hold commas, quotes or line breaks. The
// first row is the header. Blank rows and remarks, as RemarkZH marks them, are passed over, and so are blank cells
// beyond the header. After a bad row it goes on with the next line, so that a quote that is never closed costs one row.
type CSV struct {
	lines  *Lines
	held   []line // lines read but not yet done with
	at     int    // the next of them
	header []string
}

// line is one line as it was read, or what was wrong with it.
type line struct {
	number int
	text   string
	err    error
}

// Row is one row: the line it begins on, and as many cells as the header has.
type Row struct {
	Line  int
	Cells []string
}

// The first cell of a row that explains and holds no data.
const (
	RemarkZH = "#说明"
	RemarkEN = "#notes"
)

// NewCSV reads the header. Its faults are errors; without a header nothing can be read.
func NewCSV(r io.Reader) (*CSV, error) {
	c := &CSV{lines: NewLines(r)}
	row, err := c.row()
	if errors.Is(err, io.EOF) {
		return nil, emptyTable()
	}
	if err != nil {
		return nil, err
	}
	c.header, err = headerOf(row)
	return c, err
}

// Header returns the names of the columns.
func (c *CSV) Header() []string { return c.header }

// Next returns the next row, io.EOF after the last one. A bad row comes as a *door.InputError, with the line beside it.
func (c *CSV) Next() (Row, error) {
	for {
		row, err := c.row()
		if err != nil {
			return row, c.placed(row, err)
		}
		if remark(row) {
			continue
		}
		return c.fit(row)
	}
}

// remark reports whether a row explains and holds no data.
func remark(row Row) bool {
	first := strings.TrimSpace(row.Cells[0])
	return first == RemarkZH || first == RemarkEN
}

// Typed undoes what spreadsheets make of a cell; see the function Typed.
func (c *CSV) Typed(k door.Kind, cell string) string { return Typed(k, cell) }

// Close has nothing to give back.
func (c *CSV) Close() error { return nil }

// placed names the column of a damaged character.
func (c *CSV) placed(row Row, err error) error {
	var e *door.InputError
	if !errors.As(err, &e) || e.Problems[0].Code != door.InvalidUTF8 {
		return err
	}
	e.Problems[0].Column = 0
	for i, cell := range row.Cells {
		if Damage([]byte(cell), 0) != nil && i < len(c.header) {
			e.Problems[0].Column, e.Problems[0].Path = i+1, c.header[i]
			break
		}
	}
	return e
}

// fit gives the row the header's width. A row over several lines that does not fit is given up after its first line: a
// quote may have joined what does not belong together.
func (c *CSV) fit(row Row) (Row, error) {
	want, have := len(c.header), len(row.Cells)
	if have > want && blank(row.Cells[want:]) {
		row.Cells, have = row.Cells[:want], want
	}
	if have != want {
		c.at = 1
		return row, bad(wrongWidth(row.Line, want, have))
	}
	return row, nil
}

// row reads the next row that is not blank.
func (c *CSV) row() (Row, error) {
	for {
		c.held, c.at = c.held[c.at:], 0
		first, err := c.next()
		if err != nil {
			return Row{}, err
		}
		cells, err := c.cells(first)
		if err != nil || !blank(cells) {
			return Row{first.number, cells}, err
		}
	}
}

// next returns the next line, held or fresh. What is wrong with a line is kept with it.
func (c *CSV) next() (line, error) {
	if c.at == len(c.held) {
		text, err := c.lines.Next()
		if err != nil && !recoverable(err) {
			return line{}, err
		}
		c.held = append(c.held, line{c.lines.Number(), string(text), err})
	}
	c.at++
	return c.held[c.at-1], nil
}

func recoverable(err error) bool {
	var e *door.InputError
	return errors.As(err, &e)
}

const mostLines = 1000 // of one row

// cells reads the row that begins with a line.
func (c *CSV) cells(l line) ([]string, error) {
	var s splitter
	size, wrong := 0, l.err
	for n := 1; ; n++ {
		size += len(l.text) + 1
		if size > MaxRecord || n > mostLines {
			return s.cells, c.giveUp(unclosed(c.held[0].number))
		}
		done, ok := s.line(l.text)
		switch {
		case !ok && wrong == nil:
			return s.cells, c.giveUp(misplaced(l.number))
		case !ok:
			return s.cells, c.giveUp(wrong)
		case done:
			return s.cells, wrong
		}
		next, err := c.next()
		if errors.Is(err, io.EOF) {
			return s.cells, c.giveUp(unclosed(c.held[0].number))
		} else if err != nil {
			return nil, err
		}
		if l = next; wrong == nil {
			wrong = l.err
		}
	}
}

// giveUp leaves the row after its first line.
func (c *CSV) giveUp(err error) error {
	c.at = 1
	return err
}

func blank(cells []string) bool {
	for _, cell := range cells {
		if strings.TrimSpace(cell) != "" {
			return false
		}
	}
	return true
}

// headerOf returns the names in a header, without the blank ones that spreadsheets leave at its end.
func headerOf(row Row) ([]string, error) {
	names := row.Cells
	for len(names) > 0 && strings.TrimSpace(names[len(names)-1]) == "" {
		names = names[:len(names)-1]
	}
	e := &door.InputError{}
	seen := map[string]bool{}
	for i, name := range names {
		names[i] = strings.TrimSpace(name)
		if p, ok := nameFault(names, i, seen); !ok {
			p.Line, p.Column = row.Line, i+1
			e.Problems = append(e.Problems, p)
		}
		seen[names[i]] = true
	}
	if len(e.Problems) > 0 {
		return nil, e
	}
	return names, nil
}

// onceNamed is the remedy for a name that stands twice. What cannot be a key, such as 是, stands in a row of data.
func onceNamed(name string) rule.Text {
	if name[0] >= 'a' && name[0] <= 'z' {
		return rule.T("请只保留一栏", "keep only one of the columns")
	}
	return rule.T("请只保留一栏；第一行应为英文栏名，不得删除", "keep only one of the columns; the first row holds their English names and must not be deleted")
}

func nameFault(names []string, i int, seen map[string]bool) (door.Problem, bool) {
	name := names[i]
	switch {
	case name == "":
		return door.Problem{Code: door.Required, Text: rule.T("表头此栏没有栏名", "this column of the header has no name"),
			Remedy: rule.T("请补上栏名或删除整栏", "name the column or delete it")}, false
	case len(names) == 1 && strings.ContainsAny(name, ";\t，；\r"):
		return door.Problem{Code: door.Syntax, Text: rule.T("表头各栏之间不是半角逗号", "the header's columns are not separated by commas"),
			Remedy: rule.T("请另存为“CSV UTF-8（逗号分隔）”", "save as “CSV UTF-8 (comma delimited)”")}, false
	case seen[name]:
		return door.Problem{Path: name, Code: door.DuplicateKey, Text: rule.T("表头栏名重复", "the header has this name twice"),
			Remedy: onceNamed(name)}, false
	}
	return door.Problem{}, true
}
