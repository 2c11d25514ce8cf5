package ruletest_test

import (
	"errors"
	"flag"
	"os"
	"os/exec"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

// failing are tests that must fail, and what each must say. They run in a process of their own, which names one.
var failing = map[string]struct {
	run  func(t *testing.T)
	want string
}{
	"no cases":   {func(t *testing.T) { ruletest.Cases(t, "testdata/none", subject) }, "no case in testdata/none"},
	"no answers": {func(t *testing.T) { ruletest.Answers(t, "testdata/none", halfEditions, halve) }, "no case in testdata/none"},
	"an answer prints itself": {func(t *testing.T) {
		ruletest.Answers(t, "testdata/answers", halfEditions, func(p *halving, asks string, _ []byte) (ruletest.Told, error) {
			return halve(p, asks, []byte(`{"of": 62}`))
		})
	}, "一半：31\n"},
	"less than a case gives": {func(t *testing.T) {
		ruletest.Answers(t, "testdata/answers", halfEditions, func(p *halving, asks string, input []byte) (ruletest.Told, error) {
			if string(input) == "{}" {
				return nil, errors.New("no lines")
			}
			return halve(p, asks, input)
		})
	}, "no lines\n            of {}"},
	"a proof wants straight lines": {func(t *testing.T) {
		bent := schemeOf(func(s *rule.Sheet, p *policy, a *application) {
			if !a.Staff.IsGiven() {
				s.Note(s.Holds(resident, s.Flag(factResident, a.Resident)))
			}
			rules(s, p, a)
		})
		ruletest.Proof[policy, application]{Scheme: bent, Door: door.New[application](book, nil), Dir: "testdata/cases"}.Prove(t)
	}, "where nothing is given"},
}

// fuzzed are answers that no fuzz test lets pass.
var fuzzed = map[string]struct {
	told func(rule.Answer[int]) ruletest.Told
	want string
}{
	"a value and a cause": {func(a rule.Answer[int]) ruletest.Told { return caused{a} }, "a value: true, and causes why there is none: [law_unknown]"},
	"no English text":     {func(a rule.Answer[int]) ruletest.Told { return silent{a} }, "an answer without text"},
}

type caused struct{ rule.Answer[int] }

func (caused) Causes() []rule.Cause { return []rule.Cause{rule.LawUnknown} }

type silent struct{ rule.Answer[int] }

func (s silent) FullText(l rule.Lang) string {
	if l == rule.EN {
		return ""
	}
	return s.Answer.FullText(l)
}

const failEnv = "RULETEST_FAILS"

func TestWhatMustFail(t *testing.T) {
	if c, child := failing[os.Getenv(failEnv)]; child {
		c.run(t)
		return
	}
	wants := map[string][2]string{}
	for name, c := range failing {
		wants[name] = [2]string{"^TestWhatMustFail$", c.want}
	}
	for name, c := range fuzzed {
		wants[name] = [2]string{"^FuzzWhatMustFail$", c.want}
	}
	for name, c := range wants {
		child := exec.Command(os.Args[0], "-test.run="+c[0])
		child.Env = append(os.Environ(), failEnv+"="+name)
		said, err := child.CombinedOutput()
		require.Error(t, err, name)
		assert.Contains(t, string(said), c[1], name)
	}
}

// FuzzWhatMustFail lets an answer pass that is as it must be, where it is not told of another.
func FuzzWhatMustFail(f *testing.F) {
	c, child := fuzzed[os.Getenv(failEnv)]
	f.Add([]byte("seed"))
	ruletest.FuzzAnswers(f, "", func(*halving, string, []byte) (ruletest.Told, error) {
		a, err := limited(42)
		if child {
			return c.told(a), err
		}
		return a, err
	})
}

// FuzzSeeds: the seeds are the inputs of the cases that put the question.
func FuzzSeeds(f *testing.F) {
	asked := map[string]bool{}
	f.Cleanup(func() {
		if flag.Lookup("test.fuzz").Value.String() == "" && (!asked[`{"of":10}`] || !asked[`{"of": 101}`]) {
			f.Errorf("the seeds are not those of the cases: %v", asked)
		}
	})
	ruletest.FuzzAnswers(f, "", func(p *halving, asks string, input []byte) (ruletest.Told, error) {
		asked[string(input)] = true
		return halve(p, asks, input)
	}, "testdata/answers")
}
