package screen

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"slices"
	"strconv"
	"unicode"

	"github.com/keji-rules/keji/examples/internal/batch"
	"github.com/keji-rules/keji/examples/internal/cli"
	"github.com/keji-rules/keji/examples/internal/fault"
	"github.com/keji-rules/keji/examples/internal/table"
	"github.com/keji-rules/keji/integrity/register"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// loaded is a register as it was read.
type loaded struct {
	register register.Register
	rejected int
}

// loader reads entries, one after another.
type loader struct {
	all     []register.Entry
	seen    map[string]register.Entry // by key and version
	rejects batch.Rejects
	count   int // of rejects
}

// load reads a register; a line that cannot be read is rejected, and the others are read all the same.
func load(in io.Reader, asOf rule.Date, rejects batch.Rejects) (loaded, error) {
	l := &loader{seen: map[string]register.Entry{}, rejects: rejects}
	text := bufio.NewReaderSize(table.NewDecoder(in, table.Auto), 4096)
	read := l.table
	if batch.FormOf(text) == batch.JSON {
		read = l.lines
	}
	if err := read(text); err != nil {
		return loaded{}, err
	}
	r, err := register.New(asOf, l.all...)
	return loaded{r, l.count}, err
}

// lines reads one object a line.
func (l *loader) lines(in io.Reader) error {
	lines := table.NewLines(in)
	for {
		data, err := lines.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if data = bytes.TrimSpace(data); err == nil && len(data) == 0 {
			continue
		}
		var e register.Entry
		if err == nil {
			e, err = register.Decode(data)
		}
		if err := l.take(e, batch.Place(err, lines.Number()), lines.Number()); err != nil {
			return err
		}
	}
}

// table reads one row an entry.
func (l *loader) table(in io.Reader) error {
	csv, err := table.NewCSV(in)
	if err != nil {
		return err
	}
	columns := columnsOf(csv.Header(), register.RecordDoor().Fields(), "")
	if err := known(csv.Header(), columns, register.RecordDoor().Fields(), "key"); err != nil {
		return err
	}
	for {
		row, err := csv.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		var e register.Entry
		if err == nil {
			e, err = entryOf(row, columns)
		}
		if err := l.take(e, err, row.Line); err != nil {
			return err
		}
	}
}

func entryOf(row table.Row, columns []column) (register.Entry, error) {
	var c cells
	for i := range columns {
		c.put(columns[i].field, columns[i], row, i)
	}
	r, err := register.RecordDoor().DecodeRecord(c.columns, c.values)
	if err != nil {
		return register.Entry{}, c.placed(err, row.Line)
	}
	e, err := r.Entry()
	return e, c.placed(err, row.Line)
}

// take keeps an entry, or rejects its line. A version that says something else than one before it is rejected: a person must say
// which is right.
func (l *loader) take(e register.Entry, err error, line int) error {
	if err == nil {
		name := e.Key() + " " + strconv.Itoa(e.Version())
		first, twice := l.seen[name]
		if !twice {
			l.seen[name], l.all = e, append(l.all, e)
			return nil
		}
		if first == e {
			return nil
		}
		err = &door.InputError{Problems: []door.Problem{{Path: "version", Line: line, Code: door.DuplicateItem, Text: rule.T("与前面一行是同一记录的同一版本，内容却不同", "the same version of the same entry as in a line before, with different contents"),
			Remedy: rule.T("请核对原始记录，只保留一份，或编为下一版本", "compare with the original and keep one, or number it as the next version")}}}
	}
	var bad *door.InputError
	if !errors.As(err, &bad) {
		return err
	}
	l.count++
	return l.rejects.Put(batch.Record{Line: line}, bad)
}

// known refuses a table with a column that nobody knows, or without one that is needed.
func known(header []string, columns []column, fields []door.Field, needed ...string) error {
	for i, c := range columns {
		if c.kind == "" && c.field != "application" {
			return unknownColumn(header[i], i+1, fields)
		}
	}
	for _, field := range needed {
		if !has(columns, field) {
			return fault.New(rule.T("表头缺少栏目 "+named(field), "the header lacks the column "+field), rule.T("请补上此栏；各栏见 screen help", "add it; screen help lists the columns"))
		}
	}
	return nil
}

func has(columns []column, field string) bool {
	for _, c := range columns {
		if c.field == field {
			return true
		}
	}
	return false
}

// ofData is from how many digits on a column's name may be somebody's number, as where the header is missing.
const ofData = 6

func digits(name string) (n int) {
	for _, c := range name {
		if unicode.IsDigit(c) {
			n++
		}
	}
	return n
}

// unknownColumn says that nobody knows a column, and which one may be meant.
func unknownColumn(name string, at int, fields []door.Field) error {
	var all []string
	for _, f := range fields {
		all = append(all, f.Path)
	}
	for office := range columnNames {
		all = append(all, office)
	}
	slices.Sort(all)
	shown := rule.T(" "+batch.Shown(name), ", "+batch.Shown(name))
	if digits(name) >= ofData {
		shown = rule.T("（疑为数据，不予显示；表头是否缺失？）", ", which looks like data and is not shown: is the header missing?")
	}
	f := fault.New(rule.T("不认识第 "+strconv.Itoa(at)+" 列的栏名"+shown.In(rule.ZH), "nobody knows column "+strconv.Itoa(at)+shown.In(rule.EN)), rule.T("请核对或删除该列；各栏见 screen help", "check or delete the column; screen help lists them"))
	if guess := cli.Nearest(name, all); guess != "" {
		f.Remedy = rule.T("是否应为 "+guess+"？各栏见 screen help", "did you mean "+guess+"? screen help lists the columns")
	}
	return f
}

// named is what an office calls a field.
func named(field string) string {
	office := field
	for name, f := range columnNames {
		if f == field && name > "~" && (office == field || name < office) {
			office = name
		}
	}
	return office
}
