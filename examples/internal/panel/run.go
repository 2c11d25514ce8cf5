// Package panel is the program of the same name: from a pool of experts and a list of applications to review panels, with every
// recusal explained, by a draw that anybody can replay.
package panel

import (
	"bufio"
	_ "embed"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/keji-rules/keji/examples/internal/batch"
	"github.com/keji-rules/keji/examples/internal/cli"
	"github.com/keji-rules/keji/examples/internal/fault"
	"github.com/keji-rules/keji/examples/internal/progress"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/reviewer/panel"
)

var (
	//go:embed help.zh.txt
	helpZH string
	//go:embed help.en.txt
	helpEN string
)

// options are what the command line says.
type options struct {
	lang, format, experts, applications, seed, day, gone, rejects string
	direct, ground, reason, by, document                          string
	group, perYear, perPlan, spares                               int
	names                                                         bool
	on                                                            rule.Date
}

// Run runs the program and returns its exit status: 0 when every panel was drawn, 1 when one could not be, 2 when the input is at
// fault or lines were rejected.
func Run(args []string, s cli.Streams) int {
	out := bufio.NewWriter(s.Out)
	status, err := run(args, out, s.Err)
	if err = errors.Join(err, out.Flush()); err != nil {
		cli.Complain(s.Err, cli.Lang(args), err)
		return cli.BadInput
	}
	return status
}

const (
	defaultSeed = "2026-07-15"
	mostSpares  = 15
)

func run(args []string, out, errs io.Writer) (int, error) {
	o := options{}
	set := flag.NewFlagSet("panel", flag.ContinueOnError)
	set.StringVar(&o.lang, "lang", string(rule.ZH), "")
	set.StringVar(&o.format, "format", "text", "")
	set.StringVar(&o.experts, "experts", "", "")
	set.StringVar(&o.applications, "applications", "", "")
	set.StringVar(&o.seed, "seed", defaultSeed, "")
	set.StringVar(&o.day, "on", "", "")
	set.StringVar(&o.gone, "gone", "", "")
	set.StringVar(&o.rejects, "rejects", "", "")
	set.StringVar(&o.direct, "direct", "", "")
	set.StringVar(&o.ground, "ground", "", "")
	set.StringVar(&o.reason, "reason", "", "")
	set.StringVar(&o.by, "by", "", "")
	set.StringVar(&o.document, "document", "", "")
	set.IntVar(&o.spares, "spares", 2, "")
	set.IntVar(&o.group, "group", 8, "")
	set.IntVar(&o.perYear, "per-year", -1, "")
	set.IntVar(&o.perPlan, "per-plan", 2, "")
	set.BoolVar(&o.names, "names", false, "")
	rest, err := cli.Parse(set, args)
	switch {
	case errors.Is(err, flag.ErrHelp) || err == nil && len(rest) == 1 && rest[0] == "help":
		_, err = io.WriteString(out, rule.T(helpZH, helpEN).In(cli.Lang(args)))
		return cli.OK, err
	case err == nil && len(rest) == 2 && rest[0] == "sample" && (rest[1] == "experts" || rest[1] == "applications"):
		return cli.OK, writeSample(out, rest[1])
	}
	if err := errors.Join(err, o.check(rest)); err != nil {
		return cli.BadInput, err
	}
	return o.answer(out, errs)
}

// check refuses options that mean nothing, and fills in what the law says.
func (o *options) check(rest []string) error {
	help := rule.T("用 panel help 查看写法", "see panel help")
	err := errors.Join(cli.OneOf("lang", o.lang, "zh", "en"), cli.OneOf("format", o.format, "text", "markdown", "html", "json", "csv"))
	switch {
	case len(rest) > 0:
		return errors.Join(err, fault.New(rule.T("多余的参数 "+rest[0], "one argument too many: "+rest[0]), help))
	case (o.experts == "") != (o.applications == ""):
		return errors.Join(err, fault.New(rule.T("-experts 和 -applications 须同时给出", "-experts and -applications go together"), help))
	case o.spares < 0 || o.spares > mostSpares:
		return errors.Join(err, fault.New(rule.T("-spares 应为0至15", "-spares is 0 to 15"), help))
	case o.group < 1 || o.perPlan < 1 || o.perYear < -1 || o.perYear == 0:
		return errors.Join(err, fault.New(rule.T("-group、-per-plan、-per-year 应为正整数", "-group, -per-plan and -per-year are positive numbers"), help))
	case o.seed == "":
		return errors.Join(err, fault.New(rule.T("-seed 不能为空", "-seed must not be empty"), help))
	}
	return errors.Join(err, o.date())
}

// date reads the day of the choice, and takes the yearly limit of the edition in force on it.
func (o *options) date() (err error) {
	o.on = sampleDay
	if o.day != "" {
		if o.on, err = rule.ParseDate(o.day); err != nil {
			return fault.New(rule.T("选项 -on 不是日期："+o.day, "-on is no date: "+o.day), rule.T("写作 2026-07-15", "write 2026-07-15"))
		}
	}
	law, err := panel.Editions().On(o.on)
	if err != nil {
		return err
	}
	if o.perYear < 0 {
		o.perYear = int(law.Policy.PerYear.Value.Num())
	}
	return nil
}

func (o *options) answer(out, errs io.Writer) (int, error) {
	l := rule.Lang(o.lang)
	s := &session{o: o, byID: map[string]*expert{}}
	r := &rejects{to: batch.NewRejectsText(errs, l)}
	apps, done, err := s.input(r)
	if err = errors.Join(err, done()); err != nil {
		return cli.BadInput, err
	}
	for i := range s.experts {
		s.byID[s.experts[i].ID] = &s.experts[i]
	}
	s.groups = grouped(apps, o.group)
	if len(s.groups) == 0 {
		return cli.BadInput, fault.New(rule.T("没有可用的项目", "there is no application to draw for"), rule.T("请核对 -applications 文件", "check the file after -applications"))
	}
	tick, end := progress.Count(len(apps), errs, rule.T("已核查回避", "screened").In(l))
	err = s.draw(tick)
	end()
	if err == nil {
		err = s.write(out, r.count)
	}
	switch {
	case err != nil || r.count > 0:
		return cli.BadInput, err
	case s.blocked():
		return cli.Failed, nil
	}
	return cli.OK, nil
}

func (s *session) blocked() bool {
	for _, g := range s.groups {
		if len(g.members) == 0 {
			return true
		}
	}
	return false
}

// input reads both files, or makes the sample; the function returned completes the file of rejects.
func (s *session) input(r *rejects) (apps []application, done func() error, err error) {
	done = func() error { return nil }
	if s.o.experts == "" {
		s.experts, apps = sample()
		return apps, done, nil
	}
	if s.o.rejects != "" {
		if done, err = s.rejectsTo(r); err != nil {
			return nil, func() error { return nil }, err
		}
	}
	if s.experts, err = read(s.o.experts, experts, func(e *expert) string { return e.ID }, r); err != nil {
		return nil, done, err
	}
	apps, err = read(s.o.applications, applications, func(a *application) string { return a.ID }, r)
	return apps, done, err
}

func (s *session) rejectsTo(r *rejects) (func() error, error) {
	for _, read := range []string{s.o.experts, s.o.applications} {
		if same(s.o.rejects, read) {
			return nil, fault.New(rule.T("-rejects 会覆盖正在读取的文件 "+read, "-rejects would overwrite a file that is read: "+read), rule.T("请换一个文件名", "name another file"))
		}
	}
	f, err := os.Create(s.o.rejects)
	if err != nil {
		return nil, fault.Output(s.o.rejects, err)
	}
	to, end, err := batch.NewRejectsFile(f, strings.EqualFold(filepath.Ext(s.o.rejects), ".xlsx"), rule.Lang(s.o.lang))
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	r.to = to
	return func() error { return errors.Join(end(), f.Close()) }, nil
}

// same reports whether two names are those of one file that is there.
func same(a, b string) bool {
	x, err := os.Stat(a)
	y, none := os.Stat(b)
	return err == nil && none == nil && os.SameFile(x, y)
}
