// Package story is the program of the same name: the years of one invented enterprise, every answer computed.
package story

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"

	"github.com/keji-rules/keji/examples/internal/cli"
	"github.com/keji-rules/keji/examples/internal/fault"
	"github.com/keji-rules/keji/rule"
)

// Run runs the program and returns its exit status.
func Run(args []string, s cli.Streams) int {
	lang := cli.Lang(args)
	if err := run(args, s.Out); err != nil {
		cli.Complain(s.Err, lang, err)
		return cli.BadInput
	}
	return cli.OK
}

func run(args []string, out io.Writer) error {
	set := flag.NewFlagSet("story", flag.ContinueOnError)
	lang := set.String("lang", string(rule.ZH), "")
	rest, err := cli.Parse(set, args)
	if err != nil && !errors.Is(err, flag.ErrHelp) {
		return err
	}
	if len(rest) > 0 {
		return fault.New(rule.T("多余的参数 "+rest[0], "one argument too many: "+rest[0]), rule.T("写作 story [-lang zh|en]", "write story [-lang zh|en]"))
	}
	if err := cli.OneOf("lang", *lang, "zh", "en"); err != nil {
		return err
	}
	w := bufio.NewWriter(out)
	return errors.Join(tell(w, rule.Lang(*lang)), w.Flush())
}

// teller tells in one language.
type teller struct {
	out io.Writer
	in  rule.Lang
	n   int // chapters told
}

// tell tells every chapter in order.
func tell(out io.Writer, l rule.Lang) error {
	t := &teller{out: out, in: l}
	t.say(rule.T(name+"的七年（数据均为虚构）", "Seven years of "+name+" (all data invented)"))
	for _, chapter := range []func(*teller) error{
		firstAttempt, boughtRight, filing, certified, yearly, planning, reexamined, withdrawn, wayBack,
	} {
		if err := chapter(t); err != nil {
			return err
		}
	}
	return nil
}

// chapter begins a chapter.
func (t *teller) chapter(zh, en string) {
	t.n++
	number := []string{"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"}[t.n]
	fmt.Fprintf(t.out, "\n━━ %s\n", rule.T(number+"、"+zh, fmt.Sprintf("%d. %s", t.n, en)).In(t.in))
}

func (t *teller) say(words rule.Text) { fmt.Fprintln(t.out, words.In(t.in)) }

// texter is any answer of the library.
type texter interface{ Text(rule.Lang) string }

// show prints an answer as the library words it.
func (t *teller) show(answer texter) { fmt.Fprint(t.out, answer.Text(t.in)) }

// lines prints some lines of a decision.
func (t *teller) lines(d rule.Decision, codes ...string) {
	for _, code := range codes {
		if f, ok := d.Finding(code); ok {
			fmt.Fprintln(t.out, "  "+f.Text(t.in))
		}
	}
}
