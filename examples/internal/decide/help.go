package decide

import (
	"embed"
	"fmt"

	"github.com/keji-rules/keji/examples/internal/cli"
	"github.com/keji-rules/keji/examples/internal/fault"
	"github.com/keji-rules/keji/rule"
)

//go:embed help
var helpTexts embed.FS

// help writes how the program is used.
func (o *options) help(args []string, l rule.Lang) (int, error) {
	if len(args) > 0 {
		return cli.BadInput, fault.New(rule.T("多余的参数 "+args[0], "one argument too many: "+args[0]), rule.T("写作 decide help", "write decide help"))
	}
	text, err := helpTexts.ReadFile("help/" + string(l) + ".txt")
	if err != nil {
		return cli.BadInput, err
	}
	_, err = fmt.Fprint(o.streams.Out, string(text))
	return cli.OK, err
}
