package decide

import (
	"github.com/keji-rules/keji/examples/internal/cli"
	"github.com/keji-rules/keji/examples/internal/fault"
	"github.com/keji-rules/keji/examples/internal/schemes"
	"github.com/keji-rules/keji/rule"
)

// ask answers a question that is no verdict. The status says whether there is a value.
func (o *options) ask(q schemes.Inquiry, files []string) (int, error) {
	if err := o.asks(q, files); err != nil {
		return cli.BadInput, err
	}
	data, err := o.read(files)
	if err != nil {
		return cli.BadInput, err
	}
	a, err := q.Ask(data)
	if err != nil {
		return cli.BadInput, err
	}
	text, err := o.told(a)
	if err != nil {
		return cli.BadInput, err
	}
	_, err = o.streams.Out.Write(text)
	if len(a.Causes()) > 0 {
		return cli.Status(rule.Undetermined), err
	}
	return cli.OK, err
}

// asks refuses what an inquiry cannot do: another edition than its own day picks, a statement of reasons.
func (o *options) asks(q schemes.Inquiry, files []string) error {
	switch {
	case len(files) > 1:
		return tooMany(files[1], "decide "+q.Name()+" 文件", "decide "+q.Name()+" FILE")
	case !o.day.IsZero():
		return fault.New(rule.T("选项 -on 在此用不上", "the option -on means nothing here"), rule.T("适用的版本由文件中的日期决定", "the days in the file pick the edition"))
	}
	return cli.OneOf("format", o.format, "text", "full", "json", "markdown")
}

// told writes an answer in the format asked for.
func (o *options) told(a schemes.Answer) ([]byte, error) {
	switch l := o.language(); o.format {
	case "full":
		return []byte(a.FullText(l)), nil
	case "json":
		text, err := a.MarshalJSON()
		return append(text, '\n'), err
	case "markdown":
		return []byte(a.Markdown(l)), nil
	default:
		return []byte(a.Text(l)), nil
	}
}
