package ruletest_test

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

// An invented law that halves a number.

type halving struct {
	By rule.Limit `json:"by" zh:"除数" en:"divisor" unit:"plain"`
}

type whole struct {
	Of rule.Opt[int] `json:"of,omitzero"`
}

type half struct {
	Share int `json:"share"`
}

func (h half) Text(rule.Lang) string { return strconv.Itoa(h.Share) }

var (
	halves = rule.NewDocument(rule.DocumentInfo{ID: "HALF", Title: rule.T("一半", "Halves"), Source: rule.Read})
	halved = rule.Basis{Cite: halves.Article(1), Source: rule.Read}

	halfBook = rule.NewBook("half", rule.T("一半", "half"), []rule.Rule{{Code: "half.share", Title: rule.T("一半", "half"), Basis: halved}},
		[]rule.Fact{{Path: "of", Title: rule.T("总数", "whole"), Max: rule.Int(100)}})
	halfDoor     = door.New[whole](halfBook, nil)
	halfEditions = rule.NewTimeline(rule.Dated[halving]{
		Edition: rule.Edition{ID: "V1", Title: rule.T("第一版", "first"), From: rule.NewDate(2020, 1, 1), Checked: rule.NewDate(2020, 1, 1), Documents: []rule.Document{halves}},
		Policy:  halving{By: rule.Limit{Value: rule.Int(2), Basis: halved}},
	})
)

func halve(p *halving, _ string, input []byte) (ruletest.Told, error) {
	w, err := halfDoor.Decode(input)
	if err != nil {
		return nil, err
	}
	if p == nil {
		p = &halfEditions.All()[0].Policy
	}
	t := &rule.Trace{}
	of, _ := rule.Need(t, halfBook.Fact(0), w.Of)
	t.Add(halfBook.Line(0))
	return rule.Conclude(t, halfBook, 0, half{of / int(max(p.By.Value.Num(), 1))})
}

func TestAnswers(t *testing.T) {
	told, codes := ruletest.Answers(t, "testdata/answers", halfEditions, halve)
	require.Len(t, told, 2)
	require.Equal(t, map[string]bool{"half.share": true}, codes)
	cases, err := ruletest.LoadAnswers("testdata/answers")
	require.NoError(t, err)
	require.JSONEq(t, `{"of": 10}`, string(cases[0].Input()))
	require.Equal(t, 2, ruletest.AnswerMutations(t, cases, halfEditions, halve), "one number, up and down")
}

func TestFaultyAnswerCases(t *testing.T) {
	cases, err := ruletest.LoadAnswers("testdata/answers-faulty")
	require.ErrorIs(t, err, ruletest.ErrCase)
	require.ErrorContains(t, err, "must be given")
	require.ErrorContains(t, err, "verdict: no such key")
	require.Empty(t, cases)
}

// A case that expects something else fails.
func TestAnswersFindDifferences(t *testing.T) {
	cases, err := ruletest.LoadAnswers("testdata/answers")
	require.NoError(t, err)
	r := &recorder{TB: t}
	other := func(p *halving, asks string, input []byte) (ruletest.Told, error) {
		return halve(p, asks, []byte(`{"of": 10}`))
	}
	ruletest.AnswerMutations(r, cases, halfEditions, other, ruletest.Equivalent{Figure: "by", Why: "never needed"})
	require.NotEmpty(t, r.errors, "an equivalent that is not needed")
}

// indifferent answers alike under every policy, so that no case pins the number down.
func indifferent(_ *halving, asks string, input []byte) (ruletest.Told, error) {
	return halve(nil, asks, input)
}

func TestAnswersThatPinNothingDown(t *testing.T) {
	cases, err := ruletest.LoadAnswers("testdata/answers")
	require.NoError(t, err)
	r := &recorder{TB: t}
	require.Zero(t, ruletest.AnswerMutations(r, cases, halfEditions, indifferent))
	require.Equal(t, []string{"V1: no case fails when by moves by +1", "V1: no case fails when by moves by -1"}, r.errors)
	r = &recorder{TB: t}
	ruletest.AnswerMutations(r, cases, halfEditions, indifferent, ruletest.Equivalent{Figure: "by", Why: "nobody can tell"})
	require.Empty(t, r.errors)
	ruletest.AnswerMutations(r, cases, halfEditions, indifferent, ruletest.Equivalent{Figure: "by"})
	require.Equal(t, []string{"equivalent by: not needed, or without reason"}, r.errors)
}

// A case that the law does not answer as expected notices nothing: not where no value is told, nor where a great number
// differs in its last digit.
func TestAnswersThatDoNotHold(t *testing.T) {
	cases, err := ruletest.LoadAnswers("testdata/answers")
	require.NoError(t, err)
	open := func(p *halving, asks string, input []byte) (ruletest.Told, error) {
		if p.By.Value == rule.Int(2) {
			return halve(p, asks, []byte(`{}`)) // nothing is told
		}
		return halve(p, asks, []byte(`{"of": 77}`))
	}
	r := &recorder{TB: t}
	ruletest.AnswerMutations(r, cases[:1], halfEditions, open)
	require.Len(t, r.errors, 2)

	numbers, err := ruletest.LoadAnswers("testdata/answers-plain")
	require.NoError(t, err)
	require.Len(t, numbers, 2)
	told := func(law, other int) ruletest.Asking[halving] {
		return func(p *halving, _ string, _ []byte) (ruletest.Told, error) {
			if p.By.Value == rule.Int(2) {
				return limited(law)
			}
			return limited(other)
		}
	}
	require.Equal(t, 2, ruletest.AnswerMutations(&recorder{TB: t}, numbers[:1], halfEditions, told(5, 6)), "a value of one digit")
	if strconv.IntSize == 64 {
		great, _ := strconv.Atoi("9007199254740993")
		require.Equal(t, 2, ruletest.AnswerMutations(&recorder{TB: t}, numbers[1:], halfEditions, told(great, great-1)))
		require.Zero(t, ruletest.AnswerMutations(&recorder{TB: t}, numbers[1:], halfEditions, told(great-1, 1)))
	}
}

// FuzzWorkshop: the workshop takes whatever comes in; the seeds are its cases.
func FuzzWorkshop(f *testing.F) {
	ruletest.Proof[policy, application]{Scheme: scheme, Door: door.New[application](book, nil), Dir: "testdata/cases"}.Fuzz(f)
}

// FuzzHalves: so does a question.
func FuzzHalves(f *testing.F) {
	ruletest.FuzzAnswers(f, "", halve, "testdata/answers")
}
