// Package rulebook is the program of the same name: it prints the rules of a scheme as they are in force on a day, or what
// changed between two days.
package rulebook

import (
	"bufio"
	_ "embed"
	"errors"
	"flag"
	"io"
	"strings"

	"github.com/keji-rules/keji/examples/internal/cli"
	"github.com/keji-rules/keji/examples/internal/fault"
	"github.com/keji-rules/keji/examples/internal/page"
	"github.com/keji-rules/keji/examples/internal/schemes"
	"github.com/keji-rules/keji/rule"
)

var (
	//go:embed help.zh.txt
	helpZH string
	//go:embed help.en.txt
	helpEN string
)

// usual is the scheme that is shown when none is named.
const usual = "techsme"

// Run runs the program and returns its exit status.
func Run(args []string, s cli.Streams) int {
	out := bufio.NewWriter(s.Out)
	if err := errors.Join(run(args, out), out.Flush()); err != nil {
		cli.Complain(s.Err, cli.Lang(args), err)
		return cli.BadInput
	}
	return cli.OK
}

// options are what the command line says.
type options struct {
	lang, format, on string
	diff             bool
}

func run(args []string, out io.Writer) error {
	var o options
	set := flag.NewFlagSet("rulebook", flag.ContinueOnError)
	set.StringVar(&o.lang, "lang", string(rule.ZH), "")
	set.StringVar(&o.format, "format", "text", "")
	set.StringVar(&o.on, "on", "", "")
	set.BoolVar(&o.diff, "diff", false, "")
	rest, err := cli.Parse(set, args)
	if errors.Is(err, flag.ErrHelp) || err == nil && len(rest) == 1 && rest[0] == "help" {
		_, err := io.WriteString(out, rule.T(helpZH, helpEN).In(cli.Lang(args)))
		return err
	}
	if err == nil {
		err = errors.Join(cli.OneOf("lang", o.lang, "zh", "en"), cli.OneOf("format", o.format, "text", "markdown", "html", "json"))
	}
	if err != nil {
		return err
	}
	return o.print(rest, out)
}

// print finds the scheme and the days among the arguments.
func (o *options) print(args []string, out io.Writer) error {
	name, days := usual, []rule.Date{}
	for _, arg := range args {
		if day, err := rule.ParseDate(arg); err == nil {
			days = append(days, day)
		} else if name == usual {
			name = arg
		} else {
			return fault.New(rule.T("多余的参数 "+arg, "one argument too many: "+arg), rule.T("一次打印一个事项；用 rulebook help 查看写法", "one scheme at a time; see rulebook help"))
		}
	}
	s, err := schemes.Named(name)
	if err != nil {
		return err
	}
	if o.diff {
		return o.printChanges(s, days, out)
	}
	if len(days) > 0 {
		day := days[0].String()
		return fault.New(rule.T("日期 "+day+" 没有用处", "the date "+day+" means nothing here"),
			rule.T("某日的规则写作 -on "+day+"；两日之间的变动写作 -diff 日期1 日期2", "write -on "+day+" for the rules of a day, -diff DATE1 DATE2 for what changed between two"))
	}
	return o.printBook(s, out)
}

// printBook prints the rules of one day.
func (o *options) printBook(s schemes.Scheme, out io.Writer) error {
	day, err := o.day(s)
	if err != nil {
		return err
	}
	book, err := s.RulebookOn(day)
	if err != nil {
		return err
	}
	l, text := rule.Lang(o.lang), ""
	switch o.format {
	case "markdown":
		text = book.Markdown(l)
	case "json":
		data, err := book.MarshalJSON()
		text, err = string(data)+"\n", errors.Join(err)
		if err != nil {
			return err
		}
	case "html":
		return bookPage(book, day, l).WriteHTML(out)
	default:
		text = book.Text(l) + o.closing(s)
	}
	_, err = io.WriteString(out, text)
	return err
}

// day is the one asked for; otherwise the last one that the newest edition is known to be in force on.
func (o *options) day(s schemes.Scheme) (rule.Date, error) {
	if o.on == "" {
		editions := s.Editions()
		last := editions[len(editions)-1]
		if !last.Until.IsZero() && !last.Checked.Before(last.Until) {
			return last.Until.AddDays(-1), nil
		}
		return last.Checked, nil
	}
	day, err := rule.ParseDate(o.on)
	if err != nil {
		return day, fault.New(rule.T("选项 -on 不是日期："+o.on, "the option -on is no date: "+o.on), rule.T("请写成 2026-07-15 的形式", "write it as 2026-07-15"))
	}
	return day, nil
}

// closing says what else can be printed.
func (o *options) closing(s schemes.Scheme) string {
	names, days := strings.Join(schemes.Names(), " "), "2021-06-30 2022-06-30"
	if list := s.Editions(); len(list) > 1 {
		days = list[0].From.String() + " " + list[len(list)-1].From.String()
	}
	return rule.T("\n可打印的事项："+names+"；某日的规则加 -on 日期；可打印的网页加 -format html；两日之间的变动："+"rulebook -diff "+days+" "+s.Name()+"\n",
		"\nSchemes: "+names+"; -on DATE for another day, -format html for a page to print; what changed: rulebook -diff "+days+" "+s.Name()+"\n").In(rule.Lang(o.lang))
}

// write writes a document in the format asked for.
func (o *options) write(d *page.Document, out io.Writer) error {
	switch o.format {
	case "html":
		return d.WriteHTML(out)
	case "markdown":
		_, err := io.WriteString(out, d.Markdown())
		return err
	}
	_, err := io.WriteString(out, d.Text())
	return err
}
