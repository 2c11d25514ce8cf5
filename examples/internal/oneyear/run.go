package oneyear

import (
	"errors"
	"flag"
	"io"
	"os"

	"github.com/keji-rules/keji/examples/internal/cli"
	"github.com/keji-rules/keji/examples/internal/fault"
	"github.com/keji-rules/keji/rule"
)

// Run runs the program and returns its exit status.
func Run(args []string, s cli.Streams) int {
	if err := run(args, s.Out); err != nil {
		cli.Complain(s.Err, cli.Lang(args), err)
		return cli.BadInput
	}
	return cli.OK
}

var usage = rule.T(`oneyear：一个年度的市级科技计划，从申报通知到验收（数据均为虚构）

  oneyear                 用文字讲完这一年
  oneyear -html 年度.html  另写成一个网页文件（含时间线）
  oneyear -lang en        英文
`, `oneyear: one plan year of a municipal bureau, from the call to acceptance (all data invented)

  oneyear                 tells the year as text
  oneyear -html year.html writes it as one page with a timeline as well
  oneyear -lang zh        in Chinese
`)

func run(args []string, out io.Writer) error {
	set := flag.NewFlagSet("oneyear", flag.ContinueOnError)
	lang, file := set.String("lang", string(rule.ZH), ""), set.String("html", "", "")
	rest, err := cli.Parse(set, args)
	if errors.Is(err, flag.ErrHelp) || len(rest) == 1 && rest[0] == "help" {
		_, err := io.WriteString(out, usage.In(cli.Lang(args)))
		return err
	}
	if err != nil {
		return err
	}
	if len(rest) > 0 {
		return fault.New(rule.T("多余的参数 "+rest[0], "one argument too many: "+rest[0]), rule.T("写作 oneyear [-lang zh|en] [-html 文件]", "write oneyear [-lang zh|en] [-html file]"))
	}
	if err := cli.OneOf("lang", *lang, "zh", "en"); err != nil {
		return err
	}
	doc, err := tell(rule.Lang(*lang))
	if err != nil {
		return err
	}
	if _, err := io.WriteString(out, doc.Text()); err != nil || *file == "" {
		return err
	}
	f, err := os.Create(*file)
	if err != nil {
		return fault.New(rule.T("不能写文件 "+*file, "cannot write "+*file), rule.T("检查路径和权限", "check the path and the permissions"))
	}
	return errors.Join(doc.WriteHTML(f), f.Close())
}
