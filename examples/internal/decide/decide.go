// Package decide is the program of the same name: it decides applications given as JSON, lines of JSON or tables.
package decide

import (
	"bufio"
	"bytes"
	"errors"
	"flag"
	"io/fs"
	"strings"

	"github.com/keji-rules/keji/examples/internal/cli"
	"github.com/keji-rules/keji/examples/internal/fault"
	"github.com/keji-rules/keji/examples/internal/schemes"
	"github.com/keji-rules/keji/rule"
)

// Run runs the program and returns its exit status. The cases are decided when no scheme is named.
func Run(args []string, s cli.Streams, cases fs.FS) int {
	lang := cli.Lang(args)
	out := bufio.NewWriter(s.Out)
	s.Out = out
	status, err := run(args, &s, cases)
	err = errors.Join(err, out.Flush())
	if err != nil {
		cli.Complain(s.Err, lang, err)
		return cli.BadInput
	}
	return status
}

func run(args []string, s *cli.Streams, cases fs.FS) (int, error) {
	o := options{streams: s, cases: cases}
	set := o.flags()
	rest, err := cli.Parse(set, args)
	if errors.Is(err, flag.ErrHelp) {
		return o.help(nil, cli.Lang(args))
	}
	if err != nil {
		return cli.BadInput, err
	}
	name, c, rest := commandOf(rest)
	if err := errors.Join(o.check(), o.accepted(set, name, c)); err != nil {
		return cli.BadInput, err
	}
	return c.run(&o, rest)
}

// options are what the command line says, and what every command works with.
type options struct {
	streams *cli.Streams
	cases   fs.FS

	lang, format, on                    string
	in, encoding, out, rejects, columns string
	remedies                            string
	day                                 rule.Date // -on
	formatGiven                         bool

	notes bytes.Buffer // the first rejects, shown once the progress bar is gone
}

func (o *options) flags() *flag.FlagSet {
	set := flag.NewFlagSet("decide", flag.ContinueOnError)
	set.StringVar(&o.lang, "lang", string(rule.ZH), "")
	set.StringVar(&o.format, "format", "", "")
	set.StringVar(&o.on, "on", "", "")
	set.StringVar(&o.in, "in", "auto", "")
	set.StringVar(&o.encoding, "encoding", "auto", "")
	set.StringVar(&o.out, "out", "", "")
	set.StringVar(&o.rejects, "rejects", "", "")
	set.StringVar(&o.columns, "id", "", "")
	set.StringVar(&o.remedies, "remedies", "", "")
	return set
}

// language is the one asked for.
func (o *options) language() rule.Lang { return rule.Lang(o.lang) }

// command is one thing the program does.
type command struct {
	formats []string // the first is the usual one
	flags   string   // other options it takes, beside lang
	run     func(o *options, args []string) (int, error)
}

func commands() map[string]command {
	return map[string]command{
		"":         {[]string{"text", "full", "json", "markdown", "statement", "statement-html", "record"}, "on remedies", (*options).decideOne},
		"list":     {nil, "", (*options).list},
		"template": {[]string{"json", "markdown", "csv", "xlsx"}, "out", (*options).template},
		"desk":     {[]string{"text", "full", "json", "markdown"}, "on", (*options).desk},
		"batch":    {[]string{"csv", "json", "text", "xlsx"}, "on in encoding out rejects id", (*options).batch},
		"help":     {nil, "", func(o *options, args []string) (int, error) { return o.help(args, o.language()) }},
	}
}

// commandOf finds the command; what is none is the name of a scheme.
func commandOf(args []string) (string, command, []string) {
	if len(args) > 0 {
		if c, ok := commands()[args[0]]; ok && args[0] != "" {
			return args[0], c, args[1:]
		}
	}
	return "", commands()[""], args
}

// check looks at the values that mean the same for every command.
func (o *options) check() (err error) {
	if o.on != "" {
		if o.day, err = rule.ParseDate(o.on); err != nil {
			err = fault.New(rule.T("选项 -on 不是日期："+o.on, "the option -on is no date: "+o.on), rule.T("请写成 2026-07-15 的形式", "write it as 2026-07-15"))
		}
	}
	return errors.Join(cli.OneOf("lang", o.lang, "zh", "en"), err,
		cli.OneOf("in", o.in, "auto", "json", "csv", "xlsx"), cli.OneOf("encoding", o.encoding, "auto", "utf-8", "gb18030"))
}

// accepted refuses options that the command would not look at, and formats that it does not write.
func (o *options) accepted(set *flag.FlagSet, name string, c command) (err error) {
	taken := strings.Fields(c.flags + " lang")
	if len(c.formats) > 0 {
		taken = append(taken, "format")
		if o.formatGiven = o.format != ""; !o.formatGiven {
			o.format = c.formats[0]
		}
		err = cli.OneOf("format", o.format, c.formats...)
	}
	set.Visit(func(f *flag.Flag) {
		if wrong := cli.OneOf("", f.Name, taken...); wrong != nil && err == nil {
			err = fault.New(rule.T("此处用不上选项 -"+f.Name, "the option -"+f.Name+" means nothing here"),
				rule.T("可用的选项：-"+strings.Join(taken, " -"), "options: -"+strings.Join(taken, " -")))
			if name == "" && strings.Contains(commands()["batch"].flags, f.Name) {
				err = fault.New(rule.T("选项 -"+f.Name+" 只用于批量判定", "the option -"+f.Name+" is for batches only"),
					rule.T("写作 decide batch 事项 文件", "write decide batch SCHEME FILE"))
			}
		}
	})
	return err
}

// scheme takes the name of a scheme off the arguments, and at most most others.
func (o *options) scheme(args []string, most int) (schemes.Scheme, []string, error) {
	if len(args) == 0 {
		list := strings.Join(schemes.Names(), " ")
		return nil, nil, fault.New(rule.T("没有指明事项", "no scheme is named"), rule.T("可用的事项："+list, "schemes: "+list))
	}
	s, err := schemes.Named(args[0])
	if err == nil && len(args)-1 > most {
		extra := args[1+most]
		err = fault.New(rule.T("多余的参数 "+extra, "one argument too many: "+extra), rule.T("一次只处理一个文件；用 decide help 查看写法", "one file at a time; see decide help"))
	}
	return s, args[1:], err
}
