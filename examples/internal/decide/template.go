package decide

import (
	"errors"
	"fmt"
	"io"
	"math/big"
	"strconv"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/message"

	"github.com/keji-rules/keji/examples/internal/cli"
	"github.com/keji-rules/keji/examples/internal/schemes"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// template writes what to fill in: as JSON, as a table or workbook, or explained.
func (o *options) template(args []string) (_ int, err error) {
	s, err := o.form(args)
	if err != nil {
		return cli.BadInput, err
	}
	if !o.formatGiven && isWorkbook(o.out) {
		o.format = "xlsx"
	}
	if err := o.binary(); err != nil {
		return cli.BadInput, err
	}
	var made made
	defer func() { err = errors.Join(err, made.close()) }()
	out := o.streams.Out
	if o.out != "" {
		if out, err = made.create(o.out); err != nil {
			return cli.BadInput, err
		}
	}
	return cli.OK, o.writeTemplate(s, out)
}

func (o *options) writeTemplate(s schemes.Form, out io.Writer) error {
	switch o.format {
	case "csv":
		return o.tableTemplate(s, out)
	case "xlsx":
		return o.workbookTemplate(s, out)
	case "markdown":
		_, err := io.WriteString(out, o.explained(s))
		return err
	}
	_, err := out.Write(s.Template())
	return err
}

// explained lists every key with its title, type, bounds and help, as a Markdown table.
func (o *options) explained(s schemes.Form) string {
	l := o.language()
	var b strings.Builder
	fmt.Fprintf(&b, "## %s\n\n%s\n\n", s.Title().In(l), rule.T(
		"未填的项目按“未提供”处理，不等于 0 或“否”。模板中的列表均为空 `[]`；有内容的按说明栏的写法逐项填写，只填实际发生的。",
		"A key that is left out is not given, which is neither 0 nor no. The lists of the template are empty, `[]`; list what there is as the column help shows.").In(l))
	for i, cells := range explainedRows(s, l) {
		if i > 0 {
			cells[0] = "`" + cells[0] + "`"
		}
		row(&b, cells...)
		if i == 0 {
			row(&b, "---", "---", "---", "---", "---")
		}
	}
	return b.String()
}

// explainedRows are the rows of that table, the first one its header.
func explainedRows(s schemes.Form, l rule.Lang) [][]string {
	rows := [][]string{{rule.T("填报项", "key").In(l), rule.T("名称", "title").In(l), rule.T("类型", "type").In(l), rule.T("范围或取值", "bounds or choices").In(l), rule.T("说明", "help").In(l)}}
	for _, f := range s.Fields() {
		rows = append(rows, []string{f.Path, titleOf(f, l), typeOf(f, l), boundsOf(f, l), helpOf(f, writtenSo(s.Fields(), f), l)})
	}
	return rows
}

func row(b *strings.Builder, cells ...string) {
	for i, cell := range cells {
		cells[i] = strings.ReplaceAll(cell, "|", `\|`)
	}
	b.WriteString("| " + strings.Join(cells, " | ") + " |\n")
}

func titleOf(f door.Field, l rule.Lang) string {
	if f.Fact.Title.Whole() {
		return f.Fact.Title.In(l)
	}
	return "—"
}

func typeOf(f door.Field, l rule.Lang) string {
	if f.Kind == door.Boolean {
		return rule.T("是或否", "yes or no").In(l)
	}
	text := f.Kind.Title().In(l)
	if unit := strings.TrimSpace(f.Fact.Unit.Noun().In(l)); f.Declared && unit != "" && unit != text {
		text += rule.T("（"+unit+"）", " ("+unit+")").In(l)
	}
	return text
}

// boundsOf says what may be written.
func boundsOf(f door.Field, l rule.Lang) string {
	comma := rule.T("、", ", ").In(l)
	switch {
	case len(f.Choices) > 0:
		return strings.Join(f.Offers(l), comma)
	case f.Kind == door.Boolean:
		return "true" + comma + "false"
	case f.Kind == door.Date:
		return rule.T("如 2026-07-15", "such as 2026-07-15").In(l)
	case !f.Declared || f.Fact.Min.Cmp(f.Fact.Max) >= 0:
		return ""
	case f.Kind == door.Amount && f.Fact.Max == rule.AmountMax() && f.Fact.Min.Rat().Cmp(new(big.Rat).Neg(f.Fact.Max.Rat())) == 0:
		return rule.T("任意金额，可为负", "any amount, below zero as well").In(l)
	case f.Kind == door.Amount && f.Fact.Max == rule.AmountMax():
		return "≥ " + f.Fact.Min.String()
	}
	return span(f.Fact.Min, f.Fact.Max).In(l)
}

// span says between which numbers, both included, a figure lies.
func span(low, high rule.Number) rule.Text {
	zh, en := high.String(), high.String()
	if high.IsInt() && high.Num() >= million {
		zh, en = grouped(high.Num())
	}
	if !low.IsInt() { // a fraction such as 1/24 beside a tilde would be misread
		return rule.T("不小于 "+low.String()+"，不大于 "+zh, "from "+low.String()+" to "+en)
	}
	return rule.T(low.String()+"～"+zh, low.String()+" to "+en)
}

const million = 1_000_000

// grouped writes a large whole number as it is read: 1亿, 100,000,000.
func grouped(n int64) (zh, en string) {
	zh, en = strconv.FormatInt(n, 10), message.NewPrinter(language.English).Sprint(n)
	for _, u := range []struct {
		of   int64
		name string
	}{{10_000, "万"}, {100 * million, "亿"}} {
		if n%u.of == 0 {
			zh = strconv.FormatInt(n/u.of, 10) + u.name
		}
	}
	return zh, en
}

// helpOf says what else to know; written is an example, which may be empty.
func helpOf(f door.Field, written string, l rule.Lang) string {
	var parts []string
	if f.Required {
		parts = append(parts, rule.T("必填", "required").In(l))
	}
	if f.Fact.Within != "" {
		parts = append(parts, rule.T("不超过 `"+f.Fact.Within+"`", "at most `"+f.Fact.Within+"`").In(l))
	}
	if f.Fact.Judged {
		parts = append(parts, rule.T("由专家或主管部门判断", "an expert or the authority decides").In(l))
	}
	if f.Fact.Help.Whole() {
		parts = append(parts, f.Fact.Help.In(l))
	}
	if written != "" {
		parts = append(parts, rule.T("写法如 "+written, "written as "+written).In(l))
	}
	return strings.Join(parts, rule.T("；", "; ").In(l))
}
