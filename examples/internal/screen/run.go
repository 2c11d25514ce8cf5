// Package screen is the program of the same name: who of a list of applications stands on a register of dishonesty, until when,
// through whom, and what follows.
package screen

import (
	"bufio"
	"embed"
	"errors"
	"flag"
	"io"
	"os"

	"github.com/keji-rules/keji/examples/internal/cli"
	"github.com/keji-rules/keji/examples/internal/fault"
	"github.com/keji-rules/keji/integrity/register"
	"github.com/keji-rules/keji/integrity/screening"
	"github.com/keji-rules/keji/rule"
)

//go:embed help.zh.txt help.en.txt sample
var files embed.FS

// options are what the command line says.
type options struct {
	lang, format, register, applications, asOf, rejects string
	on, purpose, profile, stage, place                  string // of applications that do not say so
	lag                                                 int
	audit, fullIDs                                      bool
	day                                                 rule.Date // asOf, as a day
}

// sampleDay is the day of the sample register and of the sample applications.
const sampleDay = "2026-11-22"

// Run runs the program and returns its exit status.
func Run(args []string, s cli.Streams) int {
	out := bufio.NewWriter(s.Out)
	rejected, err := run(args, out, s)
	if err = errors.Join(err, out.Flush()); err != nil {
		cli.Complain(s.Err, cli.Lang(args), err)
		return cli.BadInput
	}
	if rejected > 0 {
		return cli.BadInput
	}
	return cli.OK
}

func run(args []string, out io.Writer, s cli.Streams) (rejected int, err error) {
	var o options
	set := flag.NewFlagSet("screen", flag.ContinueOnError)
	set.StringVar(&o.lang, "lang", string(rule.ZH), "")
	set.StringVar(&o.format, "format", "text", "")
	set.StringVar(&o.register, "register", "", "")
	set.StringVar(&o.applications, "applications", "", "")
	set.StringVar(&o.asOf, "as-of", "", "")
	set.StringVar(&o.rejects, "rejects", "", "")
	set.StringVar(&o.on, "on", "", "")
	set.StringVar(&o.purpose, "purpose", string(screening.Project), "")
	set.StringVar(&o.profile, "profile", string(screening.National), "")
	set.StringVar(&o.stage, "stage", string(screening.Filing), "")
	set.StringVar(&o.place, "jurisdiction", "", "")
	set.IntVar(&o.lag, "lag", 0, "")
	set.BoolVar(&o.audit, "audit", false, "")
	set.BoolVar(&o.fullIDs, "full-ids", false, "")
	rest, err := cli.Parse(set, args)
	if errors.Is(err, flag.ErrHelp) || err == nil && len(rest) == 1 && rest[0] == "help" {
		help, err := files.ReadFile("help." + string(cli.Lang(args)) + ".txt")
		_, wrong := out.Write(help)
		return 0, errors.Join(err, wrong)
	}
	if err := errors.Join(err, o.check(rest)); err != nil {
		return 0, err
	}
	return o.screen(out, s)
}

func (o *options) check(rest []string) error {
	var err error
	switch {
	case len(rest) > 0:
		err = fault.New(rule.T("多余的参数 "+rest[0], "one argument too many: "+rest[0]), rule.T("用 screen help 查看写法", "see screen help"))
	case o.lag < 0 || o.lag > 3650:
		err = fault.New(rule.T("选项 -lag 应为 0 至 3650", "-lag must be from 0 to 3650"), rule.T("例如 -lag 7", "such as -lag 7"))
	case (o.register == "") != (o.applications == ""):
		err = fault.New(rule.T("-register 和 -applications 须同时指定", "-register and -applications go together"), rule.T("都不指定则使用内置样例", "without both, the built-in sample is screened"))
	case o.register != "" && o.asOf == "":
		err = fault.New(rule.T("未说明登记册截至哪一日", "the day of the register is not given"), rule.T("请用 -as-of 指定，如 -as-of 2026-11-22", "give it by -as-of, such as -as-of 2026-11-22"))
	}
	if o.register == "" && o.asOf == "" {
		o.asOf, o.on = sampleDay, orElse(o.on, sampleDay)
	}
	o.on = orElse(o.on, o.asOf)
	if o.place != "" && !register.Jurisdiction(o.place) {
		err = errors.Join(err, fault.New(rule.T("选项 -jurisdiction 不是六位行政区划代码，也不是 national", "-jurisdiction is neither a division code of six digits nor national"), rule.T("例如 -jurisdiction 441400", "such as -jurisdiction 441400")))
	}
	return errors.Join(err, cli.OneOf("lang", o.lang, "zh", "en"), cli.OneOf("format", o.format, "text", "json", "csv", "html"),
		cli.OneOf("purpose", o.purpose, screening.Project.Choices()...), cli.OneOf("profile", o.profile, screening.National.Choices()...),
		cli.OneOf("stage", o.stage, screening.Filing.Choices()...), o.days())
}

func orElse(text, other string) string {
	if text == "" {
		return other
	}
	return text
}

// days reads the days among the options.
func (o *options) days() error {
	var wrong error
	for _, option := range [...][2]string{{"as-of", o.asOf}, {"on", o.on}} {
		name, text := option[0], option[1]
		day, err := rule.ParseDate(text)
		if err != nil && text != "" && (name == "as-of" || text != o.asOf) {
			wrong = errors.Join(wrong, fault.New(rule.T("选项 -"+name+" 不是日期", "-"+name+" is no date"), rule.T("写法如 2026-11-22", "write it as 2026-11-22")))
		}
		if name == "as-of" {
			o.day = day
		}
	}
	return wrong
}

// open opens a file, standard input for -, or a part of the sample.
func (o *options) open(name, sample string, in io.Reader) (io.Reader, int64, func() error, error) {
	none := func() error { return nil }
	switch name {
	case "":
		f, err := files.Open("sample/" + sample)
		return f, -1, none, err
	case "-":
		return in, -1, none, nil
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, 0, nil, fault.File(name, err)
	}
	size := int64(-1)
	if info, err := f.Stat(); err == nil {
		size = info.Size()
	}
	return f, size, f.Close, nil
}
