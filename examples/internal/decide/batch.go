package decide

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/keji-rules/keji/examples/internal/batch"
	"github.com/keji-rules/keji/examples/internal/cli"
	"github.com/keji-rules/keji/examples/internal/fault"
	"github.com/keji-rules/keji/examples/internal/progress"
	"github.com/keji-rules/keji/examples/internal/schemes"
	"github.com/keji-rules/keji/examples/internal/table"
	"github.com/keji-rules/keji/rule"
)

// batch decides many applications from a table or lines of JSON.
func (o *options) batch(args []string) (int, error) {
	s, files, err := o.scheme(args, 1)
	if err != nil {
		return cli.BadInput, err
	}
	in, err := o.open(files)
	if err != nil {
		return cli.BadInput, err
	}
	defer in.Close()
	if !o.formatGiven && isWorkbook(o.out) {
		o.format = string(batch.AsXLSX)
	}
	if err := o.binary(); err != nil {
		return cli.BadInput, err
	}
	if err := apart(files, o.out, o.rejects); err != nil {
		return cli.BadInput, err
	}
	reader, done := progress.Reader(in, size(in), o.streams.Err, rule.T("判定中", "deciding").In(o.language()))
	tally, err := o.decideAll(s, reader)
	done()
	_, _ = o.notes.WriteTo(o.streams.Err)
	if err != nil {
		return cli.BadInput, err
	}
	fmt.Fprint(o.streams.Err, o.summary(tally))
	if tally.Rejected > 0 {
		return cli.BadInput, nil
	}
	return cli.OK, nil
}

// isWorkbook reports whether a file is to be a workbook by its name.
func isWorkbook(name string) bool { return strings.EqualFold(filepath.Ext(name), ".xlsx") }

// binary refuses to write a workbook on a terminal, or under a name that no program opens as one.
func (o *options) binary() error {
	workbook := o.format == string(batch.AsXLSX)
	switch {
	case workbook && o.out == "" && cli.Terminal(o.streams.Out):
		return fault.New(rule.T("工作簿不能显示在屏幕上", "a workbook cannot be shown on a screen"), rule.T("请加 -out 结果.xlsx", "add -out results.xlsx"))
	case workbook && o.out != "" && !isWorkbook(o.out), !workbook && isWorkbook(o.out):
		return fault.New(rule.T("-format "+o.format+" 与文件名 "+o.out+" 不符", "-format "+o.format+" does not fit the file name "+o.out), rule.T("工作簿的文件名以 .xlsx 结尾", "a workbook's name ends in .xlsx"))
	}
	return nil
}

// decideAll runs the batch and closes the files it made.
func (o *options) decideAll(s schemes.Scheme, in io.Reader) (batch.Tally, error) {
	var made made
	tally, err := batch.Run(batch.Job{
		Scheme: s, On: o.day, Form: batch.Form(o.in), Encoding: table.Encoding(o.encoding), IDs: o.ids(),
		Format: batch.Format(o.format), Lang: o.language(), In: in,
		Out: func() (io.Writer, error) {
			if o.out == "" {
				return o.streams.Out, nil
			}
			return made.create(o.out)
		},
		Rejects: func() (batch.Rejects, error) { return o.takeRejects(&made) },
	})
	return tally, errors.Join(err, made.close())
}

func (o *options) takeRejects(m *made) (batch.Rejects, error) {
	if o.rejects == "" {
		return batch.NewRejectsText(&o.notes, o.language()), nil
	}
	w, err := m.create(o.rejects)
	if err != nil {
		return nil, err
	}
	rejects, end, err := batch.NewRejectsFile(w, isWorkbook(o.rejects), o.language())
	m.end = append(m.end, end)
	return rejects, err
}

// ids are the columns that -id names; nil for the usual ones.
func (o *options) ids() []string {
	var names []string
	for name := range strings.SplitSeq(strings.ReplaceAll(o.columns, "，", ","), ",") {
		if name = strings.TrimSpace(name); name != "" {
			names = append(names, name)
		}
	}
	return names
}

// size is the number of bytes to come, -1 when that cannot be known.
func size(in io.Reader) int64 {
	if f, ok := in.(*os.File); ok {
		if info, err := f.Stat(); err == nil && info.Mode().IsRegular() {
			return info.Size()
		}
	}
	return -1
}

// notesOn says once what concerns all records.
func (o *options) notesOn(t batch.Tally) string {
	l, text := o.language(), ""
	if t.Unchecked > 0 {
		n := strconv.Itoa(t.Unchecked)
		late := batch.Unchecked(t.Checked)
		text += rule.T("注意："+late.ZH+"，涉及 "+n+" 份", "note: "+late.EN+", which concerns "+n+" record(s)").In(l) + "\n"
	}
	if !o.day.IsZero() {
		text += batch.AskedFor(o.day).In(l) + "\n"
	}
	return text
}

// summary counts how the records came out.
func (o *options) summary(t batch.Tally) string {
	l := o.language()
	line := func(zh, en string, n int) []string { return []string{rule.T(zh, en).In(l), strconv.Itoa(n)} }
	rows := [][]string{
		line("合计", "records", t.Total()),
		line("  符合", "  passed", t.Passed),
		line("  不符合", "  failed", t.Failed),
		line("  待定（资料不全或待判断）", "  undetermined", t.Undetermined),
		line("  退回（未判定）", "  rejected, not decided", t.Rejected),
	}
	if t.Encoding == table.GB18030 {
		rows = append(rows, []string{rule.T("输入编码", "encoding").In(l), "GB18030"})
	}
	text := table.Align(rows) + o.notesOn(t)
	if t.Rejected > 0 && o.rejects != "" {
		text += rule.T("退回原因见 ", "why records were rejected: ").In(l) + o.rejects + "\n"
	}
	return text
}
