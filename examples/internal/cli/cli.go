// Package cli is what the programs' command lines share: streams, exit statuses, options that may stand anywhere, and
// errors in both languages.
package cli

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/term"

	"github.com/keji-rules/keji/examples/internal/fault"
	"github.com/keji-rules/keji/rule"
)

// The exit statuses. What the verdicts exit with is stable, for scripts.
const (
	OK           = 0 // passed, or done
	Failed       = 1
	BadInput     = 2 // wrong options, unreadable or malformed input, or a batch with rejects
	Undetermined = 3
)

// Streams are what a program reads and writes.
type Streams struct {
	In       io.Reader
	Out, Err io.Writer
}

// Status is the exit status of a verdict.
func Status(v rule.Verdict) int {
	switch v {
	case rule.Passed:
		return OK
	case rule.Failed:
		return Failed
	}
	return Undetermined
}

// Terminal reports whether a stream is a terminal, in front of which somebody sits.
func Terminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// Lang looks for the language asked for before the options are parsed, so that even a wrong option is explained in it.
func Lang(args []string) rule.Lang {
	for i, arg := range args {
		name, value, joined := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(arg, "-"), "-"), "=")
		if name != "lang" || !strings.HasPrefix(arg, "-") {
			continue
		}
		if !joined && i+1 < len(args) {
			value = args[i+1]
		}
		if l := rule.Lang(value); l.Valid() {
			return l
		}
	}
	return rule.ZH
}

// Parse reads options wherever they stand and returns the other arguments. After -- everything is an argument.
func Parse(set *flag.FlagSet, args []string) (rest []string, err error) {
	set.SetOutput(io.Discard)
	for {
		if err := set.Parse(args); err != nil {
			return nil, explained(err, set.Name())
		}
		left := set.Args()
		if n := len(args) - len(left); len(left) == 0 || n > 0 && args[n-1] == "--" {
			return append(rest, left...), nil
		}
		rest, args = append(rest, left[0]), left[1:]
	}
}

// explained turns what package flag says into both languages; a request for help stays as it is.
func explained(err error, program string) error {
	if errors.Is(err, flag.ErrHelp) {
		return err
	}
	help := rule.T("用 "+program+" help 查看全部选项", program+" help lists the options")
	text := err.Error()
	if name, ok := strings.CutPrefix(text, "flag provided but not defined: "); ok {
		return fault.New(rule.T("没有选项 "+name, "there is no option "+name), help)
	}
	if name, ok := strings.CutPrefix(text, "flag needs an argument: "); ok {
		return fault.New(rule.T("选项 "+name+" 后面缺少取值", "the option "+name+" needs a value"), help)
	}
	if at := strings.LastIndex(text, " for "); at > 0 && strings.HasPrefix(text, "invalid ") {
		name, _, _ := strings.Cut(strings.TrimPrefix(text[at+len(" for "):], "flag "), ":")
		value := text[max(strings.IndexByte(text[:at], '"'), 0):at]
		return fault.New(rule.T("选项 "+name+" 不能取 "+value, "the option "+name+" cannot be "+value), help)
	}
	return fault.New(rule.T("选项有误："+text, "wrong option: "+text), help)
}

// OneOf checks the value of an option against its choices.
func OneOf(option, value string, choices ...string) error {
	for _, c := range choices {
		if value == c {
			return nil
		}
	}
	return fault.New(
		rule.T(fmt.Sprintf("选项 -%s 不能取 %q", option, value), fmt.Sprintf("the option -%s cannot be %q", option, value)),
		rule.T("可取："+strings.Join(choices, "、"), "one of: "+strings.Join(choices, ", ")))
}

// Complain writes an error for people.
func Complain(w io.Writer, l rule.Lang, err error) {
	fmt.Fprintf(w, "%s%s\n", rule.T("错误：", "error: ").In(l), fault.Text(err, l))
}
