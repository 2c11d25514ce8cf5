package lifecycle

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/lifecycle/event"
	"github.com/keji-rules/keji/project/lifecycle/state"
	"github.com/keji-rules/keji/rule"
)

// upTo is the whole life up to and with an event.
func upTo(kind event.Kind) History {
	h := wholeLife()
	for i, e := range h.Events {
		if e.Kind.Or("") == kind {
			h.Events = h.Events[:i+1]
		}
	}
	return h
}

func options(t *testing.T, h History, day int) map[event.Kind]Option {
	t.Helper()
	a, err := WhatNext(h, ymd(day))
	require.NoError(t, err)
	all, told := a.Value()
	require.True(t, told)
	m := map[event.Kind]Option{}
	for _, o := range all {
		m[o.On] = o
	}
	return m
}

func TestWhatMayHappenNextSaysByWhen(t *testing.T) {
	next := options(t, upTo(event.TermEnds), 20260715)
	require.Len(t, next, 4)
	require.Equal(t, rule.Passed, next[event.ApplyAcceptance].Now)
	require.Equal(t, ymd(20261230), next[event.ApplyAcceptance].Until, "six months after 30 June 2026")
	require.Equal(t, rule.Failed, next[event.GraceEnds].Now)
	require.Equal(t, ymd(20261231), next[event.GraceEnds].From)
	require.Equal(t, []project.Actor{project.Applicant}, next[event.ApplyAcceptance].By)
	require.Contains(t, next, event.AgreeTermination)
	require.Contains(t, next, event.Revoke)
}

func TestAnOptionOfAnOpenFigureIsOpen(t *testing.T) {
	h := History{Profile: rule.Given(project.NationalKeyRD), Standing: rule.Given(overdue2024)}
	next := options(t, h, 20250901)
	require.Equal(t, rule.Undetermined, next[event.TerminateOverdue].Now)
	require.True(t, next[event.TerminateOverdue].From.IsZero())
}

func TestAnOptionThatAProfileLacksIsClosed(t *testing.T) {
	h := History{Profile: rule.Given(project.Shenzhen), Standing: rule.Given(running(state.Failed, 20260921))}
	require.Equal(t, rule.Failed, options(t, h, 20261001)[event.Reapply].Now)
}

func TestALawfulEventLeadsOn(t *testing.T) {
	a, err := Take(upTo(event.TermEnds), ev(event.ApplyAcceptance, 20261230))
	require.NoError(t, err)
	out, told := a.Value()
	require.True(t, told)
	at, granted := out.Get()
	require.True(t, granted)
	require.Equal(t, state.AcceptApplied, at.State)
}

func TestAnIllegalEventIsRefusedWithReasonsAndAlternatives(t *testing.T) {
	a, err := Take(upTo(event.TermEnds), ev(event.RequestChange, 20260715, ends(20270630)))
	require.NoError(t, err)
	out, told := a.Value()
	require.True(t, told)
	refusal, refused := out.Refusal()
	require.True(t, refused)
	require.Equal(t, "申请变更（到期待验收）：此状态下不得进行", refusal.Reasons()[0].Text.ZH)
	var codes []string
	for _, g := range refusal.Alternatives() {
		codes = append(codes, strings.TrimPrefix(g.Code, "project.lifecycle."))
	}
	require.Equal(t, []string{"apply_acceptance"}, codes, "what the unit itself may do")
	require.Equal(t, ymd(20261230), refusal.Alternatives()[0].By)
}

func TestAnEventThatCannotBeJudgedIsLeftOpen(t *testing.T) {
	a, err := Take(upTo(event.AcceptMaterial), ev(event.ConcludePass, 20261105, panel))
	require.NoError(t, err)
	_, told := a.Value()
	require.False(t, told)
	require.Equal(t, "events[].hard_bar", a.Missing()[0].Path)
	require.Equal(t, []rule.Cause{rule.ToBeJudged}, a.Causes())

	h := History{Profile: rule.Given(project.NationalKeyRD), Standing: rule.Given(overdue2024)}
	a, err = Take(h, ev(event.TerminateOverdue, 20250901))
	require.NoError(t, err)
	require.Equal(t, []rule.Cause{rule.LawUnknown}, a.Causes())
}

func TestTheDiagramDrawsEveryArrow(t *testing.T) {
	text := Diagram(rule.ZH)
	require.True(t, strings.HasPrefix(text, "stateDiagram-v2\n    [*] --> draft\n"))
	arrows := 0
	for _, line := range strings.Split(strings.TrimSpace(text), "\n")[1:] {
		if strings.Contains(line, "-->") {
			arrows++
		}
		require.LessOrEqual(t, strings.Count(line, ":"), 1, "Mermaid takes one colon: %s", line)
	}
	require.Equal(t, len(Transitions())+1+3, arrows, "each transition, the start and three ends")
	require.Contains(t, text, "    due --> accept_applied : 申请验收 [申报（承担）单位]\n")
	require.Contains(t, Diagram(rule.EN), "    due --> accept_applied : apply for acceptance [applicant unit]\n")
}
