package ruletest

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// differences says in what an outcome is not what the case expects.
func (c *Case) differences(d rule.Decision, err error) []string {
	if err != nil || len(c.refused) > 0 {
		return c.refusals(err)
	}
	x := comparison{d: d}
	if v := *c.verdict; d.Verdict() != v {
		x.say("verdict: is %s, want %s", d.Verdict(), v)
	}
	x.score(c.score)
	if c.failed != nil || *c.verdict == rule.Failed {
		x.lines("failed", rule.Failed, d.Failures(), c.failed)
	}
	if c.open != nil || *c.verdict == rule.Undetermined {
		x.lines("undetermined", rule.Undetermined, d.Unsettled(), c.open)
	}
	x.figures(c.figures)
	if c.missing != nil {
		m := d.Missing()
		x.facts("open", m.Open, c.missing.Open)
		x.facts("settled", m.Settled, c.missing.Settled)
	}
	return x.found
}

// comparison collects the differences of a decision.
type comparison struct {
	d     rule.Decision
	found []string
}

func (x *comparison) say(format string, args ...any) {
	x.found = append(x.found, fmt.Sprintf(format, args...))
}

func (x *comparison) score(want *span) {
	if want == nil {
		return
	}
	score, ok := x.d.Score()
	if !ok {
		x.say("score: the scheme gives none")
		return
	}
	low, _ := score.Low()
	high, _ := score.High()
	if score.Undefined() || low != want.Low || high != want.High {
		x.say("score: is %s, want %s", score.Text(rule.EN), rule.Between(want.Low, want.High, rule.Score).Text(rule.EN))
	}
}

// lines compares the lines with a verdict, at the finest grain, with the codes listed: each line must be listed, itself
// or a group above it, and each code listed must have the verdict.
func (x *comparison) lines(key string, v rule.Verdict, leaves []rule.Finding, codes []string) {
	x.unlisted(key, leaves, codes)
	for _, code := range codes {
		switch f, ok := x.d.Finding(code); {
		case !ok:
			x.say("%s: %s is no rule of the scheme%s", key, code, x.meantRule(code))
		case f.Verdict() != v:
			x.say("%s: %s is %s: %s", key, code, f.Verdict(), f.Text(rule.EN))
		case !reaches(f, leaves):
			x.say("%s: %s does not count towards the verdict: %s", key, code, f.Text(rule.EN))
		}
	}
}

// meantRule asks for the code that was probably meant, among those of the decision.
func (x *comparison) meantRule(code string) string {
	var codes []string
	for f := range x.d.Findings() {
		codes = append(codes, f.Code())
	}
	return meant(code, codes)
}

// unlisted names the lines that no code lists, by the outermost group above them, whose code would list them all.
func (x *comparison) unlisted(key string, leaves []rule.Finding, codes []string) {
	var tops []string
	below := map[string][]rule.Finding{}
	for _, f := range leaves {
		above := upwards(f)
		if slices.ContainsFunc(above, func(code string) bool { return slices.Contains(codes, code) }) {
			continue
		}
		top := above[len(above)-1]
		if len(below[top]) == 0 {
			tops = append(tops, top)
		}
		below[top] = append(below[top], f)
	}
	for _, top := range tops {
		switch all := below[top]; {
		case len(all) == 1 && all[0].Code() == top:
			x.say("%s: %s is missing from the list: %s", key, top, all[0].Text(rule.EN))
		default:
			x.say("%s: lines of the group %s are missing from the list; list the group, or each of them:", key, top)
			for _, f := range all {
				x.say("  %s: %s", f.Code(), f.Text(rule.EN))
			}
		}
	}
}

// upwards lists the codes of a line and of the groups above it.
func upwards(f rule.Finding) []string {
	codes := []string{f.Code()}
	for parent, ok := f.Parent(); ok; parent, ok = parent.Parent() {
		codes = append(codes, parent.Code())
	}
	return codes
}

// reaches reports whether a line is one of the leaves or stands above one.
func reaches(f rule.Finding, leaves []rule.Finding) bool {
	return slices.ContainsFunc(leaves, func(leaf rule.Finding) bool { return slices.Contains(upwards(leaf), f.Code()) })
}

func (x *comparison) facts(key string, facts []rule.Fact, want *[]string) {
	if want == nil {
		return
	}
	var is []string
	for _, f := range facts {
		is = append(is, f.Path)
	}
	sorted := slices.Sorted(slices.Values(*want))
	if slices.Sort(is); !slices.Equal(is, sorted) {
		x.say("missing.%s: is [%s], want [%s]", key, strings.Join(is, " "), strings.Join(sorted, " "))
	}
}

// refusals compares what is wrong with an input with what should be.
func (c *Case) refusals(err error) []string {
	is, known := refused(err)
	want := make([]string, 0, len(c.refused))
	for _, p := range c.refused {
		want = append(want, p.String())
	}
	slices.Sort(is)
	if slices.Sort(want); known && slices.Equal(is, want) {
		return nil
	}
	text := "the input was accepted"
	if err != nil {
		text = report(err)
	}
	if err != nil && !known {
		return []string{"error: nothing could be decided\n" + text}
	}
	return []string{fmt.Sprintf("error: is [%s], want [%s]\n%s", strings.Join(is, ", "), strings.Join(want, ", "), text)}
}

func (p problem) String() string { return strings.TrimSpace(p.Path + " " + p.Code) }

// refused lists the problems behind an error; it reports false for an error that does not concern the input.
func refused(err error) ([]string, bool) {
	var input *door.InputError
	var edition *rule.EditionError
	switch {
	case errors.As(err, &input):
		var all []string
		for _, p := range input.Problems {
			all = append(all, problem{p.Path, string(p.Code)}.String())
		}
		return all, input.More == 0
	case errors.As(err, &edition):
		return []string{NoEdition}, true
	}
	return nil, err == nil
}

// report writes an error for a reader of a failed test.
func report(err error) string {
	var input *door.InputError
	if errors.As(err, &input) {
		return input.Text(rule.ZH)
	}
	return err.Error()
}
