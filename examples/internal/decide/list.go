package decide

import (
	"fmt"

	"github.com/keji-rules/keji/examples/internal/cli"
	"github.com/keji-rules/keji/examples/internal/fault"
	"github.com/keji-rules/keji/examples/internal/schemes"
	"github.com/keji-rules/keji/examples/internal/table"
	"github.com/keji-rules/keji/rule"
)

// list writes every scheme with its editions.
func (o *options) list(args []string) (int, error) {
	if len(args) > 0 {
		return cli.BadInput, fault.New(rule.T("多余的参数 "+args[0], "one argument too many: "+args[0]), rule.T("写作 decide list", "write decide list"))
	}
	for i, s := range schemes.All() {
		if i > 0 {
			fmt.Fprintln(o.streams.Out)
		}
		fmt.Fprintf(o.streams.Out, "%s  %s\n", s.Name(), s.Title().In(o.language()))
		fmt.Fprint(o.streams.Out, table.Align(o.editions(s)))
	}
	fmt.Fprintf(o.streams.Out, "\n%s\n", rule.T("其他问题（结果不是结论，而是期限、幅度、类别等）", "other questions, answered by days, ranges, classes and the like").In(o.language()))
	rows := [][]string{}
	for _, q := range schemes.Inquiries() {
		rows = append(rows, []string{"", q.Name(), q.Title().In(o.language())})
	}
	fmt.Fprint(o.streams.Out, table.Align(rows))
	return cli.OK, nil
}

func (o *options) editions(s schemes.Scheme) [][]string {
	l := o.language()
	rows := [][]string{{"", rule.T("版本", "edition").In(l), rule.T("名称", "title").In(l), rule.T("施行", "from").In(l),
		rule.T("终止", "until").In(l), rule.T("核对至", "checked up to").In(l)}}
	for _, e := range s.Editions() {
		until := rule.T("现行", "in force").In(l)
		if !e.Until.IsZero() {
			until = e.Until.AddDays(-1).String()
		}
		rows = append(rows, []string{"", e.ID, e.Title.In(l), e.From.String(), until, e.Checked.String()})
	}
	return rows
}
