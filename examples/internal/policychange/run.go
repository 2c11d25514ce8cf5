// Package policychange is the program of the same name: whom a change of the law would touch, which way, and by which
// clause, over a population of enterprises.
package policychange

import (
	"bufio"
	"context"
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path"
	"strings"

	"github.com/keji-rules/keji/examples/internal/cli"
	"github.com/keji-rules/keji/examples/internal/fault"
	"github.com/keji-rules/keji/examples/internal/population"
	"github.com/keji-rules/keji/examples/internal/progress"
	"github.com/keji-rules/keji/examples/internal/table"
	"github.com/keji-rules/keji/rule"
)

var (
	//go:embed help.zh.txt
	helpZH string
	//go:embed help.en.txt
	helpEN string
)

// options are what the command line says.
type options struct {
	lang, format, scheme, reform, population, groups, flips string
	n, workers                                              int
	seed                                                    uint64
	figures                                                 bool
}

// Run runs the program and returns its exit status.
func Run(args []string, s cli.Streams) int {
	out := bufio.NewWriter(s.Out)
	if err := errors.Join(run(args, s, out), out.Flush()); err != nil {
		cli.Complain(s.Err, cli.Lang(args), err)
		return cli.BadInput
	}
	return cli.OK
}

func run(args []string, s cli.Streams, out io.Writer) error {
	var o options
	set := flag.NewFlagSet("policychange", flag.ContinueOnError)
	set.StringVar(&o.lang, "lang", string(rule.ZH), "")
	set.StringVar(&o.format, "format", "text", "")
	set.StringVar(&o.scheme, "scheme", "", "")
	set.StringVar(&o.reform, "reform", "", "")
	set.StringVar(&o.population, "population", "", "")
	set.StringVar(&o.groups, "groups", "", "")
	set.StringVar(&o.flips, "flips", "", "")
	set.IntVar(&o.n, "n", population.Size, "")
	set.IntVar(&o.workers, "workers", 1, "")
	set.Uint64Var(&o.seed, "seed", population.Seed, "")
	set.BoolVar(&o.figures, "figures", false, "")
	rest, err := cli.Parse(set, args)
	if errors.Is(err, flag.ErrHelp) || err == nil && len(rest) == 1 && rest[0] == "help" {
		_, err := io.WriteString(out, rule.T(helpZH, helpEN).In(cli.Lang(args)))
		return err
	}
	if err := errors.Join(err, o.check(rest)); err != nil {
		return err
	}
	return o.answer(s, out)
}

const mostFirms = 10_000_000

func (o *options) check(rest []string) error {
	var err error
	switch {
	case len(rest) > 0:
		err = fault.New(rule.T("多余的参数 "+rest[0], "one argument too many: "+rest[0]), rule.T("用 policychange help 查看写法", "see policychange help"))
	case o.n < 1 || o.n > mostFirms:
		err = fault.New(rule.T("选项 -n 应为 1 至 10000000", "-n must be from 1 to 10000000"), rule.T("例如 -n 20000", "such as -n 20000"))
	case o.workers < -1 || o.workers > 64:
		err = fault.New(rule.T("选项 -workers 应为 1 至 64，或 -1（全部处理器）", "-workers must be from 1 to 64, or -1 for all processors"), rule.T("例如 -workers 2", "such as -workers 2"))
	case o.population == "" && o.groups != "":
		err = fault.New(rule.T("选项 -groups 只用于 -population 指定的文件", "-groups is for a file named by -population"), rule.T("内置样本按县区、行业、规模分组", "the built-in firms are grouped by county, industry and size"))
	}
	return errors.Join(cli.OneOf("lang", o.lang, "zh", "en"), cli.OneOf("format", o.format, "text", "json", "markdown", "html"), err)
}

// answer studies the change and writes the report.
func (o *options) answer(s cli.Streams, out io.Writer) (err error) {
	if o.scheme == "" {
		o.scheme = kinds()[0].name()
	}
	k, err := kindNamed(o.scheme)
	if err != nil {
		return err
	}
	if o.figures {
		return o.list(k, out)
	}
	if o.reform == "" {
		o.reform = k.named()[0]
	}
	in, done, err := o.source(s)
	if err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	found, err := k.run(ctx, o, in)
	stop()
	err = errors.Join(err, done())
	if err != nil {
		return err
	}
	for _, w := range found.warnings {
		l := rule.Lang(o.lang)
		fmt.Fprintf(s.Err, "%s%s\n", rule.T("注意：", "note: ").In(l), w.Text(l))
	}
	return o.write(found, out)
}

// source opens the population; the function returned closes it and takes the bar away.
func (o *options) source(s cli.Streams) (source, func() error, error) {
	l := rule.Lang(o.lang)
	if o.population == "" {
		tick, done := progress.Count(o.n, s.Err, rule.T("已测算", "decided").In(l))
		return source{dimensions: population.Dimensions(), tick: tick}, func() error { done(); return nil }, nil
	}
	f, size, err := o.open(s.In)
	if err != nil {
		return source{}, nil, err
	}
	reader, done := progress.Reader(f, size, s.Err, rule.T("测算中", "deciding").In(l))
	in := source{file: reader, tick: func() {}, lang: l}
	for name := range strings.SplitSeq(strings.ReplaceAll(o.groups, "，", ","), ",") {
		if name = strings.TrimSpace(name); name != "" {
			in.groups, in.dimensions = append(in.groups, name), append(in.dimensions, rule.T(name, name))
		}
	}
	return in, func() error { done(); return f.Close() }, nil
}

// open opens the file of firms, or takes standard input; the size is -1 where it is not known.
func (o *options) open(in io.Reader) (io.ReadCloser, int64, error) {
	if o.population == "-" {
		return io.NopCloser(in), -1, nil
	}
	f, err := os.Open(o.population)
	if err != nil {
		return nil, 0, fault.File(o.population, err)
	}
	if info, err := f.Stat(); err == nil {
		return f, info.Size(), nil
	}
	return f, -1, nil
}

const mostReform = 1 << 20 // bytes of a file

// reformFile reads a named change, or a file.
func (o *options) reformFile(k kind) ([]byte, error) {
	if data, err := reforms.ReadFile(path.Join("reforms", k.name()+"-"+o.reform+".json")); err == nil {
		return data, nil
	}
	if !strings.ContainsAny(o.reform, "./\\") {
		list := strings.Join(k.named(), " ")
		f := fault.New(rule.T("没有名为 "+o.reform+" 的内置方案", "there is no built-in change "+o.reform), rule.T("可用的方案："+list+"；自己的方案写文件名，如 方案.json", "changes: "+list+"; or name a file, such as change.json"))
		if guess := cli.Nearest(o.reform, k.named()); guess != "" {
			f.Remedy = rule.T("是否应为 "+guess+"？可用的方案："+list, "did you mean "+guess+"? changes: "+list)
		}
		return nil, f
	}
	f, err := os.Open(o.reform)
	if err != nil {
		return nil, fault.File(o.reform, err)
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(table.NewDecoder(f, table.Auto), mostReform))
}

// list prints every number that a reform can change.
func (o *options) list(k kind, out io.Writer) error {
	l := rule.Lang(o.lang)
	rows := [][]string{{rule.T("路径", "path").In(l), rule.T("现值", "value").In(l), rule.T("名称", "title").In(l)}}
	for _, f := range k.figures() {
		rows = append(rows, []string{f.Path, f.Value.Text(l), f.Title.In(l)})
	}
	_, err := io.WriteString(out, table.Align(rows))
	return err
}
