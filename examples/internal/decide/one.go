package decide

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/keji-rules/keji/examples/internal/batch"
	"github.com/keji-rules/keji/examples/internal/cli"
	"github.com/keji-rules/keji/examples/internal/fault"
	"github.com/keji-rules/keji/examples/internal/schemes"
	"github.com/keji-rules/keji/examples/internal/table"
	"github.com/keji-rules/keji/rule"
)

// decideOne decides one application, or the embedded cases when no scheme is named.
func (o *options) decideOne(args []string) (int, error) {
	if err := o.fits(args); err != nil {
		return cli.BadInput, err
	}
	if len(args) == 0 {
		return o.decideCases()
	}
	if q, ok := schemes.Asked(args[0]); ok {
		return o.ask(q, args[1:])
	}
	s, files, err := o.scheme(args, 1)
	if err != nil {
		return cli.BadInput, err
	}
	data, err := o.read(files)
	if err != nil {
		return cli.BadInput, err
	}
	v, err := o.decide(s, data)
	if err != nil {
		return cli.BadInput, err
	}
	return cli.Status(v), nil
}

// decide decides and writes the answer in the format asked for.
func (o *options) decide(s schemes.Scheme, data []byte) (rule.Verdict, error) {
	judge, err := s.Judge(o.day)
	if err != nil {
		return rule.Undetermined, err
	}
	record, data := batch.Identify(s.Fields(), data)
	d, err := judge.JSON(data)
	if err != nil {
		return rule.Undetermined, err
	}
	gaps, err := judge.Gaps()
	if err != nil {
		return rule.Undetermined, err
	}
	text, err := o.written(answer{record, d, gaps, judge})
	if err != nil {
		return d.Verdict(), err
	}
	_, err = o.streams.Out.Write(text)
	return d.Verdict(), err
}

// answer is a decision with what can be said about it.
type answer struct {
	of    batch.Record
	d     rule.Decision
	gaps  []rule.Gap
	judge schemes.Judge
}

// written writes the answer in the format asked for.
func (o *options) written(a answer) ([]byte, error) {
	switch l := o.language(); o.format {
	case "full":
		return a.d.AppendFullText(o.above(a.of), l, a.gaps...), nil
	case "json":
		return append(a.d.AppendJSON(nil), '\n'), nil
	case "markdown":
		return []byte(a.d.Markdown(l, a.gaps...)), nil
	case "statement", "statement-html", "record":
		return o.stated(a)
	default:
		return a.d.AppendText(o.above(a.of), l, a.gaps...), nil
	}
}

// above is what stands above a text: whose application it is, and that the edition is not the one it picks itself.
func (o *options) above(r batch.Record) []byte {
	l, text := o.language(), ""
	if name := r.Label(); name != "" {
		text = rule.T("申请：", "Application: ").In(l) + name + "\n"
	}
	if !o.day.IsZero() {
		text += batch.AskedFor(o.day).In(l) + "\n"
	}
	return []byte(text)
}

// read reads the application whole: from a file, or from standard input.
func (o *options) read(files []string) ([]byte, error) {
	if err := tableNamed(files); err != nil {
		return nil, err
	}
	in, err := o.open(files)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	data, err := io.ReadAll(io.LimitReader(table.NewDecoder(in, table.Auto), table.MaxRecord+1))
	return data, err
}

// open opens the file, or standard input when there is none or it is called -.
func (o *options) open(files []string) (io.ReadCloser, error) {
	if len(files) > 0 && files[0] != "-" {
		f, err := os.Open(files[0])
		if err != nil {
			return nil, fault.File(files[0], err)
		}
		if info, err := f.Stat(); err == nil && info.IsDir() {
			return nil, errors.Join(fault.New(rule.T(files[0]+" 是文件夹", files[0]+" is a folder"), rule.T("请指明其中的文件", "name a file in it")), f.Close())
		}
		return f, nil
	}
	if cli.Terminal(o.streams.In) {
		fmt.Fprintln(o.streams.Err, rule.T("等待从键盘输入，输完按 Ctrl-D（Windows 按 Ctrl-Z 再回车）；也可在命令后面写上文件名",
			"waiting for input from the keyboard, ended by Ctrl-D (on Windows Ctrl-Z and Enter); or name a file").In(o.language()))
	}
	return io.NopCloser(o.streams.In), nil
}

// tableNamed refuses a table where one application is meant.
func tableNamed(files []string) error {
	if len(files) == 0 {
		return nil
	}
	switch ext := strings.ToLower(filepath.Ext(files[0])); ext {
	case ".csv", ".xlsx", ".jsonl", ".ndjson":
		return fault.New(rule.T(files[0]+" 是多份申请的表格", files[0]+" holds many applications"),
			rule.T("批量判定请用 decide batch 事项 "+files[0], "decide them with decide batch SCHEME "+files[0]))
	}
	return nil
}
