// Package fundround is the program of the same name: one call of a municipal plan from applications to money.
package fundround

import (
	"bufio"
	_ "embed"
	"errors"
	"flag"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/keji-rules/keji/examples/internal/cli"
	"github.com/keji-rules/keji/examples/internal/fault"
	"github.com/keji-rules/keji/rule"
)

var (
	//go:embed help.zh.txt
	helpZH string
	//go:embed help.en.txt
	helpEN string
)

// options are what the command line says.
type options struct{ lang, format, out, dir string }

// Run runs the program and returns its exit status.
func Run(args []string, s cli.Streams) int {
	out := bufio.NewWriter(s.Out)
	if err := errors.Join(run(args, out), out.Flush()); err != nil {
		cli.Complain(s.Err, cli.Lang(args), err)
		return cli.BadInput
	}
	return cli.OK
}

func run(args []string, out io.Writer) error {
	var o options
	set := flag.NewFlagSet("fundround", flag.ContinueOnError)
	set.StringVar(&o.lang, "lang", string(rule.ZH), "")
	set.StringVar(&o.format, "format", "text", "")
	set.StringVar(&o.out, "out", "", "")
	rest, err := cli.Parse(set, args)
	if errors.Is(err, flag.ErrHelp) || err == nil && len(rest) == 1 && rest[0] == "help" {
		_, err := io.WriteString(out, rule.T(helpZH, helpEN).In(cli.Lang(args)))
		return err
	}
	if err := errors.Join(err, o.check(rest)); err != nil {
		return err
	}
	s, err := o.study()
	if err != nil {
		return err
	}
	if o.out != "" {
		return o.save(s, out)
	}
	return o.write(s, o.format, out)
}

func (o *options) check(rest []string) error {
	if len(rest) > 1 {
		return fault.New(rule.T("多余的参数 "+rest[1], "one argument too many: "+rest[1]), rule.T("用 fundround help 查看写法", "see fundround help"))
	}
	if len(rest) == 1 {
		o.dir = rest[0]
	}
	return errors.Join(cli.OneOf("lang", o.lang, "zh", "en"), cli.OneOf("format", o.format, "text", "markdown", "html", "csv", "json"))
}

// study reads the folder, or the built-in round, and computes it.
func (o *options) study() (*study, error) {
	dir, err := fs.Sub(invented, "round")
	if o.dir != "" {
		dir = os.DirFS(o.dir)
	}
	if err != nil {
		return nil, err
	}
	r, f := read(dir)
	computed := compute(r, f)
	return computed, f.err()
}

// write writes the plan in one format.
func (o *options) write(s *study, format string, out io.Writer) error {
	l := rule.Lang(o.lang)
	text := ""
	switch format {
	case "html":
		return s.report(l, o.dir == "").WriteHTML(out)
	case "csv":
		return s.writeCSV(out, l)
	case "json":
		return s.writeJSON(out)
	case "markdown":
		text = s.report(l, o.dir == "").Markdown()
	default:
		text = s.report(l, o.dir == "").Text()
	}
	_, err := io.WriteString(out, text)
	return err
}

// saved are the files that -out writes.
var saved = []struct{ name, format string }{{"plan.txt", "text"}, {"plan.html", "html"}, {"plan.csv", "csv"}, {"plan.json", "json"}}

// save writes the plan in every format into a folder.
func (o *options) save(s *study, out io.Writer) error {
	for _, x := range saved {
		name := filepath.Join(o.out, x.name)
		f, err := os.Create(name)
		if err != nil {
			return fault.Output(name, err)
		}
		w := bufio.NewWriter(f)
		if err := errors.Join(o.write(s, x.format, w), w.Flush(), f.Close()); err != nil {
			return fault.Output(name, err)
		}
		if _, err := io.WriteString(out, rule.T("已写入 ", "wrote ").In(rule.Lang(o.lang))+name+"\n"); err != nil {
			return err
		}
	}
	return nil
}
