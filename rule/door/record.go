package door

import (
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/keji-rules/keji/rule"
)

// DecodeRecord reads an application from one row of a table. A column is named by a JSON path such as staff or
// awards[0].rank. An empty cell is not given; spaces around a cell do not count; the cell [] or 无 in the column of a
// list says that there is none. Dates, amounts and numbers are written as in JSON, without quotes; booleans also as 是 and 否.
// The items of a list are counted from 0 without a hole. The Column of a problem is the number of the table's column.
func (d *Door[A]) DecodeRecord(columns, cells []string) (A, error) {
	var app, none A
	if d.core.err != nil {
		return none, d.core.err
	}
	f := &findings{limit: defaultProblems}
	r := rowReader{findings: f, columns: columns, first: firstOf(columns), index: map[string]int{}}
	if r.read(d.core.root, cells, reflect.ValueOf(&app).Elem()) {
		if err := d.examine(&app, f, false); err != nil {
			return none, err
		}
	}
	f.placeInRow(columns)
	if err := f.err(); err != nil {
		return none, err
	}
	return app, nil
}

// rowReader writes cells to where their columns point.
type rowReader struct {
	*findings
	columns []string
	first   map[string]int // where a column stands first
	lists   []listSeen
	index   map[string]int // of lists, by path
}

// listSeen notes, for one list, which items had cells, and whether a cell said that there are none.
type listSeen struct {
	path  string
	at    int // the column that named it first
	items []int
	none  bool
}

func (r *rowReader) read(root *shape, cells []string, dst reflect.Value) bool {
	if len(cells) != len(r.columns) {
		r.add(-1, "", wrongWidth(len(r.columns), len(cells)))
		return false
	}
	for i, column := range r.columns {
		r.cell(cell{i, column, strings.TrimSpace(cells[i])}, root, dst)
	}
	for i := range r.lists {
		r.checkList(&r.lists[i])
	}
	return true
}

func firstOf(columns []string) map[string]int {
	first := make(map[string]int, len(columns))
	for i, column := range slices.Backward(columns) {
		first[column] = i
	}
	return first
}

func wrongWidth(want, have int) fault {
	columns, cells := strconv.Itoa(want), strconv.Itoa(have)
	return fault{WrongLength, rule.T("表头有 "+columns+" 栏，本行有 "+cells+" 格", "the table has "+columns+" columns, this row "+cells+" cells"),
		rule.T("请核对分隔符和引号", "check separators and quotes")}
}

// cell is one cell: the number of its column from 0, the column's name, the text without spaces around it.
type cell struct {
	at           int
	column, text string
}

func (r *rowReader) cell(c cell, root *shape, dst reflect.Value) {
	s, why := resolve(root, c.column)
	switch {
	case s == nil:
		r.unknown(c.at, string(appendColumn(c.column)), why.key, why.in)
	case r.first[c.column] < c.at:
		r.add(c.at, c.column, twice().of(s.fact.Title))
	case c.text != "":
		r.write(c, 0, root, dst)
	}
}

// write goes down the column's path, from its byte done on, and reads the cell at its end. It reports whether something
// was written: an Opt on the way is then given.
func (r *rowReader) write(c cell, done int, s *shape, dst reflect.Value) bool {
	if s.opt {
		return r.writeOpt(c, done, s, dst)
	}
	return r.writeIn(c, done, s, dst)
}

func (r *rowReader) writeIn(c cell, done int, s *shape, dst reflect.Value) bool {
	if done == len(c.column) {
		return r.fill(c, s, dst)
	}
	step := firstStep(c.column[done:], done == 0)
	if step.item < 0 {
		f := s.field(step.key)
		return r.write(c, done+step.width, f.shape, dst.FieldByIndex(f.at))
	}
	if !r.note(c.at, c.column[:done], step.item) {
		r.spoil(c.at, c.column, hole().of(s.fact.Title))
		return true
	}
	return r.write(c, done+step.width, s.item, grown(dst, step.item))
}

// writeOpt writes into what the Opt holds so far.
func (r *rowReader) writeOpt(c cell, done int, s *shape, dst reflect.Value) bool {
	value := reflect.New(s.typ).Elem()
	if held, given := s.given(dst); given {
		value.Set(held)
	}
	if !r.writeIn(c, done, s, value) {
		return false
	}
	slot, o := s.slot(dst)
	slot.Set(value)
	o.Fill()
	return true
}

// grown returns the item of a list, which is made long enough.
func grown(list reflect.Value, i int) reflect.Value {
	if n := i + 1 - list.Len(); n > 0 {
		list.Grow(n)
		list.SetLen(i + 1)
	}
	return list.Index(i)
}

// fill reads the cell itself and reports whether it was sound.
func (r *rowReader) fill(c cell, s *shape, dst reflect.Value) bool {
	w := textFault(c.text)
	switch {
	case w.found():
	case s.kind == List && saysNone(c.text):
		r.list(c.at, c.column).none = true
		if dst.IsNil() {
			dst.Set(reflect.MakeSlice(s.typ, 0, 0))
		}
	case s.kind == List:
		w = wrongCell(List)
	default:
		w = s.parse(literal{cellForm, []byte(c.text)}, dst)
	}
	if w.found() {
		r.spoil(c.at, c.column, w.of(s.fact.Title))
	}
	return !w.found()
}
