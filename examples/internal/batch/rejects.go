package batch

import (
	"fmt"
	"io"
	"strconv"

	"github.com/keji-rules/keji/examples/internal/table"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// rejectsFile writes one row a problem.
type rejectsFile struct {
	w    table.Rows
	lang rule.Lang
}

// NewRejectsFile writes rejects for a spreadsheet: as CSV, every record of which is written out at once, so that the file
// can be read while the batch goes on, or as a workbook, which the function returned completes in the end.
func NewRejectsFile(w io.Writer, workbook bool, l rule.Lang) (Rejects, func() error, error) {
	out, err := tableWriter(w, workbook, rule.T("退回", "rejects").In(l))
	if err != nil {
		return nil, nil, err
	}
	r := &rejectsFile{out, l}
	return r, out.Close, r.row(rule.T("行号", "line").In(l), rule.T("列号", "column").In(l), rule.T("栏目", "field").In(l),
		rule.T("标识", "id").In(l), rule.T("问题", "problem").In(l), rule.T("处理办法", "remedy").In(l), rule.T("代码", "code").In(l))
}

func (f *rejectsFile) Put(r Record, e *door.InputError) error {
	for _, p := range e.Problems {
		column := ""
		if p.Column > 0 {
			column = strconv.Itoa(p.Column)
		}
		if err := f.row(strconv.Itoa(p.Line), column, f.w.Cell(p.Path), f.w.Cell(r.Label()),
			p.Text.In(f.lang), p.Remedy.In(f.lang), string(p.Code)); err != nil {
			return err
		}
	}
	if e.More == 0 {
		return nil
	}
	more := rule.T(fmt.Sprintf("另有 %d 处问题未列出", e.More), fmt.Sprintf("and %d more", e.More)).In(f.lang)
	return f.row(strconv.Itoa(r.Line), "", "", f.w.Cell(r.Label()), more, "", "")
}

func (f *rejectsFile) row(cells ...string) error {
	if err := f.w.Row(cells...); err != nil {
		return err
	}
	return f.w.Flush()
}

// Label names the record by what its identifiers say, fit for a terminal; empty when they say nothing.
func (r Record) Label() string {
	text := ""
	for _, id := range r.IDs {
		if id.Value == "" {
			continue
		}
		if text != "" {
			text += " "
		}
		text += Shown(id.Value)
	}
	return text
}

// rejectsText shows the first rejects to whoever sits there.
type rejectsText struct {
	w    io.Writer
	lang rule.Lang
	left int
}

const shownRejects = 20

// NewRejectsText writes the first few rejects for people and says how to get them all.
func NewRejectsText(w io.Writer, l rule.Lang) Rejects { return &rejectsText{w, l, shownRejects} }

func (t *rejectsText) Put(r Record, e *door.InputError) error {
	if t.left--; t.left < 0 {
		return nil
	}
	fmt.Fprintln(t.w, r.Heading(t.lang))
	for _, p := range e.Problems {
		fmt.Fprintf(t.w, "   %s\n", problem(p, t.lang))
	}
	if e.More > 0 {
		fmt.Fprintln(t.w, rule.T(fmt.Sprintf("   另有 %d 处问题", e.More), fmt.Sprintf("   and %d more", e.More)).In(t.lang))
	}
	if t.left == 0 {
		fmt.Fprintln(t.w, rule.T("其余退回记录不再逐条显示；用 -rejects 文件 保存全部", "further rejects are not shown; -rejects FILE keeps them all").In(t.lang))
	}
	return nil // a message that nobody can see stops no batch
}

func problem(p door.Problem, l rule.Lang) string {
	text := p.Text.In(l)
	switch {
	case p.Path != "" && p.Column > 0:
		text = rule.T(fmt.Sprintf("%s（第 %d 列）：", p.Path, p.Column), fmt.Sprintf("%s (column %d): ", p.Path, p.Column)).In(l) + text
	case p.Path != "":
		text = p.Path + rule.T("：", ": ").In(l) + text
	}
	if p.Remedy.Whole() {
		text += rule.T("。", ". ").In(l) + p.Remedy.In(l)
	}
	return text
}
