package decide

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"github.com/keji-rules/keji/examples/internal/batch"
	"github.com/keji-rules/keji/examples/internal/cli"
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
	return batch.NewRejectsFile(w, o.language())
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
