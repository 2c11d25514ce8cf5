package ruletest

import (
	"bytes"
	"slices"
	"testing"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/reform"
)

// EmptyReform asserts that a reform which changes nothing changes nothing: from the first day of each edition on, every
// application is decided to the same bytes.
func EmptyReform[P comparable, A any](t testing.TB, s Subject[P, A], apps ...A) {
	t.Helper()
	if s.sound(t); !s.triesOne(t, apps) {
		return
	}
	for _, e := range s.timeline.All() {
		empty := reform.Reform[P]{ID: "empty", Title: rule.T("不作修改", "no change"), From: e.From, Cite: ofCase.Whole(), Change: func(*P) {}}
		after, err := reform.Apply(s.timeline, empty)
		if err != nil {
			t.Errorf("%s: %v", e.ID, err)
			continue
		}
		for i := range apps {
			was, err := s.scheme.EvaluateUnder(&s.timeline, rule.NewSheet(s.scheme.Book()), &apps[i])
			is, again := s.scheme.EvaluateUnder(&after, rule.NewSheet(s.scheme.Book()), &apps[i])
			if (err == nil) != (again == nil) || !bytes.Equal(was.AppendJSON(nil), is.AppendJSON(nil)) {
				t.Errorf("application %d: an empty reform of %s changes the answer", i, e.ID)
			}
		}
	}
}

// LeavesTheLaw asserts that reforms can be applied, one upon the other, and that the scheme is as it was afterwards: its
// policies, its editions, and its answer to every application, to the byte.
func LeavesTheLaw[P comparable, A any](t testing.TB, s Subject[P, A], reforms []reform.Reform[P], apps ...A) {
	t.Helper()
	if len(reforms) == 0 {
		t.Errorf("no reform is given: nothing would be tried")
	}
	if !s.triesOne(t, apps) {
		return
	}
	before := s.everything(apps)
	after, err := reform.Apply(s.timeline, reforms...)
	if err != nil {
		t.Errorf("%v", err)
		return
	}
	for i := range apps {
		_, _ = s.scheme.EvaluateUnder(&after, rule.NewSheet(s.scheme.Book()), &apps[i])
	}
	for i, now := range s.everything(apps) {
		if !bytes.Equal(now, before[i]) {
			t.Errorf("the reforms changed the law they start from:\n%s\n%s", before[i], now)
			return
		}
	}
}

// everything is each policy with its edition, and each answer, as bytes.
func (s Subject[P, A]) everything(apps []A) (all [][]byte) {
	for _, e := range s.scheme.Timeline().All() {
		text, err := rule.PolicyJSON(&e.Policy)
		if err != nil {
			text = []byte(err.Error())
		}
		all = append(all, slices.Concat([]byte(e.Edition.Text(rule.EN)+" "), text))
	}
	for i := range apps {
		d, err := s.scheme.EvaluateOn(rule.NewSheet(s.scheme.Book()), &apps[i])
		if err != nil {
			all = append(all, []byte(err.Error()))
			continue
		}
		all = append(all, d.AppendJSON(nil))
	}
	return all
}
