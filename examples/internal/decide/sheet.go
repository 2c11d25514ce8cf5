package decide

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/keji-rules/keji/examples/internal/schemes"
	"github.com/keji-rules/keji/examples/internal/table"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// tableTemplate writes a table to fill in: the header, a row of explanations that a batch passes over, and the template
// as a row of its own. The table decides as it is.
func (o *options) tableTemplate(s schemes.Form, out io.Writer) error {
	w, err := table.NewWriter(out)
	if err != nil {
		return err
	}
	all, err := o.formColumns(s)
	if err != nil {
		return err
	}
	var header, titles, cells []string
	for _, c := range all {
		header, titles, cells = append(header, c.Name), append(titles, c.Title), append(cells, c.Sample)
	}
	for _, row := range [][]string{header, titles, cells} {
		if err := w.Row(row...); err != nil {
			return err
		}
	}
	return w.Flush()
}

// workbookTemplate writes the same as a workbook, with a sheet that explains every column.
func (o *options) workbookTemplate(s schemes.Form, out io.Writer) error {
	all, err := o.formColumns(s)
	if err != nil {
		return err
	}
	l := o.language()
	form := &table.Form{Sheet: rule.T("申请表", "applications").In(l), NotesSheet: rule.T("填报说明", "what to fill in").In(l), Columns: all, Notes: explainedRows(s, l)}
	return form.Write(out)
}

// formColumns are the columns that identify a row, and those of the facts.
func (o *options) formColumns(s schemes.Form) ([]table.FormColumn, error) {
	var sample any
	numbers := json.NewDecoder(bytes.NewReader(s.Template()))
	numbers.UseNumber() // as they are written
	if err := numbers.Decode(&sample); err != nil {
		return nil, err
	}
	l := o.language()
	all := []table.FormColumn{
		{Name: "id", Title: rule.T(table.RemarkZH, table.RemarkEN).In(l), Sample: "1"},
		{Name: "name", Title: rule.T("企业名称", "name of the enterprise").In(l), Sample: rule.T("示例企业（请改为实际数据）", "sample, to be replaced").In(l)},
	}
	for _, c := range columns(s.Fields(), sample) {
		all = append(all, table.FormColumn{Name: c.path, Title: c.title(l), Sample: c.cell(l), Choices: c.choices(l), Number: c.number()})
	}
	return all, nil
}

// column is one column of the table and what the sample has in it.
type column struct {
	path  string
	field door.Field
	value any
}

// columns are the places of an application that a table can hold: of every list the first item, with a column for the
// list itself, in which [] says that there is none.
func columns(fields []door.Field, sample any) []column {
	var all []column
	for _, f := range fields {
		if f.Kind != door.Object {
			path := strings.ReplaceAll(f.Path, "[]", "[0]")
			all = append(all, column{path, f, at(sample, path)})
		}
	}
	return all
}

// at follows a path such as awards[0].rank through decoded JSON; nil where it leads nowhere.
func at(value any, path string) any {
	for step := range strings.SplitSeq(path, ".") {
		key, inList := strings.CutSuffix(step, "[0]")
		object, _ := value.(map[string]any)
		value = object[key]
		if list, ok := value.([]any); inList && ok && len(list) > 0 {
			value = list[0]
		} else if inList {
			return nil
		}
	}
	return value
}

func (c column) title(l rule.Lang) string {
	text := c.path
	if c.field.Fact.Title.Whole() {
		text = c.field.Fact.Title.In(l)
	}
	switch {
	case len(c.field.Choices) > 0:
		text += rule.T("：", ": ").In(l) + strings.Join(c.field.Offers(l), rule.T("、", ", ").In(l))
	case c.field.Kind == door.List:
		text += rule.T("（没有的填 [] 或 无，有的留空并填后面各栏）", " ([] for none; else leave empty and fill in the columns after it)").In(l)
	case c.field.Kind == door.Boolean:
		text += rule.T("（是、否）", " (true, false)").In(l)
	case c.field.Kind == door.Date:
		text += rule.T("（如 2026-07-15）", " (such as 2026-07-15)").In(l)
	case c.field.Kind == door.Amount:
		text += rule.T("（元）", " (yuan)").In(l)
	}
	return text
}

// choices are what may be written, where that is a list.
func (c column) choices(l rule.Lang) []string {
	if c.field.Kind == door.Boolean && l == rule.ZH {
		return []string{"是", "否"}
	}
	if c.field.Kind == door.Boolean {
		return []string{"true", "false"}
	}
	return c.field.Choices
}

// number reports whether the sample is written as a number.
func (c column) number() bool {
	return c.field.Kind == door.Amount || c.field.Kind == door.Integer || c.field.Kind == door.Number
}

// cell writes the sample's value as a cell.
func (c column) cell(l rule.Lang) string {
	switch v := c.value.(type) {
	case nil:
		return ""
	case bool:
		if l == rule.EN {
			return fmt.Sprint(v)
		}
		if v {
			return "是"
		}
		return "否"
	case []any:
		if len(v) == 0 {
			return "[]"
		}
		return ""
	default:
		return fmt.Sprint(v)
	}
}
