package cli

import (
	"bytes"
	"errors"
	"flag"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/examples/internal/fault"
	"github.com/keji-rules/keji/rule"
)

func TestParse(t *testing.T) {
	for name, c := range map[string]struct {
		args, rest []string
		value      string
	}{
		"before":         {[]string{"-x", "1", "a", "b"}, []string{"a", "b"}, "1"},
		"behind":         {[]string{"a", "b", "--x=1"}, []string{"a", "b"}, "1"},
		"between":        {[]string{"a", "-x=1", "b"}, []string{"a", "b"}, "1"},
		"standard input": {[]string{"a", "-", "-x", "1"}, []string{"a", "-"}, "1"},
		"after --":       {[]string{"a", "--", "-x", "1"}, []string{"a", "-x", "1"}, ""},
		"nothing":        {nil, nil, ""},
	} {
		t.Run(name, func(t *testing.T) {
			set := flag.NewFlagSet("", flag.ContinueOnError)
			x := set.String("x", "", "")
			rest, err := Parse(set, c.args)
			require.NoError(t, err)
			assert.Equal(t, c.rest, rest)
			assert.Equal(t, c.value, *x)
		})
	}
}

func TestParseFaults(t *testing.T) {
	for _, c := range []struct{ arg, zh, en string }{
		{"-foo", "没有选项 -foo", "there is no option -foo"},
		{"-x", "选项 -x 后面缺少取值", "the option -x needs a value"},
		{"-n=y", "选项 -n 不能取 \"y\"", "the option -n cannot be \"y\""},
		{"-n=1 for 2", "选项 -n 不能取 \"1 for 2\"", "the option -n cannot be \"1 for 2\""},
		{"-b=maybe", "选项 -b 不能取 \"maybe\"", "the option -b cannot be \"maybe\""},
	} {
		set := flag.NewFlagSet("", flag.ContinueOnError)
		set.String("x", "", "")
		set.Int("n", 0, "")
		set.Bool("b", false, "")
		_, err := Parse(set, []string{"a", c.arg})
		assert.Contains(t, fault.Text(err, rule.ZH), c.zh)
		assert.Contains(t, fault.Text(err, rule.EN), c.en)
	}
	_, err := Parse(flag.NewFlagSet("", flag.ContinueOnError), []string{"a", "-h"})
	assert.ErrorIs(t, err, flag.ErrHelp)
}

func TestLang(t *testing.T) {
	for _, c := range []struct {
		want rule.Lang
		args []string
	}{
		{rule.ZH, nil}, {rule.EN, []string{"a", "-lang", "en"}}, {rule.EN, []string{"--lang=en", "-foo"}},
		{rule.ZH, []string{"-lang"}}, {rule.ZH, []string{"-lang", "fr"}}, {rule.ZH, []string{"lang=en"}},
	} {
		assert.Equal(t, c.want, Lang(c.args), "%q", c.args)
	}
}

func TestStatus(t *testing.T) {
	assert.Equal(t, 0, Status(rule.Passed))
	assert.Equal(t, 1, Status(rule.Failed))
	assert.Equal(t, 3, Status(rule.Undetermined))
}

func TestComplain(t *testing.T) {
	var b bytes.Buffer
	Complain(&b, rule.ZH, fault.New(rule.T("甲", "a"), rule.T("乙", "b")))
	Complain(&b, rule.EN, fault.New(rule.T("甲", "a"), rule.Text{}))
	Complain(&b, rule.EN, errors.New("x"))
	assert.Equal(t, "错误：甲\n处理办法：乙\nerror: a\nerror: x\n", b.String())
	assert.False(t, Terminal(&b))
}

func TestNearest(t *testing.T) {
	assert.Equal(t, "batch", Nearest("bacth", []string{"list", "batch"}))
	assert.Empty(t, Nearest("xyz", []string{"list", "batch"}))
}
