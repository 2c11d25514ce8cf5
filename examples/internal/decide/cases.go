package decide

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"

	"github.com/keji-rules/keji/examples/internal/cli"
	"github.com/keji-rules/keji/examples/internal/schemes"
	"github.com/keji-rules/keji/rule"
)

// Case is one embedded case: an application, or the facts of a question, in a file of its own, and what must come out.
type Case struct {
	File    string       `json:"file"`
	Scheme  string       `json:"scheme"`
	Title   rule.Text    `json:"title"`
	Verdict rule.Verdict `json:"verdict"`
	Score   string       `json:"score"`            // a number or a range
	Failed  []string     `json:"failed,omitempty"` // codes of what keeps it from passing, where the case names them
	Answer  string       `json:"answer,omitempty"` // to a question whose answer is no verdict, in Chinese
}

// Index is the file that lists the cases.
const Index = "index.json"

// Cases reads the index of the embedded cases.
func Cases(files fs.FS) ([]Case, error) {
	data, err := fs.ReadFile(files, Index)
	if err != nil {
		return nil, err
	}
	var list []Case
	return list, json.Unmarshal(data, &list)
}

// decideCases decides every embedded case under a heading, scheme by scheme.
func (o *options) decideCases() (int, error) {
	list, err := Cases(o.cases)
	if err != nil {
		return cli.BadInput, err
	}
	for i, c := range list {
		if _, asked := schemes.Asked(c.Scheme); asked && !o.tells() {
			continue
		}
		if o.format != "json" {
			if i == 0 || list[i-1].Scheme != c.Scheme {
				o.section(c.Scheme, list)
			}
			fmt.Fprintf(o.streams.Out, "━━ %d  %s  [%s]\n", i+1, c.Title.In(o.language()), c.File)
		}
		if err := o.decideCase(c); err != nil {
			return cli.BadInput, err
		}
		if o.format != "json" {
			fmt.Fprintln(o.streams.Out)
		}
	}
	if o.format != "json" {
		fmt.Fprint(o.streams.Out, o.closing(len(list)))
	}
	return cli.OK, nil
}

// tells reports whether the format asked for can tell an answer that is no verdict, and no day was asked for.
func (o *options) tells() bool {
	return o.day.IsZero() && cli.OneOf("format", o.format, "text", "full", "json", "markdown") == nil
}

// section heads the cases of a scheme and says how many pass, fail and stay open.
func (o *options) section(scheme string, list []Case) {
	if q, asked := schemes.Asked(scheme); asked {
		fmt.Fprintf(o.streams.Out, "════ %s%s\n\n", q.Title().In(o.language()), rule.T("（"+scheme+"）", " ("+scheme+")").In(o.language()))
		return
	}
	s, err := schemes.Named(scheme)
	if err != nil {
		return // deciding its cases says so
	}
	count := map[rule.Verdict]int{}
	for _, c := range list {
		if c.Scheme == scheme {
			count[c.Verdict]++
		}
	}
	fmt.Fprintf(o.streams.Out, "%s\n\n", rule.T(
		fmt.Sprintf("════ %s（%s）：符合 %d 例，不符合 %d 例，待定 %d 例", s.Title().ZH, scheme, count[rule.Passed], count[rule.Failed], count[rule.Undetermined]),
		fmt.Sprintf("════ %s (%s): %d passed, %d failed, %d undetermined", s.Title().EN, scheme, count[rule.Passed], count[rule.Failed], count[rule.Undetermined])).In(o.language()))
}

func (o *options) decideCase(c Case) error {
	if q, asked := schemes.Asked(c.Scheme); asked {
		return o.askCase(q, c)
	}
	s, err := schemes.Named(c.Scheme)
	if err != nil {
		return err
	}
	data, err := fs.ReadFile(o.cases, c.File)
	if err != nil {
		return err
	}
	_, err = o.decide(s, data)
	var edition *rule.EditionError
	if errors.As(err, &edition) && o.on == "" {
		return fmt.Errorf("%s: %w", c.File, err)
	}
	return err
}

func (o *options) askCase(q schemes.Inquiry, c Case) error {
	data, err := fs.ReadFile(o.cases, c.File)
	if err != nil {
		return err
	}
	a, err := q.Ask(data)
	if err != nil {
		return fmt.Errorf("%s: %w", c.File, err)
	}
	text, err := o.told(a)
	if err != nil {
		return err
	}
	_, err = o.streams.Out.Write(text)
	return err
}

// closing says what to do next.
func (o *options) closing(n int) string {
	return rule.T(fmt.Sprintf(`以上是内置的 %d 个示例，数据均为虚构。判定自己的申请：
  decide template techsme > 申请.json    打印填报模板，逐项改成实际数据（高新技术企业认定用 hnte）
  decide techsme 申请.json               判定并说明理由
  decide help                            全部用法
`, n), fmt.Sprintf(`These were the %d built-in cases; all data is invented. To decide an application of your own:
  decide template techsme > application.json    prints a template to fill in (hnte for high and new technology enterprises)
  decide techsme application.json               decides, with reasons
  decide help                                   all there is
`, n)).In(o.language())
}
