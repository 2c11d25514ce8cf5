package decide

import (
	_ "embed"
	"fmt"
	"strings"
	"time"

	"github.com/keji-rules/keji/certification"
	"github.com/keji-rules/keji/examples/internal/cli"
	"github.com/keji-rules/keji/examples/internal/fault"
	"github.com/keji-rules/keji/examples/internal/schemes"
	"github.com/keji-rules/keji/examples/internal/table"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// demoFirm is the enterprise that is shown when no file is named, as it stood on demoDay. All data is invented.
//
//go:embed demo/desk.json
var demoFirm []byte

var demoDay = rule.NewDate(2026, 7, 15)

// desk says what one enterprise holds and may get in every scheme.
func (o *options) desk(args []string) (int, error) {
	if len(args) > 1 {
		return cli.BadInput, tooMany(args[1], "decide desk 文件", "decide desk FILE")
	}
	data, day, err := o.atDesk(args)
	if err != nil {
		return cli.BadInput, err
	}
	file, err := certification.Decode(data)
	if err != nil {
		return cli.BadInput, err
	}
	d, err := certification.SurveyBy(file, day, calendar.Official())
	if err != nil {
		return cli.BadInput, err
	}
	text, err := o.deskIn(d)
	if err == nil {
		_, err = fmt.Fprint(o.streams.Out, text)
	}
	if err == nil && len(args) == 0 && o.format != "json" {
		_, err = fmt.Fprint(o.streams.Out, deskClosing.In(o.language()))
	}
	return cli.OK, err
}

// atDesk is the file asked about and the day: today, where -on does not say.
func (o *options) atDesk(args []string) ([]byte, rule.Date, error) {
	day := o.day
	if len(args) == 0 {
		if day.IsZero() {
			day = demoDay
		}
		return demoFirm, day, nil
	}
	if day.IsZero() {
		day, _ = rule.ParseDate(time.Now().Format(time.DateOnly))
	}
	data, err := o.read(args)
	return data, day, err
}

// deskIn writes the desk in the format asked for.
func (o *options) deskIn(d certification.Desk) (string, error) {
	switch l := o.language(); o.format {
	case "full":
		return d.FullText(l), nil
	case "markdown":
		return d.Markdown(l), nil
	case "json":
		text, err := d.MarshalJSON()
		return string(text) + "\n", err
	default:
		head, rest, _ := strings.Cut(d.Text(l), "\n")
		return head + "\n\n" + table.Align(overview(d, l)) + rest, nil
	}
}

// overview is one row a scheme: what is held, what the verdict is, what is due next.
func overview(d certification.Desk, l rule.Lang) [][]string {
	rows := [][]string{{rule.T("事项", "Scheme").In(l), rule.T("结论", "Verdict").In(l), rule.T("下一期限", "Next deadline").In(l), rule.T("现有资格", "Held now").In(l)}}
	for i := range d.Places {
		p := &d.Places[i]
		if p.Closed != nil {
			rows = append(rows, []string{p.Title.In(l), rule.T("当日无规定", "no rules then").In(l), "", ""})
			continue
		}
		rows = append(rows, []string{p.Title.In(l), p.May.Text().In(l), next(d, p.Scheme), p.Holding(l)})
	}
	return rows
}

// next is the first day that is due in a scheme.
func next(d certification.Desk, scheme string) string {
	for _, due := range d.Deadlines {
		if by, known := due.By.Get(); known && due.Scheme == scheme {
			return by.String()
		}
	}
	return "-"
}

// form is what a template is asked for: a scheme, or the desk.
func (o *options) form(args []string) (schemes.Form, error) {
	if len(args) == 1 {
		if q, ok := schemes.Asked(args[0]); ok {
			return q, nil
		}
	}
	switch desk := schemes.Desk(); {
	case len(args) == 0 || args[0] != desk.Name():
		s, _, err := o.scheme(args, 0)
		return s, err
	case len(args) > 1:
		return nil, tooMany(args[1], "decide template desk", "decide template desk")
	case o.format == "csv" || o.format == "xlsx" || isWorkbook(o.out):
		return nil, fault.New(rule.T("企业档案不能用表格填写", "the enterprise file does not fit a table"), rule.T("可用的格式：json、markdown", "formats: json, markdown"))
	default:
		return desk, nil
	}
}

func tooMany(extra, zh, en string) error {
	return fault.New(rule.T("多余的参数 "+extra, "one argument too many: "+extra), rule.T("写作 "+zh, "write "+en))
}

var deskClosing = rule.T(`
以上是内置的示例企业，数据均为虚构，查询日为示例日期。查询自己的企业：
  decide template desk > 企业.json    打印填报模板，逐项改成实际数据
  decide desk 企业.json               按当天日期查询；用 -on 日期 查询其他日期
  decide help                         全部用法
`, `
This was the built-in enterprise, on a day of its own; all data is invented. To ask about your own:
  decide template desk > enterprise.json    prints a template to fill in
  decide -lang en desk enterprise.json      as of today; -on DATE for another day
  decide help                               all there is
`)
