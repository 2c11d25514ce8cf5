package screen

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strconv"
	"strings"

	"github.com/keji-rules/keji/examples/internal/batch"
	"github.com/keji-rules/keji/examples/internal/table"
	"github.com/keji-rules/keji/integrity/screening"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// filed is one application as it was read, with where its parts stand in the file.
type filed struct {
	record batch.Record
	id     string
	app    screening.Application
	err    error // why it was not read
	from   cells // of a table
}

// usual are what the options say of every application that does not say it itself.
func (o *options) usual() [][2]string {
	all := [][2]string{{"on", o.on}, {"purpose", o.purpose}, {"profile", o.profile}, {"stage", o.stage}, {"jurisdiction", o.place}}
	if o.lag > 0 {
		all = append(all, [2]string{"lag_days", strconv.Itoa(o.lag)})
	}
	return all
}

// each reads the applications, one after another.
func (o *options) each(in io.Reader, yield func(filed) error) error {
	text := bufio.NewReaderSize(table.NewDecoder(in, table.Auto), 4096)
	if batch.FormOf(text) == batch.JSON {
		return o.eachLine(text, yield)
	}
	return o.eachGroup(text, yield)
}

// eachLine reads one object a line.
func (o *options) eachLine(in io.Reader, yield func(filed) error) error {
	lines := table.NewLines(in)
	for {
		data, err := lines.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if data = bytes.TrimSpace(data); err == nil && len(data) == 0 {
			continue
		}
		f := filed{record: batch.Record{Line: lines.Number()}, err: batch.Place(err, lines.Number())}
		if err == nil {
			f = o.line(data, lines.Number())
		}
		if err := yield(f); err != nil {
			return err
		}
	}
}

// line reads one object.
func (o *options) line(data []byte, n int) filed {
	record, rest := batch.Identify(screening.Door().Fields(), data)
	record.Line = n
	f := filed{record: record, id: record.Label()}
	app, err := screening.Decode(o.completed(rest))
	f.app, f.err = app, batch.Place(err, n)
	switch {
	case o.fullIDs:
	case err != nil:
		f.shield(personsOfLine(rest))
	default:
		f.shield(persons(app.Parties.Or(nil)))
	}
	return f
}

// completed adds to an object what the options say and it does not, behind all else, so that what is there keeps its place.
func (o *options) completed(data []byte) []byte {
	var keys map[string]json.RawMessage
	end := bytes.LastIndexByte(data, '}')
	if json.Unmarshal(data, &keys) != nil || end < 0 {
		return data // the door says why not
	}
	text, comma := bytes.Clone(data[:end]), len(keys) > 0
	for _, u := range o.usual() {
		if _, said := keys[u[0]]; said || u[1] == "" {
			continue
		}
		if comma {
			text = append(text, ',')
		}
		value := strconv.Quote(u[1])
		if u[0] == "lag_days" {
			value = u[1]
		}
		text, comma = append(text, strconv.Quote(u[0])+":"+value...), true
	}
	return append(text, data[end:]...)
}

// group are the rows of one application: one a party.
type group struct {
	id   string
	rows []table.Row
	err  error // of one of them
}

// eachGroup reads a table with one row a party; rows with one number belong to one application, wherever they stand.
func (o *options) eachGroup(in io.Reader, yield func(filed) error) error {
	csv, err := table.NewCSV(in)
	if err != nil {
		return err
	}
	fields := screening.Door().Fields()
	columns := columnsOf(csv.Header(), fields, "parties[].")
	if err := known(csv.Header(), columns, fields, "application", "role"); err != nil {
		return err
	}
	groups, err := grouped(csv, columns, yield)
	if err != nil {
		return err
	}
	for i := range groups {
		f := o.applicationOf(&groups[i], columns, fields)
		if !o.fullIDs {
			f.shield(f.from.persons())
		}
		if err := yield(f); err != nil {
			return err
		}
	}
	return nil
}

// grouped gathers the rows by application. A row that cannot be told apart is yielded by itself.
func grouped(csv *table.CSV, columns []column, yield func(filed) error) ([]group, error) {
	var all []group
	at := map[string]int{}
	for {
		row, err := csv.Next()
		if errors.Is(err, io.EOF) {
			return all, nil
		}
		id := ""
		for i, c := range columns {
			if c.field == "application" && i < len(row.Cells) {
				id = strings.TrimSpace(row.Cells[i])
			}
		}
		var bad *door.InputError
		switch {
		case err != nil && !errors.As(err, &bad):
			return nil, err
		case id == "":
			if err == nil {
				err = &door.InputError{Problems: []door.Problem{{Path: "application", Line: row.Line, Code: door.Required, Text: rule.T("未填写申报编号", "the number of the application is missing"), Remedy: rule.T("同一申报的各方填同一编号", "give all parties of an application the same number")}}}
			}
			if err := yield(filed{record: batch.Record{Line: row.Line}, err: err}); err != nil {
				return nil, err
			}
			continue
		}
		i, seen := at[id]
		if !seen {
			i = len(all)
			at[id], all = i, append(all, group{id: id})
		}
		row.Cells = append([]string(nil), row.Cells...)
		all[i].rows = append(all[i].rows, row)
		if err != nil {
			all[i].err = err
		}
	}
}

// applicationOf makes an application of its rows: what concerns the whole is taken from the first row that says it.
func (o *options) applicationOf(g *group, columns []column, fields []door.Field) filed {
	f := filed{record: batch.Record{Line: g.rows[0].Line, IDs: []batch.ID{{Name: "application", Value: g.id}}}, id: g.id, err: g.err}
	if f.err != nil {
		return f
	}
	whole, said := map[string]bool{}, map[string]string{}
	for _, field := range fields {
		if !strings.Contains(field.Path, "[") {
			whole[field.Path] = true
		}
	}
	for n, row := range g.rows {
		for i, c := range columns {
			switch {
			case c.field == "application":
			case !whole[c.field]:
				f.from.put("parties["+strconv.Itoa(n)+"]."+c.field, c, row, i)
			case !f.from.has(c.field):
				f.from.put(c.field, c, row, i)
				said[c.field] = strings.TrimSpace(row.Cells[i])
			case strings.TrimSpace(row.Cells[i]) != "" && strings.TrimSpace(row.Cells[i]) != said[c.field]:
				f.err = unlike(c.field, place{row.Line, i + 1})
				return f
			}
		}
	}
	for _, u := range o.usual() {
		if !f.from.has(u[0]) && u[1] != "" {
			f.from.add(u[0], u[1], place{g.rows[0].Line, 0})
		}
	}
	var err error
	f.app, err = screening.Door().DecodeRecord(f.from.columns, f.from.values)
	f.err = f.from.placed(err, g.rows[0].Line)
	return f
}

// unlike says that two rows of one application say different things of the whole of it.
func unlike(field string, at place) error {
	return &door.InputError{Problems: []door.Problem{{Path: field, Line: at.line, Column: at.column, Code: door.Inconsistent, Text: rule.T("与同一申报前面一行不一致", "not what a row before says of the same application"),
		Remedy: rule.T("请核对；不同的事项、日期分别编号", "check it; number different matters and days apart")}}}
}
