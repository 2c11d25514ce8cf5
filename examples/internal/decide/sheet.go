package decide

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/keji-rules/keji/examples/internal/schemes"
	"github.com/keji-rules/keji/examples/internal/table"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// tableTemplate writes a table to fill in: the header, a row of explanations that a batch passes over, and the template
// as a row of its own. The table decides as it is.
func (o *options) tableTemplate(s schemes.Form) error {
	l := o.language()
	w, err := table.NewWriter(o.streams.Out)
	if err != nil {
		return err
	}
	var sample any
	numbers := json.NewDecoder(bytes.NewReader(s.Template()))
	numbers.UseNumber() // as they are written
	if err := numbers.Decode(&sample); err != nil {
		return err
	}
	header := []string{"id", "name"}
	titles := []string{rule.T(table.RemarkZH, table.RemarkEN).In(l), rule.T("企业名称", "name of the enterprise").In(l)}
	cells := []string{"1", rule.T("示例企业（请改为实际数据）", "sample, to be replaced").In(l)}
	for _, c := range columns(s.Fields(), sample) {
		header, titles, cells = append(header, c.path), append(titles, c.title(l)), append(cells, c.cell(l))
	}
	for _, row := range [][]string{header, titles, cells} {
		if err := w.Row(row...); err != nil {
			return err
		}
	}
	return w.Flush()
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
		text += rule.T("（"+strings.Join(c.field.Choices, "、")+"）", " ("+strings.Join(c.field.Choices, ", ")+")").In(l)
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
